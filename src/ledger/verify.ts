/**
 * The store comes in; what is wrong with it goes out, as Problems. Each check is a small function; they run only when asked for, since they
 * read everything.
 */
import type { DuckDBValue } from '@duckdb/node-api';
import { type Problem, problem } from '../base/index.js';
import { chain } from './chain.js';
import type { Database } from './database.js';
import { formatOf } from './format.js';
import { correctionText } from './recode.js';
import { correctionFrom } from './rows.js';
import type { Verified } from './types.js';

/** Laws as queries that count what breaks them. */
const LAWS: readonly (readonly [code: string, law: string, sql: string])[] = [
  [
    'claim-without-report',
    'every claim has its report',
    'SELECT count(*) FROM claims k ANTI JOIN reports r ON r.row = k.report',
  ],
  [
    'claim-without-kind',
    'every claim has its kind',
    'SELECT count(*) FROM claims k ANTI JOIN kinds t ON t.row = k.kind',
  ],
  [
    'claim-without-parties',
    'every claim has its parties',
    'SELECT count(*) FROM claims k ANTI JOIN parties t ON t.row = k.parties',
  ],
  [
    'claim-without-detail',
    'every claim has its detail',
    'SELECT count(*) FROM claims k ANTI JOIN details t ON t.row = k.detail',
  ],
  [
    'claim-without-date',
    'every claim has its date',
    'SELECT count(*) FROM claims k ANTI JOIN dates t ON t.row = k.date',
  ],
  [
    'mark-without-claim',
    'every mark has its claim',
    'SELECT count(*) FROM marks m ANTI JOIN claims k ON k.row = m.claim',
  ],
  [
    'mark-without-correction',
    'every mark has its correction',
    'SELECT count(*) FROM marks m ANTI JOIN corrections c ON c.row = m.correction',
  ],
  [
    'rows-of-claims',
    'rows of claims are counted from 0',
    'SELECT count(*) FROM (SELECT row, row_number() OVER () - 1 AS n FROM claims) WHERE row <> n',
  ],
  [
    'rows-of-reports',
    'rows of reports are counted from 0',
    'SELECT count(*) FROM (SELECT row, row_number() OVER () - 1 AS n FROM reports) WHERE row <> n',
  ],
  [
    'instants',
    'instants go forward',
    'SELECT count(*) FROM (SELECT tx, lag(tx) OVER (ORDER BY row) AS before FROM claims) WHERE tx < before',
  ],
  [
    'report-twice',
    'no report is there twice with the same content',
    'SELECT count(*) FROM (SELECT id, hash FROM reports GROUP BY id, hash HAVING count(*) > 1)',
  ],
  [
    'evidence',
    'every claim has words',
    `SELECT count(*) FROM claims WHERE coalesce(json_extract_string(claim, '$.evidence.quote'), '') = ''`,
  ],
];

/** Checks the laws and recomputes the chain of digests over all that was ever appended. */
export async function verifyStore(db: Database): Promise<Verified> {
  const problems: Problem[] = [];
  for (const [code, law, sql] of LAWS) {
    const broken = Number((await db.rows(sql))[0]?.[0] ?? 0);
    if (broken > 0) problems.push(damage(code, `The law "${law}" is broken ${broken} times.`));
  }
  problems.push(...(await checkChain(db)));
  const counts = await db.rows(
    'SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM claims), (SELECT count(*) FROM corrections), (SELECT count(*) FROM appends)',
  );
  const [reports, claims, corrections, appends] = counts[0]!.map(Number);
  return {
    format: await formatOf(db.writer, db.path),
    reports: reports!,
    claims: claims!,
    corrections: corrections!,
    appends: appends!,
    problems,
  };
}

function damage(code: string, message: string): Problem {
  return problem(`broken-${code}`, message, 'Restore the last backup that verifies, and add the reports since again.');
}

/** Walks the appends in order, taking from each table the rows of that instant. */
async function checkChain(db: Database): Promise<Problem[]> {
  const reports = cursor(db, 'SELECT tx, hash FROM reports ORDER BY row');
  const claims = cursor(db, 'SELECT tx, claim FROM claims ORDER BY row');
  const corrections = cursor(db, 'SELECT tx, id, tx, verb, author, reason, body FROM corrections ORDER BY row', (row) =>
    correctionText(correctionFrom(row.slice(1))),
  );
  const marks = cursor(db, 'SELECT tx, claim, correction FROM marks ORDER BY rowid', (row) => `${row[1]} ${row[2]}`);
  const follows = cursor(
    db,
    'SELECT tx, claim, later FROM follows ORDER BY rowid',
    (row) => `${row[1]} followed by ${row[2]}`,
  );
  let before = '';
  for (const [tx, wanted] of await db.rows('SELECT tx, digest FROM appends ORDER BY tx')) {
    const hash = chain(before, Number(tx));
    for (const part of [reports, claims, corrections, marks, follows]) await part.upTo(Number(tx), hash.add);
    const found = hash.end();
    if (found !== String(wanted)) {
      return [
        damage(
          'checksum',
          `What was appended at ${new Date(Number(tx)).toISOString()} is not what the store holds now.`,
        ),
      ];
    }
    before = found;
  }
  return [];
}

function cursor(db: Database, sql: string, textOf = (row: readonly DuckDBValue[]): string => String(row[1])) {
  const chunks = db.stream(sql)[Symbol.asyncIterator]();
  let rows: Parameters<typeof textOf>[0][] = [];
  let at = 0;
  let end = false;
  return {
    async upTo(tx: number, add: (text: string) => void): Promise<void> {
      for (;;) {
        while (at < rows.length) {
          if (Number(rows[at]![0]) > tx) return;
          add(textOf(rows[at++]!));
        }
        if (end) return;
        const next = await chunks.next();
        end = next.done === true;
        rows = next.done === true ? [] : next.value.getRows();
        at = 0;
      }
    },
  };
}
