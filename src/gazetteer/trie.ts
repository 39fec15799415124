/**
 * Paths of numbers go in with what they lead to, and are walked step by step. Edges lie in one flat hash table, so that tens of thousands
 * are made in a few milliseconds; it knows no words.
 */

/** The node where every path begins. */
export const ROOT = 0;

/** A trie as flat arrays, ready to be written to disk. */
export interface PackedTrie {
  readonly table: Int32Array;
  /** The numbers that end at node n are `values` from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** A trie whose paths end in numbers. */
export class Trie {
  private nodes = 1;
  private edges = 0;
  private mask = (1 << 14) - 1;
  /** Open addressing: parent, key and child of slot i at 3i; a child of 0 is an empty slot. */
  private table: Int32Array = new Int32Array(3 << 14);
  private readonly ends: (number[] | undefined)[] = [undefined];
  private packed: PackedTrie | null = null;
  private readonly parents = new Uint8Array(1 << 18);

  /** The node that `key` leads to from `node`; -1 where there is none. */
  child(node: number, key: number): number {
    if (key < 0 || this.parents[node] === 0) return -1;
    for (let slot = hash(node, key) & this.mask; ; slot = (slot + 1) & this.mask) {
      const child = this.table[slot * 3 + 2] as number;
      if (child === 0) return -1;
      if (this.table[slot * 3] === node && this.table[slot * 3 + 1] === key) return child;
    }
  }

  /** As `child`, made where there is none. */
  grow(node: number, key: number): number {
    const known = this.child(node, key);
    if (known > 0) return known;
    if (this.edges * 2 > this.mask) this.widen();
    const child = this.nodes++;
    this.ends.push(undefined);
    this.insert(node, key, child);
    this.parents[node] = 1;
    this.edges++;
    return child;
  }

  /** Whether any path goes on from a node. */
  goesOn(node: number): boolean {
    return this.parents[node] === 1;
  }

  /** What ends at a node. */
  at(node: number): readonly number[] | undefined {
    const known = this.ends[node];
    if (known !== undefined || this.packed === null) return known;
    const { starts, values } = this.packed;
    const from = starts[node] as number;
    const to = starts[node + 1] as number;
    if (from === to) return undefined;
    const made = [...values.subarray(from, to)];
    this.ends[node] = made;
    return made;
  }

  /** Lets a path end in a number too. */
  add(node: number, value: number): void {
    const own = this.ends[node];
    if (own === undefined) this.ends[node] = [value];
    else own.push(value);
  }

  /** The trie as it stands. */
  pack(): PackedTrie {
    const starts = new Int32Array(this.nodes + 1);
    const values: number[] = [];
    for (let node = 0; node < this.nodes; node++) {
      values.push(...(this.ends[node] ?? []));
      starts[node + 1] = values.length;
    }
    return { table: this.table, starts, values: Int32Array.from(values) };
  }

  /** A trie that was packed; nothing can be added to it. */
  static unpack(packed: PackedTrie): Trie {
    const trie = new Trie();
    trie.table = packed.table;
    trie.mask = packed.table.length / 3 - 1;
    trie.nodes = packed.starts.length - 1;
    trie.edges = trie.nodes - 1;
    trie.packed = packed;
    for (let i = 0; i < packed.table.length; i += 3)
      if (packed.table[i + 2] !== 0) trie.parents[packed.table[i] as number] = 1;
    return trie;
  }

  private insert(node: number, key: number, child: number): void {
    let slot = hash(node, key) & this.mask;
    while (this.table[slot * 3 + 2] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot * 3] = node;
    this.table[slot * 3 + 1] = key;
    this.table[slot * 3 + 2] = child;
  }

  private widen(): void {
    const old = this.table;
    this.mask = this.mask * 2 + 1;
    this.table = new Int32Array((this.mask + 1) * 3);
    for (let i = 0; i < old.length; i += 3)
      if (old[i + 2] !== 0) this.insert(old[i] as number, old[i + 1] as number, old[i + 2] as number);
  }
}

function hash(node: number, key: number): number {
  const h = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(key + 7, 0x85ebca6b);
  return h ^ (h >>> 15);
}
