/**
 * Claims come in by what can be one event (two parties and a doing: a group); the claims of each group go out. Groups are many and small, so
 * they are columns.
 */
import type { Track } from '../plover/index.js';
import { type Dyad, TOLD_CELLS } from '../relations/index.js';
import type { ClaimColumns } from './claim-columns.js';
import { ClaimLists } from './claim-lists.js';
import { IntColumn } from './columns.js';

/** Doings are some thousands at most: acts by object and by whether they were done. */
const DOINGS_MAX = 65_536;

/** What was done, the same for all claims of a group. */
interface Doing {
  readonly key: string;
  /** Tracks that it can move, if done between states. */
  readonly tracks: readonly Track[];
}

const scratch = new Int32Array(TOLD_CELLS);

export class Groups {
  private readonly dyads: Dyad[] = [];
  private readonly dyadRows = new Map<string, number>();
  private readonly doings: Doing[] = [];
  private readonly doingRows = new Map<string, number>();
  private readonly rows = new Map<number, number>();
  private readonly dyadOfGroup = new IntColumn();
  private readonly doingOfGroup = new IntColumn();
  private readonly lists = new ClaimLists((group) => (this.tracks(group).length > 0 ? TOLD_CELLS : 1));

  /** The group of a dyad and a doing; `made` is called where it is new. */
  group(dyad: Dyad, doing: string, tracks: () => readonly Track[], made: (group: number) => void): number {
    const dyadRow = this.dyadRow(dyad);
    const doingRow = this.doingRow(doing, tracks);
    const code = dyadRow * DOINGS_MAX + doingRow;
    const known = this.rows.get(code);
    if (known !== undefined) return known;
    const group = this.dyadOfGroup.length;
    this.rows.set(code, group);
    this.dyadOfGroup.push(dyadRow);
    this.doingOfGroup.push(doingRow);
    this.lists.begin();
    made(group);
    return group;
  }

  /** The group of a dyad and a doing, if claims fell into it. */
  find(dyad: Dyad, doing: string): number | null {
    const [dyadRow, doingRow] = [this.dyadRows.get(dyad.key), this.doingRows.get(doing)];
    if (dyadRow === undefined || doingRow === undefined) return null;
    return this.rows.get(dyadRow * DOINGS_MAX + doingRow) ?? null;
  }

  get length(): number {
    return this.dyadOfGroup.length;
  }

  dyad(group: number): Dyad {
    return this.dyads[this.dyadOfGroup.at(group)]!;
  }

  doing(group: number): string {
    return this.doings[this.doingOfGroup.at(group)]!.key;
  }

  /** Tracks that the events of a group can move. */
  tracks(group: number): readonly Track[] {
    return this.dyad(group).level === 'states' ? this.doings[this.doingOfGroup.at(group)]!.tracks : [];
  }

  put(group: number, row: number, columns: ClaimColumns): void {
    const cells = this.tracks(group).length > 0 ? 'told' : 'row';
    this.lists.put(group, (page, at) => {
      if (cells === 'row') page[at] = row;
      else columns.putTold(row, page, at);
    });
  }

  /**
   * Visits the claims of a group below a row, as `TOLD_CELLS` has them. Of a group that can move a track they lie side by side, of the others
   * each is read from the columns.
   */
  forEach(group: number, end: number, columns: ClaimColumns, visit: (cells: Int32Array, at: number) => void): void {
    if (this.tracks(group).length > 0) this.lists.forEach(group, end, visit);
    else
      this.lists.forEach(group, end, (page, at) => {
        columns.putTold(page[at]!, scratch, 0);
        visit(scratch, 0);
      });
  }

  /** The number of its claims. */
  count(group: number): number {
    return this.lists.count(group);
  }

  /** Rows of the claims of a group, in the order in which they were put there. */
  claims(group: number): readonly number[] {
    const rows: number[] = [];
    this.lists.forEach(group, Number.POSITIVE_INFINITY, (cells, at) => rows.push(cells[at]!));
    return rows;
  }

  private dyadRow(dyad: Dyad): number {
    const known = this.dyadRows.get(dyad.key);
    if (known !== undefined) return known;
    const { actors, recipients, joint, key, pair, by, level } = dyad;
    this.dyads.push({ actors, recipients, joint, key, pair, by, level });
    this.dyadRows.set(key, this.dyads.length - 1);
    return this.dyads.length - 1;
  }

  private doingRow(doing: string, tracks: () => readonly Track[]): number {
    const known = this.doingRows.get(doing);
    if (known !== undefined) return known;
    this.doings.push({ key: doing, tracks: tracks() });
    this.doingRows.set(doing, this.doings.length - 1);
    return this.doings.length - 1;
  }
}
