/** The questions about events, the words they rest on, the reports they were read in, and what is in the record at all. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError, problem } from '../../base/index.js';
import type { EventFilter } from '../../query/index.js';
import type { Serving } from '../options.js';
import {
  eventPageSchema,
  reportPageSchema,
  reportSchema,
  searchSchema,
  summarySchema,
  whySchema,
} from '../schema/answers.js';
import { eventWithEvidenceSchema } from '../schema/parts.js';
import { given, param, question } from './route.js';

const tag = 'Events and reports';

/** Which events to list. */
export const eventsQuery = z.object({
  type: param.word('PLOVER type', 'SANCTION'),
  act: param.word('Act', 'sever'),
  actor: param.word('Who does it'),
  recipient: param.word('To whom'),
  party: param.word('Either side'),
  pair: param.word('Both sides, two states with a comma between', 'UKR,SYR'),
  from: param.word('From this day on (EDTF)'),
  to: param.word('Up to and with this day (EDTF)'),
  status: param.word('happened, planned, denied ...'),
  report: param.word('Id of a report'),
  text: param.word('Words in the title'),
  known: param.known,
  limit: param.limit,
  cursor: param.cursor,
});

const eventsRoute = question('/events', {
  tag,
  summary: 'Events, newest first; all that is given must hold',
  query: eventsQuery,
  answer: eventPageSchema,
});
const eventRoute = question('/events/{id}', {
  tag,
  summary: 'One event and the claims that tell it',
  params: param.id,
  answer: eventWithEvidenceSchema,
});
const whyRoute = question('/why/{id}', {
  tag,
  summary: 'The chain of evidence of an event, a standing or a claim, down to the words',
  params: param.id,
  answer: whySchema,
});
const reportsRoute = question('/reports', {
  tag,
  summary: 'The reports of the record, newest first',
  query: z.object({ limit: param.limit, cursor: param.cursor }),
  answer: reportPageSchema,
});
const reportRoute = question('/reports/{id}', {
  tag,
  summary: 'A report with its text and what was read in it',
  params: param.id,
  answer: reportSchema,
});
const searchRoute = question('/search', {
  tag: 'Lists',
  summary: 'What a line of words leads to: states, pairs on a day, reports',
  query: z.object({ q: z.string().max(400).openapi({ example: 'Ukraine and Syria in 2022' }), limit: param.limit }),
  answer: searchSchema,
});
const summaryRoute = question('/summary', { tag: 'Lists', summary: 'What is in the record', answer: summarySchema });

/** Adds the routes. */
export function addEventRoutes(api: OpenAPIHono, { query }: Serving): void {
  api.openapi(eventsRoute, async (c) => {
    return c.json(await query.events(filterOf(c.req.valid('query'))), 200);
  });
  api.openapi(eventRoute, async (c) => c.json(await query.event(c.req.valid('param').id), 200));
  api.openapi(whyRoute, async (c) => c.json(await query.why(c.req.valid('param').id), 200));
  api.openapi(reportsRoute, async (c) => c.json(await query.reports(given(c.req.valid('query'))), 200));
  api.openapi(reportRoute, async (c) => c.json(await query.report(c.req.valid('param').id), 200));
  api.openapi(searchRoute, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json(await query.search(q, limit), 200);
  });
  api.openapi(summaryRoute, async (c) => c.json(await query.summary(), 200));
}

/** The filter that the parameters mean. Throws ProblemError 'bad-filter'. */
export function filterOf(params: z.infer<typeof eventsQuery>): EventFilter {
  const { pair, ...filter } = given(params);
  return pair === undefined ? filter : { ...filter, pair: twoOf(pair) };
}

function twoOf(words: string): readonly [string, string] {
  const [a, b, ...more] = words.split(',').map((word) => word.trim());
  if (a && b && more.length === 0) return [a, b];
  throw new ProblemError(
    problem('bad-filter', `"${words}" does not name two states`, 'write two with a comma between: UKR,SYR', 'pair'),
  );
}
