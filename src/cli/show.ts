/**
 * Answers as lines for a person. Plain objects in, text out; every word of a report is cleaned on its way.
 */
import type { Claim } from '../pipeline.js';
import { formatEdtf } from '../pipeline.js';
import type { EventWithEvidence, Evidence, HistoryRow, TrackStatus } from '../query/index.js';
import { clean, type Terminal } from './terminal.js';

type Colours = Terminal['colours'];

/** A date for a person, or "no date". */
export function showDate(edtf: string | null): string {
  return edtf === null ? 'no date' : formatEdtf(edtf);
}

const names = (list: Claim['actors'], nameOf: (code: string) => string): string =>
  [
    ...new Set(
      list.map(
        (p) =>
          (p.code === null ? p.text : nameOf(p.code)) +
          (p.sector === 'OPP' || p.sector === 'REB' ? ` (${p.sector})` : ''),
      ),
    ),
  ].join(', ');

/** A claim in a few lines: what, when, who says so, in which words. */
export function showClaim(c: Claim, colours: Colours, nameOf: (code: string) => string): string {
  const what =
    c.act ?? (c.standing === null ? (c.eventType ?? '').toLowerCase() : `${c.standing.track}: ${c.standing.value}`);
  const actors = names(c.actors, nameOf);
  const recipients = names(c.recipients, nameOf);
  const parties =
    recipients === ''
      ? actors.replace(/, ([^,]*)$/, ' and $1')
      : actors === ''
        ? recipients
        : `${actors} → ${recipients}`;
  const status = c.status === 'happened' ? '' : ` [${c.status}]`;
  const says = c.attribution.map((a) => `${a.who} (${a.kind})`).join(' > ');
  const place = c.place === null ? '' : `, ${c.place.name}`;
  const type = c.eventType === null ? '' : colours.dim(` ${c.eventType}${c.mode === null ? '' : `/${c.mode}`}`);
  const lines = [
    `${colours.bold(clean(what))}${status}  ${clean(parties)}${type}`,
    `  ${clean(showDate(c.date.edtf))} ${colours.dim(`(${c.date.basis})`)}${clean(place)}${says === '' ? '' : `  — ${clean(says)}`}`,
    `  “${clean(c.evidence.quote)}”`,
    ...c.evidence.also.map((a) => `  also “${clean(a.quote)}”`),
    ...(c.links.length === 0 ? [] : [`  ${c.links.map((l) => `${l.kind} ${l.to.slice(0, 10)}`).join(', ')}`]),
    colours.dim(`  ${c.id.slice(0, 12)}  rule ${c.evidence.rule}, confidence ${c.confidence.toFixed(2)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** One piece of evidence: who says what where. */
export function showEvidence(e: Evidence, colours: Colours): string {
  const where = [
    e.report.outlet,
    e.report.title,
    e.report.published === null ? null : showDate(e.report.published),
    e.report.url,
  ]
    .filter((x) => x !== null && x !== '')
    .join(', ');
  const status = e.status === 'happened' ? '' : ` [${e.status}]`;
  return [
    `    “${clean(e.quote)}”${status}`,
    `      ${clean(e.claimant)}; ${clean(where)} ${colours.dim(`${e.claim.slice(0, 12)} of ${clean(e.report.id)}`)}`,
    ...e.corrections.map((c) => `      ${c.verb} by ${clean(c.by)}: ${clean(c.summary)} (${clean(c.reason)})`),
  ].join('\n');
}

/** An event with all who tell it. */
export function showEvent(e: EventWithEvidence, colours: Colours): string {
  const others = e.event.dates.length > 1 ? colours.dim(`  (${e.event.dates.length} datings)`) : '';
  return [
    `  ${colours.bold(clean(e.event.title))}  ${showDate(e.event.date.edtf)}${others}  ${colours.dim(e.event.id.slice(0, 12))}`,
    ...e.evidence.map((x) => showEvidence(x, colours)),
  ].join('\n');
}

/** The value of a track on a day, with its basis. */
export function showTrack(t: TrackStatus, colours: Colours): string {
  const pair = t.track === 'relations' ? '' : ` of ${t.holder.name} towards ${t.counterpart.name}`;
  const since = t.since === null ? '' : `, since ${showDate(t.since)}`;
  const until = t.until === null || t.until === '..' ? '' : `, until ${showDate(t.until)}`;
  const ground = t.ground === 'inferred' ? colours.dim(' (inferred)') : '';
  const maybe = t.holds === 'maybe' ? colours.dim(' (perhaps: the dates leave it open)') : '';
  const head = `${colours.bold(t.track)}${clean(pair)}: ${colours.bold(t.value)}${t.detail === null ? '' : ` ${clean(t.detail)}`}${since}${until}${ground}${maybe}`;
  const other =
    t.alternatives.length === 0 ? [] : [`  ${t.alternatives.length} other reading(s) on record; see history`];
  return [head, ...t.basis.map((e) => showEvent(e, colours)), ...other].join('\n');
}

/** A standing as a line of history. */
export function showStanding(h: HistoryRow, name: (code: string) => string): string {
  const pair = h.track === 'relations' ? '' : `${name(h.holder)} → ${name(h.counterpart)}`;
  const from = h.validFrom === null ? 'beginning unknown' : showDate(h.validFrom);
  const to = h.validTo === null ? 'end unknown' : h.validTo === '..' ? 'still' : showDate(h.validTo);
  return clean(
    `${h.track.padEnd(12)} ${pair.padEnd(pair === '' ? 0 : 28)} ${h.value}${h.detail === null ? '' : ` ${h.detail}`}: ${from} – ${to}${h.ground === 'inferred' ? ' (inferred)' : ''}  ${h.id.slice(0, 12)}`,
  );
}
