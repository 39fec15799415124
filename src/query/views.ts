/**
 * Events counted by rows come in; what people are shown goes out: titles, names, ids and the words that are the evidence. The only place
 * of this room that reads words from the ledger.
 */
import type { ClaimRecord, Correction, Ledger } from '../ledger/index.js';
import type { Claim } from '../plover/index.js';
import { type RowEvent, titleOf, withIds } from '../relations/index.js';
import type { Names } from './names.js';
import type { RecordIndex } from './record-index.js';
import type { CorrectionView, EventView, EventWithEvidence, Evidence, ReportLine } from './types.js';

/** The most claims of one event whose words are shown; the event names them all. */
const EVIDENCE_MAX = 40;

export class Views {
  constructor(
    private readonly ledger: Ledger,
    private readonly index: RecordIndex,
    readonly names: Names,
  ) {}

  /** Events with ids, titles and names, in the order given. */
  async events(events: readonly RowEvent[], known: number): Promise<readonly EventView[]> {
    return (await this.evidence(events, known)).map(({ event }) => event);
  }

  /** Events with the words of their claims, the surest first. */
  async evidence(events: readonly RowEvent[], known: number): Promise<readonly EventWithEvidence[]> {
    const rows = [...new Set(events.flatMap((event) => event.rows))];
    const records = new Map((await this.ledger.claimsByRow(rows)).map((record) => [record.row, record]));
    const reports = new Map(rows.map((row) => [this.index.columns.reportRow(row), records.get(row)!.claim.report.id]));
    const targets = await this.targets(rows, known);
    return events.map((event) => {
      const named = withIds(
        event,
        (row) => records.get(row)!.claim,
        (report) => reports.get(report)!,
        (claim) => targets.get(claim) ?? [],
      );
      const evidence = event.rows
        .map((row) => records.get(row)!)
        .sort(bySureness)
        .slice(0, EVIDENCE_MAX)
        .map((record) => evidenceOf(record, known));
      return { event: this.titled(named), evidence };
    });
  }

  private titled(event: ReturnType<typeof withIds>): EventView {
    const title = titleOf(event, (code) => this.names.of(code));
    return { ...event, title, parties: [...event.actors, ...event.recipients].map((code) => this.names.ref(code)) };
  }

  /** Events that the claims are told of to which links lead. */
  private async targets(rows: readonly number[], known: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const links = rows.flatMap((row) => this.index.columns.links.get(row) ?? []);
    if (links.length === 0) return new Map();
    const found = await this.ledger.claimsById([...new Set(links.map(({ to }) => to))]);
    return new Map(
      found.map(({ claim, row }) => [claim.id, this.index.eventsOfClaim(row, known).map(({ id }) => id)] as const),
    );
  }
}

function bySureness(a: ClaimRecord, b: ClaimRecord): number {
  const day = (record: ClaimRecord) => record.claim.report.published ?? '~';
  return (
    b.claim.confidence - a.claim.confidence ||
    (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

/** A claim as evidence. */
export function evidenceOf({ claim, known, corrections }: ClaimRecord, at: number): Evidence {
  const { evidence, attribution, date, status, confidence, coder } = claim;
  const speaker = attribution[0];
  return {
    claim: claim.id,
    report: reportLineOf(claim),
    quote: evidence.quote,
    trigger: evidence.trigger,
    spans: evidence.spans,
    triggerSpan: evidence.triggerSpan,
    sentence: evidence.sentence,
    claimants: attribution.map(({ who, code, kind }) => ({ who, code, kind })),
    claimant: speaker === undefined ? (claim.report.outlet ?? 'the report') : `${speaker.who} (${speaker.kind})`,
    date: { edtf: date.edtf, basis: date.basis, text: date.text },
    status,
    confidence,
    coder,
    known,
    corrections: corrections.filter((correction) => Date.parse(correction.at) <= at).map(correctionView),
  };
}

function reportLineOf({ report }: Claim): ReportLine {
  const { id, title, url, outlet, byline, published } = report;
  return { id, title, url, outlet, byline, published };
}

/** A correction in words. */
export function correctionView({ id, verb, claims, change, by, reason, at }: Correction): CorrectionView {
  return { id, verb, claims, by, reason, at, summary: summaryOf(verb, change) };
}

function summaryOf(verb: Correction['verb'], change: Correction['change']): string {
  if (verb === 'retract') return 'not an event';
  if (verb === 'confirm') return 'confirmed';
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
