/**
 * Answers of the record in; the same in few words out, for a model that pays for each: titles instead of codes, the surest words of each
 * event, where they stand, and how much was left out. What is cut is said to be cut.
 */
import type { Claim } from '../../pipeline.js';
import type { EventView, EventWithEvidence, Evidence, HistoryRow, TrackStatus } from '../../query/index.js';

/** The characters of one quote that are shown. */
const QUOTE_MAX = 240;
/** Quotes shown under an event in a list. */
const QUOTES_MAX = 2;

/** Makes the address of a thing of the record; null where no server shows it. */
export type AddressOf = (path: string) => string | null;

/** Words of a report, who says them and where they stand. */
export function quoteOf(evidence: Evidence, addressOf: AddressOf) {
  const { quote, claimant, report, status, claim, spans } = evidence;
  return {
    quote: cut(quote, QUOTE_MAX),
    says: claimant,
    status,
    date: evidence.date.edtf,
    report: cut(report.title ?? report.id, 120),
    outlet: report.outlet,
    published: report.published,
    source: report.url,
    page: addressOf(`report/${encodeURIComponent(report.id)}`),
    claim,
    span: spans[0] === undefined ? null : [...spans[0]],
    corrections: evidence.corrections.map(({ verb, by, summary }) => `${verb} by ${by}: ${summary}`),
  };
}

/** An event on one line. */
export function eventLine(event: EventView, addressOf: AddressOf) {
  return {
    id: event.id,
    title: event.title,
    date: event.date.edtf,
    otherDates: event.dates.slice(1, 4).flatMap(({ edtf }) => edtf ?? []),
    status: event.status,
    type: event.eventType,
    act: event.act,
    reports: event.reportCount,
    page: addressOf(`event/${encodeURIComponent(event.id)}`),
  };
}

/** An event with its surest words. */
export function eventBrief({ event, evidence }: EventWithEvidence, addressOf: AddressOf, quotesMax = QUOTES_MAX) {
  return {
    ...eventLine(event, addressOf),
    evidence: evidence.slice(0, quotesMax).map((one) => quoteOf(one, addressOf)),
    quotesLeftOut: Math.max(0, event.claimCount - quotesMax),
  };
}

/** A track on a day. */
export function trackBrief(track: TrackStatus, addressOf: AddressOf) {
  const { value, detail, since, until, ground, holds, standing, holder, counterpart } = track;
  return {
    track: track.track,
    of: holder.name,
    towards: counterpart.name,
    value,
    detail,
    since,
    until,
    ground,
    holds,
    standing,
    because: track.basis
      .slice(0, track.track === 'relations' ? QUOTES_MAX : 1)
      .map((event) => eventBrief(event, addressOf, 1)),
    otherReadings: track.alternatives
      .slice(0, 3)
      .map(({ value, validFrom, validTo }) => ({ value, validFrom, validTo })),
  };
}

/** A standing over time. */
export function standingBrief(row: HistoryRow, nameOf: (code: string) => string) {
  const { id, track, holder, counterpart, value, detail, validFrom, validTo, ground, basis } = row;
  const names = { of: nameOf(holder), towards: nameOf(counterpart) };
  return { id, track, ...names, value, detail, from: validFrom, to: validTo, ground, basis: basis.slice(0, 3) };
}

/** A claim just read. */
export function claimBrief(claim: Claim, nameOf: (code: string) => string) {
  const party = ({ code, text, sector }: Claim['actors'][number]) => {
    const name = code === null ? text : nameOf(code);
    return sector === 'OPP' || sector === 'REB' ? `${name} (${sector})` : name;
  };
  const { act, eventType, mode, status, date, evidence, attribution, place, standing, confidence } = claim;
  return {
    act,
    type: eventType,
    mode,
    standing: standing === null ? null : `${standing.track}: ${standing.value}`,
    status,
    actors: [...new Set(claim.actors.map(party))],
    recipients: [...new Set(claim.recipients.map(party))],
    date: date.edtf,
    dateBasis: date.basis,
    place: place?.name ?? null,
    says: attribution.map(({ who, kind }) => `${who} (${kind})`),
    quote: cut(evidence.quote, QUOTE_MAX),
    span: evidence.spans[0] === undefined ? null : [...evidence.spans[0]],
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A text of at most so many characters, with a mark where it was cut. */
export function cut(text: string, most: number): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
