/**
 * The index comes in; events and standings of the whole record go out, and what is counted over all of them, remembered until something is
 * added. Of a large record only the counts are remembered: its events are made pair by pair, and passed on.
 */
import { daysOf, placeOfEvent, type RowEvent, type Standing } from '../relations/index.js';
import { NOW } from './claim-columns.js';
import type { RecordIndex } from './record-index.js';

/** Characters of a whole id, "ev-" and 16 digits. */
const ID_LENGTH = 19;
/** A beginning that fits more events than this says too little. */
const SEEN_MAX = 100;

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

/** What is counted of a pair; assertions of standings are no events. */
export interface PairCount {
  readonly key: string;
  /** Two codes, one, or none. */
  readonly codes: readonly string[];
  readonly events: number;
  /** The newest event with a date, else null. */
  readonly newest: RowEvent | null;
  /** The newest event that moved a track, else the newest of all. */
  readonly shown: RowEvent;
}

export interface StateCount {
  readonly code: string;
  readonly events: number;
  readonly reports: number;
  readonly partners: number;
  readonly newest: RowEvent | null;
}

interface Counts {
  readonly events: number;
  readonly pairs: readonly PairCount[];
  readonly states: readonly StateCount[];
  readonly claims: number;
}

export class Catalogue {
  private version = -1;
  private counted: Counts | null = null;
  private changed: readonly Change[] | null = null;

  constructor(private readonly index: RecordIndex) {}

  /** Every event, pair by pair, in no order. */
  *events(known = NOW): Generator<RowEvent> {
    for (const pair of this.index.pairKeys()) yield* this.index.eventsOf(pair, known);
  }

  /**
   * Events whose id begins so, at most `limit`; where there are none, those that once had such an id: before a report was found that tells
   * them earlier, before they were found to be one with another, or before their reports were coded anew.
   */
  find(prefix: string, limit = 10): readonly RowEvent[] {
    const events = new Map<string, RowEvent>();
    for (const [group, row] of this.index.namesBeginning(prefix)) {
      for (const event of this.index.eventsNamedBy(group, row)) events.set(event.id, event);
      if (prefix.length < ID_LENGTH && events.size > SEEN_MAX) break;
    }
    const exact = events.get(prefix);
    if (exact !== undefined) return [exact];
    const named = [...events.values()].filter(({ id }) => id.startsWith(prefix));
    return (named.length > 0 ? named : [...events.values()]).slice(0, limit);
  }

  /** The claim that gave an event the whole of this id, whether or not it stands; null where none did. */
  claimNamed(id: string): number | null {
    if (id.length < ID_LENGTH) return null;
    for (const [, row] of this.index.namesBeginning(id)) return row;
    return null;
  }

  /** What is counted over the whole record. */
  counts(): Counts {
    this.refresh();
    this.counted ??= countsOf(this.index);
    return this.counted;
  }

  /** Every standing with the one before it, by the date of the change, the newest first. */
  standings(): readonly Change[] {
    this.refresh();
    this.changed ??= [...this.index.pairKeys()]
      .flatMap((pair) => changesOf(pair, this.index.standingsOf(pair, NOW)))
      .sort(laterFirst);
    return this.changed;
  }

  private refresh(): void {
    if (this.version === this.index.version) return;
    this.version = this.index.version;
    this.counted = null;
    this.changed = null;
  }
}

function countsOf(index: RecordIndex): Counts {
  const pairs: PairCount[] = [];
  const states = new Map<
    string,
    { events: number; reports: Set<number>; partners: Set<string>; newest: RowEvent | null }
  >();
  let all = 0;
  for (const key of index.pairKeys()) {
    const events = index.eventsOf(key).filter(({ standing }) => standing === null);
    if (events.length === 0) continue;
    all += events.length;
    const codes = key === '' ? [] : key.split(' ');
    const newest = newestDated(events);
    pairs.push({ key, codes, events: events.length, newest, shown: shownOf(index, key, events) });
    for (const code of codes) {
      const state = states.get(code) ?? { events: 0, reports: new Set(), partners: new Set(), newest: null };
      state.events += events.length;
      for (const event of events) for (const report of event.reportRows) state.reports.add(report);
      for (const other of codes) if (other !== code) state.partners.add(other);
      if (newest !== null && (state.newest === null || newestFirst(newest, state.newest) < 0)) state.newest = newest;
      states.set(code, state);
    }
  }
  let claims = 0;
  for (let row = 0; row < index.columns.claims; row++) {
    if (!index.columns.isMarked(row) || index.columns.facts(row, NOW) !== null) claims++;
  }
  return {
    events: all,
    claims,
    pairs: pairs.sort((a, b) => b.events - a.events || (a.key < b.key ? -1 : 1)),
    states: [...states]
      .map(([code, state]) => ({ ...state, code, reports: state.reports.size, partners: state.partners.size }))
      .sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1)),
  };
}

function newestDated(events: readonly RowEvent[]): RowEvent | null {
  return events.reduce<RowEvent | null>((newest, event) => {
    const dated = event.date.edtf !== null && Number.isFinite(daysOf(event.date.edtf).lo);
    return dated && (newest === null || newestFirst(event, newest) < 0) ? event : newest;
  }, null);
}

function shownOf(index: RecordIndex, pair: string, events: readonly RowEvent[]): RowEvent {
  const movers = new Set(index.standingsOf(pair).flatMap(({ basis }) => basis));
  const moving = events.filter(({ id }) => movers.has(id));
  return (moving.length > 0 ? moving : events).reduce((a, b) => (newestFirst(a, b) <= 0 ? a : b));
}

function changesOf(pair: string, standings: readonly Standing[]): readonly Change[] {
  return standings.map((standing, index) => {
    const before = standings[index - 1];
    return { pair, standing, before: before !== undefined && laneOf(before) === laneOf(standing) ? before : null };
  });
}

/** What standings share that follow one another. */
function laneOf({ track, holder, counterpart, detail }: Standing): string {
  return `${track}|${holder}|${counterpart}|${detail ?? ''}`;
}

function laterFirst(a: Change, b: Change): number {
  const start = ({ standing }: Change) =>
    standing.validFrom === null ? Number.NEGATIVE_INFINITY : daysOf(standing.validFrom).lo;
  const [x, y] = [start(a), start(b)];
  return x > y ? -1 : x < y ? 1 : a.standing.id < b.standing.id ? -1 : 1;
}
