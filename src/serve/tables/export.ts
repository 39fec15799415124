/** What of the record and in which format; the bytes of the file out. */
import type { EventFilter, Query, Track } from '../../query/index.js';
import { recordLines } from '../entries.js';
import { type Codes, INTERCHANGE, type Interchange, interchangeRows } from './interchange.js';
import { EVENT_TABLE, eventRows, STANDING_TABLE, standingRows } from './tables.js';
import { type TableFormat, tableBytes } from './write.js';

/** What can be exported, and how; the first of the formats is the usual one. */
export const EXPORTS = {
  record: ['jsonl'],
  events: ['csv', 'jsonl', 'parquet', 'gdelt', 'icews', 'polecat'],
  standings: ['csv', 'jsonl', 'parquet'],
} as const;
export type ExportWhat = keyof typeof EXPORTS;

/** The bytes of an export, in pieces. Throws ProblemError where a filter cannot be read, before the first piece. */
export async function exportBytes(
  query: Query,
  what: ExportWhat,
  format: string,
  asked: { readonly filter?: EventFilter; readonly track?: Track; readonly codes: () => Codes },
): Promise<AsyncIterable<Uint8Array>> {
  switch (what) {
    case 'record':
      return asLines(recordLines(query));
    case 'events':
      if (format in INTERCHANGE) {
        const which = format as Interchange;
        const head = which === 'gdelt' ? 'no-head' : 'head';
        return tableBytes(INTERCHANGE[which], interchangeRows(query, which, asked.codes()), 'tsv', head);
      }
      return tableBytes(EVENT_TABLE, await eventRows(query, asked.filter ?? {}), format as TableFormat);
    case 'standings':
      return tableBytes(STANDING_TABLE, await standingRows(query, asked), format as TableFormat);
  }
}

async function* asLines(values: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  for await (const value of values) yield Buffer.from(`${JSON.stringify(value)}\n`);
}
