/** The questions about two states: status, history, the whole pair, the series, and lists of states, pairs and changes. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Serving } from '../options.js';
import {
  changesSchema,
  historySchema,
  pairPageSchema,
  pairSchema,
  profileSchema,
  seriesSchema,
  statesSchema,
  statusSchema,
  stepSchema,
} from '../schema/answers.js';
import { given, param, question } from './route.js';

const { a, b, on, known } = param;
const tag = 'Two states';

const statusRoute = question('/status', {
  tag,
  summary: "What two states' relations were on a day, track by track, with the basis",
  query: z.object({ a, b, on, known }),
  answer: statusSchema,
});
const historyRoute = question('/history', {
  tag,
  summary: 'The standings of a pair over time and the events that moved them',
  query: z.object({ a, b, track: param.track, known }),
  answer: historySchema,
});
const pairRoute = question('/pair', {
  tag,
  summary: 'Everything about a pair in one answer',
  query: z.object({ a, b, on, known, limit: param.limit, step: stepSchema.optional() }),
  answer: pairSchema,
});
const seriesRoute = question('/series', {
  tag,
  summary: 'Cooperation and conflict between two states over time',
  query: z.object({
    a,
    b,
    step: stepSchema.optional(),
    halfLifeDays: z.coerce.number().positive().max(36_525).optional(),
    known,
  }),
  answer: seriesSchema,
});
const statesRoute = question('/states', { tag: 'Lists', summary: 'Every party of the record', answer: statesSchema });
const pairsRoute = question('/pairs', {
  tag: 'Lists',
  summary: 'The pairs of the record, the most told first',
  query: z.object({ party: param.word('Only pairs of this state'), limit: param.limit, cursor: param.cursor }),
  answer: pairPageSchema,
});
const changesRoute = question('/changes', {
  tag: 'Lists',
  summary: 'What changed lately on any track, newest first',
  query: z.object({ party: param.word('Only changes of this state'), limit: param.limit }),
  answer: changesSchema,
});
const profileRoute = question('/states/{id}', {
  tag: 'Lists',
  summary: 'What the gazetteer holds of a state: capitals, governments, and who held which office when',
  params: param.id,
  answer: profileSchema,
});

/** Adds the routes. */
export function addPairRoutes(api: OpenAPIHono, { query }: Serving): void {
  api.openapi(statusRoute, async (c) => {
    const { a, b, ...options } = c.req.valid('query');
    return c.json(await query.status(a, b, given(options)), 200);
  });
  api.openapi(historyRoute, async (c) => {
    const { a, b, ...options } = c.req.valid('query');
    return c.json(await query.history(a, b, given(options)), 200);
  });
  api.openapi(pairRoute, async (c) => {
    const { a, b, ...options } = c.req.valid('query');
    return c.json(await query.pair(a, b, given(options)), 200);
  });
  api.openapi(seriesRoute, async (c) => {
    const { a, b, ...options } = c.req.valid('query');
    return c.json(await query.series(a, b, given(options)), 200);
  });
  api.openapi(statesRoute, async (c) => c.json(await query.states(), 200));
  api.openapi(pairsRoute, async (c) => c.json(await query.pairs(given(c.req.valid('query'))), 200));
  api.openapi(changesRoute, async (c) => {
    const { limit, party } = c.req.valid('query');
    return c.json(await query.changes(limit, party), 200);
  });
  api.openapi(profileRoute, async (c) => c.json(await query.profile(c.req.valid('param').id), 200));
}
