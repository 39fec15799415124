/** The tables of the store and how an older store becomes one of today. Knows the database's language, not what the records mean. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { ProblemError, problem } from '../base/index.js';

/** Takes a store from the format before it to its own. */
export interface Migration {
  readonly format: number;
  readonly note: string;
  readonly statements: readonly string[];
}

/** The steps from an empty file to today's format; steps are only ever added. */
export const MIGRATIONS: readonly Migration[] = [
  {
    format: 1,
    note: 'reports, claims, corrections, appends',
    statements: [
      `CREATE TABLE reports (row INTEGER NOT NULL, id VARCHAR NOT NULL, hash VARCHAR NOT NULL, tx BIGINT NOT NULL,
         voice_hi INTEGER NOT NULL, voice_lo INTEGER NOT NULL, url VARCHAR, outlet VARCHAR, byline VARCHAR, title VARCHAR,
         published VARCHAR, retrieved VARCHAR, language VARCHAR, text VARCHAR NOT NULL, problems VARCHAR NOT NULL)`,
      'CREATE TABLE codings (report INTEGER NOT NULL, coder VARCHAR NOT NULL, claims INTEGER NOT NULL, tx BIGINT NOT NULL)',
      'CREATE TABLE kinds (row INTEGER NOT NULL, value VARCHAR NOT NULL)',
      'CREATE TABLE parties (row INTEGER NOT NULL, value VARCHAR NOT NULL)',
      'CREATE TABLE details (row INTEGER NOT NULL, value VARCHAR NOT NULL)',
      'CREATE TABLE dates (row INTEGER NOT NULL, value VARCHAR NOT NULL)',
      `CREATE TABLE claims (row INTEGER NOT NULL, id VARCHAR NOT NULL, report INTEGER NOT NULL, tx BIGINT NOT NULL,
         kind INTEGER NOT NULL, parties INTEGER NOT NULL, detail INTEGER NOT NULL, date INTEGER NOT NULL,
         confidence INTEGER NOT NULL, links VARCHAR, claim VARCHAR NOT NULL)`,
      'CREATE UNIQUE INDEX reports_by_row ON reports (row)',
      'CREATE UNIQUE INDEX claims_by_row ON claims (row)',
      `CREATE TABLE corrections (row INTEGER NOT NULL, id VARCHAR NOT NULL, tx BIGINT NOT NULL, verb VARCHAR NOT NULL,
         author VARCHAR NOT NULL, reason VARCHAR NOT NULL, body VARCHAR NOT NULL)`,
      'CREATE TABLE follows (claim INTEGER NOT NULL, later INTEGER NOT NULL, tx BIGINT NOT NULL)',
      'CREATE TABLE marks (claim INTEGER NOT NULL, correction INTEGER NOT NULL, tx BIGINT NOT NULL)',
      `CREATE TABLE appends (tx BIGINT NOT NULL, reports INTEGER NOT NULL, claims INTEGER NOT NULL,
         corrections INTEGER NOT NULL, digest VARCHAR NOT NULL)`,
    ],
  },
];

/**
 * Brings a store to today's format. Throws 'store-newer', 'store-older' (it may not be written) or 'store-damaged'; a failed step leaves the
 * store as it was.
 */
export async function migrate(
  connection: DuckDBConnection,
  path: string,
  at: number,
  readOnly: boolean,
  steps = MIGRATIONS,
): Promise<void> {
  const last = steps[steps.length - 1]!.format;
  const format = await formatOf(connection, path);
  if (format > last) {
    throw new ProblemError(
      problem(
        'store-newer',
        `The store "${path}" has format ${format}; this program reads up to format ${last}.`,
        'Upgrade this program; the file is untouched.',
        path,
      ),
    );
  }
  if (format === last) return;
  if (readOnly) {
    const hint =
      'Open it once with a command that may write, such as "chancery status"; it is then brought up to date.';
    throw new ProblemError(
      problem(
        'store-older',
        `The store "${path}" has format ${format}; this program reads format ${last}.`,
        hint,
        path,
      ),
    );
  }
  await connection.run('BEGIN');
  try {
    if (format === 0) await connection.run('CREATE TABLE migrations (format INTEGER, tx BIGINT, note VARCHAR)');
    for (const step of steps) {
      if (step.format <= format) continue;
      for (const statement of step.statements) await connection.run(statement);
      await connection.run('INSERT INTO migrations VALUES ($1, $2, $3)', [step.format, BigInt(at), step.note]);
    }
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The format of a store: 0 for an empty file. Throws 'store-damaged' for a database that is no store. */
export async function formatOf(connection: DuckDBConnection, path: string): Promise<number> {
  const tables = await connection.runAndReadAll(
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'",
  );
  const names = tables.getRows().map((row) => String(row[0]));
  if (names.length === 0) return 0;
  if (!names.includes('migrations')) {
    throw new ProblemError(
      problem(
        'store-damaged',
        `The file "${path}" is a database, but no store of claims: it has no table "migrations".`,
        'Name another file with --store; this one is untouched.',
        path,
      ),
    );
  }
  const found = await connection.runAndReadAll('SELECT coalesce(max(format), 0) FROM migrations');
  return Number(found.getRows()[0]?.[0] ?? 0);
}
