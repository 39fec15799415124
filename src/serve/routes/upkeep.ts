/** Looking after the store while it is served: verify, back up, rebuild. All need the token. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { bearer, takesTime, tooLarge } from '../guards.js';
import type { Serving } from '../options.js';
import { backupSchema, rebuiltSchema, verifiedSchema } from '../schema/care-answers.js';
import { bodyOf, fault } from './route.js';

const BODY_BYTES_MAX = 20_000;
const shared = { method: 'post' as const, tags: ['Upkeep'], security: [{ token: [] }] };
const ok = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { 'application/json': { schema } } },
  401: fault('The token is missing or wrong'),
});

const verifyRoute = createRoute({
  ...shared,
  path: '/verify',
  summary: 'Checks the laws of the store and the digests of all that was appended',
  responses: ok('What was found', verifiedSchema),
});
const backupRoute = createRoute({
  ...shared,
  path: '/backup',
  summary: 'Copies the store to a new file on the machine of the server',
  request: { body: bodyOf(z.object({ path: z.string().min(1).max(4096) }).strict()) },
  responses: {
    ...ok('The copy', backupSchema),
    400: fault('The path is missing'),
    409: fault('The file is already there'),
  },
});
const rebuildRoute = createRoute({
  ...shared,
  path: '/rebuild',
  summary: 'Makes all that is derived anew from the claims, and says whether it was the same',
  responses: ok('What was made', rebuiltSchema),
});

/** Adds the routes. */
export function addUpkeepRoutes(api: OpenAPIHono, { ledger, query, token }: Serving): void {
  for (const path of ['/verify', '/backup', '/rebuild']) {
    api.on('POST', path, bearer(token));
    api.on('POST', path, bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLarge(BODY_BYTES_MAX) }));
  }
  api.openapi(verifyRoute, async (c) => {
    takesTime(c);
    return c.json(await ledger.verify(), 200);
  });
  api.openapi(backupRoute, async (c) => {
    takesTime(c);
    return c.json(await ledger.backup(c.req.valid('json').path), 200);
  });
  api.openapi(rebuildRoute, async (c) => {
    takesTime(c);
    return c.json(await query.rebuild(), 200);
  });
}
