/** The whole record comes in; lists of states, pairs, changes and reports go out. */
import type { Ledger } from '../ledger/index.js';
import { daysOf, holdingOn, titleOf } from '../relations/index.js';
import type { Edtf } from '../time/index.js';
import { askedCursor, askedLimit, cursorOf, fault } from './asked.js';
import type { Catalogue, PairCount } from './catalogue.js';
import { NOW } from './claim-columns.js';
import type { Names } from './names.js';
import type { RecordIndex } from './record-index.js';
import type { ChangeItem, Page, PairItem, ReportAnswer, ReportItem, StateItem, Summary } from './types.js';
import type { Views } from './views.js';

const isOffset = (value: unknown): value is readonly [number] => Array.isArray(value) && typeof value[0] === 'number';

export async function summaryOf(ledger: Ledger, catalogue: Catalogue): Promise<Summary> {
  const { lastAppend, reports } = await ledger.counts();
  const { events, pairs, states, claims } = catalogue.counts();
  return {
    reports,
    claims,
    events,
    pairs: pairs.filter(({ codes }) => codes.length === 2).length,
    states: states.length,
    lastAppend,
  };
}

export function statesOf(catalogue: Catalogue, names: Names): readonly StateItem[] {
  return catalogue.counts().states.map(({ code, events, reports, partners, newest }) => ({
    ...names.ref(code),
    events,
    reports,
    partners,
    lastEvent: newest?.date.edtf ?? null,
  }));
}

export function pairsOf(
  index: RecordIndex,
  catalogue: Catalogue,
  names: Names,
  today: Edtf,
  asked: { readonly limit: number | undefined; readonly cursor: string | undefined; readonly party: string | null },
): Page<PairItem> {
  const limit = askedLimit(asked.limit, 50);
  const from = askedCursor(asked.cursor, isOffset)?.[0] ?? 0;
  const all = catalogue
    .counts()
    .pairs.filter(({ codes }) => codes.length === 2 && (asked.party === null || codes.includes(asked.party)));
  const items = all.slice(from, from + limit).map((pair) => pairItem(pair, index, names, today));
  return { items, total: all.length, next: from + limit < all.length ? cursorOf([from + limit]) : null };
}

function pairItem(
  { key, codes, events, newest, shown }: PairCount,
  index: RecordIndex,
  names: Names,
  today: Edtf,
): PairItem {
  const relations = index.standingsOf(key).filter(({ track }) => track === 'relations');
  const [holding] = holdingOn(relations, today);
  return {
    a: names.ref(codes[0]!),
    b: names.ref(codes[1]!),
    events,
    relations: holding?.standing.value ?? 'unknown',
    lastEvent: newest?.date.edtf ?? null,
    lastTitle: titleOf(shown, (code) => names.of(code)),
  };
}

/** The last changes of standings that reports tell, up to today. */
export async function changesOf(
  index: RecordIndex,
  catalogue: Catalogue,
  views: Views,
  { limit, today, party }: { readonly limit: number; readonly today: Edtf; readonly party: string | null },
): Promise<readonly ChangeItem[]> {
  const until = daysOf(today).hi;
  const told = catalogue.standings().filter(({ standing }) => {
    if (party !== null && standing.holder !== party && standing.counterpart !== party) return false;
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
