/**
 * Makes models/events.bin, models/casts.json and models/confidence.json of what learn.py has taught: FOLDER has all.bin, taught on every row, and without-0.bin and
 * without-1.bin (one will do), each taught without half of the rows that teach alone. The judge learns from the claims of rows that the network which read
 * them has not seen; what held-back rows of these give is printed. Usage: npx tsx train/events/train.ts ../shared/data FOLDER
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossesBorders } from '../../eval/labels.js';
import { calibration } from '../../eval/plover-score.js';
import { judgeBy } from '../../src/coding/judge.js';
import { loadEventModels } from '../../src/coding/learnt/load.js';
import { openPipeline } from '../../src/pipeline.js';
import { type CastWeights, chancesOf } from '../../src/coding/learnt/cast.js';
import { learnCasts, rightOf, taughtCasts } from './casts.js';
import { type TaughtClaim, taughtClaims } from './claims.js';
import { isRight, learnJudge, likelyRight } from './judge.js';
import { taughtRows } from './rows.js';

const [data = '../shared/data', folder = 'train/out'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
const FOLDS = 5;

const pipeline = openPipeline({ events: null });
const rows = taughtRows(data, pipeline).filter((r) => !r.tests);
const halves = [0, 1].filter((half) => existsSync(join(folder, `without-${half}.bin`)));
const unseen = (half: number) => rows.filter((r) => (r.fold < 2 ? 0 : 1) === half);
const withoutHalf = (half: number, casts: CastWeights) => loadEventModels({ file: join(folder, `without-${half}.bin`), casts });
const casts = halves.flatMap((half) => taughtCasts(unseen(half), withoutHalf(half, {})));
const withoutFold = Array.from({ length: FOLDS }, (_, k) => learnCasts(casts.filter((c) => c.fold !== k)));
const chosen = Array.from({ length: FOLDS }, (_, k) => casts.filter((c) => c.fold === k)).map((some, k) => ({
  first: rightOf(some, (of) => chancesOf(of, {})) * some.length,
  best: rightOf(some, (of) => chancesOf(of, withoutFold[k]!)) * some.length,
}));
const sum = (of: (c: (typeof chosen)[number]) => number) => chosen.reduce((n, c) => n + of(c), 0);
say(`casts: of ${casts.length} held-back events with a right one, chosen by the mentions' own chances ${share(sum((c) => c.first), casts.length)}, by weights ${share(sum((c) => c.best), casts.length)}`);
const claims = halves.flatMap((half) =>
  [...new Set(unseen(half).map((r) => r.fold))].flatMap((fold) =>
    taughtClaims(unseen(half).filter((r) => r.fold === fold), pipeline, withoutHalf(half, withoutFold[fold]!)),
  ),
);
const read = halves.flatMap(unseen);
const events = read.reduce((n, r) => n + r.events.length, 0);
const foldOf = ({ row }: TaughtClaim) => [...row].reduce((h, c) => (Math.imul(h, 33) + c.charCodeAt(0)) >>> 0, 5) % FOLDS;
const judged = Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
  const judge = judgeBy(learnJudge(claims.filter((c) => foldOf(c) !== k)));
  return claims.filter((c) => foldOf(c) === k).map((c) => ({ ...c, confidence: judge(c.seen), right: isRight(c) }));
});
const likely = likelyRight(judged, (c) => c.confidence);
for (const [name, of] of [['all', () => true], ['parties of two countries or bodies', crossesBorders], ['parties of one', (c: (typeof judged)[number]['coding']) => !crossesBorders(c)]] as const) {
  const some = judged.filter((c) => of(c.coding));
  say(`${name}: ${some.length} claims of ${read.length} rows with ${events} labels, calibration error ${calibration(some).ece.toFixed(3)}`);
  for (const least of [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7]) {
    const kept = some.filter((c) => c.confidence >= least);
    const right = kept.filter((c) => c.right).length;
    const readers = kept.reduce((n, c) => n + likely(c), 0);
    say(`  from ${least}: ${kept.length} claims, ${share(right, kept.length)} right by label or verdict, ${share(readers, kept.length)} were all judged; ${share(right, events)} of the labels`);
  }
}
// The table of docs/classify.md.
const all = calibration(judged.map((c) => ({ confidence: c.confidence, right: likely(c) })));
say(`were all judged: calibration error ${all.ece.toFixed(3)}`);
for (const { from, n, confidence, right } of all.bins) say(`  ${from.toFixed(1)}: ${n} claims, mean ${confidence.toFixed(2)}, ${right.toFixed(2)} right`);
if (process.env.CHANCERY_CLAIMS !== undefined) writeFileSync(process.env.CHANCERY_CLAIMS, JSON.stringify(judged));

write('events.bin', 'types, statuses and parts of events, format 1, with the vectors below made ready; see src/coding/learnt/weights.ts', readFileSync(join(folder, 'all.bin')));
write('casts.json', 'weights by which the cast of an event is chosen; see src/coding/learnt/cast.ts', Buffer.from(`${JSON.stringify(learnCasts(casts))}\n`));
write('confidence.json', 'how sure a claim is; see src/coding/confidence.ts', Buffer.from(`${JSON.stringify(learnJudge(claims))}\n`));

function write(name: string, what: string, bytes: Buffer): void {
  writeFileSync(`models/${name}`, bytes);
  const manifest = JSON.parse(readFileSync('models/manifest.json', 'utf8'));
  const by = 'taught on data/labels (teaching fold) by train/events';
  const file = { name, what: `${what}; ${by}`, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  manifest.files = [...manifest.files.filter((f: { name: string }) => f.name !== name), file];
  writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
}
