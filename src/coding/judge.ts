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

/** Gives a confidence, 0 to 1. */
export type Judge = (seen: Seen) => number;

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
export function judgeBy({ bias, weights, trees }: Weights): Judge {
  return ({ features, numbers }) => {
    const byWeights = logistic(features.reduce((sum, f) => sum + (weights[f] ?? 0), bias));
    if (trees === null) return byWeights;
    const byTrees = logistic(trees.trees.reduce((sum, tree) => sum + leafOf(tree, numbers), trees.bias));
    return (byWeights + byTrees) / 2;
  };
}

/** The package's own judge. `models` is the folder of the models. */
export function loadJudge(models: string): Judge {
  return judgeBy(JSON.parse(readFileSync(join(models, 'confidence.json'), 'utf8')) as Weights);
}

function leafOf(tree: Tree, numbers: readonly number[]): number {
  let node = tree[0] ?? 0;
  while (typeof node !== 'number') {
    const [asked, bound, low, high] = node;
    node = tree[(numbers[asked] as number) <= bound ? low : high] ?? 0;
  }
  return node;
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
