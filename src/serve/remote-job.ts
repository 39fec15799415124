/**
 * Adding by way of a running server: the places go to it as a job, its progress comes back as server-sent events, and a signal stops it.
 * What the job has kept stays, so that asking for it again goes on from there.
 */
import { ProblemError, problem } from '../base/index.js';
import type { JobView } from './jobs.js';
import { answer, send } from './remote.js';
import type { ServerRef } from './serving-file.js';

/** What is to be added. */
export interface RemoteAdd {
  /** Addresses, or whole paths on the machine of the server. */
  readonly places: readonly string[];
  /** EDTF; the day of reports that do not say it. */
  readonly published?: string | undefined;
  /** Stops the job at its next step. */
  readonly signal: AbortSignal;
  /** Hears how far it is. */
  readonly onProgress: (job: JobView) => void;
}

/** Has the server add it; the job as it was when it had ended. Throws ProblemError 'busy', 'bad-request', 'server-unreachable'. */
export async function remoteAdd(
  server: ServerRef,
  { places, published, signal, onProgress }: RemoteAdd,
): Promise<JobView> {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ add: places, published });
  const job = (await answer(await send(server, 'jobs', { method: 'POST', headers, body }))) as JobView;
  const path = `jobs/${encodeURIComponent(job.id)}`;
  const stop = () => void send(server, path, { method: 'DELETE', headers }).catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    const stream = await send(server, `${path}/events`, { headers });
    if (!stream.ok) await answer(stream);
    for await (const { event, data } of eventsOf(stream, server)) {
      const view = JSON.parse(data) as JobView;
      onProgress(view);
      if (event === 'end') return view;
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  throw gone(server);
}

/** The events of a stream: the words after `event:` and `data:` of each block. */
async function* eventsOf(
  response: Response,
  server: ServerRef,
): AsyncGenerator<{ readonly event: string; readonly data: string }> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const lines = block.split('\n');
        const of = (name: string) =>
          lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
        yield { event: of('event').join(), data: of('data').join('\n') };
      }
    }
  } catch (error) {
    // A line that breaks off is the server's end, not ours.
    if (error instanceof TypeError) throw gone(server);
    throw error;
  }
}

function gone(server: ServerRef): ProblemError {
  return new ProblemError(
    problem(
      'server-unreachable',
      `the server at ${server.url} ended before the work was done`,
      'run the command again: what is kept is passed over',
    ),
  );
}
