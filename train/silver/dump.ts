/**
 * What the teacher of events reads: Wikipedia's Current Events and news articles come in; one JSON line a sentence goes out, with words, parties,
 * predicates and, on the teaching fold of data/labels/wcep.jsonl, the labels (the rows of wcep-teach.jsonl stay unlabelled here, so that train/events can
 * judge by them). No row of the test fold goes out, nor any of the same words.
 * Usage: npx tsx train/silver/dump.ts ../shared/data OUT
 */
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { foldOf, type Label, plainParty, readLabels } from '../../eval/labels/labels.js';
import { newDiscourse } from '../../src/coding/discourse.js';
import { toGraph } from '../../src/coding/graph.js';
import { loadLexicon } from '../../src/coding/index.js';
import { findMentions } from '../../src/gazetteer/index.js';
import { openPipeline } from '../../src/pipeline.js';
import { fifthOf } from '../events/rows.js';
import { type Looked, look } from './look.js';

const [data = '', out = '', most = '1e9'] = process.argv.slice(2);
const pipeline = openPipeline({ events: null });
const lexicon = loadLexicon();
const labels = new Map(
  readLabels(fileURLToPath(new URL('../../data/labels/wcep.jsonl', import.meta.url))).map((r) => [r.row, r.events]),
);
const gzip = createGzip({ level: 6 });
gzip.pipe(createWriteStream(out));

const rows = readdirSync(join(data, 'wcep'))
  .filter((name) => /^wcep_\d{4}\.jsonl$/.test(name))
  .sort()
  .flatMap((name) => lines(join(data, 'wcep', name)) as { date: string; n: number; kind: string; text: string }[])
  .filter((r) => r.kind === 'event')
  .map((r) => ({ row: `${r.date}/${r.n}`, date: r.date, text: r.text }));
const plainText = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').slice(0, 100);
const shut = new Set(rows.filter((r) => foldOf(r.row) === 'test' && labels.has(r.row)).map((r) => plainText(r.text)));
const told = new Set<string>();
let count = 0;
const taught = rows.filter((r) => foldOf(r.row) === 'teach' && labels.has(r.row));
for (const r of taught) told.add(plainText(r.text));
for (const r of taught) await write(r, labels.get(r.row) ?? []);
for (const r of rows) {
  if (count >= Number(most)) break;
  const key = plainText(r.text);
  if (foldOf(r.row) === 'test' || labels.has(r.row) || told.has(key) || shut.has(key)) continue;
  told.add(key);
  await write(r, null);
}
for (const name of readdirSync(join(data, 'news')).sort()) {
  if (count >= Number(most)) break;
  for (const [k, a] of (lines(join(data, 'news', name)) as { text?: string; body?: string }[]).entries())
    if (a.text) await write({ row: `news:${name}/${k}`, date: '2017-01-01', text: a.text }, null);
}
for (const entry of lexicon.entries)
  for (const [k, { sentence, gives }] of entry.examples.entries())
    if (gives !== null) await write({ row: `lexicon:${entry.id}/${k}`, date: '2025-11-01', text: sentence }, null);
gzip.end();
process.stdout.write(`${count} sentences\n`);

function lines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function write(r: { row: string; date: string; text: string }, events: readonly Label[] | null): Promise<void> {
  const { segmented, trees } = pipeline.parse(r.text);
  const found = findMentions({ text: r.text, trees, quotations: segmented.quotations, published: r.date }, pipeline.gazetteer);
  const mentions = { ...found, partyOfRegion: (name: string) => pipeline.gazetteer.partyOfRegion(name) };
  const discourse = newDiscourse();
  const graphs = trees.map(toGraph);
  for (const g of graphs) {
    const looked = look(g, lexicon, mentions, discourse);
    count++;
    const line = JSON.stringify({
      row: r.row,
      sentence: g.sentence,
      fold: events === null ? null : fifthOf(r.row),
      ...looked,
      ...(events === null ? {} : { answers: answers(looked, events) }),
    });
    if (!gzip.write(`${line}\n`)) await new Promise((done) => gzip.once('drain', done));
  }
}

/** For each predicate its label, 'none', or null for a word inside the words of an event that another word heads (as in train/events/sentences.ts). */
function answers({ words, predicates }: Looked, events: readonly Label[]) {
  return predicates.map(({ word }) => {
    const [, , , , , up, start, end] = words[word] as Looked['words'][number];
    const inside = events.filter((e) => e.trigger[0] <= start && end <= e.trigger[1]);
    const headed = inside.find((e) => {
      const head = words[up];
      return head === undefined || head[6] < e.trigger[0] || head[7] > e.trigger[1] || !/^(VERB|NOUN)$/.test(head[2]);
    });
    if (headed === undefined) return inside.length > 0 ? null : 'none';
    return {
      event: events.indexOf(headed),
      type: headed.eventType ?? headed.act ?? 'none',
      status: headed.status,
      actors: headed.actors.map(plainParty),
      recipients: headed.recipients.map(plainParty),
    };
  });
}
