/**
 * A folder of tab-separated tables comes in, rows as plain records go out. It knows no table by name and no meaning of any column;
 * a row that is too short has empty columns, and lines that begin with "#" are remarks.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Row = Readonly<Record<string, string>>;

/** Reads one tab-separated text with a header line. Columns that the header lacks read as undefined. */
export function parseTable(text: string): Row[] {
  const lines = text.split('\n');
  const header = (lines[0] ?? '').replace(/\r$/, '').split('\t');
  const rows: Row[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = (lines[i] as string).replace(/\r$/, '');
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (let c = 0; c < header.length; c++) row[header[c] as string] = trimmed(cells[c]);
    rows.push(row);
  }
  return rows;
}

function trimmed(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  return cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32 ? cell.trim() : cell;
}

/** All rows of the tables in `folder` whose file name is `name.tsv` or begins with `name-`, in file name order; [] where there are none. */
export function readTables(folder: string, name: string): Row[] {
  const files = readdirSync(folder)
    .filter((file) => file === `${name}.tsv` || (file.startsWith(`${name}-`) && file.endsWith('.tsv')))
    .sort();
  return files.flatMap((file) => parseTable(readFileSync(join(folder, file), 'utf8')));
}

/** The folder of the built-in tables: data/gazetteer of the package, from the sources and from the build alike. */
export function builtInFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up++) {
    const candidate = join(folder, 'data', 'gazetteer');
    if (existsSync(join(candidate, 'states.tsv'))) return candidate;
    folder = dirname(folder);
  }
  throw new Error('the tables data/gazetteer/*.tsv are missing from the package');
}

/** The list in a cell: values parted by ";", empty ones left out. */
export function list(cell: string | undefined): string[] {
  if (!cell) return [];
  const out: string[] = [];
  for (const part of cell.split(';')) {
    const value = part.trim();
    if (value !== '') out.push(value);
  }
  return out;
}

/** Whether `path` is a folder (else a single file of corrections). */
export function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
