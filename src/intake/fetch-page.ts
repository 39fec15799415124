import { isIP } from 'node:net';
import { Agent, buildConnector, fetch } from 'undici';
import type { Problem, Result } from '../base/index.js';
import { type AllowAddress, resolveHost } from './addresses.js';
import { faults } from './faults.js';

/**
 * A web address in; the bytes of what lies there out. Fetches http and https only, connects only to addresses that were checked just
 * before, follows redirections itself, and stops at limits of time and size. Reads no format.
 */

export interface Fetched {
  /** The address after all redirections. */
  readonly url: string;
  /** "text/html", in lower case, without parameters. */
  readonly type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

export interface FetchLimits {
  readonly bytesMax: number;
  readonly timeoutMs?: number;
  readonly hopsMax?: number;
}

const types =
  /^(?:text\/(?:html|plain|xml|markdown|x-markdown)|application\/(?:xhtml\+xml|json|x-ndjson|jsonl|x-jsonlines|ld\+json|(?:rss|atom|rdf)\+xml|xml|feed\+json))$/;

/** A refusal inside the connector, told from a failure of the network. */
class Refused extends Error {}

/** Fetches one page. `allow` is for tests alone: it lets named addresses through that are not public. */
export async function fetchPage(
  address: string,
  limits: FetchLimits,
  allow: AllowAddress | null = null,
): Promise<Result<Fetched>> {
  const agent = new Agent({ connect: checkedConnector(allow), connections: 2, pipelining: 0 });
  const signal = AbortSignal.timeout(limits.timeoutMs ?? 20_000);
  try {
    return await follow(address, limits, agent, signal, allow);
  } catch (error) {
    return { ok: false, problem: networkProblem(address, error, signal) };
  } finally {
    await agent.destroy();
  }
}

async function follow(
  address: string,
  limits: FetchLimits,
  agent: Agent,
  signal: AbortSignal,
  allow: AllowAddress | null,
): Promise<Result<Fetched>> {
  let at = address;
  const hopsMax = limits.hopsMax ?? 5;
  for (let hop = 0; hop <= hopsMax; hop++) {
    const fault = await checkAddress(at, allow);
    if (fault !== null) return { ok: false, problem: fault };
    const response = await fetch(at, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': 'chancery (+https://www.npmjs.com/package/chancery)',
        accept: 'text/html, text/plain, application/atom+xml, application/rss+xml, application/json;q=0.9',
      },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      if (!URL.canParse(location, at))
        return { ok: false, problem: faults.unreachable(address, 'it redirects to a broken address') };
      at = new URL(location, at).href;
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, problem: faults.unreachable(address, `the server answered ${response.status}`) };
    }
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? 'text/html').toLowerCase().split(';');
    if (!types.test(type.trim())) {
      await response.body?.cancel();
      return { ok: false, problem: faults.notText(address, type.trim()) };
    }
    const charset =
      parameters.map((one) => /^\s*charset\s*=\s*"?([\w:.-]+)"?/.exec(one)?.[1]).find((one) => one !== undefined) ??
      null;
    const declared = Number(response.headers.get('content-length') ?? 0);
    const bytes = declared > limits.bytesMax ? null : await bodyBytes(response.body, limits.bytesMax);
    if (bytes === null) return { ok: false, problem: faults.tooLarge(address, declared || null, limits.bytesMax) };
    return { ok: true, value: { url: at, type: type.trim(), charset, bytes }, problems: [] };
  }
  return { ok: false, problem: faults.unreachable(address, `it redirects more than ${hopsMax} times`) };
}

/** Why an address must not be fetched, or null. Asked for the first address and for every hop. */
async function checkAddress(address: string, allow: AllowAddress | null): Promise<Problem | null> {
  if (!URL.canParse(address)) return faults.badUrl(address, 'it is no web address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return faults.badUrl(address, `${url.protocol.slice(0, -1)} addresses are not fetched`);
  if (url.username !== '' || url.password !== '') return faults.badUrl(address, 'it carries a user name or password');
  const resolved = await resolveHost(url.hostname, allow);
  if (resolved.ok) return null;
  return resolved.why.includes('not known')
    ? faults.unreachable(address, resolved.why)
    : faults.refusedUrl(address, resolved.why);
}

/** Connects to an address that was checked in the same breath, so that a name cannot change its meaning in between. */
function checkedConnector(allow: AllowAddress | null): buildConnector.connector {
  const connect = buildConnector({ timeout: 10_000 });
  return (options, callback) => {
    resolveHost(options.hostname, allow).then(
      (resolved) => {
        const address = resolved.ok ? resolved.addresses[0] : undefined;
        if (!resolved.ok || address === undefined)
          return callback(new Refused(resolved.ok ? 'no address' : resolved.why), null);
        const bare = options.hostname.replace(/^\[|\]$/g, '');
        const servername = options.servername ?? (isIP(bare) === 0 ? bare : '');
        return connect({ ...options, hostname: address, ...(servername === '' ? {} : { servername }) }, callback);
      },
      (error: Error) => callback(error, null),
    );
  };
}

/** The body, or null where it is over the limit; counts what comes out of decompression. */
async function bodyBytes(body: AsyncIterable<Uint8Array> | null, bytesMax: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > bytesMax) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function networkProblem(address: string, error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted) return faults.unreachable(address, 'the server did not answer in time');
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Refused) return faults.refusedUrl(address, cause.message);
  const code = (cause as { code?: unknown }).code;
  return faults.unreachable(
    address,
    typeof code === 'string' ? `the connection failed (${code})` : 'the connection failed',
  );
}
