/** Laws of base forms: whose they are, and that they describe no noun. */
import { has, hasCase, isBelow, type Loose, type Mend, NOMINAL } from './mend-words.js';

/** "Chad announces it is to open an embassy": what is to do something is its subject, and "is" its auxiliary. */
export const boundTakenForPredicate: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.xpos !== 'VB' || words.some((w) => w.head === v && w.form === 'whether')) return;
    const subject = words.find((w) => w.head === v && w.deprel === 'nsubj:outer');
    const copula = words.find((w) => w.head === v && w.deprel === 'cop');
    if (subject === undefined || copula === undefined || !has(words, v, 'mark')) return;
    subject.deprel = 'nsubj';
    copula.deprel = 'aux';
  });
};

const DECISIONS =
  /^(decision|plan|agreement|attempt|bid|move|vote|pledge|promise|refusal|deal|order|proposal|offer|effort|request|threat)$/;

/**
 * An infinitive right after a decision and its maker is what was decided, not the purpose of the clause: "dropped its opposition to a decision by the
 * minister to cut ties".
 */
export const decidedTakenForPurpose: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.xpos !== 'VB' || verb.deprel !== 'advcl' || verb.head < 0 || verb.head > v) return;
    const to = words.findIndex((w, i) => i < v && w.head === v && w.deprel === 'mark' && w.form === 'to');
    if (to < 0 || has(words, v, 'nsubj')) return;
    for (let n = to - 1; n > verb.head; n--) {
      const noun = words[n] as Loose;
      if (noun.upos !== 'NOUN' || !DECISIONS.test(noun.lemma)) continue;
      const between = words.slice(n + 1, to);
      const maker = words.some((w, i) => i > n && i < to && w.head === n && w.deprel === 'nmod' && hasCase(words, i));
      if (!maker || between.some((w, k) => w.upos === 'PUNCT' || !isBelow(words, n + 1 + k, n))) return;
      verb.head = n;
      verb.deprel = 'acl';
      return;
    }
  });
};

/** A bare form after a comma goes on with the infinitive before it: "calls on Chad to disarm, recognise Fiji, and keep its word". */
export const baseTakenForParataxis: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.xpos !== 'VB' || verb.deprel !== 'parataxis' || words[v - 1]?.form !== ',') return;
    if (has(words, v, 'mark', 'aux', 'aux:pass', 'nsubj', 'nsubj:pass')) return;
    const before = words.findLastIndex((w, i) => i < v && w.xpos === 'VB' && has(words, i, 'mark'));
    if (before < verb.head || before < 0) return;
    verb.head = before;
    verb.deprel = 'conj';
  });
};

const CLAUSAL = /^(root|ccomp|xcomp|advcl|acl|parataxis|conj)$/;

/** A base form describes no noun: in "to end the war and normalise relations" and "will freeze contacts" the noun is its object. */
export const baseTakenForAttribute: Mend = (words) => {
  words.forEach((verb, v) => {
    if (verb.xpos !== 'VB' || verb.deprel !== 'amod' || verb.head <= v) return;
    const n = verb.head;
    const noun = words[n] as Loose;
    const opened = words.some((w, i) => i < v && w.head === n && /^(mark|aux)$/.test(w.deprel));
    const coordinated = words[v - 1]?.upos === 'CCONJ' && noun.deprel === 'conj';
    if (!(opened || coordinated) || !CLAUSAL.test(noun.deprel) || has(words, n, 'case')) return;
    if (words.slice(v + 1, n).some((w) => /^(VERB|PUNCT|CCONJ|ADP)$/.test(w.upos))) return;
    let head = noun.head;
    if (coordinated) {
      while (head >= 0 && words[head]?.xpos !== 'VB') head = words[head]?.head ?? -1;
      if (head < 0) return;
    } else if (noun.deprel === 'conj' && NOMINAL.has(words[head]?.upos ?? '')) return;
    verb.head = head;
    verb.deprel = noun.deprel;
    noun.head = v;
    noun.deprel = 'obj';
    for (const [i, w] of words.entries())
      if (w.head === n && (i < v || /^(punct|advcl|parataxis|obl|conj)/.test(w.deprel))) w.head = v;
  });
};
