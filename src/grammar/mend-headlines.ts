/** Laws of headlines: two names with a comma between them do together what the verb after them tells; "in talks with" tells that they meet. */
import { FINITE, has, hasCase, type Loose, type Mend, NOMINAL } from './mend-words.js';

/**
 * "Chad, Fiji sign fishing accord", "Peru, Chile swap maps": a headline that opens with two names, a comma between them, and goes on with a bare verb
 * has both for its subject, whether the verb was read as one or as a noun, and the noun after it for its object.
 */
export const namesBeforeVerb: Mend = (words) => {
  const comma = words.findIndex((w) => w.form === ',');
  if (comma < 1 || comma > 6 || !isName(words, 0, comma)) return;
  const v = words.findIndex((w, i) => i > comma + 1 && tells(words, w, i));
  if (v < 0 || v > comma + 7 || !isName(words, comma + 1, v)) return;
  if (words.some((w, i) => i !== v && FINITE.has(w.xpos) && w.upos === 'VERB' && w.head < 0)) return;
  const object = objectAfter(words, v);
  const [first, second] = [comma - 1, v - 1];
  const alone = object < 0 && words[v]?.upos !== 'VERB';
  if (alone || (object < 0 && v + 1 < words.length && NOMINAL.has(words[v + 1]?.upos ?? ''))) return;
  const attribute = words.slice(0, comma).every((w) => w.upos === 'ADJ') && words[second]?.upos === 'NOUN';
  const [one, two] = [topOf(words, 0, first), topOf(words, comma + 1, second)];
  words.forEach((w, i) => {
    if (i === v || i === one || i === two || i === object) return;
    if (i < comma) keep(w, 0, first, one);
    else if (i > comma && i < v) keep(w, comma + 1, second, two);
    else if (i > v && i < object) keep(w, v + 1, object, object);
    else if (i !== comma && (w.head < v || w.head === v) && i > v) {
      w.head = v;
      if (w.deprel === 'nmod' || w.deprel === 'root') w.deprel = NOMINAL.has(w.upos) ? 'obl' : 'dep';
    }
  });
  const [a, b, verb] = [words[one] as Loose, words[two] as Loose, words[v] as Loose];
  Object.assign(verb, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBP' });
  Object.assign(words[comma] as Loose, { head: two, deprel: 'punct' });
  if (attribute) {
    Object.assign(a, { head: two, deprel: 'amod' });
    Object.assign(b, { head: v, deprel: 'nsubj' });
  } else {
    Object.assign(a, { head: v, deprel: 'nsubj' });
    Object.assign(b, { head: one, deprel: 'conj' });
  }
  if (object >= 0) Object.assign(words[object] as Loose, { head: v, deprel: 'obj' });
};

/** "Peru's minister in talks with Chile": a headline without a verb whose noun is in talks with somebody has the talks for its predicate. */
export const inTalksWith: Mend = (words) => {
  const top = words.findIndex(({ head }) => head < 0);
  const t = words.findIndex((w, i) => i > top && /^(talks|discussions|negotiations)$/i.test(w.form) && w.head === top);
  const name = words[top];
  if (name === undefined || t < 0 || !/^(NOUN|PROPN)$/.test(name.upos) || words[t - 1]?.form.toLowerCase() !== 'in')
    return;
  if (words.some((w) => FINITE.has(w.xpos)) || hasCase(words, top) || words[t + 1]?.form !== 'with') return;
  for (const [i, w] of words.entries()) if (i > t && w.head === top) w.head = t;
  Object.assign(words[t] as Loose, { head: -1, deprel: 'root' });
  Object.assign(name, { head: t, deprel: 'nsubj' });
};

/** Verbs of headlines that a tagger takes for nouns. */
const BOTH =
  /^(sign|ink|swap|strike|stage|end|trade|exchange|hold|seal|clinch|cut|mend|resume|restore|launch|open|pool|share|plan|discuss|agree|establish|form|set|sever|issue|initial|renew|back|urge|condemn|meet|fly|join|start|begin|conclude|finalise|finalize|reopen|expand|boost|slam|clash)$/;

const SPEECH = /^(say|think|warn|believe|claim|report|add|tell|know|fear|hope)$/;

function tells(words: readonly Loose[], { form, xpos, lemma }: Loose, i: number): boolean {
  const small = /^\p{Ll}/u.test(form);
  if (!small || SPEECH.test(lemma.toLowerCase())) return false;
  if (xpos === 'VBP' || (xpos === 'VB' && words[i - 1]?.form !== 'to')) return true;
  // A headline has no full stop.
  return xpos === 'NN' && BOTH.test(form) && words.at(-1)?.form !== '.' && !words.some((w) => FINITE.has(w.xpos));
}

/** Whether the words from one to another are one name or nation, with what stands before it: no preposition, article or mark. */
function isName(words: readonly Loose[], from: number, to: number): boolean {
  const part = words.slice(from, to);
  const kind = (w: Loose): boolean => /^(PROPN|ADJ|NOUN)$/.test(w.upos) || /^['’]s?$/.test(w.form) || w.xpos === 'HYPH';
  const last = part.at(-1);
  return (
    last !== undefined &&
    part.every(kind) &&
    /^\p{Lu}/u.test(part[0]?.form ?? '') &&
    (last.xpos !== 'NNS' || /^\p{Lu}/u.test(last.form)) &&
    !/^['’]/.test(last.form)
  );
}

/** The head of a name: what the parser hung above its last word within it. */
function topOf(words: readonly Loose[], from: number, last: number): number {
  const { deprel, head } = words[last] as Loose;
  return deprel === 'flat' && head >= from && head < last && !has(words, head, 'case') ? head : last;
}

/** A word that the parser hung outside of its phrase is hung on the phrase's head. */
function keep(w: Loose, from: number, to: number, head: number): void {
  if (w.head >= from && w.head <= to && w.head !== head) return;
  const outside = w.head < from || w.head > to;
  w.head = head;
  if (w.upos === 'PUNCT' || w.upos === 'PART') return;
  if (outside || !/^(amod|compound|nmod|nummod|det|flat)/.test(w.deprel))
    w.deprel =
      w.upos === 'ADJ' ? 'amod' : w.upos === 'NUM' ? 'nummod' : w.deprel === 'nmod:poss' ? w.deprel : 'compound';
}

/** The last noun of the phrase right after the verb; -1 where none follows. */
function objectAfter(words: readonly Loose[], v: number): number {
  let at = v;
  while (/^(NOUN|PROPN|ADJ|NUM|DET)$/.test(words[at + 1]?.upos ?? '') || words[at + 1]?.xpos === 'HYPH') at++;
  while (at > v && !NOMINAL.has(words[at]?.upos ?? '')) at--;
  return at === v ? -1 : at;
}
