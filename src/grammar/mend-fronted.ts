/** Laws of what stands between a sentence's opening and its verb: a clause in front, a parenthesis after the subject, a gerund after its preposition. */
import { FINITE, has, hasCase, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

const PHRASE = /^(DET|PROPN|NOUN|ADJ|NUM|ADP|PART)$/;

/** "Having closed its border, Chad called for calm": a perfect participle is no sentence; the verb after the name is. */
export const sentenceAfterParticiple: Mend = (words) => {
  const r = words.findIndex(({ head }) => head < 0);
  const root = words[r];
  if (root?.xpos !== 'VBN' || !/^Having$/i.test(words[0]?.form ?? '') || words[0]?.head !== r) return;
  if (has(words, r, 'nsubj', 'nsubj:pass')) return;
  const v = words.findIndex(
    (w, i) =>
      i > r &&
      w.upos === 'VERB' &&
      (FINITE.has(w.xpos) || (w.xpos === 'VBN' && !has(words, i, 'aux', 'aux:pass'))) &&
      /^(acl|xcomp|ccomp|advcl|parataxis|conj)$/.test(w.deprel) &&
      words[i - 1]?.upos === 'PROPN' &&
      words.slice(r, i).some(({ form }) => form === ','),
  );
  const verb = words[v];
  if (verb === undefined || has(words, v, 'mark')) return;
  for (const [i, w] of words.entries()) if (i > v && w.head === r) w.head = v;
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(root, { head: v, deprel: 'advcl' });
};

/** "After closing its border, Chad called for calm": what stands between the comma and the verb is its subject, no other name of what stands before. */
export const subjectAfterComma: Mend = (words) => {
  const v = words.findIndex(({ head }) => head < 0);
  const verb = words[v];
  if (verb?.upos !== 'VERB' || has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return;
  const aux = words.some((w) => w.head === v && /^aux/.test(w.deprel));
  if (!FINITE.has(verb.xpos) && !(verb.xpos === 'VBN' || aux)) return;
  let end = v - 1;
  while (/^(AUX|ADV)$/.test(words[end]?.upos ?? '')) end--;
  let start = end;
  while (start > 0 && PHRASE.test(words[start - 1]?.upos ?? '')) start--;
  if (start > end || !PHRASE.test(words[end]?.upos ?? '') || words[start - 1]?.form !== ',') return;
  const tops = words.flatMap((w, i) => (i >= start && i <= end && (w.head < start || w.head > end) ? [i] : []));
  const subject = words[tops[0] ?? -1];
  if (tops.length !== 1 || subject === undefined || !/^(NOUN|PROPN)$/.test(subject.upos)) return;
  if (subject.head > start || subject.head < 0 || hasCase(words, tops[0] as number)) return;
  if (!/^(appos|conj|nmod|dep|flat)$/.test(subject.deprel)) return;
  // A clause stands in front: a verb, or a gerund after its preposition.
  if (!words.slice(0, start).some((w) => w.upos === 'VERB')) return;
  subject.head = v;
  subject.deprel = has(words, v, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  if (!aux && verb.xpos === 'VBN') verb.xpos = 'VBD';
};

/** Verbs that, right after a preposition, take the noun for their object: "of imposing sanctions". */
const TAKES =
  /^(impose|lift|sever|restore|establish|expel|recall|open|close|sign|recognise|recognize|break|cut|suspend|freeze|ban|sell|buy|send|launch|fire|kill|arrest|detain|seize|deploy|withdraw|resume|end|halt|block|support|supply|provide|receive|violate|use|hold|attack|bomb|shell|capture|release|free|deport|abduct|kidnap|normalise|normalize|improve|strengthen|commit|carry|plan|raise|reduce|reject|accept|adopt|ratify|give|take|make|test|develop|accuse|condemn|criticise|criticize|harbour|harbor|fund|finance|arm|smuggle|fuel|mend|renew|upgrade|downgrade)$/;

/** A gerund right after its preposition has the noun for its object: "accused Chad of imposing sanctions", "after opening borders". */
export const gerundTakenForAttribute: Mend = (words) => {
  words.forEach((verb, v) => {
    const n = verb.head;
    const noun = words[n];
    if (verb.deprel !== 'amod' || verb.xpos !== 'VBG' || n < v || noun?.upos !== 'NOUN' || noun.head < 0) return;
    if (!/^(obl|nmod)$/.test(noun.deprel) || !TAKES.test(verb.lemma)) return;
    const opener = words[v - 1];
    if (
      opener === undefined ||
      !/^(of|for|by|after|before|without|against|from|in|to|instead|than)$/i.test(opener.form)
    )
      return;
    if (!/^(case|mark)$/.test(opener.deprel) || (opener.head !== n && opener.head !== v)) return;
    if (words.some((w, i) => w.head === n && i < v - 1)) return;
    Object.assign(verb, { head: noun.head, deprel: noun.deprel === 'obl' ? 'advcl' : 'acl' });
    Object.assign(noun, { head: v, deprel: 'obj' });
    Object.assign(opener, { head: v, deprel: 'mark' });
  });
};

/** "Chad, a land of lakes, severed ties with Fiji", read as one long noun, goes on with its verb after the parenthesis. */
export const verbAfterParenthesis: Mend = (words) => {
  const top = words.findIndex(({ head }) => head < 0);
  const root = words[top];
  if (root === undefined || !/^(NOUN|PROPN)$/.test(root.upos)) return;
  const comma = words.findIndex((w, i) => i > top && w.form === ',');
  if (comma < 0 || !words.slice(top + 1, comma).every((w) => PHRASE.test(w.upos))) return;
  const v = words.findIndex(
    (w, i) =>
      i > comma + 1 &&
      words[i - 1]?.form === ',' &&
      w.upos === 'VERB' &&
      /^VB[DN]$/.test(w.xpos) &&
      ((w.deprel === 'amod' && w.head > i) || (w.deprel === 'parataxis' && w.head === top)),
  );
  const verb = words[v];
  const n =
    verb?.deprel === 'parataxis' ? words.findIndex((w) => w.head === v && w.deprel === 'obj') : (verb?.head ?? -1);
  const object = words[n];
  if (verb === undefined || object === undefined || !NOMINAL.has(object.upos) || has(words, v, 'nsubj')) return;
  const own = (w: Loose, i: number) =>
    i !== v && w.upos === 'VERB' && FINITE.has(w.xpos) && !inParenthesis(words, i, top);
  if (words.some(own)) return;
  words.forEach((w, i) => {
    if (i > v && i !== n && w.head === top) w.head = v;
    if (i >= v || w.head < v || i === top) return;
    const noun = w.deprel === 'case' ? words.findIndex((x, k) => k > i && k < v && NOMINAL.has(x.upos)) : -1;
    w.head = noun >= 0 ? noun : top;
  });
  Object.assign(verb, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(root, { head: v, deprel: 'nsubj' });
  Object.assign(object, { head: v, deprel: 'obj' });
};

function inParenthesis(words: readonly Loose[], i: number, top: number): boolean {
  return words.some((w, k) => w.head === top && /^(acl|appos)/.test(w.deprel) && isBelow(words, i, k));
}

/** "after Nepal expelled the envoy": a name between a conjunction and its verb is that verb's subject, not a phrase of the clause above. */
export const subjectUnderConjunction: Mend = (words) => {
  words.forEach((name, n) => {
    if (name.deprel !== 'obl' || name.upos !== 'PROPN' || hasCase(words, n)) return;
    let first = n;
    while (first > 0 && isBelow(words, first - 1, n)) first--;
    const opener = words[first - 1];
    const v = opener?.deprel === 'mark' ? opener.head : -1;
    const verb = words[v];
    if (verb === undefined || v < n || !FINITE.has(verb.xpos) || verb.head !== name.head) return;
    if (has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return;
    name.head = v;
    name.deprel = has(words, v, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  });
};

/**
 * "pounded the caves and Karzai, named to lead, asked Britain", "praised Fiji, and Peru, which has none, asked Chad": a verb that no "and" joins to the one before
 * has a subject of its own, the noun that "and" was taken to join to what stands before it, where a parenthesis lies between them.
 */
export const subjectBeforeParenthesis: Mend = (words) => {
  words.forEach((verb, v) => {
    const joined = verb.deprel === 'conj' && verb.upos === 'VERB' && FINITE.has(verb.xpos);
    const above = words[verb.head];
    if (!joined || above?.upos !== 'VERB' || words[v - 1]?.form !== ',') return;
    if (has(words, v, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'cc', 'aux', 'aux:pass')) return;
    const n = words.findLastIndex(
      (w, i) => i < v && i > verb.head && w.deprel === 'conj' && w.upos === 'PROPN' && has(words, i, 'cc'),
    );
    const subject = words[n];
    if (subject === undefined || !NOMINAL.has(words[subject.head]?.upos ?? '') || hasCase(words, n)) return;
    const end = words.findLastIndex((w, i) => i === n || (w.head === n && /^(flat|compound)/.test(w.deprel)));
    const opener = words[end + 1];
    if (opener?.form !== ',' || end + 2 >= v - 1 || !isBelow(words, subject.head, verb.head)) return;
    const within = words.slice(end + 2, v - 1);
    if (within.some((w) => w.deprel === 'cc' && words[w.head]?.head === n)) return;
    words.forEach((w, i) => {
      if (i <= end || i >= v) return;
      if (w.head === verb.head && w.deprel === 'advcl') Object.assign(w, { head: n, deprel: 'acl' });
      if (i === v - 1) w.head = v;
    });
    words.forEach((w, i) => {
      if (w.head === n && i < n && (w.deprel === 'cc' || w.deprel === 'punct')) w.head = v;
    });
    Object.assign(subject, { head: v, deprel: 'nsubj' });
  });
};
