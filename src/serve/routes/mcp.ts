/** The Model Context Protocol over HTTP: each request stands for itself, so a client that goes away leaves nothing behind. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { bodyLimit } from 'hono/body-limit';
import { callerOf, ownOrigin, rateLimit, tooLarge } from '../guards.js';
import { mcpServer } from '../mcp/server.js';
import type { Serving } from '../options.js';
import { readOne } from '../read-one.js';

const BODY_BYTES_MAX = 500_000;
const REQUESTS_PER_MINUTE = 300;

/** Adds the endpoint at /mcp. */
export function addMcp(app: OpenAPIHono, { pipeline, coders, query, version = '0', origins = [] }: Serving): void {
  const handler = createMcpHandler(
    ({ requestInfo }) =>
      mcpServer({
        query,
        version,
        base: requestInfo === undefined ? null : new URL(requestInfo.url).origin,
        gazetteer: () => pipeline.gazetteer,
        read: (wanted, about) => readOne(coders.asking, wanted, about),
      }),
    { maxRequestBodySize: BODY_BYTES_MAX, onerror: () => {} },
  );
  app.use('/mcp', ownOrigin(origins));
  app.use('/mcp', rateLimit({ perMinute: REQUESTS_PER_MINUTE, callerOf, what: 'requests' }));
  app.use('/mcp', bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLarge(BODY_BYTES_MAX) }));
  app.all('/mcp', (c) => handler.fetch(c.req.raw));
}
