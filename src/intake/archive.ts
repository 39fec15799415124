import { createReadStream } from 'node:fs';
import { WARCParser, type WARCRecord } from 'warcio';
import { type Problem, problem, type Result } from '../base/index.js';
import { archiveRecords } from './archive-records.js';
import { faults, oneLine, quoted } from './faults.js';
import { readBytes } from './read.js';
import { type Document, defaultBytesMax, type Format, type ReadOptions } from './types.js';
import { unzip } from './unzip.js';

/**
 * A web archive (WARC, gzipped or not) in; the documents of the pages in it out, a record at a time. Only what was fetched in full and is
 * a page or a text is read. An archive that ends in the middle is said to, since no page behind that place is there.
 */

/** Whether a file's name says that it is a web archive. */
export function isArchive(name: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(name);
}

/** Reads every page of an archive. */
export async function* readArchive(path: string, options: ReadOptions): AsyncGenerator<Result<Document>> {
  const bytesMax = options.bytesMax ?? defaultBytesMax;
  let records = 0;
  const file = createReadStream(path);
  const bytes = /\.gz$/i.test(path) ? unzip(file) : file;
  try {
    for await (const piece of archiveRecords(bytes, bytesMax)) {
      if (piece.kind === 'end-missing') return yield { ok: false, problem: brokenOff(path, records + 1) };
      if (piece.kind === 'damage') {
        if (records > 0) yield { ok: false, problem: damaged(path, records) };
        continue;
      }
      records++;
      const record = await WARCParser.parse([piece.bytes]);
      const page = record === null ? null : pageOf(record);
      if (record === null || page === null) continue;
      const name = `${path} ${page.address}`;
      const body = piece.whole === 'whole' ? await bodyOf(record, bytesMax) : 'too-large';
      if (body === 'too-large') yield { ok: false, problem: faults.tooLarge(name, null, bytesMax) };
      else if (body.length === 0) yield { ok: false, problem: faults.empty(name) };
      else yield* documentsOf(body, record, { ...page, name }, options);
    }
    if (records === 0) yield { ok: false, problem: badArchive(path, 'it holds no record') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const cut = code === 'Z_BUF_ERROR';
    yield { ok: false, problem: cut ? brokenOff(path, records + 1) : badArchive(path, oneLine(message), records) };
  } finally {
    file.destroy();
  }
}

interface Page {
  readonly address: string;
  readonly format: Format | null;
  readonly charset: string | null;
  readonly retrieved: string | null;
}

/** What a record says of a page that it holds; null where it holds none. */
function pageOf(record: WARCRecord): Page | null {
  const { warcType, httpHeaders } = record;
  if (warcType !== 'response' && warcType !== 'resource') return null;
  if (warcType === 'response' && Number(httpHeaders?.statusCode) !== 200) return null;
  const type = (httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '').toLowerCase();
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/.test(type)) return null;
  const address = record.warcTargetURI ?? '';
  if (!/^https?:\/\//i.test(address)) return null;
  return {
    address,
    format: type.startsWith('text/plain') ? 'text' : 'html',
    charset: /charset\s*=\s*"?([\w:.-]+)/.exec(type)?.[1] ?? null,
    retrieved: /^\d{4}-\d{2}-\d{2}/.exec(record.warcDate ?? '')?.[0] ?? null,
  };
}

function* documentsOf(
  body: Uint8Array,
  record: WARCRecord,
  page: Page & { readonly name: string },
  options: ReadOptions,
): Generator<Result<Document>> {
  const why = record.warcHeader('WARC-Truncated');
  for (const result of readBytes(body, page, options)) {
    if (!result.ok || !why) yield result;
    else yield { ...result, value: { ...result.value, problems: [...result.value.problems, cutPage(page.name, why)] } };
  }
}

/** The page's bytes, decoded as HTTP sent them. */
async function bodyOf(record: WARCRecord, bytesMax: number): Promise<Buffer | 'too-large'> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record.contentReader as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > bytesMax) return 'too-large';
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function damaged(path: string, records: number): Problem {
  return problem(
    'bad-record',
    `${quoted(path)} is damaged behind record ${records}: bytes there belong to no record and are left out; the rest is read`,
    'get the archive again if a page is missing',
    path,
  );
}

function brokenOff(path: string, records: number): Problem {
  return problem(
    'cut-short',
    `${quoted(path)} breaks off in record ${records}: what stood before was read, the rest is not there`,
    'get the whole archive and read it again; what is on record already is passed over',
    path,
  );
}

function cutPage(name: string, why: string): Problem {
  return problem(
    'page-cut',
    `${quoted(name)} was cut when it was archived (${oneLine(why)}); its end is missing`,
    null,
    name,
  );
}

function badArchive(path: string, why: string, records = 0): Problem {
  const read = records > 0 ? `${records} records before were read` : 'nothing was read';
  return problem(
    'bad-archive',
    `cannot read ${quoted(path)} as a web archive: ${why}; ${read}`,
    'check that it is a WARC file',
    path,
  );
}
