/** Every answer of the record as a schema, made from the parts; the compiler holds each to the type of the query room. */
import { z } from '@hono/zod-openapi';
import type {
  ChangeItem,
  CorrectionItem,
  HistoryAnswer,
  NetworkAnswer,
  PairAnswer,
  PairItem,
  RebuiltAnswer,
  RecognitionAnswer,
  ReportAnswer,
  ReportItem,
  SearchAnswer,
  SeriesAnswer,
  StandingsAnswer,
  StateItem,
  StateProfile,
  StatusAnswer,
  Summary,
  WhyAnswer,
} from '../../query/index.js';
import type { KeptLine } from '../kept.js';
import {
  alternativeSchema,
  claimSchema,
  correctionSchema,
  edtf,
  eventSchema,
  eventWithEvidenceSchema,
  evidenceSchema,
  historyRowSchema,
  instant,
  list,
  orNull,
  partySchema,
  problemSchema,
  reportLineSchema,
  span,
  status,
  track,
} from './parts.js';

const a = partySchema;
const b = partySchema;
const count = z.number().int().nonnegative();

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

const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: list(item), total: count, next: z.string().nullable() });

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
    claimedBy: partySchema.nullable(),
    successor: partySchema.nullable(),
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

export const standingsSchema = z
  .object({
    party: orNull(partySchema),
    track,
    known: instant.nullable(),
    partners: list(partySchema),
    standings: list(historyRowSchema),
  })
  .openapi('Standings') satisfies z.ZodType<StandingsAnswer>;

const ground = z.enum(['told', 'inferred']);
const holds = z.enum(['yes', 'maybe']);

export const networkSchema = z
  .object({
    track,
    on: edtf,
    known: instant.nullable(),
    nodes: list(partySchema.extend({ edges: count }).openapi('NetworkNode')),
    edges: list(
      z
        .object({
          standing: z.string(),
          holder: z.string(),
          counterpart: z.string(),
          value: z.string(),
          detail: z.string().nullable(),
          since: edtf.nullable(),
          until: edtf.nullable(),
          ground,
          holds,
          basis: list(z.string()),
          contested: count,
        })
        .openapi('NetworkEdge'),
    ),
  })
  .openapi('Network') satisfies z.ZodType<NetworkAnswer>;

const recogniserSchema = z
  .object({
    party: partySchema,
    value: z.string(),
    holds,
    standing: z.string().nullable(),
    recognised: edtf.nullable(),
    withdrawn: edtf.nullable(),
    rows: list(historyRowSchema),
  })
  .openapi('Recogniser');

export const recognitionSchema = z
  .object({
    party: partySchema,
    on: edtf,
    known: instant.nullable(),
    by: list(recogniserSchema),
    of: list(recogniserSchema),
  })
  .openapi('Recognition') satisfies z.ZodType<RecognitionAnswer>;

const codes = list(z.string().min(1).max(40)).optional();
const changeSchema = z
  .object({
    actors: codes,
    recipients: codes,
    date: edtf.nullable().optional(),
    status: status.optional(),
    act: z.string().max(60).optional().openapi({ example: 'sever' }),
    sameAs: z.string().max(100).optional().openapi({ description: 'Id of the event or claim that is told too' }),
  })
  .strict()
  .openapi('CorrectionChange', { description: 'What is so instead; what is left out stays as coded' });

export const correctionPageSchema = page(
  correctionSchema
    .extend({ change: orNull(changeSchema), events: list(z.string()) })
    .openapi('CorrectionItem') as unknown as z.ZodType<CorrectionItem>,
).openapi('CorrectionPage');

const toldSchema = z
  .object({
    quote: z.string().min(1).max(5000).openapi({ description: 'Words of the report, letter by letter' }),
    act: z.string().max(60).openapi({ example: 'sever' }),
    actors: list(z.string().min(1).max(40)),
    recipients: list(z.string().min(1).max(40)),
    date: edtf.nullable(),
    status,
  })
  .strict()
  .openapi('Told', { description: 'An event that the report tells and no coder found' });

export const correctionRequestSchema = z
  .object({
    id: z.string().min(1).max(400).openapi({
      description: 'Id of an event or a claim, or its beginning; to append, the id of a report',
    }),
    verb: z.enum(['retract', 'supersede', 'confirm', 'append']),
    change: changeSchema.optional().openapi({ description: 'To supersede: what is so instead' }),
    told: toldSchema.optional().openapi({ description: 'To append: what the report tells' }),
    by: z.string().trim().min(1).max(200).openapi({ description: 'Who says so' }),
    reason: z.string().trim().min(1).max(2000),
  })
  .strict()
  .refine(({ verb, change }) => (verb === 'supersede') === (change !== undefined), {
    path: ['change'],
    message: 'it goes with supersede, and only with it',
  })
  .refine(({ verb, told }) => (verb === 'append') === (told !== undefined), {
    path: ['told'],
    message: 'it goes with append, and only with it',
  })
  .openapi('CorrectionRequest');

export const verifiedSchema = z
  .object({
    format: z.number(),
    reports: z.number(),
    claims: z.number(),
    corrections: z.number(),
    appends: z.number(),
    problems: list(problemSchema),
  })
  .openapi('Verified');

export const backupSchema = z.object({ path: z.string(), reports: z.number(), claims: z.number() }).openapi('Backup');

export const rebuiltSchema = z
  .object({
    claims: z.number(),
    events: z.number(),
    standings: z.number(),
    digest: z.string().openapi({ description: 'Of all events and standings: the same claims, the same digest' }),
    before: z.enum(['same', 'different', 'nothing']).openapi({
      description: 'Whether what had been kept up to date was the same',
    }),
    seconds: z.number(),
  })
  .openapi('Rebuilt') satisfies z.ZodType<RebuiltAnswer>;

export const readAnswerSchema = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    title: z.string().nullable(),
    published: edtf.nullable(),
    language: z.string().nullable(),
    retrieved: edtf.nullable(),
    text: z.string(),
    claims: list(claimSchema),
    problems: list(problemSchema),
    notes: list(z.string()),
    more: count.openapi({ description: 'How many other reports lie there' }),
  })
  .openapi('ReadAnswer');

export const parseSchema = z
  .object({
    sentences: list(
      z
        .object({
          span,
          words: list(
            z
              .object({
                form: z.string(),
                span,
                lemma: z.string(),
                upos: z.string(),
                xpos: z.string(),
                feats: z.string(),
                head: z.number().int().openapi({ description: 'Index in the same sentence; -1 for the root' }),
                deprel: z.string(),
              })
              .openapi('Word'),
          ),
        })
        .openapi('Sentence'),
    ),
  })
  .openapi('Parse');

export const keptSchema = z
  .object({
    report: z.string(),
    outcome: z.enum(['new', 'already-there', 're-coded', 'report-changed', 'no-event']),
    claims: count,
    problem: orNull(problemSchema),
  })
  .openapi('Kept') satisfies z.ZodType<KeptLine>;
