/**
 * Facts or claims come in, in any order; events go out, in order of time. Claims of one happening are one event across reports, days and
 * wordings; a copy of a text is the same voice again.
 */
import { claimKey, detailOf, kindOf, partiesOf, voiceOf } from '../ledger/index.js';
import type { Claim } from '../plover/index.js';
import { clusterFacts } from './cluster.js';
import { daysOf, type Placed, placeOfEvent } from './days.js';
import { eventOf, type RowEvent } from './event.js';
import { type ClaimFacts, type Fact, factsOf } from './fact.js';
import type { Event, EventLink } from './types.js';

/**
 * Events of facts that share a group, in order of time. `joined` are claims that a correction makes the same as a claim of the group: they
 * lend their report, date and voice to its event; parties and doing are those of the event.
 */
export function eventsOfGroup(facts: readonly Fact[], joined: readonly ClaimFacts[] = []): readonly RowEvent[] {
  const clusters = clusterFacts(facts);
  for (const claim of joined) {
    for (const cluster of clusters) {
      const model = cluster.facts.find((fact) => fact.claim.row === claim.sameAs);
      if (model === undefined) continue;
      cluster.facts.push({ ...model, claim: { ...claim, kind: model.claim.kind }, days: daysOf(claim.edtf) });
    }
  }
  return clusters.map((cluster) => eventOf(cluster)).sort(byTime);
}

/** Events of claims with facts of any groups. */
function eventsOfClaims(claims: readonly ClaimFacts[]): readonly RowEvent[] {
  const rows = new Set(claims.map(({ row }) => row));
  const joined = claims.filter(({ sameAs, row }) => sameAs !== null && sameAs !== row && rows.has(sameAs));
  const groups = new Map<string, Fact[]>();
  for (const claim of claims) {
    if (joined.includes(claim)) continue;
    for (const fact of factsOf(claim)) {
      const group = groups.get(fact.group);
      if (group === undefined) groups.set(fact.group, [fact]);
      else group.push(fact);
    }
  }
  return [...groups.values()].flatMap((facts) => eventsOfGroup(facts, joined)).sort(byTime);
}

/** Order of time: the place of the best date, then the id. */
function byTime(a: Placed, b: Placed): number {
  const [placeA, placeB] = [placeOfEvent(a), placeOfEvent(b)];
  return placeA < placeB ? -1 : placeA > placeB ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
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
      edtf: claim.date.edtf,
      basis: claim.date.basis,
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

/** One event with the ids of its claims and reports; `eventsOf` gives the events that a claim tells. */
export function withIds(
  event: RowEvent,
  claimOf: (row: number) => Pick<Claim, 'id' | 'links'>,
  reportOf: (row: number) => string,
  eventsOf: (claim: string) => readonly string[],
): Event {
  const { rows, reportRows, dates, pair: _pair, ...rest } = event;
  const links = new Map<string, EventLink>();
  for (const { kind, to } of rows.flatMap((row) => claimOf(row).links)) {
    for (const target of eventsOf(to)) if (target !== event.id) links.set(`${kind} ${target}`, { kind, to: target });
  }
  return {
    ...rest,
    claims: rows.map((row) => claimOf(row).id).sort(),
    reports: reportRows.map(reportOf).sort(),
    dates: dates.map((date) => ({
      edtf: date.edtf,
      basis: date.basis,
      independent: date.independent,
      claims: date.rows.map((row) => claimOf(row).id).sort(),
      reports: date.reportRows.map(reportOf).sort(),
    })),
    links: [...links.values()].sort((a, b) => (a.kind + a.to < b.kind + b.to ? -1 : 1)),
  };
}
