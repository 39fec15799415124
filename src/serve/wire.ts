/** An answer made, the same answer as it goes over the wire: with an ETag, unchanged as 304, and gzipped where it is worth it. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const gzipAsync = promisify(gzip);
/** Shorter bodies go as they are. */
export const GZIP_BYTES_MIN = 1_400;

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
export function headersOf(etag: string, cacheControl: string | null): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': cacheControl ?? 'no-cache',
  };
}

/** A body as it goes to who takes gzip. */
export function gzipped(body: string | Uint8Array): Promise<Buffer<ArrayBuffer>> {
  return gzipAsync(body, { level: 5 }) as Promise<Buffer<ArrayBuffer>>;
}

const isJson = (answer: Response) => answer.headers.get('content-type')?.startsWith('application/json') ?? false;
/** For GETs of the API: ETag, 304 and gzip. */
export const wire: MiddlewareHandler = async (c, next) => {
  await next();
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
  c.res = new Response(await gzipped(body), { status: 200, headers });
};
