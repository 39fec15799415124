/** Terms of office and governments in; who held what on a day, and bars over time, out. */
import { dayRange } from './edtf.js';

/** What has a beginning and an end, half-open; null where open or not known. */
export interface Term {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A term with its first and last days as numbers. */
export interface TermBar<T extends Term> {
  readonly term: T;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Row within its lane, from 0: terms that overlap stand under one another. */
  readonly row: number;
}

/** Whether a term held on a day, as far as its dates tell. */
export function heldTerm(term: Term, day: number): boolean {
  const from = term.from === null ? null : (dayRange(term.from)?.first ?? null);
  const to = term.to === null ? null : (dayRange(term.to)?.last ?? null);
  return (from === null || day >= from) && (to === null || day < to);
}

/** The bars of a lane in order of time, cut to a stretch of days. */
export function termBars<T extends Term>(terms: readonly T[], low: number, high: number): TermBar<T>[] {
  const ends: number[] = [];
  return terms
    .map((term) => ({
      term,
      from: Math.max(low, (term.from === null ? null : dayRange(term.from)?.first) ?? low),
      to: Math.min(high, (term.to === null ? null : dayRange(term.to)?.first) ?? high),
    }))
    .filter(({ from, to }) => to > low && from < high && to >= from)
    .sort((x, y) => x.from - y.from || x.to - y.to)
    .map((bar) => {
      let row = ends.findIndex((end) => end <= bar.from);
      if (row < 0) row = ends.length;
      ends[row] = Math.max(bar.to, bar.from + 1);
      return { ...bar, row };
    });
}
