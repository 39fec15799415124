/** Claims with their features come in; the weights of the judge (models/confidence.json) go out, the same for the same claims. */
import type { Weights } from '../../src/coding/judge.js';
import { learn } from '../classify/net.js';
import type { TaughtClaim } from './claims.js';
import { learnTrees } from './trees.js';

const COUNT_LEAST = 5;

/** Weights of a two-class softmax, with features of few claims left out, and boosted trees of the numbers. */
export function learnJudge(claims: readonly TaughtClaim[]): Weights {
  const counts = new Map<string, number>();
  for (const { seen: { features } } of claims) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= COUNT_LEAST).map(([f]) => f).sort();
  const index = new Map(names.map((f, i) => [f, i]));
  const examples = claims.map((c) => ({
    features: Int32Array.from([...new Set(c.seen.features)].map((f) => index.get(f) ?? -1).filter((i) => i >= 0)),
    dense: new Float32Array(0),
    label: c.right ? 1 : 0,
    weight: 1,
  }));
  const w = learn(examples, { classes: 2, features: names.length, dense: 0, hidden: 0, epochs: 10, rate: 0.05, l2: 0.005, dropHidden: 0, dropFeatures: 0.4, smoothing: 0, seed: 1 });
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return {
    bias: round(w.bias[1]! - w.bias[0]!),
    weights: Object.fromEntries(names.map((f, i) => [f, round(w.wide[2 * i + 1]! - w.wide[2 * i]!)]).filter(([, x]) => x !== 0)),
    trees: learnTrees(claims.map((c) => ({ numbers: c.seen.numbers, right: c.right }))),
  };
}
