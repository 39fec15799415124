/**
 * The dates that the claims of one event give come in; the best date and all others with their supporters go out, the best first. The
 * rule: an exact date told outweighs one that is worked out; then the most independent voices, the party's own statement, the earliest
 * published. A date that only says less exactly what another says is no rival to it, and supports it.
 */
import type { DateBasis, Edtf } from '../time/index.js';
import { type Days, daysOf, holds } from './days.js';
import type { Fact } from './fact.js';
import { countVoices } from './voices.js';

/** One date with the facts that give it. */
export interface ToldDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly facts: readonly Fact[];
  /** Independent voices that give exactly this date. */
  readonly independent: number;
}

interface Candidate extends ToldDate {
  readonly days: Days;
  readonly tier: number;
  /** Independent voices of this date and of those less exact that hold it. */
  readonly voices: number;
  readonly own: number;
  readonly published: string;
}

const TIERS: Readonly<Record<DateBasis, number>> = { stated: 0, resolved: 0, reported: 1, bounded: 2, none: 3 };

/** The dates of an event, the best first. Never empty. */
export function rankDates(facts: readonly Fact[]): readonly ToldDate[] {
  const values = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.claim.edtf ?? '';
    const there = values.get(key);
    if (there === undefined) values.set(key, [fact]);
    else there.push(fact);
  }
  const told = [...values.values()].map((of): ToldDate & { days: Days } => ({
    edtf: of[0]!.claim.edtf,
    basis: of.reduce((best: DateBasis, { claim }) => (better(claim.basis, best) ? claim.basis : best), 'none'),
    facts: of,
    independent: countVoices(of.map(({ claim }) => claim.voice)),
    days: daysOf(of[0]!.claim.edtf),
  }));
  if (told.length === 1) return told;
  const candidates = told.map((date): Candidate => {
    const support = told
      .filter((other) => other === date || holds(other.days, date.days))
      .flatMap((other) => other.facts);
    return {
      ...date,
      tier: TIERS[date.basis],
      voices: countVoices(support.map(({ claim }) => claim.voice)),
      own: support.some(({ voiceOf }) => voiceOf === 'party') ? 0 : 1,
      published: support.reduce(
        (first, { claim }) => (claim.published !== null && claim.published < first ? claim.published : first),
        '~',
      ),
    };
  });
  const vague = (date: Candidate) => candidates.some((other) => other !== date && holds(date.days, other.days));
  return candidates.sort(
    (a, b) =>
      Number(vague(a)) - Number(vague(b)) ||
      a.tier - b.tier ||
      b.voices - a.voices ||
      a.own - b.own ||
      compare(a.published, b.published) ||
      compare(a.edtf ?? '~', b.edtf ?? '~'),
  );
}

function better(a: DateBasis, b: DateBasis): boolean {
  return TIERS[a] < TIERS[b] || (TIERS[a] === TIERS[b] && a < b && a !== b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
