/** Laws of reported speech: what is said is a clause, and who says it stands beside it, not inside a noun. */
import { FINITE, has, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** Verbs whose clause is somebody's words. */
const SAYS =
  /^(say|announce|declare|state|tell|write|add|confirm|report|claim|warn|note|explain|argue|assert|insist|stress|reveal|disclose|tweet|post|allege|inform|notify|promise|vow|pledge|deny|acknowledge|admit|comment|remark)$/;

/** "told reporters that Chad had left", "announced on Monday that ...": a clause with a subject and "that" is what is told, not which reporters. */
export const complementTakenForRelative: Mend = (words) => {
  words.forEach((clause, c) => {
    if (clause.deprel !== 'acl:relcl' || !has(words, c, 'nsubj', 'nsubj:pass')) return;
    const noun = words[clause.head];
    const verb = words[noun?.head ?? -1];
    if (noun === undefined || verb?.upos !== 'VERB' || !SAYS.test(verb.lemma)) return;
    const told =
      /^(iobj|obl|obl:unmarked|nmod:unmarked)$/.test(noun.deprel) ||
      (noun.deprel === 'obj' && /^(tell|inform|notify|warn)$/.test(verb.lemma));
    const that = words.find((w, i) => w.head === c && i < c && w.deprel === 'mark' && /^that$/i.test(w.form));
    if (!told || that === undefined || has(words, noun.head, 'ccomp')) return;
    clause.head = noun.head;
    clause.deprel = 'ccomp';
  });
};

const OPENS = /^(who|which|whom|that|after|as|when|because)$/i;

/** "Chad has left, the president wrote on Telegram": a verb of speech with its own subject, behind a comma at the end, is told beside the sentence. */
export const speechTakenForAttribute: Mend = (words) => {
  const top = words.findIndex(({ head }) => head < 0);
  if (words[top]?.upos !== 'VERB') return;
  words.forEach((verb, v) => {
    if (v < top || verb.upos !== 'VERB' || !FINITE.has(verb.xpos) || !SAYS.test(verb.lemma)) return;
    if (!/^(acl|acl:relcl|appos|conj|advcl|ccomp|nmod|dep)$/.test(verb.deprel)) return;
    if (has(words, v, 'obj', 'ccomp', 'cc', 'xcomp', 'aux')) return;
    const s = words.findIndex((w) => w.head === v && w.deprel === 'nsubj');
    if (s < 0 || s > v || !NOMINAL.has(words[s]?.upos ?? '') || words[s]?.upos === 'PRON') return;
    let first = s;
    while (first > 0 && isBelow(words, first - 1, s)) first--;
    const rest = words.slice(v + 1).every((w, i) => w.upos === 'PUNCT' || isBelow(words, v + 1 + i, v));
    if (words[first - 1]?.form !== ',' || !rest) return;
    const own = (w: Loose, i: number) =>
      w.head === v && /^(mark|advmod|nsubj|obj)$/.test(w.deprel) && OPENS.test(w.form) && i !== s;
    if (words.some((w, i) => own(w, i) && i >= first - 1)) return;
    // "that" before the comma opens the clause that is told.
    const told = words.findIndex((w) => w.head === verb.head && w.deprel === 'ccomp' && w !== verb);
    for (const [i, w] of words.entries()) if (own(w, i)) w.head = told < 0 ? verb.head : told;
    verb.head = top;
    verb.deprel = 'parataxis';
  });
};

/** "Chad, Peru said, has left": the name in front is the subject of what is said, and who says it stands in between. */
export const speechBetween: Mend = (words) => {
  const s = words.findIndex(({ head }) => head < 0);
  const speech = words[s];
  if (speech?.upos !== 'VERB' || !SAYS.test(speech.lemma) || words[s + 1]?.form !== ',') return;
  const name = words.findIndex(
    (w, i) =>
      w.head === s && i < s && /^(ccomp|obl|nmod|dislocated|obj)$/.test(w.deprel) && /^(NOUN|PROPN)$/.test(w.upos),
  );
  const speaker = words.findIndex((w) => w.head === s && w.deprel === 'nsubj');
  const v = words.findIndex((w, i) => i > s && w.head === s && w.deprel === 'ccomp' && w.upos === 'VERB');
  if (name < 0 || v < 0 || speaker < name || speaker > s || has(words, v, 'nsubj', 'nsubj:pass', 'mark')) return;
  if (!words.slice(name, speaker).some((w) => w.form === ',') || has(words, name, 'case')) return;
  Object.assign(words[name] as Loose, { head: v, deprel: has(words, v, 'aux:pass') ? 'nsubj:pass' : 'nsubj' });
  Object.assign(words[v] as Loose, { head: -1, deprel: 'root' });
  Object.assign(speech, { head: v, deprel: 'parataxis' });
};

/** "says it has cut ties": a verb with its own subject is no attribute of its object. */
export const clauseWithSubject: Mend = (words) => {
  words.forEach((verb, v) => {
    const n = verb.head;
    const noun = words[n];
    if (verb.deprel !== 'amod' || verb.upos !== 'VERB' || n < v || noun === undefined || noun.head < 0) return;
    if (noun.deprel !== 'obj' || !has(words, v, 'nsubj') || !(FINITE.has(verb.xpos) || has(words, v, 'aux'))) return;
    Object.assign(verb, { head: noun.head, deprel: 'ccomp' });
    Object.assign(noun, { head: v, deprel: 'obj' });
  });
};

/** "Chad denies that it attacked, Peru closes its border, and Fiji protests": a clause behind a comma with a name of its own for subject, after what is said, is beside it. */
export const clauseBesideSpeech: Mend = (words) => {
  words.forEach((verb, v) => {
    const said = words[verb.head];
    if (!/^(ccomp|conj)$/.test(verb.deprel) || said === undefined || verb.upos !== 'VERB' || verb.head > v) return;
    const speech = verb.deprel === 'ccomp' ? verb.head : said.deprel === 'ccomp' ? said.head : -1;
    const above = words[speech];
    if (above === undefined || !/^(deny|refuse|decline|reject)$/.test(above.lemma) || above.upos !== 'VERB') return;
    const first = words.findIndex(
      (w, i) => i > speech && i < v && w.head === speech && /^(ccomp|xcomp)$/.test(w.deprel),
    );
    if (first < 0 || !FINITE.has(verb.xpos) || has(words, v, 'mark', 'aux')) return;
    const s = words.findIndex((w, i) => w.head === v && i < v && /^nsubj/.test(w.deprel));
    if (s < 0) {
      // "denied that it had fired, blamed Peru, and left": a past tense after a perfect is the denier's own.
      const perfect =
        said.xpos === 'VBN' && words.some((w, i) => w.head === verb.head && w.deprel === 'aux' && i < verb.head);
      if (
        verb.deprel === 'conj' &&
        perfect &&
        verb.xpos === 'VBD' &&
        above.xpos === 'VBD' &&
        words.slice(verb.head, v).some((w) => w.form === ',')
      )
        verb.head = speech;
      return;
    }
    let start = s;
    while (start > 0 && isBelow(words, start - 1, s)) start--;
    const cut = words[words[start - 1]?.upos === 'CCONJ' ? start - 2 : start - 1];
    if (cut === undefined || !/^[,;.]$/.test(cut.form)) return;
    if (verb.deprel === 'conj' && cut.form === ',' && words[s]?.upos !== 'PROPN') return;
    Object.assign(verb, { head: speech, deprel: 'parataxis' });
  });
};

/** "That it had attacked was denied by Chad": what is denied is the subject. */
export const saidTakenForCircumstance: Mend = (words) => {
  words.forEach((verb, v) => {
    const above = words[verb.head];
    if (verb.deprel !== 'advcl' || above === undefined || verb.head < v || above.xpos !== 'VBN') return;
    if (!SAYS.test(above.lemma) || !has(words, verb.head, 'aux:pass') || has(words, verb.head, 'nsubj:pass')) return;
    if (words.some((w, i) => w.head === v && i < v && w.deprel === 'mark' && /^that$/i.test(w.form)))
      verb.deprel = 'csubj:pass';
  });
};
