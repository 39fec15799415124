/** What a person says of claims comes in; a correction record with its marks goes out. The claims themselves stay as they are. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { ProblemError, problem } from '../base/index.js';
import type { Claim } from '../plover/index.js';
import { deltaOf, writeClaims } from './append.js';
import { type Chain, chain } from './chain.js';
import type { Database } from './database.js';
import { digest } from './fingerprint.js';
import { writeMarks } from './recode.js';
import { instant, REPORT_LINE, reportLine } from './rows.js';
import { rollBack, sizesOf, type Tables, writeShared } from './tables.js';
import { toldClaim } from './told-claim.js';
import type { Correction, CorrectionInput, Delta, SlimColumns, ToldClaim } from './types.js';
import { wordsText } from './words.js';

/** What a correction bears on: rows of claims that are there, and with `append` the claim that it adds. */
interface Found {
  readonly claims: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly added: {
    readonly claim: Claim;
    readonly columns: SlimColumns;
    readonly links: Map<number, Claim['links']>;
  } | null;
}

/** Writes a correction. Throws ProblemError 'unknown-claim', 'unknown-report' or 'bad-correction'. */
export async function appendCorrection(
  db: Database,
  tables: Tables,
  input: CorrectionInput,
  now: () => number,
): Promise<{ readonly correction: Correction; readonly delta: Delta; readonly words: readonly string[] }> {
  check(input);
  const change = input.verb === 'supersede' ? input.change : null;
  const sizes = sizesOf(tables);
  try {
    const before = tables.counts;
    const done = await db.transact(async (writer) => {
      const tx = Math.max(now(), before.tx + 1);
      const hash = chain(before.digest, tx);
      const found =
        input.verb === 'append'
          ? await addTold(writer, tables, input, tx, hash)
          : await findRows(writer, input.claims, change?.sameAs ?? null);
      const { verb, by, reason } = input;
      const { claims, rows, added } = found;
      const id = `co-${digest(JSON.stringify([verb, claims, change, by, reason, tx])).slice(0, 16)}`;
      const correction: Correction = { id, verb, claims, change, by, reason, at: instant(tx) };
      const marks = claims.map((claim) => ({ row: rows.get(claim)!, correction: before.corrections, tx }));
      const marking = { corrections: [correction], marks, follows: [] };
      await writeMarks(writer, marking, before.corrections, hash);
      await writeShared(writer, tables, sizes);
      const ended = hash.end();
      const written = added?.columns.length ?? 0;
      await writer.run('INSERT INTO appends VALUES ($1, 0, $2, 1, $3)', [BigInt(tx), written, ended]);
      const counts = {
        reports: before.reports,
        claims: before.claims + written,
        corrections: before.corrections + 1,
        marks: before.marks + marks.length,
        tx,
        digest: ended,
      };
      const targets = new Map(change?.sameAs === undefined ? [] : [[change.sameAs, rows.get(change.sameAs)!]]);
      return { correction, marking, added, targets, counts };
    });
    tables.counts = done.counts;
    const columns = done.added?.columns ?? NO_CLAIMS;
    const delta = deltaOf(tables, sizes, [], columns, done.added?.links ?? new Map(), done.marking);
    const words = done.added === null ? [] : [wordsText(done.added.claim)];
    return { correction: done.correction, delta: { ...delta, targets: done.targets }, words };
  } catch (error) {
    rollBack(tables, sizes);
    throw error;
  }
}

const NO_CLAIMS = { length: 0 } as SlimColumns;

async function findRows(writer: DuckDBConnection, claims: readonly string[], sameAs: string | null): Promise<Found> {
  const named = [...new Set([...claims, ...(sameAs === null ? [] : [sameAs])])];
  const found = await writer.runAndReadAll(
    'SELECT id, max(row) FROM claims WHERE id IN (SELECT unnest($1)) GROUP BY id',
    [listValue(named)],
    [LIST(VARCHAR)],
  );
  const rows = new Map(found.getRows().map(([id, row]) => [String(id), Number(row)]));
  const missing = named.find((id) => !rows.has(id));
  if (missing !== undefined) throw new ProblemError(unknownClaim(missing));
  return { claims: [...new Set(claims)].sort(), rows, added: null };
}

/** Writes the claim of a person beside those of the coder. Saying the same again is refused: it is there. */
async function addTold(
  writer: DuckDBConnection,
  tables: Tables,
  told: ToldClaim,
  tx: number,
  hash: Chain,
): Promise<Found> {
  const found = await writer.runAndReadAll(
    `SELECT row, text, ${REPORT_LINE} FROM reports WHERE id = $1 ORDER BY row DESC LIMIT 1`,
    [told.report],
  );
  const row = found.getRows()[0];
  if (row === undefined) throw new ProblemError(unknownReport(told.report));
  const claim = toldClaim(told, reportLine(row, 2), String(row[1]));
  const there = await writer.runAndReadAll('SELECT 1 FROM claims WHERE id = $1 LIMIT 1', [claim.id]);
  if (there.currentRowCount > 0) throw new ProblemError(alreadyTold(claim.id));
  const added = await writeClaims(writer, tables, [{ report: Number(row[0]), claims: [claim] }], tx, hash);
  return { claims: [claim.id], rows: new Map([[claim.id, added.columns.first]]), added: { ...added, claim } };
}

function check(input: CorrectionInput): void {
  const fault =
    input.by.trim() === ''
      ? 'it has no name of who makes it'
      : input.reason.trim() === ''
        ? 'it has no reason'
        : input.verb !== 'append' && input.claims.length === 0
          ? 'it names no claim'
          : input.verb === 'supersede' && Object.keys(input.change).length === 0
            ? 'it changes nothing'
            : null;
  if (fault === null) return;
  throw new ProblemError(
    problem(
      'bad-correction',
      `The correction was not kept: ${fault}.`,
      'Give claims, a name, a reason and what is so instead.',
    ),
  );
}

function unknownClaim(id: string) {
  return problem(
    'unknown-claim',
    `The correction was not kept: there is no claim "${id}".`,
    'Look the id up with "chancery why" on the event; ids are given in full.',
    id,
  );
}

function unknownReport(id: string) {
  return problem(
    'unknown-report',
    `The correction was not kept: there is no report "${id}".`,
    'Take the id from the evidence of an event; ids of reports are given in full.',
    id,
  );
}

function alreadyTold(id: string) {
  return problem(
    'bad-correction',
    `The correction was not kept: the record has it already, as claim "${id}".`,
    'See it with "chancery why", or correct that claim.',
    id,
  );
}
