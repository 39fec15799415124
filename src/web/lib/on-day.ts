/** Standings of a state with others and a day in; what held with each on that day out. */
import type { HistoryRow } from '../../query/index.js';
import { dayRange } from './edtf.js';

/** What held with one partner. */
export interface Held {
  readonly value: string;
  readonly detail: string | null;
  readonly holds: 'yes' | 'maybe';
  readonly standing: HistoryRow;
}

/** A standing with its dates as day numbers, made once for many days. */
export interface Timed {
  readonly partner: string;
  readonly standing: HistoryRow;
  /** May hold from and to (exclusive); surely holds from and to (exclusive). */
  readonly maybe: readonly [number, number];
  readonly sure: readonly [number, number];
}

/** Prepares the standings of a state. On a track with a direction only those of one side are taken. */
export function timed(
  standings: readonly HistoryRow[],
  party: string,
  side: 'holder' | 'counterpart' | 'either',
): Timed[] {
  return standings
    .filter((s) => side === 'either' || s[side] === party)
    .map((s) => {
      const begin = s.validFrom === null ? null : dayRange(s.validFrom);
      const end = s.validTo === null || s.validTo === '..' ? null : dayRange(s.validTo);
      const open = s.validTo === '..';
      const from = begin?.first ?? Number.NEGATIVE_INFINITY;
      const sureFrom = begin?.last ?? (end?.first ?? Number.POSITIVE_INFINITY) - 1;
      const to = open ? Number.POSITIVE_INFINITY : (end?.last ?? Number.POSITIVE_INFINITY);
      const sureTo = open ? Number.POSITIVE_INFINITY : (end?.first ?? sureFrom + 1);
      const partner = s.holder === party ? s.counterpart : s.holder;
      return { partner, standing: s, maybe: [from, to], sure: [sureFrom, sureTo] };
    });
}

/** What held on a day, by partner; a sure standing goes before one that may have held. */
export function heldOn(standings: readonly Timed[], day: number): Map<string, Held> {
  const found = new Map<string, Held>();
  for (const { partner, standing, maybe, sure } of standings) {
    if (day < maybe[0] || day >= maybe[1]) continue;
    const holds = day >= sure[0] && day < sure[1] ? 'yes' : 'maybe';
    if (holds === 'maybe' && found.has(partner)) continue;
    found.set(partner, { value: standing.value, detail: standing.detail, holds, standing });
  }
  return found;
}

/** The first day on which anything is known to change; null where nothing has a date. */
export function firstChange(standings: readonly Timed[]): number | null {
  const days = standings.flatMap((s) => [...s.maybe, ...s.sure]).filter(Number.isFinite);
  return days.length === 0 ? null : Math.min(...days);
}
