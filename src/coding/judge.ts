/**
 * How sure a claim is: what is seen of it (confidence.ts) comes in; the share of claims like it that readers found right goes out, by models/confidence.json:
 * half a logistic function of the weights of its features, half trees of its numbers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is seen of a claim. */
export interface Seen {
  readonly features: readonly string[];
  /** In the order of confidenceNumbers (confidence.ts). */
  readonly numbers: readonly number[];
}

/** What is seen of a claim before all of it is: one of the groups in `either` will be seen besides, and a number that is NaN is not known. */
export interface SeenInPart extends Seen {
  readonly either: readonly (readonly string[])[];
}

/** Gives a confidence, 0 to 1. */
export type Judge = (seen: Seen) => number;

/** Gives a bound that no confidence passes, whatever is seen besides. */
export type JudgeAtMost = (seen: SeenInPart) => number;

/** Forks and leaves of a tree, the root first: of a fork the number that is asked, its bound and where smaller or equal ones, and greater ones, go on. */
export type Tree = readonly (number | readonly [asked: number, bound: number, low: number, high: number])[];

/** What is in models/confidence.json. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Null where there are none: then the weights alone judge. */
  readonly trees: { readonly bias: number; readonly trees: readonly Tree[] } | null;
}

/** A judge by what was learnt. */
export function judgeBy(learnt: Weights): Judge {
  const { sum, forest } = opened(learnt);
  return ({ features, numbers }) => {
    const byWeights = logistic(sum(features, learnt.bias));
    return forest === null ? byWeights : (byWeights + logistic(leavesOf(forest, numbers))) / 2;
  };
}

/** The bound that goes with `judgeBy`: the best of the groups, and of both ways at a fork whose number is not known. */
export function judgeAtMostBy(learnt: Weights): JudgeAtMost {
  const { sum, forest } = opened(learnt);
  return ({ features, either, numbers }) => {
    const best = either.reduce((most, group) => Math.max(most, sum(group, 0)), -Infinity);
    const byWeights = logistic(sum(features, learnt.bias) + best + ROUNDING);
    return forest === null ? byWeights : (byWeights + logistic(mostOf(forest, numbers) + ROUNDING)) / 2;
  };
}

/** More than sums of the same numbers in another order can differ by. */
const ROUNDING = 1e-9;

/** The package's own judge. `models` is the folder of the models. */
export function loadJudge(models: string): { readonly judge: Judge; readonly judgeAtMost: JudgeAtMost } {
  const learnt = JSON.parse(readFileSync(join(models, 'confidence.json'), 'utf8')) as Weights;
  return { judge: judgeBy(learnt), judgeAtMost: judgeAtMostBy(learnt) };
}

/** Trees in rows of numbers: what a node asks (-1: a leaf), its bound or the leaf's own number, and the nodes where it goes on. */
interface Forest {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly asked: Int32Array;
  readonly bound: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function opened({ weights, trees }: Weights) {
  const known = new Map(Object.entries(weights));
  const sum = (features: readonly string[], from: number) => {
    let total = from;
    for (const f of features) total += known.get(f) ?? 0;
    return total;
  };
  return { sum, forest: trees === null ? null : planted(trees.bias, trees.trees) };
}

function planted(bias: number, trees: readonly Tree[]): Forest {
  const starts = trees.map((_, t) => trees.slice(0, t).reduce((n, tree) => n + tree.length, 0));
  const nodes = trees.flatMap((tree, t) =>
    tree.map((node) => {
      const [asked, bound, low, high] = typeof node === 'number' ? [-1, node, 0, 0] : node;
      return { asked, bound, low: (starts[t] as number) + low, high: (starts[t] as number) + high };
    }),
  );
  return {
    bias,
    roots: Int32Array.from(starts),
    asked: Int32Array.from(nodes, (n) => n.asked),
    bound: Float64Array.from(nodes, (n) => n.bound),
    low: Int32Array.from(nodes, (n) => n.low),
    high: Int32Array.from(nodes, (n) => n.high),
  };
}

/** The sum of the leaves that numbers lead to. */
function leavesOf({ bias, roots, asked, bound, low, high }: Forest, numbers: readonly number[]): number {
  let sum = bias;
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t] as number;
    for (let ask = asked[at] as number; ask >= 0; ask = asked[at] as number)
      at = ((numbers[ask] as number) <= (bound[at] as number) ? low[at] : high[at]) as number;
    sum += bound[at] as number;
  }
  return sum;
}

/** The most that the sum can be, whatever the numbers that are NaN. */
function mostOf(forest: Forest, numbers: readonly number[]): number {
  const { asked, bound, low, high } = forest;
  const best = (node: number): number => {
    let at = node;
    for (let ask = asked[at] as number; ask >= 0; ask = asked[at] as number) {
      const x = numbers[ask] as number;
      if (Number.isNaN(x)) return Math.max(best(low[at] as number), best(high[at] as number));
      at = (x <= (bound[at] as number) ? low[at] : high[at]) as number;
    }
    return bound[at] as number;
  };
  let sum = forest.bias;
  for (const root of forest.roots) sum += best(root);
  return sum;
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
