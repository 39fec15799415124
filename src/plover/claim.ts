/**
 * The claim record: one coded event as one report tells it, with its evidence. What `read` prints, what the ledger stores and what
 * every export is made from. The shape is a zod schema, so that imports are checked and the API's description is made from it.
 */
import { z } from 'zod';
import { ACTS, type Act } from './acts.js';
import { TRACK_NAMES, type Track } from './tracks.js';
import { EVENT_TYPES } from './types.js';

const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

/** Who acts or is acted upon. */
export const participantSchema = z.object({
  /** The words that name the party; spans are UTF-16 offsets into the report's text, half-open. */
  text: z.string(),
  span,
  /** ISO 3166-1 alpha-3 or the gazetteer's own; null where the words name nobody that the gazetteer knows. */
  code: z.string().nullable(),
  sector: z.string().nullable(),
  entity: z.string().nullable(),
  government: z.string().nullable(),
  role: z.string().nullable(),
});

/** Who says so; the outermost speaker first. */
export const attributionSchema = z.object({
  who: z.string(),
  /** Code of the party that speaks, where the gazetteer knows it. */
  code: z.string().nullable(),
  kind: z.enum(['quote', 'reported', 'document', 'social-media']),
  text: z.string(),
  span,
});

export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'threatened',
  'requested',
  'denied',
  'hypothetical',
] as const;
/** Whether it happened, and if not, what the words say of it. */
export type Status = (typeof STATUSES)[number];

export const LINK_KINDS = ['after', 'before', 'because', 'in-response-to', 'part-of', 'same-as'] as const;

/** The report that a claim was read in. */
export const reportRefSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  title: z.string().nullable(),
  /** EDTF; null where the report has no day. */
  published: z.string().nullable(),
  retrieved: z.string().nullable(),
  language: z.string().nullable(),
});

export const claimSchema = z.object({
  /** Content hash of report, evidence span and coding: the same input gives the same id, always. */
  id: z.string(),
  report: reportRefSchema,
  eventType: z.enum(EVENT_TYPES).nullable(),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  cameo: z.string().nullable(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  score: z.number().nullable(),
  act: z.enum(Object.keys(ACTS) as [Act, ...Act[]]).nullable(),
  /**
   * A standing that the words assert without an act ("have had no relations since 1980"): track and value between the parties, evidence of
   * the standing from the claim's date on. Null for an event.
   */
  standing: z.object({ track: z.enum(TRACK_NAMES as [Track, ...Track[]]), value: z.string() }).nullable(),
  /** The instrument signed, left or suspended, or the mission opened or closed, in the report's words. */
  instrument: z.object({ text: z.string(), span }).nullable(),
  /** A joint act lists all its parties in actors and has no recipients. */
  actors: z.array(participantSchema),
  recipients: z.array(participantSchema),
  place: z
    .object({
      text: z.string(),
      span,
      name: z.string(),
      country: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    })
    .nullable(),
  date: z.object({
    edtf: z.string().nullable(),
    basis: z.enum(['stated', 'resolved', 'bounded', 'reported', 'none']),
    text: z.string().nullable(),
    span: span.nullable(),
  }),
  status: z.enum(STATUSES),
  attribution: z.array(attributionSchema),
  evidence: z.object({
    /** Index of the sentence in the report, from 0. */
    sentence: z.number().int().nonnegative(),
    /** What the quote covers, and beside it the words that carry the event. */
    spans: z.array(span),
    quote: z.string(),
    trigger: z.string(),
    triggerSpan: span,
    /** Other passages of the same report that tell the same event. */
    also: z.array(z.object({ sentence: z.number().int().nonnegative(), span, quote: z.string() })),
    /** The rule that read the words; docs/lexicon.md tells how to look it up. */
    rule: z.string(),
    /** Where in the report: its headline, its first sentence, or the rest. */
    part: z.enum(['headline', 'lead', 'body']),
  }),
  links: z.array(z.object({ kind: z.enum(LINK_KINDS), to: z.string() })),
  confidence: z.number().min(0).max(1),
  coder: z.object({ name: z.string(), version: z.string() }),
});

export type Participant = z.infer<typeof participantSchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type ReportRef = z.infer<typeof reportRefSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type LinkKind = (typeof LINK_KINDS)[number];
