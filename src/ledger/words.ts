/**
 * Claims come in as they are kept; the words of any of them, which is what answers show, go out without asking the database. All of it is
 * derived: a file beside the store, brought up to date when the store is opened, and made anew by `rebuild`. The store is the truth: where
 * the file does not fit it, it is not used.
 */
import { rmSync } from 'node:fs';
import type { Claim } from '../plover/index.js';
import type { Database } from './database.js';
import { claimFrom, REPORT_LINE, reportLine } from './rows.js';
import { TextLog } from './text-log.js';
import type { ClaimWords, StoredReport } from './types.js';

/** The words of claims by their rows, so far as they are at hand. */
export class Words {
  private log: TextLog | null;

  private constructor(
    log: TextLog | null,
    private readonly mode: 'read' | 'write',
  ) {
    this.log = log;
  }

  /** Opens the file beside a store of so many claims; without one, or where it cannot be written, there are no words. */
  static async open(db: Database, claims: number, mode: 'read' | 'write'): Promise<Words> {
    if (db.path === ':memory:') return new Words(null, mode);
    const words = new Words(openLog(db.path, mode), mode);
    await words.fit(db, claims);
    return words;
  }

  /** The words of a claim, null where they are not at hand. */
  of(row: number, id: string): ClaimWords | null {
    if (this.log === null || row >= this.log.length) return null;
    try {
      const words = JSON.parse(this.log.read(row)) as ClaimWords;
      return words.id === id ? words : null;
    } catch {
      // A file damaged behind our back: the database is asked instead.
      return null;
    }
  }

  /** Adds the words of claims that were just committed. A full disk costs the words, never the claims: they are caught up later. */
  add(first: number, texts: readonly string[]): void {
    if (this.log === null || this.log.length !== first) return;
    try {
      this.log.append(texts);
    } catch {
      this.close();
    }
  }

  /** Makes all of it anew. */
  async rebuild(db: Database, claims: number): Promise<void> {
    if (this.mode === 'read' || db.path === ':memory:') return;
    this.close();
    removeWords(db.path);
    this.log = openLog(db.path, 'write');
    await this.fit(db, claims);
  }

  close(): void {
    this.log?.close();
    this.log = null;
  }

  /** Cuts off what the store does not have, takes back what is of another store, and catches up. */
  private async fit(db: Database, claims: number): Promise<void> {
    if (this.log === null) return;
    if (this.log.length > claims) {
      if (this.mode === 'read') return this.close();
      this.log.truncate(claims);
    }
    if (!(await this.isOf(db))) {
      if (this.mode === 'read') return this.close();
      this.log.truncate(0);
    }
    if (this.log.length === claims || this.mode === 'read') return;
    const sql = `SELECT k.claim, r.${REPORT_LINE.split(', ').join(', r.')} FROM claims k JOIN reports r ON r.row = k.report
      WHERE k.row >= $1 ORDER BY k.row`;
    try {
      for await (const chunk of db.stream(sql, [this.log.length])) {
        this.log.append(chunk.getRows().map((row) => wordsText(claimFrom(String(row[0]), reportLine(row, 1)))));
      }
    } catch {
      this.close();
    }
  }

  /** Whether the first and the last words are of the claims that the store has there. */
  private async isOf(db: Database): Promise<boolean> {
    const log = this.log;
    if (log === null || log.length === 0) return true;
    for (const row of [0, log.length - 1]) {
      const id = String((await db.rows('SELECT id FROM claims WHERE row = $1', [row]))[0]?.[0]);
      if (this.of(row, id) === null) return false;
    }
    return true;
  }
}

function openLog(store: string, mode: 'read' | 'write'): TextLog | null {
  try {
    return TextLog.open(wordsPath(store), mode);
  } catch {
    // No such file, or none may be made: answers come from the database.
    return null;
  }
}

function wordsPath(store: string): string {
  return `${store}.words`;
}

/** Removes what is derived of a store that is gone. */
export function removeWords(store: string): void {
  for (const path of [wordsPath(store), `${wordsPath(store)}.at`]) rmSync(path, { force: true });
}

/** The words of a claim, as they are written. */
export function wordsText(claim: Claim, report: Pick<StoredReport, keyof ClaimWords['report']> = claim.report): string {
  return JSON.stringify(wordsOf(claim, report));
}

/** What is shown of a claim as evidence. */
export function wordsOf(
  { id, evidence, attribution, date, status, confidence, coder }: Claim,
  report: Pick<StoredReport, keyof ClaimWords['report']>,
): ClaimWords {
  const { quote, trigger, spans, triggerSpan, sentence } = evidence;
  return {
    id,
    report: {
      id: report.id,
      title: report.title,
      url: report.url,
      outlet: report.outlet,
      byline: report.byline,
      published: report.published,
    },
    evidence: { quote, trigger, spans, triggerSpan, sentence },
    attribution: attribution.map(({ who, code, kind }) => ({ who, code, kind })),
    date: { edtf: date.edtf, basis: date.basis, text: date.text },
    status,
    confidence,
    coder,
  };
}
