/**
 * Facts or claims come in, in any order; events go out, in order of time. Claims of one happening are one event across reports, days and
 * wordings; a copy of a text is the same voice again.
 */
import { claimKey, detailOf, kindOf, partiesOf, voiceOf } from '../ledger/index.js';
import type { Claim } from '../plover/index.js';
import { type Placed, placeOfEvent } from './days.js';
import { type ClaimFacts, type Group, groupsOf } from './fact.js';
import { factDate } from './fact-date.js';
import type { RowEvent } from './row-event.js';
import { tellingOf } from './telling.js';
import type { Event, EventLink } from './types.js';

/** Events of claims of any groups. */
function eventsOfClaims(claims: readonly ClaimFacts[]): readonly RowEvent[] {
  const rows = new Set(claims.map(({ row }) => row));
  const joined = claims.filter(({ sameAs, row }) => sameAs !== null && sameAs !== row && rows.has(sameAs));
  const groups = new Map<string, { readonly group: Group; readonly claims: ClaimFacts[] }>();
  for (const claim of claims) {
    if (joined.includes(claim)) continue;
    for (const group of groupsOf(claim)) {
      const there = groups.get(group.key);
      if (there === undefined) groups.set(group.key, { group, claims: [claim] });
      else there.claims.push(claim);
    }
  }
  return inOrder([...groups.values()].flatMap(({ group, claims }) => tellingOf(group, claims, joined).events()));
}

/** In order of time: the place of the best date, then the id. */
function inOrder(events: readonly RowEvent[]): readonly RowEvent[] {
  if (events.length < 2) return events;
  const placed = events.map((event) => ({ event, place: placeOfEvent(event) }));
  return placed.sort(byPlace).map(({ event }) => event);
}

function byPlace(a: { readonly event: Placed; readonly place: number }, b: typeof a): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
}

/** Options for claims that come without a store. */
export interface GroupOptions {
  /** Text of each report by its id, so that copies of one text are found; without it every report is a voice of its own. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** The events that claims tell, in order of time. The order of the claims does not matter. */
export function groupEvents(claims: readonly Claim[], options: GroupOptions = {}): readonly Event[] {
  const sorted = [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const reports = [...new Set(sorted.map(({ report }) => report.id))].sort();
  const facts = sorted.map((claim, row): ClaimFacts => {
    const text = options.texts?.get(claim.report.id) ?? `report ${claim.report.id}`;
    return {
      row,
      key: claimKey(claim.id),
      report: reports.indexOf(claim.report.id),
      kind: kindOf(claim),
      parties: partiesOf(claim),
      detail: detailOf(claim),
      date: factDate(claim.date.edtf, claim.date.basis),
      published: claim.report.published,
      voice: voiceOf(text),
      confidence: claim.confidence,
      sameAs: null,
    };
  });
  const events = eventsOfClaims(facts);
  return nameRows(
    events,
    (row) => sorted[row]!,
    (row) => reports[row]!,
  );
}

/** Events with the ids of their claims and reports, and the links that their claims draw between the events given. */
function nameRows(
  events: readonly RowEvent[],
  claimOf: (row: number) => Pick<Claim, 'id' | 'links'>,
  reportOf: (row: number) => string,
): readonly Event[] {
  const eventsByClaim = new Map<string, string[]>();
  for (const event of events) {
    for (const row of event.rows) {
      const { id } = claimOf(row);
      eventsByClaim.set(id, [...(eventsByClaim.get(id) ?? []), event.id]);
    }
  }
  return events.map((event) => withIds(event, claimOf, reportOf, (id) => eventsByClaim.get(id) ?? []));
}

/**
 * One event with the ids of its claims and reports, of each list the `namedMax` that came first; `eventsOf` gives the events that a claim
 * tells.
 */
export function withIds(
  event: RowEvent,
  claimOf: (row: number) => Pick<Claim, 'id' | 'links'>,
  reportOf: (row: number) => string,
  eventsOf: (claim: string) => readonly string[],
  namedMax = Number.POSITIVE_INFINITY,
): Event {
  const { rows, reportRows, dates } = event;
  const named = first(rows, namedMax).map(claimOf);
  return {
    // Field by field: copying what is left of an object takes longer than all else here.
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
    place: event.place,
    instrument: event.instrument,
    independent: event.independent,
    firstReported: event.firstReported,
    lastReported: event.lastReported,
    confidence: event.confidence,
    level: event.level,
    statedBy: event.statedBy,
    object: event.object,
    claims: named.map(({ id }) => id).sort(),
    claimCount: rows.length,
    reports: first(reportRows, namedMax).map(reportOf).sort(),
    reportCount: reportRows.length,
    dates: dates.map((date) => ({
      edtf: date.edtf,
      basis: date.basis,
      independent: date.independent,
      claims: first(date.rows, namedMax)
        .map((row) => claimOf(row).id)
        .sort(),
      reports: first(date.reportRows, namedMax).map(reportOf).sort(),
    })),
    links: linksOf(event, named, eventsOf),
  };
}

/** Where the links of an event's claims lead. */
function linksOf(
  { id }: RowEvent,
  named: readonly Pick<Claim, 'links'>[],
  eventsOf: (claim: string) => readonly string[],
): readonly EventLink[] {
  if (named.every(({ links }) => links.length === 0)) return [];
  const found = new Map<string, EventLink>();
  for (const { links } of named) {
    for (const { kind, to } of links)
      for (const target of eventsOf(to)) if (target !== id) found.set(`${kind} ${target}`, { kind, to: target });
  }
  return [...found.values()].sort((a, b) => (a.kind + a.to < b.kind + b.to ? -1 : 1));
}

function first(rows: readonly number[], most: number): readonly number[] {
  return rows.length <= most ? rows : rows.slice(0, most);
}
