/**
 * Claims of one happening come in; the event that they tell goes out, still counted by rows: the ids of claims are put in where they are
 * shown. What the fold of events into standings does not need is made when it is asked for.
 */
import type { Kind } from '../ledger/index.js';
import { STATUSES, type Status, weigh } from '../plover/index.js';
import type { DateBasis, Edtf } from '../time/index.js';
import { bestDate, type Ranking, rankDates, type ToldDate } from './dates.js';
import { type Days, placeOf } from './days.js';
import { eventIdOf, groupHash } from './event-id.js';
import { type ClaimFacts, type Group, isOwnWord } from './fact.js';
import { dateAt, FAR, isEarlier, lastDay, NO_DATE, publicationOf } from './fact-date.js';
import { byAct, byText, most, placeOfClaims } from './most.js';
import { END, type Told } from './told.js';
import type { Event } from './types.js';
import { MIXED, placesFrom, placesIn, type Value, valuesOf } from './values.js';
import { Voices } from './voices.js';

/** An event whose claims and reports are rows. */
export interface RowEvent extends Omit<Event, 'claims' | 'claimCount' | 'reports' | 'reportCount' | 'dates' | 'links'> {
  readonly rows: readonly number[];
  readonly reportRows: readonly number[];
  readonly dates: readonly RowDate[];
  /** The days that its date can mean, where they are at hand. */
  readonly days?: Days;
  /** Its place in time, where it is at hand; see `placeOfEvent`. */
  readonly at?: number;
  /** Both codes in order, "SYR UKR"; one code, or '', where fewer are known. */
  readonly pair: string;
}

/** One of the dates told for an event, its supporters as rows. */
export interface RowDate {
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
  readonly rows: readonly number[];
  readonly reportRows: readonly number[];
  readonly independent: number;
}

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

/** All of an event as plain data, free of the claims that it was made of. */
export function plainEvent(event: RowEvent): RowEvent {
  return {
    id: event.id,
    act: event.act,
    eventType: event.eventType,
    mode: event.mode,
    contexts: event.contexts,
    quad: event.quad,
    score: event.score,
    cameo: event.cameo,
    actors: event.actors,
    recipients: event.recipients,
    joint: event.joint,
    standing: event.standing,
    status: event.status,
    date: { edtf: event.date.edtf, basis: event.date.basis },
    dates: event.dates,
    place: event.place,
    instrument: event.instrument,
    rows: event.rows,
    reportRows: event.reportRows,
    independent: event.independent,
    firstReported: event.firstReported,
    lastReported: event.lastReported,
    confidence: event.confidence,
    pair: event.pair,
    level: event.level,
    statedBy: event.statedBy,
    object: event.object,
  };
}

/** Parts of an event that are made once, most never. */
interface Made {
  id: string | null;
  statedBy: RowEvent['statedBy'] | null;
  places: readonly number[] | null;
  claims: readonly ClaimFacts[] | null;
  voices: Voices | null;
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
    return this.kind === null ? most(this.claims, ({ kind }) => kind.act, byAct) : this.kind.act;
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
    return STATUSES.find((status) => this.claims.some(({ kind }) => kind.status === status))!;
  }

  get dates(): readonly RowDate[] {
    const { told } = this.telling;
    return rankDates(this.first, this).map((date) => {
      const places = date.values.flatMap((value) => placesIn(told, value));
      return {
        edtf: date.edtf,
        basis: date.basis,
        rows: ascending(places.map((at) => told.row(at))),
        reportRows: ascending(places.map((at) => told.report(at))),
        independent: this.heard([date]),
      };
    });
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
    return from === -FAR ? hi : Math.floor((from + hi) / 2);
  }

  private toldAt(): number {
    const last = this.published === NO_DATE ? FAR : lastDay(this.published);
    return last === FAR ? Number.POSITIVE_INFINITY : last;
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
