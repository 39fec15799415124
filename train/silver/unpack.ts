/**
 * data/labels/silver.txt.gz comes in (compact.py says its form); the folder that train/events/dump.ts reads goes out: all.jsonl and rows.txt.
 * Usage: npx tsx train/silver/unpack.ts FOLDER
 */
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [folder = 'train/out/silver'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const lines = gunzipSync(readFileSync(new URL('../../data/labels/silver.txt.gz', import.meta.url))).toString().trim().split('\n');
const covered: string[] = [];
const out = createWriteStream(join(folder, 'all.jsonl'));
for (const line of lines) {
  const [row, sentences, predicates] = line.split('\t') as [string, string, string];
  for (const s of sentences.split(',')) covered.push(`${row} ${s}\n`);
  for (const text of predicates === '' ? [] : predicates.split(';')) {
    const [head, ...mentions] = text.split('|') as [string, ...string[]];
    const [sentence, start, length, none, name, chance] = head.split(' ');
    const roles = mentions.map((m) => {
      const [from, many, actor, recipient] = m.split(' ').map(Number) as [number, number, number, number];
      return { span: [from, from + many], actor: actor / 10, recipient: recipient / 10 };
    });
    const classes = { none: Number(none) / 100, ...(name === undefined ? {} : { [name]: Number(chance) / 100 }) };
    out.write(`${JSON.stringify({ row, sentence: Number(sentence), pred: [Number(start), Number(start) + Number(length)], classes, roles })}\n`);
  }
}
out.end();
writeFileSync(join(folder, 'rows.txt'), covered.join(''));
