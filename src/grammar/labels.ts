/**
 * A tree's heads and label scores come in; relations go out. Two things are held: the root's child and no other word is "root", and a
 * head has one subject. Where two words would be subjects of one head, the surer stays and the other takes its next best relation.
 */

import type { Scores } from './network.js';

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass']);

/** A function from heads (0 the root, words from 1) and label scores to relations. */
export function createLabeller(names: readonly string[]): (heads: Int32Array, scores: Scores) => string[] {
  const root = names.indexOf('root');
  const subject = names.map((name) => SUBJECTS.has(name));

  function best(scores: Float32Array, from: number, notSubject: boolean): number {
    let found = -1;
    for (let l = 0; l < names.length; l++) {
      if (l === root || (notSubject && subject[l])) continue;
      if (found < 0 || scores[from + l]! > scores[from + found]!) found = l;
    }
    return found;
  }

  return (heads, { values, from, stride }) => {
    const labels = new Int32Array(heads.length);
    const subjectOf = new Map<number, number>();
    for (let w = 0; w < heads.length; w++) {
      if (heads[w] === 0) {
        labels[w] = root;
        continue;
      }
      labels[w] = best(values, from + w * stride, false);
      if (!subject[labels[w]!]) continue;
      const head = heads[w]!;
      const other = subjectOf.get(head);
      if (other === undefined) {
        subjectOf.set(head, w);
        continue;
      }
      const loss = (v: number) =>
        values[from + v * stride + labels[v]!]! - values[from + v * stride + best(values, from + v * stride, true)]!;
      const loser = loss(w) > loss(other) ? other : w;
      labels[loser] = best(values, from + loser * stride, true);
      subjectOf.set(head, loser === w ? other : w);
    }
    return Array.from(labels, (l) => names[l]!);
  };
}
