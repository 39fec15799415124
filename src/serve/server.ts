/**
 * A server with a life: it takes the open record, listens, says beside the store where it is, and ends cleanly. What it answers is made in
 * app.ts.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { ProblemError, problem } from '../base/index.js';
import { placesOfHost } from './adding.js';
import { makeApp } from './app.js';
import { Jobs } from './jobs.js';
import type { ServeOptions } from './options.js';
import { quickly } from './quick.js';
import { removeServing, storeMark, writeServing } from './serving-file.js';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** What a writer must show. */
  readonly token: string;
  close(): Promise<void>;
}

/** Starts the server. Throws ProblemError 'port-busy' or 'cannot-listen'. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const { store, host, coders = { keeping: options.pipeline, asking: options.pipeline } } = options;
  const token = randomBytes(32).toString('base64url');
  const started = new Date().toISOString();
  const jobs = new Jobs();
  const app = makeApp({ ...options, coders, token, started, mark: storeMark(store) }, jobs);
  const server = createServer(quickly(options, getRequestListener(app.fetch, { hostname: host })));
  // A slow client holds nothing for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;
  server.timeout = options.idleMs ?? 60_000;
  server.maxConnections = 2_000;
  const port = await listen(server, options.port, host);
  const url = `http://${shownHost(host)}:${port}`;
  try {
    writeServing(store, { url, token, pid: process.pid, started, places: placesOfHost(host) });
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    url,
    token,
    close: async () => {
      removeServing(store, token);
      await jobs.close();
      return new Promise((done) => {
        server.close(() => done());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      });
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new ProblemError(
              problem('port-busy', `port ${port} on ${host} is taken`, 'name another with --port, or 0 for a free one'),
            )
          : new ProblemError(problem('cannot-listen', `cannot listen on ${host}:${port}: ${error.message}`)),
      );
    });
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
