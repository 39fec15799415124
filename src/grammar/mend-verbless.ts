/** Laws of sentences: a sentence has a verb, and its verb a subject, though the parser made them parts of the nouns before. */
import { FINITE, has, hasCase, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

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
 * A sentence that opens with a name goes on with its verb: "Nepal cut ties with Iran", "The government of Fiji suspended relations", read as one long noun or
 * as a command, have "cut" and "suspended" for their verbs where no other word could be.
 */
export const verbTakenForName: Mend = (words) => {
  const v = words.findIndex((_, i) => i > 0 && mayTell(words, i));
  if (
    v < 0 ||
    !words.slice(0, v).every((w, i) => OPENING.test(w.upos) || /^(of|and|de)$/.test(w.form) || isCommand(w, i))
  )
    return;
  const verb = words[v] as Loose;
  const n = verb.head;
  const object = words[n];
  const top = words.findIndex(({ head }) => head < 0);
  const command = top === 0 && isCommand(words[0] as Loose, 0);
  if (object === undefined || !(object.upos === 'NOUN' || (command && object.upos === 'PROPN'))) return;
  if ((top !== n && top >= v) || words.some((w, i) => i > v && w.head === n && w.deprel === 'case')) return;
  // A name that a tagger took for a command is the only verb that may be there.
  if (words.some((w, i) => i !== v && !isCommand(w, i) && isVerb(words, w, i))) return;
  const name = top < v ? top : words.findIndex((w, i) => i < v && NOMINAL.has(w.upos) && w.head >= v);
  if (name < 0) return;
  words.forEach((w, i) => {
    if (i === v || i === name || i === n) return;
    if (i < v && w.head >= v) {
      w.head = /^(case|det)$/.test(w.deprel) && name < i ? v - 1 : name;
      if (w.head === name && NOMINAL.has(w.upos)) w.deprel = 'flat';
    } else if (i > v && (w.head === name || (w.head === n && w.deprel === 'punct'))) w.head = v;
  });
  const subject = words[name] as Loose;
  Object.assign(subject, { head: v, deprel: 'nsubj' });
  if (subject.upos === 'VERB') Object.assign(subject, { upos: 'PROPN', xpos: 'NNP' });
  Object.assign(object, { head: v, deprel: 'obj' });
  Object.assign(verb, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' });
};

/** What a sentence may open with before its verb. */
const OPENING = /^(DET|NOUN|PROPN|ADJ)$/;

/** A first word that was taken for a command. */
function isCommand({ xpos }: Loose, i: number): boolean {
  return i === 0 && xpos === 'VB';
}

/** Whether what was hung on a noun as its attribute, right after a name, may be a verb in the past. */
function mayTell(words: readonly Loose[], v: number): boolean {
  const { upos, xpos, form, head, deprel } = words[v] as Loose;
  if (head <= v || !/^\p{Lu}/u.test(words[v - 1]?.form ?? '')) return false;
  return (
    (upos === 'VERB' && /^VB[DN]$/.test(xpos) && deprel === 'amod') || (deprel === 'compound' && SAME_PAST.test(form))
  );
}

/** Verbs whose past is as their base, and which are nouns too. */
const SAME_PAST = /^(cut|shut|hit|quit|split)$/;

/** "After Peru cut ties with Chad, markets fell": a name and a verb that "after" opens are a clause, not a long noun. */
export const clauseTakenForPhrase: Mend = (words) => {
  words.forEach((opener, o) => {
    if (opener.deprel !== 'case' || !/^(after|before|since)$/i.test(opener.form)) return;
    const n = opener.head;
    const v = words.findIndex((_, i) => i > o + 1 && i < n && mayTell(words, i));
    const [verb, noun] = [words[v], words[n]];
    if (verb === undefined || noun?.upos !== 'NOUN' || verb.head !== n || noun.head < 0) return;
    if (!words.slice(o + 1, v).every((w) => /^(PROPN|DET)$/.test(w.upos) || /^(of|and)$/.test(w.form))) return;
    const name = words.findIndex((w, i) => i > o && i < v && w.upos === 'PROPN' && w.head >= v);
    if (name < 0) return;
    for (const [i, w] of words.entries()) if (i > o && i < v && i !== name && w.head >= v) w.head = name;
    Object.assign(verb, { head: noun.head, deprel: 'advcl', upos: 'VERB', xpos: 'VBD' });
    Object.assign(noun, { head: v, deprel: 'obj' });
    Object.assign(words[name] as Loose, { head: v, deprel: 'nsubj' });
    Object.assign(opener, { head: v, deprel: 'mark' });
    for (const w of words) if (w.head === n && w.deprel === 'punct') w.head = v;
  });
};

/** A finite verb with a subject is no part of a noun: "After Egypt cut ties" with "cut" hung on "ties" as its first half is a clause. */
export const clauseTakenForCompound: Mend = (words) => {
  words.forEach((verb, v) => {
    const noun = words[verb.head];
    if (verb.deprel !== 'compound' || !FINITE.has(verb.xpos) || noun?.upos !== 'NOUN' || verb.head < v) return;
    if (noun.head < 0 || !has(words, v, 'mark')) return;
    const name = words.find(
      (w, i) => i < v && w.head === v && /^(nsubj|compound)$/.test(w.deprel) && w.upos === 'PROPN',
    );
    if (name === undefined) return;
    name.deprel = 'nsubj';
    for (const w of words) if (w.head === verb.head && w.deprel === 'punct') w.head = v;
    const n = verb.head;
    Object.assign(verb, { head: noun.head, deprel: 'advcl' });
    Object.assign(words[n] as Loose, { head: v, deprel: 'obj' });
  });
};

/** "Norway cut ties", "Peru and New Zealand established relations": a name before a verb without a subject is its subject, not part of a noun. */
export const subjectTakenForCompound: Mend = (words) => {
  words.forEach((name, i) => {
    if (name.deprel !== 'compound' || name.upos !== 'PROPN') return;
    const above = words[name.head];
    const v = above?.upos === 'VERB' ? name.head : (above?.head ?? -1);
    const verb = words[v];
    if (verb === undefined || verb.head >= 0 || verb.upos !== 'VERB' || !/^VB[DNZP]$/.test(verb.xpos) || i >= v) return;
    if (v !== name.head && (above?.deprel !== 'obj' || name.head < v)) return;
    if (has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'aux', 'aux:pass')) return;
    Object.assign(name, { head: v, deprel: 'nsubj' });
    if (verb.xpos === 'VBN') verb.xpos = 'VBD';
  });
};

/** "Mali to open embassy in Qatar": a headline that is a name and an infinitive tells what the name will do. */
export const headlineTakenForNoun: Mend = (words) => {
  const top = words.findIndex(({ head }) => head < 0);
  const root = words[top];
  if (root?.upos !== 'PROPN' || hasCase(words, top)) return;
  const v = words.findIndex((w, i) => i > top && w.head === top && w.deprel === 'acl' && w.xpos === 'VB');
  const verb = words[v];
  const to = words.find((w) => w.head === v && w.deprel === 'mark');
  if (verb === undefined || to?.form !== 'to' || has(words, v, 'nsubj')) return;
  if (words.some((w, i) => i !== v && isVerb(words, w, i) && !isBelow(words, i, v))) return;
  words.forEach((w, i) => {
    if (i > v && w.head === top) w.head = v;
  });
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(root, { head: v, deprel: 'nsubj' });
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
