/**
 * Events counted by rows come in; what people are shown goes out: titles, names, ids and the words that are the evidence. The only place
 * of this room that reads words from the ledger.
 */
import type { ClaimWords, Correction, Ledger } from '../ledger/index.js';
import { type RowEvent, titleOf, withIds } from '../relations/index.js';
import type { Names } from './names.js';
import type { RecordIndex } from './record-index.js';
import type { CorrectionView, EventView, EventWithEvidence, Evidence } from './types.js';

/** The most claims of one event whose words are shown, unless asked otherwise; the event names them all. */
const WORDS_MAX = 40;
/** The most claims and reports that an event names where many events are shown. */
const NAMED_MAX = 100;

export class Views {
  constructor(
    private readonly ledger: Ledger,
    private readonly index: RecordIndex,
    readonly names: Names,
  ) {}

  /** Events with ids, titles and names, in the order given. */
  async events(events: readonly RowEvent[], known: number): Promise<readonly EventView[]> {
    return (await this.evidence(events, known, 0)).map(({ event }) => event);
  }

  /** Events with the words of their claims, the surest first, of at most `wordsMax` claims each; an event names at most `namedMax` of them. */
  async evidence(
    events: readonly RowEvent[],
    known: number,
    wordsMax = WORDS_MAX,
    namedMax = NAMED_MAX,
  ): Promise<readonly EventWithEvidence[]> {
    const shown = events.map(({ rows }) => this.surest(rows, wordsMax));
    const { columns } = this.index;
    const words = await this.ledger.words([...new Set(shown.flat())].map((row) => ({ row, id: columns.idOf(row) })));
    const targets = await this.targets(events, known);
    return events.map((event, at) => {
      const named = withIds(
        event,
        (row) => ({ id: columns.idOf(row), links: columns.links.get(row) ?? [] }),
        (report) => columns.reportId(report),
        (claim) => targets.get(claim) ?? [],
        namedMax,
      );
      const told = shown[at]!.map((row) => ({ row, words: words.get(row)! })).sort(bySureness);
      return { event: this.titled(named), evidence: told.map((claim) => this.evidenceOf(claim, known)) };
    });
  }

  /** A claim as evidence. */
  evidenceOf({ row, words }: Told, known: number): Evidence {
    const { evidence, attribution, date, status, confidence, coder, report } = words;
    const speaker = attribution[0];
    const { columns } = this.index;
    return {
      claim: words.id,
      report,
      quote: evidence.quote,
      trigger: evidence.trigger,
      spans: evidence.spans,
      triggerSpan: evidence.triggerSpan,
      sentence: evidence.sentence,
      claimants: attribution,
      claimant: speaker === undefined ? (report.outlet ?? 'the report') : `${speaker.who} (${speaker.kind})`,
      date,
      status,
      confidence,
      coder,
      known: new Date(columns.learned(row)).toISOString(),
      corrections: columns.correctionsOf(row, known).map(correctionView),
    };
  }

  /** The surest of many claims; of equally sure ones those that came first. */
  private surest(rows: readonly number[], most: number): readonly number[] {
    if (rows.length <= most) return rows;
    const found: { readonly row: number; readonly sure: number }[] = [];
    for (let i = 0; i < rows.length && most > 0; i++) {
      const row = rows[i]!;
      const sure = this.index.columns.sureness(row);
      if (found.length === most && sure <= found[most - 1]!.sure) continue;
      const place = found.findIndex((other) => other.sure < sure);
      found.splice(place < 0 ? found.length : place, 0, { row, sure });
      if (found.length > most) found.pop();
    }
    return found.map(({ row }) => row);
  }

  private titled(event: ReturnType<typeof withIds>): EventView {
    // Field by field: a copy of so many is a dictionary, ten times as much memory to make and to clean up.
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
      date: event.date,
      place: event.place,
      instrument: event.instrument,
      independent: event.independent,
      firstReported: event.firstReported,
      lastReported: event.lastReported,
      confidence: event.confidence,
      level: event.level,
      statedBy: event.statedBy,
      object: event.object,
      claims: event.claims,
      claimCount: event.claimCount,
      reports: event.reports,
      reportCount: event.reportCount,
      dates: event.dates,
      links: event.links,
      title: titleOf(event, (code) => this.names.of(code)),
      parties: [...event.actors, ...event.recipients].map((code) => this.names.ref(code)),
    };
  }

  /** Events that the claims are told of to which links lead. */
  private async targets(events: readonly RowEvent[], known: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const { links: kept } = this.index.columns;
    const links = kept.size === 0 ? [] : events.flatMap(({ rows }) => rows.flatMap((row) => kept.get(row) ?? []));
    if (links.length === 0) return NO_TARGETS;
    const found = await this.ledger.claimsById([...new Set(links.map(({ to }) => to))]);
    return new Map(
      found.map(({ claim, row }) => [claim.id, this.index.eventsOfClaim(row, known).map(({ id }) => id)] as const),
    );
  }
}

const NO_TARGETS: ReadonlyMap<string, readonly string[]> = new Map();

interface Told {
  readonly row: number;
  readonly words: ClaimWords;
}

function bySureness({ words: a }: Told, { words: b }: Told): number {
  const day = ({ report }: ClaimWords) => report.published ?? '~';
  return b.confidence - a.confidence || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) || (a.id < b.id ? -1 : 1);
}

/** A correction in words. */
export function correctionView({ id, verb, claims, change, by, reason, at }: Correction): CorrectionView {
  return { id, verb, claims, by, reason, at, summary: summaryOf(verb, change) };
}

function summaryOf(verb: Correction['verb'], change: Correction['change']): string {
  if (verb === 'retract') return 'not an event';
  if (verb === 'confirm') return 'confirmed';
  if (verb === 'append') return 'told by the report, and read by a person';
  if (change === null) return 'read again by a later coder';
  const parts = [
    change.actors === undefined ? null : `actors ${change.actors.join(', ') || 'nobody'}`,
    change.recipients === undefined ? null : `recipients ${change.recipients.join(', ') || 'nobody'}`,
    change.date === undefined ? null : `date ${change.date ?? 'not told'}`,
    change.status === undefined ? null : `status ${change.status}`,
    change.act === undefined ? null : `act ${change.act}`,
    change.sameAs === undefined ? null : `the same event as claim ${change.sameAs}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
