/** A record in memory with names and a few reports, for tests. Nothing of the program imports it. */
import { ProblemError } from '../base/index.js';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import { type Entry, type Ledger, openLedger } from '../ledger/index.js';
import { type NameTable, openQuery, type Query } from './index.js';

const NAMES: Readonly<Record<string, string>> = {
  UKR: 'Ukraine',
  SYR: 'Syria',
  RUS: 'Russia',
  'X-DNR': 'Donetsk',
  USA: 'United States',
};

/** A gazetteer of five names. */
export const gazetteer = {
  describe: (code: string) => NAMES[code] ?? code,
  find: (name: string) => {
    const code = Object.keys(NAMES).find(
      (c) => c === name.toUpperCase() || NAMES[c]!.toLowerCase() === name.toLowerCase(),
    );
    const choice = code === undefined ? null : { code };
    return {
      choice,
      problem:
        code === undefined ? { code: 'unknown-name', message: '', hint: 'Did you mean "Syria"?', where: null } : null,
    };
  },
} as unknown as NameTable;

const open: Ledger[] = [];

/** Closes what was opened since the last time. */
export async function closeAll(): Promise<void> {
  for (const ledger of open.splice(0)) await ledger.close();
}

/** A ledger in memory whose clock goes on by a minute with each look. */
export async function record(entries: readonly Entry[] = []): Promise<{ ledger: Ledger; query: Query }> {
  let minute = 0;
  const ledger = await openLedger(':memory:', { now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)) });
  open.push(ledger);
  const query = await openQuery(ledger, gazetteer, { now: () => new Date('2026-06-01T00:00:00Z') });
  for (const entry of entries) await ledger.append(entry);
  return { ledger, query };
}

export const sever: ClaimWords = {
  act: 'sever',
  actors: ['UKR'],
  recipients: ['SYR'],
  date: '2022-06-30',
  quote: 'Ukraine had severed ties with Damascus.',
};
export const restore: ClaimWords = { act: 'restore', actors: ['UKR', 'SYR'], date: '2025-09-24', speaker: 'UKR' };
export const SEED = entryOf('seed', '2025-09-24', [
  restore,
  sever,
  { act: 'recognise', actors: ['SYR'], recipients: ['X-DNR'], date: '../2022-06-30', basis: 'bounded' },
]);
export const WIRE = entryOf('wire', '2022-06-30', [{ ...sever, quote: 'Kyiv broke with Damascus on Thursday.' }]);

/** What relations hold between Ukraine and Syria. */
export async function relationsOn(query: Query, on: string, known?: string): Promise<string> {
  const answer = await query.status('Ukraine', 'Syria', { on, ...(known === undefined ? {} : { known }) });
  return answer.tracks[0]!.value;
}

/** The code of the Problem with which something fails; 'none' where it does not. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}
