/**
 * Makes models/classify.bin of every visible row of plv_train and the made sentences, and its entry in models/manifest.json. The temperature
 * is fitted on held-back folds. Usage: npx tsx train/classify/train.ts ../shared/data
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyAndF1, calibration, quadOf } from '../../eval/plover-score.js';
import { loadParser } from '../../src/grammar/index.js';
import { taughtMade, teach } from './corpus.js';
import { crossValidate } from './crossval.js';
import { foldsOf, readRows } from './data.js';
import { learnFine, learnRoots } from './recipe.js';
import { modelBytes } from './write-model.js';

const [data = '../shared/data'] = process.argv.slice(2);
const parser = loadParser();
const rows = readRows(join(data, 'plover/plv_train.jsonl')).filter((r) => r.root !== null);
const others = readRows(join(data, 'plover/cameo_class_train_clean.jsonl'));
const gold = teach(rows, parser);
const made = taughtMade(parser);
const { foretold, temperature } = crossValidate(gold, foldsOf(rows, others, 5, 1), made);
const right = foretold.filter((f, i) => f.root === rows[i]!.root).length;
console.log(`${rows.length} rows, ${made.length} made sentences; on held-back folds ${(right / rows.length).toFixed(3)}, temperature ${temperature}`);
const root = accuracyAndF1(rows.map((r) => r.root as string), foretold.map((f) => f.root));
const quad = accuracyAndF1(rows.map((r) => String(r.quad)), foretold.map((f) => String(quadOf(f.root))));
const { ece, bins } = calibration(foretold.map((f, i) => ({ confidence: f.confidence, right: f.root === rows[i]!.root })));
console.log(JSON.stringify({ root, quad, ece, bins }));
const bytes = modelBytes(learnRoots(gold, made), learnFine(made), temperature);
writeFileSync('models/classify.bin', bytes);
const manifest = JSON.parse(readFileSync('models/manifest.json', 'utf8'));
const file = {
  name: 'classify.bin',
  what: 'PLOVER type of sentences with marked parties, format 1; see src/coding/classify/model-file.ts',
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
};
manifest.files = [...manifest.files.filter((f: { name: string }) => f.name !== file.name), file];
manifest.classifier = {
  trainedOn: [
    { name: 'plv_train: the training half of the PLV sentences of Zero-Shot-PLOVER', rows: rows.length, licence: 'not stated; the sentences themselves are not part of this repository' },
    { name: 'train/classify/phrases.txt: phrases of the project’s own, made into sentences', rows: made.length, licence: 'Apache-2.0' },
  ],
  wordVectors: 'those of parser.bin',
  neverTrainedOn: ['PLV test', 'cameo_class', 'the GSR records', 'PETRARCH unit tests'],
  command: 'npx tsx train/classify/train.ts ../shared/data',
  heldBack: { folds: 5, accuracy: Math.round(root.accuracy * 1000) / 1000, macroF1: Math.round(root.f1 * 1000) / 1000, temperature },
};
writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`models/classify.bin: ${bytes.length} bytes`);
