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

/** A passive has its auxiliary and no object: with an object and without "was", the participle is the past tense of its subject. */
export const passiveWithObject: Mend = (words) => {
  words.forEach((verb, v) => {
    if (!/^(VBN|VBD)$/.test(verb.xpos) || has(words, v, 'aux', 'aux:pass') || !has(words, v, 'obj')) return;
    const subject = words.find((w, i) => i < v && w.head === v && w.deprel === 'nsubj:pass');
    if (subject === undefined) return;
    subject.deprel = 'nsubj';
    verb.xpos = 'VBD';
  });
};

/** No command stands right before a finite verb: "Accord ends ties ..." opens with a name that a tagger took for a verb. */
export const nameTakenForCommand: Mend = (words) => {
  const [name, verb] = words;
  if (name?.xpos !== 'VB' || name.head >= 0 || !/^\p{Lu}\p{Ll}{2}/u.test(name.form)) return;
  const finite = /^VB[ZD]$/.test(verb?.xpos ?? '') || (verb?.xpos === 'VBN' && verb.deprel === 'xcomp');
  if (!finite || verb?.head !== 0 || has(words, 1, 'nsubj', 'nsubj:pass')) return;
  for (const w of words) if (w.head === 0) w.head = 1;
  verb.head = -1;
  verb.deprel = 'root';
  name.upos = 'PROPN';
  name.xpos = 'NNP';
  name.head = 1;
  name.deprel = 'nsubj';
};

/** "two weeks after relations were cut": a finite verb without a subject, right after a phrase with "after", is a clause that "after" opens. */
export const subjectTakenForPhrase: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.upos !== 'VERB' || !/^(ccomp|advcl|parataxis|dep)$/.test(verb.deprel)) return;
    const finite =
      FINITE.has(verb.xpos) ||
      (verb.xpos === 'VBN' && words.some((w) => w.head === v && /^aux/.test(w.deprel) && FINITE.has(w.xpos)));
    if (!finite || has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark')) return;
    for (let s = v - 1; s >= 0; s--) {
      const subject = words[s] as Loose;
      if (subject.head !== v || /^(aux|aux:pass|advmod)$/.test(subject.deprel)) continue;
      const opener = words.find((w) => w.head === s && w.deprel === 'case');
      if (!/^obl$/.test(subject.deprel) || !/^(after|before|since|while|until)$/i.test(opener?.form ?? '')) return;
      if (opener === undefined || !NOMINAL.has(subject.upos) || TEMPORAL.test(subject.form) || subject.upos === 'NUM')
        return;
      if (words.slice(s, v).some((w) => w.upos === 'PUNCT')) return;
      subject.deprel = has(words, v, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
      opener.head = v;
      opener.deprel = 'mark';
      verb.deprel = 'advcl';
      return;
    }
  });
};

/** A finite complement has a subject: without one, after a comma, it goes on with the clause before it ("if Chad stops the war, does not join ..."). */
export const conjunctTakenForComplement: Mend = (words) => {
  words.forEach((verb, v) => {
    if (
      verb.upos !== 'VERB' ||
      verb.deprel !== 'ccomp' ||
      has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark')
    )
      return;
    const first = words.findIndex((w, i) => w.head === v && /^aux/.test(w.deprel) && i < v);
    const tense = first < 0 ? verb.xpos : words[first]?.xpos;
    const start = first < 0 ? v : first;
    if (!/^(VBZ|VBP|VBD)$/.test(tense ?? '') || words[start - 1]?.form !== ',') return;
    for (let u = start - 2; u > verb.head; u--) {
      const before = words[u] as Loose;
      if (before.upos !== 'VERB' || before.xpos !== tense || !has(words, u, 'nsubj', 'nsubj:pass')) continue;
      if (!/^(advcl|ccomp)$/.test(before.deprel)) return;
      verb.head = u;
      verb.deprel = 'conj';
      return;
    }
  });
};
