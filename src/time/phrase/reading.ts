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

const CLAUSE_JOINTS = words('and but or when while as because although though where who which');
const STRONG_FUTURE = words(
  'scheduled slated postponed delayed adjourned deferred upcoming rescheduled deadline ultimatum extended',
);
const SOFT_FUTURE = words('will would shall ll expected due plans planned set intends going ahead next');

/**
 * The tense that an expression at token `i` is read in. Words that schedule ("scheduled for", "postponed until", "gave them until") win
 * over a past tense of the caller's, since they put what follows after the telling; weaker ones count only where the caller gives none.
 */
export function tenseAt(c: Context, i: number): TimeTense {
  const given = c.anchor.tense;
  if (given === 'future') return given;
  let soft = false;
  for (let back = i - 1; back >= Math.max(0, i - 10); back--) {
    const token = at(c, back)!;
    if (token.text === ';' || token.text === '.') break;
    if (token.kind !== 'word') continue;
    if (back >= i - 5 && STRONG_FUTURE.has(token.lower)) return 'future';
    if (back >= i - 2 && /^(planned|due|set)$/.test(token.lower) && /^(for|on|by|in)$/.test(low(c, back + 1)))
      return 'future';
    if ((token.lower === 'gave' || token.lower === 'given') && /^(until|till|by)$/.test(low(c, i - 1))) return 'future';
    if (SOFT_FUTURE.has(token.lower)) soft = true;
  }
  return given ?? (soft ? 'future' : 'past');
}
