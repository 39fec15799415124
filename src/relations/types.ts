import type { ShapeObject } from '../ledger/index.js';
import type { Act, EventType, LinkKind, Quad, Status, Track } from '../plover/index.js';
import type { DateBasis, Edtf } from '../time/index.js';
import type { Days } from './days.js';

/** A date that somebody gives for an event, and who does. */
export interface DateReading {
  /** Null where the words give no date. */
  readonly edtf: Edtf | null;
  readonly basis: DateBasis;
}

/** One of the dates told for an event, with its supporters. */
export interface DateAlternative extends DateReading {
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  /** Independent voices: syndicated or near-identical texts count once. */
  readonly independent: number;
}

/** What the fold of events into standings needs of an event; the ids of claims are not among it. */
export type FoldedEvent = Omit<Event, 'claims' | 'claimCount' | 'reports' | 'reportCount' | 'links' | 'dates'> & {
  /** Of its date, where they are at hand. */
  readonly days?: Days;
  /** What `wholePlace` gives, where it is at hand. */
  readonly at?: number;
  /** All dates but the first, in no order, where they are at hand. */
  readonly otherDates?: readonly Pick<DateAlternative, 'edtf' | 'independent'>[];
  readonly dates: readonly Pick<DateAlternative, 'edtf' | 'basis' | 'independent'>[];
};

/** A link from one event to another, as the words draw it. */
export interface EventLink {
  readonly kind: LinkKind;
  /** Id of the other event. */
  readonly to: string;
}

/**
 * What happened between two parties: all claims of one happening, across reports, days and wordings. A happening with more parties is
 * one event for each pair that it binds. `actors` holds both parties of a joint act, in alphabetical order, and `recipients` is then
 * empty; a party that the gazetteer does not know is left out of both.
 */
export interface Event {
  /** "ev-" and 16 hexadecimal digits made from what was done, by whom to whom, and the claim that tells it first; docs/relations.md. */
  readonly id: string;
  readonly act: Act | null;
  readonly eventType: EventType | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly quad: Quad | null;
  /** PLOVER intensity, -10 to 10. */
  readonly score: number | null;
  readonly cameo: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly joint: 'joint' | 'directed';
  /** Set where the claims assert a standing without an act ("have had no relations since 1980"). */
  readonly standing: { readonly track: Track; readonly value: string } | null;
  readonly status: Status;
  /** The best date by the stated rule: most independent voices, then the party's own word, then the earliest published. */
  readonly date: DateReading;
  /** Every date told, the best first. */
  readonly dates: readonly DateAlternative[];
  readonly place: { readonly name: string; readonly country: string | null } | null;
  /**
   * The instrument signed or left, or the mission opened or closed, as most reports call it, in lower case; the code of the protecting power,
   * where one looks after the interests of the actor in the recipient.
   */
  readonly instrument: string | null;
  /** The rank of a head or the kind of a mission that the act is about, where the words say. */
  readonly object: ShapeObject | null;
  /** Whether two states act as such: only then can a track move. Rebels, firms and parties of a state are others. */
  readonly level: 'states' | 'others';
  /** Whether one of the parties says so itself in some report. */
  readonly statedBy: 'party' | 'other';
  /** Ids; of an event that very many tell those that came first, `claimCount` says of how many. */
  readonly claims: readonly string[];
  readonly claimCount: number;
  readonly reports: readonly string[];
  readonly reportCount: number;
  readonly independent: number;
  /** Publication days (EDTF) of the first and the last report; null where no report has one. */
  readonly firstReported: Edtf | null;
  readonly lastReported: Edtf | null;
  readonly links: readonly EventLink[];
  /** The highest confidence among the claims, 0 to 1. */
  readonly confidence: number;
}

/** Another reading of a standing: a date or value that some reports give and the record does not show first. */
export interface StandingAlternative {
  readonly value: string;
  readonly validFrom: Edtf | null;
  readonly validTo: Edtf | '..' | null;
  /** Event ids. */
  readonly basis: readonly string[];
  /** Independent voices behind it. */
  readonly supporters: number;
}

/** The value of a track over a period of valid time, half-open: it holds from validFrom on and no longer on validTo. */
export interface Standing {
  /** "st-" and 16 hexadecimal digits made from track, parties, value and period. */
  readonly id: string;
  readonly track: Track;
  /** The first of the pair in alphabetical order on a joint track. */
  readonly holder: string;
  readonly counterpart: string;
  readonly value: string;
  /** The instrument on the track of agreements, the protecting power on that of protection; null elsewhere. */
  readonly detail: string | null;
  /** EDTF in the precision of the words; null: it had begun, and when is not known. */
  readonly validFrom: Edtf | null;
  /** EDTF; "..": it still holds as far as the record knows; null: it ended, and when is not known. */
  readonly validTo: Edtf | '..' | null;
  /** Event ids: what began it, and what else asserts it. */
  readonly basis: readonly string[];
  /** 'inferred': no report says it; another act implies it (a break implies relations before it, an ambassador received an embassy). */
  readonly ground: 'told' | 'inferred';
  readonly alternatives: readonly StandingAlternative[];
}
