/** Laws of names: what a name can be joined with. */
import { has, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** A name is not "to" or "on" somewhere: "the envoy of Ghana to Peru", "strikes by Chad on Fiji", "the embassy of Fiji in Lima" tell it of the noun. */
export const placeTakenForName: Mend = (words) => {
  words.forEach((place, i) => {
    const name = words[place.head];
    const noun = words[name?.head ?? -1];
    if (place.deprel !== 'nmod' || name?.upos !== 'PROPN' || name.deprel !== 'nmod' || noun?.upos !== 'NOUN') return;
    if (
      place.upos !== 'PROPN' ||
      place.head > i ||
      name.head > place.head ||
      !/^(of|by)$/.test(caseOf(words, place.head))
    )
      return;
    if (/^(to|on|against|in|at|with)$/.test(caseOf(words, i))) place.head = name.head;
  });
};

/**
 * A name is not joined to a noun across a number or "next": "gave the envoy of Chad 48 hours", "in New Zealand next month", read as the hours and the
 * month of a preposition, have the name for what the preposition is about.
 */
export const nameTakenForMeasure: Mend = (words) => {
  words.forEach((noun, n) => {
    const c = words.findIndex((w, i) => i < n && w.head === n && w.deprel === 'case');
    const above = words[noun.head];
    const v = noun.deprel === 'nmod' && above?.deprel === 'obj' ? above.head : noun.head;
    if (c < 0 || noun.upos !== 'NOUN' || !(/^obl/.test(noun.deprel) || v !== noun.head)) return;
    const end = words.findIndex((w, i) => i > c && !/^\p{Lu}/u.test(w.form) && !(w.head === n && w.deprel === 'det'));
    const bound = words[end];
    if (
      end <= c + 1 ||
      end >= n ||
      bound?.head !== n ||
      !(bound.upos === 'NUM' || /^(next|last|this)$/.test(bound.form))
    )
      return;
    const within = (i: number) => i > c && i < end;
    const p = words.findIndex((w, i) => within(i) && w.upos === 'PROPN' && !within(w.head));
    if (p < 0) return;
    const [name, before, preposition] = [words[p] as Loose, words[c - 1], words[c] as Loose];
    const owned = before !== undefined && NOMINAL.has(before.upos) && preposition.form === 'of';
    for (const [i, w] of words.entries()) if (within(i) && i !== p && !within(w.head)) w.head = p;
    Object.assign(name, owned ? { head: c - 1, deprel: 'nmod' } : { head: v, deprel: 'obl' });
    preposition.head = p;
    noun.head = v;
    const given = words.find((w, i) => w.head === v && w.deprel === 'obj' && i < c);
    if (bound.upos === 'NUM' && given !== undefined && !has(words, v, 'iobj')) {
      given.deprel = 'iobj';
      noun.deprel = 'obj';
    } else noun.deprel = 'obl:unmarked';
  });
};

/** An infinitive has no capital: "an ambassador to Belize" names a place. */
export const placeTakenForInfinitive: Mend = (words) => {
  words.forEach((place, i) => {
    const to = words[i - 1];
    if (place.xpos !== 'VB' || place.head < 0 || to?.form !== 'to' || to.head !== i) return;
    if (!/^\p{Lu}\p{Ll}+$/u.test(place.form) || words.some((w) => w.head === i && w !== to)) return;
    const above = words[i - 2];
    const noun = above !== undefined && NOMINAL.has(above.upos);
    Object.assign(to, { upos: 'ADP', xpos: 'IN', deprel: 'case' });
    Object.assign(place, {
      upos: 'PROPN',
      xpos: 'NNP',
      head: noun ? i - 2 : place.head,
      deprel: noun ? 'nmod' : 'obl',
    });
  });
};

function caseOf(words: readonly Loose[], i: number): string {
  return words.find((w) => w.head === i && w.deprel === 'case')?.form ?? '';
}

/** Verbs that give, promise or refuse something to somebody. */
const GIVES =
  /^(give|promise|pledge|offer|lend|loan|send|hand|grant|deny|refuse|award|bring|pay|sell|ship|supply|wish|owe|deliver|donate)$/;

/** Law: a number or an article opens a noun phrase: in "promised Chile forty tractors" and "denied Chile the loan" Chile is who gets them. */
export const receiverTakenForCompound: Mend = (words) => {
  words.forEach((name, i) => {
    const [thing, next] = [words[name.head], words[i + 1]];
    if (name.upos !== 'PROPN' || !/^(compound|nmod)$/.test(name.deprel) || thing?.deprel !== 'obj' || name.head <= i)
      return;
    const verb = words[thing.head];
    if (verb === undefined || thing.head >= i || !GIVES.test(verb.lemma) || has(words, i, 'case')) return;
    if (!/^(NUM|DET)$/.test(next?.upos ?? '') || next?.head !== name.head) return;
    const between = words.slice(thing.head + 1, i);
    if (has(words, thing.head, 'iobj') || !between.every((w) => w.upos === 'PROPN' || w.upos === 'ADJ')) return;
    for (const w of between) if (w.head === name.head) w.head = i;
    Object.assign(name, { head: thing.head, deprel: 'iobj' });
  });
};
