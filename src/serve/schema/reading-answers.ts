/** The answers to texts sent, to be read or kept, as schemas. */
import { z } from '@hono/zod-openapi';
import type { KeptLine } from '../kept.js';
import { claimSchema, count, edtf, list, orNull, problemSchema, span } from './parts.js';

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
    outcome: z.enum(['new', 'already-there', 're-coded', 'report-changed', 'no-event', 'given-up']),
    claims: count,
    problem: orNull(problemSchema),
  })
  .openapi('Kept') satisfies z.ZodType<KeptLine>;
