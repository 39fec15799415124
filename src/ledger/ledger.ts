/**
 * A file comes in; the ledger goes out: the only writer of the store. Reports and claims are appended, corrections are records of their
 * own, nothing is ever changed or removed. It refuses to know what claims mean together.
 */
import { appendEntries } from './append.js';
import { backupStore } from './backup.js';
import { appendCorrection } from './corrections.js';
import { type Database, openDatabase } from './database.js';
import { readDeltas } from './deltas.js';
import { asFault } from './faults.js';
import { migrate } from './format.js';
import { claimsById, claimsByPrefix, claimsByRow, findReports, readClaims, readReport, readReports } from './read.js';
import { instant } from './rows.js';
import { loadTables, type Tables } from './tables.js';
import type { Appended, ClaimWords, Correction, CorrectionInput, Delta, Entry, Ledger } from './types.js';
import { verifyStore } from './verify.js';
import { Words, wordsOf } from './words.js';

export interface OpenOptions {
  /** The clock; the record's instants go forward even where the clock does not. */
  readonly now?: () => Date;
  /** Nothing is written, and the file must exist. */
  readonly readOnly?: boolean;
}

/**
 * Opens the store at `path`, making it where there is none; ":memory:" keeps nothing. Throws ProblemError: 'store-busy' (another process
 * holds it), 'store-newer', 'store-older' (to be read only), 'store-damaged', 'store-read-only', 'store-unreachable', 'store-missing'.
 */
export async function openLedger(path: string, options: OpenOptions = {}): Promise<Ledger> {
  const readOnly = options.readOnly ?? false;
  const now = options.now ?? (() => new Date());
  const db = await openDatabase(path, readOnly ? 'read-only' : 'read-write');
  try {
    await migrate(db.writer, path, now().getTime(), readOnly);
    const tables = await loadTables(db);
    const words = await Words.open(db, tables.counts.claims, readOnly ? 'read' : 'write');
    return new DuckLedger(db, tables, words, () => now().getTime());
  } catch (error) {
    await db.close();
    throw asFault(error, path);
  }
}

class DuckLedger implements Ledger {
  readonly path: string;
  private readonly listeners = new Set<(delta: Delta) => void>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly tables: Tables,
    private readonly shown: Words,
    private readonly now: () => number,
  ) {
    this.path = db.path;
  }

  async append(entry: Entry): Promise<Appended> {
    return (await this.appendAll([entry]))[0]!;
  }

  appendAll(entries: readonly Entry[]): Promise<readonly Appended[]> {
    return this.inTurn(async () => {
      const first = this.tables.counts.claims;
      const { outcomes, delta, words } = await appendEntries(this.db, this.tables, entries, this.now);
      this.shown.add(first, words);
      if (delta !== null) this.tell(delta);
      return outcomes;
    });
  }

  correct(input: CorrectionInput): Promise<Correction> {
    return this.inTurn(async () => {
      const first = this.tables.counts.claims;
      const { correction, delta, words } = await appendCorrection(this.db, this.tables, input, this.now);
      this.shown.add(first, words);
      this.tell(delta);
      return correction;
    });
  }

  report(id: string) {
    return readReport(this.db, this.tables, id);
  }

  reports({ limit, before }: { readonly limit: number; readonly before?: number }) {
    return readReports(this.db, limit, before ?? 2_147_483_647);
  }

  findReports(words: string, limit: number) {
    return findReports(this.db, words, limit);
  }

  claimsByRow(rows: readonly number[]) {
    return claimsByRow(this.db, this.tables, rows);
  }

  async words(claims: readonly { readonly row: number; readonly id: string }[]) {
    const found = new Map<number, ClaimWords>();
    const missing: number[] = [];
    for (const { row, id } of claims) {
      const words = this.shown.of(row, id);
      if (words === null) missing.push(row);
      else found.set(row, words);
    }
    for (const { row, claim } of await this.claimsByRow(missing)) found.set(row, wordsOf(claim, claim.report));
    return found;
  }

  claimsById(ids: readonly string[]) {
    return claimsById(this.db, this.tables, ids);
  }

  claimsByPrefix(prefix: string, limit: number) {
    return claimsByPrefix(this.db, prefix, limit);
  }

  claims(filter = {}) {
    return readClaims(this.db, this.tables, filter);
  }

  async counts() {
    const { reports, claims, corrections, tx } = this.tables.counts;
    return { reports, claims, corrections, lastAppend: tx === 0 ? null : instant(tx) };
  }

  deltas() {
    return readDeltas(this.db, this.tables);
  }

  listen(listener: (delta: Delta) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async checkpoint(): Promise<void> {
    await this.db.alone((writer) => writer.run('CHECKPOINT'));
  }

  async backup(path: string) {
    await backupStore(this.db, path);
    const { reports, claims } = this.tables.counts;
    return { path, reports, claims };
  }

  verify() {
    return verifyStore(this.db);
  }

  rebuild(): Promise<void> {
    return this.inTurn(() => this.shown.rebuild(this.db, this.tables.counts.claims));
  }

  async close(): Promise<void> {
    await this.last;
    this.shown.close();
    await this.db.close();
  }

  private tell(delta: Delta): void {
    for (const listener of this.listeners) listener(delta);
  }

  /** One append after another: the rows of the next are counted from those of the last. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.last.then(work);
    this.last = run.catch(() => undefined);
    return run;
  }
}
