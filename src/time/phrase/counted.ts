import { interval } from '../algebra.js';
import type { TimeRelation, TimeUnit } from '../types.js';
import { countAt } from './calendar-parts.js';
import { UNITS, words } from './lexicon.js';
import { at, type Context, clauseEnds, type Hit, low, type Read, said, tenseAt } from './reading.js';
import { type AnchorDay, anchorDay, shift } from './shift.js';

/** Tokens and an anchor in; dates at a counted distance out: "two weeks earlier", "a decade ago", "in three days", "over the past two years". */

/** A distance: how many of a unit; `most` is above `least` where the words are vague ("several"). */
export interface Distance {
  readonly to: number;
  readonly least: number;
  readonly most: number;
  readonly unit: TimeUnit;
}

const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 6]],
  ['several', [2, 9]],
  ['some', [2, 9]],
]);
const APPROXIMATE = words(
  'about around nearly almost over roughly approximately some just only at least more less than exactly barely well',
);

/** Reads "two weeks", "a couple of months", "several years", "half a century", "more than ten years" at token `i`. */
export function distanceAt(c: Context, i: number): Distance | null {
  let k = i;
  while (k < i + 3 && APPROXIMATE.has(low(c, k)) && !(low(c, k) === 'some' && UNITS.has(low(c, k + 1)))) k++;
  let least: number;
  let most: number;
  const number = countAt(c, k);
  const word = low(c, k);
  const next = low(c, k + 1);
  if (word === 'half' || word === 'quarter') {
    least = most = word === 'half' ? 0.5 : 0.25;
    k += next === '-' ? 2 : 1;
    if (low(c, k) === 'of') k++;
    if (low(c, k) === 'a') k++;
  } else if (word === 'a' && (next === 'half' || next === 'quarter')) {
    least = most = next === 'half' ? 0.5 : 0.25;
    k += low(c, k + 2) === '-' || low(c, k + 2) === 'of' ? 3 : 2;
    if (low(c, k) === 'a') k++;
  } else if (number) {
    least = most = number.value;
    k = number.to;
    if (low(c, k) === 'and' && low(c, k + 1) === 'a' && low(c, k + 2) === 'half') {
      least = most = number.value + 0.5;
      k += 3;
    }
    if (low(c, k) === '-' && UNITS.has(low(c, k + 1))) return null;
  } else if ((word === 'a' || word === 'the' || word === '') && VAGUE.has(next)) {
    [least, most] = VAGUE.get(next)!;
    k += 2;
  } else if (VAGUE.has(word)) {
    [least, most] = VAGUE.get(word)!;
    k += 1;
  } else if (word === 'a' && next === 'couple') {
    least = most = 2;
    k += low(c, k + 2) === 'of' ? 3 : 2;
  } else if (word === 'a' && next === 'dozen') {
    least = most = 12;
    k += 2;
  } else if (word === 'a' || word === 'an' || word === 'one') {
    least = most = 1;
    k += 1;
  } else return null;
  const unit = UNITS.get(low(c, k));
  if (unit === undefined || (word === 'quarter' && unit !== 'century')) return null;
  k++;
  if (low(c, k) === 'and' && low(c, k + 1) === 'a' && low(c, k + 2) === 'half') {
    least += 0.5;
    most += 0.5;
    k += 3;
  }
  const scale = unit === 'fortnight' ? 2 : 1;
  return normal({ to: k, least: least * scale, most: most * scale, unit: unit === 'fortnight' ? 'week' : unit });
}

// Halves of a unit are counted in the next smaller one, so that months and years stay whole.
function normal(d: Distance): Distance {
  if (Number.isInteger(d.least)) return d;
  const smaller: Partial<Record<TimeUnit, readonly [TimeUnit, number]>> = {
    century: ['year', 100],
    decade: ['year', 10],
    year: ['month', 12],
    month: ['week', 4],
  };
  const step = smaller[d.unit];
  return step ? { ...d, least: d.least * step[1], most: d.most * step[1], unit: step[0] } : d;
}

/** Reads a counted date at token `i`. */
export function countedAt(c: Context, i: number): Hit | null {
  return ahead(c, i) ?? stretch(c, i) ?? recent(c, i) ?? apart(c, i);
}

/** "two weeks ago", "three days later", "a year earlier", "the day before" when counted. */
function apart(c: Context, i: number): Hit | null {
  const distance = distanceAt(c, i);
  if (!distance) return null;
  let word = low(c, distance.to);
  let to = distance.to + 1;
  if (word === "'" || word === '’') return null;
  if (word === 'from' && /^(now|today)$/.test(low(c, to))) [word, to] = ['hence', to + 1];
  const sign = /^(ago|earlier|before|previously|prior)$/.test(word)
    ? -1
    : /^(later|after|hence|afterwards?)$/.test(word)
      ? 1
      : 0;
  if (sign === 0 || low(c, to) === 'than' || (/^(before|after|prior)$/.test(word) && !clauseEnds(c, to))) return null;
  const fromTelling = word === 'ago' || word === 'hence';
  const narrative = fromTelling ? null : anchorDay(c.anchor.narrative, sign < 0 ? 'start' : 'end');
  const base = narrative ?? anchorDay(c.anchor.published);
  if (!base) return { to, value: null };
  // "two days later" with no date told before it follows an event of unknown day.
  if (!narrative && sign > 0 && word !== 'hence' && tenseAt(c, i) !== 'future') return { to, value: null };
  const exact = word === 'ago' && low(c, to) === 'today' && distance.least === distance.most;
  const where = narrative ? 'the last date of the narrative' : 'the day of publication';
  if (exact) {
    const day = sameDay(base, sign * distance.least, distance.unit);
    if (day)
      return {
        to: to + 1,
        value: {
          edtf: day,
          basis: 'resolved',
          reason: `“${said(c, i, to + 1)}”: the same day, counted from ${where}.`,
        },
      };
  }
  const near = shift(base, sign * distance.least, distance.unit);
  const far = shift(base, sign * distance.most, distance.unit);
  if (near === null || far === null) return { to, value: null };
  const edtf = sign < 0 ? interval(far, near) : interval(near, far);
  return {
    to,
    value: { edtf, basis: 'resolved', reason: `“${said(c, i, to)}” is counted from ${where}${rounding(edtf)}.` },
  };
}

function rounding(edtf: string): string {
  return edtf.includes('~') ? '; such counts are rounded, so the value is approximate' : '';
}

function sameDay(base: AnchorDay, count: number, unit: TimeUnit): string | null {
  if (base.number === null || base.m === null || base.d === null) return null;
  if (unit === 'day' || unit === 'week') return shift(base, unit === 'week' ? count * 7 : count, 'day');
  const years = unit === 'year' ? count : unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : null;
  if (years === null) return null;
  const day = `${String(base.y + years).padStart(4, '0')}-${String(base.m).padStart(2, '0')}-${String(base.d).padStart(2, '0')}`;
  return anchorDay(day)?.number == null ? null : day;
}

/** "in three days", "in two weeks' time", in the future only: in the past it is how long something took. */
function ahead(c: Context, i: number): Hit | null {
  if (low(c, i) !== 'in') return null;
  const distance = distanceAt(c, i + 1);
  if (!distance) return null;
  const quote = /^['’]$/.test(low(c, distance.to)) ? 1 : 0;
  const time = low(c, distance.to + quote) === 'time' ? quote + 1 : 0;
  const base = anchorDay(c.anchor.published);
  if (time === 0 && (tenseAt(c, i) !== 'future' || !clauseEnds(c, distance.to) || /^(time|first)$/.test(low(c, i - 1))))
    return null;
  const edtf = base && shift(base, distance.least, distance.unit);
  const to = distance.to + time;
  if (edtf === null || distance.least !== distance.most) return { to, value: null };
  return {
    to,
    value: {
      edtf,
      basis: 'resolved',
      reason: `“${said(c, i, to)}” is counted from the day of publication${rounding(edtf)}.`,
    },
  };
}

/** How far back vague stretches reach: "recent weeks", "the past few months" without a number. */
const VAGUE_REACH: Readonly<Record<TimeUnit, number>> = {
  hour: 24,
  day: 7,
  week: 4,
  month: 6,
  year: 5,
  decade: 3,
  century: 2,
};

/** "over the past two years", "the last three days", "the next ten years": from or to the day of telling. */
function stretch(c: Context, i: number): Hit | null {
  const word = low(c, i + 1);
  if (low(c, i) !== 'the' || !/^(last|past|previous|preceding|next|coming|following)$/.test(word)) return null;
  const forward = /^(next|coming|following)$/.test(word);
  const counted = distanceAt(c, i + 2);
  const bare = counted ? undefined : UNITS.get(low(c, i + 2));
  if ((!counted && bare === undefined) || low(c, counted ? counted.to : i + 3) === 'of') return null;
  if (bare !== undefined && /^['’]$/.test(low(c, i + 3))) return null;
  const plural = low(c, i + 2).endsWith('s') ? VAGUE_REACH : null;
  const unit: TimeUnit = counted ? counted.unit : bare === 'fortnight' ? 'week' : bare!;
  if (!counted && !plural && /^(previous|preceding|following)$/.test(word)) return null;
  const count = counted
    ? counted.least === counted.most
      ? counted.least
      : VAGUE_REACH[unit]
    : plural
      ? plural[unit]
      : bare === 'fortnight'
        ? 2
        : 1;
  const usesNarrative = /^(previous|preceding|following)$/.test(word) && anchorDay(c.anchor.narrative) !== null;
  // "the previous 72 hours" with no date told before it may be before anything.
  if (/^(previous|preceding|following)$/.test(word) && !usesNarrative)
    return { to: counted ? counted.to : i + 3, value: null };
  const base = anchorDay(usesNarrative ? c.anchor.narrative : c.anchor.published);
  if (!base) return null;
  const vague = counted ? counted.least !== counted.most : plural !== null;
  return stretchHit(c, i, counted ? counted.to : i + 3, base, forward ? count : -count, unit, vague);
}

/** "in recent days", "recent years". */
function recent(c: Context, i: number): Hit | null {
  if (low(c, i) !== 'recent') return null;
  const unit = UNITS.get(low(c, i + 1));
  const base = anchorDay(c.anchor.published);
  if (unit === undefined || unit === 'fortnight' || !low(c, i + 1).endsWith('s') || !base) return null;
  return stretchHit(c, i, i + 2, base, -VAGUE_REACH[unit], unit, true);
}

function stretchHit(
  c: Context,
  i: number,
  to: number,
  base: AnchorDay,
  count: number,
  unit: TimeUnit,
  vague: boolean,
): Hit | null {
  const far = shift(base, count, unit);
  const near = shift(base, 0, 'day') ?? null;
  if (far === null || near === null) return null;
  const plain = near.replace('~', '');
  const exact = !vague && (unit === 'day' || unit === 'hour');
  const edge = exact || far.endsWith('~') ? far : `${far}~`;
  const edtf = count < 0 ? interval(edge, plain) : interval(plain, edge);
  const relation: TimeRelation = /^(for|over|during|throughout)$/.test(low(c, i - 1)) ? 'throughout' : 'at';
  const value: Read = {
    edtf,
    basis: 'resolved',
    relation,
    reason: `“${said(c, i, to)}”: a stretch ${count < 0 ? 'up to' : 'from'} the day of telling${rounding(edtf)}.`,
  };
  return at(c, to - 1) ? { to, value } : null;
}
