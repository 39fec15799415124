/**
 * What every command shares: its context, its options and how an expected failure ends it.
 */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { ProblemError } from '../base/index.js';
import { type Document, openPipeline } from '../pipeline.js';
import { compileLater, openPool, type Pool } from '../pool/index.js';
import { type Connection, connect, factsOf, storePath } from './connection.js';
import type { Terminal } from './terminal.js';

/** What a command runs with. */
export interface Context {
  readonly terminal: Terminal;
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

/** A module of src/cli/commands: adds its command to the program. */
export type Register = (program: Command, context: Context) => void;

/** Options that every command takes. */
export interface CommonOptions {
  readonly store?: string;
  readonly facts?: string;
  readonly format?: string;
  readonly threads?: number;
}

/** Adds --store to a command that opens the record. */
export function withStore(command: Command): Command {
  return command.option('--store <file>', 'the store (default: CHANCERY_STORE, else a file in your data folder)');
}

/** Adds --format; the first of the formats is the default. */
export function withFormat(command: Command, ...formats: readonly string[]): Command {
  return command.option('--format <format>', `one of ${formats.join(', ')}`, (value: string) => {
    if (!formats.includes(value)) throw new InvalidArgumentError(`it is one of ${formats.join(', ')}`);
    return value;
  });
}

/** Adds --facts to a command that reads texts or names. */
export function withFacts(command: Command): Command {
  return command.option(
    '--facts <path>',
    'your own rows of the gazetteer, a folder of tables or one table (default: CHANCERY_FACTS)',
  );
}

/** Adds --threads to a command that codes many reports. */
export function withThreads(command: Command): Command {
  return command.option(
    '--threads <n>',
    'threads that code where there are many reports (default: as many as the machine runs side by side)',
    wholeNumber,
  );
}

/** The value of an option that is a number of things. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('it is a whole number from 1 to 999');
  return Number(value);
}

/** Reports from which on threads are started to code them; fewer are done before the threads have loaded their models. */
export const MANY = 50;

/** A pool that is started when it is first asked for. */
export function lazyPool(options: Pick<CommonOptions, 'facts' | 'threads'>): {
  readonly get: () => Pool;
  readonly close: () => Promise<void>;
} {
  let pool: Pool | null = null;
  return {
    get: () => {
      if (pool === null) {
        compileLater();
        pool = openPool({
          ...factsOf(options),
          ...(options.threads === undefined ? {} : { threads: options.threads }),
        });
      }
      return pool;
    },
    close: async () => pool?.close(),
  };
}

/** Runs `work` on the record and closes it, whatever happens. Many documents at once are coded by a pool of threads. */
export async function onRecord<T>(options: CommonOptions, work: (connection: Connection) => Promise<T>): Promise<T> {
  const pool = lazyPool(options);
  const connection = await connect(
    storePath(options.store),
    () => openPipeline(factsOf(options)),
    (pipeline, documents: readonly Document[]) => (documents.length < MANY ? pipeline : pool.get()),
  );
  try {
    return await work(connection);
  } finally {
    await pool.close();
    await connection.close();
  }
}

/** Prints an answer as JSON, one object. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Throws the failure that a user sees as one line. */
export function fail(code: string, message: string, hint: string | null = null): never {
  throw new ProblemError({ code, message, hint, where: null });
}
