/** Happenings with their days come in; those that a date can mean go out, without looking at all of them. Knows no claims' contents. */
import type { Value } from './values.js';

/** A cluster in the making: the days of what began it (open ends as FAR), the number of reports, and its claims by their dates, one after another. */
export interface Happening {
  readonly lo: number;
  readonly hi: number;
  weight: number;
  readonly first: Value;
  last: Value;
}

/** Begins with all claims of one date. */
export function begin(value: Value): Happening {
  return { lo: value.lo, hi: value.hi, weight: value.reports, first: value, last: value };
}

/** Adds the claims of another date. */
export function join(happening: Happening, value: Value): void {
  happening.last.following = value;
  happening.last = value;
  happening.weight += value.reports;
}

/** Days in a bucket; a happening of more days than this is wide. */
export const WIDE_DAYS = 31;

/**
 * Happenings by month-long buckets of days; the wide ones apart. No two narrow ones share a day: whatever meets one joins it, so there is
 * always one answer.
 */
export class Happenings {
  readonly all: Happening[] = [];
  private readonly buckets = new Map<number, Happening[]>();
  private readonly wide: Happening[] = [];
  private readonly wideByEnd = new Map<number, Happening[]>();
  private firstBucket = Number.POSITIVE_INFINITY;
  private lastBucket = Number.NEGATIVE_INFINITY;

  add(happening: Happening): void {
    this.all.push(happening);
    const { lo, hi } = happening;
    if (!(hi - lo <= WIDE_DAYS)) {
      this.wide.push(happening);
      put(this.wideByEnd, hi, happening);
      return;
    }
    const last = bucketOf(hi);
    for (let bucket = bucketOf(lo); bucket <= last; bucket++) {
      put(this.buckets, bucket, happening);
      if (bucket < this.firstBucket) this.firstBucket = bucket;
      if (bucket > this.lastBucket) this.lastBucket = bucket;
    }
  }

  /** The one that ends last of those that share a day with a range; of two the one that begins first. */
  latest(lo: number, hi: number): Happening | null {
    const wide = latestOf(this.wide, lo, hi, null);
    const first = Math.max(bucketOf(lo), this.firstBucket);
    for (let bucket = Math.min(bucketOf(hi), this.lastBucket); bucket >= first; bucket--) {
      const there = this.buckets.get(bucket);
      if (there === undefined) continue;
      const best = latestOf(there, lo, hi, wide);
      // Those of earlier buckets only end earlier.
      if (best !== wide) return best;
    }
    return wide;
  }

  /** The one that most reports tell of those that share a day with a range; of several the one that begins first. */
  heaviest(lo: number, hi: number): Happening | null {
    let best = heaviestOf(this.wide, lo, hi, null);
    const first = Math.max(bucketOf(lo), this.firstBucket);
    const last = Math.min(bucketOf(hi), this.lastBucket);
    for (let bucket = last; bucket >= first; bucket--) {
      const there = this.buckets.get(bucket);
      if (there !== undefined) best = heaviestOf(there, lo, hi, best);
    }
    return best;
  }

  /** The one narrow happening that shares a day with a range; null where there are more, or none. */
  sole(lo: number, hi: number): Happening | null {
    let only: Happening | null = null;
    const first = Math.max(bucketOf(lo), this.firstBucket);
    for (let bucket = Math.min(bucketOf(hi), this.lastBucket); bucket >= first; bucket--) {
      for (const there of this.buckets.get(bucket) ?? []) {
        if (there.lo > hi || lo > there.hi || there === only) continue;
        if (only !== null) return null;
        only = there;
      }
    }
    return only;
  }

  /** The wide happening of just these days. */
  same(lo: number, hi: number): Happening | null {
    return this.wideByEnd.get(hi)?.find((happening) => happening.lo === lo) ?? null;
  }
}

function latestOf(list: readonly Happening[], lo: number, hi: number, than: Happening | null): Happening | null {
  let best = than;
  for (const there of list) {
    if (there.lo > hi || lo > there.hi) continue;
    if (best === null || there.hi > best.hi || (there.hi === best.hi && there.lo < best.lo)) best = there;
  }
  return best;
}

function heaviestOf(list: readonly Happening[], lo: number, hi: number, than: Happening | null): Happening | null {
  let best = than;
  for (const there of list) {
    if (there.lo > hi || lo > there.hi) continue;
    if (best === null || there.weight > best.weight || (there.weight === best.weight && there.lo < best.lo))
      best = there;
  }
  return best;
}

function put(lists: Map<number, Happening[]>, key: number, happening: Happening): void {
  const there = lists.get(key);
  if (there === undefined) lists.set(key, [happening]);
  else there.push(happening);
}

function bucketOf(day: number): number {
  return Math.floor(day / WIDE_DAYS);
}
