/**
 * The small parts that answers are made of, as schemas: parties, reports, dates, evidence, events, standings. They mirror the types of the
 * query room, and the compiler holds them to it.
 */
import { z } from '@hono/zod-openapi';
import type { Problem } from '../../base/index.js';
import type { Claim } from '../../pipeline.js';
import {
  type CorrectionView,
  type Event,
  type EventView,
  type EventWithEvidence,
  type Evidence,
  type HistoryRow,
  type PartyRef,
  claimSchema as plainClaim,
  type ReportLine,
  type StandingAlternative,
  TRACK_NAMES,
} from '../../query/index.js';

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
/** A named schema, or null: the generator writes `.nullable()` of a named one as something that null does not fit. */
export const orNull = <T extends z.ZodType>(item: T) => z.union([item, z.null()]);
export const count = z.number().int().nonnegative();
/** One page of a longer list. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: list(item), total: count, next: z.string().nullable() });
export const edtf = z.string().openapi({ description: 'EDTF', example: '2022-06-30' });
export const instant = z.string().openapi({ description: 'ISO 8601 in UTC', example: '2026-01-31T12:00:00.000Z' });
export const span = z
  .tuple([z.number().int(), z.number().int()])
  .readonly()
  .openapi({
    type: 'array',
    description: 'UTF-16 offsets, half-open',
    items: { type: 'integer' },
    minItems: 2,
    maxItems: 2,
  });
const basis = z.enum(['stated', 'resolved', 'bounded', 'reported', 'none']);
export const status = z.enum(['happened', 'ongoing', 'planned', 'threatened', 'requested', 'denied', 'hypothetical']);
export const track = z.enum(TRACK_NAMES);

export const problemSchema = z
  .object({ code: z.string(), message: z.string(), hint: z.string().nullable(), where: z.string().nullable() })
  .openapi('Problem') satisfies z.ZodType<Problem>;

export const errorSchema = z.object({ error: problemSchema }).openapi('Error');

export const partySchema = z
  .object({ code: z.string(), name: z.string() })
  .openapi('Party') satisfies z.ZodType<PartyRef>;

const reportFields = {
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  published: edtf.nullable(),
};
export const reportLineSchema = z.object(reportFields).openapi('ReportLine') satisfies z.ZodType<ReportLine>;

export const correctionSchema = z
  .object({
    id: z.string(),
    verb: z.enum(['retract', 'supersede', 'confirm', 'append']),
    claims: list(z.string()),
    summary: z.string(),
    by: z.string(),
    reason: z.string(),
    at: instant,
  })
  .openapi('Correction') satisfies z.ZodType<CorrectionView>;

export const evidenceSchema = z
  .object({
    claim: z.string(),
    report: reportLineSchema,
    quote: z.string(),
    trigger: z.string(),
    spans: list(span),
    triggerSpan: span,
    sentence: z.number().int(),
    claimants: list(z.object({ who: z.string(), code: z.string().nullable(), kind: z.string() })),
    claimant: z.string(),
    date: z.object({ edtf: edtf.nullable(), basis, text: z.string().nullable() }),
    status,
    confidence: z.number(),
    coder: z.object({ name: z.string(), version: z.string() }),
    known: instant,
    corrections: list(correctionSchema),
  })
  .openapi('Evidence') satisfies z.ZodType<Evidence>;

const word = <T extends string | null>() => z.custom<T>().openapi({ type: ['string', 'null'] as never });

const eventFields = {
  id: z.string(),
  act: word<Event['act']>(),
  eventType: word<Event['eventType']>(),
  mode: z.string().nullable(),
  contexts: list(z.string()),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  score: z.number().nullable(),
  cameo: z.string().nullable(),
  actors: list(z.string()),
  recipients: list(z.string()),
  joint: z.enum(['joint', 'directed']),
  standing: z.object({ track, value: z.string() }).nullable(),
  status,
  date: z.object({ edtf: edtf.nullable(), basis }),
  dates: list(
    z.object({
      edtf: edtf.nullable(),
      basis,
      claims: list(z.string()),
      reports: list(z.string()),
      independent: z.number(),
    }),
  ),
  place: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
  instrument: z.string().nullable(),
  object: word<Event['object']>(),
  level: z.enum(['states', 'others']),
  statedBy: z.enum(['party', 'other']),
  claims: list(z.string()),
  claimCount: z.number().int(),
  reports: list(z.string()),
  reportCount: z.number().int(),
  independent: z.number(),
  firstReported: edtf.nullable(),
  lastReported: edtf.nullable(),
  links: list(
    z.object({
      kind: z.enum(['after', 'before', 'because', 'in-response-to', 'part-of', 'same-as']),
      to: z.string(),
    }),
  ),
  confidence: z.number(),
};
export const eventSchema = z
  .object({ ...eventFields, title: z.string(), parties: list(partySchema) })
  .openapi('Event') satisfies z.ZodType<EventView>;

export const eventWithEvidenceSchema = z
  .object({ event: eventSchema, evidence: list(evidenceSchema) })
  .openapi('EventWithEvidence') satisfies z.ZodType<EventWithEvidence>;

export const alternativeSchema = z
  .object({
    value: z.string(),
    validFrom: edtf.nullable(),
    validTo: edtf.nullable(),
    basis: list(z.string()),
    supporters: z.number(),
  })
  .openapi('StandingAlternative') satisfies z.ZodType<StandingAlternative>;

export const historyRowSchema = z
  .object({
    id: z.string(),
    track,
    holder: z.string(),
    counterpart: z.string(),
    value: z.string(),
    detail: z.string().nullable(),
    validFrom: edtf.nullable(),
    validTo: edtf.nullable(),
    ground: z.enum(['told', 'inferred']),
    basis: list(z.string()),
    alternatives: list(alternativeSchema),
  })
  .openapi('Standing') satisfies z.ZodType<HistoryRow>;

const { $schema: _, ...claimRecord } = z.toJSONSchema(plainClaim);

/** The claim record, described by the very schema that the coder is held to. OpenAPI 3.1 takes JSON Schema as it is. */
export const claimSchema = z.custom<Claim>().openapi('Claim', claimRecord as never);
