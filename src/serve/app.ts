/** The record in, an HTTP application out: the API under /api/v1, its description at /api, and the page everywhere else. */
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { problem } from '../base/index.js';
import { DOCS_CSS, docsPage, type OpenApi } from './docs-page.js';
import { onError, refuse } from './errors.js';
import { knownHost } from './guards.js';
import type { Jobs } from './jobs.js';
import type { Serving } from './options.js';
import { addPage } from './page.js';
import { addCorrectionRoutes } from './routes/corrections.js';
import { addEventRoutes } from './routes/events.js';
import { addHealthRoute } from './routes/health.js';
import { addJobRoutes } from './routes/jobs.js';
import { addKeepingRoutes } from './routes/keeping.js';
import { addMcp } from './routes/mcp.js';
import { addPairRoutes } from './routes/pairs.js';
import { addReadingRoutes } from './routes/reading.js';
import { addStandingsRoutes } from './routes/standings.js';
import { addTableRoutes } from './routes/tables.js';
import { addUpkeepRoutes } from './routes/upkeep.js';
import { security } from './security.js';
import { sendStatic, staticFile } from './static.js';
import { wire } from './wire.js';

/** Makes the application. */
export function makeApp(serving: Serving, jobs: Jobs): OpenAPIHono {
  const { origins = [] } = serving;
  const app = new OpenAPIHono({ defaultHook });
  app.onError(onError);
  app.notFound((c) => refuse(c, problem('not-found', `there is nothing at ${c.req.path}`, 'see /api')));
  app.use(security);
  app.use(knownHost(serving.host));
  if (origins.length > 0) for (const path of ['/api/*', '/mcp']) app.use(path, cors(crossOrigin(origins)));

  const api = new OpenAPIHono({ defaultHook });
  api.onError(onError);
  api.use(wire);
  addPairRoutes(api, serving);
  addEventRoutes(api, serving);
  addReadingRoutes(api, serving);
  addKeepingRoutes(api, serving);
  addHealthRoute(api, serving);
  addJobRoutes(api, serving, jobs);
  addStandingsRoutes(api, serving);
  addTableRoutes(api, serving);
  addCorrectionRoutes(api, serving);
  addUpkeepRoutes(api, serving);
  app.route('/api/v1', api);

  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const description = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version: '1',
      description: 'The record of relations between states, with the exact words as evidence.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
  const file = (type: string, text: string) => staticFile(type, Buffer.from(text));
  const json = file('application/json', JSON.stringify(description));
  const html = file('text/html; charset=utf-8', docsPage(description as unknown as OpenApi));
  const css = file('text/css; charset=utf-8', DOCS_CSS);
  app.get('/api/v1/openapi.json', (c) => sendStatic(c, json));
  app.get('/api', (c) => sendStatic(c, html));
  app.get('/api/docs.css', (c) => sendStatic(c, css));
  app.all('/api/*', (c) => c.notFound());
  addMcp(app, serving);
  addPage(app, serving);
  return app;
}

/** What pages of the origins that were let in may send and see. */
function crossOrigin(origins: readonly string[]) {
  return {
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'Mcp-Protocol-Version', 'Mcp-Method', 'Mcp-Name'],
    exposeHeaders: ['ETag', 'Retry-After', 'Content-Disposition'],
    maxAge: 600,
  };
}

/** What a question that does not fit its schema is answered with: the first thing that is wrong. */
function defaultHook(result: { success: true } | { success: false; error: z.ZodError }, c: Context) {
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') || null;
  const message = `${where === null ? 'the request' : `"${where}"`} is not right: ${issue?.message ?? 'unreadable'}`;
  return refuse(c, problem('bad-request', message, 'see /api for what it may be', where));
}
