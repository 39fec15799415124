/**
 * "Its" and "their" before those whom a verb harms or holds: "said that Chad had kidnapped two of its herders", "accused Chad and impounded one of its
 * tankers". The pronoun's word comes in; the word of whom it points to goes out: not the subject that seizes, shoots or fines, but the other party of the
 * clause above. Null where the verb is another or no other party stands there.
 */
import type { Tree, Word } from '../../grammar/index.js';
import { caseOf, children } from './document.js';

/** The heads of the phrases that the possessor of a harmed object may point to, best first. */
export function ownersOfHarmed(tree: Tree, possessor: number): readonly number[] {
  const verb = verbThatHarms(tree, possessor);
  if (verb === null) return [];
  const { deprel, head } = tree.words[verb] as Word;
  if (head < 0) return [];
  // "accused the Cuban authority of dumping oil and impounded one of its tankers": it is of whom the clause before tells.
  if (deprel === 'conj' && (tree.words[head] as Word).upos === 'VERB') {
    if (!sharesSubject(tree, verb)) return [];
    const told = children(tree, head).filter((c) => c < verb && /^(obj|iobj)$/.test((tree.words[c] as Word).deprel));
    const upon = children(tree, head).filter((c) => c < verb && /^(on|against|to|with)$/.test(caseOf(tree, c)));
    return [...told, ...upon];
  }
  // "lodged a protest after Chad stopped its engineers", "said that Chad had arrested two of its pilots": it is whose the clause above is.
  if (!/^(ccomp|advcl|acl|parataxis)/.test(deprel) || sharesSubject(tree, verb)) return [];
  return children(tree, head).filter((c) => /^nsubj/.test((tree.words[c] as Word).deprel));
}

/** Whether a verb has no subject of its own. */
function sharesSubject(tree: Tree, verb: number): boolean {
  return !children(tree, verb).some((c) => /^nsubj/.test((tree.words[c] as Word).deprel));
}

/** The verb whose object the possessor's noun is, or is among ("two of its sailors"), where it is one of harm. */
function verbThatHarms(tree: Tree, possessor: number): number | null {
  let noun = (tree.words[possessor] as Word).head;
  if (noun < 0) return null;
  const { deprel, head } = tree.words[noun] as Word;
  if (/^nmod/.test(deprel) && caseOf(tree, noun) === 'of' && COUNT.test(tree.words[head]?.upos ?? '')) noun = head;
  const object = tree.words[noun] as Word;
  if (object.deprel !== 'obj' || object.head < 0) return null;
  return HARMS.test((tree.words[object.head] as Word).lemma.toLowerCase()) ? object.head : null;
}

const COUNT = /^(NUM|DET|PRON)$/;

const HARMS =
  /^(arrest|detain|jail|imprison|seize|impound|confiscate|capture|kidnap|abduct|kill|murder|shoot|sink|bomb|shell|fine|expel|deport|stop|intercept|board|attack|torture|behead|execute|sentence|convict)$/;

/** Whose act a word is the object of: the subject of "urged both sides", "offered the two neighbours"; null where it is no object. */
export function doerTo(tree: Tree, word: number): number | null {
  const { deprel, head } = tree.words[word] as Word;
  const object = deprel === 'det' ? head : word;
  const { deprel: role, head: verb } = tree.words[object] as Word;
  const upon = /^obl/.test(role) && /^(on|upon|to)$/.test(caseOf(tree, object));
  if (verb < 0 || !(upon || /^(obj|iobj)$/.test(role)) || (tree.words[verb] as Word).upos !== 'VERB') return null;
  return children(tree, verb).find((c) => (tree.words[c] as Word).deprel === 'nsubj') ?? null;
}

/** What a subject does to an object without an owner: with one's own people and arms, to those of others, by its law to those who live under it. */
export interface Done {
  readonly whose: 'own' | 'others' | 'law';
  readonly verb: string;
  /** The word that heads the subject. */
  readonly subject: number;
}

const SENT = new Set('send deploy dispatch station redeploy mobilise mobilize mass amass field scramble'.split(' '));
const HARMED = new Set('expel kill attack shell arrest detain capture shoot bomb ambush wound'.split(' '));
const JUDGED = new Set(
  'jail imprison sentence convict acquit pardon prosecute free release dismiss sack ban'.split(' '),
);

/** What is done to the object that a word is of; null where its verb is of none of these kinds, or has no subject. */
export function doneTo(tree: Tree, word: number): Done | null {
  let object = word;
  while ((tree.words[object] as Word).head > object && /^(compound|amod)/.test((tree.words[object] as Word).deprel))
    object = (tree.words[object] as Word).head;
  const { deprel, head } = tree.words[object] as Word;
  if (deprel !== 'obj') return null;
  const verb = (tree.words[head] as Word).lemma.toLowerCase();
  const whose = SENT.has(verb) ? 'own' : HARMED.has(verb) ? 'others' : JUDGED.has(verb) ? 'law' : null;
  const subject = children(tree, head).find((c) => (tree.words[c] as Word).deprel === 'nsubj');
  return whose === null || subject === undefined ? null : { whose, verb, subject };
}

/** Whether it is what police and courts do to those who live under their law, and armies to others. */
export function isPoliced(verb: string): boolean {
  return verb === 'arrest' || verb === 'detain';
}
