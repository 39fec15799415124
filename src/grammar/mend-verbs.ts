/** Mends of verbs that a tagger took for plural nouns: "The government sanctions former officials", "The minister lands in Accra". */
import { type Loose, type Mend, NOMINAL } from './mend-words.js';

/**
 * Law: two noun phrases do not stand side by side with nothing between them, and a noun has no subject without a copula. Where the root is a plural
 * noun right after a singular one and the next phrase follows at once, or where it has a subject, it is the verb of the sentence.
 */
export const verbTakenForPlural: Mend = (words) => {
  const root = words.findIndex((w) => w.head < 0);
  const noun = words[root];
  if (noun === undefined || noun.xpos !== 'NNS' || words.some((w) => w.head === root && w.deprel === 'cop')) return;
  const subject = words.some((w) => w.head === root && w.deprel === 'nsubj');
  if (!subject && !(singularBefore(words, root) && phraseBegins(words, root + 1))) return;
  if (!subject) giveSubject(words, root);
  noun.upos = 'VERB';
  noun.xpos = 'VBZ';
  for (const [i, w] of words.entries()) {
    if (w.head !== root || i < root) continue;
    if (w.deprel === 'nmod') w.deprel = 'obl';
    if (w.deprel === 'appos' || w.deprel === 'conj') {
      const alone = words.slice(root + 1, i).every((v) => v.upos !== 'CCONJ' && v.upos !== 'PUNCT');
      if (alone && NOMINAL.has(w.upos)) w.deprel = 'obj';
    }
  }
};

function singularBefore(words: readonly Loose[], root: number): boolean {
  const before = words[root - 1];
  return before !== undefined && /^(NN|NNP)$/.test(before.xpos) && before.head === root;
}

function phraseBegins(words: readonly Loose[], i: number): boolean {
  const next = words[i];
  return (
    next !== undefined && (next.upos === 'DET' || next.upos === 'PRON' || next.upos === 'ADJ' || next.upos === 'PROPN')
  );
}

/** The noun before the verb is its subject and takes over what stood before it. */
function giveSubject(words: Loose[], root: number): void {
  const subject = root - 1;
  (words[subject] as Loose).deprel = 'nsubj';
  for (const [i, w] of words.entries()) {
    if (i < subject && w.head === root && /^(det|amod|compound|nmod|flat|nummod)/.test(w.deprel)) w.head = subject;
  }
}
