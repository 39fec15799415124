/**
 * Claims of one happening come in; the event that they tell goes out, still counted by rows: the ids of claims are put in where they are
 * shown. What the fold of events into standings does not need is made when it is asked for.
 */
import type { Kind } from '../ledger/index.js';
import { ACTS, type Act, STATUSES, type Status, weigh } from '../plover/index.js';
import type { DateBasis, Edtf } from '../time/index.js';
import { bestDate, claimsOf, placesOf, type Ranking, rankDates } from './dates.js';
import type { Days } from './days.js';
import { eventId } from './event-id.js';
import { type ClaimFacts, type Group, isOwnWord } from './fact.js';
import type { Event } from './types.js';
import { type Value, valuesOf } from './values.js';
import { Voices } from './voices.js';

/** An event whose claims and reports are rows. */
export interface RowEvent extends Omit<Event, 'claims' | 'claimCount' | 'reports' | 'reportCount' | 'dates' | 'links'> {
  readonly rows: readonly number[];
  readonly reportRows: readonly number[];
  readonly dates: readonly RowDate[];
  /** The days that its date can mean, where they are at hand. */
  readonly days?: Days;
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

const ACT_ORDER = new Map(Object.keys(ACTS).map((act, index) => [act, index]));

/** The event of claims that all share a group, by their dates. */
export function eventOf(group: Group, values: readonly Value[]): RowEvent {
  return new ToldEvent(group, values);
}

/** The event of claims that all share a group and are known to tell one event. */
export function eventOfClaims(group: Group, claims: readonly ClaimFacts[]): RowEvent {
  return new ToldEvent(group, valuesOf(claims, 0));
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

class ToldEvent implements RowEvent, Ranking {
  readonly date: RowEvent['date'];
  readonly days: Days;
  readonly firstReported: Edtf | null;
  /** The kind of all claims, null where they differ; mostly they are of one. */
  private readonly kind: Kind | null;
  private voices: Voices | null = null;
  private all: readonly ClaimFacts[] | null = null;
  private named: string | null = null;

  constructor(
    private readonly group: Group,
    private readonly values: readonly Value[],
  ) {
    const first = values[0]!;
    let kind: Kind | null = first.kind;
    let date: ClaimFacts['date'] | null = first.date;
    let published = first.published;
    for (let i = 1; i < values.length; i++) {
      const value = values[i]!;
      if (value.kind !== kind) kind = null;
      if (value.date !== date) date = null;
      if (value.published !== null && (published === null || value.published < published)) published = value.published;
    }
    this.kind = kind;
    this.firstReported = published;
    const best = date ?? bestDate(values, this);
    this.date = best;
    this.days = best.days;
  }

  get id(): string {
    this.named ??= eventId(this.group.key, firstOf(this.claims).key);
    return this.named;
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
    return this.group.dyad.actors;
  }

  get recipients() {
    return this.group.dyad.recipients;
  }

  get joint() {
    return this.group.dyad.joint;
  }

  get standing() {
    return this.values[0]!.claims[0]!.kind.standing;
  }

  get status(): Status {
    if (this.kind !== null) return this.kind.status;
    return STATUSES.find((status) => this.claims.some(({ kind }) => kind.status === status))!;
  }

  get dates(): readonly RowDate[] {
    return rankDates(this.values, this).map((date) => {
      const claims = claimsOf(date);
      return {
        edtf: date.edtf,
        basis: date.basis,
        rows: rowsOf(claims),
        reportRows: reportRowsOf(claims),
        independent: claims.length === 1 ? 1 : this.heard().count(placesOf(date)),
      };
    });
  }

  get place() {
    return placeOfClaims(this.claims);
  }

  get instrument() {
    return this.group.dyad.by ?? most(this.claims, ({ detail }) => detail.instrument, byText);
  }

  get object() {
    return this.kind === null ? most(this.claims, ({ kind }) => kind.object, byText) : this.kind.object;
  }

  get rows() {
    return rowsOf(this.claims);
  }

  get reportRows() {
    return reportRowsOf(this.claims);
  }

  get independent() {
    return this.claims.length === 1 ? 1 : this.heard().all();
  }

  get lastReported() {
    let last: Edtf | null = null;
    for (const { published } of this.claims)
      if (published !== null && (last === null || published > last)) last = published;
    return last;
  }

  get confidence() {
    return this.claims.reduce((max, { confidence }) => Math.max(max, confidence), 0);
  }

  get pair() {
    return this.group.dyad.pair;
  }

  get level() {
    return this.group.dyad.level;
  }

  get statedBy() {
    return this.claims.some((claim) => this.isOwn(claim)) ? 'party' : 'other';
  }

  /** All of its claims, value by value. */
  private get claims(): readonly ClaimFacts[] {
    this.all ??= this.values.length === 1 ? this.values[0]!.claims : this.values.flatMap(({ claims }) => claims);
    return this.all;
  }

  heard(): Voices {
    this.voices ??= new Voices(this.claims.map(({ voice }) => voice));
    return this.voices;
  }

  isOwn(claim: ClaimFacts): boolean {
    return isOwnWord(claim, this.group.dyad);
  }

  private get weight() {
    const { eventType } = this;
    return eventType === null ? null : weigh(eventType, this.mode);
  }
}

/** In the order of arrival, each once. */
function rowsOf(claims: readonly ClaimFacts[]): readonly number[] {
  return ascending(claims.map(({ row }) => row));
}

function reportRowsOf(claims: readonly ClaimFacts[]): readonly number[] {
  return ascending(claims.map(({ report }) => report));
}

function ascending(numbers: number[]): readonly number[] {
  if (numbers.length === 1) return numbers;
  numbers.sort((a, b) => a - b);
  return numbers.filter((number, at) => at === 0 || number !== numbers[at - 1]);
}

/** The claim that tells it first: of the earliest report, and of several in it the one with the least key. */
function firstOf(claims: readonly ClaimFacts[]): ClaimFacts {
  let best = claims[0]!;
  for (let i = 1; i < claims.length; i++) {
    const claim = claims[i]!;
    const [a, b] = [claim.published ?? '~', best.published ?? '~'];
    if (a < b || (a === b && claim.key < best.key)) best = claim;
  }
  return best;
}

/** The value that most reports give; of equally many the first by `order`. Null only where nobody gives one. */
function most<T extends string>(
  claims: readonly ClaimFacts[],
  of: (claim: ClaimFacts) => T | null,
  order: (a: T, b: T) => number,
): T | null {
  const first = of(claims[0]!);
  if (claims.length === 1) return first;
  if (claims.every((claim) => of(claim) === first)) return first;
  const votes = new Map<T, Set<number>>();
  for (const claim of claims) {
    const value = of(claim);
    if (value === null) continue;
    const voters = votes.get(value) ?? new Set();
    votes.set(value, voters.add(claim.report));
  }
  const ranked = [...votes].sort(([a, x], [b, y]) => y.size - x.size || order(a, b));
  return ranked[0]?.[0] ?? null;
}

function placeOfClaims(claims: readonly ClaimFacts[]): Event['place'] {
  const name = most(claims, ({ detail }) => detail.place?.name ?? null, byText);
  if (name === null) return null;
  const countries = claims.flatMap(({ detail }) => (detail.place?.name === name ? [detail.place.country] : []));
  return { name, country: countries.filter((country) => country !== null).sort()[0] ?? null };
}

function byAct(a: Act, b: Act): number {
  return orderOf(a) - orderOf(b);
}

function orderOf(act: Act): number {
  return ACT_ORDER.get(act) ?? ACT_ORDER.size;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
