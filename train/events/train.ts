/**
 * Makes models/events.json, models/roles.json and models/confidence.json of the labelled rows that teach and of what a teacher thinks of others
 * (train/silver; left out where its folder is not given), and prints what held-back rows give. The judge learns from rows that the models which read them, and the
 * teacher, have not seen. Usage: npx tsx train/events/train.ts ../shared/data [SILVER]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { crossesBorders } from '../../eval/labels.js';
import { calibration } from '../../eval/plover-score.js';
import { judgeBy } from '../../src/coding/confidence.js';
import { openEventModel } from '../../src/coding/learnt/model.js';
import { openPipeline } from '../../src/pipeline.js';
import { newInterner } from './case.js';
import { taughtClaims } from './claims.js';
import { fit, ROLES, TYPES } from './fit.js';
import { learnJudge } from './judge.js';
import { PARTS, partCases, taughtEvents } from './parts.js';
import { taughtRows } from './rows.js';
import { quietLemmas } from './quiet.js';
import { silverCases } from './silver.js';
import { typeCases } from './types.js';

const [data = '../shared/data', silverFolder = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
const inHalf = (fold: number | null, half: number) => fold !== null && (fold < 2 ? 0 : 1) === half;

const pipeline = openPipeline({ events: null });
const vectorOf = pipeline.parser.wordVector;
const { intern, names } = newInterner();
const rows = taughtRows(data, pipeline);
const labels = rows.reduce((n, r) => n + r.events.length, 0);
const { cases, classes, reached } = typeCases(rows, pipeline, intern);
const parts = taughtEvents(rows).flatMap((e) => partCases(e, intern));
say(`${rows.length} rows, ${labels} labels; ${reached} of them have a predicate; ${cases.length} predicates, ${parts.length} mentions`);
const silver = await silverCases(silverFolder, data, pipeline, new Set(rows.map((r) => r.row)), intern);
const taught = silver.parts.length > 0;
say(`of the teacher: ${silver.parts.length} mentions`);

// Rows that the teacher learnt from say nothing of what a model taught by it does with others.
const unseen = rows.filter((r) => !taught || !r.tests);
const filesWithout = (half: number | null) => ({
  types: fit({ cases: cases.filter((c) => half === null || !inHalf(c.fold, half)), names, classes, vectorOf, settings: TYPES }),
  roles: fit({ cases: [...parts.filter((c) => half === null || !inHalf(c.fold, half)), ...silver.parts], names, classes: PARTS, vectorOf: null, settings: ROLES }),
});
const claims = [0, 1].flatMap((half) => {
  const { types, roles } = filesWithout(half);
  const models = { types: openEventModel(types, vectorOf), roles: openEventModel(roles, () => null) };
  return taughtClaims(unseen.filter((r) => inHalf(r.fold, half)), pipeline, models);
});
const events = unseen.reduce((n, r) => n + r.events.length, 0);
const judged = [0, 1, 2, 3, 4].flatMap((k) => {
  const judge = judgeBy(learnJudge(claims.filter((c) => c.fold !== k)));
  return claims.filter((c) => c.fold === k).map((c) => ({ ...c, confidence: judge(c.features) }));
});
for (const [name, of] of [['all', () => true], ['parties of two countries or bodies', crossesBorders], ['parties of one', (c: (typeof judged)[number]['coding']) => !crossesBorders(c)]] as const) {
  const some = judged.filter((c) => of(c.coding));
  say(`${name}: ${some.length} claims of ${unseen.length} rows with ${events} labels, calibration error ${calibration(some).ece.toFixed(3)}`);
  for (const least of [0, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = some.filter((c) => c.confidence >= least);
    say(`  from ${least}: ${kept.length} claims, ${share(kept.filter((c) => c.right).length, kept.length)} right`);
  }
}
if (process.env.CHANCERY_CLAIMS !== undefined) writeFileSync(process.env.CHANCERY_CLAIMS, JSON.stringify(judged));

const { types: fitted, roles } = filesWithout(null);
const types = { ...fitted, quiet: quietLemmas(rows, silver.lemmas) };
write('events.json', 'types of predicates, format 2; see src/coding/learnt/model.ts', `${JSON.stringify(types)}\n`);
write('roles.json', 'parts of parties, format 2; see src/coding/learnt/roles.ts', `${JSON.stringify(roles)}\n`);
write('confidence.json', 'how sure a claim is; see src/coding/confidence.ts', `${JSON.stringify(learnJudge(claims), null, 1)}\n`);

function write(name: string, what: string, text: string): void {
  writeFileSync(`models/${name}`, text);
  const manifest = JSON.parse(readFileSync('models/manifest.json', 'utf8'));
  const by = `taught on data/labels (teaching fold)${taught ? ', a teacher’s labels (train/silver)' : ''} and the lexicon’s examples by train/events`;
  const file = { name, what: `${what}; ${by}`, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  manifest.files = [...manifest.files.filter((f: { name: string }) => f.name !== name), file];
  writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
}
