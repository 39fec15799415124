/** Laws of coordination and objects: what a finite verb may be coordinated with, and whose object a noun is. */
import { base, clauseAbove, FINITE, has, hasCase, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** A finite verb is never coordinated with a noun: it goes to the clause above, with what stands after it and hangs before it. */
export const coordinatedWithNoun: Mend = (words) => {
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

/**
 * A verb has one object: the second, after a coordinated verb that has none, is that verb's ("follow its lead and cut ties"). So is a noun that
 * is said to be coordinated, with no conjunction, with one before that verb.
 */
export const objectOfConjunct: Mend = (words) => {
  words.forEach((object, o) => {
    if (object.deprel === 'conj' && NOMINAL.has(object.upos) && !has(words, o, 'cc')) objectAfterVerb(words, o);
    else if (object.deprel === 'obj') secondObject(words, o);
  });
};

function secondObject(words: Loose[], o: number): void {
  const object = words[o] as Loose;
  const first = object.head;
  const rivals = words.some((w, i) => w.head === first && w.deprel === 'obj' && i < o);
  if (!rivals) return;
  const v = words.findLastIndex(
    (w, i) => i < o && i > first && w.head === first && w.deprel === 'conj' && w.upos === 'VERB',
  );
  if (v < 0 || has(words, v, 'obj', 'nsubj')) return;
  if (words.some((w, i) => i > v && i < o && w.head === first && w.deprel === 'obj')) return;
  object.head = v;
}

function objectAfterVerb(words: Loose[], o: number): void {
  const object = words[o] as Loose;
  const v = words.findLastIndex(
    (w, i) =>
      i < o &&
      i > object.head &&
      w.deprel === 'conj' &&
      w.upos === 'VERB' &&
      (FINITE.has(w.xpos) || (w.xpos === 'VBN' && !has(words, i, 'aux', 'aux:pass'))),
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
export const subjectCutAtConjunction: Mend = (words) => {
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

/** A noun right after a verb, with no preposition and no time, is its object ("breaks off diplomatic relations"), even where "off" was taken for one. */
export const objectTakenForOblique: Mend = (words) => {
  words.forEach((noun, n) => {
    if (noun.deprel !== 'obl' || noun.upos !== 'NOUN' || noun.head < 0 || noun.head > n) return;
    const verb = words[noun.head] as Loose;
    if (verb.upos !== 'VERB' || has(words, noun.head, 'obj', 'nsubj:pass', 'ccomp', 'xcomp') || TIME.test(noun.lemma))
      return;
    const cases = words.flatMap((w, i) => (w.head === n && w.deprel === 'case' ? [i] : []));
    const particle = cases.find((i) => i === noun.head + 1 && /^(RP|RB)$/.test(words[i]?.xpos ?? ''));
    if (cases.length > (particle === undefined ? 0 : 1)) return;
    if (
      words
        .slice(noun.head + 1, n)
        .some(
          (w) =>
            /^(PUNCT|VERB|ADP|SCONJ|CCONJ)$/.test(w.upos) &&
            w.deprel !== 'compound:prt' &&
            words.indexOf(w) !== particle,
        )
    )
      return;
    noun.deprel = 'obj';
    if (particle === undefined) return;
    (words[particle] as Loose).head = noun.head;
    (words[particle] as Loose).deprel = 'compound:prt';
  });
};

/** What stands right after a verb that has no object, before the clause above goes on, is that verb's: "After Chad imposed sanctions on Fiji, trade fell". */
export const objectHungAbove: Mend = (words) => {
  words.forEach((noun, n) => {
    if (noun.deprel !== 'obl' || noun.upos !== 'NOUN' || noun.head < n || TIME.test(noun.lemma) || hasCase(words, n))
      return;
    let first = n;
    while (first > 0 && isBelow(words, first - 1, n)) first--;
    const verb = words[first - 1];
    const above = verb?.head === noun.head && /^(advcl|ccomp)$/.test(verb.deprel) && verb.upos === 'VERB';
    if (!above || has(words, first - 1, 'obj', 'ccomp', 'xcomp', 'aux:pass', 'nsubj:pass')) return;
    noun.head = first - 1;
    noun.deprel = 'obj';
  });
};

const TIME =
  /^(time|day|week|month|year|hour|minute|decade|moment|night|morning|evening|today|tomorrow|percent|%|mile|kilometre|kilometer|way|lot|bit|home|abroad|east|west|north|south)$/i;

/** What goes with the subject does not stand beyond the verb: "Chad and Fiji restore relations" with "relations" hung on "Chad" is the verb's object. */
export const conjunctBeyondVerb: Mend = (words) => {
  words.forEach((object, o) => {
    if (!/^(conj|nmod)$/.test(object.deprel) || !NOMINAL.has(object.upos) || has(words, o, 'cc', 'case')) return;
    const subject = words[object.head];
    if (subject === undefined || subject.deprel !== 'nsubj') return;
    const v = subject.head;
    if (v < 0 || v <= object.head || v >= o || has(words, v, 'obj') || words[v]?.upos !== 'VERB') return;
    if (words.slice(v + 1, o).some((w) => w.upos === 'PUNCT' || w.upos === 'ADP' || w.upos === 'VERB')) return;
    object.head = v;
    object.deprel = 'obj';
    const verb = words[v] as Loose;
    if (verb.xpos === 'VBN' && !has(words, v, 'aux', 'aux:pass')) verb.xpos = 'VBD';
  });
};

/**
 * An apposition is set off: a noun phrase with an article of its own and no comma before it, hung on a place or time of an active clause without an
 * object, is the object ("sign in Lima a charter"). So is a number with what it counts, read as part of a name ("hand over to Chad two of its men").
 */
export const objectTakenForApposition: Mend = (words) => {
  words.forEach((noun, n) => {
    const number = noun.deprel === 'flat' && noun.upos === 'NUM' && has(words, n, 'nmod');
    if (!number && (noun.deprel !== 'appos' || !NOMINAL.has(noun.upos))) return;
    const h = noun.head;
    const host = words[h];
    if (host === undefined || h > n || base(host.deprel) !== 'obl' || !hasCase(words, h)) return;
    const verb = words[host.head];
    if (verb?.upos !== 'VERB' || verb.xpos === 'VBN' || host.head > h) return;
    if (has(words, host.head, 'obj', 'ccomp', 'aux:pass', 'nsubj:pass')) return;
    const first = words.findIndex((w, i) => i > h && i <= n && (i === n || w.head === n));
    const before = words[first - 1];
    if (!number && (words[first]?.upos !== 'DET' || before?.upos === 'PUNCT' || before?.upos === 'CCONJ')) return;
    noun.head = host.head;
    noun.deprel = 'obj';
  });
};

/** Papers by which a state acts: what follows in -ing right after is what they do. */
const PAPERS =
  /^(order|decree|law|bill|memorandum|resolution|proclamation|legislation|statement|declaration|amendment)$/i;

/**
 * A noun phrase has one determiner and one core: in "signs an order imposing sanctions", read as one long noun or as two objects, the participle
 * right after the paper tells what the paper does, and the noun behind it is the participle's object.
 */
export const participleOfPaper: Mend = (words) => {
  words.forEach((participle, v) => {
    if (!/ing$/.test(participle.form) || participle.deprel !== 'amod' || participle.head <= v) return;
    const [p, o] = [v - 1, participle.head];
    const [paper, object] = [words[p], words[o] as Loose];
    const lemma = participle.upos === 'VERB' ? participle.lemma : DOES[participle.form];
    if (lemma === undefined) return;
    if (paper === undefined || !PAPERS.test(paper.lemma) || paper.upos !== 'NOUN') return;
    if (paper.head === o && paper.deprel === 'compound') {
      paper.head = object.head;
      paper.deprel = object.deprel;
      for (const [i, w] of words.entries()) if (i < p && w.head === o) w.head = p;
    } else if (paper.head !== object.head || paper.deprel !== 'obj' || object.deprel !== 'obj') return;
    participle.upos = 'VERB';
    participle.xpos = 'VBG';
    participle.head = p;
    participle.deprel = 'acl';
    participle.lemma = lemma;
    object.head = v;
    object.deprel = 'obj';
  });
};

/** Verbs of what papers do, by their form in -ing, which the parser may read as an adjective. */
const DOES: Readonly<Record<string, string>> = Object.fromEntries(
  'impose ease freeze place revoke require authorise authorize recognise recognize criminalise criminalize prohibit allow lift grant order condemn call ask urge demand reject approve extend suspend block restrict bar ban cut grant permit withdraw create denounce'
    .split(' ')
    .map((lemma) => [`${/^(?:bar|ban|cut)$/.test(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '')}ing`, lemma]),
);
