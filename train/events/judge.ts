/** Claims with their features come in; the weights of the judge (models/confidence.json) go out, the same for the same claims. */
import { judgeBy, type Weights } from '../../src/coding/judge.js';
import { learn } from '../classify/net.js';
import type { TaughtClaim } from './claims.js';
import { learnTrees } from './trees.js';

const COUNT_LEAST = 5;
/** Confidences are put in as many drawers, and a drawer tells a share where readers judged so many of its claims. */
const DRAWERS = 10;
const DRAWER_LEAST = 50;

/** A first judge takes for wrong what no label says and nobody judged; by what it says a second takes such claims for as likely right as readers found those like them. */
export function learnJudge(claims: readonly TaughtClaim[]): Weights {
  const plain = judgeBy(learnFrom(claims, (c) => (isRight(c) ? 1 : 0)));
  return learnFrom(claims, likelyRight(claims, (c) => plain(c.seen)));
}

/** Whether readers said that it is right, by label or by verdict. */
export function isRight({ labelled, verdict }: Pick<TaughtClaim, 'labelled' | 'verdict'>): boolean {
  return labelled || verdict === true;
}

/** How likely a claim is right: 1 or 0 where readers said so, else what they found of unlabelled claims with such a confidence. */
export function likelyRight<T extends Pick<TaughtClaim, 'labelled' | 'verdict'>>(claims: readonly T[], confidence: (c: T) => number): (c: T) => number {
  const drawers = Array.from({ length: DRAWERS }, () => ({ asked: 0, right: 0 }));
  const drawerOf = (c: T) => Math.min(DRAWERS - 1, Math.floor(confidence(c) * DRAWERS));
  for (const c of claims) {
    if (c.labelled || c.verdict === null) continue;
    const drawer = drawers[drawerOf(c)]!;
    drawer.asked++;
    if (c.verdict) drawer.right++;
  }
  const shares = drawers.map(({ asked, right }) => (asked < DRAWER_LEAST ? null : right / asked));
  const first = shares.findIndex((s) => s !== null);
  return (c) => {
    if (c.labelled || c.verdict !== null || first < 0) return isRight(c) ? 1 : 0;
    const at = drawerOf(c);
    // Below what was judged the share falls to nothing as the confidence does.
    return at < first ? (shares[first]! * (at + 0.5)) / (first + 0.5) : shares.slice(0, at + 1).findLast((s) => s !== null)!;
  };
}

/** Weights of a two-class softmax, with features of few claims left out, and boosted trees of the numbers. */
function learnFrom(claims: readonly TaughtClaim[], target: (c: TaughtClaim) => number): Weights {
  const counts = new Map<string, number>();
  for (const { seen: { features } } of claims) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= COUNT_LEAST).map(([f]) => f).sort();
  const index = new Map(names.map((f, i) => [f, i]));
  const targets = claims.map(target);
  const examples = claims.map((c, i) => ({
    features: Int32Array.from([...new Set(c.seen.features)].map((f) => index.get(f) ?? -1).filter((k) => k >= 0)),
    dense: new Float32Array(0),
    label: isRight(c) ? 1 : 0,
    weight: 1,
    soft: [1 - targets[i]!, targets[i]!],
  }));
  const w = learn(examples, { classes: 2, features: names.length, dense: 0, hidden: 0, epochs: 10, rate: 0.05, l2: 0.005, dropHidden: 0, dropFeatures: 0.4, smoothing: 0, seed: 1 });
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return {
    bias: round(w.bias[1]! - w.bias[0]!),
    weights: Object.fromEntries(names.map((f, i) => [f, round(w.wide[2 * i + 1]! - w.wide[2 * i]!)]).filter(([, x]) => x !== 0)),
    trees: learnTrees(claims.map((c, i) => ({ numbers: c.seen.numbers, right: targets[i]! }))),
  };
}
