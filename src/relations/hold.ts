/** Standings and a day come in; what holds on that day goes out, surely or perhaps. Knows no claims. */
import { type Days, daysOf, meet, placeOf } from './days.js';
import type { Standing, StandingAlternative } from './types.js';

/** A standing that holds, or may hold, on a day. */
export interface Holding {
  readonly standing: Standing;
  readonly holds: 'yes' | 'maybe';
}

/** What is shown of a lane on a day. */
export interface Held {
  /** The likeliest. */
  readonly shown: Holding;
  /** What else may hold then, of other values, the likeliest first. */
  readonly others: readonly StandingAlternative[];
}

/** What is shown of a lane of which these may hold, the likeliest first; there is at least one. */
export function heldOf([first, ...more]: readonly Holding[]): Held {
  const shown = first!;
  const others = more.flatMap(({ standing }) => {
    const { value, basis } = standing;
    return value === shown.standing.value ? [] : [alternativeOf(standing, basis)];
  });
  return { shown, others };
}

/** A standing that may hold as another reading of what is shown. */
export function alternativeOf(
  { value, validFrom, validTo }: Pick<Standing, 'value' | 'validFrom' | 'validTo'>,
  basis: readonly string[],
): StandingAlternative {
  return { value, validFrom, validTo, basis, supporters: basis.length };
}

/** What may hold of one lane on a day (or month, or year: at some time in it), the likeliest first; [] where nothing does. */
export function holdingOn(standings: readonly Standing[], day: string): readonly Holding[] {
  const on = daysOf(day);
  const holdings = standings.flatMap((standing): Holding[] => {
    const holds = holdsOn(standing, on);
    return holds === 'no' ? [] : [{ standing, holds }];
  });
  return likeliestFirst(holdings, on);
}

/** What may hold on a day on each lane of which anything is known, the likeliest first. Standings of a lane follow one another. */
export function standingsOn(standings: readonly Standing[], day: string): readonly (readonly Holding[])[] {
  const on = daysOf(day);
  const found: Holding[][] = [];
  let last: Standing | null = null;
  let holdings: Holding[] = [];
  for (const standing of standings) {
    if (last === null || !sameLane(standing, last)) {
      holdings = [];
      found.push(holdings);
      last = standing;
    }
    const holds = holdsOn(standing, on);
    if (holds !== 'no') holdings.push({ standing, holds });
  }
  return found.filter(({ length }) => length > 0).map((holdings) => likeliestFirst(holdings, on));
}

function sameLane(a: Standing, b: Standing): boolean {
  return a.track === b.track && a.holder === b.holder && a.counterpart === b.counterpart && a.detail === b.detail;
}

/** What is asked of what holds to put the likeliest first. */
interface Ranked {
  readonly standing: Pick<Standing, 'validFrom' | 'validTo' | 'ground'>;
  readonly holds: 'yes' | 'maybe';
}

/** What may hold of one lane on a day, in order; changes the list. */
export function likeliestFirst<H extends Ranked>(holdings: H[], on: Days): readonly H[] {
  if (holdings.length < 2) return holdings;
  return holdings.sort((a, b) => rank(a, on) - rank(b, on) || start(b.standing) - start(a.standing));
}

/** Whether what holds for a time holds on some days. Half-open: on the day of the change the new value holds. */
export function holdsOn(
  { validFrom, validTo }: Pick<Standing, 'validFrom' | 'validTo'>,
  on: Days,
): 'yes' | 'maybe' | 'no' {
  const from = validFrom === null ? null : daysOf(validFrom);
  const to = validTo === null || validTo === '..' ? null : daysOf(validTo);
  if (from !== null && on.hi < from.lo) return 'no';
  if (to !== null && on.lo >= to.hi) return 'no';
  const begun = from !== null && from.hi <= on.lo;
  const lasting = validTo === '..' || (to !== null && on.hi < to.lo);
  return begun && lasting ? 'yes' : 'maybe';
}

/** Surely, then by the middle of vague dates, then as told, then as inferred. */
function rank({ standing, holds }: Ranked, on: Days): number {
  if (holds === 'yes') return 0;
  const from = standing.validFrom === null ? Number.NEGATIVE_INFINITY : place(standing.validFrom);
  const to =
    standing.validTo === null || standing.validTo === '..' ? Number.POSITIVE_INFINITY : place(standing.validTo);
  const nominal = meet({ lo: from, hi: to - 1 }, on);
  return (nominal ? 1 : 3) + (standing.ground === 'told' ? 0 : 1);
}

function place(edtf: string): number {
  return placeOf(daysOf(edtf)) ?? Number.NEGATIVE_INFINITY;
}

function start({ validFrom }: Pick<Standing, 'validFrom'>): number {
  return validFrom === null ? Number.NEGATIVE_INFINITY : place(validFrom);
}
