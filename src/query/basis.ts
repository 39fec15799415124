/**
 * Standings with the events that they rest on come in; any of those events goes out again when it is asked for, made of the very claims
 * that told it. Only rows are kept: a large record has millions of standings, and few are ever asked for.
 */
import type { BasedStanding, RowEvent, Standing } from '../relations/index.js';

/** The most events of one standing that can be had so: as many as a status shows. */
export const BASIS_SHOWN_MAX = 4;

/** Makes the event of a group that claims tell; null where corrections bear on them, so that rows alone do not say what they tell. */
type EventMaker = (group: number, rows: Int32Array) => RowEvent | null;

/** The events that some standings rest on, as rows. */
export class Basis {
  private readonly rows: Int32Array;
  private readonly starts: ReadonlyMap<Standing, number>;

  private constructor(rows: Int32Array, starts: ReadonlyMap<Standing, number>) {
    this.rows = rows;
    this.starts = starts;
  }

  /** `groupOf` gives the group that an event is of. */
  static of<E extends RowEvent>(standings: readonly BasedStanding<E>[], groupOf: (event: E) => number): Basis {
    const rows: number[] = [];
    const starts = new Map<Standing, number>();
    for (const { standing, events } of standings) {
      starts.set(standing, rows.length);
      rows.push(Math.min(events.length, BASIS_SHOWN_MAX));
      for (const event of events.slice(0, BASIS_SHOWN_MAX)) {
        rows.push(groupOf(event), event.rows.length);
        for (const row of event.rows) rows.push(row);
      }
    }
    return new Basis(Int32Array.from(rows), starts);
  }

  /** The first events of a standing's basis; null where they are not at hand. */
  eventsOf(standing: Standing, shownMax: number, make: EventMaker): readonly RowEvent[] | null {
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
