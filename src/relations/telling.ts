/**
 * Claims come in, group by group; the events that they tell go out by their numbers, as columns of whole numbers: what the fold into standings asks
 * of all of them. An event is made when it is asked for, and of most nobody asks.
 */
import type { Kind } from '../ledger/index.js';
import type { DateBasis } from '../time/index.js';
import { bestDate } from './best-date.js';
import { clusterClaims } from './cluster.js';
import { type Days, FAR, placeOf, wholeDay } from './days.js';
import { type Effect, effectsOf, fixedEffects, NO_EFFECT } from './effects.js';
import { ToldEvent } from './event.js';
import { compareEventIds, groupHash } from './event-id.js';
import type { ClaimFacts, Group } from './fact.js';
import { dateAt, isEarlier, lastDay, NO_DATE } from './fact-date.js';
import { type Happened, moverOf } from './happened.js';
import { Happenings } from './happenings.js';
import type { RowEvent } from './row-event.js';
import { type ClaimRecord, END, NO_RECORD, Told } from './told.js';
import { MIXED, Values } from './values.js';

/** Whole numbers kept of each event: the numbers of its best date and of its first day of publication, its place, the row of its kind, its group. */
const CELLS = 5;

/** Room for so many values and events to begin with. */
const FEW = 8192;

/** What is asked of the kind of many events. */
interface KindFacts {
  /** What claims of it do to the tracks of two states, null where it takes the event to know. */
  readonly effects: readonly Effect[] | null;
  readonly asserts: boolean;
}

/** A group with what all of its events share. */
class ToldGroup implements Group {
  private hashed: ReturnType<typeof groupHash> | null = null;

  constructor(
    readonly key: string,
    readonly dyad: Group['dyad'],
  ) {}

  /** Of its key. */
  get hash() {
    this.hashed ??= groupHash(this.key);
    return this.hashed;
  }
}

/** Events by their numbers, from 0 on, group by group. */
export class Telling implements Happened<ToldEvent> {
  length = 0;
  readonly told: Told;
  readonly values: Values;
  private readonly happenings: Happenings;
  private cells: Int32Array;
  private readonly groups: ToldGroup[] = [];
  private readonly made = new Map<number, ToldEvent>();
  /** What is asked of the kinds of claims, by the rows of the kinds: of those of the record, and of claims that were given. */
  private readonly ofRecord: KindFacts[] = [];
  private readonly ofGiven: KindFacts[] = [];

  /** Room for so many claims of a record, to begin with. */
  constructor(record: ClaimRecord, room: number) {
    // Very many claims tell far fewer dates, and those of fewer events.
    const few = Math.max(1, Math.min(room, FEW));
    this.told = new Told(record, room);
    this.values = new Values(this.told, few);
    this.happenings = new Happenings(this.values, few);
    this.cells = new Int32Array(few * CELLS);
  }

  /**
   * Adds the events of the claims of `told` from a place on, which all share a group. `joined` are claims that a correction makes the same as one
   * of them: they lend their report, date and voice to its event; parties and doing are those of the event.
   */
  add({ key, dyad }: Group, from: number, joined: readonly ClaimFacts[] = []): void {
    clusterClaims(this.values, this.happenings, from, this.told.length);
    for (const claim of joined) this.join(claim);
    this.count(new ToldGroup(key, dyad));
  }

  /** Adds one event of the claims of `told` from a place on, which all share a group and are known to tell it. */
  addOne({ key, dyad }: Group, from: number): void {
    const { values, happenings } = this;
    const first = values.length;
    values.sortIn(from, this.told.length, 0);
    const happening = happenings.begin(first);
    for (let value = first + 1; value < values.length; value++) happenings.join(happening, value);
    this.count(new ToldGroup(key, dyad));
  }

  /** All of them, made. */
  events(): readonly RowEvent[] {
    return Array.from({ length: this.length }, (_, number) => this.event(number));
  }

  event(number: number): ToldEvent {
    let event = this.made.get(number);
    if (event === undefined) {
      event = new ToldEvent(this, number);
      this.made.set(number, event);
    }
    return event;
  }

  effects(number: number): readonly Effect[] {
    if (this.groupOf(number).dyad.level !== 'states') return NO_EFFECT;
    const kindRow = this.cells[number * CELLS + 3]!;
    if (kindRow === MIXED) return effectsOf(this.fleeting(number));
    return this.kindFacts(kindRow).effects ?? effectsOf(this.fleeting(number));
  }

  place(number: number): number {
    return this.cells[number * CELLS + 2]!;
  }

  days(number: number): Days {
    return dateAt(this.best(number)).days;
  }

  basis(number: number): DateBasis {
    return dateAt(this.best(number)).basis;
  }

  toldBy(number: number): number {
    const published = this.published(number);
    const hi = wholeDay(this.days(number).hi);
    return published === NO_DATE ? hi : Math.min(hi, lastDay(published));
  }

  asserts(number: number): boolean {
    const kindRow = this.cells[number * CELLS + 3]!;
    return kindRow === MIXED ? this.firstKind(number).standing !== null : this.kindFacts(kindRow).asserts;
  }

  mover(number: number): string {
    return moverOf(this.groupOf(number).dyad);
  }

  sameParties(a: number, b: number): boolean {
    return this.cells[a * CELLS + 4] === this.cells[b * CELLS + 4];
  }

  compareIds(a: number, b: number): number {
    return compareEventIds(this.groupOf(a).hash, this.firstKey(a), this.groupOf(b).hash, this.firstKey(b));
  }

  /** The number of its best date. */
  best(number: number): number {
    return this.cells[number * CELLS]!;
  }

  /** The number of its first day of publication; NO_DATE where no report has one. */
  published(number: number): number {
    return this.cells[number * CELLS + 1]!;
  }

  /** The kind of all of its claims, null where they differ. */
  kind(number: number): Kind | null {
    const row = this.cells[number * CELLS + 3]!;
    return row === MIXED ? null : this.told.kind(row);
  }

  /** The kind of the first of its claims. */
  firstKind(number: number): Kind {
    return this.kind(number) ?? this.told.kind(this.told.kindRow(this.values.first(this.first(number))));
  }

  /** The number of its group, in the order in which groups were added. */
  groupNumber(number: number): number {
    return this.cells[number * CELLS + 4]!;
  }

  groupOf(number: number): ToldGroup {
    return this.groups[this.groupNumber(number)]!;
  }

  /** Its first value; the others follow it. */
  first(number: number): number {
    return this.happenings.first(number);
  }

  /** The key of the claim that tells it first: of the earliest report, and of several in it the least. */
  firstKey(number: number): number {
    const { told, values } = this;
    const published = this.published(number);
    let best = Number.POSITIVE_INFINITY;
    for (let value = this.first(number); value !== END; value = values.following(value)) {
      if (values.published(value) !== published) continue;
      for (let place = values.first(value); place !== END; place = told.next[place]!)
        if (told.published(place) === published) best = Math.min(best, told.key(place));
    }
    return best;
  }

  private kindFacts(row: number): KindFacts {
    const [facts, at] = row < 0 ? [this.ofGiven, -1 - row] : [this.ofRecord, row];
    let found = facts[at];
    if (found === undefined) {
      const kind = this.told.kind(row);
      found = { effects: fixedEffects(kind), asserts: kind.standing !== null };
      facts[at] = found;
    }
    return found;
  }

  /** An event that is asked for something once, and not kept. */
  private fleeting(number: number): ToldEvent {
    return this.made.get(number) ?? new ToldEvent(this, number);
  }

  /** Adds a claim to the events of its group that tell the claim which it is the same as. */
  private join(claim: ClaimFacts): void {
    const { told, values, happenings } = this;
    for (let number = this.length; number < happenings.length; number++) {
      const places = values.placesFrom(happenings.first(number));
      const model = places.find((place) => told.row(place) === claim.sameAs);
      if (model === undefined) continue;
      told.give({ ...claim, kind: told.kind(told.kindRow(model)) });
      happenings.join(number, values.begin(told.length - 1, 0));
    }
  }

  /** Counts what is asked of the events of the happenings that were added last. */
  private count(group: ToldGroup): void {
    const { happenings, values } = this;
    this.groups.push(group);
    this.makeRoom(happenings.length);
    while (this.length < happenings.length) {
      const number = this.length++;
      const first = happenings.first(number);
      let [kind, published, date] = [values.kind(first), values.published(first), values.date(first) as number | null];
      for (let value = values.following(first); value !== END; value = values.following(value)) {
        if (values.kind(value) !== kind) kind = MIXED;
        if (values.date(value) !== date) date = null;
        if (isEarlier(values.published(value), published)) published = values.published(value);
      }
      const at = number * CELLS;
      this.cells[at + 1] = published;
      this.cells[at + 3] = kind;
      this.cells[at + 4] = this.groups.length - 1;
      const best = date ?? bestDate(values, first, () => this.fleeting(number));
      this.cells[at] = best;
      const toldAt = published === NO_DATE ? FAR : lastDay(published);
      this.cells[at + 2] = date === null ? (placeOf(dateAt(best).days) ?? toldAt) : this.placeOfOne(first, toldAt);
    }
  }

  /** As `placeOf`, of the only date; without one it is the day of telling, which stands for the last day. */
  private placeOfOne(value: number, toldAt: number): number {
    const [from, hi] = [this.values.from(value), this.values.hi(value)];
    if (hi === FAR) return from === -FAR ? toldAt : from;
    return from === -FAR ? hi : (from + hi) >> 1;
  }

  private makeRoom(events: number): void {
    if (events * CELLS <= this.cells.length) return;
    const wider = new Int32Array(2 * events * CELLS);
    wider.set(this.cells);
    this.cells = wider;
  }
}

/** The events of claims of a group that are all at hand. */
export function tellingOf(group: Group, claims: readonly ClaimFacts[], joined: readonly ClaimFacts[]): Telling {
  const telling = new Telling(NO_RECORD, claims.length);
  for (const claim of claims) telling.told.give(claim);
  telling.add(group, 0, joined);
  return telling;
}
