/**
 * Claims come in; they go out by what each gives as its date, with what the events made of them ask of all: the kind, the first day of
 * publication, the number of reports. Counted in one pass, and kept as columns of whole numbers: a busy pair has very many.
 */
import { FAR } from './days.js';
import { isEarlier, TIERS, tierOf } from './fact-date.js';
import { END, type Told } from './told.js';

/** Stands for the kind of claims of several kinds. */
export const MIXED = -(2 ** 30);

/** What a date says of a happening: its day, that it was in the news, or that it was within some days. */
export const DAY = 0;
export const NEWS = 1;
export const SPAN = 2;

/** Whole numbers kept of each value. */
const CELLS = 11;

/**
 * Values by their numbers, from 0 on. A value is all claims of one date in a group; of those without any date, all that are published on one day.
 * None is empty.
 */
export class Values {
  length = 0;
  private cells: Int32Array;

  /** Room for so many, to begin with. */
  constructor(
    readonly told: Told,
    room: number,
  ) {
    this.cells = new Int32Array(Math.max(1, room) * CELLS);
  }

  /** The number of its date; see `toldDate`. */
  date(value: number): number {
    return this.cells[value * CELLS]!;
  }

  /** First day of the date, -FAR where it is open. */
  from(value: number): number {
    return this.cells[value * CELLS + 1]!;
  }

  /** First day on which it can have happened, -FAR where it is open. */
  lo(value: number): number {
    return this.cells[value * CELLS + 2]!;
  }

  /** Last day of the date and on which it can have happened, FAR where it is open. */
  hi(value: number): number {
    return this.cells[value * CELLS + 3]!;
  }

  /** DAY, NEWS or SPAN. */
  sort(value: number): number {
    return this.cells[value * CELLS + 4]!;
  }

  /** Place of the first of its claims; the others follow it by `Told.next`. */
  first(value: number): number {
    return this.cells[value * CELLS + 5]!;
  }

  /** The number of its claims. */
  count(value: number): number {
    return this.cells[value * CELLS + 6]!;
  }

  /** The row of the kind of all claims (see `Told.kind`), MIXED where they are of different kinds. */
  kind(value: number): number {
    return this.cells[value * CELLS + 7]!;
  }

  /** The number of the earliest day of publication; NO_DATE where no report has one. */
  published(value: number): number {
    return this.cells[value * CELLS + 8]!;
  }

  /** The reports that tell it. */
  reports(value: number): number {
    return this.cells[value * CELLS + 9]!;
  }

  /** The next value of the same event, END after the last. */
  following(value: number): number {
    return this.cells[value * CELLS + 10]!;
  }

  follow(value: number, by: number): void {
    this.cells[value * CELLS + 10] = by;
  }

  /** Adds a value of the claim at a place alone; news without a date word tells of `newsDays` days before it. */
  begin(place: number, newsDays: number): number {
    const { told } = this;
    const at = this.length * CELLS;
    if (at === this.cells.length) {
      const wider = new Int32Array(2 * at);
      wider.set(this.cells);
      this.cells = wider;
    }
    const { cells } = this;
    const [date, from, hi] = [told.date(place), told.from(place), told.to(place)];
    const sort = tierOf(date) === TIERS.reported ? NEWS : from === hi ? DAY : SPAN;
    cells[at] = date;
    cells[at + 1] = from;
    cells[at + 2] = sort === NEWS && from !== -FAR ? from - newsDays : from;
    cells[at + 3] = hi;
    cells[at + 4] = sort;
    cells[at + 5] = place;
    cells[at + 6] = 1;
    cells[at + 7] = told.kindRow(place);
    cells[at + 8] = told.published(place);
    cells[at + 9] = 1;
    cells[at + 10] = END;
    return this.length++;
  }

  /** Adds the claims at places from `from` to before `to` by their dates, in the order in which the dates are first met. */
  sortIn(from: number, to: number, newsDays: number): void {
    if (to - from === 1) {
      this.begin(from, newsDays);
      return;
    }
    const { told, length: first } = this;
    const { taken, mask, shift } = clearSlots(to - from);
    for (let place = from; place < to; place++) {
      const date = told.date(place);
      let slot = Math.imul(date, 0x9e3779b1) >>> shift;
      let number = taken[slot]!;
      while (number !== 0 && this.date(first + number - 1) !== date) {
        slot = (slot + 1) & mask;
        number = taken[slot]!;
      }
      if (number > 0) this.add(first + number - 1, number - 1, place);
      else {
        growing.last[this.length - first] = place;
        growing.report[this.length - first] = told.report(place);
        taken[slot] = this.begin(place, newsDays) - first + 1;
      }
    }
    for (let value = first; value < this.length; value++) {
      if (growing.report[value - first] !== -1) continue;
      this.cells[value * CELLS + 9] = new Set(this.placesIn(value).map((place) => told.report(place))).size;
    }
  }

  /** The places of a value's claims. */
  placesIn(value: number): readonly number[] {
    // Of exactly this length: a list that grows takes room for many more than the one or two that most are.
    const places = new Array<number>(this.count(value));
    let place = this.first(value);
    for (let i = 0; i < places.length; i++) {
      places[i] = place;
      place = this.told.next[place]!;
    }
    return places;
  }

  /** The places of the claims of a value and of all that follow it in its event. */
  placesFrom(first: number): readonly number[] {
    if (this.following(first) === END) return this.placesIn(first);
    let count = 0;
    for (let value = first; value !== END; value = this.following(value)) count += this.count(value);
    const places = new Array<number>(count);
    let i = 0;
    for (let value = first; value !== END; value = this.following(value))
      for (let place = this.first(value); place !== END; place = this.told.next[place]!) places[i++] = place;
    return places;
  }

  /** Adds a claim to a value, the `number`th of those that are being sorted in. */
  private add(value: number, number: number, place: number): void {
    const { told, cells } = this;
    const at = value * CELLS;
    told.next[growing.last[number]!] = place;
    growing.last[number] = place;
    cells[at + 6]!++;
    if (told.kindRow(place) !== cells[at + 7]) cells[at + 7] = MIXED;
    const published = told.published(place);
    if (isEarlier(published, cells[at + 8]!)) cells[at + 8] = published;
    const report = told.report(place);
    const last = growing.report[number]!;
    if (last === -1 || report === last) return;
    if (report > last) cells[at + 9]!++;
    growing.report[number] = report > last ? report : -1;
  }
}

/** What is known of values while claims are still sorted in, by the place of each among them: used again by every call. */
const growing = {
  /** Place of the last claim so far. */
  last: new Int32Array(256),
  /** The highest row of a report so far, -1 where reports did not come in the order of their rows, so that they are to be counted. */
  report: new Int32Array(256),
};

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
