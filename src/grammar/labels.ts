/**
 * A tree's heads and label scores come in; relations go out. Two things are held: the root's child and no other word is "root", and a
 * head has one subject. Where two words would be subjects of one head, the surer stays and the other takes its next best relation.
 */

import type { Scores } from './network.js';

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass']);

/** A function from heads (0 the root, words from 1) and label scores to relations. */
export function createLabeller(names: readonly string[]): (heads: Int32Array, scores: Scores) => string[] {
  const root = names.indexOf('root');
  const labels = names.length;
  const subject = names.map((name) => SUBJECTS.has(name));

  function best(scores: Float32Array, from: number, notSubject: boolean): number {
    let found = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < labels; l++) {
      const score = scores[from + l]!;
      if (score <= most || l === root || (notSubject && subject[l])) continue;
      most = score;
      found = l;
    }
    return found;
  }

  return (heads, { values, from, stride }) => {
    const chosen = new Int32Array(heads.length);
    const subjectOf = new Map<number, number>();
    for (let w = 0; w < heads.length; w++) {
      if (heads[w] === 0) {
        chosen[w] = root;
        continue;
      }
      chosen[w] = best(values, from + w * stride, false);
      if (!subject[chosen[w]!]) continue;
      const head = heads[w]!;
      const other = subjectOf.get(head);
      if (other === undefined) {
        subjectOf.set(head, w);
        continue;
      }
      const loss = (v: number) =>
        values[from + v * stride + chosen[v]!]! - values[from + v * stride + best(values, from + v * stride, true)]!;
      const loser = loss(w) > loss(other) ? other : w;
      chosen[loser] = best(values, from + loser * stride, true);
      subjectOf.set(head, loser === w ? other : w);
    }
    return Array.from(chosen, (l) => names[l]!);
  };
}
