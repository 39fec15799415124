/**
 * Deltas of the ledger come in; the facts of any claim, as the record knew it at an instant, go out: corrections and later codings worked
 * in. Holds some forty-five bytes a claim, and no words.
 */

import {
  type Correction,
  type Delta,
  type Detail,
  type Follow,
  isCoder,
  type Kind,
  type Parties,
} from '../ledger/index.js';
import type { Claim } from '../plover/index.js';
import {
  type ClaimFacts,
  dateAt,
  type FactDate,
  factDate,
  publicationNumber,
  publicationOf,
  putTold,
} from '../relations/index.js';
import { IdColumn, IntColumn, StepColumn, TextColumn } from './columns.js';

/** As known now: after every instant. */
export const NOW = Number.POSITIVE_INFINITY;

export class ClaimColumns {
  readonly kinds: Kind[] = [];
  readonly parties: Parties[] = [];
  readonly links = new Map<number, Claim['links']>();
  private readonly details: Detail[] = [];
  /** Numbers of the dates, by their rows in the store. */
  private readonly dates: number[] = [];
  private readonly corrections: Correction[] = [];
  private readonly marks = new Map<number, { readonly tx: number; readonly correction: number }[]>();
  private readonly targets = new Map<string, number>();
  private readonly follows = new Map<number, Follow[]>();
  private readonly published = new IntColumn();
  private readonly voiceHi = new IntColumn();
  private readonly voiceLo = new IntColumn();
  private readonly report = new IntColumn();
  private readonly kind = new IntColumn();
  private readonly party = new IntColumn();
  private readonly detail = new IntColumn();
  private readonly date = new IntColumn();
  private readonly confidence = new IntColumn();
  private readonly tx = new StepColumn();
  private readonly ids = new IdColumn();
  private readonly reportIds = new TextColumn();

  get claims(): number {
    return this.report.length;
  }

  get reports(): number {
    return this.published.length;
  }

  /** Takes what is new; the rows of claims that corrections bear on are for the caller to look at again. */
  take(delta: Delta): void {
    this.kinds.push(...delta.kinds);
    for (const parties of delta.parties) this.parties.push(parties);
    for (const detail of delta.details) this.details.push(detail);
    for (const { edtf, basis } of delta.dates) this.dates.push(factDate(edtf, basis).number);
    for (const { id, published, voice } of delta.reports) {
      this.reportIds.push(id);
      this.published.push(publicationNumber(published));
      this.voiceHi.push(voice[0]);
      this.voiceLo.push(voice[1]);
    }
    for (const columns of delta.claims) {
      this.report.append(columns.report);
      this.kind.append(columns.kind);
      this.party.append(columns.parties);
      this.detail.append(columns.detail);
      this.date.append(columns.date.map((date) => this.dates[date]!));
      this.confidence.append(columns.confidence);
      this.tx.append(columns.tx);
      for (const id of columns.ids) this.ids.push(id);
    }
    for (const [row, links] of delta.links) this.links.set(row, links);
    this.corrections.push(...delta.corrections);
    for (const [id, row] of delta.targets) this.targets.set(id, row);
    for (const follow of delta.follows)
      this.follows.set(follow.from, [...(this.follows.get(follow.from) ?? []), follow]);
    for (const { row, correction, tx } of delta.marks) {
      const marks = this.marks.get(row) ?? [];
      marks.push({ tx, correction });
      this.marks.set(row, marks);
    }
  }

  kindRow(row: number): number {
    return this.kind.at(row);
  }

  partiesRow(row: number): number {
    return this.party.at(row);
  }

  reportRow(row: number): number {
    return this.report.at(row);
  }

  idOf(row: number): string {
    return this.ids.at(row);
  }

  /** See `claimKey`. */
  keyOf(row: number): number {
    return this.ids.key(row);
  }

  /** Id of a report by its row. */
  reportId(report: number): string {
    return this.reportIds.at(report);
  }

  /** How many claims were known at an instant: the first so many. */
  known(instant: number): number {
    return instant === NOW ? this.report.length : this.tx.upTo(instant);
  }

  /** The claim of the latest coding that reads the words of a claim, itself where there is none later. */
  latest(row: number): number {
    const later = this.follows.get(row);
    return later === undefined ? row : this.latest(later[later.length - 1]!.to);
  }

  /** Confidence as coded, in thousandths. */
  sureness(row: number): number {
    return this.confidence.at(row);
  }

  /** Corrections by people, in the order in which they came; a later coding is none. */
  correctionsByPeople(): readonly Correction[] {
    return this.corrections.filter((correction) => !isCoder(correction));
  }

  /** Instant at which the record learned a claim, milliseconds. */
  learned(row: number): number {
    return this.tx.at(row);
  }

  /** Corrections on a claim up to an instant, in the order in which they came. */
  correctionsOf(row: number, known: number): readonly Correction[] {
    const marks = this.marks.get(row) ?? [];
    return marks.filter(({ tx }) => tx <= known).map(({ correction }) => this.corrections[correction]!);
  }

  /** Whether corrections or a later coding bear on a claim. */
  isMarked(row: number): boolean {
    return this.marks.size > 0 && this.marks.has(row);
  }

  /** What a claim says as coded, without corrections. */
  coded(row: number): Pick<ClaimFacts, 'kind' | 'parties'> {
    return { kind: this.kinds[this.kind.at(row)]!, parties: this.parties[this.party.at(row)]! };
  }

  /** A claim's facts as known at an instant; null where it was not there yet, retracted or superseded. */
  facts(row: number, known: number): ClaimFacts | null {
    if (known !== NOW && this.tx.at(row) > known) return null;
    const facts = this.asCoded(row);
    const marks = this.marks.size === 0 ? undefined : this.marks.get(row);
    return marks === undefined ? facts : this.corrected(facts, marks, known);
  }

  /** A claim's facts without corrections. */
  asCoded(row: number): ClaimFacts {
    return new CodedClaim(this, row);
  }

  dateOf(row: number): FactDate {
    return dateAt(this.date.at(row));
  }

  /** Puts what is asked of every claim into cells; see `TOLD_CELLS`. */
  putTold(row: number, cells: Int32Array, at: number): void {
    const report = this.report.at(row);
    const [date, published, kindRow] = [this.dateOf(row), this.publishedOf(report), this.kind.at(row)];
    putTold({ row, report, date, published, kindRow }, cells, at);
  }

  detailOf(row: number): Detail {
    return this.details[this.detail.at(row)]!;
  }

  /** Day of publication of a report (EDTF), null where it has none. */
  publishedOf(report: number): string | null {
    return publicationOf(this.published.at(report));
  }

  voiceOf(report: number): readonly [number, number] {
    return [this.voiceHi.at(report), this.voiceLo.at(report)];
  }

  private corrected(
    coded: ClaimFacts,
    marks: readonly { readonly tx: number; readonly correction: number }[],
    known: number,
  ): ClaimFacts | null {
    let facts = plain(coded);
    let state: 'stands' | 'retracted' = 'stands';
    for (const { tx, correction } of marks) {
      if (tx > known) continue;
      const of = this.corrections[correction]!;
      if (isCoder(of)) return null;
      if (of.verb === 'retract') state = 'retracted';
      if (of.verb === 'confirm') [facts, state] = [{ ...facts, confidence: 1 }, 'stands'];
      if (of.change !== null) facts = this.changed(facts, of.change, known);
    }
    return state === 'stands' ? facts : null;
  }

  private changed(facts: ClaimFacts, change: NonNullable<Correction['change']>, known: number): ClaimFacts {
    const party = (code: string) => ({ code, text: null, sector: null });
    const { kind, parties } = facts;
    return {
      ...facts,
      kind: { ...kind, act: change.act ?? kind.act, status: change.status ?? kind.status },
      parties: {
        actors: change.actors?.map(party) ?? parties.actors,
        recipients: change.recipients?.map(party) ?? parties.recipients,
      },
      date: change.date === undefined ? facts.date : factDate(change.date, change.date === null ? 'none' : 'stated'),
      confidence: 1,
      sameAs: change.sameAs === undefined ? facts.sameAs : this.targetOf(change.sameAs, known),
    };
  }

  /** The row of a claim, or of the claim that reads its words in a later coding known by then. */
  private targetOf(id: string, known: number): number | null {
    const row = this.targets.get(id);
    if (row === undefined) return null;
    const later = (this.follows.get(row) ?? []).filter(({ tx }) => tx <= known);
    return later[later.length - 1]?.to ?? row;
  }
}

/** A claim as coded, read from the columns when it is asked for: a large pair has hundreds of thousands, of which most is never asked. */
class CodedClaim implements ClaimFacts {
  constructor(
    private readonly columns: ClaimColumns,
    readonly row: number,
  ) {}

  get key() {
    return this.columns.keyOf(this.row);
  }

  get report() {
    return this.columns.reportRow(this.row);
  }

  get kind() {
    return this.columns.kinds[this.columns.kindRow(this.row)]!;
  }

  get parties() {
    return this.columns.parties[this.columns.partiesRow(this.row)]!;
  }

  get detail() {
    return this.columns.detailOf(this.row);
  }

  get date() {
    return this.columns.dateOf(this.row);
  }

  get published() {
    return this.columns.publishedOf(this.report);
  }

  get voice() {
    return this.columns.voiceOf(this.report);
  }

  get confidence() {
    return this.columns.sureness(this.row) / 1000;
  }

  get sameAs() {
    return null;
  }
}

function plain({ row, key, report, kind, parties, detail, date, published, voice, confidence, sameAs }: ClaimFacts) {
  return { row, key, report, kind, parties, detail, date, published, voice, confidence, sameAs } as ClaimFacts;
}
