/**
 * What the ledger takes and gives. Records are plain data; instants are ISO 8601 in UTC with milliseconds.
 */
import type { Problem } from '../base/index.js';
import type { Act, Claim, EventType, Status, Track } from '../plover/index.js';
import type { DateBasis, Edtf } from '../time/index.js';

/** A report as it is kept: the fields of a document. `published` and `retrieved` are EDTF. */
export interface StoredReport {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly retrieved: Edtf | null;
  readonly language: string | null;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A report and the claims read in it. */
export interface Entry {
  readonly report: StoredReport;
  readonly claims: readonly Claim[];
}

/** What became of one entry. */
export interface Appended {
  readonly report: string;
  /** Whether anything was written. */
  readonly added: boolean;
  /** Claims written; 0 where nothing was. */
  readonly claims: number;
  /** 'new', 'already-there', 're-coded' (older claims superseded) or 'report-changed' (refused, see `problem`). */
  readonly reason: 'new' | 'already-there' | 're-coded' | 'report-changed';
  readonly problem: Problem | null;
}

/** What a person may say of claims. A correction is a record of its own; the claims that it is about stay as they are. */
export type CorrectionInput =
  | CorrectionBase<'retract'>
  | CorrectionBase<'confirm'>
  | (CorrectionBase<'supersede'> & { readonly change: CorrectionChange })
  | ToldClaim;

/** An event that a report tells and no coder found, as a person reads it. */
export interface ToldClaim {
  readonly verb: 'append';
  /** Report id. */
  readonly report: string;
  /** Words of the report, letter by letter, that tell it. */
  readonly quote: string;
  /** Index of the sentence that the words begin in, from 0. */
  readonly sentence: number;
  readonly act: Act;
  /** Codes; a joint act lists all its parties here. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** EDTF; null where the report gives no date. */
  readonly date: Edtf | null;
  readonly status: Status;
  readonly by: string;
  readonly reason: string;
}

interface CorrectionBase<V extends string> {
  readonly verb: V;
  /** Claim ids; a correction of an event names all its claims. */
  readonly claims: readonly string[];
  readonly by: string;
  readonly reason: string;
}

/** What a `supersede` says instead; fields left out stay as coded. */
export interface CorrectionChange {
  /** Codes of the parties, instead of those coded. */
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  /** EDTF; null: the words give no date after all. */
  readonly date?: Edtf | null;
  readonly status?: Status;
  readonly act?: Act;
  /** A claim of the event that this claim tells too. */
  readonly sameAs?: string;
}

/** A correction as kept. */
export interface Correction {
  readonly id: string;
  readonly verb: 'retract' | 'confirm' | 'supersede' | 'append';
  /** Those that it is about; for `append` the claim that it added. */
  readonly claims: readonly string[];
  readonly change: CorrectionChange | null;
  readonly by: string;
  readonly reason: string;
  /** Instant. */
  readonly at: string;
}

/** A party of a claim without its words. */
export interface ShapeParty {
  readonly code: string | null;
  /** The words in lower case where the code is null, else null. */
  readonly text: string | null;
  readonly sector: string | null;
}

/** What a claim says was done, without parties, words, date and sureness. Many claims share one, so it is stored once. */
export interface Kind {
  readonly act: Act | null;
  readonly eventType: EventType | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  readonly standing: { readonly track: Track; readonly value: string } | null;
  readonly status: Status;
  /** What the act is about, where the words say: the rank of a head or the kind of a mission. */
  readonly object: ShapeObject | null;
}

/** Who does it to whom. */
export interface Parties {
  readonly actors: readonly ShapeParty[];
  readonly recipients: readonly ShapeParty[];
}

/** What few claims have. */
export interface Detail {
  /** In lower case. */
  readonly instrument: string | null;
  readonly place: { readonly name: string; readonly country: string | null } | null;
  /** Codes of the parties that the claim is attributed to. */
  readonly speakers: readonly string[];
}

/**
 * The rank of a head or the kind of a mission, in the values of the tracks; 'staff' for diplomats who are not the head, 'hosted' for a mission of the
 * recipient in the country of the doer, who closed it.
 */
export type ShapeObject =
  | 'ambassador'
  | 'envoy'
  | 'charge'
  | 'staff'
  | 'embassy'
  | 'legation'
  | 'liaison'
  | 'interests-section'
  | 'non-resident'
  | 'mission'
  | 'consulate'
  | 'hosted';

/** A report as the relations read it: when it was published and whose voice it is. */
export interface SlimReport {
  readonly id: string;
  readonly published: Edtf | null;
  /** 64 bits of similarity hash of its text as two halves; equal or nearly equal for syndicated copies. */
  readonly voice: readonly [number, number];
}

/** A correction as it bears on one claim row, from `tx` on. */
export interface Mark {
  readonly row: number;
  readonly correction: number;
  readonly tx: number;
}

/** A claim of a later coding that reads the words of an older claim again. */
export interface Follow {
  readonly from: number;
  readonly to: number;
  readonly tx: number;
}

/**
 * Claims as the relations read them, in columns, in the order of their arrival: claim `first + i` stands at index i. Report, kind, parties,
 * detail and date are rows of their own tables.
 */
export interface SlimColumns {
  /** The row of the first claim, counted from 0 over the whole store. */
  readonly first: number;
  readonly length: number;
  readonly ids: readonly string[];
  readonly report: Int32Array;
  /** Milliseconds since 1970. */
  readonly tx: Float64Array;
  readonly kind: Int32Array;
  readonly parties: Int32Array;
  readonly detail: Int32Array;
  readonly date: Int32Array;
  /** Thousandths. */
  readonly confidence: Int32Array;
}

/** What an index of the ledger is built from, and kept up to date by: only what is new. */
export interface Delta {
  readonly kinds: readonly Kind[];
  readonly parties: readonly Parties[];
  readonly details: readonly Detail[];
  readonly dates: readonly { readonly edtf: Edtf | null; readonly basis: DateBasis }[];
  readonly reports: readonly SlimReport[];
  readonly claims: readonly SlimColumns[];
  /** Claim row → links, for the few claims that have any. */
  readonly links: ReadonlyMap<number, Claim['links']>;
  readonly corrections: readonly Correction[];
  readonly marks: readonly Mark[];
  readonly follows: readonly Follow[];
  /** Claim id → row, for the claims that corrections name as the same event. */
  readonly targets: ReadonlyMap<string, number>;
}

/** A report as read back. */
export interface ReportRecord {
  readonly report: StoredReport;
  readonly added: string;
  /** Claims that stand now: neither retracted nor superseded by a later coding. */
  readonly claims: readonly ClaimRecord[];
}

/** A claim as read back. */
export interface ClaimRecord {
  readonly row: number;
  readonly claim: Claim;
  /** Instant at which the record learned it. */
  readonly known: string;
  /** Corrections on it, in order of time, those by a later coding among them. */
  readonly corrections: readonly Correction[];
}

/** What is shown of a claim as evidence. */
export interface ClaimWords extends Pick<Claim, 'id' | 'status' | 'confidence' | 'coder'> {
  readonly report: Pick<StoredReport, 'id' | 'title' | 'url' | 'outlet' | 'byline' | 'published'>;
  readonly evidence: Pick<Claim['evidence'], 'quote' | 'trigger' | 'spans' | 'triggerSpan' | 'sentence'>;
  readonly attribution: readonly Pick<Claim['attribution'][number], 'who' | 'code' | 'kind'>[];
  readonly date: Pick<Claim['date'], 'edtf' | 'basis' | 'text'>;
}

/** What `verify` found. */
export interface Verified {
  readonly format: number;
  readonly reports: number;
  readonly claims: number;
  readonly corrections: number;
  readonly appends: number;
  /** Empty when all is well. */
  readonly problems: readonly Problem[];
}

/** Which claims to read; all that are given must hold. */
export interface ClaimFilter {
  readonly report?: string;
  readonly act?: Act;
  /** Two codes: claims in which both are parties. */
  readonly pair?: readonly [string, string];
  /** Instant: only claims known by then, those retracted or superseded by then left out. Now, when left out. */
  readonly known?: string;
}

/** The store of claims. Append-only: nothing that was written is changed or removed. */
export interface Ledger {
  readonly path: string;
  /** Adds one report with its claims in one transaction. */
  append(entry: Entry): Promise<Appended>;
  /** Adds many in one transaction: all or nothing. */
  appendAll(entries: readonly Entry[]): Promise<readonly Appended[]>;
  /** Writes a correction. Throws ProblemError 'unknown-claim' or 'unknown-report' for what is not there, 'bad-correction'. */
  correct(input: CorrectionInput): Promise<Correction>;
  report(id: string): Promise<ReportRecord | null>;
  /** Reports in the order of their arrival, newest first. */
  reports(options: { readonly limit: number; readonly before?: number }): Promise<
    readonly {
      readonly row: number;
      readonly report: Omit<StoredReport, 'text' | 'problems'>;
      readonly added: string;
      readonly claims: number;
    }[]
  >;
  /** Reports whose title, outlet or text holds the words, newest first. */
  findReports(words: string, limit: number): Promise<readonly Omit<StoredReport, 'text' | 'problems'>[]>;
  claimsByRow(rows: readonly number[]): Promise<readonly ClaimRecord[]>;
  /** What is shown of claims as evidence, by row; without asking the database where the words are at hand. */
  words(claims: readonly { readonly row: number; readonly id: string }[]): Promise<ReadonlyMap<number, ClaimWords>>;
  claimsById(ids: readonly string[]): Promise<readonly ClaimRecord[]>;
  /** Claims whose id begins so; at most `limit`. */
  claimsByPrefix(prefix: string, limit: number): Promise<readonly { readonly row: number; readonly id: string }[]>;
  /** All claims that stand at an instant, in the order of their arrival, in chunks. */
  claims(filter?: ClaimFilter): AsyncIterable<readonly ClaimRecord[]>;
  counts(): Promise<{
    readonly reports: number;
    readonly claims: number;
    readonly corrections: number;
    readonly lastAppend: string | null;
  }>;
  /** All that an index needs, from the beginning, in chunks; then `listen` for what follows. */
  deltas(): AsyncIterable<Delta>;
  /** Calls back after each commit, before the promise of the append settles. Returns the way to stop. */
  listen(listener: (delta: Delta) => void): () => void;
  checkpoint(): Promise<void>;
  /** Copies the whole store to a new file, which is complete or not there at all. */
  backup(path: string): Promise<{ readonly path: string; readonly reports: number; readonly claims: number }>;
  verify(): Promise<Verified>;
  /** Makes anew what the ledger itself keeps derived: the words at hand. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
