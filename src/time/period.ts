import { type EDTFBase, normalizeToMembers, parse } from '@edtf-ts/core';
import { dayNumber, daysInMonth } from './civil.js';
import type { Edtf } from './types.js';

/**
 * An EDTF text in; the range of its first day and of its last day out, as day numbers. What an event did within the value is not known
 * here. Plain years, months and days are read on the spot; everything else by @edtf-ts/core.
 */

/** How exactly a value speaks. */
export type Precision =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'set'
  | 'unknown';

/** One end of a period: the days it may be, `lo` to `hi`. An open end has none and never comes; an unknown one comes, but nobody says when. */
export interface End {
  readonly lo: number;
  readonly hi: number;
  readonly kind: 'known' | 'open' | 'unknown';
  /** The end as EDTF, fit to stand at this side of an interval. */
  readonly text: Edtf;
}

/** A value, measured. */
export interface Period {
  readonly start: End;
  readonly end: End;
  readonly precision: Precision;
  /** Marked "~" or "%". */
  readonly approximate: boolean;
}

/** Stands for an open end; every real day is less. */
export const FOREVER = 1e9;

const MS_PER_DAY = 86_400_000n;
const KEPT_MAX = 8192;
const kept = new Map<Edtf, Period | null>();

/** Reads an EDTF value; null where it is none. */
export function readPeriod(edtf: Edtf): Period | null {
  const known = kept.get(edtf);
  if (known !== undefined) return known;
  const period = edtf.includes('/') ? readInterval(edtf) : readSimple(edtf);
  if (kept.size >= KEPT_MAX) kept.clear();
  kept.set(edtf, period);
  return period;
}

/** Whether a text is an EDTF value that this room can read. */
export function isEdtf(text: string): boolean {
  return readPeriod(text) !== null;
}

function readInterval(edtf: Edtf): Period | null {
  const sides = edtf.split('/');
  if (sides.length !== 2) return null;
  const [from, to] = sides as [string, string];
  if (isBoundless(from) && isBoundless(to)) return null;
  const a = isBoundless(from) ? null : readSimple(from);
  const b = isBoundless(to) ? null : readSimple(to);
  if ((a === null && !isBoundless(from)) || (b === null && !isBoundless(to))) return null;
  const start: End = a ? a.start : { ...boundless(from), lo: -FOREVER, hi: from === '..' ? -FOREVER : b!.end.hi };
  const end: End = b ? b.end : { ...boundless(to), lo: to === '..' ? FOREVER : a!.start.lo, hi: FOREVER };
  if (start.lo > end.hi) return null;
  return { start, end, precision: 'interval', approximate: (a?.approximate ?? false) || (b?.approximate ?? false) };
}

function isBoundless(side: string): boolean {
  return side === '..' || side === '';
}

function boundless(side: string): Pick<End, 'kind' | 'text'> {
  return { kind: side === '..' ? 'open' : 'unknown', text: side };
}

function readSimple(edtf: Edtf): Period | null {
  const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/.exec(edtf);
  if (!plain) return readWithLibrary(edtf);
  const approximate = plain[4] === '~' || plain[4] === '%';
  const y = Number(plain[1]);
  if (plain[2] === undefined) return period(dayNumber(y, 1, 1), dayNumber(y, 12, 31), 'year', edtf, approximate);
  const m = Number(plain[2]);
  if (m > 12) return plain[3] === undefined ? readSeason(edtf, y, m, approximate) : null;
  if (m < 1) return null;
  const last = daysInMonth(y, m);
  if (plain[3] === undefined) return period(dayNumber(y, m, 1), dayNumber(y, m, last), 'month', edtf, approximate);
  const d = Number(plain[3]);
  return d < 1 || d > last ? null : period(dayNumber(y, m, d), dayNumber(y, m, d), 'day', edtf, approximate);
}

function period(first: number, last: number, precision: Precision, text: Edtf, approximate: boolean): Period {
  return {
    start: { lo: first, hi: first, kind: 'known', text },
    end: { lo: last, hi: last, kind: 'known', text },
    precision,
    approximate,
  };
}

// A season without a hemisphere is read as the northern one; "winter 2014" does not say whether it is the one that began or the one
// that ended in 2014, so that it spans both.
function readSeason(edtf: Edtf, y: number, code: number, approximate: boolean): Period | null {
  if (code < 21 || code > 41) return null;
  if (code === 24) {
    const last = dayNumber(y + 1, 2, daysInMonth(y + 1, 2));
    return period(dayNumber(y, 1, 1), last, 'season', edtf, approximate);
  }
  const read = readWithLibrary(edtf);
  if (!read) return null;
  const precision: Precision = code <= 32 ? 'season' : code <= 36 ? 'quarter' : code >= 40 ? 'half' : 'season';
  return { ...read, precision, approximate };
}

function readWithLibrary(edtf: Edtf): Period | null {
  if (edtf.length > 200 || edtf === '') return null;
  let value: EDTFBase;
  try {
    const result = parse(edtf);
    if (!result.success) return null;
    value = result.value;
  } catch {
    return null;
  }
  if (value.type === 'DateTime' || value.type === 'Interval') return null;
  const members = normalizeToMembers(value);
  const days = (pick: (m: (typeof members)[number]) => bigint | null) =>
    members.flatMap((member) => {
      const ms = pick(member);
      return ms === null ? [] : [Number((ms - (((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY)) / MS_PER_DAY)];
    });
  const starts = days((m) => m.sMin).concat(days((m) => m.sMax));
  const ends = days((m) => m.eMin).concat(days((m) => m.eMax));
  if (starts.length === 0 || ends.length === 0) return null;
  return {
    start: { lo: Math.min(...starts), hi: Math.max(...starts), kind: 'known', text: edtf },
    end: { lo: Math.min(...ends), hi: Math.max(...ends), kind: 'known', text: edtf },
    precision: libraryPrecision(edtf, value),
    approximate: /[~%]/.test(edtf),
  };
}

function libraryPrecision(edtf: Edtf, value: EDTFBase): Precision {
  if (value.type === 'Set' || value.type === 'List') return 'set';
  if (/^\d{3}X/.test(edtf)) return 'decade';
  if (/^\d\dXX/.test(edtf)) return 'century';
  if (/^[\dX]*X[\dX]*/.test(edtf) && !/^\d{4}/.test(edtf)) return 'unknown';
  if (value.type === 'Season') return 'season';
  return value.precision === 'day' || value.precision === 'month' || value.precision === 'year'
    ? value.precision
    : 'unknown';
}
