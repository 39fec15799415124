/**
 * Readers' lines ("row ⇥ type/mode ⇥ act ⇥ actors ⇥ recipients ⇥ status ⇥ trigger ⇥ by", docs/labels.md) come in; checked labels with offsets in
 * place of words go out, as kept in data/labels. `tsx eval/labels/compile.ts DATA READER OUT IN...`; a line that breaks the form stops it.
 * Sentences of our own stand in the lines themselves ("S ⇥ row ⇥ day of publication ⇥ sentence", before their labels).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAct, PLOVER, STATUSES } from '../../src/plover/index.js';
import { eventRows } from './draw.js';
import type { Label, LabelledRow } from './labels.js';

const [data = '', reader = '1', out = '', ...files] = process.argv.slice(2);
const texts = new Map(eventRows(data).map((r) => [r.row, r.text]));
const written = new Map<string, { date: string; text: string }>();
const rows = new Map<string, Label[]>();
for (const file of files) {
  for (const [k, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = (line.includes('\t') ? line.split('\t') : line.split(' | ')).map((f) => f.trim());
    if (fields[0] === 'S') {
      const [, row = '', date = '', text = ''] = fields;
      if (fields.length !== 4 || !/^\d{4}-\d\d-\d\d$/.test(date) || texts.has(row))
        throw new Error(`${file}:${k + 1}: no sentence of our own`);
      texts.set(row, text);
      written.set(row, { date, text });
      continue;
    }
    const row = fields[0] as string;
    const text = texts.get(row);
    if (text === undefined) throw new Error(`${file}:${k + 1}: no row "${row}"`);
    const events = rows.get(row) ?? [];
    rows.set(row, events);
    if (fields[1] !== '-' || fields.length > 2) events.push(toLabel(fields, text, `${file}:${k + 1}`));
  }
}
const lines = [...rows].map(
  ([row, events]): LabelledRow => ({ row, reader: Number(reader), ...written.get(row), events }),
);
writeFileSync(resolve(out), lines.map((l) => `${JSON.stringify(l)}\n`).join(''));
process.stdout.write(`${lines.length} rows, ${lines.reduce((n, l) => n + l.events.length, 0)} events\n`);

function toLabel(fields: readonly string[], text: string, where: string): Label {
  const [, types, act, actors, recipients, status, trigger, by] = fields as string[];
  const [eventType, mode] = (types as string).split('/');
  const fail = (what: string): never => {
    throw new Error(`${where}: ${what}`);
  };
  if (fields.length !== 8) fail(`${fields.length} fields; 8 are wanted`);
  if (eventType !== '-' && !Object.hasOwn(PLOVER, eventType as string)) fail(`no type "${eventType}"`);
  if (act !== '-' && !isAct(act as string)) fail(`no act "${act}"`);
  if (!(STATUSES as readonly string[]).includes(status as string)) fail(`no status "${status}"`);
  const start = text.replace(/[\t\n\r]/g, ' ').indexOf(trigger as string);
  if (start < 0) fail(`"${trigger}" does not stand in the row`);
  const parties = (list: string | undefined) => (list === '-' || !list ? [] : list.split('&').map((p) => p.trim()));
  return {
    eventType: eventType === '-' ? null : (eventType as Label['eventType']),
    mode: mode ?? null,
    act: act === '-' ? null : (act as Label['act']),
    actors: parties(actors),
    recipients: parties(recipients),
    status: status as Label['status'],
    trigger: [start, start + (trigger as string).length],
    by: by === '-' ? null : (by as string),
  };
}
