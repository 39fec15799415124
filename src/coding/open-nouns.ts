/**
 * Event nouns of which nobody says that they happened: "fears of an invasion", "an attack would be a mistake", "in the event of war". Comes in: a graph and a
 * noun. Goes out: the word that leaves it open, and what it makes of it; null for a noun that is told as a fact. Knows no event.
 */
import type { Status } from '../plover/index.js';
import { baseRel, caseOf, childrenBy, type Graph, lemmaAt, perWord, wordAt } from './graph.js';

/** What leaves a noun open. */
export interface Open {
  readonly by: string;
  readonly status: Extract<Status, 'hypothetical' | 'denied'>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns whose "of", "for" or "about" may never come. */
const PROSPECTS = set(
  'anticipation possibility prospect likelihood chance risk danger fear threat rumour rumor expectation warning preparation contingency scenario spectre specter deterrence prevention',
);

/** Verbs whose object, or what they are "of", "for" or "against", may never come. */
const AWAITS = set(
  'fear anticipate expect await risk warn prepare brace ready contemplate ponder mull consider envisage predict dread rehearse simulate rule',
);

/** Verbs by which it does not come. */
const HINDERS = set('prevent avert deter foil thwart forestall pre-empt preempt avoid');

/** What is said of an event that has not come. */
const AHEAD =
  /^(imminent|possible|likely|unlikely|inevitable|unavoidable|expected|impending|near|unthinkable|conceivable)$/i;

const MAY = /^(would|could|might|may|will|'d|’d|'ll|’ll)$/i;

/** What leaves the noun at `noun` open; null where it is told as a fact. */
export const openAt: (g: Graph, noun: number) => Open | null = perWord((g: Graph, noun: number): Open | null => {
  const word = wordAt(g, noun);
  if (word.upos !== 'NOUN' || word.head < 0) return null;
  const rel = baseRel(word.deprel);
  if (rel === 'conj') return openAt(g, word.head);
  if (childrenBy(g, noun, 'det').some((d) => /^any$/i.test(wordAt(g, d).form)))
    return { by: 'any', status: 'hypothetical' };
  const above = wordAt(g, word.head);
  const lemma = lemmaAt(g, word.head);
  const prep = caseOf(g, noun);
  if (rel === 'nsubj') return word.deprel === 'nsubj:pass' ? null : ofSubject(g, noun, word.head);
  if (rel === 'nmod' && /^(of|for|about)$/.test(prep)) {
    const inCase = /^(event|case)$/.test(lemma) && caseOf(g, word.head) === 'in';
    const open = inCase || (PROSPECTS.has(lemma) && isIndefinite(g, noun));
    return open ? { by: above.form, status: 'hypothetical' } : null;
  }
  if (above.upos !== 'VERB') return null;
  const object = rel === 'obj' || word.deprel === 'nsubj:pass';
  if (object && HINDERS.has(lemma)) return hindered(g, word.head);
  const awaited = object
    ? lemma !== 'prepare' && lemma !== 'warn'
    : rel === 'obl' && /^(of|for|about|against|out)$/.test(prep);
  return awaited && AWAITS.has(lemma) && isIndefinite(g, noun) ? { by: above.form, status: 'hypothetical' } : null;
});

/** "deterred an attack": it did not come; "failed to prevent the coup": it may have; "sent troops to prevent a coup": nobody knows. */
function hindered(g: Graph, verb: number): Open | null {
  const { form, head, deprel } = wordAt(g, verb);
  if (childrenBy(g, verb, 'advmod', 'aux').some((c) => /^(not|n['’]t|never|could|can)$/i.test(wordAt(g, c).form)))
    return null;
  if (head >= 0 && /^(xcomp|acl)$/.test(deprel) && /^(fail|failure|unable|inability)$/.test(lemmaAt(g, head)))
    return null;
  const aim =
    childrenBy(g, verb, 'mark').some((m) => /^to$/i.test(wordAt(g, m).form)) &&
    !/^(help|manage)$/.test(head < 0 ? '' : lemmaAt(g, head));
  return { by: form, status: aim ? 'hypothetical' : 'denied' };
}

/** "An attack is imminent", "a war would be a catastrophe", "an invasion will cost them dearly". */
function ofSubject(g: Graph, noun: number, said: number): Open | null {
  if (AHEAD.test(wordAt(g, said).form)) return { by: wordAt(g, said).form, status: 'hypothetical' };
  const aux = childrenBy(g, said, 'aux').map((a) => wordAt(g, a).form);
  // "the attack may strain ties": it has come, whatever comes of it.
  const may = isIndefinite(g, noun) ? aux.find((a) => MAY.test(a)) : undefined;
  return may === undefined ? null : { by: may, status: 'hypothetical' };
}

/** No "the", no possessor, no number: it may be one that nobody has seen. */
function isIndefinite(g: Graph, noun: number): boolean {
  const known = childrenBy(g, noun, 'det', 'nmod:poss', 'nummod').some(
    (c) => !/^(an?|another|further)$/i.test(wordAt(g, c).form),
  );
  return !known;
}
