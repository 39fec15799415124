/** A pair comes in; its standings over time and the events that moved them go out, or everything of the pair in one answer. */
import type { Track } from '../plover/index.js';
import { type Standing, type Step, seriesOf } from '../relations/index.js';
import { newestFirst } from './catalogue.js';
import { NOW } from './claim-columns.js';
import type { RecordIndex } from './record-index.js';
import { basisOf, pairKey, statusOf } from './status.js';
import type { HistoryAnswer, HistoryRow, PairAnswer, PartyRef, SeriesAnswer } from './types.js';
import type { Views } from './views.js';

/** A standing in the stable form of the record. */
export function historyRow(standing: Standing): HistoryRow {
  const { id, track, holder, counterpart, value, detail, validFrom, validTo, ground, basis, alternatives } = standing;
  return { id, track, holder, counterpart, value, detail, validFrom, validTo, ground, basis, alternatives };
}

export async function historyOf(
  index: RecordIndex,
  views: Views,
  a: PartyRef,
  b: PartyRef,
  track: Track | null,
  known: number,
): Promise<HistoryAnswer> {
  const pair = pairKey(a.code, b.code);
  const standings = index.standingsOf(pair, known).filter((standing) => track === null || standing.track === track);
  const evidence = await basisOf(index, views, pair, standings, known, Number.MAX_SAFE_INTEGER, 12);
  const order = index.eventsOf(pair, known, 'tracks').slice().sort(newestFirst).reverse();
  return {
    a,
    b,
    known: known === NOW ? null : new Date(known).toISOString(),
    standings: standings.map(historyRow),
    events: order.flatMap(({ id }) => evidence.get(id) ?? []),
  };
}

export async function pairOf(
  index: RecordIndex,
  views: Views,
  a: PartyRef,
  b: PartyRef,
  asked: { readonly on: string; readonly known: number; readonly limit: number; readonly step: Step },
): Promise<PairAnswer> {
  const { on, known, limit, step } = asked;
  const pair = pairKey(a.code, b.code);
  const events = index.eventsOf(pair, known).slice().sort(newestFirst);
  return {
    a,
    b,
    status: await statusOf(index, views, a, b, on, known),
    standings: index.standingsOf(pair, known).map(historyRow),
    events: await views.evidence(events.slice(0, limit), known),
    total: events.length,
    series: seriesAnswer(index, a, b, step, HALF_LIFE_DAYS, known),
  };
}

/** What is past counts half after so many days, unless asked otherwise: a quarter of a year. */
export const HALF_LIFE_DAYS = 90;

export function seriesAnswer(
  index: RecordIndex,
  a: PartyRef,
  b: PartyRef,
  step: Step,
  halfLifeDays: number,
  known: number,
): SeriesAnswer {
  const events = index.eventsOf(pairKey(a.code, b.code), known);
  return { a, b, step, halfLifeDays, ...seriesOf(events, a.code, step, halfLifeDays) };
}
