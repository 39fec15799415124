/** Which entries a word triggers: a word of a graph and the lexicon come in; the entries listed under its lemma, with its particle, go out. */
import { childrenBy, coordinated, type Graph, wordAt } from './graph.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';

/** The entries that a word triggers, whether or not they apply. */
export function triggered(g: Graph, i: number, lexicon: Lexicon): readonly Entry[] {
  const word = wordAt(g, i);
  const lemma = word.lemma.toLowerCase();
  if (word.upos === 'VERB' || word.upos === 'AUX') {
    const particle = particleOf(g, i);
    const phrasal = particle === null ? undefined : lexicon.byVerb.get(`${lemma} ${particle}`);
    // A gerund or participle tagged as a verb may still be listed as an event noun.
    return (
      phrasal ??
      lexicon.byVerb.get(lemma) ??
      (/ing$/i.test(word.form) ? lexicon.byNoun.get(word.form.toLowerCase()) : undefined) ??
      []
    );
  }
  if (word.upos === 'NOUN' || word.upos === 'PROPN') return lexicon.byNoun.get(lemma) ?? [];
  if (word.upos === 'ADJ') return lexicon.byAdjective.get(lemma) ?? [];
  return [];
}

function particleOf(g: Graph, i: number): string | null {
  const own = childrenBy(g, i, 'compound:prt')[0];
  if (own !== undefined) return wordAt(g, own).form.toLowerCase();
  // "ordered the ambassadors and consuls out": the parser may hang it on the last noun.
  for (const o of childrenBy(g, i, 'obj').flatMap((c) => coordinated(g, c))) {
    const far = childrenBy(g, o, 'compound:prt')[0];
    if (far !== undefined) return wordAt(g, far).form.toLowerCase();
  }
  const next = g.words[i + 1];
  if (
    next !== undefined &&
    next.head === i &&
    /^(advmod|case)$/.test(next.deprel) &&
    /^(off|out|up|down|back|home|in|over|aside)$/i.test(next.form)
  )
    return next.form.toLowerCase();
  return null;
}
