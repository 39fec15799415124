/**
 * Whether an entry applies to a frame: its constraints, slot by slot. Comes in: a frame, an entry, the lexicon's noun classes. Goes out:
 * yes or no. Knows no names: who the parties are is read afterwards.
 */
import type { Frame } from './frame.js';
import { slotWords } from './frame.js';
import { baseRel, caseOf, childrenBy, type Graph, lemmaAt, perWord, subtree, wordAt } from './graph.js';
import { BUILT_IN, type Lexicon } from './lexicon.js';
import type { Concept, Constraint, Entry } from './lexicon-format.js';
import { postBefore } from './post.js';

/** Whether every constraint of the entry holds. `ANY` asks only that the slot is filled (`PARTY` too: whether it names one is read with the roles); a lemma asks for that very word. */
export function applies(g: Graph, frame: Frame, entry: Entry, lexicon: Lexicon): boolean {
  return entry.constraints.every((c) => {
    const held = slotHolds(g, frame, c, lexicon);
    if (c.polarity === 'if-filled') return held || slotWords(g, frame, c.slot).every((i) => within(g, i, c, lexicon));
    return c.polarity === 'must' ? held : !held;
  });
}

/** Whether some noun in the phrase is of the class: "as a sovereign state beginning on Monday". */
function within(g: Graph, i: number, c: Constraint, lexicon: Lexicon): boolean {
  return subtree(g, i).some((k) => c.classes.some((name) => inClass(g, k, name, lexicon)));
}

/** The words that the entry's constraints asked for and found: what the predicate's meaning has used up. */
export function consumed(g: Graph, frame: Frame, entry: Entry, lexicon: Lexicon): number[] {
  return entry.constraints
    .filter((c) => c.polarity === 'must')
    .flatMap((c) =>
      slotWords(g, frame, c.slot).filter((i) =>
        c.classes.some((name) => !BUILT_IN.has(name) && inClass(g, i, name, lexicon)),
      ),
    );
}

/** The word of the entry's instrument slot that the slot's constraint asks for ("relations and the legation": the legation); null where it asks nothing. */
export function instrumentOf(g: Graph, frame: Frame, entry: Entry, lexicon: Lexicon): number | null {
  const { instrument } = entry;
  const asked = entry.constraints.find((c) => c.slot === instrument && c.polarity !== 'must-not');
  if (instrument === null || asked === undefined) return null;
  return (
    slotWords(g, frame, instrument).find((i) => asked.classes.some((name) => inClass(g, i, name, lexicon))) ?? null
  );
}

function slotHolds(g: Graph, frame: Frame, c: Constraint, lexicon: Lexicon): boolean {
  const words = slotWords(g, frame, c.slot);
  if (words.length === 0) return false;
  return words.some((i) => c.classes.some((name) => inClass(g, i, name, lexicon)));
}

/** Whether a word belongs to a class: a concept by its noun and modifiers, or a plain lemma. */
export function inClass(g: Graph, i: number, name: string, lexicon: Lexicon): boolean {
  if (BUILT_IN.has(name)) return true;
  const concept = lexicon.concepts.get(name);
  const lemma = lemmaAt(g, i);
  if (concept === undefined) return lemma === name || wordAt(g, i).form.toLowerCase() === name;
  const known = conceptsAt(g, i);
  const held = known.get(concept) ?? holds(g, i, lemma, concept);
  known.set(concept, held);
  return held;
}

/** What has been found out about the concepts of a word. */
const conceptsAt = perWord(() => new Map<Concept, boolean>());

function holds(g: Graph, i: number, lemma: string, concept: Concept): boolean {
  if (inConcept(g, i, lemma, concept)) return true;
  // "summons ambassador Frank Bain", "expelled Frank Bain, the ambassador": the title or apposition says what he is.
  for (const c of childrenBy(g, i, 'nmod:desc', 'appos')) {
    if (inConcept(g, c, lemmaAt(g, c), concept)) return true;
  }
  // "Embassy Nouakchott was reopened": the place names the embassy that stands before it.
  const first = postBefore(g, i);
  if (first !== null && inConcept(g, first, lemmaAt(g, first), concept)) return true;
  const named = pronounFor(g, i, concept);
  return named !== null && inConcept(g, named, lemmaAt(g, named), concept);
}

/**
 * The noun of the class that "them" or "it" stands for: the last one before it in the sentence; of "him" and "her" the last that is of the class. Null
 * where the word is no such pronoun.
 */
function pronounFor(g: Graph, i: number, concept: Concept): number | null {
  const word = wordAt(g, i);
  if (word.upos === 'PRON' && /^(him|her)$/i.test(word.form) && word.deprel === 'obj') {
    for (let k = i - 1; k >= 0; k--)
      if (/^NN$/.test(wordAt(g, k).xpos) && inConcept(g, k, lemmaAt(g, k), concept)) return k;
    return null;
  }
  if (!/^(PRON|DET)$/.test(word.upos) || !/^(them|it|they|those|that)$/i.test(word.form)) return null;
  // "refugees from two countries but not those from Chad": what is told apart is not the noun last named.
  if (/^those$/i.test(word.form) && childrenBy(g, i, 'nmod').some((c) => caseOf(g, c) === 'from')) return null;
  const plural = !/^(it|that)$/i.test(word.form);
  // "reopened its embassy in the capital, after closing it": an object stands for the object of the clause above.
  const beside = word.deprel === 'obj' && word.head >= 0 ? objectsAbove(g, word.head) : [];
  const same = beside.find(
    (k) => k < i && (wordAt(g, k).xpos === 'NNS') === plural && inConcept(g, k, lemmaAt(g, k), concept),
  );
  if (same !== undefined) return same;
  for (let k = i - 1; k >= 0; k--) {
    const noun = wordAt(g, k);
    if (noun.upos !== 'NOUN' || (noun.xpos === 'NNS') !== plural) continue;
    return inConcept(g, k, noun.lemma.toLowerCase(), concept) ? k : null;
  }
  return null;
}

/** What the verb is done to whose clause this verb's clause hangs on or is joined to. */
function objectsAbove(g: Graph, verb: number): readonly number[] {
  const { deprel, head } = wordAt(g, verb);
  return head >= 0 && /^(advcl|conj)/.test(deprel) ? childrenBy(g, head, 'obj', 'nsubj:pass') : [];
}

function inConcept(g: Graph, i: number, lemma: string, concept: Concept): boolean {
  const mods = modifiers(g, i);
  const named = concept.nouns.has(lemma) || mods.some((m) => concept.nouns.has(`${m} ${lemma}`));
  if (!named) return false;
  if (concept.only.size > 0 && !mods.some((m) => concept.only.has(m))) return false;
  if (mods.some((m) => concept.unless.has(m))) return mods.some((m) => concept.despite.has(m));
  return true;
}

/** Lemmas of a noun's modifiers, coordinated ones included ("diplomatic and economic"), and of its conjuncts' modifiers. */
export const modifiers: (g: Graph, i: number) => readonly string[] = perWord(readModifiers);

function readModifiers(g: Graph, i: number): string[] {
  const found: string[] = [];
  const take = (c: number) => {
    found.push(lemmaAt(g, c));
    for (const d of childrenBy(g, c, 'conj', 'amod', 'compound')) take(d);
  };
  for (const c of childrenBy(g, i, 'amod', 'compound', 'nmod:desc', 'det', 'flat')) take(c);
  // "diplomatic relations" read as a conjunct: "economic and diplomatic relations" may hang the adjective on the first noun.
  const word = wordAt(g, i);
  if (baseRel(word.deprel) === 'conj' && word.head >= 0) {
    for (const c of childrenBy(g, word.head, 'amod')) if (c > word.head) take(c);
  }
  return found;
}
