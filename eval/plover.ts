/**
 * PLOVER types against the labelled sets: roots of sentences with marked parties, their calibration, and (source, root, target) triples that
 * the whole pipeline reads out of plain sentences. On a file named as a test the shipped classifier is scored; on any other, whose rows have
 * taught it, it is cross-validated.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadParser } from '../src/grammar/index.js';
import { openClassifier, openPipeline } from '../src/pipeline.js';
import { taughtMade, teach } from '../train/classify/corpus.js';
import { crossValidate } from '../train/classify/crossval.js';
import { foldsOf, type Row, readRows, setFile } from '../train/classify/data.js';
import type { MeasureOptions } from './dispatch.js';
import {
  accuracyAndF1,
  calibration,
  quadOf,
  type ReliabilityBin,
  rootOf,
  scoreTriples,
  type Triple,
} from './plover-score.js';
import { type Miss, missesOf, triplesOf } from './plover-triples.js';

const FOLDS = 5;

/** Prints roots, quad classes, calibration and triples. */
export async function run({ data, json }: MeasureOptions): Promise<Record<string, unknown>> {
  const say = (line: string) => {
    if (!json) process.stdout.write(`${line}\n`);
  };
  const figures: Record<string, unknown> = {};
  const marked = setFile(data, 'plv', 'PLV');
  if (marked !== null) {
    const rows = readRows(marked).filter((r) => r.root !== null);
    const how = /test/i.test(basename(marked)) ? 'shipped' : 'cross-validated';
    const foretold = how === 'shipped' ? byShipped(rows) : byFolds(rows, data);
    const scores = rootScores(rows, foretold);
    say(`${basename(marked)}, ${rows.length} rows, ${how === 'shipped' ? 'the shipped classifier' : `${FOLDS} folds`}`);
    say(`root: accuracy ${f3(scores.root.accuracy)}  macro-F1 ${f3(scores.root.f1)}`);
    say(`quad: accuracy ${f3(scores.quad.accuracy)}  macro-F1 ${f3(scores.quad.f1)}`);
    say(`root, expected calibration error ${f3(scores.ece)}`);
    for (const b of scores.bins) say(`  ${reliabilityLine(b)}`);
    say(`commonest confusions: ${scores.confusions.slice(0, 12).join('; ')}`);
    figures['marked'] = { set: basename(marked), how, n: rows.length, ...scores };
  }
  const plain = setFile(data, 'gsr', 'GSR');
  if (plain !== null) {
    const { scores, misses, n } = triples(plain);
    say(`${basename(plain)}, ${n} records, triples read from plain sentences`);
    for (const [view, r] of Object.entries(scores))
      say(`  ${view}: P ${f3(r.precision)} R ${f3(r.recall)} F1 ${f3(r.f1)}`);
    const kinds = new Map<string, number>();
    for (const m of misses) kinds.set(m.kind, (kinds.get(m.kind) ?? 0) + 1);
    say(
      `  misses: ${[...kinds]
        .sort((a, b) => b[1] - a[1])
        .map(([k, c]) => `${k} ${c}`)
        .join(', ')}`,
    );
    if (process.env.CHANCERY_ERRORS !== undefined) for (const m of misses) say(`    ${m.kind}: ${m.id} ${m.what}`);
    figures['triples'] = { set: basename(plain), n, ...scores, misses: Object.fromEntries(kinds) };
  }
  return figures;
}

interface Foretold {
  readonly root: string;
  readonly confidence: number;
}

function byShipped(rows: readonly Row[]): Foretold[] {
  return openClassifier().classify(rows.map((r) => ({ sentence: r.sentence, sources: r.sources, targets: r.targets })));
}

function byFolds(rows: readonly Row[], data: string): Foretold[] {
  const shared = setFile(data, 'cameo_class');
  const parser = loadParser();
  const folds = foldsOf(rows, shared === null ? [] : readRows(shared), FOLDS, 1);
  return crossValidate(teach(rows, parser), folds, taughtMade(parser)).foretold;
}

function rootScores(rows: readonly Row[], foretold: readonly Foretold[]) {
  const spelt = (root: string) => String(quadOf(root));
  const gold = rows.map((r) => r.root as string);
  const got = foretold.map((f) => rootOf(f.root));
  const confusions = new Map<string, number>();
  gold.forEach((g, i) => {
    if (g !== got[i]) confusions.set(`${g} -> ${got[i]}`, (confusions.get(`${g} -> ${got[i]}`) ?? 0) + 1);
  });
  return {
    root: accuracyAndF1(gold, got),
    quad: accuracyAndF1(
      gold.map((g, i) => String(rows[i]?.quad ?? spelt(g))),
      got.map(spelt),
    ),
    ...calibration(foretold.map((f, i) => ({ confidence: f.confidence, right: got[i] === gold[i] }))),
    confusions: [...confusions].sort((a, b) => b[1] - a[1]).map(([pair, n]) => `${n} ${pair}`),
  };
}

function reliabilityLine(b: ReliabilityBin): string {
  return `${b.from.toFixed(1)}-${(b.from + 0.1).toFixed(1)}: ${String(b.n).padStart(4)} rows, said ${f3(b.confidence)}, right ${f3(b.right)}`;
}

function triples(path: string): { scores: ReturnType<typeof scoreTriples>; misses: Miss[]; n: number } {
  const pipeline = openPipeline();
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as { id: string; sentence: string; triples?: Triple[] })
    .filter((r) => Array.isArray(r.triples));
  const misses: Miss[] = [];
  const records = rows.map((row) => {
    const claims = pipeline.code(plainDocument(row.id, row.sentence)).claims;
    const record = { gold: row.triples as Triple[], predicted: triplesOf(claims) };
    misses.push(...missesOf(row.id, record.gold, record.predicted));
    return record;
  });
  return { scores: scoreTriples(records), misses, n: rows.length };
}

function plainDocument(id: string, text: string) {
  const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, published: null };
  return { ...nothing, id, language: 'en', text, problems: [] };
}

const f3 = (x: number): string => x.toFixed(3);
