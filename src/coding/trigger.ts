/**
 * Which entries a word triggers and which of them apply there: a word of a graph and the lexicon come in; entries listed under its lemma, with its
 * particle, go out. Both are worked out once a word, whoever asks.
 */
import { frameOf } from './frame.js';
import { childrenBy, coordinated, type Graph, lemmaAt, perWord, wordAt } from './graph.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';
import { applies } from './match.js';

/** What is kept of one lexicon. */
interface Triggers {
  readonly triggered: (g: Graph, i: number) => readonly Entry[];
  readonly applying: (g: Graph, i: number) => readonly Entry[];
}

const kept = new WeakMap<Lexicon, Triggers>();
let last: { readonly lexicon: Lexicon; readonly triggers: Triggers } | null = null;

function triggersOf(lexicon: Lexicon): Triggers {
  if (last?.lexicon === lexicon) return last.triggers;
  const triggers = kept.get(lexicon) ?? makeTriggers(lexicon);
  last = { lexicon, triggers };
  return triggers;
}

function makeTriggers(lexicon: Lexicon): Triggers {
  const particled = new Set(
    [...lexicon.byVerb.keys()].flatMap((key) => (key.includes(' ') ? [key.split(' ')[0]] : [])),
  );
  const triggered = perWord((g, i) => listed(g, i, lexicon, particled));
  const applying = perWord((g, i) => {
    const entries = triggered(g, i);
    return entries.length === 0 ? NONE : entries.filter((e) => applies(g, frameOf(g, i), e, lexicon));
  });
  const made = { triggered, applying };
  kept.set(lexicon, made);
  return made;
}

const NONE: readonly Entry[] = [];

/** The entries that a word triggers and whose constraints hold there, in their order. */
export function applying(g: Graph, i: number, lexicon: Lexicon): readonly Entry[] {
  return triggersOf(lexicon).applying(g, i);
}

/** The entries that a word triggers, whether or not they apply. */
function listed(g: Graph, i: number, lexicon: Lexicon, particled: ReadonlySet<string | undefined>): readonly Entry[] {
  const word = wordAt(g, i);
  const lemma = lemmaAt(g, i);
  if (word.upos === 'VERB' || word.upos === 'AUX') {
    const particle = particled.has(lemma) ? particleOf(g, i) : null;
    const phrasal = particle === null ? undefined : lexicon.byVerb.get(`${lemma} ${particle}`);
    // A gerund or participle tagged as a verb may still be listed as an event noun.
    return (
      phrasal ??
      lexicon.byVerb.get(lemma) ??
      (/ing$/i.test(word.form) ? lexicon.byNoun.get(word.form.toLowerCase()) : undefined) ??
      NONE
    );
  }
  if (word.upos === 'NOUN' || word.upos === 'PROPN') return lexicon.byNoun.get(lemma) ?? NONE;
  if (word.upos === 'ADJ') return lexicon.byAdjective.get(lemma) ?? NONE;
  return NONE;
}

function particleOf(g: Graph, i: number): string | null {
  const own = childrenBy(g, i, 'compound:prt')[0];
  if (own !== undefined) return wordAt(g, own).form.toLowerCase();
  // "ordered the ambassadors and consuls out": the parser may hang it on the last noun.
  for (const o of childrenBy(g, i, 'obj').flatMap((c) => coordinated(g, c))) {
    const far = childrenBy(g, o, 'compound:prt')[0];
    if (far !== undefined) return wordAt(g, far).form.toLowerCase();
  }
  // "sent a diplomat home", "ordered all staff out of the country".
  const after = childrenBy(g, i, 'advmod').find((c) => c > i && /^(home|out)$/i.test(wordAt(g, c).form));
  if (after !== undefined) return wordAt(g, after).form.toLowerCase();
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
