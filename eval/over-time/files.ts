/** A data folder and the name of a set come in; the file of it that is there goes out: a set may be named -dev, -test, _train or _visible. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SUFFIXES = [
  '',
  '-dev',
  '-test',
  '_dev',
  '_test',
  '-train',
  '_train',
  '-visible',
  '_visible',
  '-heldout',
  '_heldout',
];

/** The path of a set's file, or null where the folder has none. `name` is without its suffix and extension. */
export function fileOf(data: string, folder: string, name: string, extension: string): string | null {
  return (
    SUFFIXES.map((suffix) => join(data, folder, `${name}${suffix}.${extension}`)).find((path) => existsSync(path)) ??
    null
  );
}

/** The objects of a JSON Lines file. */
export function readLines<Row>(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The rows of a CSV file by the names of its head. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = readFileSync(path, 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return rows.map((cells) => Object.fromEntries((head ?? []).map((name, i) => [name, cells[i] ?? ''])));
}

function cellsOf(line: string): string[] {
  const cells = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/^,/, '')
      .replace(/^"([\s\S]*)"$/, '$1')
      .replace(/""/g, '"'),
  );
}

/** A share with three decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}
