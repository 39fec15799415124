/** Laws of titles and of who speaks: "acting" before a title is no verb, a verb has no part of a name, who reports also does what stands in his tense. */
import { FINITE, has, type Loose, type Mend, NOMINAL } from './mend-words.js';

const TITLE =
  /^(ambassador|commissioner|consul|chargé|charge|envoy|representative|minister|president|premier|secretary|governor|chief|head|director|leader|mayor|commander)$/i;

/** Nobody "acts" an office: "expels Chad's acting high commissioner" has "acting" before the title that the verb above has for its object. */
export const titleTakenForObject: Mend = (words) => {
  words.forEach((acting, a) => {
    if (acting.form.toLowerCase() !== 'acting' || acting.deprel !== 'xcomp' || acting.head > a) return;
    const t = words.findIndex((w, i) => i > a && w.head === a && w.deprel === 'obj' && TITLE.test(w.lemma));
    const title = words[t];
    if (title === undefined || has(words, acting.head, 'obj')) return;
    const above = acting.head;
    title.head = above;
    title.deprel = 'obj';
    for (const w of words) if (w.head === a) w.head = above;
    acting.head = t;
    acting.deprel = 'amod';
  });
};

/** A verb has no part of a name: a noun behind a finite verb that is said to go on with it is the verb's object, with what stands between. */
export const objectTakenForName: Mend = (words) => {
  words.forEach((noun, n) => {
    const v = noun.head;
    if (noun.deprel !== 'flat' || v < 0 || v > n || !NOMINAL.has(noun.upos)) return;
    const verb = words[v] as Loose;
    if (verb.upos !== 'VERB' || !FINITE.has(verb.xpos) || !has(words, v, 'nsubj') || has(words, v, 'obj', 'ccomp'))
      return;
    noun.deprel = 'obj';
    for (const [i, w] of words.entries())
      if (w.head === v && i > v && i < n && /^(compound|amod|det|nummod|nmod:poss)$/.test(w.deprel)) w.head = n;
  });
};

/**
 * Coordinated verbs share their tense: in "Chad says that Fiji has fired on it, breaking the peace, and summons the ambassador" the verb that stands in the
 * tense of who speaks, and not in that of what he says, is coordinated with the former.
 */
export const conjunctOfSpeaker: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.deprel !== 'conj' || !/^VB[ZP]$/.test(verb.xpos) || has(words, v, 'nsubj', 'nsubj:pass', 'mark')) return;
    const c = words.findIndex((w) => w.head === v && w.deprel === 'cc');
    if (c < 0 || words[c - 1]?.form !== ',') return;
    let s = verb.head;
    for (let steps = 0; steps < 4 && /^(conj|advcl|xcomp)$/.test(words[s]?.deprel ?? ''); steps++)
      s = words[s]?.head ?? -1;
    const said = words[s];
    const speaks = said?.deprel === 'ccomp' ? words[said.head] : undefined;
    if (said === undefined || speaks === undefined || said.head > s || speaks.xpos !== verb.xpos) return;
    if (!/^VB[DN]$/.test(said.xpos) || !has(words, s, 'mark') || !has(words, said.head, 'nsubj')) return;
    if (FINITE.has(words[verb.head]?.xpos ?? '') && verb.head !== s) return;
    verb.head = said.head;
  });
};
