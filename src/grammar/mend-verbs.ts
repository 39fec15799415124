/** Mends of verbs that a tagger took for plural nouns: "The government sanctions former officials", "The minister lands in Accra". */
import { FINITE, has, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

/**
 * Law: two noun phrases do not stand side by side with nothing between them, and a noun has no subject without a copula. Where the root is a plural
 * noun right after a singular one and the next phrase follows at once, or where it has a subject, it is the verb of the sentence.
 */
export const verbTakenForPlural: Mend = (words) => {
  const root = words.findIndex((w) => w.head < 0);
  const noun = words[root];
  if (noun === undefined || !isPlural(noun) || words.some((w) => w.head === root && w.deprel === 'cop')) return;
  const subject = words.some((w) => w.head === root && w.deprel === 'nsubj');
  // "Gabon severs ties with Oman": nor has a noun an object.
  const acts = has(words, root, 'obj') && words[root - 1]?.head === root;
  if (!subject && !acts && !(singularBefore(words, root) && phraseBegins(words, root + 1))) return;
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

/**
 * Law: a sentence has a finite verb. "Hungary blocks access to two sites.", read as one long noun, has its verb in the plural noun between the name
 * and what follows.
 */
export const verbTakenForCompound: Mend = (words) => {
  const root = words.findIndex((w) => w.head < 0);
  const noun = words[root];
  if (noun?.upos !== 'NOUN' || words.some((w) => FINITE.has(w.xpos) || w.xpos === 'MD')) return;
  const v = words.findIndex((w, i) => i < root && w.xpos === 'NNS' && w.head === root && w.deprel === 'compound');
  const [verb, name] = [words[v], words[v - 1]];
  if (verb === undefined || name === undefined || !/^\p{Ll}/u.test(verb.form) || name.upos !== 'PROPN') return;
  if (name.head !== v || /^(arm|sport|drug|right|custom|sale)$/.test(verb.lemma)) return;
  verb.upos = 'VERB';
  verb.xpos = 'VBZ';
  verb.head = -1;
  verb.deprel = 'root';
  name.deprel = 'nsubj';
  for (const [i, w] of words.entries()) if (i < v - 1 && w.head === v) w.head = v - 1;
  noun.head = v;
  noun.deprel = 'obj';
  for (const [i, w] of words.entries()) if (i < v && w.head === root) w.head = v - 1;
};

/** A plural noun; a plural name, only where it is written small: no name is ("President Petro blocks ..."). */
function isPlural(word: Loose): boolean {
  return word.xpos === 'NNS' || (word.xpos === 'NNPS' && /^\p{Ll}/u.test(word.form));
}

function singularBefore(words: readonly Loose[], root: number): boolean {
  const before = words[root - 1];
  return before !== undefined && /^(NN|NNP)$/.test(before.xpos) && words[topOfName(words, root - 1)]?.head === root;
}

/** The first word of a name, by its last: "Barack" of "Barack Obama". */
function topOfName(words: readonly Loose[], last: number): number {
  const { deprel, head } = words[last] as Loose;
  return deprel === 'flat' && head >= 0 && head < last ? head : last;
}

function phraseBegins(words: readonly Loose[], i: number): boolean {
  const next = words[i];
  return (
    next !== undefined && (next.upos === 'DET' || next.upos === 'PRON' || next.upos === 'ADJ' || next.upos === 'PROPN')
  );
}

/** The noun before the verb is its subject and takes over what stood before it. */
function giveSubject(words: Loose[], root: number): void {
  const subject = topOfName(words, root - 1);
  (words[subject] as Loose).deprel = 'nsubj';
  for (const [i, w] of words.entries()) {
    if (i < subject && w.head === root && /^(det|amod|compound|nmod|flat|nummod)/.test(w.deprel)) w.head = subject;
  }
}

/**
 * Law: a noun "call" has a determiner, an adjective, a preposition or a verb before it. Right after a name or plural noun, or after "and" in a
 * sentence told in the present, "calls for" and "calls on" are the verb: "The minister blames the army and calls for elections".
 */
export const callTakenForNoun: Mend = (words) => {
  for (const [i, word] of words.entries()) {
    if (!/^calls?$/.test(word.form) || word.upos !== 'NOUN' || !/^(for|on|upon)$/.test(words[i + 1]?.form ?? ''))
      continue;
    const before = words[i - 1];
    if (before === undefined) continue;
    const moved =
      before.upos === 'CCONJ' ? joinToVerb(words, i) : tellsOfName(words, i, before) && makePredicate(words, i);
    if (!moved) continue;
    word.upos = 'VERB';
    word.xpos = word.form === 'calls' ? 'VBZ' : 'VBP';
    const asked = words[words[i + 1]?.head ?? -1];
    if (asked !== undefined && asked.head < i) asked.head = i;
    for (const [k, w] of words.entries()) {
      if (w.head !== i || k < i) continue;
      if (w.deprel === 'nmod') w.deprel = 'obl';
      if (w.deprel === 'acl' && w.xpos === 'VB') w.deprel = 'xcomp';
    }
  }
};

function tellsOfName(words: readonly Loose[], i: number, before: Loose): boolean {
  return before.upos === 'PROPN' || before.xpos === 'NNP' || (before.xpos === 'NNS' && words[i]?.form === 'call');
}

/** Hangs the conjunct on the nearest verb in the present above it. */
function joinToVerb(words: Loose[], i: number): boolean {
  const word = words[i] as Loose;
  for (let at = word.head, steps = 0; at >= 0 && steps < words.length; at = words[at]?.head ?? -1, steps++) {
    const above = words[at] as Loose;
    if (above.upos !== 'VERB' || !/^(VBZ|VBP)$/.test(above.xpos)) continue;
    word.head = at;
    word.deprel = 'conj';
    return true;
  }
  return false;
}

/** Makes the word the root, with what stands before it as its subject. */
function makePredicate(words: Loose[], i: number): boolean {
  const word = words[i] as Loose;
  const root = words.findIndex((w) => w.head < 0);
  const above = words[root] as Loose;
  if (root !== i && (root > i || !NOMINAL.has(above.upos) || !isBelow(words, i, root))) return false;
  const left = [...words.entries()].filter(([k, w]) => w.head === i && k < i && w.deprel !== 'punct').map(([k]) => k);
  const nearest = left.at(-1);
  if (nearest === undefined) return false;
  const subject = root === i ? (left.find((k) => words[k]?.deprel === 'nsubj') ?? nearest) : root;
  for (const k of left) if (k !== nearest && k !== subject) (words[k] as Loose).head = nearest;
  if (nearest !== subject) {
    (words[nearest] as Loose).head = subject;
    (words[nearest] as Loose).deprel = root === i ? 'conj' : 'nmod';
  }
  (words[subject] as Loose).head = i;
  (words[subject] as Loose).deprel = 'nsubj';
  word.head = -1;
  word.deprel = 'root';
  return true;
}

/**
 * Law: a passive has its auxiliary. "Chad called on Mali to talk", "Chad called for help" are active, though the form could be a participle.
 */
export const callTakenForPassive: Mend = (words) => {
  for (const [i, word] of words.entries()) {
    if (word.form !== 'called' || word.xpos !== 'VBN' || !/^(for|on|upon)$/.test(words[i + 1]?.form ?? '')) continue;
    if (word.head >= 0 && !/^(conj|ccomp|advcl|parataxis)/.test(word.deprel)) continue;
    if (has(words, i, 'aux', 'aux:pass')) continue;
    const subject = words.find((w) => w.head === i && w.deprel === 'nsubj:pass');
    if (subject === undefined) continue;
    subject.deprel = 'nsubj';
    word.xpos = 'VBD';
  }
};

/** Law: nobody "hands more than two suspects" without an object: "handed over two suspects" has the particle, not a number over two. */
export const particleTakenForNumber: Mend = (words) => {
  for (const [i, word] of words.entries()) {
    const verb = words[i - 1];
    if (!/^over$/i.test(word.form) || verb?.upos !== 'VERB' || !/^(hand|turn|sign)$/.test(verb.lemma)) continue;
    if (words[word.head]?.upos !== 'NUM' || has(words, i - 1, 'obj')) continue;
    const object = words[words[word.head]?.head ?? -1];
    if (object?.head !== i - 1 || object.deprel !== 'obl') continue;
    word.head = i - 1;
    word.deprel = 'compound:prt';
    object.deprel = 'obj';
  }
};

/** "will not free the crew", "may free the traders": an adjective under a modal with an object is a verb. */
export const modalTakenForAdjective: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.upos !== 'ADJ' || !/^(free|clear|open|empty|slow|dry)$/i.test(verb.form) || has(words, v, 'cop')) return;
    const modal = words.some((w, i) => w.head === v && i < v && w.deprel === 'aux' && w.xpos === 'MD');
    if (modal && has(words, v, 'obj')) Object.assign(verb, { upos: 'VERB', xpos: 'VB' });
  });
};
