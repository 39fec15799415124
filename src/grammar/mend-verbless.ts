/** A law of sentences: the one verb of a sentence was taken for a part of the noun phrase that is its subject. */
import { FINITE, has, hasCase, type Loose, type Mend, NOMINAL } from './mend-words.js';

/**
 * Nouns do not follow each other without a preposition: "The embassy in Lima suspended operations in May", read as one long noun, has
 * "suspended" for its verb, where no other word could be.
 */
export const verbTakenForNoun: Mend = (words) => {
  const top = words.findIndex(({ head }) => head < 0);
  const root = words[top];
  if (root === undefined || !/^(NOUN|PROPN)$/.test(root.upos) || words.some((w, i) => isVerb(words, w, i))) return;
  const v = words.findIndex((w, i) => i > top && /^(VBD|VBN)$/.test(w.xpos) && takesObject(words, top, i) !== null);
  if (v < 0) return;
  const object = takesObject(words, top, v) as number;
  const verb = words[v] as Loose;
  verb.head = -1;
  verb.deprel = 'root';
  verb.xpos = 'VBD';
  root.head = v;
  root.deprel = 'nsubj';
  (words[object] as Loose).head = v;
  (words[object] as Loose).deprel = 'obj';
  words.forEach((w, i) => {
    // A preposition that was hung on the verb as if it were the noun: "in Lima suspended".
    if (i < v && w.head === v && w.deprel === 'case') {
      const noun = words.findIndex((n, k) => k > i && k < v && NOMINAL.has(n.upos));
      if (noun >= 0) w.head = noun;
    }
    if (i <= v || i === object || (w.head !== top && w.head !== object)) return;
    if (w.head === top || (/^(nmod|punct|acl|advcl)$/.test(w.deprel) && hasCase(words, i))) {
      w.head = v;
      if (w.deprel === 'nmod') w.deprel = 'obl';
    }
  });
};

/** Whether a word is a verb with a clause of its own: finite, or with an auxiliary. */
function isVerb(words: readonly Loose[], w: Loose, i: number): boolean {
  if (w.upos !== 'VERB' && w.upos !== 'AUX') return false;
  if (has(words, i, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop')) return true;
  return FINITE.has(w.xpos) && w.deprel !== 'nmod' && w.deprel !== 'amod';
}

/** The object of a verb that hangs on the noun, or before a noun that hangs on it without a preposition; null where there is none. */
function takesObject(words: readonly Loose[], top: number, v: number): number | null {
  const verb = words[v] as Loose;
  const before = words[v - 1];
  if (verb.upos !== 'VERB' || before === undefined || !NOMINAL.has(before.upos)) return null;
  if (verb.head === top && verb.deprel === 'nmod') {
    const object = words.findIndex((w) => w.head === v && w.deprel === 'obj');
    return object > v ? object : null;
  }
  const noun = words[verb.head];
  if (verb.deprel !== 'amod' || verb.head <= v || noun === undefined || noun.head !== top) return null;
  return /^(nmod|obl|appos)$/.test(noun.deprel) && !hasCase(words, verb.head) ? verb.head : null;
}
