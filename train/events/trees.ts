/** Boosted trees for the judge: rows of numbers with how likely each is right come in; trees (src/coding/judge.ts) go out, the same for the same rows. */
import type { Tree, Weights } from '../../src/coding/judge.js';

/** A row of numbers, and how likely what they tell of is right, 0 to 1. */
export interface Row {
  readonly numbers: readonly number[];
  readonly right: number;
}

const ROUNDS = 160;
const RATE = 0.04;
const DEPTH = 4;
const BINS = 40;
/** Rows that a leaf has at least, and what draws its value to nothing. */
const LEAF_LEAST = 20;
const L2 = 5;

/** Each tree takes a small step down the slope of the logistic loss (gradient boosting with Newton steps, as in Chen and Guestrin 2016). */
export function learnTrees(rows: readonly Row[]): NonNullable<Weights['trees']> {
  const share = rows.reduce((n, r) => n + r.right, 0) / rows.length;
  const bias = Math.log(share / (1 - share));
  const width = rows[0]!.numbers.length;
  const bounds = Array.from({ length: width }, (_, k) => boundsOf(rows.map((r) => r.numbers[k]!)));
  const bins = bounds.map((b, k) => Uint8Array.from(rows, (r) => binOf(b, r.numbers[k]!)));
  const scores = new Float64Array(rows.length).fill(bias);
  const slope = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((r, i) => {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      slope[i] = r.right - p;
      curve[i] = p * (1 - p);
    });
    const tree: (number | [number, number, number, number])[] = [];
    grow(Int32Array.from(rows.keys()), 0);
    trees.push(tree);

    /** Adds the node of some rows and what is below it; gives its place. */
    function grow(some: Int32Array, depth: number): number {
      const at = tree.push(0) - 1;
      const fork = depth < DEPTH ? bestFork(some) : null;
      if (fork === null) {
        let [g, h] = [0, L2];
        for (const i of some) {
          g += slope[i]!;
          h += curve[i]!;
        }
        const value = Math.round(((RATE * g) / h) * 1e5) / 1e5;
        for (const i of some) scores[i]! += value;
        tree[at] = value;
        return at;
      }
      const { asked, bin } = fork;
      const low = grow(some.filter((i) => bins[asked]![i]! <= bin), depth + 1);
      const high = grow(some.filter((i) => bins[asked]![i]! > bin), depth + 1);
      tree[at] = [asked, bounds[asked]![bin]!, low, high];
      return at;
    }
  }
  return { bias, trees };

  function bestFork(some: Int32Array): { asked: number; bin: number } | null {
    if (some.length < 2 * LEAF_LEAST) return null;
    const [sums, curves, counts] = [new Float64Array(BINS), new Float64Array(BINS), new Int32Array(BINS)];
    let [best, gain] = [null as { asked: number; bin: number } | null, 1e-6];
    for (let asked = 0; asked < width; asked++) {
      sums.fill(0);
      curves.fill(0);
      counts.fill(0);
      const of = bins[asked]!;
      let [g, h] = [0, 0];
      for (const i of some) {
        const b = of[i]!;
        sums[b]! += slope[i]!;
        curves[b]! += curve[i]!;
        counts[b]!++;
        g += slope[i]!;
        h += curve[i]!;
      }
      const whole = (g * g) / (h + L2);
      let [lowG, lowH, n] = [0, 0, 0];
      for (let bin = 0; bin < bounds[asked]!.length; bin++) {
        lowG += sums[bin]!;
        lowH += curves[bin]!;
        n += counts[bin]!;
        if (n < LEAF_LEAST || some.length - n < LEAF_LEAST) continue;
        const by = (lowG * lowG) / (lowH + L2) + (g - lowG) ** 2 / (h - lowH + L2) - whole;
        if (by > gain) [best, gain] = [{ asked, bin }, by];
      }
    }
    return best;
  }
}

/** Bounds between bins that hold about as many rows each. */
function boundsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const all = Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)]!);
  const most = sorted.at(-1)!;
  return [...new Set(all.map((x) => Math.round(x * 1e4) / 1e4))].filter((x) => x < most);
}

function binOf(bounds: readonly number[], value: number): number {
  let bin = 0;
  while (bin < bounds.length && value > bounds[bin]!) bin++;
  return bin;
}
