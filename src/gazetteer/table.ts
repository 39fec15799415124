/**
 * A folder of tab-separated tables comes in, rows as plain records go out. It knows no table by name and no meaning of any column;
 * a row that is too short has empty columns, and lines that begin with "#" are remarks.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A row by the names of its columns; one that the header lacks reads as undefined, and so does what is not a column. */
export type Row = Readonly<Record<string, string>>;

/** Reads one tab-separated text with a header line. */
export function parseTable(text: string): Row[] {
  const lines = text.split('\n');
  const RowOfTable = rowClass((lines[0] ?? '').replace(/\r$/, '').split('\t'));
  const rows: Row[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line !== '' && line !== '\r' && line.charCodeAt(0) !== 35) rows.push(new RowOfTable(line.split('\t')));
  }
  return rows;
}

/**
 * A class whose columns are read from the cells when asked for. Thousands of rows are made before the engine has warmed up: a record filled
 * column by column takes several times as long and as much memory.
 */
function rowClass(columns: readonly string[]): new (cells: string[]) => Row {
  class Cells {
    constructor(readonly cells: string[]) {}
  }
  columns.forEach((name, i) => {
    Object.defineProperty(Cells.prototype, name, {
      get(this: Cells) {
        return trimmed(this.cells[i]);
      },
    });
  });
  return Cells as unknown as new (
    cells: string[],
  ) => Row;
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
