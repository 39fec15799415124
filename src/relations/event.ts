/**
 * Claims of one happening come in; the event that they tell goes out, still counted by rows: the ids of claims are put in where they are
 * shown. What the fold of events into standings does not need is made when it is asked for.
 */
import type { Kind } from '../ledger/index.js';
import { STATUSES, type Status, weigh } from '../plover/index.js';
import { datesOf, type Ranking, rankDates, type ToldDate } from './dates.js';
import { eventIdOf } from './event-id.js';
import { isOwnWord } from './fact.js';
import { dateAt, isEarlier, NO_DATE, publicationOf } from './fact-date.js';
import { byAct, byText, most, placeOfClaims } from './most.js';
import type { RowDate, RowEvent } from './row-event.js';
import type { Telling } from './telling.js';
import { END, type Told } from './told.js';
import { Voices } from './voices.js';

/** Parts of an event that are made once, most never. */
interface Made {
  id: string | null;
  statedBy: RowEvent['statedBy'] | null;
  places: readonly number[] | null;
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
    return this.date.values.flatMap((value) => this.event.values.placesIn(value));
  }
}

/** An event by its number among those of claims. */
export class ToldEvent implements RowEvent, Ranking {
  /** What was made of it when it was asked for. */
  private made: Made | null = null;

  constructor(
    private readonly telling: Telling,
    readonly number: number,
  ) {}

  get values() {
    return this.telling.values;
  }

  get at() {
    return this.telling.place(this.number);
  }

  get date() {
    return dateAt(this.telling.best(this.number));
  }

  get days() {
    return this.date.days;
  }

  get firstReported() {
    return publicationOf(this.telling.published(this.number));
  }

  get id(): string {
    const { kept } = this;
    kept.id ??= eventIdOf(this.group.hash, this.telling.firstKey(this.number));
    return kept.id;
  }

  get act() {
    return this.kind === null ? most(this, (at) => this.kindAt(at).act, byAct) : this.kind.act;
  }

  get eventType() {
    return this.kind === null ? most(this, (at) => this.kindAt(at).eventType, byText) : this.kind.eventType;
  }

  get mode() {
    return this.kind === null ? most(this, (at) => this.kindAt(at).mode, byText) : this.kind.mode;
  }

  get contexts() {
    return this.kind === null
      ? [...new Set(this.places.flatMap((at) => this.kindAt(at).contexts))].sort()
      : this.kind.contexts;
  }

  get quad() {
    return this.weight?.quad ?? null;
  }

  get score() {
    return this.weight?.score ?? null;
  }

  get cameo() {
    return this.kind === null ? most(this, (at) => this.kindAt(at).cameo, byText) : this.kind.cameo;
  }

  get actors() {
    return this.group.dyad.actors;
  }

  get recipients() {
    return this.group.dyad.recipients;
  }

  get joint() {
    return this.group.dyad.joint;
  }

  get standing() {
    return this.telling.firstKind(this.number).standing;
  }

  get status(): Status {
    if (this.kind !== null) return this.kind.status;
    const statuses = new Set(this.places.map((at) => this.kindAt(at).status));
    return STATUSES.find((status) => statuses.has(status))!;
  }

  get dates(): readonly RowDate[] {
    return rankDates(this.first, this).map((date) => new EventDate(this, date, this.told));
  }

  get otherDates(): readonly RowDate[] {
    if (this.values.following(this.first) === END) return NONE;
    const { edtf } = this.date;
    const others = datesOf(this.values, this.first).filter((date) => date.edtf !== edtf);
    return others.map((date) => new EventDate(this, date, this.told));
  }

  get place() {
    return placeOfClaims(this);
  }

  get instrument() {
    const { by } = this.group.dyad;
    if (by !== null) return by;
    const { values, first, told } = this;
    // Of most there is one claim, and of a treaty this is asked before anything else.
    const sole = values.count(first) === 1 && values.following(first) === END;
    return sole ? told.detail(values.first(first)).instrument : most(this, (at) => told.detail(at).instrument, byText);
  }

  get object() {
    return this.kind === null ? most(this, (at) => this.kindAt(at).object, byText) : this.kind.object;
  }

  get rows() {
    return ascending(this.places.map((at) => this.told.row(at)));
  }

  get reportRows() {
    return ascending(this.places.map((at) => this.told.report(at)));
  }

  get independent() {
    return this.places.length === 1 ? 1 : this.voices.all();
  }

  get lastReported() {
    let last = NO_DATE;
    for (const at of this.places) {
      const day = this.told.published(at);
      if (day !== NO_DATE && (last === NO_DATE || isEarlier(last, day))) last = day;
    }
    return publicationOf(last);
  }

  get confidence() {
    return this.places.reduce((max, at) => Math.max(max, this.told.claim(at).confidence), 0);
  }

  get pair() {
    return this.group.dyad.pair;
  }

  get level() {
    return this.group.dyad.level;
  }

  get statedBy() {
    const { kept } = this;
    kept.statedBy ??= this.places.some((at) => this.isOwnAt(at)) ? 'party' : 'other';
    return kept.statedBy;
  }

  private get kept(): Made {
    this.made ??= { id: null, statedBy: null, places: null, voices: null };
    return this.made;
  }

  get told() {
    return this.telling.told;
  }

  private get group() {
    return this.telling.groupOf(this.number);
  }

  /** Its first value. */
  private get first(): number {
    return this.telling.first(this.number);
  }

  /** The kind of all claims, null where they differ; mostly they are of one. */
  private get kind(): Kind | null {
    return this.telling.kind(this.number);
  }

  private kindAt(place: number): Kind {
    return this.told.kind(this.told.kindRow(place));
  }

  private isOwnAt(place: number): boolean {
    return isOwnWord(this.told.detail(place), this.group.dyad);
  }

  /** Places of all of its claims, value by value. */
  get places(): readonly number[] {
    const { kept } = this;
    kept.places ??= this.values.placesFrom(this.first);
    return kept.places;
  }

  /** Those of all of its claims, in that order. */
  private get voices(): Voices {
    const { kept } = this;
    kept.voices ??= new Voices(this.places.map((at) => this.told.voice(at)));
    return kept.voices;
  }

  heard(dates: readonly ToldDate[]): number {
    const { values } = this;
    let count = 0;
    for (const date of dates) for (const value of date.values) count += values.count(value);
    if (count === 1 || this.voices.apart) return count;
    const wanted = new Set(dates.flatMap((date) => date.values));
    const found: number[] = [];
    let from = 0;
    for (let value = this.first; value !== END; value = values.following(value)) {
      const claims = values.count(value);
      if (wanted.has(value)) for (let i = 0; i < claims; i++) found.push(from + i);
      from += claims;
    }
    return this.voices.count(found);
  }

  isOwn(dates: readonly ToldDate[]): boolean {
    if (this.statedBy === 'other') return false;
    return dates.some((date) =>
      date.values.some((value) => this.values.placesIn(value).some((at) => this.isOwnAt(at))),
    );
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
