/**
 * Features and the weights that were learnt for them. A feature is named by a key and what was seen ("object=ties", "cut object=ties"); those who look
 * name features to a `Namer`; goes out: for training their names, for coding the sum of their rows of weights, found part by part without making a name.
 */

/** What features are told to. Features may come in any order, and more than once. */
export interface Namer {
  /** A feature without more: its name. */
  is(name: string): void;
  /** `key=a`, `key=a b` or `key=a b c`. */
  has(key: string, a: string, b?: string, c?: string): void;
  /** `of key=a`: what a word has. The key is one word. */
  hasOf(of: string, key: string, a: string): void;
}

/** Writes down the names of the features that are told to it. */
export function nameList(): Namer & { readonly names: readonly string[] } {
  const names: string[] = [];
  return {
    names,
    is: (name) => void names.push(name),
    has: (key, a, b, c) =>
      void names.push(c !== undefined ? `${key}=${a} ${b} ${c}` : b !== undefined ? `${key}=${a} ${b}` : `${key}=${a}`),
    hasOf: (of, key, a) => void names.push(`${of} ${key}=${a}`),
  };
}

/** Rows of weights by name, ready to be found part by part. */
export interface NamedRows {
  readonly columns: number;
  readonly rows: Int16Array;
  /** By key, then part by part. */
  readonly keys: Parts;
  /** By key, then by the word that has it, then by what it has. */
  readonly keysOf: Parts;
  readonly plain: ReadonlyMap<string, number>;
}

/** Where the row of the name so far begins (-1: none has this name), and how names go on. */
interface Node {
  row: number;
  next: Parts | null;
}

type Parts = Map<string, Node>;

/** Takes names and their rows, in the same order; `longKeys` are the keys of several words. */
export function namedRows(
  names: readonly string[],
  rows: Int16Array,
  columns: number,
  longKeys: ReadonlySet<string> = new Set(),
): NamedRows {
  const [keys, keysOf]: [Parts, Parts] = [new Map(), new Map()];
  const plain = new Map<string, number>();
  names.forEach((name, i) => {
    const at = i * columns;
    const equals = name.indexOf('=');
    if (equals < 0) {
      plain.set(name, at);
      return;
    }
    const [before, seen] = [name.slice(0, equals), name.slice(equals + 1)];
    const space = before.lastIndexOf(' ');
    // What was seen may hold spaces: a name is entered under every way in which it can be read.
    if (space < 0 || longKeys.has(before)) enter(keys, [before], seen.split(' '), at);
    else enter(keysOf, [before.slice(space + 1), before.slice(0, space)], [seen], at);
  });
  return { columns, rows, keys, keysOf, plain };
}

/** Parts that a name has behind its key at most. */
const PARTS_MOST = 3;

function enter(parts: Parts, first: readonly string[], seen: readonly string[], row: number): void {
  let at: Parts = parts;
  for (const part of first) {
    const node = goOn(at, part);
    node.next ??= new Map();
    at = node.next;
  }
  enterSeen(at, seen, row, PARTS_MOST);
}

function enterSeen(parts: Parts, seen: readonly string[], row: number, most: number): void {
  for (let k = most === 1 ? seen.length : 1; k <= seen.length; k++) {
    const node = goOn(parts, seen.slice(0, k).join(' '));
    if (k === seen.length) node.row = row;
    else {
      node.next ??= new Map();
      enterSeen(node.next, seen.slice(k), row, most - 1);
    }
  }
}

function goOn(parts: Parts, part: string): Node {
  let node = parts.get(part);
  if (node === undefined) {
    node = { row: -1, next: null };
    parts.set(part, node);
  }
  return node;
}

/** Adds up the rows of the features that are told to it. */
export function rowSum({ columns, rows, keys, keysOf, plain }: NamedRows): Namer & { start(sums: Int32Array): void } {
  let sums: Int32Array = new Int32Array(columns);
  const add = (row: number) => {
    for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (rows[row + c] as number);
  };
  return {
    start(into) {
      sums = into;
    },
    is(name) {
      const row = plain.get(name);
      if (row !== undefined) add(row);
    },
    has(key, a, b, c) {
      let node = keys.get(key)?.next?.get(a);
      if (b !== undefined) node = node?.next?.get(b);
      if (c !== undefined) node = node?.next?.get(c);
      if (node !== undefined && node.row >= 0) add(node.row);
    },
    hasOf(of, key, a) {
      const node = keysOf.get(key)?.next?.get(of)?.next?.get(a);
      if (node !== undefined && node.row >= 0) add(node.row);
    },
  };
}
