/** The index comes in; all events and standings of the record in order go out, remembered until something is added. */
import { daysOf, placeOfEvent, type RowEvent, type Standing } from '../relations/index.js';
import { NOW } from './claim-columns.js';
import type { RecordIndex } from './record-index.js';

/** Whether `a` comes before `b` in lists: the newer first, then by id. */
export function newestFirst(a: RowEvent, b: RowEvent): number {
  const [placeA, placeB] = [placeOfEvent(a), placeOfEvent(b)];
  return placeA > placeB ? -1 : placeA < placeB ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A standing with what held before it in its lane. */
export interface Change {
  readonly pair: string;
  readonly before: Standing | null;
  readonly standing: Standing;
}

export class Catalogue {
  private version = -1;
  private events: readonly RowEvent[] | null = null;
  private byId: ReadonlyMap<string, RowEvent> | null = null;
  private changes: readonly Change[] | null = null;

  constructor(private readonly index: RecordIndex) {}

  /** Every event, the newest first. */
  all(): readonly RowEvent[] {
    this.refresh();
    this.events ??= [...this.index.pairKeys()].flatMap((pair) => this.index.eventsOf(pair)).sort(newestFirst);
    return this.events;
  }

  /** Events whose id begins so. */
  find(prefix: string): readonly RowEvent[] {
    this.refresh();
    this.byId ??= new Map(this.all().map((event) => [event.id, event]));
    const exact = this.byId.get(prefix);
    return exact === undefined ? this.all().filter(({ id }) => id.startsWith(prefix)) : [exact];
  }

  /** Every standing with the one before it; those told last, by the date of the change, first. */
  standings(): readonly Change[] {
    this.refresh();
    this.changes ??= [...this.index.pairKeys()]
      .flatMap((pair) => changesOf(pair, this.index.standingsOf(pair, NOW)))
      .sort(laterFirst);
    return this.changes;
  }

  private refresh(): void {
    if (this.version === this.index.version) return;
    this.version = this.index.version;
    this.events = null;
    this.byId = null;
    this.changes = null;
  }
}

function changesOf(pair: string, standings: readonly Standing[]): readonly Change[] {
  return standings.map((standing, index) => {
    const before = standings[index - 1];
    return { pair, standing, before: before !== undefined && laneOf(before) === laneOf(standing) ? before : null };
  });
}

/** What two standings share that follow one another. */
export function laneOf({ track, holder, counterpart, detail }: Standing): string {
  return `${track}|${holder}|${counterpart}|${detail ?? ''}`;
}

function laterFirst(a: Change, b: Change): number {
  const start = ({ standing }: Change) => {
    const { lo } = daysOf(standing.validFrom);
    return standing.validFrom === null ? Number.NEGATIVE_INFINITY : lo;
  };
  const [x, y] = [start(a), start(b)];
  return x > y ? -1 : x < y ? 1 : a.standing.id < b.standing.id ? -1 : 1;
}
