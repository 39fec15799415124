/** A cluster of facts comes in; the event that they tell goes out, still counted by rows: the ids of claims are put in where they are shown. */
import { ACTS, type Act, STATUSES, type Status, weigh } from '../plover/index.js';
import type { DateBasis, Edtf } from '../time/index.js';
import type { Cluster } from './cluster.js';
import { rankDates, type ToldDate } from './dates.js';
import { eventId } from './event-id.js';
import type { Fact } from './fact.js';
import type { Event } from './types.js';
import { Voices } from './voices.js';

/** An event whose claims and reports are rows. */
export interface RowEvent extends Omit<Event, 'claims' | 'reports' | 'dates' | 'links'> {
  readonly rows: readonly number[];
  readonly reportRows: readonly number[];
  readonly dates: readonly RowDate[];
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

/** The event of a cluster. */
export function eventOf({ facts }: Cluster): RowEvent {
  const first = facts[0]!;
  const voices = new Voices(facts.map(({ claim }) => claim.voice));
  const dates = rankDates(facts, voices);
  const best = dates[0]!;
  const act = most(
    facts,
    ({ claim }) => claim.kind.act,
    (a, b) => orderOf(a) - orderOf(b),
  );
  const eventType = most(facts, ({ claim }) => claim.kind.eventType, byText);
  const mode = most(facts, ({ claim }) => claim.kind.mode, byText);
  const weight = eventType === null ? null : weigh(eventType, mode);
  const [firstReported, lastReported] = publishedFrom(facts);
  return {
    id: eventId(first.group, firstOf(facts).key),
    act,
    eventType,
    mode,
    contexts: contextsOf(facts),
    quad: weight?.quad ?? null,
    score: weight?.score ?? null,
    cameo: most(facts, ({ claim }) => claim.kind.cameo, byText),
    actors: first.actors,
    recipients: first.recipients,
    joint: first.joint,
    standing: first.claim.kind.standing,
    status: statusOf(facts),
    date: { edtf: best.edtf, basis: best.basis },
    dates: dates.map(rowDate),
    place: placeOfFacts(facts),
    instrument: first.by ?? most(facts, ({ claim }) => claim.detail.instrument, byText),
    rows: rowsOf(facts),
    reportRows: reportRowsOf(facts),
    independent: voices.all(),
    firstReported,
    lastReported,
    confidence: facts.reduce((max, { claim }) => Math.max(max, claim.confidence), 0),
    pair: first.pair,
    level: first.level,
    statedBy: facts.some(({ voiceOf }) => voiceOf === 'party') ? 'party' : 'other',
    object: most(facts, ({ claim }) => claim.kind.object, byText),
  };
}

function rowDate({ edtf, basis, facts, independent }: ToldDate): RowDate {
  return { edtf, basis, independent, rows: rowsOf(facts), reportRows: reportRowsOf(facts) };
}

/** The days of publication of the first and the last report. */
function publishedFrom(facts: readonly Fact[]): readonly [Edtf | null, Edtf | null] {
  let first: Edtf | null = null;
  let last: Edtf | null = null;
  for (const { claim } of facts) {
    const { published } = claim;
    if (published === null) continue;
    if (first === null || published < first) first = published;
    if (last === null || published > last) last = published;
  }
  return [first, last];
}

function contextsOf(facts: readonly Fact[]): readonly string[] {
  const { contexts } = facts[0]!.claim.kind;
  // Mostly they are of one kind, and a kind has them in order.
  if (facts.every(({ claim }) => claim.kind.contexts === contexts)) return contexts;
  return [...new Set(facts.flatMap(({ claim }) => claim.kind.contexts))].sort();
}

function rowsOf(facts: readonly Fact[]): readonly number[] {
  if (facts.length === 1) return [facts[0]!.claim.row];
  return [...new Set(facts.map(({ claim }) => claim.row))];
}

function reportRowsOf(facts: readonly Fact[]): readonly number[] {
  if (facts.length === 1) return [facts[0]!.claim.report];
  return [...new Set(facts.map(({ claim }) => claim.report))];
}

/** The claim that tells it first: of the earliest report, and of several in it the one with the least key. */
function firstOf(facts: readonly Fact[]): Fact['claim'] {
  let best = facts[0]!.claim;
  for (let i = 1; i < facts.length; i++) {
    const { claim } = facts[i]!;
    const [a, b] = [claim.published ?? '~', best.published ?? '~'];
    if (a < b || (a === b && claim.key < best.key)) best = claim;
  }
  return best;
}

/** The value that most voices give; of equally many the first by `order`. Null only where nobody gives one. */
function most<T extends string>(
  facts: readonly Fact[],
  of: (fact: Fact) => T | null,
  order: (a: T, b: T) => number,
): T | null {
  const first = of(facts[0]!);
  if (facts.every((fact) => of(fact) === first)) return first;
  const votes = new Map<T, Set<number>>();
  for (const fact of facts) {
    const value = of(fact);
    if (value === null) continue;
    const voters = votes.get(value) ?? new Set();
    votes.set(value, voters.add(fact.claim.report));
  }
  const ranked = [...votes].sort(([a, x], [b, y]) => y.size - x.size || order(a, b));
  return ranked[0]?.[0] ?? null;
}

function statusOf(facts: readonly Fact[]): Status {
  return STATUSES.find((status) => facts.some(({ claim }) => claim.kind.status === status))!;
}

function placeOfFacts(facts: readonly Fact[]): Event['place'] {
  const name = most(facts, ({ claim }) => claim.detail.place?.name ?? null, byText);
  if (name === null) return null;
  const countries = facts.flatMap(({ claim }) =>
    claim.detail.place?.name === name ? [claim.detail.place.country] : [],
  );
  return { name, country: countries.filter((country) => country !== null).sort()[0] ?? null };
}

function orderOf(act: Act): number {
  return ACT_ORDER.get(act) ?? ACT_ORDER.size;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
