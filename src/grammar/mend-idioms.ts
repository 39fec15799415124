/** Mends of verbs with a fixed word that a parser hangs elsewhere: "set free two men", "let go the tanker", "shot dead by police", "miners down tools". */
import type { Loose, Mend } from './mend-words.js';

/**
 * Law: what is set free or let go is the object of the whole. "free", "go" and the "dead" of "shot dead" belong to the verb as its particle, and what hung on them hangs on the verb;
 * an adjective never stands before the number or article of its noun.
 */
export const freedWithVerb: Mend = (words) => {
  for (const [i, verb] of words.entries()) {
    const fixed = verb.upos === 'VERB' ? FIXED.get(verb.lemma) : undefined;
    if (fixed === undefined) continue;
    const at = words.findIndex((w, k) => k > i && k < i + REACH && w.form.toLowerCase() === fixed);
    const word = words[at];
    if (word === undefined || (word.head !== i && !isBeforeObject(words, at, i))) continue;
    if (word.head === i && !/^(xcomp|ccomp|advcl|obj|advmod|dep)$/.test(word.deprel)) continue;
    // "let prices go up", "let a chance go by": not freed.
    if (fixed === 'go' && at !== i + 1 && words.some((w, k) => w.head === at && k > at && w.upos !== 'PUNCT')) continue;
    for (const [k, w] of words.entries()) {
      if (k === at || w.head !== at) continue;
      w.head = i;
      if (w.deprel === 'nmod') w.deprel = 'obl';
    }
    word.head = i;
    word.deprel = 'compound:prt';
  }
};

/** The word that belongs to the verb. */
const FIXED = new Map([
  ['set', 'free'],
  ['let', 'go'],
  ['shoot', 'dead'],
]);

const REACH = 9;

/** "set free two men": the adjective hangs on the object, before its number or article. */
function isBeforeObject(words: readonly Loose[], at: number, verb: number): boolean {
  const { head, deprel } = words[at] as Loose;
  return (
    at === verb + 1 &&
    deprel === 'amod' &&
    words[head]?.head === verb &&
    /^(obj|nsubj:pass)$/.test(words[head]?.deprel ?? '') &&
    isPerson(words, head)
  );
}

/** "set free elections" tells of no one: there must be a number, an article or a people's adjective between. */
function isPerson(words: readonly Loose[], noun: number): boolean {
  return words.some(
    (w, k) =>
      w.head === noun &&
      k < noun &&
      (/^(det|nummod|nmod:poss)$/.test(w.deprel) || (w.deprel === 'amod' && /^\p{Lu}/u.test(w.form))),
  );
}

/** Law: "down" right before "tools" is the verb of those who stop work. */
export const toolsDowned: Mend = (words) => {
  const t = words.findIndex(
    (w, i) => i > 1 && /^tools$/i.test(w.form) && /^down(s|ed|ing)?$/i.test(words[i - 1]?.form ?? ''),
  );
  const [tools, verb] = [words[t], words[t - 1]];
  if (tools === undefined || verb === undefined || (verb.upos === 'VERB' && verb.head !== t)) return;
  const who = words[t - 2];
  if (who === undefined || !/^(NOUN|PROPN|AUX)$/.test(who.upos)) return;
  verb.upos = 'VERB';
  verb.xpos = /ed$/i.test(verb.form) ? 'VBD' : /ing$/i.test(verb.form) ? 'VBG' : /s$/i.test(verb.form) ? 'VBZ' : 'VBP';
  verb.lemma = 'down';
  verb.head = tools.head;
  verb.deprel = tools.deprel;
  tools.head = t - 1;
  tools.deprel = 'obj';
  for (const [k, w] of words.entries()) {
    if (w.head !== t || k === t - 1) continue;
    w.head = t - 1;
    if (k === t - 2 && who.upos !== 'AUX') w.deprel = 'nsubj';
    else if (w.deprel === 'nmod') w.deprel = 'obl';
  }
};
