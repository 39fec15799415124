/** The record in, an HTTP application out: the API under /api/v1 and the page everywhere else. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { onError } from './errors.js';
import type { Serving } from './options.js';

/** Makes the application. */
export function makeApp(serving: Serving): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(onError);
  app.get('/api/v1/health', (c) => c.json({ status: 'ok', store: serving.mark, started: serving.started }));
  return app;
}
