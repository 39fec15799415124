/** The answers about one track of the whole record as schemas. */
import { z } from '@hono/zod-openapi';
import type { NetworkAnswer, RecognitionAnswer, StandingsAnswer } from '../../query/index.js';
import { count, edtf, historyRowSchema, instant, list, orNull, partySchema, track } from './parts.js';

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
