/**
 * Cross-validation of the recipe: gold rows come in; for each, the logits by a network that was not taught its fold go out, and a
 * temperature for each fold that was fitted on the other folds alone.
 */
import { encode, logits, softmax } from '../../src/coding/classify/network.js';
import type { Taught } from './corpus.js';
import { learnRoots, ROOTS } from './recipe.js';

/** What was foretold of a held-back row. */
export interface Foretold {
  readonly id: string;
  readonly root: string;
  readonly confidence: number;
}

/** Foretells every gold row by networks that were not taught its fold. */
export function crossValidate(gold: readonly Taught[], folds: readonly number[], made: readonly Taught[]): { readonly foretold: Foretold[]; readonly temperature: number } {
  const z: Float64Array[] = gold.map(() => new Float64Array(0));
  for (const fold of [...new Set(folds)].sort()) {
    const network = learnRoots(gold.filter((_, i) => folds[i] !== fold), made);
    gold.forEach((t, i) => {
      if (folds[i] === fold) z[i] = logits(network, encode(t.features.strings, network.index), t.dense);
    });
  }
  const labels = gold.map((t) => ROOTS.indexOf(t.row.root as (typeof ROOTS)[number]));
  const without = new Map([...new Set(folds)].map((fold) => [fold, fitTemperature(z.filter((_, i) => folds[i] !== fold), labels.filter((_, i) => folds[i] !== fold))]));
  const foretold = gold.map((t, i) => {
    const p = softmax(z[i]!, without.get(folds[i]!));
    const best = p.indexOf(Math.max(...p));
    return { id: t.row.id, root: ROOTS[best] as string, confidence: p[best]! };
  });
  return { foretold, temperature: fitTemperature(z, labels) };
}

/** The temperature of least log loss. */
export function fitTemperature(z: readonly Float64Array[], labels: readonly number[]): number {
  const loss = (t: number) => z.reduce((s, row, i) => s - Math.log(softmax(row, t)[labels[i]!]! + 1e-12), 0);
  let best = 1;
  for (let t = 0.3; t <= 3; t += 0.02) if (loss(t) < loss(best)) best = t;
  return Math.round(best * 100) / 100;
}
