import type { Result } from '../base/index.js';
import { decode } from './decode.js';
import { type Draft, finish } from './document.js';
import { faults, oneLine } from './faults.js';
import { isFeed, readFeed } from './feed.js';
import { splitLines } from './lines.js';
import { readMarkdown } from './markdown.js';
import { readPage } from './page.js';
import { readPlain } from './plain.js';
import { readRow } from './rows.js';
import { formatOfContent } from './sniff.js';
import { type Document, defaultBytesMax, type Format, type ReadOptions } from './types.js';

/**
 * The bytes of one input in; the documents in them out, whatever the format. Knows nothing of where the bytes come from.
 */

/** What is known of some bytes before they are read. */
export interface Source {
  readonly name: string;
  /** The format that a file's name or a server said, null to look at the content. */
  readonly format: Format | null;
  readonly charset?: string | null;
  /** Where a page was fetched from, and the day of that. */
  readonly address?: string | null;
  readonly retrieved?: string | null;
}

/** The documents of a whole input that is held in memory. */
export function* readBytes(bytes: Uint8Array, source: Source, options: ReadOptions): Generator<Result<Document>> {
  if (bytes.length === 0) return yield { ok: false, problem: faults.empty(source.name) };
  const hints = {
    name: source.name,
    charset: source.charset ?? null,
    html: source.format === 'html' || source.format === null,
  };
  const decoded = decode(bytes, hints);
  if (!decoded.ok) return yield decoded;
  yield* readText(decoded.value, source, options);
}

/** The documents of a decoded input. */
export function* readText(text: string, source: Source, options: ReadOptions): Generator<Result<Document>> {
  if (text.trim() === '') return yield { ok: false, problem: faults.empty(source.name) };
  switch (source.format ?? formatOfContent(text.slice(0, 10_000))) {
    case 'text':
      return yield done({ ok: true, value: readPlain(text, source.name), problems: [] }, source, options);
    case 'markdown':
      return yield done({ ok: true, value: readMarkdown(text, source.name), problems: [] }, source, options);
    case 'html':
      return yield done(readPage(text, source.name, source.address ?? null), source, options);
    case 'feed':
      if (formatOfContent(text.slice(0, 10_000)) === 'html')
        return yield done(readPage(text, source.name, source.address ?? null), source, options);
      for (const draft of readFeed(text, source.name, source.address ?? null))
        yield done(draft, { ...source, format: 'feed' }, options);
      return;
    case 'json':
      if (isFeed(text.slice(0, 10_000))) return yield* readText(text, { ...source, format: 'feed' }, options);
      return yield* readJson(text, source, options);
    case 'jsonl':
      return yield* readRows(text, source, options);
  }
}

/** The documents of a stream of JSON Lines, a line at a time. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  source: Source,
  options: ReadOptions,
): AsyncGenerator<Result<Document>> {
  const bytesMax = options.bytesMax ?? defaultBytesMax;
  let any = false;
  for await (const { number, bytes } of splitLines(stream, bytesMax)) {
    any = true;
    const name = `${source.name} line ${number}`;
    if (bytes === null) {
      yield { ok: false, problem: faults.tooLarge(name, null, bytesMax) };
      continue;
    }
    const line = utf8(bytes);
    yield line === null
      ? { ok: false, problem: faults.badLine(name, 'it is not UTF-8') }
      : readLine(line, number, source, options);
  }
  if (!any) yield { ok: false, problem: faults.empty(source.name) };
}

function readLine(line: string, number: number, source: Source, options: ReadOptions): Result<Document> {
  const name = `${source.name} line ${number}`;
  const value = parseJson(line);
  return value.ok
    ? done(readRow(value.value, name), source, options)
    : { ok: false, problem: faults.badLine(name, value.why) };
}

/** JSON Lines that are held in memory. */
function* readRows(text: string, source: Source, options: ReadOptions): Generator<Result<Document>> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield readLine(line, index + 1, source, options);
  }
}

/** One report as a JSON object, or many as an array. */
function* readJson(text: string, source: Source, options: ReadOptions): Generator<Result<Document>> {
  const value = parseJson(text);
  if (!value.ok) {
    const lines = parseJson(text.slice(0, text.indexOf('\n') + 1)).ok;
    return lines
      ? yield* readRows(text, source, options)
      : yield { ok: false, problem: faults.badJson(source.name, value.why) };
  }
  if (!Array.isArray(value.value)) return yield done(readRow(value.value, source.name), source, options);
  if (value.value.length === 0) return yield { ok: false, problem: faults.empty(source.name) };
  for (const [i, one] of value.value.entries())
    yield done(readRow(one, `${source.name} item ${i + 1}`), source, options);
}

function done(draft: Result<Draft>, source: Source, options: ReadOptions): Result<Document> {
  if (!draft.ok) return draft;
  if (draft.value.text.trim() === '') return { ok: false, problem: faults.empty(draft.value.name) };
  const document = finish(
    { ...draft.value, retrieved: source.retrieved ?? null, url: draft.value.url ?? pageAddress(source) },
    options,
  );
  return { ok: true, value: document, problems: document.problems };
}

/** A feed's own address is none of its reports'. */
function pageAddress({ format, address }: Source): string | null {
  return format === 'feed' ? null : (address ?? null);
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return {
      ok: false,
      why: `it is not JSON (${error instanceof Error ? oneLine(error.message).slice(0, 120) : 'broken'})`,
    };
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
