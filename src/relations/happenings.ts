/** Happenings with their days come in; those that a date can mean go out, without looking at all of them. Knows no claims' contents. */
import type { Fact } from './fact.js';

/** A cluster in the making: the days of what began it, the number of reports, and its facts. */
export interface Happening {
  readonly lo: number;
  readonly hi: number;
  weight: number;
  readonly facts: Fact[];
}

/** Days in a bucket; a happening of more days than this is wide. */
export const WIDE_DAYS = 31;

/** Happenings by month-long buckets of days; the wide ones, which are few, in a list. */
export class Happenings {
  readonly all: Happening[] = [];
  private readonly buckets = new Map<number, Happening[]>();
  private readonly wide: Happening[] = [];
  private firstBucket = Number.POSITIVE_INFINITY;
  private lastBucket = Number.NEGATIVE_INFINITY;

  add(happening: Happening): void {
    this.all.push(happening);
    if (!(happening.hi - happening.lo <= WIDE_DAYS)) {
      this.wide.push(happening);
      return;
    }
    for (let bucket = bucketOf(happening.lo); bucket <= bucketOf(happening.hi); bucket++) {
      const there = this.buckets.get(bucket);
      if (there === undefined) this.buckets.set(bucket, [happening]);
      else there.push(happening);
      this.firstBucket = Math.min(this.firstBucket, bucket);
      this.lastBucket = Math.max(this.lastBucket, bucket);
    }
  }

  /** Those that share a day with a range, wide ones first, then from the latest bucket back; one may come twice. */
  *meeting(lo: number, hi: number): Generator<Happening> {
    for (const happening of this.wide) if (happening.lo <= hi && lo <= happening.hi) yield happening;
    const first = Math.max(bucketOf(lo), this.firstBucket);
    for (let bucket = Math.min(bucketOf(hi), this.lastBucket); bucket >= first; bucket--) {
      for (const happening of this.buckets.get(bucket) ?? []) {
        if (happening.lo <= hi && lo <= happening.hi) yield happening;
      }
    }
  }

  /** The wide happening of just these days. */
  same(lo: number, hi: number): Happening | null {
    return this.wide.find((happening) => happening.lo === lo && happening.hi === hi) ?? null;
  }
}

function bucketOf(day: number): number {
  return Number.isFinite(day) ? Math.floor(day / WIDE_DAYS) : day;
}
