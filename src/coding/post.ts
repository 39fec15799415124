/** Missions called by the town where they stand: "Embassy Nouakchott". A word comes in; the word of its mission goes out. */
import { type Graph, wordAt } from './graph.js';

/** The "Embassy" of "Embassy Nouakchott", before a name; null where none stands there. */
export function postBefore(g: Graph, i: number): number | null {
  const before = g.words[i - 1];
  return wordAt(g, i).upos === 'PROPN' && before !== undefined && /^(Embassy|Legation|Consulate)$/.test(before.form)
    ? i - 1
    : null;
}
