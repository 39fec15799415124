/**
 * Trees mended where a statistical parser breaks a law that English keeps. Each mend states its law, moves the fewest words and leaves
 * offsets, forms and tags alone; what comes out is a tree again. Comes in: a tree. Goes out: a tree, the same one where nothing was wrong.
 */
import type { Tree, Word } from './types.js';

type Loose = { -readonly [K in keyof Word]: Word[K] };
type Mend = (words: Loose[]) => void;

/** The tree with broken laws mended. */
export function mendTree(tree: Tree): Tree {
  const words: Loose[] = tree.words.map((w) => ({ ...w }));
  for (const mend of MENDS) mend(words);
  const changed = words.some((w, i) => w.head !== tree.words[i]?.head || w.deprel !== tree.words[i]?.deprel);
  return changed && isTree(words) ? { ...tree, words } : tree;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const FINITE = new Set(['VBZ', 'VBD', 'VBP']);
const RELATIVE = /^(which|who|whom|that|whose|where)$/i;

const has = (words: readonly Loose[], at: number, ...rels: string[]): boolean =>
  words.some((w) => w.head === at && rels.includes(w.deprel));
const base = (rel: string): string => rel.split(':')[0] as string;

/** A finite verb is never coordinated with a noun: it goes to the clause above, with what stands after it and hangs before it. */
const coordinatedWithNoun: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.upos !== 'VERB' || verb.deprel !== 'conj' || !FINITE.has(verb.xpos)) return;
    const noun = verb.head;
    const head = words[noun];
    if (head === undefined || !NOMINAL.has(head.upos) || noun > v || has(words, noun, 'cop') || has(words, v, 'nsubj'))
      return;
    const clause = clauseAbove(words, noun);
    if (clause < 0 || clause >= v) return;
    verb.head = clause;
    takeWhatFollows(words, v, clause);
  });
};

function clauseAbove(words: readonly Loose[], noun: number): number {
  let at = words[noun]?.head ?? -1;
  for (let steps = 0; at >= 0 && words[at]?.upos !== 'VERB' && steps < words.length; steps++)
    at = words[at]?.head ?? -1;
  return at;
}

const MOVES: Readonly<Record<string, string>> = {
  conj: 'obj',
  obj: 'obj',
  nmod: 'obl',
  obl: 'obl',
  advcl: 'advcl',
  xcomp: 'xcomp',
  ccomp: 'ccomp',
  appos: 'obj',
};

/** Gives the verb at `v` what stands after it and hangs before it, within the clause; a second object never. */
function takeWhatFollows(words: Loose[], v: number, clause: number): void {
  let objects = has(words, v, 'obj') ? 1 : 0;
  for (let i = v + 1; i < words.length; i++) {
    const word = words[i] as Loose;
    if (word.head >= v || word.head < 0 || !isBelow(words, word.head, clause)) continue;
    const rel = MOVES[base(word.deprel)];
    if (rel === undefined || (word.head === clause && (word.deprel === 'conj' || word.deprel === 'advcl'))) continue;
    if (rel === 'obj' && (word.upos === 'VERB' || objects > 0)) continue;
    if (rel === 'obj') objects++;
    word.head = v;
    word.deprel = rel;
  }
}

function isBelow(words: readonly Loose[], i: number, top: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < words.length; at = words[at]?.head ?? -1, steps++)
    if (at === top) return true;
  return false;
}

/**
 * A verb has one object: the second, after a coordinated verb that has none, is that verb's ("follow its lead and cut ties"). So is a noun that
 * is said to be coordinated, with no conjunction, with one before that verb.
 */
const objectOfConjunct: Mend = (words) => {
  words.forEach((object, o) => {
    if (object.deprel === 'conj' && NOMINAL.has(object.upos) && !has(words, o, 'cc')) return objectAfterVerb(words, o);
    if (object.deprel !== 'obj') return;
    const first = object.head;
    const rivals = words.some((w, i) => w.head === first && w.deprel === 'obj' && i < o);
    if (!rivals) return;
    const v = words.findLastIndex(
      (w, i) => i < o && i > first && w.head === first && w.deprel === 'conj' && w.upos === 'VERB',
    );
    if (v < 0 || has(words, v, 'obj', 'nsubj')) return;
    if (words.some((w, i) => i > v && i < o && w.head === first && w.deprel === 'obj')) return;
    object.head = v;
  });
};

function objectAfterVerb(words: Loose[], o: number): void {
  const object = words[o] as Loose;
  const v = words.findLastIndex(
    (w, i) => i < o && i > object.head && w.deprel === 'conj' && w.upos === 'VERB' && FINITE.has(w.xpos),
  );
  if (
    v < 0 ||
    has(words, v, 'obj', 'nsubj', 'xcomp', 'ccomp') ||
    words.slice(v + 1, o).some((w) => w.upos === 'PUNCT' || w.upos === 'CCONJ')
  )
    return;
  object.head = v;
  object.deprel = 'obj';
}

/** No clause opens with its object and a conjunction: "the governments of Chad, Fiji, and Peru announce" has one subject, coordinated. */
const subjectCutAtConjunction: Mend = (words) => {
  words.forEach((last, n) => {
    if (last.deprel !== 'nsubj' || !NOMINAL.has(last.upos) || last.head < n) return;
    const v = last.head;
    const o = words.findIndex(
      (w, i) =>
        i < n &&
        w.head === v &&
        /^(obj|obl|nmod|dislocated|obl:unmarked)$/.test(w.deprel) &&
        NOMINAL.has(w.upos) &&
        !has(words, i, 'case'),
    );
    const c = words.findIndex((w, i) => i < n && i > o && w.deprel === 'cc' && (w.head === v || w.head === n));
    if (o < 0 || c < 0) return;
    const inner = words.findLastIndex((w, i) => i < c && i > o && w.deprel === 'conj' && NOMINAL.has(w.upos));
    const first = words[o] as Loose;
    let anchor = inner;
    while (anchor >= 0 && words[anchor]?.deprel === 'conj') anchor = words[anchor]?.head ?? -1;
    first.deprel = 'nsubj';
    last.head = anchor >= o && inner >= 0 ? anchor : o;
    last.deprel = 'conj';
    (words[c] as Loose).head = n;
  });
};

/** A participle before its noun has no subject: with one, and "had" before it, it is the verb ("had severed ties"). */
const perfectTakenForAdjective: Mend = (words) => {
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

/** A finite verb does not describe a noun without a relative word or a subject of its own: the noun is its subject. */
const clauseTakenForAttribute: Mend = (words) => {
  words.forEach((verb, v) => {
    if (base(verb.deprel) !== 'acl' || verb.upos !== 'VERB' || !FINITE.has(verb.xpos)) return;
    if (has(words, v, 'nsubj', 'nsubj:pass', 'mark') || words.some((w) => w.head === v && RELATIVE.test(w.form)))
      return;
    let top = verb.head;
    if (top >= v) return;
    while (words[top]?.deprel === 'conj') top = words[top]?.head ?? -1;
    const subject = words[top];
    if (subject === undefined || !NOMINAL.has(subject.upos) || subject.head >= 0) return;
    verb.head = -1;
    verb.deprel = 'root';
    subject.head = v;
    subject.deprel = 'nsubj';
    words.forEach((w, i) => {
      if (w.head === top && i > v) w.head = v;
    });
  });
};

const TIME_NOUN =
  /^(today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|earlier|later|meanwhile)$/i;

/** A time is not coordinated with a name: after it, the names are the subject ("Today, Chad and Fiji signed ..."). */
const subjectTakenForTime: Mend = (words) => {
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

/** A hyphenated name is one name: its last part is no subject of its own, and the noun phrase that holds the first part is. */
const nameCutAtHyphen: Mend = (words) => {
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

/** A past tense is no attribute: "Chad and Fiji cut ties" with "cut" hung on "ties" is a clause, and the noun its object. */
const finiteTakenForAttribute: Mend = (words) => {
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
  const subject = words[top] as Loose;
  verb.head = -1;
  verb.deprel = 'root';
  subject.head = v;
  subject.deprel = 'nsubj';
  words.forEach((w, i) => {
    if (w.head === top && i > v) w.head = v;
  });
}

/** A name does not stand before a participle inside a noun phrase: "Oman hosted talks" with everything hung on "talks" is a clause. */
const clauseTakenForNoun: Mend = (words) => {
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
const verbTakenForAdjective: Mend = (words) => {
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
    if (noun === undefined || noun.upos !== 'NOUN' || (before.head === n && /^(amod|conj)$/.test(before.deprel)))
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

const TEMPORAL =
  /^(today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|jan(uary|\.)?|feb(ruary|\.)?|mar(ch|\.)|apr(il|\.)|may|june?|july?|aug(ust|\.)?|sept?(ember|\.)?|oct(ober|\.)?|nov(ember|\.)?|dec(ember|\.)?|\d+(st|nd|rd|th)?|day|week|month|year|morning|evening|night|afternoon|time|hours?|days|weeks|months|years|decades?)$/i;

/** A finite verb has a subject: where it has none, the nominal right before it that has no preposition of its own, and is no time, is it. */
const subjectHungElsewhere: Mend = (words) => {
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

const hasCase = (words: readonly Loose[], i: number): boolean => has(words, i, 'case', 'mark');

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
    if (TEMPORAL.test(head.form) || head.upos === 'NUM') return hasCase(words, t) ? null : t;
    if (!/^(flat|conj|compound|appos)$/.test(base(w.deprel))) return null;
    t = w.head;
  }
  return null;
}

const MENDS: readonly Mend[] = [
  nameCutAtHyphen,
  coordinatedWithNoun,
  objectOfConjunct,
  subjectCutAtConjunction,
  perfectTakenForAdjective,
  clauseTakenForAttribute,
  finiteTakenForAttribute,
  clauseTakenForNoun,
  verbTakenForAdjective,
  subjectTakenForTime,
  subjectHungElsewhere,
];

function isTree(words: readonly Loose[]): boolean {
  if (words.filter((w) => w.head < 0).length !== 1) return false;
  return words.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; at = words[at]?.head ?? -1, steps++) if (steps > words.length) return false;
    return true;
  });
}
