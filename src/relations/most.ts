/** Claims come in; what most of their reports say goes out. A report counts once, however often it says it. */
import { ACTS, type Act } from '../plover/index.js';
import type { ClaimFacts } from './fact.js';
import type { Event } from './types.js';

const ACT_ORDER = new Map(Object.keys(ACTS).map((act, index) => [act, index]));

/** The value that most reports give; of equally many the first by `order`. Null only where nobody gives one. */
export function most<T extends string>(
  claims: readonly ClaimFacts[],
  of: (claim: ClaimFacts) => T | null,
  order: (a: T, b: T) => number,
): T | null {
  const first = of(claims[0]!);
  if (claims.length === 1) return first;
  if (claims.every((claim) => of(claim) === first)) return first;
  const votes = new Map<T, Set<number>>();
  for (const claim of claims) {
    const value = of(claim);
    if (value === null) continue;
    const voters = votes.get(value) ?? new Set();
    votes.set(value, voters.add(claim.report));
  }
  const ranked = [...votes].sort(([a, x], [b, y]) => y.size - x.size || order(a, b));
  return ranked[0]?.[0] ?? null;
}

/** The place that most reports name, with the country that any of them gives for it. */
export function placeOfClaims(claims: readonly ClaimFacts[]): Event['place'] {
  const name = most(claims, ({ detail }) => detail.place?.name ?? null, byText);
  if (name === null) return null;
  const countries = claims.flatMap(({ detail }) => (detail.place?.name === name ? [detail.place.country] : []));
  return { name, country: countries.filter((country) => country !== null).sort()[0] ?? null };
}

/** In the order of the table of acts. */
export function byAct(a: Act, b: Act): number {
  return orderOf(a) - orderOf(b);
}

function orderOf(act: Act): number {
  return ACT_ORDER.get(act) ?? ACT_ORDER.size;
}

/** In the order of the letters. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
