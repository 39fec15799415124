import { dayText } from './civil.js';
import { FOREVER, type Precision, readPeriod } from './period.js';
import type { Edtf } from './types.js';

/** An EDTF value in; its earliest and latest day, its precision and its place in an order out. */

/** First and last ISO day that a value can mean, inclusive; null at an end that is open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Days by which an approximate value ("~") is widened on each side when a caller asks, by its precision. */
export const APPROXIMATE_SLACK_DAYS: Readonly<Record<Precision, number>> = {
  day: 7,
  month: 31,
  quarter: 45,
  season: 45,
  half: 92,
  year: 366,
  decade: 1096,
  century: 7305,
  interval: 31,
  set: 31,
  unknown: 366,
};

/**
 * The days that a value spans. An approximate value gives its plain days, and with `slack` those widened by APPROXIMATE_SLACK_DAYS.
 * A text that is no EDTF gives null at both ends.
 */
export function bounds(edtf: Edtf, options: { readonly slack?: boolean } = {}): Bounds {
  const [lo, hi] = dayRange(edtf, options.slack ?? false);
  return { earliest: lo === null ? null : dayText(lo), latest: hi === null ? null : dayText(hi) };
}

/** As `bounds`, as day numbers. */
export function dayRange(edtf: Edtf, slack = false): readonly [number | null, number | null] {
  const period = readPeriod(edtf);
  if (!period) return [null, null];
  const lo = period.start.kind === 'known' ? period.start.lo : null;
  const hi = period.end.kind === 'known' ? period.end.hi : null;
  if (!slack || !period.approximate) return [lo, hi];
  const startSlack =
    period.precision === 'interval' ? endSlack(period.start.text) : APPROXIMATE_SLACK_DAYS[period.precision];
  const stopSlack = period.precision === 'interval' ? endSlack(period.end.text) : startSlack;
  return [lo === null ? null : lo - startSlack, hi === null ? null : hi + stopSlack];
}

function endSlack(text: Edtf): number {
  const side = text === '' || text === '..' ? null : readPeriod(text);
  return side?.approximate ? APPROXIMATE_SLACK_DAYS[side.precision] : 0;
}

/** Whether a value is one day, exact or approximate ("2014-10-30", "2014-10-30~"). */
export function isDay(edtf: Edtf): boolean {
  return readPeriod(edtf)?.precision === 'day';
}

/** How exactly a value speaks; 'unknown' for a text that is no EDTF. */
export function precision(edtf: Edtf): Precision {
  return readPeriod(edtf)?.precision ?? 'unknown';
}

/**
 * Order for sorting by the start: an open or unknown start first, then the earlier first day, then the earlier last day, then the text;
 * what is no EDTF comes last.
 */
export function compareStart(a: Edtf, b: Edtf): number {
  const [startA, endA] = sortKey(a);
  const [startB, endB] = sortKey(b);
  return startA - startB || endA - endB || (a < b ? -1 : a > b ? 1 : 0);
}

function sortKey(edtf: Edtf): [number, number] {
  const period = readPeriod(edtf);
  if (!period) return [FOREVER * 2, FOREVER * 2];
  return [period.start.lo, period.end.hi];
}
