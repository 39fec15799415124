/**
 * Entries and what the store already has of their reports come in; what is to be written goes out. Decides what is new, what is there
 * already, what a later coding supersedes and what is refused. Writes nothing.
 */
import { type Problem, problem } from '../base/index.js';
import type { Claim } from '../plover/index.js';
import { contentHash } from './fingerprint.js';
import type { Appended, Entry, StoredReport } from './types.js';

/** What the store has of a report: its newest row, content and coding. */
export interface Known {
  readonly row: number;
  readonly hash: string;
  /** "name version" of the coder of its claims; '' where it has none. */
  readonly coder: string;
  /** Whether claims of it are in the store, so that a re-coding has something to supersede. */
  readonly coded: 'coded' | 'empty';
}

export interface PlannedReport {
  readonly row: number;
  readonly report: StoredReport;
  readonly hash: string;
}

/** Claims to write for a report row. */
export interface PlannedCoding {
  readonly report: number;
  readonly id: string;
  readonly source: StoredReport;
  readonly coder: string;
  readonly claims: readonly Claim[];
  /** 'supersede' where older claims of the same report give way. */
  readonly over: 'nothing' | 'supersede';
}

export interface Plan {
  readonly reports: readonly PlannedReport[];
  readonly codings: readonly PlannedCoding[];
  readonly outcomes: readonly Appended[];
}

/** Plans the append of entries; `known` is asked for each report id, `nextRow` is the row of the next new report. */
export function planAppend(entries: readonly Entry[], known: ReadonlyMap<string, Known>, nextRow: number): Plan {
  const now = new Map(known);
  const reports: PlannedReport[] = [];
  const codings: PlannedCoding[] = [];
  const outcomes: Appended[] = [];
  let row = nextRow;
  for (const { report, claims } of entries) {
    const hash = contentHash(report);
    const coder = coderOf(claims);
    const there = now.get(report.id);
    const newer = there !== undefined && coder !== '' && coder !== there.coder;
    if (there !== undefined && !newer) {
      outcomes.push(
        there.hash === hash
          ? outcome(report.id, 'already-there', 0)
          : outcome(report.id, 'report-changed', 0, changed(report)),
      );
      continue;
    }
    const sameText = there !== undefined && there.hash === hash;
    const at = sameText ? there.row : row++;
    if (!sameText) reports.push({ row: at, report, hash });
    const over = there?.coded === 'coded' ? 'supersede' : 'nothing';
    codings.push({ report: at, id: report.id, source: report, coder, claims, over });
    now.set(report.id, { row: at, hash, coder, coded: claims.length > 0 || over === 'supersede' ? 'coded' : 'empty' });
    outcomes.push(outcome(report.id, there === undefined ? 'new' : 're-coded', claims.length));
  }
  return { reports, codings, outcomes };
}

/** What people appended, and an import brings along, is no other coding. */
function coderOf(claims: readonly Claim[]): string {
  const coded = claims.filter(({ coder }) => coder.name !== 'person');
  return [...new Set(coded.map(({ coder }) => `${coder.name} ${coder.version}`))].sort().join(', ');
}

function outcome(report: string, reason: Appended['reason'], claims: number, found: Problem | null = null): Appended {
  return { report, reason, claims, added: reason === 'new' || reason === 're-coded', problem: found };
}

function changed(report: StoredReport): Problem {
  return problem(
    'report-changed',
    `The report "${report.id}" is in the store with other content; what came now was not added.`,
    'Give the changed report an id of its own, or leave its id out.',
    report.url,
  );
}
