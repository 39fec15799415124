/**
 * Values come in, each begins a happening or joins one; the happenings of a group that a date can mean go out, without looking at all of them.
 * Columns of whole numbers. Knows no claims' contents.
 */
import type { Values } from './values.js';

/** Days in a bucket; a happening of more days than this is wide. */
export const WIDE_DAYS = 31;
/** Stands for no happening. */
export const NONE = -1;
/** Whole numbers kept of each happening. */
const CELLS = 7;
/** Those that lead from one happening to the next of a bucket: one leads on in the bucket of its first day, one in that of its last. */
const [BY_FIRST, BY_LAST] = [5, 6];

/**
 * Happenings by their numbers, from 0 on: clusters in the making, with the days of what began each. Those of the group at hand lie in month-long
 * buckets of days; the wide ones apart. No two narrow ones share a day: whatever meets one joins it, so there is always one answer.
 */
export class Happenings {
  length = 0;
  private cells: Int32Array;
  private firstBucket = Number.POSITIVE_INFINITY;
  private lastBucket = Number.NEGATIVE_INFINITY;
  /** The last wide one that was added; the others follow by BY_LAST. */
  private wide = NONE;

  /** Room for so many, to begin with. */
  constructor(
    private readonly values: Values,
    room: number,
  ) {
    this.cells = new Int32Array(Math.max(1, room) * CELLS);
  }

  /** First and last day of what began it, open ends as FAR. */
  lo(happening: number): number {
    return this.cells[happening * CELLS]!;
  }

  hi(happening: number): number {
    return this.cells[happening * CELLS + 1]!;
  }

  /** The number of reports. */
  weight(happening: number): number {
    return this.cells[happening * CELLS + 2]!;
  }

  /** Its first value; the others follow it. */
  first(happening: number): number {
    return this.cells[happening * CELLS + 3]!;
  }

  /** Puts what was added before aside, and makes room for the happenings of a group of so many values. */
  open(values: number): void {
    clearTables(2 * values);
    this.firstBucket = Number.POSITIVE_INFINITY;
    this.lastBucket = Number.NEGATIVE_INFINITY;
    this.wide = NONE;
  }

  /** Begins one with all claims of a value, to be found by its days only where it is added. */
  begin(value: number): number {
    const { values } = this;
    return this.beginWith(values.lo(value), values.hi(value), values.reports(value), value, value);
  }

  /** As `begin`, with all of a row of values that follow one another, of so many reports. */
  beginWith(lo: number, hi: number, weight: number, first: number, last: number): number {
    const at = this.length * CELLS;
    if (at === this.cells.length) {
      const wider = new Int32Array(2 * at);
      wider.set(this.cells);
      this.cells = wider;
    }
    const { cells } = this;
    cells[at] = lo;
    cells[at + 1] = hi;
    cells[at + 2] = weight;
    cells[at + 3] = first;
    cells[at + 4] = last;
    cells[at + BY_FIRST] = NONE;
    cells[at + BY_LAST] = NONE;
    return this.length++;
  }

  /** Adds the claims of another value. */
  join(happening: number, value: number): void {
    const { cells, values } = this;
    const at = happening * CELLS;
    values.follow(cells[at + 4]!, value);
    cells[at + 4] = value;
    cells[at + 2]! += values.reports(value);
  }

  /** Lets it be found by its days. */
  add(happening: number): void {
    const { cells } = this;
    const at = happening * CELLS;
    const [lo, hi] = [cells[at]!, cells[at + 1]!];
    if (hi - lo > WIDE_DAYS) {
      cells[at + BY_LAST] = this.wide;
      this.wide = happening;
      const slot = slotOf(ends, hi);
      cells[at + BY_FIRST] = ends.heads[slot]! - 1;
      ends.heads[slot] = happening + 1;
      return;
    }
    const [first, last] = [bucketOf(lo), bucketOf(hi)];
    for (let bucket = first; bucket <= last; bucket++) {
      const slot = slotOf(buckets, bucket);
      cells[at + (bucket === first ? BY_FIRST : BY_LAST)] = buckets.heads[slot]! - 1;
      buckets.heads[slot] = happening + 1;
    }
    if (first < this.firstBucket) this.firstBucket = first;
    if (last > this.lastBucket) this.lastBucket = last;
  }

  /** The one that ends last of those that share a day with a range; of two the one that begins first. */
  latest(lo: number, hi: number): number {
    let wide = NONE;
    for (let there = this.wide; there !== NONE; there = this.cells[there * CELLS + BY_LAST]!)
      if (this.meets(there, lo, hi) && this.isLater(there, wide)) wide = there;
    const first = Math.max(bucketOf(lo), this.firstBucket);
    for (let bucket = Math.min(bucketOf(hi), this.lastBucket); bucket >= first; bucket--) {
      let best = wide;
      for (let there = headOf(buckets, bucket); there !== NONE; there = this.nextIn(bucket, there))
        if (this.meets(there, lo, hi) && this.isLater(there, best)) best = there;
      // Those of earlier buckets only end earlier.
      if (best !== wide) return best;
    }
    return wide;
  }

  /** The one that most reports tell of those that share a day with a range; of several the one that begins first. */
  heaviest(lo: number, hi: number): number {
    let best = NONE;
    for (let there = this.wide; there !== NONE; there = this.cells[there * CELLS + BY_LAST]!)
      if (this.meets(there, lo, hi) && this.isHeavier(there, best)) best = there;
    const first = Math.max(bucketOf(lo), this.firstBucket);
    for (let bucket = Math.min(bucketOf(hi), this.lastBucket); bucket >= first; bucket--) {
      for (let there = headOf(buckets, bucket); there !== NONE; there = this.nextIn(bucket, there))
        if (this.meets(there, lo, hi) && this.isHeavier(there, best)) best = there;
    }
    return best;
  }

  /** The one narrow happening that shares a day with a range; NONE where there are more, or none. */
  sole(lo: number, hi: number): number {
    let only = NONE;
    const first = Math.max(bucketOf(lo), this.firstBucket);
    for (let bucket = Math.min(bucketOf(hi), this.lastBucket); bucket >= first; bucket--) {
      for (let there = headOf(buckets, bucket); there !== NONE; there = this.nextIn(bucket, there)) {
        if (!this.meets(there, lo, hi) || there === only) continue;
        if (only !== NONE) return NONE;
        only = there;
      }
    }
    return only;
  }

  /** The wide happening of just these days. */
  same(lo: number, hi: number): number {
    let there = headOf(ends, hi);
    while (there !== NONE && this.lo(there) !== lo) there = this.cells[there * CELLS + BY_FIRST]!;
    return there;
  }

  private nextIn(bucket: number, happening: number): number {
    const at = happening * CELLS;
    return this.cells[at + (bucketOf(this.cells[at]!) === bucket ? BY_FIRST : BY_LAST)]!;
  }

  private meets(happening: number, lo: number, hi: number): boolean {
    const at = happening * CELLS;
    return this.cells[at]! <= hi && lo <= this.cells[at + 1]!;
  }

  private isLater(happening: number, than: number): boolean {
    if (than === NONE) return true;
    const [hi, other] = [this.hi(happening), this.hi(than)];
    return hi > other || (hi === other && this.lo(happening) < this.lo(than));
  }

  private isHeavier(happening: number, than: number): boolean {
    if (than === NONE) return true;
    const [weight, other] = [this.weight(happening), this.weight(than)];
    return weight > other || (weight === other && this.lo(happening) < this.lo(than));
  }
}

function bucketOf(day: number): number {
  return Math.floor(day / WIDE_DAYS);
}

/** Happenings of a group by a number of theirs: the last that was added of each, counted from 1. Used again for every group. */
interface Table {
  numbers: Int32Array;
  heads: Int32Array;
  bits: number;
}

const buckets: Table = { numbers: new Int32Array(1024), heads: new Int32Array(1024), bits: 10 };
const ends: Table = { numbers: new Int32Array(1024), heads: new Int32Array(1024), bits: 10 };

function clearTables(most: number): void {
  const bits = 33 - Math.clz32(most);
  for (const table of [buckets, ends]) {
    table.bits = bits;
    if (1 << bits > table.heads.length) {
      table.numbers = new Int32Array(1 << bits);
      table.heads = new Int32Array(1 << bits);
    } else table.heads.fill(0, 0, 1 << bits);
  }
}

/** Where a number is kept, or is to be. */
function slotOf({ numbers, heads, bits }: Table, number: number): number {
  let slot = Math.imul(number, 0x9e3779b1) >>> (32 - bits);
  while (heads[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & ((1 << bits) - 1);
  if (heads[slot] === 0) numbers[slot] = number;
  return slot;
}

function headOf(table: Table, number: number): number {
  return table.heads[slotOf(table, number)]! - 1;
}
