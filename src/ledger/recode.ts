/**
 * New codings of reports that were coded before come in; the marks that end the older claims, and those that carry people's corrections
 * over to the new claims, go out. A correction follows the words that it was made on, not the id of a claim.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Claim } from '../plover/index.js';
import type { Chain } from './chain.js';
import { digest } from './fingerprint.js';
import type { PlannedCoding } from './plan.js';
import { correctionFrom } from './rows.js';
import type { Counts } from './tables.js';
import type { Correction, Follow, Mark, SlimColumns } from './types.js';

export interface Marking {
  readonly corrections: readonly Correction[];
  readonly marks: readonly Mark[];
  readonly follows: readonly Follow[];
}

/** An older claim of a report and the corrections on it. */
interface Older {
  readonly row: number;
  readonly claim: Claim;
  readonly corrections: readonly { readonly row: number; readonly correction: Correction }[];
}

/** Supersedes the older claims of re-coded reports, and carries corrections over to the new ones. Writes nothing. */
export async function carryOver(
  writer: DuckDBConnection,
  codings: readonly PlannedCoding[],
  columns: SlimColumns,
  counts: Counts,
  tx: number,
): Promise<Marking> {
  const corrections: Correction[] = [];
  const marks: Mark[] = [];
  const follows: Follow[] = [];
  let at = columns.first;
  for (const { id, coder, claims, over } of codings) {
    if (over === 'supersede') {
      const older = (await olderClaims(writer, id)).filter(({ row }) => row < at);
      // What a person added stands beside whatever a coder reads.
      const standing = older.filter((claim) =>
        claim.corrections.every(({ correction }) => !isCoder(correction) && correction.verb !== 'append'),
      );
      const row = counts.corrections + corrections.length;
      corrections.push(supersession(id, coder, standing, tx));
      for (const claim of standing) marks.push({ row: claim.row, correction: row, tx });
      claims.forEach((claim, index) => {
        for (const old of standing.filter((one) => sameWords(one.claim, claim) && sameDoing(one.claim, claim))) {
          follows.push({ from: old.row, to: at + index, tx });
          for (const carried of old.corrections) marks.push({ row: at + index, correction: carried.row, tx });
        }
      });
    }
    at += claims.length;
  }
  return { corrections, marks, follows };
}

/** Whether a correction was made by a later coding, not by a person. */
export function isCoder(correction: Pick<Correction, 'verb' | 'change'>): boolean {
  return correction.verb === 'supersede' && correction.change === null;
}

function supersession(report: string, coder: string, older: readonly Older[], tx: number): Correction {
  const claims = older.map(({ claim }) => claim.id);
  return {
    id: `co-${digest(JSON.stringify(['re-coded', report, coder, tx])).slice(0, 16)}`,
    verb: 'supersede',
    claims,
    change: null,
    by: coder === '' ? 'coder' : coder,
    reason: `re-coded by ${coder}`,
    at: new Date(tx).toISOString(),
  };
}

function sameWords(a: Claim, b: Claim): boolean {
  const [startA, endA] = a.evidence.triggerSpan;
  const [startB, endB] = b.evidence.triggerSpan;
  return (startA < endB && startB < endA) || a.evidence.quote === b.evidence.quote;
}

function sameDoing(a: Claim, b: Claim): boolean {
  return a.act === null || b.act === null
    ? a.eventType === b.eventType
    : a.act === b.act || a.eventType === b.eventType;
}

async function olderClaims(writer: DuckDBConnection, report: string): Promise<Older[]> {
  const found = await writer.runAndReadAll(
    `SELECT k.row, k.claim, m.correction, c.id, c.tx, c.verb, c.author, c.reason, c.body
     FROM claims k JOIN reports r ON r.row = k.report
     LEFT JOIN marks m ON m.claim = k.row LEFT JOIN corrections c ON c.row = m.correction
     WHERE r.id = $1 ORDER BY k.row, m.correction`,
    [report],
  );
  const older = new Map<
    number,
    { row: number; claim: Claim; corrections: { row: number; correction: Correction }[] }
  >();
  for (const row of found.getRows()) {
    const at = Number(row[0]);
    const entry = older.get(at) ?? { row: at, claim: JSON.parse(String(row[1])) as Claim, corrections: [] };
    if (row[2] !== null) entry.corrections.push({ row: Number(row[2]), correction: correctionFrom(row.slice(3)) });
    older.set(at, entry);
  }
  return [...older.values()];
}

/** Writes corrections, whose rows begin at `first`, and marks, and adds them to the digest. */
export async function writeMarks(
  writer: DuckDBConnection,
  { corrections, marks, follows }: Marking,
  first: number,
  chain: Chain,
): Promise<void> {
  if (corrections.length > 0) {
    const appender = await writer.createAppender('corrections');
    corrections.forEach((correction, index) => {
      const body = JSON.stringify({ claims: correction.claims, change: correction.change });
      appender.appendInteger(first + index);
      appender.appendVarchar(correction.id);
      appender.appendBigInt(BigInt(Date.parse(correction.at)));
      for (const value of [correction.verb, correction.by, correction.reason, body]) appender.appendVarchar(value);
      appender.endRow();
      chain.add(correctionText(correction));
    });
    appender.closeSync();
  }
  if (marks.length > 0) {
    const appender = await writer.createAppender('marks');
    for (const { row, correction, tx } of marks) {
      appender.appendInteger(row);
      appender.appendInteger(correction);
      appender.appendBigInt(BigInt(tx));
      appender.endRow();
      chain.add(`${row} ${correction}`);
    }
    appender.closeSync();
  }
  if (follows.length > 0) {
    const appender = await writer.createAppender('follows');
    for (const { from, to, tx } of follows) {
      appender.appendInteger(from);
      appender.appendInteger(to);
      appender.appendBigInt(BigInt(tx));
      appender.endRow();
      chain.add(`${from} followed by ${to}`);
    }
    appender.closeSync();
  }
}

/** What of a correction goes into the digest. */
export function correctionText(correction: Correction): string {
  const { id, verb, by, reason, claims, change } = correction;
  return JSON.stringify([id, verb, by, reason, claims, change]);
}
