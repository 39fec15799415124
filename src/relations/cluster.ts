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
import { type Happening, Happenings, WIDE_DAYS } from './happenings.js';

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

/** Clusters of facts that all share a group. */
export function clusterFacts(facts: readonly Fact[]): readonly Cluster[] {
  const first = facts[0];
  if (first === undefined) return [];
  if (facts.length === 1) return [{ facts: [first] }];
  const recurrence = recurrenceOf(first.claim.kind);
  const values = valuesOf(facts, recurrence);
  const happenings = new Happenings();
  for (const happening of fromDays(
    values.filter(({ sort }) => sort === 'day'),
    recurrence.toleranceDays,
  )) {
    happenings.add(happening);
  }
  for (const value of values.filter(({ sort }) => sort !== 'day').sort(byWidth)) {
    const into = pick(value, happenings, recurrence);
    if (into === null) {
      happenings.add({ lo: value.lo, hi: value.hi, weight: value.weight, facts: [...value.facts] });
    } else {
      for (const fact of value.facts) into.facts.push(fact);
      into.weight += value.weight;
    }
  }
  return happenings.all;
}

function valuesOf(facts: readonly Fact[], recurrence: Recurrence): readonly Value[] {
  const values: Value[] = [];
  const byDate = new Map<string | null, Value[]>();
  for (const fact of facts) {
    const { edtf, basis, published } = fact.claim;
    const ofDate = byDate.get(edtf);
    const there = ofDate?.find(({ facts: [first] }) => {
      const { claim } = first!;
      return claim.basis === basis && (basis !== 'none' || claim.published === published);
    });
    if (there !== undefined) {
      there.facts.push(fact);
      continue;
    }
    const key = `${edtf ?? ''}|${basis}|${basis === 'none' ? (published ?? '') : ''}`;
    const value: Value = { key, ...rangeOf(fact, recurrence), facts: [fact], weight: 0 };
    values.push(value);
    if (ofDate === undefined) byDate.set(edtf, [value]);
    else ofDate.push(value);
  }
  for (const value of values) value.weight = reportsIn(value.facts);
  return values;
}

function reportsIn(facts: readonly Fact[]): number {
  return facts.length === 1 ? 1 : new Set(facts.map(({ claim }) => claim.report)).size;
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
  const weights = new Map<number, number>();
  for (const value of values) {
    const there = byDay.get(value.lo);
    if (there === undefined) byDay.set(value.lo, [value]);
    else there.push(value);
    weights.set(value.lo, (weights.get(value.lo) ?? 0) + value.weight);
  }
  const weightOf = (day: number) => weights.get(day)!;
  const order = [...byDay.keys()].sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  const free = new Set(order);
  const happenings: Happening[] = [];
  for (const day of order) {
    if (!free.has(day)) continue;
    const happening: Happening = { lo: day, hi: day, weight: 0, facts: [] };
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
function pick(value: Value, happenings: Happenings, recurrence: Recurrence): Happening | null {
  if (value.hi - value.lo > WIDE_DAYS && recurrence.wide !== 'latest') {
    const only = recurrence.wide === 'only' ? onlyNarrow(value, happenings) : null;
    return only ?? happenings.same(value.lo, value.hi);
  }
  // News tells of the latest; a month or a year means what most reports tell of.
  const news = value.sort === 'news' || !Number.isFinite(value.lo);
  let best: Happening | null = null;
  for (const happening of happenings.meeting(value.lo, value.hi)) {
    // From here back they only get earlier by more than a bucket.
    if (news && best !== null && best.hi - happening.hi > 2 * WIDE_DAYS) break;
    if (best === null || rank(happening, best, news) < 0) best = happening;
  }
  return best;
}

/** Negative where the first is the better choice: the later for news, else the one that more reports tell of; then the earlier. */
function rank(a: Happening, b: Happening, news: boolean): number {
  return (news ? order(b.hi, a.hi) : order(b.weight, a.weight)) || order(a.lo, b.lo);
}

/** The one happening of a month or less that a wide date can mean; null where there are more, or none. */
function onlyNarrow(value: Value, happenings: Happenings): Happening | null {
  let only: Happening | null = null;
  for (const happening of happenings.meeting(value.lo, value.hi)) {
    if (happening.hi - happening.lo > WIDE_DAYS || happening === only) continue;
    if (only !== null) return null;
    only = happening;
  }
  return only;
}
