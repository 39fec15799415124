/**
 * Tables and automaton go into one file when the program is built, and come out of it whole when it starts: typed facts as JSON, the tries as
 * flat arrays. The file names the checksum of the tables and of the code that made it; one that does not agree is not read.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLexicon, type Lexicon, type PackedLexicon, packLexicon, unpackLexicon } from './lexicon.js';
import { builtInFolder } from './table.js';
import { loadTables, type PlainTables, plainTables, type Tables, tablesOf } from './tables.js';

/** Everything that a load gives. */
export interface Loaded {
  readonly tables: Tables;
  readonly lexicon: Lexicon;
}

/** Beside the compiled modules; the sources have none, so that whoever edits a table or a rule sees it at once. */
const FILE = 'gazetteer.bin';

/** Reads the tables in `folder`, with the corrections over them, and builds the automaton. */
export function fromTables(folder: string, corrections: string | null): Loaded {
  const tables = loadTables(folder, corrections);
  return { tables, lexicon: buildLexicon(tables) };
}

/** What `writePrebuilt` wrote for these very tables; null where there is none or it is out of date. `from` is for tests. */
export function readPrebuilt(folder: string, from: string = ownFolder()): Loaded | null {
  const path = join(from, FILE);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const key = checksum(folder);
  if (bytes.toString('latin1', 0, key.length) !== key) return null;
  const sizes = new Uint32Array(bytes.buffer.slice(bytes.byteOffset + HEAD, bytes.byteOffset + HEAD + 4 * PARTS));
  let at = HEAD + 4 * PARTS;
  const next = (part: number): number => {
    at += sizes[part] as number;
    return at - (sizes[part] as number);
  };
  const ints = (part: number): Int32Array => {
    const start = bytes.byteOffset + next(part);
    return new Int32Array(bytes.buffer.slice(start, start + (sizes[part] as number)));
  };
  const trie = (part: number): PackedLexicon['names'] => ({
    table: ints(part),
    starts: ints(part + 1),
    values: ints(part + 2),
  });
  const names = trie(0);
  const persons = trie(3);
  const start = next(6);
  const { tables: plain, words, sounds, consonants } = JSON.parse(bytes.toString('latin1', start, at)) as Plain;
  const tables = tablesOf(plain);
  return { tables, lexicon: unpackLexicon(tables, { words, sounds, consonants, names, persons }) };
}

/** Builds the file for the tables in `folder` and puts it in `into`; gives its path. */
export function writePrebuilt(folder: string = builtInFolder(), into: string = ownFolder()): string {
  const { tables, lexicon } = fromTables(folder, null);
  const { names, persons, ...keys } = packLexicon(lexicon);
  const plain: Plain = { tables: plainTables(tables), ...keys };
  // ASCII throughout: a text of one byte a letter is read in a fraction of the time.
  const json = JSON.stringify(plain).replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const arrays = [names, persons].flatMap(({ table, starts, values }) => [table, starts, values]);
  const parts = [...arrays.map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength)), Buffer.from(json, 'latin1')];
  const sizes = Buffer.from(Uint32Array.from(parts, (part) => part.byteLength).buffer);
  const path = join(into, FILE);
  writeFileSync(`${path}.new`, Buffer.concat([Buffer.from(checksum(folder), 'latin1'), sizes, ...parts]));
  renameSync(`${path}.new`, path);
  return path;
}

interface Plain extends Omit<PackedLexicon, 'names' | 'persons'> {
  readonly tables: PlainTables;
}

/** Letters of the checksum, and the number of parts after it: three arrays a trie, and the JSON. */
const HEAD = 40;
const PARTS = 7;

/** Of every table and of every module of this folder: a changed fact and a changed rule of spelling both put the file out of date. */
function checksum(folder: string): string {
  const hash = createHash('sha1');
  const take = (from: string, ending: RegExp): void => {
    for (const name of readdirSync(from).sort())
      if (ending.test(name))
        hash
          .update(name)
          .update('\0')
          .update(readFileSync(join(from, name)))
          .update('\0');
  };
  take(folder, /\.tsv$/);
  take(ownFolder(), /(?<!\.test)\.[jt]s$/);
  return hash.digest('hex');
}

function ownFolder(): string {
  return dirname(fileURLToPath(import.meta.url));
}
