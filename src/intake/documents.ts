import { createReadStream, type Stats } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem, Result } from '../base/index.js';
import type { AllowAddress } from './addresses.js';
import { isArchive, readArchive } from './archive.js';
import { binaryKind } from './binary.js';
import { faults } from './faults.js';
import { fetchPage } from './fetch-page.js';
import { readBytes, readLines, readText } from './read.js';
import { formatOfContent, formatOfName } from './sniff.js';
import { type Document, defaultBytesMax, type Format, type Input, type ReadOptions } from './types.js';

/**
 * A place where reports lie in; the reports out, one at a time, each a document or the Problem that stands in its way. The one module of
 * the room that touches disk; knows nothing of formats.
 */

/** Reads every report of an input. Never throws for what the input holds. `allow` is for tests of fetching alone. */
export async function* readDocuments(
  input: Input,
  options: ReadOptions = {},
  allow: AllowAddress | null = null,
): AsyncGenerator<Result<Document>> {
  switch (input.kind) {
    case 'file':
      return yield* readFromFile(input.path, options);
    case 'folder':
      return yield* readFolder(input.path, options);
    case 'stdin':
      return yield* readStream(input.stream, options);
    case 'url':
      return yield* readUrl(input.url, options, allow);
    case 'text':
      return yield* readText(
        input.text.replace(/\r\n?/g, '\n'),
        { name: input.name, format: formatOfName(input.name) },
        options,
      );
  }
}

async function* readFromFile(path: string, options: ReadOptions): AsyncGenerator<Result<Document>> {
  const bytesMax = options.bytesMax ?? defaultBytesMax;
  const found = await fileStats(path);
  if (!found.ok) return yield found;
  if (found.value.isDirectory()) return yield* readFolder(path, options);
  const { size } = found.value;
  if (!found.value.isFile()) return yield { ok: false, problem: faults.notReadable(path, 'it is not a plain file') };
  if (size === 0) return yield { ok: false, problem: faults.empty(path) };
  if (isArchive(path)) return yield* readArchive(path, options);
  const named = formatOfName(path);
  try {
    const head = await firstBytes(path, 65_536);
    const kind = binaryKind(head);
    if (kind !== null) return yield { ok: false, problem: faults.binary(path, kind) };
    const format = named ?? (size > bytesMax ? formatOfContent(new TextDecoder().decode(head)) : null);
    if (format === 'jsonl') return yield* readLines(createReadStream(path), { name: path, format }, options);
    if (size > bytesMax) return yield { ok: false, problem: faults.tooLarge(path, size, bytesMax) };
    yield* readBytes(await readFile(path), { name: path, format }, options);
  } catch (error) {
    yield { ok: false, problem: fileProblem(path, error) };
  }
}

/** Every report below a folder, in the order of names; hidden files and links are left alone. */
async function* readFolder(path: string, options: ReadOptions): AsyncGenerator<Result<Document>> {
  const found = await fileStats(path);
  if (!found.ok) return yield found;
  if (!found.value.isDirectory()) return yield* readFromFile(path, options);
  let files: string[];
  try {
    files = await reportFiles(path, 0);
  } catch (error) {
    return yield { ok: false, problem: fileProblem(path, error) };
  }
  if (files.length === 0) return yield { ok: false, problem: faults.emptyFolder(path) };
  for (const file of files) yield* readFromFile(file, options);
}

async function reportFiles(folder: string, depth: number): Promise<string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < 20) files.push(...(await reportFiles(path, depth + 1)));
    else if (entry.isFile() && (formatOfName(entry.name) !== null || isArchive(entry.name))) files.push(path);
  }
  return files;
}

/** Standard input: JSON Lines are read as they come, everything else as one document. */
async function* readStream(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions,
): AsyncGenerator<Result<Document>> {
  const name = 'standard input';
  const bytesMax = options.bytesMax ?? defaultBytesMax;
  const chunks = asBytes(stream)[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let format: Format | null = null;
  for (let next = await chunks.next(); ; next = await chunks.next()) {
    if (next.done === true) break;
    held.push(next.value);
    size += next.value.length;
    if (format === null && (size >= 4_096 || next.value.includes(10))) {
      format = formatOfContent(new TextDecoder().decode(Buffer.concat(held).subarray(0, 65_536)));
      if (format === 'jsonl') return yield* readLines(rest(held, chunks), { name, format }, options);
    }
    if (size > bytesMax) {
      await chunks.return?.(undefined);
      return yield { ok: false, problem: faults.tooLarge(name, null, bytesMax) };
    }
  }
  yield* readBytes(Buffer.concat(held), { name, format: null }, options);
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* rest(held: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

async function* readUrl(
  url: string,
  options: ReadOptions,
  allow: AllowAddress | null,
): AsyncGenerator<Result<Document>> {
  const fetched = await fetchPage(url, { bytesMax: options.bytesMax ?? defaultBytesMax }, allow);
  if (!fetched.ok) return yield fetched;
  const { bytes, charset, type } = fetched.value;
  const source = {
    name: url,
    format: formatOfType(type),
    charset,
    address: fetched.value.url,
    retrieved: new Date().toISOString().slice(0, 10),
  };
  yield* readBytes(bytes, source, options);
}

function formatOfType(type: string): Format | null {
  if (/\bxml\b|feed/.test(type) && !/xhtml/.test(type)) return 'feed';
  if (/html/.test(type)) return 'html';
  if (/markdown/.test(type)) return 'markdown';
  return /ndjson|jsonl/.test(type) ? 'jsonl' : /json/.test(type) ? 'json' : null;
}

async function fileStats(path: string): Promise<Result<Stats>> {
  try {
    return { ok: true, value: await stat(path), problems: [] };
  } catch (error) {
    return { ok: false, problem: fileProblem(path, error) };
  }
}

async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function fileProblem(path: string, error: unknown): Problem {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return faults.notFound(path);
  if (code === 'EACCES' || code === 'EPERM') return faults.notReadable(path, 'permission is denied');
  return faults.notReadable(
    path,
    `${basename(path)} cannot be opened (${typeof code === 'string' ? code : 'unknown reason'})`,
  );
}
