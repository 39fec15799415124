/**
 * Claims that could tell one event come in (same parties, same doing); happenings go out, each with the values that tell it. The outcome is a
 * function of the set: whatever the order in which claims arrive, the same happenings come out.
 *
 * Exact days come first: the day that most reports give draws in those within a few days of it. Then the less exact dates join, the
 * narrowest first, a happening that they can mean; those that meet none begin one of their own.
 */
import { FAR } from './days.js';
import { dateAt, publicationOf } from './fact-date.js';
import { type Recurrence, recurrenceOf } from './family.js';
import { type Happenings, NONE, WIDE_DAYS } from './happenings.js';
import { inOrder } from './in-order.js';
import { DAY, NEWS, type Values } from './values.js';

/** Adds the happenings of the claims at places from `from` to before `to`, which all share a group. */
export function clusterClaims(values: Values, happenings: Happenings, from: number, to: number): void {
  if (to === from) return;
  const { told } = values;
  const recurrence = recurrenceOf(told.kind(told.kindRow(from)));
  const first = values.length;
  values.sortIn(from, to, recurrence.newsDays);
  if (values.length - first === 1) {
    happenings.begin(first);
    return;
  }
  happenings.open(values.length - first);
  const days: number[] = [];
  const others: number[] = [];
  for (let value = first; value < values.length; value++) (values.sort(value) === DAY ? days : others).push(value);
  if (days.length > 0) addDays(values, happenings, days, recurrence.toleranceDays);
  for (const value of byWidth(values, others)) {
    const into = pick(values, value, happenings, recurrence);
    if (into === NONE) happenings.add(happenings.begin(value));
    else happenings.join(into, value);
  }
}

/** A day with all that is told of it. */
interface Day {
  readonly day: number;
  readonly first: number;
  last: number;
  /** The number of reports. */
  weight: number;
  state: 'free' | 'taken';
}

/** The day that most reports give first, then the earlier; each draws in the days near it that are still free. */
function addDays(values: Values, happenings: Happenings, told: readonly number[], toleranceDays: number): void {
  const days: Day[] = [];
  for (const at of inOrder(
    told.length,
    (i) => values.lo(told[i]!),
    (a, b) => a - b,
  )) {
    const value = told[at]!;
    const there = days[days.length - 1];
    if (there === undefined || there.day !== values.lo(value)) {
      days.push({ day: values.lo(value), first: value, last: value, weight: values.reports(value), state: 'free' });
      continue;
    }
    values.follow(there.last, value);
    there.last = value;
    there.weight += values.reports(value);
  }
  const drawn = toleranceDays === 0 ? days : drawTogether(values, days, toleranceDays);
  for (const { day, weight, first, last } of drawn) happenings.add(happenings.beginWith(day, day, weight, first, last));
}

/** Days in their order come in; those that drew others in go out, in their order. */
function drawTogether(values: Values, days: readonly Day[], toleranceDays: number): readonly Day[] {
  const heaviestFirst = days.map((_, at) => at).sort((a, b) => days[b]!.weight - days[a]!.weight || a - b);
  const drawn: Day[] = [];
  for (const center of heaviestFirst) {
    const { day, state } = days[center]!;
    if (state === 'taken') continue;
    let from = center;
    while (from > 0 && days[from - 1]!.day >= day - toleranceDays) from--;
    let all: Day | null = null;
    for (let near = from; near < days.length && days[near]!.day <= day + toleranceDays; near++) {
      const one = days[near]!;
      if (one.state === 'taken') continue;
      one.state = 'taken';
      if (all === null) all = { day, weight: one.weight, first: one.first, last: one.last, state: 'taken' };
      else {
        values.follow(all.last, one.first);
        all.last = one.last;
        all.weight += one.weight;
      }
    }
    drawn.push(all!);
  }
  return drawn.sort((a, b) => a.day - b.day);
}

/** The narrowest first, then by their last day: sorted width by width, as most come in the order of their days. */
function byWidth(values: Values, told: readonly number[]): readonly number[] {
  const widths = new Map<number, number[]>();
  for (const value of told) {
    const [lo, hi] = [values.lo(value), values.hi(value)];
    const width = lo === -FAR || hi === FAR ? FAR : hi - lo;
    const there = widths.get(width);
    if (there === undefined) widths.set(width, [value]);
    else there.push(value);
  }
  const found: number[] = [];
  for (const [, same] of [...widths].sort(([a], [b]) => a - b)) {
    const order = inOrder(
      same.length,
      (i) => values.hi(same[i]!),
      (a, b) => compareSame(values, same[a]!, same[b]!),
    );
    for (const at of order) found.push(same[at]!);
  }
  return found;
}

/** Of two values as wide that end on one day. */
function compareSame(values: Values, a: number, b: number): number {
  return compare(values.lo(a), values.lo(b)) || compare(keyOf(values, a), keyOf(values, b));
}

function keyOf(values: Values, value: number): string {
  const { edtf, basis } = dateAt(values.date(value));
  return `${edtf ?? ''}|${basis}|${basis === 'none' ? (publicationOf(values.published(value)) ?? '') : ''}`;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The happening that a less exact date joins, or NONE. */
function pick(values: Values, value: number, happenings: Happenings, { wide }: Recurrence): number {
  const [lo, hi] = [values.lo(value), values.hi(value)];
  if (hi - lo > WIDE_DAYS && wide !== 'latest') {
    const sole = wide === 'only' ? happenings.sole(lo, hi) : NONE;
    return sole === NONE ? happenings.same(lo, hi) : sole;
  }
  // News tells of the latest; a month or a year means what most reports tell of.
  return values.sort(value) === NEWS || lo === -FAR ? happenings.latest(lo, hi) : happenings.heaviest(lo, hi);
}
