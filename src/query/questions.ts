/** The door to the record: every question with what it is asked with and what answers it. Who asks need not know where the record is. */
import type { Track } from '../plover/index.js';
import type { Edtf } from '../time/index.js';
import type { NetworkAnswer, RecognitionAnswer, StandingsAnswer } from './track-types.js';
import type {
  ChangeItem,
  CorrectionItem,
  EventFilter,
  EventView,
  EventWithEvidence,
  HistoryAnswer,
  Page,
  PairAnswer,
  PairItem,
  RebuiltAnswer,
  ReportAnswer,
  ReportItem,
  SearchAnswer,
  SeriesAnswer,
  SeriesStep,
  StateItem,
  StateProfile,
  StatusAnswer,
  Summary,
  WhyAnswer,
} from './types.js';

/** Every question anyone may ask. Parties are given as names, codes or aliases ("Syria", "SYR", "Damascus"). */
export interface Query {
  summary(): Promise<Summary>;
  status(a: string, b: string, options?: { readonly on?: Edtf; readonly known?: string }): Promise<StatusAnswer>;
  history(a: string, b: string, options?: { readonly track?: Track; readonly known?: string }): Promise<HistoryAnswer>;
  pair(
    a: string,
    b: string,
    options?: { readonly on?: Edtf; readonly known?: string; readonly limit?: number; readonly step?: SeriesStep },
  ): Promise<PairAnswer>;
  events(filter?: EventFilter): Promise<Page<EventView>>;
  /**
   * Every event that a filter lets through in one pass, pair by pair in the order of their codes, in each the newest first, with the words of
   * at most `words` claims each. However many there are, few are in memory.
   */
  allEvents(filter?: EventFilter, words?: number): AsyncIterable<EventWithEvidence>;
  event(id: string): Promise<EventWithEvidence>;
  /** Event, standing or claim id, or an unambiguous beginning of one. */
  why(id: string): Promise<WhyAnswer>;
  report(id: string): Promise<ReportAnswer>;
  reports(options?: { readonly limit?: number; readonly cursor?: string }): Promise<Page<ReportItem>>;
  states(): Promise<readonly StateItem[]>;
  pairs(options?: {
    readonly limit?: number;
    readonly cursor?: string;
    readonly party?: string;
  }): Promise<Page<PairItem>>;
  /** What changed lately on any track, of one party or of all, by date of the change, newest first. */
  changes(limit?: number, party?: string): Promise<readonly ChangeItem[]>;
  /** What the gazetteer holds of a state. */
  profile(party: string): Promise<StateProfile>;
  search(q: string, limit?: number): Promise<SearchAnswer>;
  series(
    a: string,
    b: string,
    options?: { readonly step?: SeriesStep; readonly halfLifeDays?: number; readonly known?: string },
  ): Promise<SeriesAnswer>;
  /** The standings of a track ('relations' when left out) over time, of one party or of all. */
  standings(options?: {
    readonly party?: string;
    readonly track?: Track;
    readonly known?: string;
  }): Promise<StandingsAnswer>;
  /** Who stands how with whom on a track on a day (today when left out). */
  network(options?: { readonly track?: Track; readonly on?: Edtf; readonly known?: string }): Promise<NetworkAnswer>;
  recognition(party: string, options?: { readonly on?: Edtf; readonly known?: string }): Promise<RecognitionAnswer>;
  /** What people have said of claims, newest first; of one claim, event or report where asked. */
  corrections(options?: {
    readonly of?: string;
    readonly limit?: number;
    readonly cursor?: string;
  }): Promise<Page<CorrectionItem>>;
  /** Makes all that is derived anew from the claims, takes it in the place of what was, and says whether it was the same. */
  rebuild(): Promise<RebuiltAnswer>;
}
