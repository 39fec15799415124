/**
 * Claims that could tell one event come in (same parties, same doing); clusters go out, one for each happening. The outcome is a function
 * of the set: whatever the order in which claims arrive, the same clusters come out.
 *
 * Exact days come first: the day that most reports give draws in those within a few days of it. Then the less exact dates join, the
 * narrowest first, a happening that they can mean; those that meet none begin one of their own.
 */
import { FAR } from './days.js';
import { dateAt, publicationOf } from './fact-date.js';
import { type Recurrence, recurrenceOf } from './family.js';
import { begin, type Happening, Happenings, join, WIDE_DAYS } from './happenings.js';
import type { Told } from './told.js';
import { type Value, valuesOf } from './values.js';

/** Clusters of claims that all share a group, the claims of each by their dates; none is empty. */
export function clusterClaims(told: Told): readonly Happening[] {
  if (told.length === 0) return [];
  const recurrence = recurrenceOf(told.kind(told.kindRow(0)));
  const values = valuesOf(told, recurrence.newsDays);
  if (values.length === 1) return [begin(values[0]!)];
  const happenings = new Happenings();
  const days = values.filter(({ sort }) => sort === 'day');
  for (const happening of fromDays(days, recurrence.toleranceDays)) happenings.add(happening);
  for (const value of byWidth(values.filter(({ sort }) => sort !== 'day'))) {
    const into = pick(value, happenings, recurrence);
    if (into === null) happenings.add(begin(value));
    else join(into, value);
  }
  return happenings.all;
}

/** A day with all that is told of it. */
interface Day {
  readonly told: Happening;
  state: 'free' | 'taken';
}

/** The day that most reports give first, then the earlier; each draws in the days near it that are still free. */
function fromDays(days: readonly Value[], toleranceDays: number): Happening[] {
  const byDay = new Map<number, Day>();
  for (const value of days) {
    const there = byDay.get(value.lo);
    if (there === undefined) byDay.set(value.lo, { told: begin(value), state: 'free' });
    else join(there.told, value);
  }
  if (toleranceDays === 0) return [...byDay.values()].map(({ told }) => told).sort((a, b) => a.lo - b.lo);
  const happenings: Happening[] = [];
  for (const center of [...byDay.values()].sort((a, b) => b.told.weight - a.told.weight || a.told.lo - b.told.lo)) {
    if (center.state === 'taken') continue;
    const day = center.told.lo;
    let happening: Happening | null = null;
    for (let near = day - toleranceDays; near <= day + toleranceDays; near++) {
      const drawn = byDay.get(near);
      if (drawn === undefined || drawn.state === 'taken') continue;
      drawn.state = 'taken';
      const { first, last, weight } = drawn.told;
      if (happening === null) happening = { lo: day, hi: day, weight, first, last };
      else {
        happening.last.following = first;
        happening.last = last;
        happening.weight += weight;
      }
    }
    happenings.push(happening!);
  }
  return happenings.sort((a, b) => a.lo - b.lo);
}

/** The narrowest first, then by their last day: sorted width by width, as most come in the order of their days. */
function byWidth(values: readonly Value[]): readonly Value[] {
  const widths = new Map<number, Value[]>();
  for (const value of values) {
    const width = value.lo === -FAR || value.hi === FAR ? FAR : value.hi - value.lo;
    const there = widths.get(width);
    if (there === undefined) widths.set(width, [value]);
    else there.push(value);
  }
  return [...widths].sort(([a], [b]) => a - b).flatMap(([, same]) => same.sort(byEnd));
}

function byEnd(a: Value, b: Value): number {
  return order(a.hi, b.hi) || order(a.lo, b.lo) || order(keyOf(a), keyOf(b));
}

function keyOf({ date, published }: Value): string {
  const { edtf, basis } = dateAt(date);
  return `${edtf ?? ''}|${basis}|${basis === 'none' ? (publicationOf(published) ?? '') : ''}`;
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
  return sort === 'news' || lo === -FAR ? happenings.latest(lo, hi) : happenings.heaviest(lo, hi);
}
