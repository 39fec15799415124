/** A table and its rows in; the bytes of a file out, in pieces, in any of the formats. Parquet is made by DuckDB, in a file of its own. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Column, headOf, type LineFormat, lineOf } from './table.js';

/** The formats of a table. */
export type TableFormat = LineFormat | 'parquet';

/** What a format is called on the web. */
export const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

const ROWS_AT_ONCE = 200;
const SQL_TYPES = { text: 'VARCHAR', integer: 'BIGINT', real: 'DOUBLE' } as const;

/** The pieces of the file. */
export async function* tableBytes<T>(
  table: readonly Column<T>[],
  rows: AsyncIterable<T>,
  format: TableFormat,
  head: Head = 'head',
): AsyncGenerator<Uint8Array> {
  if (format === 'parquet') yield* parquetBytes(table, rows);
  else for await (const lines of linesOf(table, rows, format, head)) yield Buffer.from(lines);
}

/** Whether the names of the columns stand over them. */
export type Head = 'head' | 'no-head';

async function* linesOf<T>(table: readonly Column<T>[], rows: AsyncIterable<T>, format: LineFormat, head: Head) {
  let held = head === 'head' ? headOf(table, format) : '';
  let count = 0;
  for await (const row of rows) {
    held += lineOf(table, row, format);
    if (++count % ROWS_AT_ONCE > 0) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

async function* parquetBytes<T>(table: readonly Column<T>[], rows: AsyncIterable<T>): AsyncGenerator<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-table-'));
  const [from, to] = [join(folder, 'rows.jsonl'), join(folder, 'rows.parquet')];
  try {
    await pipeline(Readable.from(linesOf(table, rows, 'jsonl', 'no-head')), createWriteStream(from));
    await copyToParquet(table, from, to);
    yield* createReadStream(to) as AsyncIterable<Uint8Array>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copyToParquet<T>(table: readonly Column<T>[], from: string, to: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const types = table.map(({ name, kind }) => `${quoted(name)}: ${quoted(SQL_TYPES[kind])}`).join(', ');
    const select = `SELECT * FROM read_json(${quoted(from)}, format='newline_delimited', columns={${types}})`;
    await connection.run(`COPY (${select}) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
