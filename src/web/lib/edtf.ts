/**
 * An EDTF value in; the days it can mean and words for a person out. Days are counted from 1970-01-01. A copy in small of what the time
 * room does, so that the page needs no program of the server.
 */
import { texts } from '../texts.js';

const words = texts.dates;

/** The first and last day that a value can mean, inclusive; null at an open or unknown end. */
export interface DayRange {
  readonly first: number | null;
  readonly last: number | null;
  readonly approximate: 'exact' | 'about';
}

const DAY_MS = 86_400_000;

/** The number of a day. */
export function dayNumber(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** "2023-05-01". */
export function isoDay(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** The day that it is, in UTC. */
export function today(now = Date.now()): number {
  return Math.floor(now / DAY_MS);
}

/** The days that a value can mean; null where the text is no EDTF that is known here. */
export function dayRange(edtf: string): DayRange | null {
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
    const a = from === '' || from === '..' ? OPEN : dayRange(from);
    const b = to === '' || to === '..' ? OPEN : dayRange(to);
    if (a === null || b === null) return null;
    return { first: a.first, last: b.last, approximate: 'exact' };
  }
  const mark = /[~?%]$/.test(edtf);
  const range = plainRange(mark ? edtf.slice(0, -1) : edtf);
  return range && { first: range[0], last: range[1], approximate: mark ? 'about' : 'exact' };
}

const OPEN: DayRange = { first: null, last: null, approximate: 'exact' };

function plainRange(text: string): [number, number] | null {
  const coarse = /^(\d{2,3})(X{1,2})$/.exec(text);
  if (coarse && text.length === 4) {
    const years = 10 ** (coarse[2] ?? '').length;
    const start = Number(coarse[1]) * years;
    return [dayNumber(start), dayNumber(start + years) - 1];
  }
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return null;
  const y = Number(parts[1]);
  if (parts[2] === undefined) return [dayNumber(y), dayNumber(y + 1) - 1];
  const m = Number(parts[2]);
  if (parts[3] !== undefined) return [dayNumber(y, m, Number(parts[3])), dayNumber(y, m, Number(parts[3]))];
  const [start, months] = m <= 12 ? [m, 1] : codedMonths(m);
  return [dayNumber(y, start), dayNumber(y, start + months) - 1];
}

function codedMonths(code: number): [start: number, months: number] {
  if (code <= 32) return [3 + 3 * ((code - 21) % 4), 3];
  if (code <= 36) return [1 + 3 * (code - 33), 3];
  if (code <= 39) return [1 + 4 * (code - 37), 4];
  return [1 + 6 * (code - 40), 6];
}

/** "30 June 2022", "June 2022", "before 30 June 2022", "about 30 October 2014". What is no EDTF comes back as it is. */
export function showEdtf(edtf: string): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) return showOne(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const [a, b] = [showSide(from), showSide(to)];
  if (a === '') return from === '..' ? words.before(b) : words.untilUnknown(b);
  if (b === '') return to === '..' ? words.after(a) : words.fromUnknown(a);
  return words.between(a, b);
}

function showSide(side: string): string {
  return side === '' || side === '..' ? '' : showOne(side);
}

function showOne(value: string): string {
  const mark = /[~?%]$/.exec(value)?.[0];
  const body = showPlain(mark ? value.slice(0, -1) : value);
  if (mark === '~') return words.about(body);
  if (mark === '?') return words.perhaps(body);
  return mark === '%' ? words.perhaps(words.about(body)) : body;
}

function showPlain(value: string): string {
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return words.decade(`${decade[1]}0`);
  const century = /^(\d\d)XX$/.exec(value);
  if (century) return words.century(Number(century[1]) + 1);
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!parts) return value;
  const y = Number(parts[1]);
  if (parts[2] === undefined) return String(y);
  const m = Number(parts[2]);
  if (m > 12) return showCoded(y, m);
  return parts[3] === undefined ? words.month(m, y) : words.day(Number(parts[3]), m, y);
}

function showCoded(y: number, code: number): string {
  if (code <= 32) return words.season((code - 21) % 4, y);
  if (code <= 36) return words.part('quarter', code - 32, y);
  if (code <= 39) return words.part('third', code - 36, y);
  return words.part('half', code - 39, y);
}

/** A day number for a person. */
export function showDay(day: number): string {
  return showEdtf(isoDay(day));
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
