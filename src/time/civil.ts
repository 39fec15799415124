/**
 * Civil days of the proleptic Gregorian calendar as whole numbers since 1970-01-01, and back. Knows nothing of clocks, time zones or
 * the machine's locale: no Date object is made here.
 */

/** A day of the calendar; month 1..12, day 1..31. */
export interface CivilDay {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** The number of a civil day; 1970-01-01 is 0. The day must exist. */
export function dayNumber(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The civil day of a number. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: ofYear - Math.floor((153 * month + 2) / 5) + 1 };
}

/** Days in a month, leap years counted. */
export function daysInMonth(y: number, m: number): number {
  if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** Whether year, month and day name a day that exists. */
export function isCivilDay(y: number, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

/** Day of the week: 0 is Monday, 6 is Sunday. */
export function weekday(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** "2022", "0079", "-0044". */
export function yearText(y: number): string {
  return y < 0 ? `-${String(-y).padStart(4, '0')}` : String(y).padStart(4, '0');
}

/** "2022-06". */
export function monthText(y: number, m: number): string {
  return `${yearText(y)}-${String(m).padStart(2, '0')}`;
}

/** "2022-06-30" of a day's number. */
export function dayText(number: number): string {
  const { y, m, d } = civilDay(number);
  return `${monthText(y, m)}-${String(d).padStart(2, '0')}`;
}

/** The number of an ISO day "2022-06-30"; null for anything else, and for days that do not exist. */
export function parseDayText(iso: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!found) return null;
  const [y, m, d] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCivilDay(y, m, d) ? dayNumber(y, m, d) : null;
}

/** A month moved by `months`, which may be negative. */
export function moveMonth(y: number, m: number, months: number): { readonly y: number; readonly m: number } {
  const total = y * 12 + (m - 1) + months;
  return { y: Math.floor(total / 12), m: (((total % 12) + 12) % 12) + 1 };
}

/** An ISO day moved by whole days. Throws a RangeError where `iso` is no day: a bug of the caller. */
export function addDays(iso: string, days: number): string {
  const number = parseDayText(iso);
  if (number === null) throw new RangeError(`not an ISO day: ${iso}`);
  return dayText(number + days);
}

/** Day of the week of an ISO day, 0 Monday to 6 Sunday; null where `iso` is no day. */
export function weekdayOf(iso: string): number | null {
  const number = parseDayText(iso);
  return number === null ? null : weekday(number);
}
