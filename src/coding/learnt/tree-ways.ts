/** For each two words of a tree, how far the way between them goes up and down; and how far apart they stand. Comes in: heads. Goes out: numbers of buckets. */

const MOST = 4;
const STEPS = MOST + 1;
/** Words above a word that are looked at; trees are hardly ever deeper. */
const ABOVE_MOST = 16;

/** How many kinds of ways through a tree there are. */
export const WAYS = 1 + STEPS * STEPS;

/** Buckets [words][words] of the ways: 1 + 5 * steps up from the first + steps down to the second, each 4 at most. */
export function treeWays(heads: readonly number[]): Uint8Array {
  const n = heads.length;
  const above = heads.map((_, i) => {
    const line = [i];
    for (let at = heads[i] as number; at >= 0 && line.length <= ABOVE_MOST; at = heads[at] as number) line.push(at);
    return line;
  });
  const out = new Uint8Array(n * n);
  const own = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const mine = above[i] as number[];
    for (const a of mine) own[a] = 1;
    for (let j = 0; j < n; j++) {
      const other = above[j] as number[];
      let common = 0;
      for (const a of other) common += own[a] as number;
      out[i * n + j] = 1 + Math.min(MOST, mine.length - common) * STEPS + Math.min(MOST, other.length - common);
    }
    for (const a of mine) own[a] = 0;
  }
  return out;
}

const FAR_MOST = 11;

/** The bucket of the distance from one word to another: two for each doubling, before and after apart, 0 the word itself. */
export function distance(from: number, to: number): number {
  const d = to - from;
  if (d === 0) return 0;
  return 1 + Math.min(FAR_MOST, Math.trunc(Math.fround(Math.log2(Math.abs(d))) * 2)) + (d > 0 ? 12 : 0);
}
