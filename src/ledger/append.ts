/**
 * A plan comes in; rows in the store and the delta for its listeners go out, all in one transaction. The order of the writes does not
 * matter: nobody sees any of them before the commit.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Claim } from '../plover/index.js';
import { type Chain, chain } from './chain.js';
import type { Database } from './database.js';
import { voiceOf } from './fingerprint.js';
import { type Known, type Plan, type PlannedCoding, type PlannedReport, planAppend } from './plan.js';
import { carryOver, type Marking, writeMarks } from './recode.js';
import { claimText, putText } from './rows.js';
import { detailOf, kindOf, partiesOf } from './shape.js';
import { rollBack, sizesOf, type Tables, writeShared } from './tables.js';
import type { Appended, Delta, Entry, SlimColumns, SlimReport } from './types.js';
import { wordsText } from './words.js';

/** What one append wrote. */
export interface Written {
  readonly outcomes: readonly Appended[];
  /** Null where nothing was written. */
  readonly delta: Delta | null;
  /** Words of the claims written, in order. */
  readonly words: readonly string[];
}

/** Appends entries in one transaction. `now` gives the clock's milliseconds; the record's instants always go forward. */
export async function appendEntries(
  db: Database,
  tables: Tables,
  entries: readonly Entry[],
  now: () => number,
): Promise<Written> {
  const sizes = sizesOf(tables);
  try {
    let written: Written = { outcomes: [], delta: null, words: [] };
    let counts = tables.counts;
    await db.transact(async (writer) => {
      const known = await knownReports(writer, [...new Set(entries.map(({ report }) => report.id))]);
      const plan = planAppend(entries, known, tables.counts.reports);
      if (plan.codings.length === 0) {
        written = { outcomes: plan.outcomes, delta: null, words: [] };
        return;
      }
      const tx = Math.max(now(), tables.counts.tx + 1);
      const digest = chain(tables.counts.digest, tx);
      const reports = await writeReports(writer, plan.reports, tx, digest);
      await writeCodings(writer, plan, tx);
      const { columns, links } = await writeClaims(writer, tables, plan.codings, tx, digest);
      const marking = await carryOver(writer, plan.codings, columns, tables.counts, tx);
      await writeMarks(writer, marking, tables.counts.corrections, digest);
      await writeShared(writer, tables, sizes);
      const ended = digest.end();
      await writer.run('INSERT INTO appends VALUES ($1, $2, $3, $4, $5)', [
        BigInt(tx),
        plan.reports.length,
        columns.length,
        marking.corrections.length,
        ended,
      ]);
      counts = {
        reports: counts.reports + plan.reports.length,
        claims: counts.claims + columns.length,
        corrections: counts.corrections + marking.corrections.length,
        marks: counts.marks + marking.marks.length,
        tx,
        digest: ended,
      };
      const delta = deltaOf(tables, sizes, reports, columns, links, marking);
      const words = plan.codings.flatMap(({ claims, source }) => claims.map((claim) => wordsText(claim, source)));
      written = { outcomes: plan.outcomes, delta, words };
    });
    tables.counts = counts;
    return written;
  } catch (error) {
    rollBack(tables, sizes);
    throw error;
  }
}

/** The newest row, content and coding of reports. */
async function knownReports(writer: DuckDBConnection, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const found = await writer.runAndReadAll(
    `SELECT r.id, r.row, r.hash, c.coder, c.claims > 0
     FROM reports r JOIN codings c ON c.report = r.row
     WHERE r.id IN (SELECT unnest($1)) ORDER BY r.row, c.tx`,
    [listValue([...ids])],
    [LIST(VARCHAR)],
  );
  const known = new Map<string, Known>();
  for (const [id, row, hash, coder, coded] of found.getRows()) {
    const before = known.get(String(id))?.coded === 'coded';
    known.set(String(id), {
      row: Number(row),
      hash: String(hash),
      coder: String(coder),
      coded: before || coded === true ? 'coded' : 'empty',
    });
  }
  return known;
}

async function writeReports(
  writer: DuckDBConnection,
  planned: readonly PlannedReport[],
  tx: number,
  digest: Chain,
): Promise<SlimReport[]> {
  const slim: SlimReport[] = [];
  if (planned.length === 0) return slim;
  const appender = await writer.createAppender('reports');
  for (const { row, report, hash } of planned) {
    const voice = voiceOf(report.text);
    appender.appendInteger(row);
    appender.appendVarchar(report.id);
    appender.appendVarchar(hash);
    appender.appendBigInt(BigInt(tx));
    appender.appendInteger(voice[0]);
    appender.appendInteger(voice[1]);
    const { url, outlet, byline, title, published, retrieved, language } = report;
    for (const value of [url, outlet, byline, title, published, retrieved, language]) putText(appender, value);
    appender.appendVarchar(report.text);
    appender.appendVarchar(JSON.stringify(report.problems));
    appender.endRow();
    digest.add(hash);
    slim.push({ id: report.id, published, voice });
  }
  appender.closeSync();
  return slim;
}

async function writeCodings(writer: DuckDBConnection, plan: Plan, tx: number): Promise<void> {
  const codings = await writer.createAppender('codings');
  for (const { report, coder, claims } of plan.codings) {
    codings.appendInteger(report);
    codings.appendVarchar(coder);
    codings.appendInteger(claims.length);
    codings.appendBigInt(BigInt(tx));
    codings.endRow();
  }
  codings.closeSync();
}

/** Writes claims after those that are there, and adds them to the digest. */
export async function writeClaims(
  writer: DuckDBConnection,
  tables: Tables,
  codings: readonly Pick<PlannedCoding, 'report' | 'claims'>[],
  tx: number,
  digest: Chain,
): Promise<{ columns: SlimColumns; links: Map<number, Claim['links']> }> {
  const ids = codings.flatMap(({ claims }) => claims.map(({ id }) => id));
  const columns = emptyColumns(tables.counts.claims, ids, tx);
  const links = new Map<number, Claim['links']>();
  const appender = await writer.createAppender('claims');
  let at = 0;
  for (const { report, claims } of codings) {
    for (const claim of claims) {
      columns.report[at] = report;
      columns.kind[at] = tables.kinds.row(kindOf(claim));
      columns.parties[at] = tables.parties.row(partiesOf(claim));
      columns.detail[at] = tables.details.row(detailOf(claim));
      columns.date[at] = tables.dates.row({ edtf: claim.date.edtf, basis: claim.date.basis });
      columns.confidence[at] = Math.round(claim.confidence * 1000);
      const text = claimText(claim);
      appender.appendInteger(columns.first + at);
      appender.appendVarchar(claim.id);
      appender.appendInteger(report);
      appender.appendBigInt(BigInt(tx));
      for (const column of [columns.kind, columns.parties, columns.detail, columns.date, columns.confidence]) {
        appender.appendInteger(column[at]!);
      }
      putText(appender, claim.links.length === 0 ? null : JSON.stringify(claim.links));
      appender.appendVarchar(text);
      appender.endRow();
      if (claim.links.length > 0) links.set(columns.first + at, claim.links);
      digest.add(text);
      at++;
    }
  }
  appender.closeSync();
  return { columns, links };
}

/** Columns for claims, all of one instant. */
function emptyColumns(first: number, ids: readonly string[], tx: number): SlimColumns {
  const { length } = ids;
  return {
    first,
    length,
    ids,
    report: new Int32Array(length),
    tx: new Float64Array(length).fill(tx),
    kind: new Int32Array(length),
    parties: new Int32Array(length),
    detail: new Int32Array(length),
    date: new Int32Array(length),
    confidence: new Int32Array(length),
  };
}

/** What listeners are told of an append. */
export function deltaOf(
  tables: Tables,
  sizes: ReturnType<typeof sizesOf>,
  reports: readonly SlimReport[],
  columns: SlimColumns,
  links: ReadonlyMap<number, Claim['links']>,
  marking: Marking,
): Delta {
  return {
    kinds: tables.kinds.values.slice(sizes.kinds),
    parties: tables.parties.values.slice(sizes.parties),
    details: tables.details.values.slice(sizes.details),
    dates: tables.dates.values.slice(sizes.dates),
    reports,
    claims: columns.length === 0 ? [] : [columns],
    links,
    corrections: marking.corrections,
    marks: marking.marks,
    follows: marking.follows,
    targets: new Map(),
  };
}
