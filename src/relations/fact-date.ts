/**
 * Dates as claims give them come in; each goes out as one object with a number of its own, by which its days can be read from columns: of very
 * many claims what is asked of their dates does not lie all over the memory.
 */
import type { DateBasis, Edtf } from '../time/index.js';
import { type Days, dayNumber, daysOf, FAR, wholeDay } from './days.js';

/** A date as claims give it, with the days that it can mean. */
export interface FactDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly days: Days;
  /** Its own; see `dateAt`. */
  readonly number: number;
}

/** Stands for no day of publication where there are numbers of dates. */
export const NO_DATE = -1;

const [YEAR_0, YEAR_10000] = [dayNumber('0000-01-01'), dayNumber('9999-12-31') + 1];

const interned = new Map<string, FactDate>();
/** How sure a date is: told or worked out, that of the news, a bound, none. */
export const TIERS: Readonly<Record<DateBasis, number>> = { stated: 0, resolved: 0, reported: 1, bounded: 2, none: 3 };

/** Four numbers to a place, one for each tier. */
const places: FactDate[] = [];
/** Of each date without a word for it, by its number and the day of publication, the one that stands for both. */
const undated = new Map<number, Map<Edtf | null, FactDate>>();

/** First and last day of the date at each place. */
let dayTable = new Int32Array(2048);

/** A date with its days, the same one for the same words: equal dates are one. */
export function factDate(edtf: Edtf | null, basis: DateBasis): FactDate {
  const key = `${basis} ${edtf}`;
  let date = interned.get(key);
  if (date === undefined) {
    const days = daysOf(edtf);
    date = numbered(edtf, basis, days, wholeDay(days.lo), wholeDay(days.hi));
    interned.set(key, date);
  }
  return date;
}

/**
 * What a claim's date says with the day on which it was told: of a claim without a date, that it was at any time up to then. Equal for claims that
 * say the same of the day.
 */
export function toldDate(date: FactDate, published: Edtf | null): FactDate {
  if (date.basis !== 'none') return date;
  let byDay = undated.get(date.number);
  if (byDay === undefined) {
    byDay = new Map();
    undated.set(date.number, byDay);
  }
  let told = byDay.get(published);
  if (told === undefined) {
    const { edtf, basis, days, number } = date;
    const [lo, hi] = edtf === null ? [-FAR, wholeDay(daysOf(published).hi)] : [firstDay(number), lastDay(number)];
    told = numbered(edtf, basis, days, lo, hi);
    byDay.set(published, told);
  }
  return told;
}

function numbered(edtf: Edtf | null, basis: DateBasis, days: Days, lo: number, hi: number): FactDate {
  const place = places.length;
  if (2 * place >= dayTable.length) {
    const wider = new Int32Array(4 * place);
    wider.set(dayTable);
    dayTable = wider;
  }
  dayTable[2 * place] = lo;
  dayTable[2 * place + 1] = hi;
  const date = { edtf, basis, days, number: 4 * place + TIERS[basis] };
  places.push(date);
  return date;
}

/** The date of a number. */
export function dateAt(number: number): FactDate {
  return places[number >> 2]!;
}

/** The tier of the date of a number; see TIERS. */
export function tierOf(number: number): number {
  return number & 3;
}

/** First day of the date of a number, -FAR where it is open. */
export function firstDay(number: number): number {
  return dayTable[(number >> 2) * 2]!;
}

/** Last day of the date of a number, FAR where it is open. */
export function lastDay(number: number): number {
  return dayTable[(number >> 2) * 2 + 1]!;
}

/** The number of a day of publication, NO_DATE where there is none. */
export function publicationNumber(published: Edtf | null): number {
  return published === null ? NO_DATE : factDate(published, 'stated').number;
}

/** The day of publication of a number. */
export function publicationOf(number: number): Edtf | null {
  return number === NO_DATE ? null : dateAt(number).edtf;
}

/** Whether the first day of publication is earlier than the second; none is later than all. */
export function isEarlier(a: number, b: number): boolean {
  if (a === b || a === NO_DATE) return false;
  if (b === NO_DATE) return true;
  const [day, other] = [firstDay(a), firstDay(b)];
  // Single days of years of four digits are written in their order.
  const plain = day === lastDay(a) && other === lastDay(b) && day >= YEAR_0 && other >= YEAR_0;
  return plain && day !== other && day < YEAR_10000 && other < YEAR_10000
    ? day < other
    : dateAt(a).edtf! < dateAt(b).edtf!;
}
