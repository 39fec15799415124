/** What is sent and answered where people correct, check and save the record, as schemas. */
import { z } from '@hono/zod-openapi';
import type { CorrectionItem, RebuiltAnswer } from '../../query/index.js';
import type { JobView } from '../jobs.js';
import { correctionSchema, count, edtf, instant, list, orNull, page, problemSchema, status } from './parts.js';
import { keptSchema } from './reading-answers.js';

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

export const jobSchema = z
  .object({
    id: z.string(),
    what: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'cancelled', 'failed']),
    asked: instant,
    started: instant.nullable(),
    ended: instant.nullable(),
    progress: z
      .object({ read: count, added: count, alreadyThere: count, withoutEvent: count, refused: count, claims: count })
      .openapi('Progress'),
    kept: list(keptSchema).openapi({ description: 'What became of the first reports, 20 at most' }),
    problems: list(problemSchema).openapi({ description: 'The first faults met on the way, 50 at most' }),
    problem: orNull(problemSchema),
  })
  .openapi('Job') satisfies z.ZodType<JobView>;
