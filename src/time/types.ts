import type { Span } from '../base/index.js';

/**
 * An Extended Date/Time Format value (ISO 8601-2): "2022-06-30", "2024-12", "2015", "199X", "2014-10-30~" (approximate),
 * "2024-12/2025-09-24" (somewhere or all through, as the field says), "../2022-06-30" (open start), "2010-01/.." (open end).
 */
export type Edtf = string;

/** How a date was come by: in the words themselves; from words and the day of telling; from other events; from the day of publication; not at all. */
export type DateBasis = 'stated' | 'resolved' | 'bounded' | 'reported' | 'none';

/** What words are read against. */
export interface TimeAnchor {
  /** The day of publication, EDTF; null where it is not known: then only stated dates are read. */
  readonly published: Edtf | null;
  /** The last date that the narrative gave, for "the following day", "two weeks earlier"; null at the start. */
  readonly narrative?: Edtf | null;
  /** Tense of the governing verb: a bare weekday looks back in the past tense and forward in the future. Default past. */
  readonly tense?: 'past' | 'present' | 'future';
}

/**
 * A date expression in a text, read. `relation` says how the words tie the event to the value: at it, somewhere before or after it,
 * from it on ("since"), up to it ("until"), or throughout ("from 1991 to 1994"). `event` is set where the words anchor to another event
 * ("after the coup"): the span of that event's words, value unknown here.
 */
export interface TimeExpression {
  readonly span: Span;
  readonly text: string;
  readonly edtf: Edtf;
  readonly basis: 'stated' | 'resolved';
  readonly relation: 'at' | 'before' | 'after' | 'since' | 'until' | 'throughout';
  /** One sentence for a person: why this value. */
  readonly reason: string;
}
