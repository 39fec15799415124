/**
 * Facts that could tell one event come in (same parties, same doing); clusters go out, one for each happening. The outcome is a function
 * of the set: whatever the order in which claims arrive, the same clusters come out.
 *
 * Exact days come first: the day that most reports give draws in those within a few days of it. Then the less exact dates join, the
 * narrowest first, a happening that they can mean; those that meet none begin one of their own.
 */
import { daysOf } from './days.js';
import type { Fact } from './fact.js';
import { type Recurrence, recurrenceOf } from './family.js';

/** Claims of one happening. */
export interface Cluster {
  readonly facts: Fact[];
}

/** All facts of one date. */
interface Value {
  readonly key: string;
  readonly lo: number;
  readonly hi: number;
  readonly sort: 'day' | 'news' | 'span';
  readonly facts: Fact[];
  weight: number;
}

interface Happening {
  readonly lo: number;
  readonly hi: number;
  readonly sort: Value['sort'];
  weight: number;
  readonly facts: Fact[];
}

/** A date of more days than this is wide. */
const WIDE_DAYS = 31;

/** Clusters of facts that all share a group. */
export function clusterFacts(facts: readonly Fact[]): readonly Cluster[] {
  const first = facts[0];
  if (first === undefined) return [];
  if (facts.length === 1) return [{ facts: [first] }];
  const recurrence = recurrenceOf(first.claim.kind);
  const values = valuesOf(facts, recurrence);
  const happenings = fromDays(
    values.filter(({ sort }) => sort === 'day'),
    recurrence.toleranceDays,
  );
  const rest = values.filter(({ sort }) => sort !== 'day').sort(byWidth);
  for (const value of rest) {
    const into = pick(value, happenings, recurrence);
    if (into === null) {
      happenings.push({ lo: value.lo, hi: value.hi, sort: value.sort, weight: value.weight, facts: [...value.facts] });
    } else {
      into.facts.push(...value.facts);
      into.weight += value.weight;
    }
  }
  return happenings;
}

function valuesOf(facts: readonly Fact[], recurrence: Recurrence): readonly Value[] {
  const values = new Map<string, Value>();
  for (const fact of facts) {
    const { edtf, basis, published } = fact.claim;
    const key = `${edtf ?? ''}|${basis}|${basis === 'none' ? (published ?? '') : ''}`;
    const there = values.get(key);
    if (there !== undefined) there.facts.push(fact);
    else values.set(key, { key, ...rangeOf(fact, recurrence), facts: [fact], weight: 0 });
  }
  for (const value of values.values()) value.weight = new Set(value.facts.map(({ claim }) => claim.report)).size;
  return [...values.values()];
}

function rangeOf({ days, claim }: Fact, recurrence: Recurrence): Pick<Value, 'lo' | 'hi' | 'sort'> {
  if (claim.basis === 'reported') return { lo: days.lo - recurrence.newsDays, hi: days.hi, sort: 'news' };
  if (claim.edtf === null) {
    // Told without a date: at any time up to the day of telling.
    const { hi } = daysOf(claim.published);
    return { lo: Number.NEGATIVE_INFINITY, hi, sort: 'span' };
  }
  return { ...days, sort: days.lo === days.hi ? 'day' : 'span' };
}

/** The day that most reports give first, then the earlier; each draws in the days near it that are still free. */
function fromDays(values: readonly Value[], toleranceDays: number): Happening[] {
  const byDay = new Map<number, Value[]>();
  for (const value of values) byDay.set(value.lo, [...(byDay.get(value.lo) ?? []), value]);
  const weightOf = (day: number) => byDay.get(day)!.reduce((sum, { weight }) => sum + weight, 0);
  const order = [...byDay.keys()].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  const free = new Set(order);
  const happenings: Happening[] = [];
  for (const day of order) {
    if (!free.has(day)) continue;
    const happening: Happening = { lo: day, hi: day, sort: 'day', weight: 0, facts: [] };
    for (let near = day - toleranceDays; near <= day + toleranceDays; near++) {
      if (!free.delete(near)) continue;
      happening.weight += weightOf(near);
      for (const value of byDay.get(near)!) happening.facts.push(...value.facts);
    }
    happenings.push(happening);
  }
  return happenings.sort((a, b) => a.lo - b.lo);
}

function byWidth(a: Value, b: Value): number {
  const width = (v: Value) => (Number.isFinite(v.hi - v.lo) ? v.hi - v.lo : Number.MAX_SAFE_INTEGER);
  return width(a) - width(b) || order(a.hi, b.hi) || order(a.lo, b.lo) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The happening that a less exact date joins, or null. */
function pick(value: Value, happenings: readonly Happening[], recurrence: Recurrence): Happening | null {
  const possible = happenings.filter((h) => h.lo <= value.hi && value.lo <= h.hi);
  if (possible.length === 0) return null;
  if (value.hi - value.lo > WIDE_DAYS && recurrence.wide !== 'latest') {
    const same = possible.find((h) => h.lo === value.lo && h.hi === value.hi) ?? null;
    const narrow = possible.filter((h) => h.hi - h.lo <= WIDE_DAYS);
    return recurrence.wide === 'only' && narrow.length === 1 ? narrow[0]! : same;
  }
  // News tells of the latest; a month or a year means what most reports tell of.
  const news = value.sort === 'news' || !Number.isFinite(value.lo);
  return possible.reduce((best, h) => {
    const first = news ? order(h.hi, best.hi) : order(h.weight, best.weight);
    return first > 0 || (first === 0 && order(best.lo, h.lo) > 0) ? h : best;
  });
}
