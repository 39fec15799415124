/**
 * Plain news text in; tokenised sentences out, one JSON list of forms a line, for student.py. The text is Wikipedia's Current Events
 * (CC BY-SA 4.0). Usage: npx tsx train/sentences.ts ../shared/data/wcep train/out/silver.jsonl 30000
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../src/base/index.js';
import { segment } from '../src/text/index.js';

const [folder = '', out = '', count = '30000'] = process.argv.slice(2);
const texts = new Set<string>();
for (const name of readdirSync(folder).sort()) {
  if (!/^wcep_\d{4}\.jsonl$/.test(name)) continue;
  for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as { kind: string; text: string };
    if (row.kind === 'event' && row.text.length < 600) texts.add(row.text);
  }
}
const random = seededRandom(1);
const order = [...texts].map((text) => ({ text, key: random() })).sort((a, b) => a.key - b.key);
const lines: string[] = [];
for (const { text } of order) {
  if (lines.length >= Number(count)) break;
  for (const sentence of segment(text).sentences) {
    const forms = sentence.tokens.map((token) => token.form);
    if (forms.length >= 5 && forms.length <= 70) lines.push(JSON.stringify(forms));
  }
}
writeFileSync(out, `${lines.slice(0, Number(count)).join('\n')}\n`);
console.log(`${texts.size} texts, ${Math.min(lines.length, Number(count))} sentences`);
