/**
 * Whether the clause says that it happened, and if not, what it says of it: planned, threatened, asked for, denied, only thought of.
 * Read from tense, mood and negation and from every governor between the clause and the root, each of a class with a stated effect.
 * Comes in: a graph and a predicate. Goes out: a status with its reasons. Knows no event type and no name.
 */
import type { Status } from '../plover/index.js';
import { baseRel, caseOf, childrenBy, type Graph, hasFeat, lemmaAt, perWord, wordAt } from './graph.js';
import { openAt } from './open-nouns.js';
import {
  CONDITIONAL_MARKS,
  DENIED,
  FACTIVE,
  FACTUAL_MARKS,
  HYPOTHETICAL,
  IMPLICATIVE,
  NEGATION,
  NOMINAL_PLANS,
  NOMINAL_PREPOSITIONS,
  PAPERS,
  PLANNED,
  REFUSED,
  REPORTING,
  REQUESTED,
  THREATENED,
  TOWARDS,
} from './status-words.js';

/** What the words make of a predicate. */
export interface StatusReading {
  readonly status: Status;
  /** True where a refusal, not a denial of the fact, makes it `denied` ("refused to", "will not"). */
  readonly refusal: 'refused' | 'denied' | 'none';
  /** True in the past perfect, or below "after" and the like: background, older than the news. */
  readonly ground: 'news' | 'background';
  /** 'purpose' where a clause only tells what another act was for ("sent troops to support the government"). */
  readonly aim: 'purpose' | 'none';
  readonly reasons: readonly string[];
}

/** Reads the status of the predicate at `pred`. */
export const readStatus = perWord(statusOf);

function statusOf(g: Graph, pred: number): StatusReading {
  const reasons: string[] = [];
  let state: { status: Status; refusal: StatusReading['refusal'] } = own(g, pred, reasons);
  let ground: StatusReading['ground'] = isBackground(g, pred) ? 'background' : 'news';
  let at = pred;
  let climbing = true;
  let underNoun = false;
  for (let steps = 0; steps < 12; steps++) {
    const word = wordAt(g, at);
    const head = word.head;
    if (head < 0) break;
    const effect = climbing ? governorEffect(g, at, head, state.status, reasons, underNoun) : null;
    // An event noun inside another clause ("to mark the restoration of ties") is presupposed, not aimed at.
    if (/^(obj|obl|nmod|nsubj|iobj)/.test(word.deprel)) underNoun = true;
    // What stands above a relative clause or an "after" clause does not bear on what it tells.
    if (effect === 'stop') climbing = false;
    else if (effect !== null) {
      state = { status: effect.status, refusal: effect.refusal };
      if (effect.last) climbing = false;
    }
    if (stopsHere(word.deprel)) {
      if (word.deprel.startsWith('advcl') && /^(after|since|following|once|when|before)\b/.test(caseOf(g, at)))
        ground = 'background';
      if (word.deprel === 'acl:relcl' && (isBackground(g, at) || (at === pred && wordAt(g, at).xpos === 'VBD')))
        ground = 'background';
    }
    if (isBackground(g, at)) ground = 'background';
    at = head;
  }
  const open = openAt(g, pred);
  if (open !== null) {
    reasons.push(`${OPEN} "${open.by}"`);
    if (/^(happened|threatened)$/.test(state.status) || open.status === 'denied')
      state = { status: open.status, refusal: 'none' };
  }
  return { ...state, ground, aim: reasons.includes(PURPOSE) ? 'purpose' : 'none', reasons };
}

const OPEN = 'left open by';

const ONLY = 'on condition of';

/** Whether words leave it open that what is told ever happened, however sure others of its kind are; what is somebody's "if he ends his war" is no condition. */
export function isOpen({ reasons }: Pick<StatusReading, 'reasons'>, kind: 'verb' | 'noun'): boolean {
  return reasons.some((r) => r.startsWith(OPEN) || LEFT_OPEN.test(r) || (kind === 'verb' && r.startsWith(ONLY)));
}

const LEFT_OPEN = /^"(potential|possible|imminent|planned|proposed|feared|threatened)/i;

function stopsHere(deprel: string): boolean {
  return deprel.startsWith('advcl') || deprel === 'acl:relcl';
}

/** Tense, mood and negation of the predicate's own verb group; a conjunct without auxiliaries shares its first conjunct's. */
function own(g: Graph, pred: number, reasons: string[]): { status: Status; refusal: StatusReading['refusal'] } {
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
  const ahead = childrenBy(g, pred, 'amod').find((c) => AHEAD.test(wordAt(g, c).form));
  if (ahead !== undefined) {
    const { form } = wordAt(g, ahead);
    const open = /^(possible|potential|feared|eventual|hypothetical)$/i.test(form) && word.upos !== 'VERB';
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

const finite = (xpos: string): boolean => xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP';

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

/** "Chad to open embassy": a headline's bare infinitive at the root. */
function futureHeadline(g: Graph, pred: number): boolean {
  const word = wordAt(g, pred);
  if (word.xpos !== 'VB' || !(word.head < 0 || word.deprel === 'acl' || word.deprel === 'parataxis')) return false;
  const marks = childrenBy(g, pred, 'mark').map((m) => wordAt(g, m).form.toLowerCase());
  return marks.includes('to') && (word.head < 0 || childrenBy(g, pred, 'nsubj').length > 0);
}

/** Whether the predicate is negated by "not", "never", "no longer", or by "no" on its object or subject. */
export const isNegated = perWord(readNegation);

function readNegation(g: Graph, pred: number): boolean {
  const direct = childrenBy(g, pred, 'advmod', 'det', 'neg', 'cc', 'cc:preconj').some((c) =>
    NEGATION.has(lemmaAt(g, c)),
  );
  if (direct) return true;
  return (
    wordAt(g, pred).upos === 'VERB' &&
    childrenBy(g, pred, 'nsubj').some((c) =>
      childrenBy(g, c, 'det').some((d) => /^(no|neither)$/i.test(wordAt(g, d).form)),
    )
  );
}

/** Adjectives that put an event noun ahead of the day: "the imminent resignation". */
const AHEAD =
  /^(imminent|upcoming|proposed|planned|possible|potential|feared|prospective|scheduled|impending|threatened|forthcoming)$/i;

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
    if (baseRel(word.deprel) === 'parataxis') return true;
    at = word.head;
  }
  return false;
}

const isBackground = perWord(readBackground);

function readBackground(g: Graph, pred: number): boolean {
  return childrenBy(g, pred, 'aux').some((c) => {
    const w = wordAt(g, c);
    return w.form.toLowerCase() === 'had' || (w.lemma.toLowerCase() === 'have' && hasFeat(w, 'Tense=Past'));
  });
}

const PURPOSE = 'purpose clause';

/** A status; `last` where nothing above bears on it any more ("if", "whether"). */
type State = { status: Status; refusal: StatusReading['refusal']; last?: true };

/** What the governor at `head` makes of its dependent at `at`; null: nothing. */
function governorEffect(
  g: Graph,
  at: number,
  head: number,
  now: Status,
  reasons: string[],
  underNoun: boolean,
): State | 'stop' | null {
  const word = wordAt(g, at);
  const rel = baseRel(word.deprel);
  const mark = childrenBy(g, at, 'mark').map((m) => lemmaAt(g, m));
  if (rel === 'advcl') {
    if (mark.some((m) => CONDITIONAL_MARKS.has(m))) {
      reasons.push(`${ONLY} "${mark[0]}"`);
      return { status: 'hypothetical', refusal: 'none', last: true };
    }
    if (mark.some((m) => FACTUAL_MARKS.has(m))) return 'stop';
    // A purpose clause ("sent envoys to restore ties") is meant, not done.
    if (mark.includes('to') && !asComplement(g, head)) {
      if (now !== 'happened' || underNoun) return null;
      reasons.push(PURPOSE);
      return { status: 'planned', refusal: 'none' };
    }
    if (!mark.includes('to')) return null;
  }
  const clausal = rel === 'advcl' || rel === 'xcomp' || rel === 'ccomp' || rel === 'acl' || rel === 'csubj';
  const nominal = rel === 'obj' || rel === 'obl' || rel === 'nmod' || rel === 'nsubj';
  if (!clausal && !nominal) return null;
  if (word.deprel === 'acl:relcl') return 'stop';
  if (rel === 'nsubj' && word.deprel !== 'nsubj:pass') {
    // "A break of relations would hurt trade": what only would have effects has not happened.
    const above = own(g, head, []);
    const open = now === 'happened' && above.status === 'hypothetical' && wordAt(g, head).upos === 'VERB';
    return open ? say(reasons, `subject of "${wordAt(g, head).form}"`, 'hypothetical', 'none') : 'stop';
  }
  const governor = wordAt(g, head);
  const lemma = governorLemma(g, head);
  const negated = isNegated(g, head);
  if (mark.includes('whether') || mark.includes('if')) {
    reasons.push(`${ONLY} "${mark[0]}"`);
    return { status: 'hypothetical', refusal: 'none', last: true };
  }
  const name = `under "${governor.form}"`;
  if (nominal && rel !== 'obj' && rel !== 'nsubj' && !NOMINAL_PREPOSITIONS.has(caseOf(g, at)) && caseOf(g, at) !== '')
    return 'stop';
  // "a first step towards restoring ties", "a move toward recognition": what lies ahead.
  if (now === 'happened' && [...mark, caseOf(g, at)].some((m) => /^towards?$/.test(m)) && TOWARDS.has(lemma))
    return say(reasons, name, negated ? 'denied' : 'planned', negated ? 'refused' : 'none');
  if (rel === 'xcomp' && lemma === 'have' && childrenBy(g, head, 'advmod').some((c) => lemmaAt(g, c) === 'yet'))
    return say(reasons, `"yet to"`, 'denied', 'denied');
  if (DENIED.has(lemma)) return negated ? null : say(reasons, name, 'denied', 'denied');
  if (REFUSED.has(lemma)) {
    if (negated || (nominal && /^(stop|cease|quit)$/.test(lemma))) return null;
    return say(reasons, name, 'denied', 'refused');
  }
  if (THREATENED.has(lemma)) {
    if (clausal && mark.includes('that') && (now === 'happened' || now === 'denied') && lemma.startsWith('warn'))
      return null;
    return say(reasons, name, 'threatened', 'none');
  }
  // "signs an order banning imports": the paper does it, it asks for nothing.
  if (lemma === 'order' && governor.upos === 'NOUN' && wordAt(g, at).xpos === 'VBG') return null;
  if (REQUESTED.has(lemma) && !(clausal && now === 'happened' && hasTense(g, at) && !mandative(g, at, lemma))) {
    return now === 'denied' ? null : say(reasons, name, 'requested', 'none');
  }
  // "had been allowed to threaten" tells that he did; "a treaty allowing Chad to attack" does not.
  if (/^(allow|permit)$/.test(lemma) && childrenBy(g, head, 'aux:pass').length > 0) return null;
  if (HYPOTHETICAL.has(lemma)) return say(reasons, name, 'hypothetical', 'none');
  if (IMPLICATIVE.has(lemma)) {
    const above = rel === 'obj' || !negated ? null : say(reasons, name, 'denied', 'refused');
    return above ?? carry(g, head, now, reasons);
  }
  if (FACTIVE.has(lemma)) return null;
  // "a deal to restore ties": what a paper says that its signers will do.
  const inPaper = governor.upos === 'NOUN' && PAPERS.has(lemma) && wordAt(g, at).xpos === 'VB' && mark.includes('to');
  if (PLANNED.has(lemma) || (inPaper && rel === 'acl')) {
    if (nominal && rel === 'obj' && governor.upos === 'VERB' && !NOMINAL_PLANS.has(lemma)) return null;
    if (negated) return say(reasons, name, 'denied', 'refused');
    if (now === 'denied' || now === 'threatened') return null;
    if (clausal && hasTense(g, at) && now === 'happened') {
      // "proposes that the union recognise it": it is asked for.
      return mandative(g, at, lemma) && mark.includes('that') ? say(reasons, name, 'requested', 'none') : null;
    }
    return say(reasons, name, 'planned', 'none');
  }
  return null;
}

/** An implicative verb hands its own tense and mood down: "will begin restoring". */
function carry(g: Graph, head: number, now: Status, reasons: string[]): State | null {
  if (now !== 'happened') return null;
  const above = own(g, head, reasons);
  // "will continue to recognise": it does so now.
  if (above.status === 'planned' && /^(continue|keep)$/.test(lemmaAt(g, head))) return { ...above, status: 'ongoing' };
  return above.status === 'happened' || above.status === 'ongoing' ? null : above;
}

/** Whether an infinitive that the parser hung on a verb as its purpose is what the verb is about: "called on Chad to act", "voted 5 to 4 to act". */
function asComplement(g: Graph, verb: number): boolean {
  const lemma = lemmaAt(g, verb);
  return wordAt(g, verb).upos === 'VERB' && (REQUESTED.has(lemma) || /^(vote|decide|choose)$/.test(lemma));
}

function say(reasons: string[], why: string, status: Status, refusal: StatusReading['refusal']): State {
  reasons.push(why);
  return { status, refusal };
}

function governorLemma(g: Graph, head: number): string {
  const lemma = lemmaAt(g, head);
  const particle = childrenBy(g, head, 'compound:prt', 'compound', 'advmod').map((p) =>
    wordAt(g, p).form.toLowerCase(),
  );
  if (lemma === 'rule' && particle.includes('out')) return 'rule-out';
  if (lemma === 'stop' && particle.includes('short')) return 'stop-short';
  return lemma;
}

/** "demands that Chad release him": a present tense under a demand is what is asked for. */
function mandative(g: Graph, at: number, lemma: string): boolean {
  return (
    /^(demand|request|urge|ask|recommend|propose|suggest|insist)$/.test(lemma) &&
    /^(VB|VBP|VBZ)$/.test(wordAt(g, at).xpos)
  );
}

function hasTense(g: Graph, at: number): boolean {
  const word = wordAt(g, at);
  return (
    finite(word.xpos) || childrenBy(g, at, 'aux').some((c) => finite(wordAt(g, c).xpos) || wordAt(g, c).xpos === 'MD')
  );
}
