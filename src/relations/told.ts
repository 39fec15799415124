/**
 * Claims come in one after another, group by group; they go out as columns of what making events of them asks of every one. A busy pair
 * has hundreds of thousands of claims, and all else is asked of few.
 */
import type { Detail, Kind } from '../ledger/index.js';
import type { ClaimFacts, Voice } from './fact.js';
import { firstDay, lastDay, publicationNumber, toldDate } from './fact-date.js';

/** Marks the last claim of a chain. */
export const END = -1;

/**
 * What is asked of every claim, as so many whole numbers in this order: its row, that of its report, the numbers of its date as told and of its day
 * of publication (see `toldDate`, `publicationNumber`), the first and the last day of its date, the row of its kind.
 */
export const TOLD_CELLS = 7;

/** A claim as `putTold` takes it. */
export type PutClaim = Pick<ClaimFacts, 'row' | 'report' | 'date' | 'published'> & { readonly kindRow: number };

/** Puts what is asked of a claim into the cells from a place on. */
export function putTold({ row, report, date, published, kindRow }: PutClaim, cells: Int32Array, at: number): void {
  const { number } = toldDate(date, published);
  cells[at] = row;
  cells[at + 1] = report;
  cells[at + 2] = number;
  cells[at + 3] = publicationNumber(published);
  cells[at + 4] = firstDay(number);
  cells[at + 5] = lastDay(number);
  cells[at + 6] = kindRow;
}

/** What a record knows of its claims beside their cells. */
export interface ClaimRecord {
  readonly kinds: readonly Kind[];
  asCoded(row: number): ClaimFacts;
  /** See `claimKey`. */
  keyOf(row: number): number;
  detailOf(row: number): Detail;
  voiceOf(report: number): Voice;
}

/** Claims by their places, from 0 on in the order in which they were added. */
export class Told {
  length = 0;
  /** Of each claim the next of the same date, or END; set by whoever sorts them by date. */
  next: Int32Array;
  private cells: Int32Array;
  private readonly given = new Map<number, ClaimFacts>();
  private readonly otherKinds: Kind[] = [];
  private readonly otherRows = new Map<Kind, number>();

  /** Room for so many claims of a record, to begin with. */
  constructor(
    private readonly record: ClaimRecord,
    room: number,
  ) {
    this.cells = new Int32Array(room * TOLD_CELLS);
    this.next = new Int32Array(room).fill(END);
  }

  /** Adds a claim by its cells; see `putTold`. */
  add(cells: Int32Array, at: number): void {
    if (this.length === this.next.length) this.grow();
    const to = this.length * TOLD_CELLS;
    for (let cell = 0; cell < TOLD_CELLS; cell++) this.cells[to + cell] = cells[at + cell]!;
    this.length++;
  }

  /** Adds a claim that is at hand, with all that is known of it. */
  give(claim: ClaimFacts): void {
    if (this.length === this.next.length) this.grow();
    this.given.set(this.length, claim);
    putTold({ ...plain(claim), kindRow: this.otherKind(claim.kind) }, this.cells, this.length * TOLD_CELLS);
    this.length++;
  }

  /** All that is known of a claim. */
  claim(place: number): ClaimFacts {
    const given = this.given.size === 0 ? undefined : this.given.get(place);
    return given ?? this.record.asCoded(this.row(place));
  }

  /** The key of its id; see `claimKey`. */
  key(place: number): number {
    const given = this.given.size === 0 ? undefined : this.given.get(place);
    return given === undefined ? this.record.keyOf(this.row(place)) : given.key;
  }

  detail(place: number): Detail {
    const given = this.given.size === 0 ? undefined : this.given.get(place);
    return given === undefined ? this.record.detailOf(this.row(place)) : given.detail;
  }

  voice(place: number): Voice {
    const given = this.given.size === 0 ? undefined : this.given.get(place);
    return given === undefined ? this.record.voiceOf(this.report(place)) : given.voice;
  }

  row(place: number): number {
    return this.cells[place * TOLD_CELLS]!;
  }

  report(place: number): number {
    return this.cells[place * TOLD_CELLS + 1]!;
  }

  /** The number of its date; see `toldDate`. */
  date(place: number): number {
    return this.cells[place * TOLD_CELLS + 2]!;
  }

  /** See `publicationNumber`. */
  published(place: number): number {
    return this.cells[place * TOLD_CELLS + 3]!;
  }

  /** First day of its date, -FAR where it is open. */
  from(place: number): number {
    return this.cells[place * TOLD_CELLS + 4]!;
  }

  /** Last day of its date, FAR where it is open. */
  to(place: number): number {
    return this.cells[place * TOLD_CELLS + 5]!;
  }

  /** Equal for claims of one kind, where they come from one record; see `kind`. */
  kindRow(place: number): number {
    return this.cells[place * TOLD_CELLS + 6]!;
  }

  kind(kindRow: number): Kind {
    return kindRow < 0 ? this.otherKinds[-1 - kindRow]! : this.record.kinds[kindRow]!;
  }

  private otherKind(kind: Kind): number {
    let row = this.otherRows.get(kind);
    if (row === undefined) {
      row = -this.otherKinds.push(kind);
      this.otherRows.set(kind, row);
    }
    return row;
  }

  private grow(): void {
    const room = 2 * this.length + 1;
    const cells = new Int32Array(room * TOLD_CELLS);
    cells.set(this.cells);
    this.cells = cells;
    const next = new Int32Array(room).fill(END);
    next.set(this.next);
    this.next = next;
  }
}

function plain({ row, report, date, published }: ClaimFacts): Omit<PutClaim, 'kindRow'> {
  return { row, report, date, published };
}

/** What is known of claims that are all at hand. */
export const NO_RECORD: ClaimRecord = {
  kinds: [],
  asCoded: notGiven,
  keyOf: notGiven,
  detailOf: notGiven,
  voiceOf: notGiven,
};

function notGiven(row: number): never {
  throw new Error(`claim ${row} was not given`);
}
