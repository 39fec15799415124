/**
 * Where the record is: the running server when one serves this store, else the store itself. Either way the command gets the same questions
 * and the same way to keep a report.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ProblemError, problem } from '../base/index.js';
import {
  type Document,
  keepRead,
  type Ledger,
  openLedger,
  type Pipeline,
  sentenceAt,
  type Verified,
} from '../pipeline.js';
import type { Coder } from '../pool/index.js';
import { type CorrectionRequest, type CorrectionView, correctRecord, openQuery, type Query } from '../query/index.js';
import {
  appendedLine,
  type Entry,
  findServer,
  type KeptLine,
  keptLine,
  remoteAppend,
  remoteBackup,
  remoteCorrect,
  remoteKeep,
  remoteQuery,
  remoteVerify,
} from '../serve/index.js';

/** The record, wherever it is. */
export interface Connection {
  readonly query: Query;
  /** "the server at http://..." or the store's path, for messages. */
  readonly via: string;
  readonly served: 'yes' | 'no';
  /** Address of the server; null where there is none. */
  readonly url: string | null;
  /** Codes and keeps documents. What was asked for first is kept first, also where the next is asked for before it is done. */
  keep(documents: readonly Document[]): Promise<readonly KeptLine[]>;
  /** Keeps reports with claims that were coded before. */
  append(entries: readonly Entry[]): Promise<readonly KeptLine[]>;
  correct(request: CorrectionRequest): Promise<CorrectionView>;
  close(): Promise<void>;
}

/** The store that a command means: --store, CHANCERY_STORE, else a file in the user's data folder (XDG). */
export function storePath(option: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const named = option ?? env.CHANCERY_STORE;
  if (named !== undefined && named !== '') return resolve(named);
  const data = env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return join(data, 'chancery', 'record.duckdb');
}

/** The rows that a user lays over the gazetteer: --facts, else CHANCERY_FACTS; fails where there is no such file or folder. */
export function factsOf(
  options: { readonly facts?: string },
  env: NodeJS.ProcessEnv = process.env,
): { readonly corrections?: string } {
  const named = options.facts ?? env.CHANCERY_FACTS;
  if (named === undefined || named === '') return {};
  if (!existsSync(named))
    throw new ProblemError(
      problem(
        'not-found',
        `there is no file or folder "${named}" of facts`,
        'name a folder of tables, or one: docs/gazetteer.md',
      ),
    );
  return { corrections: resolve(named) };
}

/** Opens the record: over HTTP where a server holds the store, else the store itself. `coderOf` says who codes documents instead of the pipeline. */
export async function connect(
  store: string,
  pipeline: () => Pipeline,
  coderOf: (pipeline: Pipeline, documents: readonly Document[]) => Coder = (loaded) => loaded,
): Promise<Connection> {
  const server = await findServer(store);
  if (server !== null) {
    return {
      query: remoteQuery(server),
      via: `the server at ${server.url}`,
      served: 'yes',
      url: server.url,
      keep: (documents) => remoteKeep(server, documents),
      append: (entries) => remoteAppend(server, entries),
      correct: (request) => remoteCorrect(server, request),
      close: async () => {},
    };
  }
  mkdirSync(dirname(store), { recursive: true });
  const loaded = pipeline();
  const ledger = await openLedger(store);
  const query = await openQuery(ledger, loaded.gazetteer);
  let before: Promise<unknown> = Promise.resolve();
  const keepInTurn = (documents: readonly Document[]): Promise<readonly KeptLine[]> => {
    const coder = coderOf(loaded, documents);
    const last = before;
    const read = Promise.all(documents.map(async (document) => coder.code(document)));
    const kept = Promise.all([read, last]).then(async ([all]) => (await keepRead(ledger, all)).map(keptLine));
    before = kept.catch(() => {});
    return kept;
  };
  return {
    query,
    via: store,
    served: 'no',
    url: null,
    keep: keepInTurn,
    append: async (entries) => (await ledger.appendAll(entries)).map(appendedLine),
    correct: (request) => correctRecord(ledger, query, request, sentenceAt),
    close: () => ledger.close(),
  };
}

/** What looks after a store without asking it anything. */
export interface Upkeep {
  readonly via: string;
  verify(): Promise<Verified>;
  backup(path: string): ReturnType<Ledger['backup']>;
  close(): Promise<void>;
}

/** Opens a store to look after it: by way of the server that holds it, else the file itself, which must be there. */
export async function openUpkeep(store: string): Promise<Upkeep> {
  const server = await findServer(store);
  if (server !== null) {
    return {
      via: `the server at ${server.url}`,
      verify: () => remoteVerify(server),
      backup: (path) => remoteBackup(server, path),
      close: async () => {},
    };
  }
  const ledger = await openLedger(store, { readOnly: true });
  return {
    via: store,
    verify: () => ledger.verify(),
    backup: (path) => ledger.backup(path),
    close: () => ledger.close(),
  };
}
