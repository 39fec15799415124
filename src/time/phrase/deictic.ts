import { interval } from '../algebra.js';
import { bounds } from '../bounds.js';
import { dayText, weekday } from '../civil.js';
import type { Edtf, TimeUnit } from '../types.js';
import { calendarAt } from './calendar.js';
import { DAY_PARTS, UNITS } from './lexicon.js';
import { isAttributive } from './licence.js';
import { at, type Context, clauseEnds, type Hit, low, type Read, said, tenseAt } from './reading.js';
import { resolvePartial } from './resolve.js';
import { type AnchorDay, anchorDay, calendarUnit, shift } from './shift.js';

/** Tokens and an anchor in; days, weeks, months and years that words like "today", "last week" and "that year" point to out. Calendar dates are not read here. */

/** Reads a pointing expression at token `i`. */
export function deicticAt(c: Context, i: number): Hit | null {
  const first = low(c, i);
  if (at(c, i)?.kind !== 'word') return null;
  return (
    todayLike(c, i, first) ??
    overnight(c, i, first) ??
    partOf(c, i, first) ??
    moved(c, i, first) ??
    unitTurn(c, i, first) ??
    weekendAt(c, i, first)
  );
}

function read(edtf: Edtf | null, reason: string, more: Pick<Read, 'part' | 'relation'> = {}): Read | null {
  return edtf === null ? null : { edtf, basis: 'resolved', reason, ...more };
}

const DAY_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function todayLike(c: Context, i: number, first: string): Hit | null {
  const told = anchorDay(c.anchor.published);
  if (DAY_SHIFTS.has(first)) {
    if (/^(show|programme|program)$/.test(low(c, i + 1))) return { to: i + 1, value: null };
    if (first === 'today' && /^(russia|usa|india|turkey|africa|pakistan|israel)$/.test(low(c, i - 1)))
      return { to: i + 1, value: null };
    return dayHit(c, i, dayPart(c, i + 1), told, DAY_SHIFTS.get(first)!, 'the day of publication');
  }
  if (first === 'the' && low(c, i + 1) === 'day') {
    const word = `${low(c, i + 2)} ${low(c, i + 3)}`;
    if (word === 'before yesterday') return dayHit(c, i, i + 4, told, -2, 'the day of publication');
    if (word === 'after tomorrow') return dayHit(c, i, i + 4, told, 2, 'the day of publication');
  }
  if ((first === 'this' || first === 'last') && DAY_PARTS.has(low(c, i + 1))) {
    const lastNight = first === 'last';
    if (lastNight && !/^(night|evening)$/.test(low(c, i + 1))) return null;
    return dayHit(c, i, i + 2, told, lastNight ? -1 : 0, 'the day of publication');
  }
  if (/^(earlier|later|early|late)$/.test(first)) {
    const on = low(c, i + 1) === 'on' ? 1 : 0;
    if (DAY_SHIFTS.has(low(c, i + 1 + on))) return todayLike(c, i + 1 + on, low(c, i + 1 + on));
  }
  return null;
}

function dayPart(c: Context, i: number): number {
  return DAY_PARTS.has(low(c, i)) ? i + 1 : i;
}

function dayHit(c: Context, i: number, to: number, anchor: AnchorDay | null, days: number, where: string): Hit | null {
  if (!anchor) return null;
  const how = days === 0 ? `is ${where}` : `is counted from ${where}`;
  return { to, value: read(shift(anchor, days, 'day'), `“${said(c, i, to)}” ${how}.`) };
}

/** A night spans two days: the one it began on and the one it ended on. */
function overnight(c: Context, i: number, first: string): Hit | null {
  if (first !== 'overnight') return null;
  const joint = /^(on|into|to|from)$/.test(low(c, i + 1)) ? 1 : 0;
  const named = calendarAt(c, i + 1 + joint, true);
  if (named && (named.partial.wd !== null || named.partial.d !== null)) {
    const day = resolvePartial(named.partial, c.anchor, tenseAt(c, i), said(c, i, named.to));
    const number = anchorDay(day?.edtf)?.number;
    if (number != null) {
      const into = /^(into|to)$/.test(low(c, i + 1));
      const told = anchorDay(c.anchor.published)?.number;
      const last = into || told === number ? number : number + 1;
      const first2 = into || told === number ? number - 1 : number;
      return {
        to: named.to,
        value: read(interval(dayText(first2), dayText(last)), `“${said(c, i, named.to)}”: a night lies on two days.`),
      };
    }
  }
  const told = anchorDay(c.anchor.published);
  if (
    told?.number == null ||
    (at(c, i + 1)?.kind === 'word' && /^(stay|train|bus|flight|curfew|camp)s?$/.test(low(c, i + 1)))
  )
    return null;
  const ahead = tenseAt(c, i) === 'future' ? 1 : 0;
  const night = interval(dayText(told.number - 1 + ahead), dayText(told.number + ahead));
  return { to: i + 1, value: read(night, `“overnight”: the night before the day of publication lies on two days.`) };
}

const EDGES: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['start', 'early'],
  ['beginning', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** "at the end of 2019", "the beginning of the year", "the first half of June", "year's end"; "the turn of the century" stays unread. */
function partOf(c: Context, i: number, first: string): Hit | null {
  const from = first === 'the' ? i + 1 : i;
  const word = low(c, from);
  if (word === 'turn' && low(c, from + 1) === 'of' && /^(century|millennium|decade|year)$/.test(low(c, from + 3))) {
    return { to: from + 4, value: null };
  }
  if (
    first === 'year' &&
    ((low(c, i + 1) === '-' && low(c, i + 2) === 'end') || (low(c, i + 2) === 's' && low(c, i + 3) === 'end'))
  ) {
    const told = anchorDay(c.anchor.published);
    const to = low(c, i + 1) === '-' ? i + 3 : i + 4;
    return (
      told && {
        to,
        value: read(calendarUnit(told, 0, 'year'), `“${said(c, i, to)}” is that of the year of publication.`, {
          part: 'late',
        }),
      }
    );
  }
  const week = weekOf(c, i, from, word) ?? beyond(c, i, from, word);
  if (week) return week;
  const half =
    /^(first|second|third|latter|early|last|final|closing|opening)$/.test(word) &&
    /^(half|part|days|months|weeks|years|week|month)$/.test(low(c, from + 1))
      ? 1
      : 0;
  const edge = half ? edgeWord(word, low(c, from + 1)) : EDGES.get(word);
  if (!edge || low(c, from + 1 + half) !== 'of') return null;
  const after = from + 2 + half;
  const unit = low(c, after) === 'the' ? UNITS.get(low(c, after + 1)) : undefined;
  if (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'decade') {
    const told = anchorDay(c.anchor.published);
    if (!told || !clauseOrTime(c, after + 2)) return null;
    return {
      to: after + 2,
      value: read(calendarUnit(told, 0, unit), `“${said(c, i, after + 2)}”: the ${unit} of publication.`, {
        part: edge,
      }),
    };
  }
  const inner = unitTurn(c, after, low(c, after));
  if (inner?.value) return { to: inner.to, value: { ...inner.value, part: edge } };
  const halfYear = half && low(c, from + 1) === 'half' ? calendarAt(c, from, true) : null;
  if (halfYear)
    return {
      to: halfYear.to,
      value: resolvePartial(halfYear.partial, c.anchor, tenseAt(c, i), said(c, i, halfYear.to)),
    };
  const step = low(c, after) === 'the' ? 1 : 0;
  const date = calendarAt(c, after + step, true);
  if (!date || date.partial.d !== null || date.partial.wd !== null) return null;
  // In "the end of the 2011 season" the year is the season's.
  if (step === 1 && date.partial.y !== null && date.partial.m === null && isAttributive(c, after + 1, date.to))
    return null;
  const partial = { ...date.partial, part: edge };
  return { to: date.to, value: resolvePartial(partial, c.anchor, tenseAt(c, i), said(c, i, date.to)) };
}

function edgeWord(word: string, noun: string): 'early' | 'mid' | 'late' {
  if (/^(first|early|opening)$/.test(word)) return 'early';
  return /^(second|third)$/.test(word) && noun !== 'half' ? 'mid' : 'late';
}

/** "the week of 5 June": Monday to Sunday around that day. */
function weekOf(c: Context, i: number, from: number, word: string): Hit | null {
  if (word !== 'week' || !/^(of|beginning|starting)$/.test(low(c, from + 1))) return null;
  const step = low(c, from + 2) === 'the' ? 1 : 0;
  const date = calendarAt(c, from + 2 + step, true);
  if (!date || date.partial.d === null) return null;
  const day = resolvePartial(date.partial, c.anchor, tenseAt(c, i), said(c, i, date.to));
  const base = anchorDay(day?.edtf);
  return base && day && { to: date.to, value: { ...day, edtf: calendarUnit(base, 0, 'week') ?? day.edtf } };
}

/** "the week before last", "the month after next". */
function beyond(c: Context, i: number, from: number, word: string): Hit | null {
  const unit = UNITS.get(word);
  const tail = `${low(c, from + 1)} ${low(c, from + 2)}`;
  const count = tail === 'before last' ? -2 : tail === 'after next' ? 2 : 0;
  const told = anchorDay(c.anchor.published);
  if (from === i || count === 0 || !told || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null;
  const to = from + 3;
  return {
    to,
    value: read(
      calendarUnit(told, count, unit),
      `“${said(c, i, to)}” is counted in calendar ${unit}s from the day of publication.`,
    ),
  };
}

function clauseOrTime(c: Context, i: number): boolean {
  return low(c, i) !== 'of' && low(c, i) !== '-';
}

/** "earlier this week", "later in the year", "later that month", "early last year", "later on Tuesday". */
function moved(c: Context, i: number, first: string): Hit | null {
  if (!/^(earlier|later|early|late|mid|sometime)$/.test(first)) return null;
  const dash = low(c, i + 1) === '-' ? 1 : 0;
  const next = i + 1 + dash;
  const inside = low(c, next) === 'in' ? 1 : 0;
  const part = first === 'early' || first === 'late' || first === 'mid' ? ({ part: first } as const) : {};
  if (inside && low(c, next + 1) === 'the') {
    const unit = UNITS.get(low(c, next + 2));
    const base = anchorDay(c.anchor.narrative) ?? anchorDay(c.anchor.published);
    if (base && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year')) {
      const whole = calendarUnit(base, 0, unit);
      const told = unit === 'week' && anchorDay(c.anchor.narrative) === null && whole !== null;
      return {
        to: next + 3,
        value: read(
          told ? thisWeek(c, i, whole, base, first) : whole,
          `“${said(c, i, next + 3)}”: the ${unit} that is told of.`,
          part,
        ),
      };
    }
  }
  const inner = unitTurn(c, next + inside, low(c, next + inside), first) ?? todayLike(c, next, low(c, next));
  if (inner) return { to: inner.to, value: inner.value && { ...inner.value, ...part } };
  const day = calendarAt(c, low(c, next) === 'on' || inside ? next + 1 : next, true);
  if (!day || first === 'early' || first === 'late' || first === 'mid') return null;
  return { to: day.to, value: resolvePartial(day.partial, c.anchor, tenseAt(c, i), said(c, i, day.to)) };
}

const TURN_COUNTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['current', 0],
  ['coming', 1],
  ['past', -1],
]);

/** "last week", "this year", "next month", "the previous day", "the following year", "that month", "the year before". */
function unitTurn(c: Context, i: number, first: string, modifier = ''): Hit | null {
  const the = first === 'the' ? 1 : 0;
  const word = low(c, i + the);
  if (the && UNITS.has(word)) return unitBeside(c, i);
  const noun = low(c, i + the + 1);
  const calendar = noun === 'calendar' ? 1 : 0;
  const to = i + the + 2 + calendar;
  if (/^(that|same)$/.test(word) || (word === 'very' && noun === 'same')) return pointed(c, i, i + the + 1, to);
  const lasting = word === 'next' && /^(for|over|during|within|throughout)$/.test(low(c, i - 1));
  if (!lasting && /^(previous|preceding|following|next)$/.test(word) && (the || word !== 'next')) {
    const hit = narrated(c, i, low(c, to - 1), /^(following|next)$/.test(word) ? 1 : -1, to);
    if (hit) return hit;
  }
  const count = TURN_COUNTS.get(word);
  if (count === undefined) return null;
  const told = anchorDay(c.anchor.published);
  if (/^weekends?$/.test(low(c, to - 1))) return weekend(c, i, to, count);
  const unit = UNITS.get(low(c, to - 1));
  if (!told || unit === undefined || unit === 'hour' || unit === 'fortnight' || low(c, to - 1).endsWith('s'))
    return null;
  if (unit === 'day')
    return word === 'this'
      ? { to, value: read(calendarUnit(told, 0, 'day'), `“${said(c, i, to)}” is the day of publication.`) }
      : null;
  // "the last year", "the past decade" are stretches that end now: the counted rules read them.
  const owned = word === 'last' && /^['’]$/.test(low(c, to));
  if ((the && !owned && /^(last|past|coming|next)$/.test(word)) || word === 'past' || word === 'coming') return null;
  const value = calendarUnit(told, count, unit);
  const narrowed = unit === 'week' && count === 0 && value !== null ? thisWeek(c, i, value, told, modifier) : value;
  return {
    to,
    value: read(narrowed, `“${said(c, i, to)}” is counted in calendar ${unit}s from the day of publication.`),
  };
}

/** This week: up to the day of publication in the past tense, from it on in the future. */
function thisWeek(c: Context, i: number, week: Edtf, told: AnchorDay, modifier: string): Edtf {
  if (told.number === null) return week;
  const monday = told.number - weekday(told.number);
  const tense = modifier === 'later' ? 'future' : modifier === 'earlier' ? 'past' : tenseAt(c, i);
  if (tense === 'past') return interval(dayText(monday), dayText(told.number));
  return tense === 'future' ? interval(dayText(told.number), dayText(monday + 6)) : week;
}

/** "that year", "the same day": the narrative's own date, as fine as the unit. */
function pointed(c: Context, i: number, nounAt: number, to: number): Hit | null {
  const unit = DAY_PARTS.has(low(c, nounAt)) ? 'day' : UNITS.get(low(c, nounAt));
  const base = anchorDay(c.anchor.narrative);
  if (!base || unit === undefined || unit === 'hour' || unit === 'fortnight') return null;
  const end = nounAt + 1 > to ? to : nounAt + 1;
  const value =
    calendarUnit(base, 0, unit) ?? (unit === 'day' || unit === 'week' || unit === 'month' ? coarse(base) : null);
  return { to: end, value: read(value, `“${said(c, i, end)}” is that of the last date of the narrative.`) };
}

function coarse(base: AnchorDay): Edtf | null {
  return base.m === null ? calendarUnit(base, 0, 'year') : calendarUnit(base, 0, 'month');
}

function narrated(c: Context, i: number, noun: string, count: number, to: number): Hit | null {
  const unit: TimeUnit | undefined = DAY_PARTS.has(noun) ? 'day' : (UNITS.get(noun) as TimeUnit | undefined);
  const narrative = anchorDay(c.anchor.narrative);
  const base = narrative ?? anchorDay(c.anchor.published);
  if (!base || unit === undefined || unit === 'hour' || (unit as string) === 'fortnight') return null;
  if (noun.endsWith('s')) return { to, value: null };
  // "the next day" without a date in the narrative follows an event of unknown day, unless the telling looks ahead.
  if (!narrative && count > 0 && tenseAt(c, i) !== 'future') return { to, value: null };
  const value = calendarUnit(base, count, unit) ?? shift(base, count, unit);
  const where = narrative ? 'the last date of the narrative' : 'the day of publication';
  return { to, value: read(value, `“${said(c, i, to)}” is counted from ${where}.`) };
}

/** "the day before", "the year after", where the clause ends there; with a noun after it, it is dated by another event. */
function unitBeside(c: Context, i: number): Hit | null {
  const side = low(c, i + 2);
  if ((side !== 'before' && side !== 'after') || !clauseEnds(c, i + 3)) return null;
  return narrated(c, i, low(c, i + 1), side === 'after' ? 1 : -1, i + 3);
}

/** "the weekend", "over the weekend". */
function weekendAt(c: Context, i: number, first: string): Hit | null {
  if (
    first !== 'the' ||
    low(c, i + 1) !== 'weekend' ||
    !/^(over|at|during|on|for|since|until|by|before)$/.test(low(c, i - 1))
  )
    return null;
  return weekend(c, i, i + 2, tenseAt(c, i) === 'future' ? 0 : -0.5);
}

/** Saturday and Sunday; -0.5 is the last one that has begun. */
function weekend(c: Context, i: number, to: number, count: number): Hit | null {
  const told = anchorDay(c.anchor.published);
  if (told?.number == null) return null;
  const monday = told.number - weekday(told.number);
  const day = weekday(told.number);
  const back =
    count < 0 || (count === 0 && ((c.anchor.tense === 'past' && day < 5) || (tenseAt(c, i) === 'guess' && day < 3)));
  const saturday =
    count === -0.5 || (count === 0 && back) ? (day >= 5 ? monday + 5 : monday - 2) : monday + 5 + 7 * count;
  const value = interval(dayText(saturday), dayText(saturday + 1));
  return {
    to,
    value:
      bounds(value).earliest === null
        ? null
        : read(
            value,
            `“${said(c, i, to)}”: the Saturday and Sunday nearest in that direction from the day of publication.`,
          ),
  };
}
