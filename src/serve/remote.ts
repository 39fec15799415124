/**
 * The same questions asked of a running server: every method is one GET of the API, and the server's error becomes the ProblemError that
 * the record itself would have thrown.
 */
import { type Problem, ProblemError, problem } from '../base/index.js';
import type { Document, Ledger, Verified } from '../pipeline.js';
import type { CorrectionRequest, CorrectionView, EventWithEvidence, Query } from '../query/index.js';
import type { Entry } from './entries.js';
import type { KeptLine } from './kept.js';
import type { ServerRef } from './serving-file.js';

/** The milliseconds that a question may take. */
const ANSWER_TIMEOUT_MS = 60_000;
/** The characters of text sent in one request; a single longer report goes alone. */
const BATCH_CHARACTERS_MAX = 1_000_000;

/** Events asked for at a time where all are wanted. */
const PAGE = 1000;

type Params = Readonly<Record<string, string | number | undefined>>;

/** The questions of `Query`, answered by a server. */
export function remoteQuery(server: ServerRef): Query {
  const get = <T>(path: string, params: Params = {}) => getJson<T>(server, path, params);
  const id = encodeURIComponent;
  return {
    summary: () => get('summary'),
    status: (a, b, options = {}) => get('status', { a, b, ...options }),
    history: (a, b, options = {}) => get('history', { a, b, ...options }),
    pair: (a, b, options = {}) => get('pair', { a, b, ...options }),
    events: ({ pair, ...filter } = {}) => get('events', { ...filter, pair: pair?.join(',') }),
    allEvents: async function* ({ pair, ...filter } = {}, words = 0) {
      for (let cursor: string | undefined; ; ) {
        const page = await get<Awaited<ReturnType<Query['events']>>>('events', {
          ...filter,
          pair: pair?.join(','),
          limit: PAGE,
          cursor,
        });
        for (const event of page.items)
          yield words === 0 ? { event, evidence: [] } : await get<EventWithEvidence>(`events/${id(event.id)}`);
        if (page.next === null) return;
        cursor = page.next;
      }
    },
    event: (event) => get(`events/${id(event)}`),
    why: (thing) => get(`why/${id(thing)}`),
    report: (report) => get(`reports/${id(report)}`),
    reports: (options = {}) => get('reports', { ...options }),
    states: () => get('states'),
    pairs: (options = {}) => get('pairs', { ...options }),
    changes: (limit, party) => get('changes', { limit, party }),
    profile: (party) => get(`states/${id(party)}`),
    search: (q, limit) => get('search', { q, limit }),
    series: (a, b, options = {}) => get('series', { a, b, ...options }),
    standings: (options = {}) => get('standings', { ...options }),
    network: (options = {}) => get('network', { ...options }),
    recognition: (party, options = {}) => get('recognition', { party, ...options }),
    corrections: (options = {}) => get('corrections', { ...options }),
    rebuild: () => post(server, 'rebuild', {}),
  };
}

/** Enters a correction by way of a server. */
export function remoteCorrect(server: ServerRef, request: CorrectionRequest): Promise<CorrectionView> {
  return post(server, 'corrections', request);
}

/** Has the server check its store. */
export function remoteVerify(server: ServerRef): Promise<Verified> {
  return post(server, 'verify', {});
}

/** Has the server copy its store to a new file. */
export function remoteBackup(server: ServerRef, path: string): ReturnType<Ledger['backup']> {
  return post(server, 'backup', { path });
}

async function post<T>(server: ServerRef, path: string, body: object): Promise<T> {
  const response = await send(server, path, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answer(response)) as T;
}

/** Keeps reports with their claims by way of a server. */
export async function remoteAppend(server: ServerRef, entries: readonly Entry[]): Promise<readonly KeptLine[]> {
  const response = await send(server, 'entries', {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(entries),
  });
  return (await answer(response)) as KeptLine[];
}

/** Keeps reports by way of a server, in as many requests as their size needs. */
export async function remoteKeep(server: ServerRef, documents: readonly Document[]): Promise<readonly KeptLine[]> {
  const lines: KeptLine[] = [];
  for (const batch of batches(documents)) {
    lines.push(...(await post<KeptLine[]>(server, 'reports', batch)));
  }
  return lines;
}

function* batches(documents: readonly Document[]): Generator<Document[]> {
  let batch: Document[] = [];
  let size = 0;
  for (const document of documents) {
    if (batch.length > 0 && size + document.text.length > BATCH_CHARACTERS_MAX) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(document);
    size += document.text.length;
  }
  if (batch.length > 0) yield batch;
}

async function getJson<T>(server: ServerRef, path: string, params: Params): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== undefined) search.set(name, String(value));
  const query = search.size > 0 ? `?${search}` : '';
  const response = await send(server, `${path}${query}`, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  return (await answer(response)) as T;
}

/** Sends a request. Throws ProblemError 'server-unreachable'. */
export async function send(server: ServerRef, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`${server.url}/api/v1/${path}`, init);
  } catch (error) {
    throw new ProblemError(
      problem(
        'server-unreachable',
        `the server at ${server.url} did not answer: ${error instanceof Error ? error.message : String(error)}`,
        'see whether it still runs, or stop it and run the command again',
      ),
    );
  }
}

/** What a server answered; its error is thrown as the record itself would have thrown it. */
export async function answer(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const sent = (body as { error?: Problem } | null)?.error;
  throw new ProblemError(sent ?? problem('server-error', `the server answered ${response.status}`));
}
