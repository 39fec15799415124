import { dayRange } from '../bounds.js';
import type { TimeRelation } from '../types.js';
import { calendarAt } from './calendar.js';
import { countedAt, distanceAt } from './counted.js';
import { deicticAt } from './deictic.js';
import { STARTERS } from './lexicon.js';
import { isAttributive, licensedWeekday } from './licence.js';
import { rangeAt } from './ranges.js';
import {
  at,
  type Context,
  capitalised,
  clauseEnds,
  type Hit,
  limitTense,
  low,
  type Read,
  said,
  tenseAt,
} from './reading.js';
import { resolvePartial } from './resolve.js';
import { anchorDay, shift } from './shift.js';

/** Tokens in; the longest date expression that begins at a token out, its relation ("since", "before") and its noun ("the 2015 deal") included. */

/** Reads the expression at token `i`, or null. */
export function expressionAt(c: Context, i: number): Hit | null {
  const token = at(c, i);
  if (!token || (token.kind === 'mark' && token.text !== '(') || token.kind === 'other') return null;
  if (token.kind === 'word' && !STARTERS.has(token.lower)) return null;
  const counted = distanceFromDate(c, i);
  if (counted) return counted;
  const tied = related(c, i);
  const plain = dateOrRange(c, i);
  return tied && (!plain || tied.to >= plain.to) ? tied : plain;
}

/** The longest reading at `i` without a relation word; a tie goes to the range, then the calendar. */
export function dateOrRange(c: Context, i: number): Hit | null {
  let row = readAt.get(c);
  if (row === undefined) {
    row = [];
    readAt.set(c, row);
  }
  const known = row[i];
  if (known !== undefined) return known;
  const found = readDateOrRange(c, i);
  row[i] = found;
  return found;
}

/** What has been read at the tokens of a context: the words before a date ask for it again. */
const readAt = new WeakMap<Context, (Hit | null)[]>();

function readDateOrRange(c: Context, i: number): Hit | null {
  const hits = [rangeAt(c, i), calendarHit(c, i), deicticAt(c, i), countedAt(c, i)];
  let best: Hit | null = null;
  for (const hit of hits) if (hit && (!best || hit.to > best.to)) best = hit;
  return best?.value && !best.value.attributive && isAttributive(c, i, best.to)
    ? { to: best.to, value: { ...best.value, attributive: true } }
    : best;
}

function calendarHit(c: Context, i: number): Hit | null {
  const found = calendarAt(c, i, isLicensingContext(c, i));
  if (!found) return null;
  let { to, partial } = found;
  // "Following Monday's blast": after it, and no Monday to come.
  if (partial.turn === 'following' && low(c, i) === 'following' && low(c, i - 1) !== 'the' && isAttributive(c, i, to))
    return null;
  if (partial.wd !== null && partial.d === null) {
    if (!licensedWeekday(c, i, to)) return { to, value: null };
    if (partial.turn === 'last' && low(c, i) === 'the' && low(c, to) === 'of') return { to, value: null };
    if (/^(morning|afternoon|evening|night|midday|noon|midnight|dawn)$/.test(low(c, to))) to++;
    const inWeek = weekdayInWeek(c, i, to, partial.wd);
    if (inWeek) return inWeek;
  }
  if (isNamedDay(c, i, to, partial.y)) return { to, value: null };
  const value = resolvePartial(partial, c.anchor, tenseAt(c, i), said(c, i, to));
  return { to, value };
}

/** A date behind "about" or after a part word has its place shown already. */
function isLicensingContext(c: Context, i: number): boolean {
  return /^(circa|ca)$/.test(low(c, i - 1));
}

/** "Tuesday last week", "Friday of next week". */
function weekdayInWeek(c: Context, i: number, to: number, wd: number): Hit | null {
  const skip = low(c, to) === 'of' ? 1 : 0;
  const turn = low(c, to + skip);
  const count = turn === 'last' ? -1 : turn === 'next' ? 1 : turn === 'this' ? 0 : null;
  const base = anchorDay(c.anchor.published);
  if (count === null || low(c, to + skip + 1) !== 'week' || base?.number == null) return null;
  const monday = base.number - ((((base.number + 3) % 7) + 7) % 7);
  const edtf = shift(base, monday + 7 * count + wd - base.number, 'day');
  const end = to + skip + 2;
  return edtf === null
    ? null
    : {
        to: end,
        value: {
          edtf,
          basis: 'resolved',
          reason: `“${said(c, i, end)}”: weeks run from Monday, counted from the day of publication.`,
        },
      };
}

const NAMED_BODIES = /^(commission|committee|memorial|fund|alliance|group|forum|front)$/;
const NAMED_AFTER_DAYS =
  /^(attacks?|massacres?|movement|coalition|revolution|martyrs?|brigades?|hijackings?|bombings?)$/;

/** "the 7 October attacks", "26 July Movement": the name of an event, whose year the words do not give. */
function isNamedDay(c: Context, i: number, to: number, year: number | null): boolean {
  if (year !== null || at(c, i)?.kind === 'iso') return false;
  return (
    ((capitalised(at(c, to)) && (capitalised(at(c, to + 1)) || NAMED_BODIES.test(low(c, to)))) ||
      [0, 1].some((k) => NAMED_AFTER_DAYS.test(low(c, to + k)))) &&
    !/^\p{Lu}{2}/u.test(at(c, to)?.text ?? '') &&
    isAttributive(c, i, to) &&
    [at(c, i), at(c, i + 1)].some((t) => t?.kind === 'number' || t?.kind === 'ordinal')
  );
}

interface Tie {
  readonly to: number;
  readonly relation: TimeRelation;
  readonly approximate?: boolean;
}

/** Words that tie an event to a date: "since", "until", "by", "as of". */
function tieAt(c: Context, i: number): Tie | null {
  const two = `${low(c, i)} ${low(c, i + 1)}`;
  switch (low(c, i)) {
    case 'since':
      return { to: i + 1, relation: 'since' };
    case 'ever':
      return two === 'ever since' ? { to: i + 2, relation: 'since' } : null;
    case 'until':
    case 'till':
      return { to: i + 1, relation: 'until' };
    case 'to':
      return prolongedBefore(c, i) ? { to: i + 1, relation: 'until' } : null;
    case 'through':
      return { to: i + 1, relation: 'until' };
    case 'up':
      return two === 'up to'
        ? { to: i + 2, relation: 'until' }
        : two === 'up until'
          ? { to: i + 2, relation: 'until' }
          : null;
    case 'by':
    case 'before':
      return { to: i + 1, relation: 'before' };
    case 'pre':
      return low(c, i + 1) === '-' ? { to: i + 2, relation: 'before' } : null;
    case 'prior':
      return two === 'prior to' ? { to: i + 2, relation: 'before' } : null;
    case 'ahead':
      return two === 'ahead of' ? { to: i + 2, relation: 'before' } : null;
    case 'no':
      return /^no (later|earlier)$/.test(two) && low(c, i + 2) === 'than'
        ? { to: i + 3, relation: low(c, i + 1) === 'later' ? 'before' : 'after' }
        : null;
    case 'on':
      return /^or$/.test(low(c, i + 1)) && /^(before|after)$/.test(low(c, i + 2))
        ? { to: i + 3, relation: low(c, i + 2) === 'before' ? 'before' : 'after' }
        : null;
    case 'after':
    case 'following':
      return { to: i + 1, relation: 'after' };
    case 'post':
      return low(c, i + 1) === '-' ? { to: i + 2, relation: 'after' } : null;
    case 'starting':
    case 'beginning':
    case 'effective':
    case 'commencing':
      return { to: /^(on|in|from|at)$/.test(low(c, i + 1)) ? i + 2 : i + 1, relation: 'since' };
    case 'from':
      return { to: i + 1, relation: 'since' };
    case 'as':
      return /^as (of|from)$/.test(two) ? { to: i + 2, relation: 'since' } : null;
    case 'around':
    case 'circa':
    case 'approximately':
      return { to: i + 1, relation: 'at', approximate: true };
    default:
      return null;
  }
}

function related(c: Context, i: number): Hit | null {
  const tie = low(c, i) === 'following' && low(c, i - 1) === 'the' ? null : tieAt(c, i);
  if (!tie) return null;
  let start = tie.to;
  if (low(c, start) === 'at' && /^(least|the)$/.test(low(c, start + 1))) start += low(c, start + 1) === 'least' ? 2 : 1;
  if (/^(in|on|about|around)$/.test(low(c, start))) start++;
  const starts = /^(starting|beginning|effective|commencing)$/.test(low(c, i));
  const limit = tie.relation === 'until' || low(c, i) === 'by' || starts ? limited(c, i) : c;
  const inner =
    tie.relation === 'since' ? (sinceDate(c, start) ?? dateOrRange(limit, start)) : dateOrRange(limit, start);
  const withThe = inner ?? (low(c, start) === 'the' ? dateOrRange(limit, start + 1) : null);
  if (!withThe) return null;
  const value = withThe.value;
  if (!value || (value.relation && value.relation !== 'at')) return value ? withThe : { to: withThe.to, value: null };
  if (tie.approximate && value.attributive) return null;
  if (tie.approximate)
    return /[~/]/.test(value.edtf) ? withThe : { to: withThe.to, value: { ...value, edtf: `${value.edtf}~` } };
  // "after the 2015 agreement" is after the agreement; the year is still only the agreement's.
  if (/^(pre|post)$/.test(low(c, i)))
    return { to: withThe.to, value: { ...value, relation: tie.relation, attributive: true } };
  if (value.attributive) return null;
  if (low(c, i) === 'from') return fromDate(c, i, withThe.to, value);
  // "As of Monday, ten were found": a count on that day; only of a day to come does it mean from then on.
  if (low(c, i) === 'as' && !toCome(c, value)) return null;
  return { to: withThe.to, value: { ...value, relation: tie.relation } };
}

/** The same context, read in the tense that a limit has. */
function limited(c: Context, i: number): Context {
  const tense = limitTense(c, i);
  return tense === 'guess' || tense === c.anchor.tense ? c : { ...c, anchor: { ...c.anchor, tense } };
}

/** "since last year", "since two weeks ago" and the like need no licence of their own. */
function sinceDate(c: Context, i: number): Hit | null {
  const found = calendarAt(c, low(c, i) === 'the' ? i + 1 : i, true);
  if (!found || found.partial.y === null || found.partial.d !== null) return null;
  const value = resolvePartial(found.partial, c.anchor, tenseAt(c, i), said(c, i, found.to));
  if (!value || isAttributive(c, low(c, i) === 'the' ? i + 1 : i, found.to)) return null;
  const longer = dateOrRange(c, i) ?? dateOrRange(c, i + 1);
  return longer && longer.to > found.to ? longer : { to: found.to, value };
}

/** "from 2015 on", "from 1 June" of what is to come; "a report from 2015" is only at it. */
function fromDate(c: Context, i: number, to: number, value: Read): Hit {
  const and = low(c, to) === 'and' ? 1 : 0;
  if (/^(onwards?|on|forward)$/.test(low(c, to + and))) {
    const ahead = value.basis === 'resolved' ? dateOrRange(limited(c, i), i + 1)?.value : null;
    return { to: to + and + 1, value: { ...(ahead ?? value), relation: 'since' } };
  }
  const begins = i === 0 || tenseAt(c, i) === 'future' || toCome(c, value);
  return { to, value: { ...value, relation: begins ? 'since' : 'at' } };
}

/** Whether a date begins after the day of publication. */
function toCome(c: Context, value: Read): boolean {
  const [first] = dayRange(value.edtf);
  const [, told] = c.anchor.published === null ? [null, null] : dayRange(c.anchor.published);
  return first !== null && told !== null && first > told;
}

/** "Extends the mandate to March 5": a limit, not a place in time. */
function prolongedBefore(c: Context, i: number): boolean {
  for (let back = i - 1; back >= Math.max(0, i - 8) && !/^[.;,:]$/.test(low(c, back)); back--)
    if (/^(extend|prolong)(s|ed|ing)?$|^extensions?$/.test(low(c, back))) return true;
  return false;
}

/** "two weeks after 8 December 2024", "three days before Christmas Eve". */
function distanceFromDate(c: Context, i: number): Hit | null {
  const distance =
    low(c, i) === 'the' && /^(day|week|month|year)$/.test(low(c, i + 1))
      ? { to: i + 2, least: 1, most: 1, unit: low(c, i + 1) as 'day' }
      : distanceAt(c, i);
  if (!distance || distance.least !== distance.most) return null;
  const side = low(c, distance.to);
  if ((side !== 'before' && side !== 'after') || clauseEnds(c, distance.to + 1)) return null;
  const inner = dateOrRange(c, distance.to + 1);
  const base =
    inner?.value && !inner.value.attributive ? anchorDay(inner.value.edtf, side === 'before' ? 'start' : 'end') : null;
  if (!base || !inner?.value) return null;
  const edtf = shift(base, side === 'before' ? -distance.least : distance.least, distance.unit);
  if (edtf === null) return null;
  return {
    to: inner.to,
    value: { edtf, basis: 'resolved', reason: `“${said(c, i, inner.to)}”: counted from ${inner.value.edtf}.` },
  };
}
