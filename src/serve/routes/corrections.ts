/** What people have said of claims, and a way to say it, which needs the token. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { sentenceAt } from '../../pipeline.js';
import { type CorrectionRequest, correctRecord } from '../../query/index.js';
import { bearer, tooLarge } from '../guards.js';
import type { Serving } from '../options.js';
import { correctionPageSchema, correctionRequestSchema } from '../schema/care-answers.js';
import { correctionSchema } from '../schema/parts.js';
import { bodyOf, fault, given, param, question } from './route.js';

const tag = 'Corrections';
const BODY_BYTES_MAX = 100_000;

const listRoute = question('/corrections', {
  tag,
  summary: 'What people have said of claims, newest first',
  query: z.object({
    of: param.word('Only of this claim, event or report (id)'),
    limit: param.limit,
    cursor: param.cursor,
  }),
  answer: correctionPageSchema,
});

const correctRoute = createRoute({
  method: 'post',
  path: '/corrections',
  summary:
    'Confirms, retracts or supersedes a claim, or all claims of an event, or appends what a report tells; in a name, for a reason',
  tags: [tag],
  security: [{ token: [] }],
  request: { body: bodyOf(correctionRequestSchema) },
  responses: {
    200: { description: 'The correction as kept', content: { 'application/json': { schema: correctionSchema } } },
    400: fault('It is no correction: a standing, a date or act that does not exist, no name or no reason'),
    401: fault('The token is missing or wrong'),
    404: fault('There is no such claim, event or report'),
    409: fault('The beginning of the id fits several things'),
    413: fault('The body is too large'),
  },
});

/** Adds the routes. */
export function addCorrectionRoutes(api: OpenAPIHono, { query, ledger, token }: Serving): void {
  api.on('POST', '/corrections', bearer(token));
  api.on('POST', '/corrections', bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLarge(BODY_BYTES_MAX) }));
  api.openapi(listRoute, async (c) => c.json(await query.corrections(given(c.req.valid('query'))), 200));
  api.openapi(correctRoute, async (c) => {
    const { change, told, ...request } = c.req.valid('json');
    const whole = { ...request, ...(change && { change: given(change) }), ...(told && { told }) };
    return c.json(await correctRecord(ledger, query, whole as CorrectionRequest, sentenceAt), 200);
  });
}
