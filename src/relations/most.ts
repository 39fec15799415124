/** Claims come in; what most of their reports say goes out. A report counts once, however often it says it. */
import { ACTS, type Act } from '../plover/index.js';
import type { Told } from './told.js';
import type { Event } from './types.js';

const ACT_ORDER = new Map(Object.keys(ACTS).map((act, index) => [act, index]));

/** Claims by their places, for what most of them say. */
export interface Voters {
  readonly told: Told;
  readonly places: readonly number[];
}

/** The value that most reports give; of equally many the first by `order`. Null only where nobody gives one. */
export function most<T extends string>(
  { told, places }: Voters,
  of: (place: number) => T | null,
  order: (a: T, b: T) => number,
): T | null {
  const first = of(places[0]!);
  if (places.length === 1 || places.every((place) => of(place) === first)) return first;
  const votes = new Map<T, Set<number>>();
  for (const place of places) {
    const value = of(place);
    if (value === null) continue;
    const voters = votes.get(value) ?? new Set();
    votes.set(value, voters.add(told.report(place)));
  }
  const ranked = [...votes].sort(([a, x], [b, y]) => y.size - x.size || order(a, b));
  return ranked[0]?.[0] ?? null;
}

/** The place that most reports name, with the country that any of them gives for it. */
export function placeOfClaims(voters: Voters): Event['place'] {
  const { told, places } = voters;
  const name = most(voters, (at) => told.detail(at).place?.name ?? null, byText);
  if (name === null) return null;
  const countries = places.flatMap((at) => {
    const { place } = told.detail(at);
    return place?.name === name ? [place.country] : [];
  });
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
