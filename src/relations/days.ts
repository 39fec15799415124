/** EDTF values in, day numbers out (days since 1970-01-01), so that dates can be ordered and met. Knows no words. */
import { bounds, type Edtf } from '../time/index.js';

/** First and last day that a date can mean, inclusive; infinite where an end is open or not known. */
export interface Days {
  readonly lo: number;
  readonly hi: number;
}

const ANY: Days = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
const cache = new Map<string, Days>();

/** The days of a value; every day for null. */
export function daysOf(edtf: Edtf | null): Days {
  if (edtf === null) return ANY;
  const known = cache.get(edtf);
  if (known !== undefined) return known;
  const { earliest, latest } = bounds(edtf);
  const days = {
    lo: earliest === null ? ANY.lo : dayNumber(earliest),
    hi: latest === null ? ANY.hi : dayNumber(latest),
  };
  if (cache.size > 200_000) cache.clear();
  cache.set(edtf, days);
  return days;
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** ISO day of a day number. */
export function dayName(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day by which a date takes its place in a row: a day itself, the middle of a month or year, the known end of a bounded date;
 * null where it has no end at all.
 */
export function placeOf({ lo, hi }: Days): number | null {
  if (Number.isFinite(hi)) return Number.isFinite(lo) ? Math.floor((lo + hi) / 2) : hi;
  return Number.isFinite(lo) ? lo : null;
}

/** Whether two dates can be of one day. */
export function meet(a: Days, b: Days): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** Whether every day of `inner` is one of `outer`, and `outer` has more. */
export function holds(outer: Days, inner: Days): boolean {
  return outer.lo <= inner.lo && inner.hi <= outer.hi && (outer.lo < inner.lo || inner.hi < outer.hi);
}

/** What gives an event its place in time. */
export interface Placed {
  readonly id: string;
  readonly date: { readonly edtf: Edtf | null };
  /** Those of the date, where they are at hand. */
  readonly days?: Days;
  /** What `wholePlace` gives, where it is at hand. */
  readonly at?: number;
  readonly firstReported: Edtf | null;
}

/** The days that an event's date can mean. */
export function daysOfEvent({ days, date }: Pick<Placed, 'days' | 'date'>): Days {
  return days ?? daysOf(date.edtf);
}

/** The last day on which an event can have happened as far as its date and its reports show; infinite where neither says. */
export function toldBy(event: Placed): number {
  return Math.min(daysOfEvent(event).hi, daysOf(event.firstReported).hi);
}

/** The day by which an event takes its place among others. */
export function placeOfEvent(event: Placed): number {
  return placeOf(daysOfEvent(event)) ?? toldBy(event);
}

/** Stands for an open end where days are whole numbers, which are smaller to keep. */
export const FAR = 2 ** 29;

/** As `placeOfEvent`, FAR where it has no place. */
export function wholePlace(event: Placed): number {
  return event.at ?? wholeDay(placeOfEvent(event));
}

/** A day, or FAR for one that is infinitely far off. */
export function wholeDay(day: number): number {
  return Number.isFinite(day) ? day : day > 0 ? FAR : -FAR;
}
