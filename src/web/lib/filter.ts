/** Events and what is wanted of them in; which fit, and what there is to choose from, out. */
import type { EventWithEvidence, HistoryRow } from '../../query/index.js';
import { dayRange } from './edtf.js';

/** What is wanted; null: anything. */
export interface Wanted {
  readonly track: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly source: string | null;
  /** First and last day of a stretch in which it may have happened. */
  readonly period: readonly [from: number, to: number] | null;
}

/** The tracks that an event bears on: those whose standings rest on it, and that of a standing it tells. */
export function tracksOf(item: EventWithEvidence, standings: readonly HistoryRow[]): string[] {
  const found = new Set<string>();
  if (item.event.standing !== null) found.add(item.event.standing.track);
  for (const s of standings) {
    if (s.basis.includes(item.event.id) || s.alternatives.some((o) => o.basis.includes(item.event.id)))
      found.add(s.track);
  }
  return [...found];
}

/** The outlets, else the titles, of the reports that tell an event. */
function sourcesOf(item: EventWithEvidence): string[] {
  return [...new Set(item.evidence.map((e) => e.report.outlet ?? e.report.title ?? e.report.id))];
}

/** Whether an event is wanted. */
export function fits(item: EventWithEvidence, wanted: Wanted, standings: readonly HistoryRow[]): boolean {
  return (
    (wanted.track === null || tracksOf(item, standings).includes(wanted.track)) &&
    (wanted.type === null || item.event.eventType === wanted.type) &&
    (wanted.status === null || item.event.status === wanted.status) &&
    (wanted.source === null || sourcesOf(item).includes(wanted.source)) &&
    (wanted.period === null || within(item, wanted.period))
  );
}

function within({ event }: EventWithEvidence, [from, to]: readonly [number, number]): boolean {
  const range = event.date.edtf === null ? null : dayRange(event.date.edtf);
  return range !== null && (range.first ?? from) <= to && (range.last ?? to) >= from;
}

/** The values that occur, in order of the alphabet. */
export function choices(
  items: readonly EventWithEvidence[],
  standings: readonly HistoryRow[],
): Record<Exclude<keyof Wanted, 'period'>, string[]> {
  const track = new Set<string>();
  const type = new Set<string>();
  const status = new Set<string>();
  const source = new Set<string>();
  for (const item of items) {
    for (const t of tracksOf(item, standings)) track.add(t);
    if (item.event.eventType !== null) type.add(item.event.eventType);
    status.add(item.event.status);
    for (const s of sourcesOf(item)) source.add(s);
  }
  const sorted = (set: Set<string>) => [...set].sort((x, y) => x.localeCompare(y));
  return { track: sorted(track), type: sorted(type), status: sorted(status), source: sorted(source) };
}
