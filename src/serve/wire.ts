/** An answer made, the same answer as it goes over the wire: with an ETag, unchanged as 304, and gzipped where it is worth it. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

const gzipAsync = promisify(gzip);
/** Shorter bodies go as they are. */
const GZIP_BYTES_MIN = 1_400;

/** The ETag of a body. */
export function etagOf(body: Uint8Array | string): string {
  return `W/"${createHash('sha1').update(body).digest('base64url').slice(0, 20)}"`;
}

/** Whether the caller has this already. */
export function isFresh(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((known) => known.trim() === etag || known.trim() === '*') ?? false;
}

/** Whether the caller takes gzip. */
export function takesGzip(header: string | undefined): boolean {
  return /(^|,)\s*(gzip|\*)\s*(;\s*q=(1|0\.0*[1-9])\d*)?\s*(,|$)/i.test(header ?? '');
}

/** The headers of a body that may be kept as long as it is the same. */
function headersOf(etag: string, cacheControl: string | null): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl ?? 'no-cache',
  };
}

/**
 * An answer as JSON with all of that at once: for questions that are asked often. The headers go out with the body, so that the server need
 * not take the answer apart again.
 */
export function sendJson(c: Context, value: unknown): Response | Promise<Response> {
  const text = JSON.stringify(value);
  const etag = etagOf(text);
  const headers = headersOf(etag, null);
  if (isFresh(c.req.header('if-none-match'), etag)) {
    delete headers['Content-Type'];
    return c.body(null, 304, headers);
  }
  if (text.length < GZIP_BYTES_MIN || !takesGzip(c.req.header('accept-encoding'))) return c.body(text, 200, headers);
  const zipped = gzipAsync(text, { level: 5 });
  return zipped.then((body) => c.body(new Uint8Array(body), 200, { ...headers, 'Content-Encoding': 'gzip' }));
}

const isJson = (answer: Response) => answer.headers.get('content-type')?.startsWith('application/json') ?? false;
/** Questions whose answers come as `sendJson` sends them; nothing is left to do. */
const SENT: ReadonlySet<string> = new Set(['/api/v1/status']);

/** Whether the answers of an address come out of its handler as they are sent. */
export function sentWhole(path: string): boolean {
  return SENT.has(path);
}

/** For GETs of the API: ETag, 304 and gzip. */
export const wire: MiddlewareHandler = async (c, next) => {
  await next();
  if (sentWhole(c.req.path)) return;
  if (c.req.method !== 'GET' || c.res.status !== 200 || !isJson(c.res) || c.res.headers.has('ETag')) return;
  const made = c.res;
  const body = Buffer.from(await made.arrayBuffer());
  const headers = new Headers(made.headers);
  const etag = etagOf(body);
  headers.set('ETag', etag);
  headers.set('Vary', 'Accept-Encoding');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache');
  // Hono merges what is set over what was there, so the old answer goes first.
  c.res = undefined;
  if (isFresh(c.req.header('if-none-match'), etag)) {
    headers.delete('Content-Type');
    c.res = new Response(null, { status: 304, headers });
    return;
  }
  if (body.length < GZIP_BYTES_MIN || !takesGzip(c.req.header('accept-encoding'))) {
    c.res = new Response(body, { status: 200, headers });
    return;
  }
  headers.set('Content-Encoding', 'gzip');
  c.res = new Response(await gzipAsync(body, { level: 5 }), { status: 200, headers });
};
