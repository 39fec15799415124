/** Long work over HTTP: asking for it, looking how far it is, watching it as server-sent events, stopping it. All need the token. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { ProblemError, problem } from '../../base/index.js';
import { adding, placesOf, placesOfHost } from '../adding.js';
import { bearer, tooLarge } from '../guards.js';
import { isLive, type Jobs } from '../jobs.js';
import type { Serving } from '../options.js';
import { jobSchema } from '../schema/care-answers.js';
import { list } from '../schema/parts.js';
import { bodyOf, fault, given, param } from './route.js';

const BODY_BYTES_MAX = 200_000;
/** A watcher hears at least so often, so that neither side takes the other for gone. */
const BEAT_MS = 10_000;
/** A watcher hears no oftener than this; what came between is left out. */
const REST_MS = 200;
const WATCHERS_MAX = 50;

const shared = { tags: ['Long work'], security: [{ token: [] }] };
const job = (description: string) => ({ description, content: { 'application/json': { schema: jobSchema } } });
const refusals = { 400: fault('The request is not well put'), 401: fault('The token is missing or wrong') };
const unknown = { ...refusals, 404: fault('There is no such job') };

const startRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/jobs',
  summary: 'Adds what lies at addresses, or in files and folders of the machine of the server',
  request: {
    body: bodyOf(
      z
        .object({
          add: z.array(z.string().min(1).max(4096)).min(1).max(1000),
          published: z.string().max(40).optional().openapi({ description: 'EDTF', example: '2022-06-30' }),
        })
        .strict()
        .openapi('JobRequest'),
    ),
  },
  responses: {
    202: job('It was taken on'),
    ...refusals,
    413: fault('The body is too large'),
    503: fault('Too many wait'),
  },
});
const listRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/jobs',
  summary: 'The jobs of late, the newest first',
  request: { query: z.object({}).strict() },
  responses: {
    200: { description: 'Jobs', content: { 'application/json': { schema: list(jobSchema) } } },
    ...refusals,
  },
});
const jobRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/jobs/{id}',
  summary: 'How far a job is',
  request: { params: param.id, query: z.object({}).strict() },
  responses: { 200: job('The job'), ...unknown },
});
const cancelRoute = createRoute({
  ...shared,
  method: 'delete',
  path: '/jobs/{id}',
  summary: 'Stops a job at its next step; what it has kept stays',
  request: { params: param.id },
  responses: { 200: job('The job'), ...unknown },
});
const watchRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/jobs/{id}/events',
  summary: 'A job as it goes on, as server-sent events: "progress" as long as it runs, "end" when it has ended',
  request: { params: param.id, query: z.object({}).strict() },
  responses: {
    200: {
      description: 'Each event carries the job',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    ...unknown,
    429: fault('Too many look on'),
  },
});

/** Adds the routes. */
export function addJobRoutes(api: OpenAPIHono, serving: Serving, jobs: Jobs): void {
  for (const path of ['/jobs', '/jobs/*']) api.use(path, bearer(serving.token));
  api.on('POST', '/jobs', bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLarge(BODY_BYTES_MAX) }));
  let watchers = 0;
  const work = { coder: serving.coders.keeping, ledger: serving.ledger };

  api.openapi(startRoute, (c) => {
    const { add, ...options } = c.req.valid('json');
    const inputs = placesOf(add, placesOfHost(serving.host));
    const what = add.length === 1 ? `add ${add[0]}` : `add ${add[0]} and ${add.length - 1} more`;
    return c.json(jobs.start(what.slice(0, 300), adding(work, inputs, given(options))), 202);
  });
  api.openapi(listRoute, (c) => c.json(jobs.list(), 200));
  api.openapi(jobRoute, (c) => c.json(jobs.get(c.req.valid('param').id), 200));
  api.openapi(cancelRoute, (c) => c.json(jobs.cancel(c.req.valid('param').id), 200));
  api.openapi(watchRoute, (c) => {
    const { id } = c.req.valid('param');
    let view = jobs.get(id);
    if (watchers >= WATCHERS_MAX)
      throw new ProblemError(problem('too-many', `${watchers} look on already`, 'ask for the job itself now and then'));
    watchers++;
    c.header('Cache-Control', 'no-store');
    return streamSSE(c, async (out) => {
      try {
        while (!out.aborted) {
          const ended = !isLive(view);
          await out.writeSSE({ event: ended ? 'end' : 'progress', data: JSON.stringify(view) });
          if (ended) return;
          await out.sleep(REST_MS);
          view = await jobs.next(id, view, BEAT_MS);
        }
      } finally {
        watchers--;
      }
    }) as never;
  });
}
