/**
 * Claims that could tell one event come in (same parties, same doing); clusters go out, one for each happening. The outcome is a function
 * of the set: whatever the order in which claims arrive, the same clusters come out.
 *
 * Exact days come first: the day that most reports give draws in those within a few days of it. Then the less exact dates join, the
 * narrowest first, a happening that they can mean; those that meet none begin one of their own.
 */
import { daysOf } from './days.js';
import type { ClaimFacts, FactDate } from './fact.js';
import { type Recurrence, recurrenceOf } from './family.js';
import { type Happening, Happenings, WIDE_DAYS } from './happenings.js';

/** All claims of one date. */
interface Value {
  readonly lo: number;
  readonly hi: number;
  readonly sort: 'day' | 'news' | 'span';
  readonly claims: ClaimFacts[];
  weight: number;
}

/** Clusters of claims that all share a group; none is empty. */
export function clusterClaims(claims: readonly ClaimFacts[]): readonly ClaimFacts[][] {
  const first = claims[0];
  if (first === undefined) return [];
  if (claims.length === 1) return [[first]];
  const recurrence = recurrenceOf(first.kind);
  const { days, others } = valuesOf(claims, recurrence);
  const happenings = new Happenings();
  for (const happening of fromDays(days, recurrence.toleranceDays)) happenings.add(happening);
  for (const value of byWidth(others)) {
    const into = pick(value, happenings, recurrence);
    if (into === null) happenings.add(value);
    else {
      for (const claim of value.claims) into.claims.push(claim);
      into.weight += value.weight;
    }
  }
  return happenings.all.map((happening) => happening.claims);
}

/** Claims by their dates: exact days, and all else. What has no date at all is told apart by the day of telling. */
function valuesOf(claims: readonly ClaimFacts[], { newsDays }: Recurrence) {
  const days: Value[] = [];
  const others: Value[] = [];
  const byDate = new Map<FactDate, Value>();
  const undated = new Map<string | null, Value>();
  for (const claim of claims) {
    const { date } = claim;
    const none = date.basis === 'none';
    const there = none ? undated.get(undatedKey(claim)) : byDate.get(date);
    if (there !== undefined) {
      there.claims.push(claim);
      continue;
    }
    const value = valueFrom(claim, newsDays);
    if (none) undated.set(undatedKey(claim), value);
    else byDate.set(date, value);
    (value.sort === 'day' ? days : others).push(value);
  }
  for (const value of days) value.weight = reportsIn(value.claims);
  for (const value of others) value.weight = reportsIn(value.claims);
  return { days, others };
}

function undatedKey({ date: { edtf }, published }: ClaimFacts): string | null {
  return edtf === null ? published : `${edtf}|${published ?? ''}`;
}

/** The first claim of a date, with the days that it can mean. */
function valueFrom(claim: ClaimFacts, newsDays: number): Value {
  const { edtf, basis, days } = claim.date;
  const claims = [claim];
  if (basis === 'reported') return { lo: days.lo - newsDays, hi: days.hi, sort: 'news', claims, weight: 0 };
  // Told without a date: at any time up to the day of telling.
  if (edtf === null)
    return { lo: Number.NEGATIVE_INFINITY, hi: daysOf(claim.published).hi, sort: 'span', claims, weight: 0 };
  return { lo: days.lo, hi: days.hi, sort: days.lo === days.hi ? 'day' : 'span', claims, weight: 0 };
}

function reportsIn(claims: readonly ClaimFacts[]): number {
  if (claims.length === 1) return 1;
  if (claims.length === 2) return claims[0]!.report === claims[1]!.report ? 1 : 2;
  return new Set(claims.map(({ report }) => report)).size;
}

/** A day with all that is told of it. */
interface Day {
  readonly day: number;
  weight: number;
  readonly values: Value[];
  state: 'free' | 'taken';
}

/** The day that most reports give first, then the earlier; each draws in the days near it that are still free. */
function fromDays(values: readonly Value[], toleranceDays: number): Happening[] {
  const byDay = new Map<number, Day>();
  for (const value of values) {
    const there = byDay.get(value.lo);
    if (there === undefined)
      byDay.set(value.lo, { day: value.lo, weight: value.weight, values: [value], state: 'free' });
    else {
      there.values.push(value);
      there.weight += value.weight;
    }
  }
  const happenings: Happening[] = [];
  for (const center of [...byDay.values()].sort((a, b) => b.weight - a.weight || a.day - b.day)) {
    if (center.state === 'taken') continue;
    const { day } = center;
    const happening: Happening = { lo: day, hi: day, weight: 0, claims: [] };
    for (let near = day - toleranceDays; near <= day + toleranceDays; near++) {
      const drawn = byDay.get(near);
      if (drawn === undefined || drawn.state === 'taken') continue;
      drawn.state = 'taken';
      happening.weight += drawn.weight;
      for (const { claims } of drawn.values) for (const claim of claims) happening.claims.push(claim);
    }
    happenings.push(happening);
  }
  return happenings.sort((a, b) => a.lo - b.lo);
}

/** The narrowest first, then by their last day: sorted width by width, as most come in the order of their days. */
function byWidth(values: readonly Value[]): readonly Value[] {
  const widths = new Map<number, Value[]>();
  for (const value of values) {
    const width = Number.isFinite(value.hi - value.lo) ? value.hi - value.lo : Number.MAX_SAFE_INTEGER;
    const there = widths.get(width);
    if (there === undefined) widths.set(width, [value]);
    else there.push(value);
  }
  return [...widths].sort(([a], [b]) => a - b).flatMap(([, same]) => same.sort(byEnd));
}

function byEnd(a: Value, b: Value): number {
  return order(a.hi, b.hi) || order(a.lo, b.lo) || order(keyOf(a), keyOf(b));
}

function keyOf({ claims }: Value): string {
  const { date, published } = claims[0]!;
  return `${date.edtf ?? ''}|${date.basis}|${date.basis === 'none' ? (published ?? '') : ''}`;
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The happening that a less exact date joins, or null. */
function pick({ lo, hi, sort }: Value, happenings: Happenings, { wide }: Recurrence): Happening | null {
  if (hi - lo > WIDE_DAYS && wide !== 'latest') {
    const sole = wide === 'only' ? happenings.sole(lo, hi) : null;
    return sole ?? happenings.same(lo, hi);
  }
  // News tells of the latest; a month or a year means what most reports tell of.
  return sort === 'news' || !Number.isFinite(lo) ? happenings.latest(lo, hi) : happenings.heaviest(lo, hi);
}
