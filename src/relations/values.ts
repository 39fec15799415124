/**
 * Claims come in; they go out by what each gives as its date, with what the events made of them ask of all: the kind, the first day of
 * publication, the number of reports. Counted in one pass, as a busy pair has very many claims.
 */
import { FAR } from './days.js';
import { isEarlier, TIERS, tierOf } from './fact-date.js';
import { END, type Told } from './told.js';

/** All claims of one date; of those without any, all that are published on one day. None is empty. */
export interface Value {
  /** Its number; see `toldDate`. */
  readonly date: number;
  /** First day of the date, -FAR where it is open. */
  readonly from: number;
  /** First and last day on which it can have happened, inclusive; -FAR and FAR where they are open. */
  readonly lo: number;
  readonly hi: number;
  readonly sort: 'day' | 'news' | 'span';
  /** Place of the first of its claims; the others follow it by `Told.next`. */
  readonly first: number;
  /** The number of its claims. */
  count: number;
  /** The row of the kind of all claims (see `Told.kind`), MIXED where they are of different kinds. */
  kind: number;
  /** The number of the earliest day of publication; NO_DATE where no report has one. */
  published: number;
  /** The reports that tell it. */
  reports: number;
  /** The next value of the same event. */
  following: Value | null;
}

/** Stands for the kind of claims of several kinds. */
export const MIXED = -(2 ** 30);

/** What is known of values while claims are still added, by the place of each value: used again by every call. */
const growing = {
  /** Place of the last claim so far. */
  last: new Int32Array(256),
  /** The highest row of a report so far, -1 where reports did not come in the order of their rows, so that they are to be counted. */
  report: new Int32Array(256),
};

/** The places of a value's claims. */
export function placesIn(told: Told, { first, count }: Value): readonly number[] {
  // Of exactly this length: a list that grows takes room for many more than the one or two that most are.
  const places = new Array<number>(count);
  let at = first;
  for (let i = 0; i < count; i++) {
    places[i] = at;
    at = told.next[at]!;
  }
  return places;
}

/** The places of the claims of a value and of all that follow it in its event. */
export function placesFrom(told: Told, first: Value): readonly number[] {
  if (first.following === null) return placesIn(told, first);
  let count = 0;
  for (let value: Value | null = first; value !== null; value = value.following) count += value.count;
  const places = new Array<number>(count);
  let i = 0;
  for (let value: Value | null = first; value !== null; value = value.following)
    for (let at = value.first; at !== END; at = told.next[at]!) places[i++] = at;
  return places;
}

/** Claims by their dates, in the order in which the dates are first met. News without a date word tells of `newsDays` days before it. */
export function valuesOf(told: Told, newsDays: number): readonly Value[] {
  const { length } = told;
  if (length === 1) return [valueFrom(told, 0, newsDays)];
  const values: Value[] = [];
  const { taken, mask, shift } = clearSlots(length);
  for (let at = 0; at < length; at++) {
    const date = told.date(at);
    let slot = Math.imul(date, 0x9e3779b1) >>> shift;
    let place = taken[slot]!;
    while (place !== 0 && values[place - 1]!.date !== date) {
      slot = (slot + 1) & mask;
      place = taken[slot]!;
    }
    if (place > 0) add(values, place - 1, told, at);
    else {
      growing.last[values.length] = at;
      growing.report[values.length] = told.report(at);
      values.push(valueFrom(told, at, newsDays));
      taken[slot] = values.length;
    }
  }
  for (let place = 0; place < values.length; place++) {
    if (growing.report[place] !== -1) continue;
    const value = values[place]!;
    value.reports = new Set(placesIn(told, value).map((at) => told.report(at))).size;
  }
  return values;
}

/**
 * Values by their dates: the place of each, counted from 1. A table of its own, twice as large as the claims are many, as one over all dates of a
 * record is too large to be at hand.
 */
let slots = new Int32Array(1024);

function clearSlots(claims: number): { readonly taken: Int32Array; readonly mask: number; readonly shift: number } {
  const bits = 33 - Math.clz32(claims);
  const size = 1 << bits;
  if (size > slots.length) {
    slots = new Int32Array(size);
    growing.last = new Int32Array(size);
    growing.report = new Int32Array(size);
  } else slots.fill(0, 0, size);
  if (growing.last.length < claims) {
    growing.last = new Int32Array(size);
    growing.report = new Int32Array(size);
  }
  return { taken: slots, mask: size - 1, shift: 32 - bits };
}

/** A value of the claim at a place alone. */
export function valueOfOne(told: Told, at: number): Value {
  return valueFrom(told, at, 0);
}

function valueFrom(told: Told, at: number, newsDays: number): Value {
  const date = told.date(at);
  const from = told.from(at);
  const hi = told.to(at);
  const sort = tierOf(date) === TIERS.reported ? 'news' : from === hi ? 'day' : 'span';
  return {
    date,
    from,
    lo: sort === 'news' && from !== -FAR ? from - newsDays : from,
    hi,
    sort,
    first: at,
    count: 1,
    kind: told.kindRow(at),
    published: told.published(at),
    reports: 1,
    following: null,
  };
}

function add(values: readonly Value[], place: number, told: Told, at: number): void {
  const value = values[place]!;
  told.next[growing.last[place]!] = at;
  growing.last[place] = at;
  value.count++;
  if (told.kindRow(at) !== value.kind) value.kind = MIXED;
  const published = told.published(at);
  if (isEarlier(published, value.published)) value.published = published;
  const report = told.report(at);
  const last = growing.report[place]!;
  if (last === -1 || report === last) return;
  if (report > last) value.reports++;
  growing.report[place] = report > last ? report : -1;
}
