/** Laws of subjects: a finite verb has one, a name is not cut, a time is no name. */
import { base, FINITE, has, hasCase, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** A hyphenated name is one name: its last part is no subject of its own, and the noun phrase that holds the first part is. */
export const nameCutAtHyphen: Mend = (words) => {
  words.forEach((last, n) => {
    const hyphen = words[n - 1];
    const first = words[n - 2];
    if (
      hyphen === undefined ||
      first === undefined ||
      !/^[-‐‑]$/.test(hyphen.form) ||
      first.end !== hyphen.start ||
      hyphen.end !== last.start
    )
      return;
    if (first.upos !== 'PROPN' || last.upos !== 'PROPN' || last.deprel !== 'nsubj' || last.head < n) return;
    const verb = last.head;
    let phrase = n - 2;
    while (phrase >= 0 && words[phrase]?.head !== verb) phrase = words[phrase]?.head ?? -1;
    const noun = words[phrase];
    if (noun === undefined || !/^obl|^nmod/.test(noun.deprel)) return;
    last.head = phrase === n - 2 ? phrase : first.deprel === 'flat' ? first.head : n - 2;
    last.deprel = 'flat';
    noun.deprel = 'nsubj';
    for (const w of words) {
      if (w.head !== phrase || w.deprel !== 'case') continue;
      w.head = verb;
      w.deprel = 'mark';
    }
    const clause = words[verb] as Loose;
    if (/^(acl|conj|dep|parataxis|ccomp)$/.test(clause.deprel)) clause.deprel = 'advcl';
  });
};

const TIME_NOUN =
  /^(today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|later|meanwhile)$/i;

/** A time is not coordinated with a name: after it, the names are the subject ("Today, Chad and Fiji signed ..."). */
export const subjectTakenForTime: Mend = (words) => {
  words.forEach((time, t) => {
    if (!TIME_NOUN.test(time.form) || time.head <= t || has(words, time.head, 'nsubj', 'nsubj:pass')) return;
    const names = words.flatMap((w, i) =>
      w.head === t && i > t && i < time.head && (w.deprel === 'conj' || w.deprel === 'appos') ? [i] : [],
    );
    const first = names[0];
    if (first === undefined) return;
    (words[first] as Loose).head = time.head;
    (words[first] as Loose).deprel = 'nsubj';
    for (const n of names.slice(1)) (words[n] as Loose).head = first;
  });
};

const TEMPORAL =
  /^(today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|jan(uary|\.)?|feb(ruary|\.)?|mar(ch|\.)|apr(il|\.)|may|june?|july?|aug(ust|\.)?|sept?(ember|\.)?|oct(ober|\.)?|nov(ember|\.)?|dec(ember|\.)?|\d+(st|nd|rd|th)?|day|week|month|year|morning|evening|night|afternoon|time|hours?|days|weeks|months|years|decades?)$/i;

/** A finite verb has a subject: where it has none, the nominal right before it that has no preposition of its own, and is no time, is it. */
export const subjectHungElsewhere: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.upos !== 'VERB' || !/^(root|advcl|ccomp|parataxis|conj)$/.test(verb.deprel)) return;
    const perfect = verb.xpos === 'VBN' && words.some((w, i) => w.head === v && i < v && w.lemma === 'have');
    if (!FINITE.has(verb.xpos) && !perfect) return;
    if (words.some((w) => w.head === v && /^(nsubj|csubj|expl)/.test(w.deprel))) return;
    const subject = looseNominal(words, v) ?? (verb.deprel === 'conj' ? null : ownNominal(words, v));
    if (subject === null) return;
    (words[subject] as Loose).head = v;
    (words[subject] as Loose).deprel = words.some((w) => w.head === v && w.deprel === 'aux:pass')
      ? 'nsubj:pass'
      : 'nsubj';
  });
};

/** A bare "oblique" of the verb itself, before it. */
function ownNominal(words: readonly Loose[], v: number): number | null {
  for (let i = v - 1; i >= 0; i--) {
    const w = words[i] as Loose;
    if (
      w.head === v &&
      /^(obl|nmod|dep|obl:unmarked|nmod:unmarked|vocative|dislocated|discourse|advmod)$/.test(w.deprel) &&
      NOMINAL.has(w.upos) &&
      w.upos !== 'NUM' &&
      !hasCase(words, i) &&
      !TEMPORAL.test(w.form)
    )
      return i;
  }
  return null;
}

/** The nominal that ends right before the verb, hung on a time ("On 18 July Chad recalled") or on a noun after the verb. */
function looseNominal(words: readonly Loose[], v: number): number | null {
  let j = v - 1;
  while (j >= 0 && /^(AUX|ADV|PART)$/.test(words[j]?.upos ?? '')) j--;
  // "On Monday their ministers, Roe and Doe, met": only an apposition ends in a comma before its verb.
  const comma = words[j]?.form === ',';
  if (comma) j--;
  let apposed = false;
  if (j < 0 || !NOMINAL.has(words[j]?.upos ?? '') || TEMPORAL.test(words[j]?.form ?? '')) return null;
  for (let t = j, steps = 0; steps < 8; steps++) {
    const w = words[t] as Loose;
    const head = words[w.head];
    if (head === undefined) return null;
    if (w.head > v)
      return /^(compound|amod|nmod|nmod:poss|nmod:desc|flat|nsubj)$/.test(w.deprel) && !hasCase(words, t) ? t : null;
    if (w.head > t) {
      // "Burkina Faso": the head of a compound stands after it but still before the verb.
      t = w.head;
      continue;
    }
    if (w.deprel === 'appos') apposed = true;
    if (TEMPORAL.test(head.form) || head.upos === 'NUM') return hasCase(words, t) || (comma && !apposed) ? null : t;
    if (!/^(flat|conj|compound|appos)$/.test(base(w.deprel))) return null;
    t = w.head;
  }
  return null;
}

/** A subject has no preposition: "after the regime recognised" with "after" hung on the regime opens the clause. */
export const conjunctionHungOnSubject: Mend = (words) => {
  for (const word of words) {
    if (word.deprel !== 'case' || !/^(after|before|since|until|as|once|because|while)$/i.test(word.form)) continue;
    const subject = words[word.head];
    if (subject === undefined || !/^nsubj/.test(subject.deprel) || words[subject.head]?.deprel !== 'advcl') continue;
    word.head = subject.head;
    word.deprel = 'mark';
  }
};
