/**
 * Standings with the events that they rest on come in; any of those events goes out again when it is asked for, made of the very claims
 * that told it. Only rows are kept: a large record has millions of standings, and few are ever asked for.
 */
import type { RowEvent, Standing } from '../relations/index.js';

/** The most events of one standing that can be had so: as many as a status shows. */
export const BASIS_SHOWN_MAX = 4;

/** An event as it came from its group. */
export interface GroupedEvent {
  readonly group: number;
  readonly event: RowEvent;
}

/** Makes the event of a group that claims tell; null where corrections bear on them, so that rows alone do not say what they tell. */
export type EventMaker = (group: number, rows: Int32Array) => RowEvent | null;

/** The events that some standings rest on, as rows. */
export class Basis {
  private readonly rows: Int32Array;
  private readonly starts: ReadonlyMap<Standing, number>;

  constructor(standings: readonly Standing[], events: ReadonlyMap<string, GroupedEvent>) {
    const rows: number[] = [];
    const starts = new Map<Standing, number>();
    for (const standing of standings) {
      starts.set(standing, rows.length);
      const shown = standing.basis.slice(0, BASIS_SHOWN_MAX);
      rows.push(shown.length);
      for (const id of shown) {
        const { group, event } = events.get(id)!;
        rows.push(group, event.rows.length);
        for (const row of event.rows) rows.push(row);
      }
    }
    this.rows = Int32Array.from(rows);
    this.starts = starts;
  }

  /** The first events of a standing's basis; null where they are not at hand. */
  of(standing: Standing, shownMax: number, make: EventMaker): readonly RowEvent[] | null {
    let at = this.starts.get(standing);
    if (at === undefined || shownMax > BASIS_SHOWN_MAX) return null;
    const found: RowEvent[] = [];
    const count = Math.min(this.rows[at++]!, shownMax);
    for (let i = 0; i < count; i++) {
      const [group, length] = [this.rows[at]!, this.rows[at + 1]!];
      const event = make(group, this.rows.subarray(at + 2, at + 2 + length));
      if (event === null) return null;
      found.push(event);
      at += 2 + length;
    }
    return found;
  }
}
