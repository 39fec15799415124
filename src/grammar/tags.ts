/** Tag scores of a word come in; a part of speech, a Penn tag and features that have been seen together go out. */

import type { ModelHeader } from './model-file.js';
import type { Scores } from './network.js';

/** The tags of one word; see Word. */
export interface Tags {
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
}

/** A function from the scores of words (upos, xpos, feats one after the other) to their tags. */
export function createTagger(header: ModelHeader): (scores: Scores, words: number) => Tags[] {
  const { upos, xpos, feats, triples } = header;
  const fromXpos = upos.length;
  const fromFeats = fromXpos + xpos.length;
  const all = triples.map(([u, x, f]): Tags => ({ upos: upos[u]!, xpos: xpos[x]!, feats: feats[f]! }));
  const index = new Map(triples.map(([u, x, f], i) => [(u * 256 + x) * 1024 + f, i]));

  function read(values: Float32Array, from: number): Tags {
    const u = largest(values, from, fromXpos);
    const x = largest(values, from + fromXpos, xpos.length);
    const f = largest(values, from + fromFeats, feats.length);
    const seen = index.get((u * 256 + x) * 1024 + f);
    if (seen !== undefined) return all[seen]!;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < triples.length; i++) {
      const [a, b, c] = triples[i]!;
      const total = values[from + a]! + values[from + fromXpos + b]! + values[from + fromFeats + c]!;
      if (total > most) {
        most = total;
        best = i;
      }
    }
    return all[best]!;
  }

  return ({ values, from, stride }, words) => {
    const out: Tags[] = [];
    for (let w = 0; w < words; w++) out.push(read(values, from + w * stride));
    return out;
  };
}

/** The Penn tags that have been seen with some parts of speech; a word is given no other with them. */
export function tagsOf({ upos, xpos, triples }: ModelHeader, classes: readonly string[]): string[] {
  return [...new Set(triples.filter(([u]) => classes.includes(upos[u] as string)).map(([, x]) => xpos[x] as string))];
}

/** The index of the largest of `count` numbers. */
function largest(values: Float32Array, from: number, count: number): number {
  let best = 0;
  let most = values[from]!;
  for (let i = 1; i < count; i++) {
    const value = values[from + i]!;
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
