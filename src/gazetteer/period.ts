/**
 * EDTF values come in, the first and last day that they allow go out, and with them the question whether a half-open period holds on
 * a day. It knows no calendar beyond the length of months and no facts; an unknown end counts as open.
 */
import type { Edtf } from '../time/index.js';
import type { Period } from './types.js';

/** Held surely, perhaps (the precision leaves it open), or not. */
export type Held = 'yes' | 'maybe' | 'no';

export const ALWAYS: Period = { from: null, to: null };

const KEPT = 50_000;

/** A function whose answers are kept: the same few days are asked about for every name. */
function kept(make: (value: Edtf) => string): (value: Edtf) => string {
  const known = new Map<Edtf, string>();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) {
      found = make(value);
      if (known.size >= KEPT) known.clear();
      known.set(value, found);
    }
    return found;
  };
}

/** The first day that an EDTF value allows, as "YYYY-MM-DD"; "" for an open or unknown start. */
export const firstDay = kept((value) => {
  const start = value.includes('/') ? (value.split('/')[0] as string) : value;
  const plain = start.replace(/[~?%]/g, '');
  if (plain === '' || plain === '..') return '';
  const [y = '', m, d] = plain.replace(/^\[|\]$/g, '').split('-');
  return `${y.replace(/X/g, '0')}-${month(m, '01')}-${d === undefined || /X/.test(d) ? '01' : d}`;
});

/** The last day that an EDTF value allows, as "YYYY-MM-DD"; "9999-12-31" for an open or unknown end. */
export const lastDay = kept((value) => {
  const end = value.includes('/') ? (value.split('/')[1] as string) : value;
  const plain = end.replace(/[~?%]/g, '');
  if (plain === '' || plain === '..') return '9999-12-31';
  const [y = '', m, d] = plain.split('-');
  return `${y.replace(/X/g, '9')}-${month(m, '12')}-${d === undefined || /X/.test(d) ? '31' : d}`;
});

/**
 * Whether `period` holds on `on`, half-open: a term that ends on a day no longer holds on it, and one known only to a month may still
 * hold at any day of that month. With `on` null (no day known) every period may hold.
 */
export function holds(period: Period, on: Edtf | null): Held {
  if (on === null) return period.from === null && period.to === null ? 'yes' : 'maybe';
  const first = firstDay(on);
  const last = lastDay(on);
  let held: Held = 'yes';
  if (period.from !== null) {
    if (last < firstDay(period.from)) return 'no';
    if (first < lastDay(period.from) && period.from !== on) held = 'maybe';
  }
  if (period.to !== null) {
    const endFirst = firstDay(period.to);
    const endLast = lastDay(period.to);
    if (endFirst === endLast ? first >= endFirst : first > endLast) return 'no';
    if (last >= endFirst) held = 'maybe';
  }
  return held;
}

/** Whether two periods share a day, as far as their precision tells. */
export function meets(a: Period, b: Period): boolean {
  const starts = (p: Period): string => (p.from === null ? '' : firstDay(p.from));
  const ends = (p: Period): string => (p.to === null ? '9999-12-31' : lastDay(p.to));
  return starts(a) < ends(b) && starts(b) < ends(a);
}

/** Reads the notation of the tables, "1991-12..2001" or "..1997-12-10"; an empty text is always. */
export function parsePeriod(text: string): Period {
  if (text === '') return ALWAYS;
  const [from = '', to = ''] = text.split('..');
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

/** A period from two cells of a table. */
export function period(from: string | undefined, to: string | undefined): Period {
  return from || to ? { from: from || null, to: to || null } : ALWAYS;
}

function month(m: string | undefined, open: string): string {
  if (m === undefined || /X/.test(m)) return open;
  // Seasons and quarters of EDTF: spring is 21, the first quarter 33.
  if (m === '21') return open === '01' ? '03' : '05';
  if (m === '22') return open === '01' ? '06' : '08';
  if (m === '23') return open === '01' ? '09' : '11';
  if (m === '24') return open === '01' ? '12' : '12';
  return m;
}
