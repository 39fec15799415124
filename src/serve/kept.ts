/**
 * What became of a report that was to be kept, as one plain line: the same from the ledger at hand and from a server.
 */
import type { Problem } from '../base/index.js';
import type { Kept, Ledger } from '../pipeline.js';

/** The outcome of keeping one report. */
export interface KeptLine {
  /** Id of the report. */
  readonly report: string;
  readonly outcome: 'new' | 'already-there' | 're-coded' | 'report-changed' | 'no-event' | 'given-up';
  /** Claims written; 0 where nothing was. */
  readonly claims: number;
  /** Why it was refused; null where it was not. */
  readonly problem: Problem | null;
}

/** One line of what `keep` gave back. */
export function keptLine(kept: Kept): KeptLine {
  const { appended, read } = kept;
  const report = read.document.id;
  const given = read.problems.find(({ code }) => /^text-too-(slow|heavy)$/.test(code));
  if (given !== undefined) return { report, outcome: 'given-up', claims: 0, problem: given };
  if (appended === null) return { report, outcome: 'no-event', claims: 0, problem: null };
  return appendedLine(appended);
}

/** One line of what the ledger gave back. */
export function appendedLine({ report, reason, claims, problem }: Awaited<ReturnType<Ledger['append']>>): KeptLine {
  return { report, outcome: reason, claims, problem };
}
