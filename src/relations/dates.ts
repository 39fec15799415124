/**
 * What the claims of one event give as its date comes in; the best date and all others with their supporters go out, the best first. The
 * rule: an exact date told outweighs one that is worked out; then the most independent voices, the party's own statement, the earliest
 * published. A date that only says less exactly what another says is no rival to it, and supports it.
 */
import type { DateBasis, Edtf } from '../time/index.js';
import { type Days, holds } from './days.js';
import type { ClaimFacts } from './fact.js';
import type { Value } from './values.js';
import type { Voices } from './voices.js';

/** One date with the claims that give it. */
export interface ToldDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly days: Days;
  readonly parts: readonly Part[];
}

/** Claims of one value, and the place of the first of them among all claims of the event, by which voices are counted. */
interface Part {
  readonly value: Value;
  readonly place: number;
}

/** What ranking dates needs beside the claims. */
export interface Ranking {
  /** Voices of the claims, by their places; asked for only where they decide. */
  heard(): Voices;
  /** Whether one of the parties says so itself. */
  isOwn(claim: ClaimFacts): boolean;
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

const TIERS: Readonly<Record<DateBasis, number>> = { stated: 0, resolved: 0, reported: 1, bounded: 2, none: 3 };

/** The dates of an event, the best first. Never empty. */
export function rankDates(values: readonly Value[], ranking: Ranking): readonly ToldDate[] {
  const told = datesOf(values);
  if (told.length === 1) return told;
  const candidates = told.map((date) => candidateOf(date, told));
  return candidates.sort((a, b) => compareRank(a, b, told, ranking)).map(({ date }) => date);
}

/** The first of `rankDates`, without ranking the others. */
export function bestDate(values: readonly Value[], ranking: Ranking): ToldDate {
  const told = datesOf(values);
  if (told.length === 1) return told[0]!;
  let best: Candidate | null = null;
  for (const date of told) {
    if (best !== null && TIERS[date.basis] > best.tier) continue;
    const candidate = candidateOf(date, told);
    if (candidate.vague === 0 && (best === null || compareRank(candidate, best, told, ranking) < 0)) best = candidate;
  }
  return best!.date;
}

/** The claims that give a date. */
export function claimsOf({ parts }: ToldDate): readonly ClaimFacts[] {
  return parts.length === 1 ? parts[0]!.value.claims : parts.flatMap(({ value }) => value.claims);
}

/** Their places among all claims of the event. */
export function placesOf({ parts }: ToldDate): readonly number[] {
  return parts.flatMap(({ value, place }) => value.claims.map((_, at) => place + at));
}

function candidateOf(date: ToldDate, told: readonly ToldDate[]): Candidate {
  let vague: 0 | 1 = 0;
  for (const other of told) {
    if (other === date || !holds(date.days, other.days)) continue;
    vague = 1;
    break;
  }
  return { date, vague, tier: TIERS[date.basis], support: null, heard: -1 };
}

function compareRank(a: Candidate, b: Candidate, told: readonly ToldDate[], ranking: Ranking): number {
  return (
    a.vague - b.vague ||
    a.tier - b.tier ||
    heardOf(b, told, ranking) - heardOf(a, told, ranking) ||
    Number(isOwn(b, told, ranking)) - Number(isOwn(a, told, ranking)) ||
    compare(firstPublished(a, told), firstPublished(b, told)) ||
    compare(a.date.edtf ?? '~', b.date.edtf ?? '~')
  );
}

function supportOf(candidate: Candidate, told: readonly ToldDate[]): readonly ToldDate[] {
  const { date } = candidate;
  candidate.support ??= told.filter((other) => other === date || holds(other.days, date.days));
  return candidate.support;
}

function heardOf(candidate: Candidate, told: readonly ToldDate[], ranking: Ranking): number {
  if (candidate.heard >= 0) return candidate.heard;
  const support = supportOf(candidate, told);
  candidate.heard =
    support.length === 1 && isSingle(support[0]!) ? 1 : ranking.heard().count(support.flatMap(placesOf));
  return candidate.heard;
}

function isOwn(candidate: Candidate, told: readonly ToldDate[], ranking: Ranking): boolean {
  return supportOf(candidate, told).some((date) => claimsOf(date).some((claim) => ranking.isOwn(claim)));
}

function firstPublished(candidate: Candidate, told: readonly ToldDate[]): string {
  let first = '~';
  for (const { parts } of supportOf(candidate, told))
    for (const { value } of parts) if (value.published !== null && value.published < first) first = value.published;
  return first;
}

function isSingle({ parts }: ToldDate): boolean {
  return parts.length === 1 && parts[0]!.value.claims.length === 1;
}

/** Values of one EDTF are one date, however it is known; the best of the ways counts. */
function datesOf(values: readonly Value[]): readonly ToldDate[] {
  const dates: { edtf: Edtf | null; basis: DateBasis; days: Days; parts: Part[] }[] = [];
  // Most events have a handful of dates; a map is made where there are more.
  let byDate: Map<string | null, (typeof dates)[number]> | null = null;
  let place = 0;
  for (const value of values) {
    const { edtf, basis, days } = value.date;
    let there = byDate === null ? dates.find((date) => date.edtf === edtf) : byDate.get(edtf);
    if (there === undefined) {
      there = { edtf, basis, days, parts: [] };
      dates.push(there);
      if (byDate !== null) byDate.set(edtf, there);
      else if (dates.length > 8) byDate = new Map(dates.map((date) => [date.edtf, date]));
    }
    if (better(basis, there.basis)) there.basis = basis;
    there.parts.push({ value, place });
    place += value.claims.length;
  }
  return dates;
}

function better(a: DateBasis, b: DateBasis): boolean {
  return TIERS[a] < TIERS[b] || (TIERS[a] === TIERS[b] && a < b && a !== b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
