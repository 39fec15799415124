/**
 * The dates that the claims of one event give come in; the best date and all others with their supporters go out, the best first. The
 * rule: an exact date told outweighs one that is worked out; then the most independent voices, the party's own statement, the earliest
 * published. A date that only says less exactly what another says is no rival to it, and supports it.
 */
import type { DateBasis, Edtf } from '../time/index.js';
import { type Days, holds } from './days.js';
import type { ClaimFacts } from './fact.js';
import type { Voices } from './voices.js';

/** One date with the claims that give it. */
export interface ToldDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly claims: readonly ClaimFacts[];
  /** Their places among all claims, by which voices are counted. */
  readonly places: readonly number[];
}

/** What ranking dates needs beside the claims. */
export interface Ranking {
  /** Voices of the claims, by their places; asked for only where they decide. */
  readonly voices: () => Voices;
  /** Whether one of the parties says so itself. */
  readonly isOwn: (claim: ClaimFacts) => boolean;
}

/** A date beside its rivals. */
interface Candidate extends ToldDate {
  readonly days: Days;
  /** 1 where another of the dates says the same more exactly. */
  readonly vague: 0 | 1;
  readonly tier: number;
  /** This date and those less exact that hold it. */
  readonly support: readonly ToldDate[];
  /** Independent voices of all these; -1 until it is asked. */
  heard: number;
}

const TIERS: Readonly<Record<DateBasis, number>> = { stated: 0, resolved: 0, reported: 1, bounded: 2, none: 3 };

/** The dates of an event, the best first. Never empty. */
export function rankDates(claims: readonly ClaimFacts[], { voices, isOwn }: Ranking): readonly ToldDate[] {
  const told = datesOf(claims);
  if (told.length === 1) return told;
  const daysOfTold = told.map((date) => date.claims[0]!.date.days);
  const candidates = told.map((date, at): Candidate => {
    const days = daysOfTold[at]!;
    const support = [date];
    let vague: 0 | 1 = 0;
    for (let other = 0; other < told.length; other++) {
      if (other === at) continue;
      if (holds(daysOfTold[other]!, days)) support.push(told[other]!);
      if (vague === 0 && holds(days, daysOfTold[other]!)) vague = 1;
    }
    const { edtf, basis, claims, places } = date;
    return { edtf, basis, claims, places, days, vague, tier: TIERS[basis], support, heard: -1 };
  });
  const heard = (date: Candidate): number => {
    const { support, places } = date;
    if (date.heard < 0)
      date.heard =
        support.length === 1 && places.length === 1 ? 1 : voices().count(support.flatMap((one) => one.places));
    return date.heard;
  };
  const own = ({ support }: Candidate) => (support.some((date) => date.claims.some(isOwn)) ? 0 : 1);
  const published = ({ support }: Candidate) => {
    let first = '~';
    for (const { claims } of support)
      for (const claim of claims) if (claim.published !== null && claim.published < first) first = claim.published;
    return first;
  };
  return candidates.sort(
    (a, b) =>
      a.vague - b.vague ||
      a.tier - b.tier ||
      heard(b) - heard(a) ||
      own(a) - own(b) ||
      compare(published(a), published(b)) ||
      compare(a.edtf ?? '~', b.edtf ?? '~'),
  );
}

function datesOf(claims: readonly ClaimFacts[]): readonly ToldDate[] {
  const dates: { edtf: Edtf | null; basis: DateBasis; claims: ClaimFacts[]; places: number[] }[] = [];
  // Most events have a handful of dates; a map is made where there are more.
  let byDate: Map<string | null, (typeof dates)[number]> | null = null;
  for (let place = 0; place < claims.length; place++) {
    const claim = claims[place]!;
    const { edtf, basis } = claim.date;
    let there = byDate === null ? dates.find((date) => date.edtf === edtf) : byDate.get(edtf);
    if (there === undefined) {
      there = { edtf, basis, claims: [], places: [] };
      dates.push(there);
      if (byDate !== null) byDate.set(edtf, there);
      else if (dates.length > 8) byDate = new Map(dates.map((date) => [date.edtf, date]));
    }
    if (better(basis, there.basis)) there.basis = basis;
    there.claims.push(claim);
    there.places.push(place);
  }
  return dates;
}

function better(a: DateBasis, b: DateBasis): boolean {
  return TIERS[a] < TIERS[b] || (TIERS[a] === TIERS[b] && a < b && a !== b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
