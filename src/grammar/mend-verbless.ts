/** Laws of sentences: a sentence has a verb, and its verb a subject, though the parser made them parts of the nouns before. */
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

/**
 * A sentence that opens with a name goes on with its verb: "Nepal cut ties with Iran", "Belize suspended relations", read as one long noun or as a command,
 * have "cut" and "suspended" for their verbs where no other word could be.
 */
export const verbTakenForName: Mend = (words) => {
  const v = words.findIndex(({ form }) => !/^\p{Lu}/u.test(form) && !/^(of|the|and|de)$/.test(form));
  const [verb, before] = [words[v], words[v - 1]];
  if (verb === undefined || before === undefined || !/^\p{Lu}/u.test(before.form)) return;
  const told = verb.upos === 'VERB' && /^VB[DN]$/.test(verb.xpos) && verb.deprel === 'amod';
  if (!told && !(verb.deprel === 'compound' && /^(cut|shut|hit|quit|split)$/.test(verb.form))) return;
  const n = verb.head;
  const object = words[n];
  const top = words.findIndex(({ head }) => head < 0);
  const command = top === 0 && words[0]?.xpos === 'VB';
  if (
    n <= v ||
    object === undefined ||
    !(object.upos === 'NOUN' || (command && object.upos === 'PROPN')) ||
    words.some((w, i) => i > v && w.head === n && w.deprel === 'case')
  )
    return;
  if (top !== n && top >= v) return;
  // A name that a tagger took for a command is the only verb that may be there.
  if (words.some((w, i) => i !== v && !(i === 0 && w.xpos === 'VB') && isVerb(words, w, i))) return;
  const name = top < v ? top : words.findIndex((w, i) => i < v && /^(PROPN|NOUN)$/.test(w.upos) && w.head >= v);
  if (name < 0) return;
  const last = v - 1;
  words.forEach((w, i) => {
    if (i === v || i === name || i === n) return;
    if (i < v && w.head >= v) {
      w.head = w.deprel === 'case' || w.deprel === 'det' ? last : name;
      if (w.head === name) w.deprel = 'flat';
    } else if (i > v && (w.head === name || (w.head === n && w.deprel === 'punct'))) w.head = v;
  });
  const subject = words[name] as Loose;
  Object.assign(subject, { head: v, deprel: 'nsubj' });
  if (subject.upos === 'VERB') Object.assign(subject, { upos: 'PROPN', xpos: 'NNP' });
  Object.assign(object, { head: v, deprel: 'obj' });
  Object.assign(verb, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' });
};

/** Whether a word is a verb with a clause of its own: finite, or with an auxiliary. */
function isVerb(words: readonly Loose[], w: Loose, i: number): boolean {
  if (w.upos !== 'VERB' && w.upos !== 'AUX') return false;
  // A clause with "although" is not the sentence's own.
  if (
    words.some((m) => m.head === i && m.deprel === 'mark' && /^(although|though|because|as|after|while)$/i.test(m.form))
  )
    return false;
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

/**
 * A finite verb has a subject: "After a vote in Congress, the legation in Lima, Peru, was closed", with "legation" read as another name of the
 * vote, has it there.
 */
export const subjectTakenForApposition: Mend = (words) => {
  words.forEach((verb, v) => {
    const passive = has(words, v, 'aux:pass');
    if (verb.upos !== 'VERB' || !(FINITE.has(verb.xpos) || passive || has(words, v, 'aux')) || verb.head >= 0) return;
    if (has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return;
    const subject = words.find((w, i) => {
      if (w.deprel !== 'appos' || i > v || !NOMINAL.has(w.upos) || hasCase(words, i)) return false;
      const above = words[w.head];
      const first = words.findIndex((x, k) => k <= i && (k === i || x.head === i) && x.deprel !== 'punct');
      return above?.head === v && above.deprel === 'obl' && w.head < i && words[first - 1]?.form === ',';
    });
    if (subject === undefined) return;
    subject.head = v;
    subject.deprel = passive ? 'nsubj:pass' : 'nsubj';
  });
};
