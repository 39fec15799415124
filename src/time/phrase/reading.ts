import type { Span } from '../../base/index.js';
import type { Edtf, TimeAnchor, TimeExpression, TimeRelation, TimeTense } from '../types.js';
import { words } from './lexicon.js';
import type { TimeToken } from './tokens.js';

/** What the rules of the phrase grammar share: the tokens with their anchor, and the shapes of what a rule gives back. */

export interface Context {
  readonly text: string;
  readonly tokens: readonly TimeToken[];
  readonly anchor: TimeAnchor;
  /** True where the whole text is one phrase that somebody asks about: bare years and lower-case names are then dates. */
  readonly phrase: boolean;
}

/** A date read, without its place. */
export interface Read {
  readonly edtf: Edtf;
  readonly basis: 'stated' | 'resolved';
  readonly reason: string;
  readonly relation?: TimeRelation;
  readonly part?: NonNullable<TimeExpression['part']>;
  readonly attributive?: true;
}

/** What a rule gives back: tokens up to `to` are used. A null value says that they are known to be no date, or one that must not be guessed. */
export interface Hit {
  readonly to: number;
  readonly value: Read | null;
}

export function at(c: Context, i: number): TimeToken | undefined {
  return c.tokens[i];
}

/** The lower-case form of a token, '' beyond the ends. */
export function low(c: Context, i: number): string {
  return c.tokens[i]?.lower ?? '';
}

/** Whether a token touches the one before it. */
export function glued(c: Context, i: number): boolean {
  return i > 0 && at(c, i)?.start === at(c, i - 1)?.end;
}

/** The words of tokens from `i` up to `to`, for reasons. */
export function said(c: Context, i: number, to: number): string {
  const span: Span = [c.tokens[i]!.start, c.tokens[to - 1]!.end];
  return c.text.slice(span[0], span[1]).replace(/\s+/g, ' ');
}

export function capitalised(token: TimeToken | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
}

/** Whether the clause ends before token `i`: a mark (but no apostrophe or hyphen), a joining word or the end of the text. */
export function clauseEnds(c: Context, i: number): boolean {
  const token = at(c, i);
  if (!token) return true;
  if (token.kind === 'mark') return !"'’-(".includes(token.text);
  return CLAUSE_JOINTS.has(token.lower);
}

const CLAUSE_JOINTS = words(
  'and but or when while as because although though where who which at in on by with from to for near outside inside that',
);
const SCHEDULING = words(
  'scheduled slated postponed delayed adjourned deferred rescheduled extended extends extend extending postpones',
);
const SCHEDULE_JOINTS = words('for to until till on by in through from at');
const STRONG_FUTURE = words('upcoming deadline ultimatum');
const SOFT_FUTURE = words(
  'will would shall should ll expected due plans planned set intends going ahead prior invites invited',
);
const INTENDING = words(
  'planning intending preparing intention intentions plan plans planned promise promises promised agree agrees agreed vow vows vowed pledge pledges pledged intend intends expects decides prepares wants hopes ready threatens proposes proposed',
);
const PUT_OFF = words('postponed cancelled canceled rescheduled scheduled');

/**
 * The tense that an expression is read in. `guess` is a past that nobody stated: a date without a year then looks ahead where looking
 * back would lead nearly a year away.
 */
export type ReadingTense = TimeTense | 'guess';

/**
 * The tense for an expression at token `i`. Words that schedule ("scheduled for", "postponed until", "gave them until") win over a past
 * tense of the caller's, since they put what follows after the telling; weaker ones count only where the caller gives none.
 */
export function tenseAt(c: Context, i: number): ReadingTense {
  const given = c.anchor.tense;
  if (given === 'future') return given;
  let soft = false;
  for (let back = i - 1; back >= Math.max(0, i - 10); back--) {
    const token = at(c, back)!;
    if (token.text === ';' || token.text === '.') break;
    if (token.kind !== 'word') continue;
    if (back >= i - 5 && schedules(c, back)) return 'future';
    if (/^(is|are)$/.test(token.lower) && low(c, back + 1) === 'to') soft = true;
    if (SOFT_FUTURE.has(token.lower) || (INTENDING.has(token.lower) && low(c, back + 1) === 'to')) soft = true;
  }
  if (given !== undefined) return given;
  return (soft && !toldBefore(c, i)) || putOffAfter(c, i) ? 'future' : 'guess';
}

/** "Will succeed Kabui, who died on June 7": a past verb of its own stands between what is to come and the date. */
function toldBefore(c: Context, i: number): boolean {
  const verb = /^(on|in|at)$/.test(low(c, i - 1)) ? i - 2 : i - 1;
  return PAST_VERB.test(low(c, verb)) && /^(who|which|that|he|she|it|they|and)$/.test(low(c, verb - 1));
}

const PAST_VERB =
  /^(died|was|were|left|took|began|won|lost|came|went|fell|met|fled|sank|broke|struck|shot|held|said|told|[a-z]{3,}ed)$/;

/** Whether the word at `i` puts what follows it after the telling. */
function schedules(c: Context, i: number): boolean {
  const word = low(c, i);
  const next = low(c, i + 1);
  if (STRONG_FUTURE.has(word)) return true;
  if (SCHEDULING.has(word)) return SCHEDULE_JOINTS.has(next);
  if (/^(planned|due|set)$/.test(word)) return /^(for|on|by|in)$/.test(next) && !/^(was|were)$/.test(low(c, i - 1));
  return /^(gave|given|giving|gives)$/.test(word) && [1, 2, 3, 4].some((k) => /^(until|till)$/.test(low(c, i + k)));
}

/** "the game on Tuesday is postponed", "declares Wednesday a day of mourning". */
function putOffAfter(c: Context, i: number): boolean {
  for (let k = i + 1; k < i + 8; k++) {
    if (k < i + 6 && PUT_OFF.has(low(c, k)) && /^(is|are|be|been|was|were)$/.test(low(c, k - 1))) return true;
    if (/^(mourning|holiday)$/.test(low(c, k)) && /^(declare|proclaim|announce)/.test(low(c, i - 1))) return true;
  }
  return false;
}

/**
 * The tense for what stands behind "until" or "by" at token `i`. A limit set in the present, or in no stated tense, lies ahead, unless the
 * words before it tell what had been.
 */
export function limitTense(c: Context, i: number): ReadingTense {
  const tense = tenseAt(c, i);
  if (tense === 'present') return 'future';
  if (tense !== 'guess') return tense;
  if (low(c, i) === 'by') {
    if (i === 0 || at(c, i - 1)!.kind === 'mark') return 'guess';
    for (let k = i - 6; k < i + 8; k++) if (low(c, k) === 'had') return 'past';
    return 'future';
  }
  for (let k = Math.max(0, i - 8); k < i; k++)
    if (/^(was|were|had|did|remained|stayed|lasted|continued|ruled|served|kept|lived|fought)$/.test(low(c, k)))
      return 'past';
  return 'future';
}
