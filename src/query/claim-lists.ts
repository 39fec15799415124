/**
 * Claims come in one after another, each for one of very many lists; the claims of a list go out in the order in which they came. What is asked
 * of all claims of a list lies beside them, list by list, so that reading a long one is reading on in memory.
 */
import { IntColumn } from './columns.js';

/** Whole numbers in a page of memory. */
const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
/** Before the claims of a stretch: for how many there is room, and where the list goes on. */
const HEAD = 2;
/** A stretch has room for twice as many claims as the one before, up to so many. */
const STRETCH_MAX = 256;
const NONE = -1;

export class ClaimLists {
  private readonly pages: Int32Array[] = [];
  /** Where room for a new stretch begins. */
  private free = 0;
  private readonly first = new IntColumn();
  private readonly last = new IntColumn();
  /** Claims in the last stretch of each list. */
  private readonly used = new IntColumn();

  /** `cellsOf` says how many whole numbers a list keeps of each claim; the first is its row. */
  constructor(private readonly cellsOf: (list: number) => number) {}

  /** Adds an empty list; lists are counted from 0. */
  begin(): void {
    this.first.push(NONE);
    this.last.push(NONE);
    this.used.push(0);
  }

  /** Adds a claim to a list: `write` puts its cells where it is told. */
  put(list: number, write: (cells: Int32Array, at: number) => void): void {
    const cells = this.cellsOf(list);
    const stretch = this.roomIn(list, cells);
    const used = this.used.at(list);
    write(this.pages[stretch >>> PAGE_BITS]!, (stretch & (PAGE - 1)) + HEAD + used * cells);
    this.used.set(list, used + 1);
  }

  /** The number of claims in a list. */
  count(list: number): number {
    let count = this.used.at(list);
    const last = this.last.at(list);
    for (let stretch = this.first.at(list); stretch !== last; ) {
      const page = this.pages[stretch >>> PAGE_BITS]!;
      count += page[stretch & (PAGE - 1)]!;
      stretch = page[(stretch & (PAGE - 1)) + 1]!;
    }
    return count;
  }

  /** Visits the cells of the claims of a list whose row is below `end`. */
  forEach(list: number, end: number, visit: (cells: Int32Array, at: number) => void): void {
    const cells = this.cellsOf(list);
    const last = this.last.at(list);
    for (let stretch = this.first.at(list); stretch !== NONE; ) {
      const page = this.pages[stretch >>> PAGE_BITS]!;
      const head = stretch & (PAGE - 1);
      const count = stretch === last ? this.used.at(list) : page[head]!;
      const to = head + HEAD + count * cells;
      for (let at = head + HEAD; at < to; at += cells) if (page[at]! < end) visit(page, at);
      stretch = page[head + 1]!;
    }
  }

  /** The last stretch of a list, a new one where it is full. */
  private roomIn(list: number, cells: number): number {
    const last = this.last.at(list);
    if (last === NONE) {
      const made = this.stretch(1, cells);
      this.first.set(list, made);
      this.last.set(list, made);
      return made;
    }
    const page = this.pages[last >>> PAGE_BITS]!;
    const head = last & (PAGE - 1);
    const room = page[head]!;
    if (this.used.at(list) < room) return last;
    const made = this.stretch(Math.min(STRETCH_MAX, room * 2), cells);
    page[head + 1] = made;
    this.last.set(list, made);
    this.used.set(list, 0);
    return made;
  }

  /** A new stretch, all of it in one page. */
  private stretch(room: number, cells: number): number {
    const size = HEAD + room * cells;
    if ((this.free & (PAGE - 1)) + size > PAGE) this.free = this.pages.length * PAGE;
    if (this.free === this.pages.length * PAGE) this.pages.push(new Int32Array(PAGE));
    const at = this.free;
    const page = this.pages[at >>> PAGE_BITS]!;
    page[at & (PAGE - 1)] = room;
    page[(at & (PAGE - 1)) + 1] = NONE;
    this.free += size;
    return at;
  }
}
