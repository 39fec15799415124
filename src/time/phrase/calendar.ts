import { isCivilDay } from '../civil.js';
import { dayAt, isFullMonth, monthAt, weekdayAt, yearAt } from './calendar-parts.js';
import { ORDINALS, SEASONS } from './lexicon.js';
import { licensedMonth, licensedYear } from './licence.js';
import { at, type Context, capitalised, clauseEnds, glued, low } from './reading.js';
import { anchorDay } from './shift.js';

/** Tokens in; the parts that a calendar date states out (year, month, day, weekday, season ...), the missing ones left open. No anchor fills them here but for "last year". */

/** What the words of a calendar date give. Null is: not said. */
export interface Partial {
  readonly y: number | null;
  readonly m: number | null;
  readonly d: number | null;
  /** Weekday, 0 for Monday. */
  readonly wd: number | null;
  /** Season, quarter or half, as the EDTF code that takes the month's place. */
  readonly code: number | null;
  /** "199X" or "19XX": a decade or century, finished. */
  readonly span: string | null;
  readonly part: 'early' | 'mid' | 'late' | null;
  /** "last June", "next Friday", "the following Tuesday". */
  readonly turn: Turn | null;
  /** True where the year came from "last year", "that year". */
  readonly turnedYear: boolean;
}

export type Turn = 'last' | 'this' | 'next' | 'following' | 'previous';

export interface PartialHit {
  readonly to: number;
  readonly partial: Partial;
}

export const EMPTY: Partial = {
  y: null,
  m: null,
  d: null,
  wd: null,
  code: null,
  span: null,
  part: null,
  turn: null,
  turnedYear: false,
};

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'following'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
]);

/** Reads a calendar date at token `i`. `licensed` says that its place already shows that a bare year or month is meant (inside a range). */
export function calendarAt(c: Context, i: number, licensed = false): PartialHit | null {
  const token = at(c, i);
  if (!token) return null;
  switch (token.kind) {
    case 'iso':
      return exact(i + 1, token.text.slice(0, 10).split('-').map(Number));
    case 'numeric':
      return numericDate(token.text, i + 1);
    case 'decade':
      return decade(c, i);
    case 'number':
    case 'ordinal':
      return century(c, i) ?? dayFirst(c, i) ?? yearMonth(c, i) ?? bareYear(c, i, licensed);
    case 'word':
      return (
        turned(c, i) ??
        modified(c, i, licensed) ??
        withWeekday(c, i) ??
        dayFirst(c, i) ??
        monthFirst(c, i) ??
        bareMonth(c, i, licensed) ??
        quarterOrHalf(c, i) ??
        season(c, i, licensed) ??
        century(c, i) ??
        holiday(c, i)
      );
    default:
      return null;
  }
}

function hit(to: number, parts: { [key in keyof Partial]?: Partial[key] }): PartialHit {
  return { to, partial: { ...EMPTY, ...parts } };
}

function exact(to: number, [y, m, d]: number[]): PartialHit | null {
  return isCivilDay(y!, m!, d!) ? hit(to, { y: y!, m: m!, d: d! }) : null;
}

/** "30/06/2022" where only one order is a date, "05/05/2022", "30.06.2022" (always day first), "2022/06/30". */
function numericDate(text: string, to: number): PartialHit | null {
  const [a, b, last] = text.split(/[./]/).map(Number) as [number, number, number];
  if (a > 31) return exact(to, [a, b, last]);
  if (text.includes('.') || a > 12 || a === b) return exact(to, [last, b, a]);
  return b > 12 ? exact(to, [last, a, b]) : null;
}

function decade(c: Context, i: number): PartialHit | null {
  const { value } = at(c, i)!;
  const before = /^(early|mid|late|-)$/.test(low(c, i - 1)) ? (low(c, i - 2) === 'mid' ? i - 3 : i - 2) : i - 1;
  if (value < 100 && /^\d/.test(at(c, i)!.text) && !c.phrase && (low(c, before) !== 'the' || value < 40)) return null;
  if (value < 100) return hit(i + 1, { span: `${value >= 30 ? '19' : '20'}${value / 10}X`, turnedYear: true });
  if (value % 10 !== 0) return null;
  const digits = String(value);
  // "the 1900s" may be the century or its first decade: the century holds both.
  if (value % 100 === 0 && value < 2000 && low(c, i - 1) !== 'early' && low(c, i - 1) !== 'late') {
    return hit(i + 1, { span: `${digits.slice(0, 2)}XX` });
  }
  return hit(i + 1, { span: `${digits.slice(0, 3)}X` });
}

function century(c: Context, i: number): PartialHit | null {
  const token = at(c, i)!;
  const value = token.kind === 'ordinal' ? token.value : (ORDINALS.get(token.lower) ?? 0);
  const gap = low(c, i + 1) === '-' ? 1 : 0;
  if (value < 11 || value > 21 || low(c, i + 1 + gap) !== 'century') return null;
  if (capitalised(at(c, i + 1 + gap)) && !c.phrase) return null;
  return hit(i + 2 + gap, { span: `${value - 1}XX` });
}

/** "30 June 2022", "the 30th of June", "30 June". */
function dayFirst(c: Context, i: number): PartialHit | null {
  const day = dayAt(c, i);
  if (!day) return null;
  const dash = low(c, day.to) === '-' && glued(c, day.to) ? 1 : 0;
  const month = monthAt(c, day.to + dash) ?? (low(c, day.to) === 'of' ? monthAt(c, day.to + 1) : null);
  if (!month) return null;
  const year = yearTail(c, month.to, dash > 0) ?? NO_YEAR(month.to);
  return dated(year, month.value, day.value);
}

/** "June 30, 2022", "June 30th", "June the 30th". */
function monthFirst(c: Context, i: number): PartialHit | null {
  const month = monthAt(c, i);
  if (!month) return null;
  const comma = low(c, month.to) === ',' && /^(on|of|from)$/.test(low(c, i - 1));
  const day = dayAt(c, low(c, month.to) === 'the' || comma ? month.to + 1 : month.to);
  if (!day || low(c, day.to) === 'of' || at(c, day.to - 1)!.kind === 'word') return null;
  if (/^[%–-]$/.test(low(c, day.to)) && at(c, day.to + 1)?.kind === 'number' && dayAt(c, day.to + 1) === null)
    return null;
  return dated(yearTail(c, day.to) ?? NO_YEAR(day.to), month.value, day.value);
}

interface YearTail {
  readonly to: number;
  readonly y: number | null;
  readonly turnedYear: boolean;
}

const NO_YEAR = (to: number): YearTail => ({ to, y: null, turnedYear: false });

function dated(year: YearTail, m: number, d: number): PartialHit | null {
  // A leap year stands in where none is given.
  if (!isCivilDay(year.y ?? 2000, m, d)) return null;
  return hit(year.to, { y: year.y, m, d, turnedYear: year.turnedYear });
}

/** The year after a day or month: ", 2022", "of 2022", "last year", "of that year". */
export function yearTail(c: Context, i: number, dashed = false): YearTail | null {
  const joint = low(c, i);
  const at1 = joint === ',' || joint === 'of' || joint === 'in' || (dashed && joint === '-') ? i + 1 : i;
  const year = yearAt(c, at1);
  if (year) return { ...NO_YEAR(year.to), y: year.value };
  const step = low(c, at1) === 'the' || low(c, at1) === 'that' ? 1 : 0;
  const word = low(c, at1) === 'that' ? 'that' : low(c, at1 + step);
  const noun = word === 'that' ? at1 + 1 : at1 + step + 1;
  if (low(c, noun) !== 'year') return null;
  const published = anchorDay(c.anchor.published);
  const narrative = anchorDay(c.anchor.narrative) ?? published;
  const y = turnYear(word, published?.y ?? null, narrative?.y ?? null, step === 1);
  return y === null ? null : { to: noun + 1, y, turnedYear: true };
}

function turnYear(word: string, published: number | null, narrative: number | null, definite: boolean): number | null {
  const next = definite ? narrative : published;
  if (word === 'last') return published === null ? null : published - 1;
  if (word === 'this') return published;
  if (word === 'next') return next === null ? null : next + 1;
  if (word === 'that' || word === 'same') return narrative;
  if (word === 'previous') return narrative === null ? null : narrative - 1;
  if (word === 'following') return narrative === null ? null : narrative + 1;
  return null;
}

/** "Wednesday, 24 September 2025", "Wednesday (24 September)", or a weekday alone. */
function withWeekday(c: Context, i: number): PartialHit | null {
  const day = weekdayAt(c, i);
  if (!day) return null;
  const mark = low(c, day.to);
  const skip = mark === ',' || mark === '(' || mark === 'the' ? 1 : 0;
  const date = dayFirst(c, day.to + skip) ?? monthFirst(c, day.to + skip);
  if (date) {
    const closes = mark === '(' && low(c, date.to) === ')' ? 1 : 0;
    return { to: date.to + closes, partial: { ...date.partial, wd: day.value } };
  }
  if (at(c, i)!.lower.length < 6 && !c.phrase && day.to === i + 1) return null;
  return hit(day.to, { wd: day.value });
}

/** "2022-06" as a month: in text it is a number, a hyphen and a number. */
function yearMonth(c: Context, i: number): PartialHit | null {
  const year = yearAt(c, i);
  const month = at(c, i + 2);
  if (!year || low(c, i + 1) !== '-' || !glued(c, i + 1) || !glued(c, i + 2) || month?.kind !== 'number') return null;
  if (month.text.length !== 2 || month.value < 1 || month.value > 12 || month.value > year.value % 100) return null;
  return hit(i + 3, { y: year.value, m: month.value });
}

function bareYear(c: Context, i: number, licensed: boolean): PartialHit | null {
  const year = yearAt(c, i);
  return year && (licensed || licensedYear(c, i)) ? hit(year.to, { y: year.value }) : null;
}

function bareMonth(c: Context, i: number, licensed: boolean): PartialHit | null {
  const month = monthAt(c, i);
  if (!month) return null;
  const year = yearTail(c, month.to);
  if (year) return hit(year.to, { m: month.value, y: year.y, turnedYear: year.turnedYear });
  if (!c.phrase && !isFullMonth(c, i) && month.to === i + 1) return null;
  return licensed || licensedMonth(c, i, month.to) ? hit(month.to, { m: month.value }) : null;
}

/** "last June 30, 2022", "next Friday", "this past summer", "the following March". */
function turned(c: Context, i: number): PartialHit | null {
  if (low(c, i) === 'the')
    return /^(following|previous|preceding|next|last)$/.test(low(c, i + 1)) ? turned(c, i + 1) : null;
  const turn = TURNS.get(low(c, i));
  if (!turn) return null;
  const more = turn === 'this' ? TURNS.get(low(c, i + 1)) : undefined;
  const from = more ? i + 2 : i + 1;
  const inner =
    withWeekday(c, from) ??
    dayFirst(c, from) ??
    monthFirst(c, from) ??
    bareMonth(c, from, true) ??
    season(c, from, true);
  if (!inner) return null;
  return { to: inner.to, partial: { ...inner.partial, turn: more ?? turn } };
}

const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);

/** "early 2015", "mid-January", "late in 2019", "the late 1990s", "late Tuesday". */
function modified(c: Context, i: number, licensed: boolean): PartialHit | null {
  const part = PARTS.get(low(c, i));
  const next = low(c, i + 1);
  if (!part || PARTS.has(next) || (next === '-' && PARTS.has(low(c, i + 2)))) return null;
  const skip = next === '-' || next === 'in' || next === 'on' ? (low(c, i + 2) === 'the' ? 2 : 1) : 0;
  const inner = calendarAt(c, i + 1 + skip, true);
  if (!inner || inner.partial.part !== null || (inner.partial.d !== null && !licensed && part === 'mid')) return null;
  return inner.partial.d !== null || inner.partial.wd !== null
    ? inner
    : { to: inner.to, partial: { ...inner.partial, part } };
}

/** "Q3 2021", "the third quarter of 2021", "the first half of last year". */
function quarterOrHalf(c: Context, i: number): PartialHit | null {
  const short = /^([qh])([1-4])$/.exec(low(c, i));
  const nth = short ? Number(short[2]) : (ORDINALS.get(low(c, i)) ?? 0);
  const noun = short ? (short[1] === 'q' ? 'quarter' : 'half') : low(c, i + 1);
  const after = short ? i + 1 : i + 2;
  if (noun !== 'quarter' && noun !== 'half') return null;
  if (nth < 1 || nth > (noun === 'quarter' ? 4 : 2)) return null;
  const year = yearTail(c, after) ?? (short ? { ...NO_YEAR(after) } : null);
  if (!year || (year.y === null && !c.phrase)) return null;
  return hit(year.to, { y: year.y, turnedYear: year.turnedYear, code: noun === 'quarter' ? 32 + nth : 39 + nth });
}

/** "spring 2014", "the summer of 2014", "last winter"; "the fall of Assad" is none. */
function season(c: Context, i: number, licensed: boolean): PartialHit | null {
  const code = SEASONS.get(low(c, i));
  if (code === undefined || (capitalised(at(c, i)) && capitalised(at(c, i - 1)))) return null;
  const year = yearTail(c, i + 1);
  if (year) return hit(year.to, { y: year.y, turnedYear: year.turnedYear, code });
  const before = low(c, i - 1);
  const open =
    licensed ||
    c.phrase ||
    ((before === 'in' || before === 'since' || before === 'until' || before === 'by') && low(c, i) !== 'fall');
  const inThe = before === 'the' && /^(in|since|until|by|during)$/.test(low(c, i - 2)) && low(c, i) !== 'fall';
  return (open || (inThe && clauseEnds(c, i + 1))) && low(c, i + 1) !== 'of' ? hit(i + 1, { code }) : null;
}

/** Feasts of a fixed day, by their day's name. */
function holiday(c: Context, i: number): PartialHit | null {
  const first = low(c, i);
  if (!capitalised(at(c, i)) && !c.phrase) return null;
  let m = 12;
  let d = 25;
  let to = i + 1;
  if (first === 'christmas') {
    const next = low(c, i + 1);
    if (next === 'eve' || next === 'day') {
      d = next === 'eve' ? 24 : 25;
      to++;
    } else if (yearTail(c, to) === null && !/^(at|before|by|over|since|until|on|after|last|next)$/.test(low(c, i - 1)))
      return null;
  } else if (first === 'new' && low(c, i + 1) === 'year' && low(c, i + 3) === 's') {
    const next = low(c, i + 4);
    if (next !== 'eve' && next !== 'day') return null;
    if (next === 'day') m = d = 1;
    else d = 31;
    to = i + 5;
  } else return null;
  return dated(yearTail(c, to) ?? NO_YEAR(to), m, d);
}
