/** Laws of clauses: verbs that were taken for adjectives or attributes of the nouns around them. */
import { base, clauseAbove, FINITE, has, hasCase, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** A participle before its noun has no subject: with one, and "had" before it, it is the verb ("had severed ties"). */
export const perfectTakenForAdjective: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.deprel !== 'amod' || verb.xpos !== 'VBN') return;
    const noun = verb.head;
    const object = words[noun] as Loose;
    const had =
      v - 1 >= 0 && words[v - 1]?.lemma === 'have'
        ? v - 1
        : v - 2 >= 0 && words[v - 2]?.lemma === 'have' && words[v - 1]?.upos === 'ADV'
          ? v - 2
          : -1;
    if (had < 0 || noun < v) return;
    const auxiliary = words[had] as Loose;
    if (object.head !== had && auxiliary.head !== noun) return;
    const top = object.head === had ? auxiliary : object;
    verb.head = top.head;
    verb.deprel = top.deprel;
    for (const w of words) {
      if (w === verb || w === object) continue;
      if (w.head === had) w.head = v;
      if (w.head === noun && (base(w.deprel) === 'nsubj' || base(w.deprel) === 'advcl' || w.deprel === 'punct'))
        w.head = v;
      if (w.head === noun && base(w.deprel) === 'acl' && words.indexOf(w) > noun && FINITE.has(w.xpos)) {
        w.head = v;
        w.deprel = 'advcl';
      }
    }
    auxiliary.head = v;
    auxiliary.deprel = 'aux';
    auxiliary.upos = 'AUX';
    object.head = v;
    object.deprel = 'obj';
  });
};

const RELATIVE = /^(which|who|whom|that|whose|where)$/i;

/** A finite verb does not describe a noun without a relative word or a subject of its own: the noun is its subject. */
export const clauseTakenForAttribute: Mend = (words) => {
  words.forEach((verb, v) => {
    if (base(verb.deprel) !== 'acl' || verb.upos !== 'VERB' || !FINITE.has(verb.xpos)) return;
    if (has(words, v, 'nsubj', 'nsubj:pass', 'mark') || words.some((w) => w.head === v && RELATIVE.test(w.form)))
      return;
    let top = verb.head;
    if (top >= v) return;
    while (words[top]?.deprel === 'conj') top = words[top]?.head ?? -1;
    const subject = words[top];
    if (subject === undefined || !NOMINAL.has(subject.upos) || subject.head >= 0) return;
    takeSubject(words, v, top);
  });
};

/** A past tense is no attribute: "Chad and Fiji cut ties" with "cut" hung on "ties" is a clause, and the noun its object. */
export const finiteTakenForAttribute: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.deprel !== 'amod' || verb.upos !== 'VERB' || verb.xpos !== 'VBD' || verb.head <= v) return;
    const noun = words[verb.head] as Loose;
    const before = words[v - 1];
    if (before === undefined || !NOMINAL.has(before.upos)) return;
    const object = verb.head;
    verb.head = noun.head;
    verb.deprel = noun.deprel;
    noun.head = v;
    noun.deprel = 'obj';
    for (const w of words) if (w.head === object && w !== verb && words.indexOf(w) < v) w.head = v;
    riseAbove(words, v);
  });
};

/** Verb `v` becomes the root and word `top`, the root until now, its subject; what hung on `top` beyond the verb goes to the verb. */
function takeSubject(words: Loose[], v: number, top: number): void {
  const verb = words[v] as Loose;
  const subject = words[top] as Loose;
  verb.head = -1;
  verb.deprel = 'root';
  subject.head = v;
  subject.deprel = 'nsubj';
  words.forEach((w, i) => {
    if (w.head === top && i > v) w.head = v;
  });
}

/** A verb coordinated with the names before it, with no clause above: it is the clause, and they are its subject. */
function riseAbove(words: Loose[], v: number): void {
  const verb = words[v] as Loose;
  if (
    verb.deprel !== 'conj' ||
    verb.head < 0 ||
    !NOMINAL.has(words[verb.head]?.upos ?? '') ||
    clauseAbove(words, verb.head) >= 0
  )
    return;
  let top = verb.head;
  while ((words[top]?.head ?? -1) >= 0) top = words[top]?.head ?? -1;
  takeSubject(words, v, top);
}

/** A name does not stand before a participle inside a noun phrase: "Oman hosted talks" with everything hung on "talks" is a clause. */
export const clauseTakenForNoun: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.deprel !== 'amod' || verb.upos !== 'VERB' || verb.xpos !== 'VBN' || verb.head <= v) return;
    const n = verb.head;
    const noun = words[n] as Loose;
    const before = words[v - 1];
    if (before === undefined || before.upos !== 'PROPN') return;
    let name = v - 1;
    while (words[name]?.head !== n && words[name]?.head !== v && (words[name]?.head ?? -1) >= 0)
      name = words[name]?.head ?? -1;
    const subject = words[name];
    if (
      subject === undefined ||
      name >= v ||
      hasCase(words, name) ||
      !/^(compound|nmod|nmod:desc|advmod|flat|obl|nsubj|discourse)$/.test(subject.deprel)
    )
      return;
    verb.head = noun.head;
    verb.deprel = noun.deprel;
    verb.xpos = 'VBD';
    noun.head = v;
    noun.deprel = 'obj';
    subject.head = v;
    subject.deprel = 'nsubj';
    for (const w of words) if (w.head === n && w.deprel === 'punct') w.head = v;
  });
};

/**
 * After a verb and a conjunction, a participle before a bare noun is the next verb: "recognised Kosovo and suspended relations". Where the word
 * before the conjunction describes the same noun ("wounded and displaced people") it stays an adjective.
 */
export const verbTakenForAdjective: Mend = (words) => {
  words.forEach((verb, v) => {
    if (
      !/^(VBN|VBD)$/.test(verb.xpos) ||
      !/^(amod|conj)$/.test(verb.deprel) ||
      has(words, v, 'nsubj', 'obj', 'aux', 'aux:pass', 'obl:agent')
    )
      return;
    if (verb.deprel === 'conj' && /^(VERB|AUX)$/.test(words[verb.head]?.upos ?? '')) return;
    const c = words[v - 1]?.upos === 'ADV' ? v - 2 : v - 1;
    const before = words[c - 1];
    if (words[c]?.upos !== 'CCONJ' || before === undefined) return;
    let n = v + 1;
    while (/^(ADJ|NUM)$/.test(words[n]?.upos ?? '')) n++;
    const noun = words[n];
    if (
      noun === undefined ||
      noun.upos !== 'NOUN' ||
      (before.head === n && /^(amod|conj)$/.test(before.deprel) && !/^(other|another)$/i.test(before.form))
    )
      return;
    const clause = words.findLastIndex(
      (w, i) =>
        i < c &&
        w.upos === 'VERB' &&
        (FINITE.has(w.xpos) || has(words, i, 'aux')) &&
        (w.head < 0 || has(words, i, 'nsubj', 'nsubj:pass')),
    );
    if (clause < 0 || isBelow(words, clause, n) || (words[c - 1]?.upos === 'VERB' && c - 1 !== clause)) return;
    const top = noun.head;
    verb.head = clause;
    verb.deprel = 'conj';
    verb.xpos = words[clause]?.xpos === 'VBN' ? 'VBN' : 'VBD';
    noun.head = v;
    noun.deprel = 'obj';
    (words[c] as Loose).head = v;
    (words[c] as Loose).deprel = 'cc';
    for (const [i, w] of words.entries()) if (w.head === n && i < c) w.head = top >= 0 && top !== v ? top : clause;
    for (const [i, w] of words.entries()) if (i > v && w.head === clause && /^(obl|advmod)$/.test(w.deprel)) w.head = v;
  });
};
