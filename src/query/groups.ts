/**
 * Claims' rows come in by what can be one event (two parties and a doing: a group); the rows of each group go out. Groups are many and
 * small, so they are columns and their rows linked lists.
 */
import type { Track } from '../plover/index.js';
import type { Dyad } from '../relations/index.js';
import { IntColumn } from './columns.js';

/** Doings are some thousands at most: acts by object and by whether they were done. */
const DOINGS_MAX = 65_536;
const END = -1;

/** What was done, the same for all claims of a group. */
interface Doing {
  readonly key: string;
  /** Tracks that it can move, if done between states. */
  readonly tracks: readonly Track[];
}

export class Groups {
  private readonly dyads: Dyad[] = [];
  private readonly dyadRows = new Map<string, number>();
  private readonly doings: Doing[] = [];
  private readonly doingRows = new Map<string, number>();
  private readonly rows = new Map<number, number>();
  private readonly dyadOfGroup = new IntColumn();
  private readonly doingOfGroup = new IntColumn();
  private readonly head = new IntColumn();
  private readonly tail = new IntColumn();
  private readonly nodeClaim = new IntColumn();
  private readonly nodeNext = new IntColumn();

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
    this.head.push(END);
    this.tail.push(END);
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

  put(group: number, claim: number): void {
    const node = this.nodeClaim.length;
    this.nodeClaim.push(claim);
    this.nodeNext.push(END);
    const last = this.tail.at(group);
    if (last === END) this.head.set(group, node);
    else this.nodeNext.set(last, node);
    this.tail.set(group, node);
  }

  /** Rows of the claims of a group, in the order in which they were put there. */
  *claims(group: number): Generator<number> {
    for (let node = this.head.at(group); node !== END; node = this.nodeNext.at(node)) yield this.nodeClaim.at(node);
  }

  /** As `claims`, for many: those below a row. */
  forEach(group: number, end: number, visit: (claim: number) => void): void {
    for (let node = this.head.at(group); node !== END; node = this.nodeNext.at(node)) {
      const claim = this.nodeClaim.at(node);
      if (claim < end) visit(claim);
    }
  }

  has(group: number, claim: number): boolean {
    for (const row of this.claims(group)) if (row === claim) return true;
    return false;
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
