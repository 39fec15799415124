/**
 * The standings of a pair in; lanes of bars over days out. A bar says apart what is sure (solid), what its dates leave open (fuzzy), and
 * which ends are not known at all. Knows days, not pixels.
 */
import type { HistoryRow } from '../../query/index.js';
import { dayRange } from './edtf.js';
import { type Tone, toneOf } from './tone.js';
import { JOINT, TRACK_ORDER } from './vocabulary.js';

/** A period of one value, in day numbers. */
export interface Bar {
  readonly id: string;
  readonly value: string;
  readonly detail: string | null;
  readonly tone: Tone;
  readonly ground: 'told' | 'inferred' | 'alternative';
  /** It may have held from here. */
  readonly from: number;
  /** It surely held from here; after `sureTo` where no day is sure. */
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly to: number;
  readonly beginning: 'known' | 'unknown';
  readonly end: 'known' | 'unknown' | 'open';
  /** Row within the lane, from 0. */
  readonly row: number;
  readonly standing: HistoryRow;
}

/** One track of the pair, in one direction where it has one. */
export interface Lane {
  readonly key: string;
  readonly track: string;
  readonly holder: string;
  readonly counterpart: string;
  readonly joint: 'joint' | 'directed';
  readonly bars: readonly Bar[];
  readonly others: readonly Bar[];
  readonly rows: number;
}

/** The first and last day with something to show; null where there is nothing. */
export function domainOf(edtfs: readonly (string | null)[], now: number): readonly [number, number] | null {
  const days: number[] = [];
  for (const edtf of edtfs) {
    const range = edtf === null || edtf === '..' ? null : dayRange(edtf);
    if (range?.first != null) days.push(range.first);
    if (range?.last != null) days.push(range.last);
  }
  if (days.length === 0) return null;
  const [first, last] = [Math.min(...days, now), Math.max(...days, now)];
  const margin = Math.max(45, Math.round((last - first) * 0.05));
  // What began nobody knows when needs some room to show that it did.
  const before = edtfs.includes(null) ? margin * 3 : margin;
  return [first - before, last + margin];
}

/** Lanes in the order of the tracks. */
export function lanesOf(standings: readonly HistoryRow[], domain: readonly [number, number], now: number): Lane[] {
  const groups = new Map<string, HistoryRow[]>();
  for (const s of standings) {
    const key = `${s.track} ${s.holder} ${s.counterpart}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  const lanes = [...groups].map(([key, rows]) => laneOf(key, rows, domain, now));
  return lanes.sort(
    (x, y) => TRACK_ORDER.indexOf(x.track) - TRACK_ORDER.indexOf(y.track) || x.holder.localeCompare(y.holder),
  );
}

function laneOf(key: string, standings: readonly HistoryRow[], domain: readonly [number, number], now: number): Lane {
  const spans = standings.map((s) => ({ s, ...period(s, domain, now) })).sort((x, y) => x.from - y.from || x.to - y.to);
  const ends: number[] = [];
  const bars = spans.map(({ s, ...p }): Bar => {
    let row = ends.findIndex((end) => end <= p.sureFrom);
    if (row < 0) row = ends.length;
    ends[row] = Math.min(p.to, Math.max(p.sureTo, p.sureFrom));
    return { ...p, ...look(s), ground: s.ground, row, standing: s };
  });
  const clipped = bars.map((bar) => clip(bar, bars));
  const others = standings.flatMap((s) =>
    s.alternatives.map((other): Bar => {
      const shape = { ...s, ...other };
      return { ...period(shape, domain, now), ...look(shape), ground: 'alternative', row: 0, standing: s };
    }),
  );
  const first = standings[0] as HistoryRow;
  return {
    key,
    track: first.track,
    holder: first.holder,
    counterpart: first.counterpart,
    joint: JOINT.has(first.track) ? 'joint' : 'directed',
    bars: clipped,
    others,
    rows: Math.max(1, ends.length),
  };
}

/** What is not known to begin or end does not reach over the sure part of its neighbours in the same row. */
function clip(bar: Bar, bars: readonly Bar[]): Bar {
  let { from, to } = bar;
  for (const other of bars) {
    if (other === bar || other.row !== bar.row) continue;
    if (bar.beginning === 'unknown' && other.sureTo <= bar.sureFrom) from = Math.max(from, other.sureTo);
    if (bar.end === 'unknown' && other.sureFrom >= bar.sureFrom) to = Math.min(to, other.sureFrom);
  }
  return { ...bar, from, to: Math.max(to, from) };
}

function look(s: { id: string; value: string; detail: string | null; track: string }) {
  return { id: s.id, value: s.value, detail: s.detail, tone: toneOf(s.track, s.value) };
}

function period(
  s: { readonly validFrom: string | null; readonly validTo: string | '..' | null },
  domain: readonly [number, number],
  now: number,
) {
  const begin = s.validFrom === null ? null : dayRange(s.validFrom);
  const finish = s.validTo === null || s.validTo === '..' ? null : dayRange(s.validTo);
  const open = s.validTo === '..';
  const from = begin?.first ?? domain[0];
  const lastBegin = begin?.last ?? null;
  const to = open ? Math.max(now, from) : (finish?.last ?? domain[1]);
  const firstEnd = finish?.first ?? null;
  const sureTo = open ? to : (firstEnd ?? lastBegin ?? to);
  const sureFrom = lastBegin ?? (firstEnd !== null ? firstEnd : to);
  return {
    from,
    sureFrom: Math.max(from, sureFrom),
    sureTo,
    to: Math.max(to, from),
    beginning: begin?.first == null ? ('unknown' as const) : ('known' as const),
    end: open ? ('open' as const) : finish?.last == null ? ('unknown' as const) : ('known' as const),
  };
}
