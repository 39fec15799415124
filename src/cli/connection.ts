/**
 * Where the record is: the running server when one serves this store, else the store itself. Either way the command gets the same questions
 * and the same way to keep a report.
 */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Document, keep, openLedger, openPipeline, type Pipeline } from '../pipeline.js';
import { openQuery, type Query } from '../query/index.js';
import { findServer, type KeptLine, keptLine, remoteKeep, remoteQuery } from '../serve/index.js';

/** The record, wherever it is. */
export interface Connection {
  readonly query: Query;
  /** "the server at http://..." or the store's path, for messages. */
  readonly via: string;
  readonly served: 'yes' | 'no';
  /** Address of the server; null where there is none. */
  readonly url: string | null;
  keep(documents: readonly Document[]): Promise<readonly KeptLine[]>;
  close(): Promise<void>;
}

/** The store that a command means: --store, CHANCERY_STORE, else a file in the user's data folder (XDG). */
export function storePath(option: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  const named = option ?? env.CHANCERY_STORE;
  if (named !== undefined && named !== '') return resolve(named);
  const data = env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return join(data, 'chancery', 'record.duckdb');
}

/** Opens the record: over HTTP where a server holds the store, else the store itself. */
export async function connect(store: string, pipeline: () => Pipeline = openPipeline): Promise<Connection> {
  const server = await findServer(store);
  if (server !== null) {
    return {
      query: remoteQuery(server),
      via: `the server at ${server.url}`,
      served: 'yes',
      url: server.url,
      keep: (documents) => remoteKeep(server, documents),
      close: async () => {},
    };
  }
  mkdirSync(dirname(store), { recursive: true });
  const loaded = pipeline();
  const ledger = await openLedger(store);
  const query = await openQuery(ledger, loaded.gazetteer);
  return {
    query,
    via: store,
    served: 'no',
    url: null,
    keep: async (documents) => (await keep(loaded, ledger, documents)).map(keptLine),
    close: () => ledger.close(),
  };
}
