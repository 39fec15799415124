import type { Span } from '../base/index.js';

/**
 * An Extended Date/Time Format value (ISO 8601-2): "2022-06-30", "2024-12", "2015", "199X", "2014-10-30~" (approximate),
 * "2024-12/2025-09-24" (somewhere or all through, as the field says), "../2022-06-30" (open start), "2010-01/.." (open end).
 */
export type Edtf = string;

/** How a date was come by: in the words themselves; from words and the day of telling; from other events; from the day of publication; not at all. */
export type DateBasis = 'stated' | 'resolved' | 'bounded' | 'reported' | 'none';

/** Tense of the verb that governs a date expression, as far as it moves a bare weekday or a month without a year. */
export type TimeTense = 'past' | 'present' | 'future';

/** What words are read against. */
export interface TimeAnchor {
  /** The day of publication, EDTF; null where it is not known: then only stated dates are read. */
  readonly published: Edtf | null;
  /** The last date that the narrative gave, for "the following day", "two weeks earlier"; null at the start. */
  readonly narrative?: Edtf | null;
  /**
   * Tense of the governing verb: a bare weekday looks back in the past tense and forward in the future. Where it is left out, words
   * just before the expression ("will", "scheduled for") decide, and without such words it is the past.
   */
  readonly tense?: TimeTense;
}

/** How the words tie the event to the value. "by 2030" and "before 1990" are both `before`; "up to" and "until" are `until`. */
export type TimeRelation = 'at' | 'before' | 'after' | 'since' | 'until' | 'throughout';

/**
 * A date expression in a text, read. `relation` says how the words tie the event to the value: at it (or somewhere within it),
 * before or after it, from it on ("since"), up to it ("until"), or throughout ("from 1991 to 1994"). Words that anchor to another
 * event ("a month after the coup") are no TimeExpression: see EventAnchor.
 */
export interface TimeExpression {
  readonly span: Span;
  readonly text: string;
  readonly edtf: Edtf;
  readonly basis: 'stated' | 'resolved';
  readonly relation: TimeRelation;
  /** One sentence for a person: why this value. */
  readonly reason: string;
  /** True where the date belongs to the noun beside it, not to the verb: "the 2015 agreement", "Monday's vote". */
  readonly attributive?: true;
  /** Which part of the value the words point to, where EDTF has no honest code for it: "early 2015" is 2015 with `early`. */
  readonly part?: 'early' | 'mid' | 'late';
}

/** A unit of a counted distance: "two weeks earlier". */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/**
 * Words that date something by another event of the report: "a month after the coup", "on the eve of the summit", "since the war".
 * The value is unknown until the event's own date is; readEventAnchor gives it then.
 */
export interface EventAnchor {
  readonly span: Span;
  readonly text: string;
  /** The words of the other event. Its end is a guess from punctuation; a caller with a tree may know better. */
  readonly event: Span;
  readonly relation: 'at' | 'before' | 'after' | 'since' | 'until';
  /** The counted distance from the event, negative for before; null where the words give none. */
  readonly offset: { readonly count: number; readonly unit: TimeUnit } | null;
}
