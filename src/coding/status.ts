/**
 * Whether the clause says that it happened, and if not, what it says of it: planned, threatened, asked for, denied, only thought of.
 * Read from tense, mood and negation and from every governor between the clause and the root, each of a class with a stated effect.
 * Comes in: a graph and a predicate. Goes out: a status with its reasons. Knows no event type and no name.
 */
import type { Status } from '../plover/index.js';
import { governorEffect, PURPOSE } from './governors.js';
import { caseOf, childrenBy, type Graph, hasFeat, perWord, wordAt } from './graph.js';
import { isNegated, NOT_UNTIL, ONLY, own, type State } from './mood.js';
import { openAt } from './open-nouns.js';

export { isNegated, NOT_UNTIL };

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
  let state: State = own(g, pred, reasons);
  let ground: StatusReading['ground'] = isBackground(g, pred) ? 'background' : 'news';
  let at = pred;
  let climbing = state.last !== true;
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
      state = effect;
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
  const { status, refusal } = state;
  return { status, refusal, ground, aim: reasons.includes(PURPOSE) ? 'purpose' : 'none', reasons };
}

const OPEN = 'left open by';

/** Whether words leave it open that what is told ever happened, however sure others of its kind are; what is somebody's "if he ends his war" is no condition. */
export function isOpen({ reasons }: Pick<StatusReading, 'reasons'>, kind: 'verb' | 'noun'): boolean {
  return reasons.some((r) => r.startsWith(OPEN) || LEFT_OPEN.test(r) || (kind === 'verb' && r.startsWith(ONLY)));
}

/** Whether words say that it is denied, or only intended: neither has happened, however it is told otherwise. */
export function isMeant({ status, reasons }: Pick<StatusReading, 'status' | 'reasons'>): boolean {
  return (status === 'denied' || status === 'planned') && reasons.some((r) => MEANT.test(r));
}

const MEANT = /^under "(denials?|intend(s|ed|ing)?|intention|plans|means?|meant)"$|^headline infinitive$|^"is to"$/i;

const LEFT_OPEN =
  /^"(potential|possible|imminent|planned|proposed|feared|threatened|upcoming|scheduled|impending|prospective|forthcoming|coming|intended)"/i;

function stopsHere(deprel: string): boolean {
  return deprel.startsWith('advcl') || deprel === 'acl:relcl';
}

const isBackground = perWord(readBackground);

function readBackground(g: Graph, pred: number): boolean {
  return childrenBy(g, pred, 'aux').some((c) => {
    const w = wordAt(g, c);
    return w.form.toLowerCase() === 'had' || (w.lemma.toLowerCase() === 'have' && hasFeat(w, 'Tense=Past'));
  });
}
