/**
 * What a clause says of its own predicate by tense, mood and negation: "will open", "might have opened", "almost opened", "has it opened?". Comes in: a graph
 * and a predicate. Goes out: a status, with the words that make it so. Knows nothing of what stands above the clause (governors.ts).
 */
import type { Status } from '../plover/index.js';
import { baseRel, caseOf, childrenBy, type Graph, lemmaAt, perWord, wordAt } from './graph.js';
import { NEGATION, REPORTING, TALES } from './status-words.js';

/** A status; a refusal makes it `denied` otherwise than a denial of the fact does; `last` where nothing above bears on it any more ("if", "without"). */
export interface State {
  readonly status: Status;
  readonly refusal: 'refused' | 'denied' | 'none';
  readonly last?: true;
}

/** Before the word that makes a clause a condition. */
export const ONLY = 'on condition of';

/** Words that say of their clause that it was not done, or ask or only imagine that it was; null where none does. */
function notSaid(g: Graph, pred: number): { why: string; state: State } | null {
  const near = childrenBy(g, pred, 'advmod').find((c) => c < pred && /^(almost|nearly)$/i.test(wordAt(g, c).form));
  if (near !== undefined && wordAt(g, pred).upos === 'VERB')
    return { why: `"${wordAt(g, near).form}"`, state: { status: 'denied', refusal: 'denied' } };
  const open: State = { status: 'hypothetical', refusal: 'none' };
  const [subject] = childrenBy(g, pred, 'nsubj', 'nsubj:pass', 'csubj', 'expl');
  const [aux] = childrenBy(g, pred, 'aux', 'aux:pass', 'cop');
  if (subject !== undefined && aux !== undefined && aux < subject && subject < pred) {
    const { form } = wordAt(g, aux);
    // "Had Chad left, ...": a condition.
    const asks = g.words.slice(-2).some((w) => w.form === '?');
    const opens = aux === 0 || /^[,;:"“”—–-]$/.test(wordAt(g, aux - 1).form);
    if (/^(had|were|should)$/i.test(form) && opens && !asks)
      return { why: `${ONLY} "${form}"`, state: { ...open, last: true } };
    // "Has Chad left?"; "why has Chad left?" says that it has.
    if (asks && !g.words.slice(0, aux).some((w) => /^(why|how|when|where|who|whom|which)$/i.test(w.form)))
      return { why: 'question', state: open };
  }
  const tale = childrenBy(g, pred, 'obl').find((c) => caseOf(g, c) === 'in' && TALES.has(lemmaAt(g, c)));
  return tale === undefined ? null : { why: `in a "${wordAt(g, tale).form}"`, state: open };
}

/** Tense, mood and negation of the predicate's own verb group; a conjunct without auxiliaries shares its first conjunct's. */
export function own(g: Graph, pred: number, reasons: string[]): State {
  const unsaid = notSaid(g, pred);
  if (unsaid !== null) {
    reasons.push(unsaid.why);
    return unsaid.state;
  }
  const group = verbGroup(g, pred);
  // Most predicates have no auxiliary.
  const none = group.length === 0;
  const lemmas = group.map((i) => lemmaAt(g, i));
  const forms = group.map((i) => wordAt(g, i).form.toLowerCase());
  const negated = isNegated(g, pred);
  const has = (...list: string[]) => (none ? undefined : list.find((l) => lemmas.includes(l) || forms.includes(l)));
  const future = has('will', 'shall', "'ll", '’ll', 'wo');
  if (future !== undefined) {
    reasons.push(`"${future}"`);
    if (conditionalOn(g, pred))
      return { status: negated ? 'denied' : 'hypothetical', refusal: negated ? 'refused' : 'none' };
    return negated ? { status: 'denied', refusal: 'refused' } : { status: 'planned', refusal: 'none' };
  }
  const would = has('would', "'d", '’d');
  if (would !== undefined) {
    reasons.push('"would"');
    if (negated) return { status: 'denied', refusal: 'refused' };
    return { status: reportedPast(g, pred) && !conditionalOn(g, pred) ? 'planned' : 'hypothetical', refusal: 'none' };
  }
  const maybe = has('could', 'may', 'might', 'can', 'ca');
  if (maybe !== undefined) {
    reasons.push(`"${maybe}"`);
    return negated ? { status: 'denied', refusal: 'denied' } : { status: 'hypothetical', refusal: 'none' };
  }
  const ought = has('should', 'must', 'ought');
  if (ought !== undefined) {
    reasons.push(`"${ought}"`);
    return { status: 'requested', refusal: 'none' };
  }
  if (isBound(g, pred)) {
    reasons.push('"is to"');
    return negated ? { status: 'denied', refusal: 'refused' } : { status: 'planned', refusal: 'none' };
  }
  if (negated) {
    if (untilDay(g, pred)) {
      reasons.push(NOT_UNTIL);
      return { status: 'happened', refusal: 'none' };
    }
    reasons.push('negated');
    return { status: 'denied', refusal: 'denied' };
  }
  const word = wordAt(g, pred);
  // "mounted its long-threatened invasion": what was ahead has come.
  const come = baseRel(word.deprel) === 'obj' && word.head >= 0 && DOES.test(lemmaAt(g, word.head));
  const ahead = come ? undefined : childrenBy(g, pred, 'amod').find((c) => AHEAD.test(wordAt(g, c).form));
  if (ahead !== undefined) {
    const { form } = wordAt(g, ahead);
    const open = /^(possible|potential|feared)$/i.test(form) && word.upos !== 'VERB';
    return say(reasons, `"${form}"`, open ? 'hypothetical' : 'planned', 'none');
  }
  if (
    childrenBy(g, pred, 'advmod').some((c) => /^yet$/i.test(wordAt(g, c).form)) &&
    childrenBy(g, pred, 'mark').length > 0
  ) {
    reasons.push('"yet to"');
    return { status: 'denied', refusal: 'denied' };
  }
  if (word.xpos === 'VBG' && forms.some((f) => f === 'is' || f === 'are' || f === "'s" || f === "'re" || f === 'am')) {
    reasons.push('present progressive');
    return { status: 'ongoing', refusal: 'none' };
  }
  if (futureHeadline(g, pred)) {
    reasons.push('headline infinitive');
    return { status: 'planned', refusal: 'none' };
  }
  return { status: 'happened', refusal: 'none' };
}

/** Why a negated clause tells what was done: "did not close the legation until 29 July". */
export const NOT_UNTIL = '"not until" a day';

/** Whether what is denied was done in the end: "until" and a date, in the past. */
function untilDay(g: Graph, pred: number): boolean {
  return (
    childrenBy(g, pred, 'aux').some((c) => /^did$/i.test(wordAt(g, c).form)) &&
    childrenBy(g, pred, 'obl').some((c) => caseOf(g, c) === 'until' && dated(g, c))
  );
}

const dated = (g: Graph, i: number): boolean =>
  [i, ...(g.children[i] ?? [])].some((k) => DATED.test(wordAt(g, k).form));
const DATED =
  /^(?:1[5-9]|20)\d\d$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Auxiliaries of the predicate, or of the conjunct that it shares them with. */
function verbGroup(g: Graph, pred: number): readonly number[] {
  const auxiliaries = childrenBy(g, pred, 'aux', 'cop');
  const word = wordAt(g, pred);
  if (auxiliaries.length === 0 && baseRel(word.deprel) === 'conj' && word.head >= 0) {
    const first = wordAt(g, word.head);
    const ownSubject = childrenBy(g, pred, 'nsubj').length > 0;
    if (!ownSubject && (first.xpos === word.xpos || (word.xpos === 'VB' && !finite(first.xpos))))
      return verbGroup(g, word.head);
  }
  return auxiliaries;
}

/** Whether a tag is that of a verb with a tense. */
export const finite = (xpos: string): boolean => xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP';

/** "Chad is to open an embassy", "an embassy is to be opened". */
function isBound(g: Graph, pred: number): boolean {
  const { xpos } = wordAt(g, pred);
  if (xpos !== 'VB' && xpos !== 'VBN') return false;
  const to = childrenBy(g, pred, 'mark').find((m) => lemmaAt(g, m) === 'to');
  return (
    to !== undefined &&
    childrenBy(g, pred, 'aux', 'cop').some((c) => c < to && lemmaAt(g, c) === 'be' && wordAt(g, c).xpos !== 'VB')
  );
}

/** "Chad to open embassy": a headline's bare infinitive at the root, or on a name or a noun without article that opens the headline. */
function futureHeadline(g: Graph, pred: number): boolean {
  const word = wordAt(g, pred);
  if (word.xpos !== 'VB' || !(word.head < 0 || word.deprel === 'acl' || word.deprel === 'parataxis')) return false;
  const to = childrenBy(g, pred, 'mark').find((m) => wordAt(g, m).form.toLowerCase() === 'to');
  if (to === undefined) return false;
  return word.head < 0 || childrenBy(g, pred, 'nsubj').length > 0 || (word.deprel === 'acl' && opens(g, word.head, to));
}

/** Whether a noun or name right before "to" opens the sentence as headlines do: a name takes no infinitive, nor does a noun for people or bodies. */
function opens(g: Graph, noun: number, to: number): boolean {
  const word = wordAt(g, noun);
  const name = word.upos === 'PROPN' || /^[A-Z]{2,}$/.test(word.form);
  if (!(name || (word.upos === 'NOUN' && word.head < 0)) || /^(DET|NUM)$/.test(wordAt(g, 0).upos)) return false;
  if (
    wordAt(g, 0).form === '"' ||
    g.words.some((w, i) => i < to && (w.upos === 'VERB' || w.upos === 'AUX' || w.upos === 'PUNCT'))
  )
    return false;
  return !TAKES_INFINITIVE.test(word.lemma);
}

/** Nouns that an infinitive goes on with: "plan to bomb Chad" is no headline of what a plan will do. */
const TAKES_INFINITIVE =
  /^(plan|bid|move|deal|call|vote|decision|effort|pledge|threat|offer|attempt|push|order|demand|request|need|chance|right|power|way|time|talk|refusal|promise|vow|proposal|agreement|pact|accord|drive|campaign|plot|mission|motion|bill|law|resolution|readiness|willingness|failure|intention|commitment|ability|freedom|pressure|permission|invitation|appeal|mandate|reason|step|ultimatum|warning|wish|desire|duty|licence|license|scheme|project|idea|hope|aim|ambition|option|strategy|treaty|warrant)$/;

/** Whether the predicate is negated by "not", "never", "no longer", or by "no" on its object or subject. */
export const isNegated = perWord(readNegation);

function readNegation(g: Graph, pred: number): boolean {
  const direct = childrenBy(g, pred, 'advmod', 'det', 'neg', 'cc', 'cc:preconj').some((c) =>
    NEGATION.has(lemmaAt(g, c)),
  );
  if (direct) return true;
  const none = (c: number) => childrenBy(g, c, 'det').some((d) => /^(no|neither)$/i.test(wordAt(g, d).form));
  return (
    wordAt(g, pred).upos === 'VERB' &&
    (childrenBy(g, pred, 'nsubj').some(none) ||
      // "gave Chile no aid"; an attack that left no survivors was one.
      childrenBy(g, pred, 'obj').some((c) => none(c) && !WHATEVER.test(lemmaAt(g, c))))
  );
}

/** What an act may do without: "made no secret of its support", "wasted no time in recognising", "showed the rebels no mercy". */
const WHATEVER = /^(survivor|casualty|secret|time|mercy|quarter|bones|doubt|effort|expense|punch|chance|one|warning)$/;

/** Verbs that do what their object says. */
const DOES = /^(mount|launch|carry|begin|start|conduct|stage|make|undertake|commence|wage|complete|execute)$/;

/** Adjectives that put an event noun ahead of the day: "the imminent resignation". */
const AHEAD =
  /^(imminent|upcoming|proposed|planned|possible|potential|feared|prospective|scheduled|impending|threatened|forthcoming|coming|intended)$/i;

function conditionalOn(g: Graph, pred: number): boolean {
  return childrenBy(g, pred, 'advcl').some((c) =>
    childrenBy(g, c, 'mark').some((m) => /^(if|unless)$/i.test(wordAt(g, m).form)),
  );
}

/** "said it would restore": the future of a past report, not a condition. */
function reportedPast(g: Graph, pred: number): boolean {
  for (let at = pred, steps = 0; steps < 4; steps++) {
    const word = wordAt(g, at);
    if (word.head < 0) return false;
    if (baseRel(word.deprel) === 'ccomp' || baseRel(word.deprel) === 'parataxis')
      return REPORTING.has(lemmaAt(g, word.head));
    at = word.head;
  }
  return false;
}

/** A status, its reason told. */
export function say(reasons: string[], why: string, status: Status, refusal: State['refusal']): State {
  reasons.push(why);
  return { status, refusal };
}
