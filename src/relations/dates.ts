/**
 * The dates that the claims of one event give come in; the best date and all others with their supporters go out, the best first. The
 * rule: an exact date told outweighs one that is worked out; then the most independent voices, the party's own statement, the earliest
 * published. A date that only says less exactly what another says is no rival to it, and supports it.
 */
import type { DateBasis, Edtf } from '../time/index.js';
import { type Days, holds } from './days.js';
import type { Fact } from './fact.js';
import { Voices } from './voices.js';

/** One date with the facts that give it. */
export interface ToldDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly facts: readonly Fact[];
  /** Independent voices that give exactly this date. */
  readonly independent: number;
}

/** A date with what of its facts counts. */
interface Told extends ToldDate {
  readonly days: Days;
  /** Places of its facts among all. */
  readonly places: readonly number[];
  /** 0 where one of the parties says so itself. */
  readonly own: 0 | 1;
  /** The earliest day of publication. */
  readonly published: string;
}

interface Candidate extends Told {
  /** 1 where another of the dates says the same more exactly. */
  readonly vague: 0 | 1;
  readonly tier: number;
  /** Independent voices of this date and of those less exact that hold it. */
  readonly voices: number;
}

const TIERS: Readonly<Record<DateBasis, number>> = { stated: 0, resolved: 0, reported: 1, bounded: 2, none: 3 };

/** The dates of an event, the best first. Never empty. */
export function rankDates(
  facts: readonly Fact[],
  voices = new Voices(facts.map(({ claim }) => claim.voice)),
): readonly ToldDate[] {
  const [only] = facts;
  if (only !== undefined && facts.length === 1)
    return [{ edtf: only.claim.edtf, basis: only.claim.basis, facts, independent: 1 }];
  const told = datesOf(facts, voices);
  if (told.length === 1) return told;
  const candidates = told.map((date): Candidate => {
    const support = [date];
    let vague: 0 | 1 = 0;
    for (const other of told) {
      if (other === date) continue;
      if (holds(other.days, date.days)) support.push(other);
      if (vague === 0 && holds(date.days, other.days)) vague = 1;
    }
    return {
      ...date,
      vague,
      tier: TIERS[date.basis],
      voices: support.length === 1 ? date.independent : voices.count(support.flatMap(({ places }) => places)),
      own: support.some(({ own }) => own === 0) ? 0 : 1,
      published: support.reduce((first, { published }) => (published < first ? published : first), '~'),
    };
  });
  return candidates.sort(
    (a, b) =>
      a.vague - b.vague ||
      a.tier - b.tier ||
      b.voices - a.voices ||
      a.own - b.own ||
      compare(a.published, b.published) ||
      compare(a.edtf ?? '~', b.edtf ?? '~'),
  );
}

function datesOf(facts: readonly Fact[], voices: Voices): readonly Told[] {
  const values = new Map<string | null, number[]>();
  facts.forEach(({ claim }, place) => {
    const there = values.get(claim.edtf);
    if (there === undefined) values.set(claim.edtf, [place]);
    else there.push(place);
  });
  return [...values.values()].map((places): Told => {
    const of = places.length === facts.length ? facts : places.map((place) => facts[place]!);
    let [basis, own, published]: [DateBasis, 0 | 1, string] = ['none', 1, '~'];
    for (const { claim, voiceOf } of of) {
      if (better(claim.basis, basis)) basis = claim.basis;
      if (voiceOf === 'party') own = 0;
      if (claim.published !== null && claim.published < published) published = claim.published;
    }
    const [first] = of;
    const independent = voices.count(places);
    return { edtf: first!.claim.edtf, basis, facts: of, independent, days: first!.days, places, own, published };
  });
}

function better(a: DateBasis, b: DateBasis): boolean {
  return TIERS[a] < TIERS[b] || (TIERS[a] === TIERS[b] && a < b && a !== b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
