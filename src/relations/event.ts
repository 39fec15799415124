/**
 * Claims of one happening come in; the event that they tell goes out, still counted by rows: the ids of claims are put in where they are
 * shown. What the fold of events into standings does not need is made when it is asked for.
 */
import type { Kind } from '../ledger/index.js';
import { STATUSES, type Status, weigh } from '../plover/index.js';
import { bestDate, datesOf, type Ranking, rankDates, type ToldDate } from './dates.js';
import { FAR, placeOf } from './days.js';
import { eventIdOf, groupHash } from './event-id.js';
import { type ClaimFacts, type Group, isOwnWord } from './fact.js';
import { dateAt, isEarlier, lastDay, NO_DATE, publicationOf } from './fact-date.js';
import { byAct, byText, most, placeOfClaims } from './most.js';
import type { RowDate, RowEvent } from './row-event.js';
import { END, type Told } from './told.js';
import { MIXED, placesFrom, placesIn, type Value, valuesOf } from './values.js';
import { Voices } from './voices.js';

/** A group with its claims, and what all of its events share. */
export class Telling {
  private hashed: ReturnType<typeof groupHash> | null = null;

  constructor(
    readonly group: Group,
    readonly told: Told,
  ) {}

  /** Of the group's key. */
  get hash() {
    this.hashed ??= groupHash(this.group.key);
    return this.hashed;
  }
}

/** The event that some of a group's claims tell, by their dates: those of a value and of all that follow it. */
export function eventOf(telling: Telling, first: Value): RowEvent {
  return new ToldEvent(telling, first);
}

/** The event of claims that all share a group and are known to tell one event. */
export function eventOfClaims(group: Group, told: Told): RowEvent {
  const values = valuesOf(told, 0);
  for (let i = 1; i < values.length; i++) values[i - 1]!.following = values[i]!;
  return new ToldEvent(new Telling(group, told), values[0]!);
}

/** Parts of an event that are made once, most never. */
interface Made {
  id: string | null;
  statedBy: RowEvent['statedBy'] | null;
  places: readonly number[] | null;
  claims: readonly ClaimFacts[] | null;
  voices: Voices | null;
}

const NONE: readonly RowDate[] = [];

/** A date of an event; of most nobody asks who gives them. */
class EventDate implements RowDate {
  constructor(
    private readonly event: Ranking,
    private readonly date: ToldDate,
    private readonly told: Told,
  ) {}

  get edtf() {
    return this.date.edtf;
  }

  get basis() {
    return this.date.basis;
  }

  get rows() {
    return ascending(this.places.map((at) => this.told.row(at)));
  }

  get reportRows() {
    return ascending(this.places.map((at) => this.told.report(at)));
  }

  get independent() {
    return this.event.heard([this.date]);
  }

  private get places(): readonly number[] {
    return this.date.values.flatMap((value) => placesIn(this.told, value));
  }
}

class ToldEvent implements RowEvent, Ranking {
  readonly at: number;
  /** The number of the best date. */
  private readonly best: number;
  /** The number of the first day of publication. */
  private readonly published: number;
  /** The kind of all claims, null where they differ; mostly they are of one. */
  private readonly kind: Kind | null;
  /** What was made of it when it was asked for. */
  private made: Made | null = null;

  constructor(
    private readonly telling: Telling,
    private readonly first: Value,
  ) {
    let { kind, published } = first;
    let date: number | null = first.date;
    for (let value = first.following; value !== null; value = value.following) {
      if (value.kind !== kind) kind = MIXED;
      if (value.date !== date) date = null;
      if (isEarlier(value.published, published)) published = value.published;
    }
    this.kind = kind === MIXED ? null : telling.told.kind(kind);
    this.published = published;
    if (date === null) {
      this.best = bestDate(first, this);
      this.at = placeOf(this.days) ?? this.toldAt();
    } else {
      this.best = date;
      this.at = this.placeOfOne(first);
    }
  }

  get date() {
    return dateAt(this.best);
  }

  get days() {
    return dateAt(this.best).days;
  }

  get firstReported() {
    return publicationOf(this.published);
  }

  get id(): string {
    const { kept } = this;
    kept.id ??= eventIdOf(this.telling.hash, this.firstKey());
    return kept.id;
  }

  get act() {
    if (this.kind !== null) return this.kind.act;
    const { told } = this.telling;
    const { act } = told.kind(told.kindRow(this.first.first));
    const isAct = (at: number) => told.kind(told.kindRow(at)).act === act;
    return this.places.every(isAct) ? act : most(this.claims, ({ kind }) => kind.act, byAct);
  }

  get eventType() {
    return this.kind === null ? most(this.claims, ({ kind }) => kind.eventType, byText) : this.kind.eventType;
  }

  get mode() {
    return this.kind === null ? most(this.claims, ({ kind }) => kind.mode, byText) : this.kind.mode;
  }

  get contexts() {
    return this.kind === null
      ? [...new Set(this.claims.flatMap(({ kind }) => kind.contexts))].sort()
      : this.kind.contexts;
  }

  get quad() {
    return this.weight?.quad ?? null;
  }

  get score() {
    return this.weight?.score ?? null;
  }

  get cameo() {
    return this.kind === null ? most(this.claims, ({ kind }) => kind.cameo, byText) : this.kind.cameo;
  }

  get actors() {
    return this.telling.group.dyad.actors;
  }

  get recipients() {
    return this.telling.group.dyad.recipients;
  }

  get joint() {
    return this.telling.group.dyad.joint;
  }

  get standing() {
    const { kind, first, telling } = this;
    return (kind ?? telling.told.kind(telling.told.kindRow(first.first))).standing;
  }

  get status(): Status {
    if (this.kind !== null) return this.kind.status;
    const { told } = this.telling;
    const statuses = new Set(this.places.map((at) => told.kind(told.kindRow(at)).status));
    return STATUSES.find((status) => statuses.has(status))!;
  }

  get dates(): readonly RowDate[] {
    return rankDates(this.first, this).map((date) => new EventDate(this, date, this.telling.told));
  }

  get otherDates(): readonly RowDate[] {
    if (this.first.following === null) return NONE;
    const { edtf } = this.date;
    const others = datesOf(this.first).filter((date) => date.edtf !== edtf);
    return others.map((date) => new EventDate(this, date, this.telling.told));
  }

  get place() {
    return placeOfClaims(this.claims);
  }

  get instrument() {
    return this.telling.group.dyad.by ?? most(this.claims, ({ detail }) => detail.instrument, byText);
  }

  get object() {
    return this.kind === null ? most(this.claims, ({ kind }) => kind.object, byText) : this.kind.object;
  }

  get rows() {
    return ascending(this.places.map((at) => this.telling.told.row(at)));
  }

  get reportRows() {
    return ascending(this.places.map((at) => this.telling.told.report(at)));
  }

  get independent() {
    return this.places.length === 1 ? 1 : this.voices.all();
  }

  get lastReported() {
    let last = NO_DATE;
    for (const at of this.places) {
      const day = this.telling.told.published(at);
      if (day !== NO_DATE && (last === NO_DATE || isEarlier(last, day))) last = day;
    }
    return publicationOf(last);
  }

  get confidence() {
    return this.claims.reduce((max, { confidence }) => Math.max(max, confidence), 0);
  }

  get pair() {
    return this.telling.group.dyad.pair;
  }

  get level() {
    return this.telling.group.dyad.level;
  }

  get statedBy() {
    const { kept } = this;
    kept.statedBy ??= this.claims.some((claim) => isOwnWord(claim, this.telling.group.dyad)) ? 'party' : 'other';
    return kept.statedBy;
  }

  private get kept(): Made {
    this.made ??= { id: null, statedBy: null, places: null, claims: null, voices: null };
    return this.made;
  }

  /** Places of all of its claims, value by value. */
  private get places(): readonly number[] {
    const { kept } = this;
    kept.places ??= placesFrom(this.telling.told, this.first);
    return kept.places;
  }

  /** As `placeOf`, of the only date; without one it is the day of telling, which stands for the last day. */
  private placeOfOne({ from, hi }: Value): number {
    if (hi === FAR) return from === -FAR ? this.toldAt() : from;
    return from === -FAR ? hi : (from + hi) >> 1;
  }

  private toldAt(): number {
    return this.published === NO_DATE ? FAR : lastDay(this.published);
  }

  /** All of its claims, in that order. */
  private get claims(): readonly ClaimFacts[] {
    const { kept } = this;
    kept.claims ??= this.places.map((at) => this.telling.told.claim(at));
    return kept.claims;
  }

  /** Those of all of its claims, in that order. */
  private get voices(): Voices {
    const { kept } = this;
    kept.voices ??= new Voices(this.places.map((at) => this.telling.told.claim(at).voice));
    return kept.voices;
  }

  /** The key of the claim that tells it first: of the earliest report, and of several in it the least. */
  private firstKey(): number {
    const { told } = this.telling;
    let best = Number.POSITIVE_INFINITY;
    for (let value: Value | null = this.first; value !== null; value = value.following) {
      if (value.published !== this.published) continue;
      for (let at = value.first; at !== END; at = told.next[at]!)
        if (told.published(at) === this.published) best = Math.min(best, told.claim(at).key);
    }
    return best;
  }

  heard(dates: readonly ToldDate[]): number {
    let count = 0;
    for (const { values } of dates) for (const value of values) count += value.count;
    if (count === 1 || this.voices.apart) return count;
    const wanted = new Set(dates.flatMap(({ values }) => values));
    const found: number[] = [];
    let from = 0;
    for (let value: Value | null = this.first; value !== null; value = value.following) {
      if (wanted.has(value)) for (let i = 0; i < value.count; i++) found.push(from + i);
      from += value.count;
    }
    return this.voices.count(found);
  }

  isOwn(dates: readonly ToldDate[]): boolean {
    if (this.statedBy === 'other') return false;
    const { group, told } = this.telling;
    const places = dates.flatMap(({ values }) => values.flatMap((value) => placesIn(told, value)));
    return places.some((at) => isOwnWord(told.claim(at), group.dyad));
  }

  private get weight() {
    const { eventType } = this;
    return eventType === null ? null : weigh(eventType, this.mode);
  }
}

/** In order, each once. */
function ascending(numbers: number[]): readonly number[] {
  if (numbers.length === 1) return numbers;
  numbers.sort((a, b) => a - b);
  return numbers.filter((number, at) => at === 0 || number !== numbers[at - 1]);
}
