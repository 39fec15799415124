/**
 * What the words above a clause make of what it tells: "plans to", "denied that", "if", "without", "a decision to". Comes in: a clause or noun, its governor
 * and what is known of it so far. Goes out: another status, that nothing further up bears on it, or nothing. Knows no event type and no name.
 */
import type { Status } from '../plover/index.js';
import { baseRel, caseOf, childrenBy, type Graph, lemmaAt, wordAt } from './graph.js';
import { finite, isNegated, ONLY, own, type State, say } from './mood.js';
import {
  CONDITIONAL_MARKS,
  DENIED,
  ENDS,
  FACTIVE,
  FACTUAL_MARKS,
  HYPOTHETICAL,
  IMPLICATIVE,
  KEEPS,
  NOMINAL_PLANS,
  NOMINAL_PREPOSITIONS,
  PAPERS,
  PLANNED,
  REFUSED,
  REPORTING,
  REQUESTED,
  REVERSED,
  RUMOURS,
  TAKEN_BACK,
  THREATENED,
  TOWARDS,
} from './status-words.js';

/** Why a clause only tells what another act was for. */
export const PURPOSE = 'purpose clause';

/** What the governor at `head` makes of its dependent at `at`; null: nothing. */
export function governorEffect(
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
  const undone = undoneBy(g, at, head);
  if (undone !== null) {
    reasons.push(undone.why);
    return undone.state;
  }
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
    // "ruled out opening it": the parser may hang a gerund that is what the verb is about as if it told when.
    if (!mark.includes('to') && !(word.xpos === 'VBG' && mark.length === 0 && at > head && at - head < 3)) return null;
  }
  const clausal = rel === 'advcl' || rel === 'xcomp' || rel === 'ccomp' || rel === 'acl' || rel === 'csubj';
  const nominal = rel === 'obj' || rel === 'obl' || rel === 'nmod' || rel === 'nsubj';
  if (!clausal && !nominal) return null;
  // "the denial that it opened it": what is denied, though the parser takes "that" for its pronoun.
  const content = mark.includes('that') && /^(denial|threat|warning)$/.test(lemmaAt(g, head));
  if (word.deprel === 'acl:relcl' && !content && !RUMOURS.has(lemmaAt(g, head)) && !isUntrue(g, head)) return 'stop';
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
  // "urged Chad to lift its blockade": what is to end is there, whoever wants it to.
  if (rel === 'obj' && word.upos === 'NOUN' && ENDS.has(lemma) && now === 'happened') return 'stop';
  const name = `under "${governor.form}"`;
  if (clausal && isUntrue(g, head)) return say(reasons, name, 'denied', 'denied');
  if (clausal && RUMOURS.has(lemma) && governor.upos === 'NOUN') return say(reasons, name, 'hypothetical', 'none');
  if (rel === 'obj' && REVERSED.has(lemma) && TAKEN_BACK.has(lemmaAt(g, at)) && now !== 'denied' && fromBelow(g, at))
    return say(reasons, name, 'denied', 'refused');
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
  // "means to take Chad to task".
  if (rel === 'xcomp' && lemma === 'mean' && mark.includes('to'))
    return negated ? say(reasons, name, 'denied', 'denied') : say(reasons, name, 'planned', 'none');
  // "forgot to invite Chad".
  if (rel === 'xcomp' && /^(forget|neglect|omit|disdain|scorn)$/.test(lemma))
    return negated ? null : say(reasons, name, 'denied', 'refused');
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

/** "without opening it", "instead of opening it", "bars it from opening": what the clause itself says was not done. */
function undoneBy(g: Graph, at: number, above: number): { why: string; state: State } | null {
  const word = wordAt(g, at);
  // "against imposing sanctions": the parser may hang the verb on its object.
  const turned = word.deprel === 'amod' && word.xpos === 'VBG' && childrenBy(g, above, 'case', 'mark').includes(at - 1);
  const openers = turned ? [at - 1] : childrenBy(g, at, 'mark', 'cc', 'case');
  const opener = openers.find((c) => UNDONE.test(wordAt(g, c).form));
  const head = turned ? wordAt(g, above).head : above;
  if (opener === undefined || head < 0) return null;
  const form = wordAt(g, opener).form.toLowerCase();
  const why = `"${form}"`;
  const state: State = { status: 'denied', refusal: 'refused', last: true };
  const next = g.words[opener + 1]?.form.toLowerCase();
  if (form === 'without' || (form === 'instead' && next === 'of') || (form === 'rather' && next === 'than'))
    return word.upos === 'VERB' ? { why, state } : null;
  if (!turned && !/^(advcl|acl|xcomp)$/.test(baseRel(word.deprel))) return null;
  const lemma = lemmaAt(g, head);
  if (form === 'from')
    return KEEPS.has(lemma) && !isNegated(g, head) ? { why: `${why} under "${lemma}"`, state } : null;
  if (/^(vote|decide|rule|opt)$/.test(lemma)) return { why, state };
  return /^(warn|advise|caution|argue|speak|urge|protest)$/.test(lemma)
    ? { why, state: { status: 'hypothetical', refusal: 'none', last: true } }
    : null;
}

const UNDONE = /^(without|instead|rather|from|against)$/i;

/** Whether what governs a clause says that it is not so: "falsely reported that", "reports that ... are untrue". */
function isUntrue(g: Graph, head: number): boolean {
  const word = wordAt(g, head);
  const lemma = lemmaAt(g, head);
  const falsely = childrenBy(g, head, 'advmod').some((c) => FALSELY.test(wordAt(g, c).form));
  if (falsely)
    return (
      word.upos === 'VERB' && (REPORTING.has(lemma) || /^(think|believe|accuse|suggest|allege|state)$/.test(lemma))
    );
  if (!/^(report|claim|rumou?r|allegation|suggestion|news|story)$/.test(lemma)) return false;
  const said = baseRel(word.deprel) === 'nsubj' ? [word.head] : childrenBy(g, head, 'ccomp', 'parataxis');
  return said.some((p) => UNTRUE.test(wordAt(g, p).form));
}

const FALSELY = /^(falsely|wrongly|mistakenly|erroneously|incorrectly)$/i;

const UNTRUE = /^(untrue|false|baseless|unfounded|fake|fabricated|groundless|inaccurate|incorrect)$/i;

/** Whether the noun is one that says what is meant to be done: "a decision to open it". */
function fromBelow(g: Graph, noun: number): boolean {
  return childrenBy(g, noun, 'acl').some((c) => wordAt(g, c).xpos === 'VB');
}
