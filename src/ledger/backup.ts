/**
 * A store comes in; a copy in a new file goes out, complete or not at all. The copy is written row by row through the database, not by
 * copying the file: closing a second handle on the file would give up the lock on it.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError, problem } from '../base/index.js';
import { type Database, openDatabase } from './database.js';
import { migrate } from './format.js';
import { syncFolder } from './sync.js';

const TABLES = [
  'reports',
  'codings',
  'kinds',
  'parties',
  'details',
  'dates',
  'claims',
  'corrections',
  'marks',
  'follows',
  'appends',
];

/** Copies all tables to a file that must not exist. Throws ProblemError 'file-exists'. */
export async function backupStore(db: Database, path: string): Promise<void> {
  if (existsSync(path)) {
    throw new ProblemError(
      problem('file-exists', `The backup was not made: the file "${path}" is already there.`, 'Name a new file.', path),
    );
  }
  const part = `${path}.part`;
  for (const file of [part, `${part}.wal`]) rmSync(file, { force: true });
  const copy = await openDatabase(part, 'read-write');
  try {
    await migrate(copy.writer, part, Date.now(), false);
    // No append comes between: the writer of the source waits until the copy is done.
    await db.alone(() => copy.transact((writer) => copyTables(db, writer)));
    await copy.writer.run('CHECKPOINT');
  } finally {
    await copy.close();
  }
  renameSync(part, path);
  syncFolder(dirname(path));
}

async function copyTables(db: Database, writer: Database['writer']): Promise<void> {
  for (const table of TABLES) {
    const appender = await writer.createAppender(table);
    const order = ['codings', 'marks', 'follows', 'appends'].includes(table) ? 'rowid' : 'row';
    for await (const chunk of db.stream(`SELECT * FROM ${table} ORDER BY ${order}`)) appender.appendDataChunk(chunk);
    appender.closeSync();
  }
}
