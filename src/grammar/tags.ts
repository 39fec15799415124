/** Tag scores of a word come in; a part of speech, a Penn tag and features that have been seen together go out. */

import type { ModelHeader } from './model-file.js';

/** The tags of one word; see Word. */
export interface Tags {
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
}

/** A function from the scores of a word (upos, xpos, feats one after the other) to its tags. */
export function createTagger(header: ModelHeader): (scores: Float32Array) => Tags {
  const { upos, xpos, feats, triples } = header;
  const fromXpos = upos.length;
  const fromFeats = fromXpos + xpos.length;
  const all = triples.map(([u, x, f]): Tags => ({ upos: upos[u]!, xpos: xpos[x]!, feats: feats[f]! }));
  const index = new Map(triples.map(([u, x, f], i) => [(u * 256 + x) * 1024 + f, i]));

  return (scores) => {
    const u = largest(scores, 0, fromXpos);
    const x = largest(scores, fromXpos, fromFeats);
    const f = largest(scores, fromFeats, fromFeats + feats.length);
    let best = index.get((u * 256 + x) * 1024 + f) ?? -1;
    if (best < 0) {
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < triples.length; i++) {
        const [a, b, c] = triples[i]!;
        const total = scores[a]! + scores[fromXpos + b]! + scores[fromFeats + c]!;
        if (total > most) {
          most = total;
          best = i;
        }
      }
    }
    return all[best]!;
  };
}

function largest(scores: Float32Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i++) if (scores[i]! > scores[best]!) best = i;
  return best - from;
}
