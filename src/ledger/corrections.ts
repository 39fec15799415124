/** What a person says of claims comes in; a correction record with its marks goes out. The claims themselves stay as they are. */
import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { ProblemError, problem } from '../base/index.js';
import { chain } from './chain.js';
import type { Database } from './database.js';
import { digest } from './fingerprint.js';
import { writeMarks } from './recode.js';
import { instant } from './rows.js';
import type { Tables } from './tables.js';
import type { Correction, CorrectionInput, Delta } from './types.js';

/** Writes a correction. Throws ProblemError 'unknown-claim' or 'bad-correction'. */
export async function appendCorrection(
  db: Database,
  tables: Tables,
  input: CorrectionInput,
  now: () => number,
): Promise<{ readonly correction: Correction; readonly delta: Delta }> {
  check(input);
  const change = input.verb === 'supersede' ? input.change : null;
  const named = [...new Set([...input.claims, ...(change?.sameAs === undefined ? [] : [change.sameAs])])];
  let counts = tables.counts;
  const done = await db.transact(async (writer) => {
    const found = await writer.runAndReadAll(
      'SELECT id, max(row) FROM claims WHERE id IN (SELECT unnest($1)) GROUP BY id',
      [listValue(named)],
      [LIST(VARCHAR)],
    );
    const rows = new Map(found.getRows().map(([id, row]) => [String(id), Number(row)]));
    const missing = named.find((id) => !rows.has(id));
    if (missing !== undefined) throw new ProblemError(unknownClaim(missing));
    const tx = Math.max(now(), tables.counts.tx + 1);
    const claims = [...new Set(input.claims)].sort();
    const { verb, by, reason } = input;
    const id = `co-${digest(JSON.stringify([verb, claims, change, by, reason, tx])).slice(0, 16)}`;
    const correction: Correction = { id, verb, claims, change, by, reason, at: instant(tx) };
    const marks = claims.map((claim) => ({ row: rows.get(claim)!, correction: tables.counts.corrections, tx }));
    const hash = chain(tables.counts.digest, tx);
    await writeMarks(writer, { corrections: [correction], marks, follows: [] }, tables.counts.corrections, hash);
    const ended = hash.end();
    await writer.run('INSERT INTO appends VALUES ($1, 0, 0, 1, $2)', [BigInt(tx), ended]);
    const { reports, claims: claimCount } = counts;
    const corrections = counts.corrections + 1;
    counts = { reports, claims: claimCount, corrections, marks: counts.marks + marks.length, tx, digest: ended };
    const targets = new Map(change?.sameAs === undefined ? [] : [[change.sameAs, rows.get(change.sameAs)!]]);
    return { correction, marks, targets };
  });
  tables.counts = counts;
  return {
    correction: done.correction,
    delta: {
      kinds: [],
      parties: [],
      details: [],
      dates: [],
      reports: [],
      claims: [],
      links: new Map(),
      corrections: [done.correction],
      marks: done.marks,
      follows: [],
      targets: done.targets,
    },
  };
}

function check(input: CorrectionInput): void {
  const fault =
    input.by.trim() === ''
      ? 'it has no name of who makes it'
      : input.reason.trim() === ''
        ? 'it has no reason'
        : input.claims.length === 0
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
