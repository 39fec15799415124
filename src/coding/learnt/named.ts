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
  readonly tree: NameTree;
}

/** Names as ways through a tree, part by part; node 0 is nowhere. */
interface NameTree {
  /** The node behind another by a part; 0 where no name goes on so. */
  step(from: number, part: string): number;
  /** The number that a node was given, -1 where it was given none. */
  given(node: number): number;
}

/** Where names begin that have no key, a key, a key of a word. */
const [PLAIN, KEYED, OWNED] = [1, 2, 3];

/** Takes names and their rows, in the same order; `longKeys` are the keys of several words. */
export function namedRows(
  names: readonly string[],
  rows: Int16Array,
  columns: number,
  longKeys: ReadonlySet<string> = new Set(),
): NamedRows {
  const tree = newTree(4 * names.length);
  names.forEach((name, i) => {
    const at = i * columns;
    const equals = name.indexOf('=');
    if (equals < 0) {
      tree.give(tree.grow(PLAIN, name), at);
      return;
    }
    const [before, seen] = [name.slice(0, equals), name.slice(equals + 1)];
    const space = before.lastIndexOf(' ');
    if (space < 0 || longKeys.has(before)) enter(tree, tree.grow(KEYED, before), seen, at, PARTS_MOST);
    else {
      const word = tree.grow(OWNED, before.slice(0, space));
      tree.give(tree.grow(tree.grow(word, before.slice(space + 1)), seen), at);
    }
  });
  return { columns, rows, tree };
}

/** Parts that a name has behind its key at most. */
const PARTS_MOST = 3;

/** What was seen may hold spaces: a name is entered under every way in which it can be read. */
function enter(tree: GrowingTree, from: number, seen: string, row: number, most: number): void {
  tree.give(tree.grow(from, seen), row);
  if (most === 1) return;
  for (let space = seen.indexOf(' '); space >= 0; space = seen.indexOf(' ', space + 1))
    enter(tree, tree.grow(from, seen.slice(0, space)), seen.slice(space + 1), row, most - 1);
}

interface GrowingTree extends NameTree {
  grow(from: number, part: string): number;
  give(node: number, number: number): void;
}

/** A tree of at first `size` places in one table of whole numbers, since most steps lead nowhere and each should touch memory once. */
function newTree(size: number): GrowingTree {
  const symbols = new Map<string, number>();
  // Four numbers a place: the node from which, the symbol by which, the node to which a step leads.
  let mask = 1;
  while (mask < size) mask = mask * 2 + 1;
  let table = new Int32Array(4 * (mask + 1));
  let given = new Int32Array(size + 8).fill(-1);
  let nodes = 4;

  /** The place of a step, or the free one where it belongs. */
  const placeOf = (from: number, symbol: number) => {
    const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while (table[4 * place] !== 0 && (table[4 * place] !== from || table[4 * place + 1] !== symbol))
      place = (place + 1) & mask;
    return 4 * place;
  };
  const widen = () => {
    const old = table;
    mask = mask * 2 + 1;
    table = new Int32Array(4 * (mask + 1));
    for (let i = 0; i < old.length; i += 4)
      if (old[i] !== 0) table.set(old.subarray(i, i + 4), placeOf(old[i] as number, old[i + 1] as number));
  };

  return {
    step(from, part) {
      if (from === 0) return 0;
      const symbol = symbols.get(part);
      return symbol === undefined ? 0 : (table[placeOf(from, symbol) + 2] as number);
    },
    given: (node) => given[node] as number,
    grow(from, part) {
      let symbol = symbols.get(part);
      if (symbol === undefined) {
        symbol = symbols.size + 1;
        symbols.set(part, symbol);
      }
      const place = placeOf(from, symbol);
      if (table[place] !== 0) return table[place + 2] as number;
      table.set([from, symbol, nodes], place);
      if (nodes * 2 > mask) widen();
      if (nodes >= given.length) {
        const more = new Int32Array(2 * given.length).fill(-1);
        more.set(given);
        given = more;
      }
      return nodes++;
    },
    give(node, number) {
      given[node] = number;
    },
  };
}

/** Adds up the rows of the features that are told to it. */
export function rowSum({ columns, rows, tree }: NamedRows): Namer & { start(sums: Int32Array): void } {
  let sums: Int32Array = new Int32Array(columns);
  // Many features in a row begin alike.
  let [lastKey, lastPart, lastNode] = ['', '', 0];
  let [lastWord, wordNode] = ['', 0];
  const add = (node: number) => {
    const row = tree.given(node);
    if (row < 0) return;
    for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (rows[row + c] as number);
  };
  return {
    start(into) {
      sums = into;
    },
    is(name) {
      add(tree.step(PLAIN, name));
    },
    has(key, a, b, c) {
      if (key !== lastKey || a !== lastPart) {
        lastKey = key;
        lastPart = a;
        lastNode = tree.step(tree.step(KEYED, key), a);
      }
      let node = lastNode;
      if (b !== undefined) node = tree.step(node, b);
      if (c !== undefined) node = tree.step(node, c);
      add(node);
    },
    hasOf(of, key, a) {
      if (of !== lastWord) {
        lastWord = of;
        wordNode = tree.step(OWNED, of);
      }
      if (wordNode !== 0) add(tree.step(tree.step(wordNode, key), a));
    },
  };
}
