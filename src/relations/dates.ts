/**
 * What the claims of one event give as its date comes in; the best date and all others with their supporters go out, the best first. The
 * rule: an exact date told outweighs one that is worked out; then the most independent voices, the party's own statement, the earliest
 * published. A date that only says less exactly what another says is no rival to it, and supports it.
 */
import type { DateBasis, Edtf } from '../time/index.js';
import { type Days, holds } from './days.js';
import { dateAt, isEarlier, NO_DATE, TIERS } from './fact-date.js';
import { END } from './told.js';
import type { Values } from './values.js';

/** One date with the claims that give it. */
export interface ToldDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly days: Days;
  /** See `FactDate`. */
  readonly number: number;
  readonly values: readonly number[];
}

/** What ranking dates needs beside the claims; asked for only where it decides. */
export interface Ranking {
  readonly values: Values;
  /** Independent voices of the claims of some dates. */
  heard(dates: readonly ToldDate[]): number;
  /** Whether one of the parties gives one of some dates itself. */
  isOwn(dates: readonly ToldDate[]): boolean;
}

/** The dates of an event beside one another. */
interface Rivals {
  readonly told: readonly ToldDate[];
  /** Those of more than a day: only they can hold another. */
  readonly wide: readonly ToldDate[];
  readonly ranking: Ranking;
}

/** A date beside its rivals. */
interface Candidate {
  readonly date: ToldDate;
  /** 1 where another of the dates says the same more exactly. */
  readonly vague: 0 | 1;
  readonly tier: number;
  /** This date and those less exact that hold it; null until they are asked. */
  support: readonly ToldDate[] | null;
  /** Independent voices of all these; -1 until it is asked. */
  heard: number;
}

/** The dates of an event, told from its first value on, the best first. Never empty. */
export function rankDates(first: number, ranking: Ranking): readonly ToldDate[] {
  const told = datesOf(ranking.values, first);
  if (told.length === 1) return told;
  const rivals = rivalsOf(told, ranking);
  const candidates = told.map((date) => candidateOf(date, told));
  return candidates.sort((a, b) => compareRank(a, b, rivals)).map(({ date }) => date);
}

/** The number of the first of `rankDates`, without ranking the others. */
export function firstOfRanked(first: number, ranking: Ranking): number {
  const told = datesOf(ranking.values, first);
  if (told.length === 1) return told[0]!.number;
  const rivals = rivalsOf(told, ranking);
  let best: Candidate | null = null;
  for (const date of told) {
    if (best !== null && TIERS[date.basis] > best.tier) continue;
    const candidate = candidateOf(date, told);
    if (candidate.vague === 0 && (best === null || compareRank(candidate, best, rivals) < 0)) best = candidate;
  }
  return best!.date.number;
}

function rivalsOf(told: readonly ToldDate[], ranking: Ranking): Rivals {
  return { told, wide: told.filter(({ days }) => days.lo < days.hi), ranking };
}

function candidateOf(date: ToldDate, told: readonly ToldDate[]): Candidate {
  const { days } = date;
  const vague = days.lo < days.hi && told.some((other) => holds(days, other.days)) ? 1 : 0;
  return { date, vague, tier: TIERS[date.basis], support: null, heard: -1 };
}

function compareRank(a: Candidate, b: Candidate, rivals: Rivals): number {
  return (
    a.vague - b.vague ||
    a.tier - b.tier ||
    heardOf(b, rivals) - heardOf(a, rivals) ||
    Number(isOwn(b, rivals)) - Number(isOwn(a, rivals)) ||
    compareDays(firstPublished(a, rivals), firstPublished(b, rivals)) ||
    compare(a.date.edtf ?? '~', b.date.edtf ?? '~')
  );
}

function supportOf(candidate: Candidate, { wide }: Rivals): readonly ToldDate[] {
  if (candidate.support === null) {
    const { date } = candidate;
    const support = [date];
    for (const other of wide) if (holds(other.days, date.days)) support.push(other);
    candidate.support = support;
  }
  return candidate.support;
}

function heardOf(candidate: Candidate, rivals: Rivals): number {
  if (candidate.heard < 0) candidate.heard = rivals.ranking.heard(supportOf(candidate, rivals));
  return candidate.heard;
}

function isOwn(candidate: Candidate, rivals: Rivals): boolean {
  return rivals.ranking.isOwn(supportOf(candidate, rivals));
}

function firstPublished(candidate: Candidate, rivals: Rivals): number {
  let first = NO_DATE;
  for (const { values } of supportOf(candidate, rivals)) {
    for (const value of values) {
      const published = rivals.ranking.values.published(value);
      if (isEarlier(published, first)) first = published;
    }
  }
  return first;
}

function compareDays(a: number, b: number): number {
  return isEarlier(a, b) ? -1 : isEarlier(b, a) ? 1 : 0;
}

/** The dates of an event, in no order. Values of one EDTF are one date, however it is known; the best of the ways counts. */
export function datesOf(values: Values, first: number): readonly ToldDate[] {
  const dates: { edtf: Edtf | null; basis: DateBasis; days: Days; number: number; values: number[] }[] = [];
  // Most events have a handful of dates; a map is made where there are more.
  let byDate: Map<string | null, (typeof dates)[number]> | null = null;
  for (let value = first; value !== END; value = values.following(value)) {
    const { edtf, basis, days, number } = dateAt(values.date(value));
    let there = byDate === null ? dates.find((date) => date.edtf === edtf) : byDate.get(edtf);
    if (there === undefined) {
      there = { edtf, basis, days, number, values: [value] };
      dates.push(there);
      if (byDate !== null) byDate.set(edtf, there);
      else if (dates.length > 8) byDate = new Map(dates.map((date) => [date.edtf, date]));
      continue;
    }
    if (better(basis, there.basis)) {
      there.basis = basis;
      there.number = number;
    }
    there.values.push(value);
  }
  return dates;
}

function better(a: DateBasis, b: DateBasis): boolean {
  return TIERS[a] < TIERS[b] || (TIERS[a] === TIERS[b] && a < b && a !== b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
