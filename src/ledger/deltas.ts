/** The store comes in; all that an index is built from goes out, in chunks of columns, in the order of arrival. */
import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { Claim } from '../plover/index.js';
import type { Database } from './database.js';
import { correctionFrom, textOrNull } from './rows.js';
import type { Tables } from './tables.js';
import type { Delta, Follow, Mark, SlimColumns, SlimReport } from './types.js';

const EMPTY: Delta = {
  kinds: [],
  parties: [],
  details: [],
  dates: [],
  reports: [],
  claims: [],
  links: new Map(),
  corrections: [],
  marks: [],
  follows: [],
  targets: new Map(),
};

/** First the shared values and reports, then the claims, then corrections and marks. */
export async function* readDeltas(db: Database, tables: Tables): AsyncIterable<Delta> {
  const { kinds, parties, details, dates } = tables;
  yield {
    ...EMPTY,
    kinds: kinds.values.slice(),
    parties: parties.values.slice(),
    details: details.values.slice(),
    dates: dates.values.slice(),
  };
  for await (const chunk of db.stream('SELECT published, voice_hi, voice_lo, id FROM reports ORDER BY row')) {
    const [published, hi, lo] = [chunk.getColumnValues(0), integers(chunk, 1), integers(chunk, 2)];
    const ids = chunk.getColumnValues(3).map(String);
    const reports = published.map(
      (day, i): SlimReport => ({ id: ids[i]!, published: textOrNull(day), voice: [hi[i]!, lo[i]!] }),
    );
    yield { ...EMPTY, reports };
  }
  let first = 0;
  const columns = 'report, tx, kind, parties, detail, date, confidence, links';
  for await (const chunk of db.stream(`SELECT ${columns}, id FROM claims ORDER BY row`)) {
    const links = new Map<number, Claim['links']>();
    chunk.visitColumnValues(7, (value, index) => {
      if (value !== null) links.set(first + index, JSON.parse(String(value)));
    });
    yield { ...EMPTY, claims: [slim(chunk, first)], links };
    first += chunk.rowCount;
  }
  const corrections = await db.rows('SELECT id, tx, verb, author, reason, body FROM corrections ORDER BY row');
  const targets = await db.rows(
    `SELECT k.id, max(k.row) FROM claims k
     WHERE k.id IN (SELECT json_extract_string(body, '$.change.sameAs') FROM corrections) GROUP BY k.id`,
  );
  const follows = await db.rows('SELECT claim, later, tx FROM follows ORDER BY rowid');
  const marks = await db.rows('SELECT claim, correction, tx FROM marks ORDER BY correction, claim');
  yield {
    ...EMPTY,
    corrections: corrections.map(correctionFrom),
    marks: marks.map((row): Mark => ({ row: Number(row[0]), correction: Number(row[1]), tx: Number(row[2]) })),
    follows: follows.map((row): Follow => ({ from: Number(row[0]), to: Number(row[1]), tx: Number(row[2]) })),
    targets: new Map(targets.map(([id, row]) => [String(id), Number(row)])),
  };
}

function slim(chunk: DuckDBDataChunk, first: number): SlimColumns {
  const length = chunk.rowCount;
  const tx = new Float64Array(length);
  chunk.visitColumnValues(1, (value, index) => {
    tx[index] = Number(value);
  });
  return {
    first,
    length,
    ids: chunk.getColumnValues(8).map(String),
    report: integers(chunk, 0),
    tx,
    kind: integers(chunk, 2),
    parties: integers(chunk, 3),
    detail: integers(chunk, 4),
    date: integers(chunk, 5),
    confidence: integers(chunk, 6),
  };
}

function integers(chunk: DuckDBDataChunk, column: number): Int32Array {
  // The driver's vector of whole numbers is a view of 32-bit integers; a copy outlives the chunk. Without it, value by value.
  const vector = chunk.getColumnVector(column) as unknown as { readonly items?: unknown };
  if (vector.items instanceof Int32Array) return vector.items.slice(0, chunk.rowCount);
  return Int32Array.from(chunk.getColumnValues(column), Number);
}
