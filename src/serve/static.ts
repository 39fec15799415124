/** The folder of the built page, read once into memory with its gzipped forms; a request's path in, the file's answer out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { etagOf, isFresh, takesGzip } from './wire.js';

/** A file ready to be sent. */
export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
  /** Null where it would not get shorter. */
  readonly zipped: Buffer | null;
  readonly etag: string;
  /** Files with a hash in their name never change. */
  readonly kept: 'for-good' | 'while-same';
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The folder of the built page beside the program, from the sources and from what was compiled; null where it was not built. */
export function findWebRoot(): string | null {
  for (const place of ['../../dist/web', '../../web', '../../../dist/web']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(join(folder, 'index.html'))) return folder;
  }
  return null;
}

/** Reads every file of the folder; keys are paths that begin with a slash. */
export function readStatic(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, staticFile(type, readFileSync(path), entry.name));
  }
  return files;
}

/** Makes a file ready to be sent. */
export function staticFile(type: string, body: Buffer, name = ''): StaticFile {
  const zipped =
    /^(text|application|image\/svg)/.test(type) && body.length > 1_000 ? gzipSync(body, { level: 9 }) : null;
  return {
    type,
    body,
    zipped: zipped !== null && zipped.length < body.length ? zipped : null,
    etag: etagOf(body),
    kept: /-[\w-]{8}\.(js|css|json)$/.test(name) ? 'for-good' : 'while-same',
  };
}

/** The answer that carries a file. */
export function sendStatic(c: Context, file: StaticFile, status: 200 | 404 = 200): Response {
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Cache-Control': file.kept === 'for-good' ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (isFresh(c.req.header('if-none-match'), file.etag)) return new Response(null, { status: 304, headers });
  const zip = file.zipped !== null && takesGzip(c.req.header('accept-encoding'));
  if (zip) headers['Content-Encoding'] = 'gzip';
  const body = zip ? file.zipped : file.body;
  return new Response(new Uint8Array(body ?? file.body), { status, headers });
}
