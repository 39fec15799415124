/** An event whose claims and reports are counted by rows; all of it as plain data where it is asked for. Makes no events. */
import type { DateBasis, Edtf } from '../time/index.js';
import type { Days } from './days.js';
import type { Event } from './types.js';

/** An event whose claims and reports are rows. */
export interface RowEvent extends Omit<Event, 'claims' | 'claimCount' | 'reports' | 'reportCount' | 'dates' | 'links'> {
  readonly rows: readonly number[];
  readonly reportRows: readonly number[];
  readonly dates: readonly RowDate[];
  /** The days that its date can mean, where they are at hand. */
  readonly days?: Days;
  /** What `wholePlace` gives, where it is at hand. */
  readonly at?: number;
  /** All of `dates` but the first, in no order, where they are at hand. */
  readonly otherDates?: readonly RowDate[];
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
    dates: event.dates.map(({ edtf, basis, rows, reportRows, independent }) => ({
      edtf,
      basis,
      rows,
      reportRows,
      independent,
    })),
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
