/** The tables of the record: events and standings, a row each, pair by pair. */
import type { EventFilter, EventView, HistoryRow, Query } from '../../query/index.js';
import { type Column, columns } from './table.js';

export const EVENT_TABLE: readonly Column<EventView>[] = [
  ...columns<EventView>(
    'text',
    ['id', (e) => e.id],
    ['date', (e) => e.date.edtf],
    ['date_basis', (e) => e.date.basis],
    ['title', (e) => e.title],
    ['act', (e) => e.act],
    ['event_type', (e) => e.eventType],
    ['mode', (e) => e.mode],
    ['contexts', (e) => e.contexts.join(' ')],
  ),
  ...columns<EventView>('integer', ['quad', (e) => e.quad]),
  ...columns<EventView>('real', ['score', (e) => e.score]),
  ...columns<EventView>(
    'text',
    ['cameo', (e) => e.cameo],
    ['actors', (e) => e.actors.join(' ')],
    ['recipients', (e) => e.recipients.join(' ')],
    ['status', (e) => e.status],
    ['place', (e) => e.place?.name ?? null],
    ['instrument', (e) => e.instrument],
  ),
  ...columns<EventView>('integer', ['independent', (e) => e.independent]),
  ...columns<EventView>('real', ['confidence', (e) => e.confidence]),
  ...columns<EventView>('text', ['reports', (e) => e.reports.join(' ')]),
];

export const STANDING_TABLE: readonly Column<HistoryRow>[] = [
  ...columns<HistoryRow>(
    'text',
    ['id', (s) => s.id],
    ['track', (s) => s.track],
    ['holder', (s) => s.holder],
    ['counterpart', (s) => s.counterpart],
    ['value', (s) => s.value],
    ['detail', (s) => s.detail],
    ['valid_from', (s) => s.validFrom],
    ['valid_to', (s) => s.validTo],
    ['ground', (s) => s.ground],
    ['basis', (s) => s.basis.join(' ')],
  ),
  ...columns<HistoryRow>('integer', ['other_readings', (s) => s.alternatives.length]),
];

/** Every event that a filter lets through. The first is asked for before anything is given, so that a bad filter throws. */
export async function eventRows(query: Query, filter: EventFilter): Promise<AsyncGenerator<EventView>> {
  const events = query.allEvents(filter)[Symbol.asyncIterator]();
  let next = await events.next();
  return (async function* () {
    for (; next.done !== true; next = await events.next()) yield next.value.event;
  })();
}

/** Every standing of a track, of one party or of all. */
export async function standingRows(
  query: Query,
  asked: NonNullable<Parameters<Query['standings']>[0]>,
): Promise<AsyncGenerator<HistoryRow>> {
  const { standings } = await query.standings(asked);
  return (async function* () {
    yield* standings;
  })();
}
