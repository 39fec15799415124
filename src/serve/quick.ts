/**
 * The question that is asked more often than all others together, answered without the way through the application: a plain GET of a status
 * that leaves nothing to be said against it. All else (other questions, words that must be decoded, faults, pages of other origins) is left
 * to the application, which answers this question the same to the byte.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Query } from '../query/index.js';
import { isKnownHost } from './guards.js';
import { ALONE } from './security.js';
import { etagOf, GZIP_BYTES_MIN, gzipped, headersOf, isFresh, takesGzip } from './wire.js';

const PATH = '/api/v1/status?';
/** Words that are the same decoded. */
const PLAIN = /^[\w.~:-]{1,200}$/;
const WORDS = ['a', 'b', 'on', 'known'] as const;
type Asked = Partial<Record<(typeof WORDS)[number], string>>;

/** What the application does with a request. */
type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Answers what it can; the rest goes to `otherwise`. */
export function quickly(
  { query, host, origins = [] }: { readonly query: Query; readonly host: string; readonly origins?: readonly string[] },
  otherwise: Listener,
): Listener {
  return async (request, response) => {
    const asked = origins.length === 0 && isKnownHost(host, request.headers.host) ? askedOf(request) : null;
    if (asked === null) return otherwise(request, response);
    const { a, b, ...options } = asked;
    let text: string;
    try {
      text = JSON.stringify(await query.status(a, b, options));
    } catch {
      return otherwise(request, response);
    }
    await send(request, response, text);
  };
}

/** What is asked, null where it must be looked at more closely. */
function askedOf({ method, url }: IncomingMessage): (Asked & { readonly a: string; readonly b: string }) | null {
  if (method !== 'GET' || url === undefined || !url.startsWith(PATH)) return null;
  const asked: Asked = {};
  for (const part of url.slice(PATH.length).split('&')) {
    const at = part.indexOf('=');
    const word = WORDS.find((one) => one === part.slice(0, at));
    const value = part.slice(at + 1);
    if (word === undefined || asked[word] !== undefined || !PLAIN.test(value)) return null;
    asked[word] = value;
  }
  const { a, b } = asked;
  return a === undefined || b === undefined ? null : { ...asked, a, b };
}

async function send({ headers: said }: IncomingMessage, response: ServerResponse, text: string): Promise<void> {
  const etag = etagOf(text);
  const headers = { ...ALONE, ...headersOf(etag, null) };
  if (isFresh(said['if-none-match'], etag)) {
    const { 'Content-Type': _, ...rest } = headers;
    response.writeHead(304, rest).end();
    return;
  }
  const accepted = said['accept-encoding'];
  if (text.length < GZIP_BYTES_MIN || !takesGzip(Array.isArray(accepted) ? accepted.join() : accepted)) {
    response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(text) }).end(text);
    return;
  }
  const body = await gzipped(text);
  response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body);
}
