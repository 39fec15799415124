/** Standings in; what held between whom on a day out. */
import type { HistoryRow } from '../../query/index.js';
import { dayRange } from './edtf.js';

/** What held between two parties. */
export interface Held {
  readonly value: string;
  readonly detail: string | null;
  readonly holds: 'yes' | 'maybe';
  readonly standing: HistoryRow;
}

/** A standing with its dates as day numbers, made once for many days. */
export interface Timed {
  /** The other party, of the standings of one; both, of those of all. */
  readonly key: string;
  readonly standing: HistoryRow;
  /** May hold from and to (exclusive); surely holds from and to (exclusive). */
  readonly maybe: readonly [number, number];
  readonly sure: readonly [number, number];
}

/** Prepares the standings of a state, keyed by partner. On a track with a direction only those of one side are taken. */
export function timed(
  standings: readonly HistoryRow[],
  party: string,
  side: 'holder' | 'counterpart' | 'either',
): Timed[] {
  return standings
    .filter((s) => side === 'either' || s[side] === party)
    .map((s) => timedAs(s.holder === party ? s.counterpart : s.holder, s));
}

/** Prepares the standings of all, keyed by both parties: "IRN SAU". */
export function timedPairs(standings: readonly HistoryRow[]): Timed[] {
  return standings.map((s) => timedAs(`${s.holder} ${s.counterpart}`, s));
}

function timedAs(key: string, standing: HistoryRow): Timed {
  const { validFrom, validTo } = standing;
  const begin = validFrom === null ? null : dayRange(validFrom);
  const end = validTo === null || validTo === '..' ? null : dayRange(validTo);
  const open = validTo === '..';
  const from = begin?.first ?? Number.NEGATIVE_INFINITY;
  const sureFrom = begin?.last ?? (end?.first ?? Number.POSITIVE_INFINITY) - 1;
  const to = open ? Number.POSITIVE_INFINITY : (end?.last ?? Number.POSITIVE_INFINITY);
  const sureTo = open ? Number.POSITIVE_INFINITY : (end?.first ?? sureFrom + 1);
  return { key, standing, maybe: [from, to], sure: [sureFrom, sureTo] };
}

/** What held on a day, by key; a sure standing goes before one that may have held. */
export function heldOn(standings: readonly Timed[], day: number): Map<string, Held> {
  const found = new Map<string, Held>();
  for (const { key, standing, maybe, sure } of standings) {
    if (day < maybe[0] || day >= maybe[1]) continue;
    const holds = day >= sure[0] && day < sure[1] ? 'yes' : 'maybe';
    if (holds === 'maybe' && found.has(key)) continue;
    found.set(key, { value: standing.value, detail: standing.detail, holds, standing });
  }
  return found;
}

/** The days on which something began or ended, in order. */
export function changeDays(standings: readonly Timed[]): number[] {
  const days = standings.flatMap((s) => [...s.maybe, ...s.sure]).filter(Number.isFinite);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The first of those days; null where none is known. */
export function firstChange(standings: readonly Timed[]): number | null {
  return changeDays(standings)[0] ?? null;
}
