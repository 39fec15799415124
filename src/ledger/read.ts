/** Questions to the store come in; records go out as they were kept. Knows nothing of events and standings. */
import { type DuckDBValue, listValue } from '@duckdb/node-api';
import { ProblemError, problem } from '../base/index.js';
import type { Database } from './database.js';
import { claimFrom, correctionFrom, instant, REPORT_LINE, reportLine } from './rows.js';
import type { Tables } from './tables.js';
import type { ClaimFilter, ClaimRecord, Correction, ReportRecord, StoredReport } from './types.js';

const CLAIMS = 'SELECT k.row, k.tx, k.report, k.claim FROM claims k';
/** Marks that end a claim: superseded by a later coding, or retracted by a person and not confirmed again since. */
const ENDED = `SELECT 1 FROM marks m JOIN corrections c ON c.row = m.correction WHERE m.claim = k.row AND m.tx <= $known
  AND ((c.verb = 'supersede' AND json_extract_string(c.body, '$.change') IS NULL)
    OR (c.verb = 'retract' AND NOT EXISTS (SELECT 1 FROM marks n JOIN corrections d ON d.row = n.correction
      WHERE n.claim = k.row AND n.tx <= $known AND d.verb = 'confirm' AND d.row > c.row)))`;

/** Claims by their rows, in the order of the rows. */
export async function claimsByRow(
  db: Database,
  tables: Tables,
  rows: readonly number[],
): Promise<readonly ClaimRecord[]> {
  if (rows.length === 0) return [];
  return records(db, tables, await db.rows(`${CLAIMS} WHERE k.row IN (${list(rows)}) ORDER BY k.row`));
}

/** Whole numbers as a list: literals, so that the database looks them up by its index; nothing else is ever pasted into a statement. */
function list(rows: readonly number[]): string {
  return [...new Set(rows)].map((row) => Math.trunc(row)).join(',');
}

/** Claims by their ids; where a report was re-coded to the same claim again, the newest. */
export async function claimsById(
  db: Database,
  tables: Tables,
  ids: readonly string[],
): Promise<readonly ClaimRecord[]> {
  if (ids.length === 0) return [];
  const found = await db.rows('SELECT max(row) FROM claims WHERE id IN (SELECT unnest($1::VARCHAR[])) GROUP BY id', [
    listValue([...ids]),
  ]);
  return claimsByRow(
    db,
    tables,
    found.map(([row]) => Number(row)),
  );
}

/** Rows and ids of claims whose id begins so. */
export async function claimsByPrefix(db: Database, prefix: string, limit: number) {
  const found = await db.rows(
    'SELECT max(row), id FROM claims WHERE starts_with(id, $1) GROUP BY id ORDER BY id LIMIT $2',
    [prefix, limit],
  );
  return found.map(([row, id]) => ({ row: Number(row), id: String(id) }));
}

type ReportLine = Omit<StoredReport, 'text' | 'problems'>;

async function records(db: Database, tables: Tables, rows: readonly DuckDBValue[][]): Promise<ClaimRecord[]> {
  if (rows.length === 0) return [];
  const lines = await reportLines(
    db,
    rows.map((row) => Number(row[2])),
  );
  const marks = await correctionsOf(
    db,
    tables,
    rows.map((row) => Number(row[0])),
  );
  return rows.map((row) => ({
    row: Number(row[0]),
    claim: claimFrom(String(row[3]), lines.get(Number(row[2]))!),
    known: instant(Number(row[1])),
    corrections: marks.get(Number(row[0])) ?? [],
  }));
}

async function reportLines(db: Database, rows: readonly number[]): Promise<ReadonlyMap<number, ReportLine>> {
  const found = await db.rows(`SELECT row, ${REPORT_LINE} FROM reports WHERE row IN (${list(rows)})`);
  return new Map(found.map((row) => [Number(row[0]), reportLine(row, 1)]));
}

async function correctionsOf(
  db: Database,
  tables: Tables,
  rows: readonly number[],
): Promise<ReadonlyMap<number, Correction[]>> {
  const marks = new Map<number, Correction[]>();
  if (rows.length === 0 || tables.counts.marks === 0) return marks;
  const found = await db.rows(
    `SELECT m.claim, c.id, c.tx, c.verb, c.author, c.reason, c.body FROM marks m JOIN corrections c ON c.row = m.correction
     WHERE m.claim IN (${list(rows)}) ORDER BY m.claim, c.row`,
  );
  for (const row of found) {
    const of = marks.get(Number(row[0])) ?? [];
    of.push(correctionFrom(row.slice(1)));
    marks.set(Number(row[0]), of);
  }
  return marks;
}

/** A report with its newest content and the claims that stand now. */
export async function readReport(db: Database, tables: Tables, id: string): Promise<ReportRecord | null> {
  const found = await db.rows(
    `SELECT ${REPORT_LINE}, text, problems, tx FROM reports WHERE id = $1 ORDER BY row DESC LIMIT 1`,
    [id],
  );
  const row = found[0];
  if (row === undefined) return null;
  const report: StoredReport = {
    ...reportLine(row),
    text: String(row[8]),
    problems: JSON.parse(String(row[9])) as StoredReport['problems'],
  };
  const standing = await db.rows(
    `${CLAIMS} JOIN reports r ON r.row = k.report WHERE r.id = $id AND NOT EXISTS (${ENDED}) ORDER BY k.row`,
    {
      id,
      known: FOREVER,
    },
  );
  return { report, added: instant(Number(row[10])), claims: await records(db, tables, standing) };
}

const FOREVER = 9_007_199_254_740_991n;

/** Reports in the order of their arrival, newest first; those that were changed by a re-coding once, at their newest. */
export async function readReports(db: Database, limit: number, before: number) {
  const found = await db.rows(
    `SELECT r.row, r.tx, (SELECT count(*) FROM claims k WHERE k.report = r.row AND NOT EXISTS (${ENDED})),
       ${REPORT_LINE} FROM reports r WHERE r.row < $before
       AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.id = r.id AND o.row > r.row)
     ORDER BY r.row DESC LIMIT $limit`,
    { limit, before, known: FOREVER },
  );
  return found.map((row) => ({
    row: Number(row[0]),
    report: reportLine(row, 3),
    added: instant(Number(row[1])),
    claims: Number(row[2]),
  }));
}

/** Reports that hold the words in title, outlet or text. */
export async function findReports(db: Database, words: string, limit: number) {
  const found = await db.rows(
    `SELECT ${REPORT_LINE} FROM reports r
     WHERE (contains(lower(coalesce(title, '')), $words) OR contains(lower(coalesce(outlet, '')), $words) OR contains(lower(text), $words))
       AND NOT EXISTS (SELECT 1 FROM reports o WHERE o.id = r.id AND o.row > r.row)
     ORDER BY published DESC NULLS LAST, r.row DESC LIMIT $limit`,
    { words: words.toLowerCase(), limit },
  );
  return found.map((row) => reportLine(row));
}

/** Claims that stand at an instant, in the order of their arrival. */
export async function* readClaims(
  db: Database,
  tables: Tables,
  filter: ClaimFilter,
): AsyncIterable<readonly ClaimRecord[]> {
  const known = filter.known === undefined ? FOREVER : BigInt(instantOf(filter.known));
  const conditions = [`k.tx <= $known`, `NOT EXISTS (${ENDED})`];
  const values: Record<string, DuckDBValue> = { known };
  if (filter.report !== undefined) {
    conditions.push('r.id = $report');
    values.report = filter.report;
  }
  const { act, pair } = filter;
  if (act !== undefined) conditions.push(inRows('k.kind', tables.kinds.values, (kind) => kind.act === act));
  if (pair !== undefined) {
    conditions.push(
      inRows('k.parties', tables.parties.values, ({ actors, recipients }) => {
        const codes = [...actors, ...recipients].map(({ code }) => code);
        return codes.includes(pair[0]) && codes.includes(pair[1]);
      }),
    );
  }
  const sql = `${CLAIMS} JOIN reports r ON r.row = k.report WHERE ${conditions.join(' AND ')} ORDER BY k.row`;
  for await (const chunk of db.stream(sql, values)) yield await records(db, tables, chunk.getRows());
}

function inRows<T>(column: string, values: readonly T[], wanted: (value: T) => boolean): string {
  const rows = values.flatMap((value, row) => (wanted(value) ? [row] : []));
  return rows.length === 0 ? 'false' : `${column} IN (${rows.join(',')})`;
}

/** Milliseconds since 1970 of an instant. Throws ProblemError 'bad-instant'. */
function instantOf(text: string): number {
  const ms = Date.parse(text);
  if (Number.isFinite(ms)) return ms;
  throw new ProblemError(
    problem('bad-instant', `"${text}" is no instant.`, 'Write it as in 2025-09-24T12:00:00Z, or as a day.', text),
  );
}
