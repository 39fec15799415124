import type { Span } from '../base/index.js';
import type { Edtf } from '../time/index.js';

/** PLOVER sector of an actor: GOV, MIL, OPP, REB, LEG, JUD, COP, SPY, PTY, BUS, CVL, IGO ...; null where nothing says. */
export type Sector = string;

/** What a name can stand for. A person or body belongs to a `code`: the state or organisation as whose part it acts. */
export interface Entity {
  /** Stable: "state:UKR", "gov:SYR:assad", "person:volodymyr-zelenskyy", "org:UN", "group:FARC", "place:kyiv". */
  readonly id: string;
  readonly kind: 'state' | 'government' | 'person' | 'organisation' | 'group' | 'place';
  readonly name: string;
}

/** A period of days; either end may be null where it is open or not known. Half-open in EDTF precision. */
export interface Period {
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/** An office that a person holds or held, or a membership: a fact with dates, its sureness and its source. */
export interface Office {
  readonly person: string;
  readonly name: string;
  readonly state: string;
  readonly office:
    | 'head-of-state'
    | 'head-of-government'
    | 'foreign-minister'
    | 'defence-minister'
    | 'de-facto'
    | 'other';
  readonly title: string;
  readonly period: Period;
  readonly status: 'in-office' | 'acting' | 'rival' | 'exile';
  readonly sure: 'day' | 'month' | 'year';
  readonly source: string;
}

/** The party that a mention stands for, ready for a claim's participant. */
export interface Party {
  /** ISO 3166-1 alpha-3, or the gazetteer's own: "X-DNR", "EU", "UN", "NATO". */
  readonly code: string;
  readonly sector: Sector | null;
  /** Entity id of the person or body named; null where only the state is. */
  readonly entity: string | null;
  /** Who governed then, when it matters: "gov:SYR:assad"; null where not known or not needed. */
  readonly government: string | null;
  /** What they are in the words: "president", "foreign minister", "troops", "ambassador"; null for the bare state. */
  readonly role: string | null;
  /** A name to show: "Ukraine", "Volodymyr Zelenskyy". */
  readonly name: string;
}

/** How a mention was resolved. */
export type MentionVia =
  | 'name'
  | 'demonym'
  | 'capital'
  | 'seat'
  | 'person'
  | 'organisation'
  | 'group'
  | 'agent'
  | 'office'
  | 'pronoun'
  | 'description';

/**
 * A noun phrase that stands for one or more political parties ("Damascus", "the then regime of dictator Bashar al-Assad", "the two
 * countries", "his Syrian counterpart"). Found by its head word, so that an argument of a verb leads straight to its parties.
 */
export interface Mention {
  /** Index of the sentence's tree. */
  readonly sentence: number;
  /** Word index of the phrase's head inside that tree. */
  readonly head: number;
  /** The words of the name or phrase, determiner left out. */
  readonly span: Span;
  readonly text: string;
  readonly via: MentionVia;
  /** More than one for "the two countries", "both governments", "they". */
  readonly parties: readonly Party[];
  /** Whether it can act or is only where something happens ("in Washington"): decided by context. */
  readonly reading: 'actor' | 'place';
  /** Place data for readings as a place: ISO country code and coordinates where the gazetteer has them. */
  readonly place: {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
  } | null;
  /** 0..1: how sure the resolution is. */
  readonly confidence: number;
  /** The chain of reasons, first to last, for `chancery why` and `chancery resolve`. */
  readonly reasons: readonly string[];
}
