/** Whether the server answers, and for which store; the commands find their server by it. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Serving } from '../options.js';
import { instant } from '../schema/parts.js';
import { fault } from './route.js';

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server answers, and for which store',
  tags: ['Lists'],
  request: { query: z.object({}).strict() },
  responses: {
    200: {
      description: 'It answers',
      content: {
        'application/json': {
          schema: z.object({ status: z.literal('ok'), store: z.string(), started: instant }).openapi('Health'),
        },
      },
    },
    400: fault('It takes no parameters'),
  },
});

/** Adds the route. */
export function addHealthRoute(api: OpenAPIHono, { mark, started }: Serving): void {
  api.openapi(healthRoute, (c) => c.json({ status: 'ok' as const, store: mark, started }, 200));
}
