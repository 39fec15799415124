/** The answers about one track of the whole record, as plain objects: standings over time, the network of a day, recognition. */
import type { Track } from '../plover/index.js';
import type { Edtf } from '../time/index.js';
import type { HistoryRow, PartyRef } from './types.js';

/** The standings of a track over time, of one party with everybody or of all. */
export interface StandingsAnswer {
  /** Null where all were asked for. */
  readonly party: PartyRef | null;
  readonly track: Track;
  readonly known: string | null;
  /** Everybody who has a standing here, the party itself left out. */
  readonly partners: readonly PartyRef[];
  readonly standings: readonly HistoryRow[];
}

/** One standing that holds on a day, as an edge of a network. */
export interface NetworkEdge {
  /** Id of the standing; `why` gives its words. */
  readonly standing: string;
  /** Code; the first of the pair in alphabetical order on a joint track. */
  readonly holder: string;
  readonly counterpart: string;
  readonly value: string;
  readonly detail: string | null;
  readonly since: Edtf | null;
  readonly until: Edtf | '..' | null;
  readonly ground: 'told' | 'inferred';
  readonly holds: 'yes' | 'maybe';
  /** Event ids. */
  readonly basis: readonly string[];
  /** How many other readings are on record. */
  readonly contested: number;
}

/** Who stands how with whom on one track on a day. */
export interface NetworkAnswer {
  readonly track: Track;
  readonly on: Edtf;
  readonly known: string | null;
  readonly nodes: readonly (PartyRef & { readonly edges: number })[];
  readonly edges: readonly NetworkEdge[];
}

/** One party's recognition of another, or by another. */
export interface Recogniser {
  readonly party: PartyRef;
  /** On the day asked about; 'unknown' where the record says nothing of it. */
  readonly value: string;
  readonly holds: 'yes' | 'maybe';
  /** Id of the standing of that day; null when unknown. */
  readonly standing: string | null;
  /** When it first recognised; null: not told, or not told when. */
  readonly recognised: Edtf | null;
  /** When it last withdrew or froze its recognition; null where it never did, or it is not told when. */
  readonly withdrawn: Edtf | null;
  /** All of it over time. */
  readonly rows: readonly HistoryRow[];
}

/** Who recognises a party, and whom it recognises; the earliest first. */
export interface RecognitionAnswer {
  readonly party: PartyRef;
  readonly on: Edtf;
  readonly known: string | null;
  readonly by: readonly Recogniser[];
  readonly of: readonly Recogniser[];
}
