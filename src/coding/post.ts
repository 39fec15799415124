/** Missions called by the town where they stand: "Embassy Nouakchott". A word comes in; the word of its mission goes out. */
import { type Graph, wordAt } from './graph.js';

/** The "Embassy" of "Embassy Nouakchott", before a name; null where none stands there. */
export function postBefore(g: Graph, i: number): number | null {
  if (wordAt(g, i).upos !== 'PROPN') return null;
  // "Embassy Fort Lamy": a name of two words.
  for (const k of [i - 1, i - 2]) {
    const word = g.words[k];
    if (word === undefined) return null;
    if (/^(Embassy|Legation|Consulate)$/.test(word.form)) return k;
    if (word.upos !== 'PROPN') return null;
  }
  return null;
}
