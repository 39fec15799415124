/** What an add did, counted and told: the same words whether the command kept the reports or a server did. */
import type { JobView, KeptLine } from '../serve/index.js';
import { problemLine, type Terminal } from './terminal.js';

/** What became of the reports so far. */
export interface Tally {
  added: number;
  alreadyThere: number;
  withoutEvent: number;
  refused: number;
  claims: number;
}

/** Reports that are told one by one; of more only the sum is. */
const TOLD_MAX = 5;
/** Reports from which on progress is drawn. */
const MANY = 200;

/** Nothing yet. */
export function emptyTally(): Tally {
  return { added: 0, alreadyThere: 0, withoutEvent: 0, refused: 0, claims: 0 };
}

/** Counts what became of some reports, and tells of faults. */
export function countLines(lines: readonly KeptLine[], tally: Tally, terminal: Terminal): void {
  for (const line of lines) {
    if (line.outcome === 'new' || line.outcome === 're-coded') tally.added++;
    else if (line.outcome === 'already-there') tally.alreadyThere++;
    else if (line.outcome === 'no-event') tally.withoutEvent++;
    else tally.refused++;
    tally.claims += line.claims;
    if (line.problem !== null) terminal.err(`chancery: ${problemLine(line.problem)}\n`);
  }
}

/** Tells what became of each of a few reports. */
export function tellLines(lines: readonly KeptLine[], terminal: Terminal): void {
  if (lines.length > TOLD_MAX) return;
  for (const { report, outcome, claims, problem } of lines)
    if (problem === null) terminal.out(`${report}: ${describe(outcome, claims)}\n`);
}

/** "3 added with 7 claims, 1 already there". */
export function summary(t: Tally): string {
  const parts = [`${t.added} added with ${t.claims} claims`, `${t.alreadyThere} already there`];
  if (t.withoutEvent > 0) parts.push(`${t.withoutEvent} without an event`);
  if (t.refused > 0) parts.push(`${t.refused} refused`);
  return parts.join(', ');
}

/** Draws how far it is over what was drawn before, where that can be seen. */
export function drawProgress(terminal: Terminal, t: Tally, state: JobView['state'] = 'running'): void {
  if (!terminal.interactive) return;
  const seen = t.added + t.alreadyThere + t.withoutEvent + t.refused;
  if (state === 'waiting') terminal.err('\rwaiting for the job before ');
  else if (seen > MANY) terminal.err(`\r${seen} reports read, ${t.claims} claims     `);
}

function describe(outcome: string, claims: number): string {
  const words: Record<string, string> = {
    new: `added, ${claims} claims`,
    're-coded': `coded anew, ${claims} claims`,
    'already-there': 'already there, nothing changed',
    'no-event': 'no event found, not kept',
  };
  return words[outcome] ?? outcome;
}
