/**
 * Makes models/confidence.json of the teaching fold of the labelled rows: how sure a claim is by its features. Prints the reliability on
 * held-back rows. Usage: npx tsx train/classify/confidence.ts ../shared/data
 */
import { writeFileSync } from 'node:fs';
import { calibration } from '../../eval/plover-score.js';
import { judgeBy, type Weights } from '../../src/coding/confidence.js';
import { fifthOf } from '../events/cases.js';
import { type TaughtClaim, taughtClaims } from './claims.js';
import { labelledTexts } from './labelled.js';
import { learn } from './net.js';

const [data = '../shared/data'] = process.argv.slice(2);
const claims = taughtClaims(labelledTexts(data, 'teach'), data);
const fold = fifthOf;

const heldBack = claims.map(() => 0);
for (let k = 0; k < 5; k++) {
  const judge = judgeBy(learnWeights(claims.filter((c) => fold(c.row) !== k)));
  claims.forEach((c, i) => {
    if (fold(c.row) === k) heldBack[i] = judge(c.features);
  });
}
for (const [name, of] of [['lexicon', (c: TaughtClaim) => !c.learnt], ['learnt', (c: TaughtClaim) => c.learnt]] as const) {
  const some = claims.map((c, i) => ({ confidence: heldBack[i]!, right: c.right, c })).filter(({ c }) => of(c));
  const { ece, bins } = calibration(some);
  console.log(`${name}: ${some.length} claims, ${some.filter((s) => s.right).length} right, calibration error ${ece.toFixed(3)}`);
  for (const b of bins) console.log(`  ${b.from.toFixed(1)}: ${b.n} claims, said ${b.confidence.toFixed(2)}, right ${b.right.toFixed(2)}`);
  for (const t of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = some.filter((s) => s.confidence >= t);
    console.log(`  from ${t}: ${kept.length} claims, ${(kept.filter((s) => s.right).length / kept.length).toFixed(3)} right`);
  }
}
writeFileSync('models/confidence.json', `${JSON.stringify(learnWeights(claims), null, 1)}\n`);

/** Weights of a two-class network without hidden layer; features of fewer than five claims are left out. */
function learnWeights(rows: readonly TaughtClaim[]): Weights {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= 5).map(([f]) => f).sort();
  const index = new Map(names.map((f, i) => [f, i]));
  const examples = rows.map((r) => ({
    features: Int32Array.from([...new Set(r.features)].map((f) => index.get(f) ?? -1).filter((i) => i >= 0)),
    dense: new Float32Array(0),
    label: r.right ? 1 : 0,
    weight: 1,
  }));
  const w = learn(examples, { classes: 2, features: names.length, dense: 0, hidden: 0, epochs: 30, rate: 0.05, l2: 0.002, dropHidden: 0, dropFeatures: 0.1, smoothing: 0, seed: 1 });
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return {
    bias: round(w.bias[1]! - w.bias[0]!),
    temperature: 1,
    weights: Object.fromEntries(names.map((f, i) => [f, round(w.wide[2 * i + 1]! - w.wide[2 * i]!)]).filter(([, x]) => x !== 0)),
  };
}
