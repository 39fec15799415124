/**
 * Every answer of the record as plain objects, JSON-ready: what the command line, HTTP, MCP and the page give alike. Days and periods
 * are EDTF, instants are ISO 8601 in UTC with milliseconds. A question that cannot be answered throws ProblemError with one of the codes
 * 'unknown-state', 'unknown-id', 'ambiguous-id', 'bad-date', 'bad-instant', 'bad-filter', 'bad-cursor'.
 */
import type { Problem } from '../base/index.js';
import type { CorrectionChange } from '../ledger/index.js';
import type { Claim, Track } from '../plover/index.js';
import type {
  DateAlternative,
  DateReading,
  Event,
  EventLink,
  Standing,
  StandingAlternative,
} from '../relations/index.js';
import type { DateBasis, Edtf } from '../time/index.js';

export type * from './questions.js';
export type * from './track-types.js';
export type { CorrectionChange, DateAlternative, DateReading, Event, EventLink, Standing, StandingAlternative };

/** A state or other party: its code and a name to show. */
export interface PartyRef {
  readonly code: string;
  readonly name: string;
}

/** What is shown of a report beside its words. */
export interface ReportLine {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** EDTF. */
  readonly published: Edtf | null;
}

/** A correction as it was entered. */
export interface CorrectionView {
  readonly id: string;
  readonly verb: 'retract' | 'supersede' | 'confirm' | 'append';
  /** Claim ids that it was entered on. */
  readonly claims: readonly string[];
  /** What changed, in words: "date 2022-06-29 for 2022-06-30", "not an event". */
  readonly summary: string;
  readonly by: string;
  readonly reason: string;
  /** Instant. */
  readonly at: string;
}

/** One claim as evidence: who says what in which words. */
export interface Evidence {
  readonly claim: string;
  readonly report: ReportLine;
  readonly quote: string;
  readonly trigger: string;
  /** UTF-16 offsets into the report's text, half-open. */
  readonly spans: readonly (readonly [number, number])[];
  readonly triggerSpan: readonly [number, number];
  /** Index of the sentence in the report, from 0. */
  readonly sentence: number;
  /** Who says so, outermost first; empty: the report itself. */
  readonly claimants: readonly { readonly who: string; readonly code: string | null; readonly kind: string }[];
  /** One line: "Volodymir Zelenski (social-media)" or the outlet. */
  readonly claimant: string;
  readonly date: { readonly edtf: Edtf | null; readonly basis: DateBasis; readonly text: string | null };
  readonly status: Claim['status'];
  /** 0 to 1. */
  readonly confidence: number;
  readonly coder: { readonly name: string; readonly version: string };
  /** Instant at which the record learned it. */
  readonly known: string;
  readonly corrections: readonly CorrectionView[];
}

/** An event with a title for people and names for its parties. */
export interface EventView extends Event {
  /** "Ukraine severed relations with Syria", "Planned: France to recognise Palestine". */
  readonly title: string;
  /** The parties with names, actors first. */
  readonly parties: readonly PartyRef[];
}

/** An event and the claims that tell it, best supported first. */
export interface EventWithEvidence {
  readonly event: EventView;
  readonly evidence: readonly Evidence[];
}

/** One track of a pair on one day. */
export interface TrackStatus {
  readonly track: Track;
  readonly holder: PartyRef;
  readonly counterpart: PartyRef;
  /** One of the values of the track, or 'unknown' when the record says nothing of that day. */
  readonly value: string;
  /** The instrument (agreements) or protecting power (protection); null elsewhere. */
  readonly detail: string | null;
  readonly since: Edtf | null;
  readonly until: Edtf | '..' | null;
  /** Whether a report tells it, another act implies it, or nothing does. */
  readonly ground: 'told' | 'inferred' | 'unknown';
  /** 'maybe' where the uncertainty of its dates leaves open whether it held on that day. */
  readonly holds: 'yes' | 'maybe';
  /** Id of the standing; null when unknown. */
  readonly standing: string | null;
  readonly basis: readonly EventWithEvidence[];
  readonly alternatives: readonly StandingAlternative[];
}

/** What two states' relations were on a day, as known at an instant. */
export interface StatusAnswer {
  readonly a: PartyRef;
  readonly b: PartyRef;
  /** The day asked about, EDTF; today (of the record's clock) where none was named. */
  readonly on: Edtf;
  /** The instant as known at; null: as known now. */
  readonly known: string | null;
  /** One line for a person. */
  readonly sentence: string;
  /** `relations` always comes first; then every track of which anything is known. */
  readonly tracks: readonly TrackStatus[];
}

/** A standing in the stable form of claim-record.md. */
export interface HistoryRow {
  readonly id: string;
  readonly track: Track;
  readonly holder: string;
  readonly counterpart: string;
  readonly value: string;
  readonly detail: string | null;
  readonly validFrom: Edtf | null;
  readonly validTo: Edtf | '..' | null;
  readonly ground: 'told' | 'inferred';
  /** Event ids. */
  readonly basis: readonly string[];
  readonly alternatives: readonly StandingAlternative[];
}

/** The standings of a pair over time and the events that moved them. */
export interface HistoryAnswer {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly known: string | null;
  readonly standings: readonly HistoryRow[];
  /** In order of time. */
  readonly events: readonly EventWithEvidence[];
}

/** Everything about a pair in one answer. */
export interface PairAnswer {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly status: StatusAnswer;
  readonly standings: readonly HistoryRow[];
  /** All events of the pair, not only those that moved a track, newest first; at most `limit`. */
  readonly events: readonly EventWithEvidence[];
  /** How many events the pair has. */
  readonly total: number;
  readonly series: SeriesAnswer;
}

/** Which events to list; all that are given must hold. */
export interface EventFilter {
  readonly type?: string;
  readonly act?: string;
  readonly actor?: string;
  readonly recipient?: string;
  /** Either side. */
  readonly party?: string;
  /** Both sides, in any order. */
  readonly pair?: readonly [string, string];
  /** EDTF: events that may have happened from this day on. */
  readonly from?: Edtf;
  /** EDTF: events that may have happened up to and with this day. */
  readonly to?: Edtf;
  readonly status?: string;
  /** Report id. */
  readonly report?: string;
  /** Words looked for in the title of the event. */
  readonly text?: string;
  /** Instant: as known then. */
  readonly known?: string;
  /** 1 to 1000, 50 when left out. */
  readonly limit?: number;
  /** From the page before; a stable place in the order (newest event first). */
  readonly cursor?: string;
}

/** One page of a longer list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Null on the last page. */
  readonly next: string | null;
}

/** The chain of evidence of an event, a claim or a standing, down to the words. */
export type WhyAnswer =
  | {
      readonly kind: 'event';
      readonly event: EventView;
      readonly evidence: readonly Evidence[];
      readonly moved: readonly HistoryRow[];
    }
  | {
      readonly kind: 'standing';
      readonly standing: HistoryRow;
      /** One sentence: by which rule the record says so. */
      readonly rule: string;
      readonly basis: readonly EventWithEvidence[];
    }
  | {
      readonly kind: 'claim';
      /** The claim as coded; corrections do not touch it. */
      readonly claim: Claim;
      readonly evidence: Evidence;
      /** Null where the claim is retracted or superseded. */
      readonly event: EventView | null;
    };

/** A report with its text and what was read in it. */
export interface ReportAnswer {
  readonly report: ReportLine & {
    readonly retrieved: string | null;
    readonly language: string | null;
    readonly text: string;
    /** Instant. */
    readonly added: string;
  };
  readonly problems: readonly Problem[];
  readonly claims: readonly Claim[];
  /** Claim id → id of the event that it tells. */
  readonly events: Readonly<Record<string, string>>;
}

export interface ReportItem extends ReportLine {
  readonly added: string;
  readonly claims: number;
}

export interface StateItem extends PartyRef {
  readonly events: number;
  readonly reports: number;
  readonly partners: number;
  /** EDTF of the newest event; null where none has a date. */
  readonly lastEvent: Edtf | null;
}

export interface PairItem {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly events: number;
  /** Value of the joint track of relations today; 'unknown' when nothing is known. */
  readonly relations: string;
  readonly lastEvent: Edtf | null;
  /** Title of the newest event that moved a track, else of the newest. */
  readonly lastTitle: string | null;
}

/** A change of a standing, for "what changed lately". */
export interface ChangeItem {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly track: Track;
  readonly before: string | null;
  readonly after: string;
  /** EDTF. */
  readonly date: Edtf;
  readonly event: EventView;
}

/** What a line of search words leads to, the best first in each list. */
export interface SearchAnswer {
  readonly q: string;
  readonly states: readonly PartyRef[];
  /** `on`: a year, month or day in the words ("Ukraine and Syria in 2022"), EDTF; null where none. */
  readonly pairs: readonly {
    readonly a: PartyRef;
    readonly b: PartyRef;
    readonly on: Edtf | null;
    readonly events: number;
  }[];
  readonly reports: readonly ReportLine[];
}

export type SeriesStep = 'day' | 'week' | 'month' | 'year';

/** Cooperation and conflict between two parties in one step of time, by PLOVER score per event; never per report. */
export interface SeriesPoint {
  /** EDTF day, month or year; a week is named by its Monday. */
  readonly at: Edtf;
  /** Sum of positive scores of events done by a towards b, and joint events; 0 or more. */
  readonly cooperationAB: number;
  /** Sum of negative scores; 0 or less. */
  readonly conflictAB: number;
  readonly cooperationBA: number;
  readonly conflictBA: number;
  readonly events: number;
  /** All scores so far, each halved every `halfLifeDays`. */
  readonly balance: number;
}

export interface SeriesAnswer {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly step: SeriesStep;
  readonly halfLifeDays: number;
  /** Only steps in which something happened, in order of time. */
  readonly points: readonly SeriesPoint[];
  /** Events left out, because their date is wider than the step or not known. */
  readonly undated: number;
}

/** A correction with what it changed, for lists. */
export interface CorrectionItem extends CorrectionView {
  /** What a `supersede` says instead; null for the other verbs. */
  readonly change: CorrectionChange | null;
  /** Ids of the events that its claims tell now. */
  readonly events: readonly string[];
}

/** A term of office, from the gazetteer. Ends are EDTF, half-open; null where open or not known. */
export interface HeldOffice {
  /** Entity id of the person. */
  readonly person: string;
  readonly name: string;
  readonly title: string;
  /** 'head-of-state', 'head-of-government', 'foreign-minister' ... */
  readonly office: string;
  /** 'in-office', 'acting', 'rival', 'exile'. */
  readonly status: string;
  /** How exactly its days are known. */
  readonly sure: 'day' | 'month' | 'year';
  readonly source: string;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/** What the gazetteer holds of a state. */
export interface StateProfile {
  readonly party: PartyRef;
  readonly official: string | null;
  /** 'member', 'observer', 'partly', 'territory', 'associated', 'former'; null for what is no state. */
  readonly kind: string | null;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  readonly claimedBy: PartyRef | null;
  readonly successor: PartyRef | null;
  readonly capitals: readonly { readonly name: string; readonly from: Edtf | null; readonly to: Edtf | null }[];
  readonly governments: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: 'in-power' | 'rival';
    readonly from: Edtf | null;
    readonly to: Edtf | null;
  }[];
  readonly offices: readonly HeldOffice[];
}

/** What is in the store. */
export interface Summary {
  readonly reports: number;
  readonly claims: number;
  readonly events: number;
  readonly pairs: number;
  readonly states: number;
  /** Instant of the last append; null for an empty store. */
  readonly lastAppend: string | null;
}

/** All that is derived, made anew from the claims. */
export interface RebuiltAnswer {
  readonly claims: number;
  readonly events: number;
  readonly standings: number;
  /** Of all events and standings, in the order of their pairs: the same claims give the same digest. */
  readonly digest: string;
  /** Whether what had been kept up to date claim by claim was the same; 'nothing' where nothing was at hand. */
  readonly before: 'same' | 'different' | 'nothing';
  readonly seconds: number;
}
