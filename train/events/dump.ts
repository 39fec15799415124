/** Writes what the event network learns from, the labelled rows that teach, as numbered arrays for learn.py. Usage: npx tsx train/events/dump.ts ../shared/data OUT */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../src/coding/index.js';
import { nameList } from '../../src/coding/learnt/named.js';
import { lemmaAt, readAt, seeAt } from '../../src/coding/learnt/propose.js';
import { markOf } from '../../src/coding/learnt/places.js';
import { seenPlaces, seePlace, seePlaceAs } from '../../src/coding/learnt/role-features.js';
import { readStatus } from '../../src/coding/status.js';
import { openPipeline } from '../../src/pipeline.js';
import { PARTS } from './parts.js';
import { quietLemmas } from './quiet.js';
import { taughtRows } from './rows.js';
import { labelledSentences, type TaughtSentence } from './sentences.js';

const [data = '../shared/data', out = 'train/out/events'] = process.argv.slice(2);

/** Features of a predicate, and of a mention, at most. As in learn.py. */
const TYPE_FEATURES = 72;
const PART_FEATURES = 32;
const STATUSES = ['happened', 'ongoing', 'planned', 'threatened', 'requested', 'denied', 'hypothetical'];

mkdirSync(out, { recursive: true });
const pipeline = openPipeline({ events: null });
const lexicon = loadLexicon();
const names = (first: readonly string[]) => {
  const of = new Map(first.map((n, i) => [n, i]));
  return { of, number: (name: string) => of.get(name) ?? (of.set(name, of.size), of.size - 1) };
};
const classes = names(['none']);
const relations = names([]);
const tags = names([]);
const marks = names(['-']);
const entries = names(['-']);
const lemmas = names(['-']);
const typeFeatures = names([]);
const partFeatures = names([]);
const files = Object.fromEntries(
  ['states', 'words', 'sentences', 'type.features', 'type.rows', 'part.features', 'part.rows', 'part.chances'].map((name) => [name, openFile(name)]),
) as Record<string, ReturnType<typeof openFile>>;
const count = { words: 0, sentences: 0, predicates: 0, parts: 0, events: 0 };

const rows = taughtRows(data, pipeline);
for (const sentence of labelledSentences(rows)) write(sentence);
process.stdout.write(`${count.sentences} sentences, ${count.events} events\n`);
for (const file of Object.values(files)) file.end();
const list = ({ of }: ReturnType<typeof names>) => [...of.keys()];
const header = {
  ...{ input: pipelineWidth(), classes: list(classes), statuses: STATUSES, parts: PARTS, relations: list(relations), tags: list(tags), marks: list(marks), entries: list(entries) },
  lemmas: list(lemmas),
  quiet: quietLemmas(rows),
};
writeFileSync(join(out, 'header.json'), `${JSON.stringify(header)}\n`);
writeFileSync(join(out, 'type.names'), list(typeFeatures).join('\n'));
writeFileSync(join(out, 'part.names'), list(partFeatures).join('\n'));

function pipelineWidth(): number {
  const { trees } = pipeline.parse('Chad and Fiji met.');
  return trees[0]!.states!.length / trees[0]!.words.length;
}

function write({ g, mentions, places, fold, tests, predicates, events }: TaughtSentence): void {
  const from = { ...count };
  files.states!.push(g.tree.states!);
  const mark = new Map(places.map((p) => [p.word, markOf(p)]));
  files.words!.push(
    Int32Array.from(
      g.words.flatMap((word, i) => {
        const [a = '-', b = '-'] = readAt(g, i, lexicon);
        return [word.head, relations.number(word.deprel), tags.number(word.upos), marks.number(mark.get(i) ?? '-'), entries.number(a), entries.number(b), lemmas.number(lemmaAt(g, i, mark.has(i) ? 'a mention' : 'none') ?? '-')];
      }),
    ),
  );
  count.words += g.words.length;
  count.sentences++;
  for (const { pred, name, status } of predicates) {
    const seen = nameList();
    seeAt(seen, g, pred, lexicon, mentions);
    files['type.features']!.push(padded(seen.names, typeFeatures, TYPE_FEATURES));
    files['type.rows']!.push(Int32Array.from([pred, classes.number(name), status === null ? -1 : STATUSES.indexOf(status), STATUSES.indexOf(readStatus(g, pred).status)]));
    count.predicates++;
  }
  const keys = places.map((p) => p.parties[0]!.code);
  for (const { frame, type, missing, parts } of events) {
    const features = seenPlaces(g, frame, places).map((seen) => {
      const to = nameList();
      seePlace(to, g, frame, seen, places);
      seePlaceAs(to, type, seen);
      return to.names;
    });
    parts.forEach(({ chances, weight }, i) => {
      files['part.features']!.push(padded(features[i]!, partFeatures, PART_FEATURES));
      files['part.rows']!.push(
        Int32Array.from([frame.pred, places[i]!.word, weight, count.events, keys.indexOf(keys[i]!), Number(places[i]!.scene), missing, classes.number(type)]),
      );
      files['part.chances']!.push(Float32Array.from(chances));
      count.parts++;
    });
    count.events++;
  }
  files.sentences!.push(
    Int32Array.from([from.words, g.words.length, from.predicates, count.predicates - from.predicates, from.parts, count.parts - from.parts, fold, Number(tests)]),
  );
}

function padded(features: readonly string[], known: ReturnType<typeof names>, size: number): Int32Array {
  const row = new Int32Array(size).fill(-1);
  [...new Set(features)].slice(0, size).forEach((name, i) => {
    row[i] = known.number(name);
  });
  return row;
}

function openFile(name: string) {
  const file = openSync(join(out, name), 'w');
  let held: Buffer[] = [];
  const flush = () => {
    writeSync(file, Buffer.concat(held));
    held = [];
  };
  return {
    push(a: Int16Array | Int32Array | Float32Array): void {
      held.push(Buffer.from(new Uint8Array(a.buffer, a.byteOffset, a.byteLength)));
      if (held.length > 20_000) flush();
    },
    end(): void {
      flush();
      closeSync(file);
    },
  };
}
