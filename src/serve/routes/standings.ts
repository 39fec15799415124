/** The questions about one track: its standings over time, the network of a day, and who recognises a state. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Serving } from '../options.js';
import { networkSchema, recognitionSchema, standingsSchema } from '../schema/track-answers.js';
import { given, param, question } from './route.js';

const tag = 'Many states';
const { on, known, track } = param;
const party = param.word('A state, by code, name or alias; everybody when left out', 'UKR');

export const standingsQuery = z.object({ party, track, known });

const standingsRoute = question('/standings', {
  tag,
  summary: 'The standings of a track over time, of one state with everybody or of all',
  query: standingsQuery,
  answer: standingsSchema,
});
const networkRoute = question('/network', {
  tag,
  summary: 'Who stands how with whom on a track on a day, as nodes and edges',
  query: z.object({ track, on, known }),
  answer: networkSchema,
});
const recognitionRoute = question('/recognition', {
  tag,
  summary: 'Who recognises a state and whom it recognises: on a day, since when, and when withdrawn',
  query: z.object({ party: param.a, on, known }),
  answer: recognitionSchema,
});

/** Adds the routes. */
export function addStandingsRoutes(api: OpenAPIHono, { query }: Serving): void {
  api.openapi(standingsRoute, async (c) => c.json(await query.standings(given(c.req.valid('query'))), 200));
  api.openapi(networkRoute, async (c) => c.json(await query.network(given(c.req.valid('query'))), 200));
  api.openapi(recognitionRoute, async (c) => {
    const { party, ...options } = c.req.valid('query');
    return c.json(await query.recognition(party, given(options)), 200);
  });
}
