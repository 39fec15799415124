/**
 * A path comes in; a database goes out that is shut off from everything but its own file: one connection that writes, one unit of work
 * after another, and others that read only what is committed. Knows no tables.
 */
import { resolve } from 'node:path';
import { type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { asFault } from './faults.js';

/** Paths held by this process: the file's lock does not hold against the process that has it. */
const held = new Set<string>();

/** Values for $1, $2 ... or for $name. */
export type Values = DuckDBValue[] | Record<string, DuckDBValue>;

export interface Database {
  readonly path: string;
  /** For use inside `transact` only. */
  readonly writer: DuckDBConnection;
  /** Rows of a query; values are bound, never pasted. Sees what is committed. */
  rows(sql: string, values?: Values): Promise<DuckDBValue[][]>;
  /** A long answer in chunks, on a connection of its own. */
  stream(sql: string, values?: Values): AsyncIterable<DuckDBDataChunk>;
  /** One unit of work: all of it or nothing; units never mingle. */
  transact<T>(work: (writer: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Waits for the units before it and runs outside any transaction. */
  alone<T>(work: (writer: DuckDBConnection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens the file. Throws ProblemError: 'store-busy', 'store-newer', 'store-damaged', 'store-read-only', 'store-unreachable'. */
export async function openDatabase(path: string, mode: 'read-write' | 'read-only'): Promise<Database> {
  const memory = path === ':memory:';
  const key = resolve(path);
  if (!memory && held.has(key)) throw asFault(new Error('already open in this process'), path);
  if (!memory) held.add(key);
  try {
    const instance = await DuckDBInstance.create(path, {
      access_mode: mode === 'read-only' && !memory ? 'READ_ONLY' : 'AUTOMATIC',
      enable_external_access: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      preserve_insertion_order: 'true',
      memory_limit: '1GB',
      checkpoint_threshold: '256MB',
      threads: '2',
      lock_configuration: 'true',
    });
    const writer = await instance.connect();
    const reader = await instance.connect();
    return new OpenDatabase(path, instance, writer, reader, () => memory || held.delete(key));
  } catch (error) {
    if (!memory) held.delete(key);
    throw asFault(error, path);
  }
}

class OpenDatabase implements Database {
  private lastWrite: Promise<unknown> = Promise.resolve();
  private lastRead: Promise<unknown> = Promise.resolve();

  constructor(
    readonly path: string,
    private readonly instance: DuckDBInstance,
    readonly writer: DuckDBConnection,
    private readonly reader: DuckDBConnection,
    private readonly release: () => void,
  ) {}

  rows(sql: string, values: Values = []): Promise<DuckDBValue[][]> {
    const run = this.lastRead
      .then(async () => (await this.reader.runAndReadAll(sql, values)).getRows())
      .catch((error: unknown) => {
        throw asFault(error, this.path);
      });
    this.lastRead = run.catch(() => undefined);
    return run;
  }

  async *stream(sql: string, values: Values = []): AsyncIterable<DuckDBDataChunk> {
    const connection = await this.instance.connect();
    try {
      const result = await connection.stream(sql, values);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return;
        yield chunk;
      }
    } catch (error) {
      throw asFault(error, this.path);
    } finally {
      connection.closeSync();
    }
  }

  transact<T>(work: (writer: DuckDBConnection) => Promise<T>): Promise<T> {
    return this.alone(async (writer) => {
      await writer.run('BEGIN');
      try {
        const value = await work(writer);
        await writer.run('COMMIT');
        return value;
      } catch (error) {
        await writer.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  alone<T>(work: (writer: DuckDBConnection) => Promise<T>): Promise<T> {
    const run = this.lastWrite
      .then(() => work(this.writer))
      .catch((error: unknown) => {
        throw asFault(error, this.path);
      });
    this.lastWrite = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.lastWrite;
    await this.lastRead;
    this.reader.closeSync();
    this.writer.closeSync();
    this.instance.closeSync();
    this.release();
  }
}
