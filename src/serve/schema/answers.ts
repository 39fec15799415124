/** Every answer of the record about states, events and reports as a schema, made from the parts; the compiler holds each to the type of the query room. */
import { z } from '@hono/zod-openapi';
import type {
  ChangeItem,
  HistoryAnswer,
  PairAnswer,
  PairItem,
  ReportAnswer,
  ReportItem,
  SearchAnswer,
  SeriesAnswer,
  StateItem,
  StateProfile,
  StatusAnswer,
  Summary,
  WhyAnswer,
} from '../../query/index.js';
import {
  alternativeSchema,
  claimSchema,
  count,
  edtf,
  eventSchema,
  eventWithEvidenceSchema,
  evidenceSchema,
  historyRowSchema,
  instant,
  list,
  orNull,
  page,
  partySchema,
  problemSchema,
  reportLineSchema,
  track,
} from './parts.js';

const a = partySchema;
const b = partySchema;

export const summarySchema = z
  .object({
    reports: count,
    claims: count,
    events: count,
    pairs: count,
    states: count,
    lastAppend: instant.nullable(),
  })
  .openapi('Summary') satisfies z.ZodType<Summary>;

const trackStatusSchema = z
  .object({
    track,
    holder: partySchema,
    counterpart: partySchema,
    value: z.string(),
    detail: z.string().nullable(),
    since: edtf.nullable(),
    until: edtf.nullable(),
    ground: z.enum(['told', 'inferred', 'unknown']),
    holds: z.enum(['yes', 'maybe']),
    standing: z.string().nullable(),
    basis: list(eventWithEvidenceSchema),
    alternatives: list(alternativeSchema),
  })
  .openapi('TrackStatus');

export const statusSchema = z
  .object({ a, b, on: edtf, known: instant.nullable(), sentence: z.string(), tracks: list(trackStatusSchema) })
  .openapi('Status') satisfies z.ZodType<StatusAnswer>;

export const historySchema = z
  .object({
    a,
    b,
    known: instant.nullable(),
    standings: list(historyRowSchema),
    events: list(eventWithEvidenceSchema),
  })
  .openapi('History') satisfies z.ZodType<HistoryAnswer>;

export const stepSchema = z.enum(['day', 'week', 'month', 'year']);

export const seriesSchema = z
  .object({
    a,
    b,
    step: stepSchema,
    halfLifeDays: z.number(),
    points: list(
      z.object({
        at: edtf,
        cooperationAB: z.number(),
        conflictAB: z.number(),
        cooperationBA: z.number(),
        conflictBA: z.number(),
        events: count,
        balance: z.number(),
      }),
    ),
    undated: count,
  })
  .openapi('Series') satisfies z.ZodType<SeriesAnswer>;

export const pairSchema = z
  .object({
    a,
    b,
    status: statusSchema,
    standings: list(historyRowSchema),
    events: list(eventWithEvidenceSchema),
    total: count,
    series: seriesSchema,
  })
  .openapi('Pair') satisfies z.ZodType<PairAnswer>;

export const eventPageSchema = page(eventSchema).openapi('EventPage');

export const whySchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('event'),
      event: eventSchema,
      evidence: list(evidenceSchema),
      moved: list(historyRowSchema),
    }),
    z.object({
      kind: z.literal('standing'),
      standing: historyRowSchema,
      rule: z.string(),
      basis: list(eventWithEvidenceSchema),
    }),
    z.object({
      kind: z.literal('claim'),
      claim: claimSchema,
      evidence: evidenceSchema,
      event: orNull(eventSchema),
    }),
  ])
  .openapi('Why') satisfies z.ZodType<WhyAnswer>;

export const reportSchema = z
  .object({
    report: reportLineSchema.extend({
      retrieved: edtf.nullable(),
      language: z.string().nullable(),
      text: z.string(),
      added: instant,
    }),
    problems: list(problemSchema),
    claims: list(claimSchema),
    events: z.record(z.string(), z.string()).openapi({ description: 'Claim id to id of the event that it tells' }),
  })
  .openapi('Report') satisfies z.ZodType<ReportAnswer>;

export const reportPageSchema = page(
  reportLineSchema.extend({ added: instant, claims: count }).openapi('ReportItem') satisfies z.ZodType<ReportItem>,
).openapi('ReportPage');

export const statesSchema = list(
  partySchema
    .extend({ events: count, reports: count, partners: count, lastEvent: edtf.nullable() })
    .openapi('StateItem') satisfies z.ZodType<StateItem>,
);

const term = { from: edtf.nullable(), to: edtf.nullable() };

export const profileSchema = z
  .object({
    party: partySchema,
    official: z.string().nullable(),
    kind: z.string().nullable(),
    ...term,
    claimedBy: orNull(partySchema),
    successor: orNull(partySchema),
    capitals: list(z.object({ name: z.string(), ...term })),
    governments: list(z.object({ id: z.string(), name: z.string(), status: z.enum(['in-power', 'rival']), ...term })),
    offices: list(
      z
        .object({
          person: z.string(),
          name: z.string(),
          title: z.string(),
          office: z.string(),
          status: z.string(),
          sure: z.enum(['day', 'month', 'year']),
          source: z.string(),
          ...term,
        })
        .openapi('HeldOffice'),
    ),
  })
  .openapi('StateProfile') satisfies z.ZodType<StateProfile>;

export const pairPageSchema = page(
  z
    .object({
      a,
      b,
      events: count,
      relations: z.string(),
      lastEvent: edtf.nullable(),
      lastTitle: z.string().nullable(),
    })
    .openapi('PairItem') satisfies z.ZodType<PairItem>,
).openapi('PairPage');

export const changesSchema = list(
  z
    .object({ a, b, track, before: z.string().nullable(), after: z.string(), date: edtf, event: eventSchema })
    .openapi('Change') satisfies z.ZodType<ChangeItem>,
);

export const searchSchema = z
  .object({
    q: z.string(),
    states: list(partySchema),
    pairs: list(z.object({ a, b, on: edtf.nullable(), events: count })),
    reports: list(reportLineSchema),
  })
  .openapi('Search') satisfies z.ZodType<SearchAnswer>;
