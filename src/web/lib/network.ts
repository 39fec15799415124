/** What held between whom on a day in; the links of a network out, each with its tone. What puts nothing between two is no link. */
import type { Held } from './on-day.js';
import { type Tone, toneOf } from './tone.js';

/** A link between two parties; on a track with a direction from `a` towards `b`. */
export interface Link {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly tone: Exclude<Tone, 'none'>;
  readonly held: Held;
}

/** The links of a day. */
export function linksOf(held: ReadonlyMap<string, Held>, track: string): Link[] {
  return [...held].flatMap(([key, now]) => {
    const tone = toneOf(track, now.value);
    const { holder: a, counterpart: b } = now.standing;
    return tone === 'none' ? [] : [{ key, a, b, tone, held: now }];
  });
}

/** The links of the day before where they are those of this day: then nothing needs to be drawn anew. */
export function unlessChanged(before: readonly Link[], now: readonly Link[]): readonly Link[] {
  const same = (link: Link, at: number) => {
    const old = before[at]?.held;
    return old?.standing === link.held.standing && old.holds === link.held.holds;
  };
  return before.length === now.length && now.every(same) ? before : now;
}

/** The links of one party, its friends before its foes, by name. */
export function linksWith(links: readonly Link[], code: string, name: (code: string) => string): Link[] {
  const order = { near: 0, between: 1, far: 2 };
  const other = (l: Link) => name(l.a === code ? l.b : l.a);
  return links
    .filter((l) => l.a === code || l.b === code)
    .sort((x, y) => order[x.tone] - order[y.tone] || other(x).localeCompare(other(y)));
}

/** How many links each party has. */
export function degrees(links: readonly Link[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of links) for (const code of [a, b]) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
