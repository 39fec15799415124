/** A table as columns that know their value in a row; rows in, lines of CSV, tab-separated text or JSON out, as they come. */

/** One column: its name, what its cells are, and the cell of a row. */
export interface Column<T> {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'real';
  readonly value: (row: T) => Cell;
}
export type Cell = string | number | null;

/** Makes columns of one kind from pairs of name and value. */
export function columns<T>(
  kind: Column<T>['kind'],
  ...pairs: readonly (readonly [name: string, value: (row: T) => Cell])[]
): readonly Column<T>[] {
  return pairs.map(([name, value]) => ({ name, kind, value }));
}

/** Formats that are written line by line. */
export type LineFormat = 'csv' | 'tsv' | 'jsonl';

/** The head of a table, '' where the format has none. */
export function headOf<T>(table: readonly Column<T>[], format: LineFormat): string {
  if (format === 'jsonl') return '';
  const names = table.map(({ name }) => name);
  return format === 'csv' ? `${names.map(cell).join(',')}\r\n` : `${names.join('\t')}\n`;
}

/** A row as a line with its end. */
export function lineOf<T>(table: readonly Column<T>[], row: T, format: LineFormat): string {
  switch (format) {
    case 'csv':
      return `${table.map(({ value }) => cell(value(row))).join(',')}\r\n`;
    case 'tsv':
      return `${table.map(({ value }) => field(value(row))).join('\t')}\n`;
    case 'jsonl':
      return `${JSON.stringify(Object.fromEntries(table.map(({ name, value }) => [name, value(row)])))}\n`;
  }
}

/** One cell of CSV, quoted where it must be; one that a spreadsheet would take for a formula is written so that it does not. */
export function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One field of tab-separated text: no tab, no line end. */
function field(value: Cell): string {
  return value === null ? '' : String(value).replace(/[\t\r\n]+/g, ' ');
}
