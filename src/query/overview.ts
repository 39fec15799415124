/** The whole record comes in; lists of states, pairs, changes and reports go out. */
import type { Ledger } from '../ledger/index.js';
import { daysOf, holdingOn, type RowEvent, titleOf } from '../relations/index.js';
import type { Edtf } from '../time/index.js';
import { askedCursor, askedLimit, cursorOf, fault } from './asked.js';
import { type Catalogue, newestFirst } from './catalogue.js';
import { NOW } from './claim-columns.js';
import type { Names } from './names.js';
import type { RecordIndex } from './record-index.js';
import type { ChangeItem, Page, PairItem, ReportAnswer, ReportItem, StateItem, Summary } from './types.js';
import type { Views } from './views.js';

const isOffset = (value: unknown): value is readonly [number] => Array.isArray(value) && typeof value[0] === 'number';

export async function summaryOf(ledger: Ledger, index: RecordIndex, catalogue: Catalogue): Promise<Summary> {
  const { reports, lastAppend } = await ledger.counts();
  const pairs = pairsWithEvents(index);
  const states = new Set(pairs.flatMap(({ codes }) => codes));
  let claims = 0;
  for (let row = 0; row < index.columns.claims; row++) {
    if (!index.columns.isMarked(row) || index.columns.facts(row, NOW) !== null) claims++;
  }
  return {
    reports,
    claims,
    events: catalogue.all().length,
    pairs: pairs.filter(({ codes }) => codes.length === 2).length,
    states: states.size,
    lastAppend,
  };
}

interface PairWithEvents {
  readonly key: string;
  readonly codes: readonly string[];
  readonly events: readonly RowEvent[];
}

function pairsWithEvents(index: RecordIndex): readonly PairWithEvents[] {
  return [...index.pairKeys()].flatMap((key) => {
    const events = index.eventsOf(key).filter(({ standing }) => standing === null);
    return events.length === 0 ? [] : [{ key, codes: key === '' ? [] : key.split(' '), events }];
  });
}

/** The newest date among events. */
function lastDate(events: readonly RowEvent[]): Edtf | null {
  const dated = events.filter(({ date }) => date.edtf !== null && Number.isFinite(daysOf(date.edtf).lo));
  return dated.length === 0 ? null : dated.reduce((a, b) => (newestFirst(a, b) <= 0 ? a : b)).date.edtf;
}

export function statesOf(index: RecordIndex, names: Names): readonly StateItem[] {
  const found = new Map<string, { events: number; reports: Set<number>; partners: Set<string>; newest: RowEvent[] }>();
  for (const { codes, events } of pairsWithEvents(index)) {
    for (const code of codes) {
      const state = found.get(code) ?? { events: 0, reports: new Set(), partners: new Set(), newest: [] };
      state.events += events.length;
      for (const event of events) for (const report of event.reportRows) state.reports.add(report);
      for (const other of codes) if (other !== code) state.partners.add(other);
      state.newest = [...state.newest, ...events].sort(newestFirst).slice(0, 20);
      found.set(code, state);
    }
  }
  return [...found]
    .map(
      ([code, state]): StateItem => ({
        ...names.ref(code),
        events: state.events,
        reports: state.reports.size,
        partners: state.partners.size,
        lastEvent: lastDate(state.newest),
      }),
    )
    .sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1));
}

export function pairsOf(
  index: RecordIndex,
  names: Names,
  today: Edtf,
  asked: { readonly limit: number | undefined; readonly cursor: string | undefined; readonly party: string | null },
): Page<PairItem> {
  const limit = askedLimit(asked.limit, 50);
  const from = askedCursor(asked.cursor, isOffset)?.[0] ?? 0;
  const all = pairsWithEvents(index)
    .filter(({ codes }) => codes.length === 2 && (asked.party === null || codes.includes(asked.party)))
    .sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
  const items = all.slice(from, from + limit).map((pair) => pairItem(pair, index, names, today));
  return { items, total: all.length, next: from + limit < all.length ? cursorOf([from + limit]) : null };
}

function pairItem({ key, codes, events }: PairWithEvents, index: RecordIndex, names: Names, today: Edtf): PairItem {
  const standings = index.standingsOf(key);
  const [relations] = holdingOn(
    standings.filter(({ track }) => track === 'relations'),
    today,
  );
  const movers = new Set(standings.flatMap(({ basis }) => basis));
  const newest = events.slice().sort(newestFirst);
  const shown = newest.find(({ id }) => movers.has(id)) ?? newest[0]!;
  return {
    a: names.ref(codes[0]!),
    b: names.ref(codes[1]!),
    events: events.length,
    relations: relations?.standing.value ?? 'unknown',
    lastEvent: lastDate(newest),
    lastTitle: titleOf(shown, (code) => names.of(code)),
  };
}

/** The last changes of standings that reports tell, up to today. */
export async function changesOf(
  index: RecordIndex,
  catalogue: Catalogue,
  views: Views,
  limit: number,
  today: Edtf,
): Promise<readonly ChangeItem[]> {
  const until = daysOf(today).hi;
  const told = catalogue.standings().filter(({ standing }) => {
    const { lo } = daysOf(standing.validFrom);
    return standing.ground === 'told' && standing.validFrom !== null && Number.isFinite(lo) && lo <= until;
  });
  const shown = told.slice(0, limit).flatMap((change) => {
    const event = index.eventsOf(change.pair, NOW, 'tracks').find(({ id }) => id === change.standing.basis[0]);
    return event === undefined ? [] : [{ change, event }];
  });
  const events = await views.events(
    shown.map(({ event }) => event),
    NOW,
  );
  return shown.map(
    ({ change: { standing, before } }, at): ChangeItem => ({
      a: views.names.ref(standing.holder),
      b: views.names.ref(standing.counterpart),
      track: standing.track,
      before: before?.value ?? null,
      after: standing.value,
      date: standing.validFrom!,
      event: events[at]!,
    }),
  );
}

export async function reportAnswer(id: string, ledger: Ledger, index: RecordIndex): Promise<ReportAnswer> {
  const record = await ledger.report(id.trim());
  if (record === null) {
    throw fault(
      'unknown-id',
      `No report has the id "${id}".`,
      'Take an id from the list of reports or from the evidence of an event.',
      id,
    );
  }
  const { text, problems, ...line } = record.report;
  const events: Record<string, string> = {};
  for (const { row, claim } of record.claims) {
    const [event] = index.eventsOfClaim(row);
    if (event !== undefined) events[claim.id] = event.id;
  }
  return {
    report: { ...line, text, added: record.added },
    problems,
    claims: record.claims.map(({ claim }) => claim),
    events,
  };
}

export async function reportsPage(
  ledger: Ledger,
  asked: { readonly limit?: number; readonly cursor?: string },
): Promise<Page<ReportItem>> {
  const limit = askedLimit(asked.limit, 50);
  const before = askedCursor(asked.cursor, isOffset)?.[0];
  const found = await ledger.reports({ limit: limit + 1, ...(before === undefined ? {} : { before }) });
  const items = found.slice(0, limit);
  const { reports } = await ledger.counts();
  return {
    items: items.map(({ report: { id, title, url, outlet, byline, published }, added, claims }) => ({
      id,
      title,
      url,
      outlet,
      byline,
      published,
      added,
      claims,
    })),
    total: reports,
    next: found.length > limit ? cursorOf([items[items.length - 1]!.row]) : null,
  };
}
