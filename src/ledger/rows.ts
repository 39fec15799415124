/** Records come in; rows of the store go out, and the other way round. Knows the columns, not the laws. */
import type { DuckDBAppender, DuckDBValue } from '@duckdb/node-api';
import type { Claim, ReportRef } from '../plover/index.js';
import type { Correction, StoredReport } from './types.js';

/** The columns of a report without text and problems, in the order in which `reportLine` reads them. */
export const REPORT_LINE = 'id, url, outlet, byline, title, published, retrieved, language';

/** A report without text and problems, from the columns of REPORT_LINE beginning at `at`. */
export function reportLine(row: readonly DuckDBValue[], at = 0): Omit<StoredReport, 'text' | 'problems'> {
  return {
    id: String(row[at]),
    url: textOrNull(row[at + 1]),
    outlet: textOrNull(row[at + 2]),
    byline: textOrNull(row[at + 3]),
    title: textOrNull(row[at + 4]),
    published: textOrNull(row[at + 5]),
    retrieved: textOrNull(row[at + 6]),
    language: textOrNull(row[at + 7]),
  };
}

export function textOrNull(value: DuckDBValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** A claim as the store keeps it: JSON without its report, which the row names. */
export function claimText(claim: Claim): string {
  const { report: _report, ...rest } = claim;
  return JSON.stringify(rest);
}

/** The claim again, its fields in the order of the claim record. */
export function claimFrom(text: string, report: ReportRef): Claim {
  const { id, ...rest } = JSON.parse(text) as Omit<Claim, 'report'>;
  return { id, report, ...rest };
}

/** A correction from the columns id, tx, verb, author, reason, body. */
export function correctionFrom(row: readonly DuckDBValue[]): Correction {
  const body = JSON.parse(String(row[5])) as Pick<Correction, 'claims' | 'change'>;
  return {
    id: String(row[0]),
    verb: String(row[2]) as Correction['verb'],
    claims: body.claims,
    change: body.change,
    by: String(row[3]),
    reason: String(row[4]),
    at: instant(Number(row[1])),
  };
}

/** Milliseconds since 1970 as ISO 8601. */
export function instant(tx: number): string {
  return new Date(tx).toISOString();
}

export function putText(appender: DuckDBAppender, value: string | null): void {
  if (value === null) appender.appendNull();
  else appender.appendVarchar(value);
}
