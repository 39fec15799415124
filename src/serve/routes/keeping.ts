/** What brings reports into the record: a request that carries them, codes them and keeps them. It needs the token. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { type Problem, ProblemError } from '../../base/index.js';
import { type Document, keepRead, type ReadReport, readDocuments } from '../../pipeline.js';
import { inOrder, until } from '../../pool/index.js';
import { AHEAD } from '../adding.js';
import { lineOf } from '../entries.js';
import { bearer, takesTime, tooLarge } from '../guards.js';
import { appendedLine, type KeptLine, keptLine } from '../kept.js';
import type { Serving } from '../options.js';
import { claimSchema, list } from '../schema/parts.js';
import { keptSchema } from '../schema/reading-answers.js';
import { bodyOf, fault } from './route.js';

/** The bytes of one request that keeps reports; a single report may be 20 MB, and JSON writes it longer. */
const KEEP_BYTES_MAX = 64_000_000;
/** Reports kept in one transaction. */
const BATCH = 32;

const keepRoute = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Codes reports and keeps those in which an event was found',
  tags: ['Reading'],
  security: [{ token: [] }],
  request: {
    body: bodyOf(
      z
        .array(z.looseObject({ text: z.string() }))
        .min(1)
        .max(5000)
        .openapi('Reports', { description: 'Reports as { id, url, outlet, title, byline, published, lang, text }' }),
    ),
  },
  responses: {
    200: {
      description: 'What became of each, in order',
      content: { 'application/json': { schema: list(keptSchema) } },
    },
    400: fault('A report cannot be read'),
    401: fault('The token is missing or wrong'),
    413: fault('The body is too large'),
  },
});

const entriesRoute = createRoute({
  method: 'post',
  path: '/entries',
  summary: 'Keeps reports with claims that were coded before, as "chancery export" writes them',
  tags: ['Reading'],
  security: [{ token: [] }],
  request: {
    body: bodyOf(
      z
        .array(z.looseObject({ report: z.looseObject({ id: z.string() }), claims: z.array(claimSchema) }))
        .min(1)
        .max(5000)
        .openapi('Entries', { description: 'Reports with their claims, { report, claims }' }),
    ),
  },
  responses: {
    200: {
      description: 'What became of each, in order',
      content: { 'application/json': { schema: list(keptSchema) } },
    },
    400: fault('A line breaks a law of claims'),
    401: fault('The token is missing or wrong'),
    413: fault('The body is too large'),
  },
});

/** Adds the routes. */
export function addKeepingRoutes(api: OpenAPIHono, { coders, ledger, token }: Serving): void {
  api.on('POST', '/entries', bearer(token));
  api.on('POST', '/entries', bodyLimit({ maxSize: KEEP_BYTES_MAX, onError: tooLarge(KEEP_BYTES_MAX) }));
  api.openapi(entriesRoute, async (c) => {
    const entries = c.req.valid('json').flatMap((value, index) => {
      const line = lineOf(value, `entry ${index}`);
      return line.kind === 'entry' ? [line.entry] : [];
    });
    return c.json((await ledger.appendAll(entries)).map(appendedLine), 200);
  });
  api.on('POST', '/reports', bearer(token));
  api.on('POST', '/reports', bodyLimit({ maxSize: KEEP_BYTES_MAX, onError: tooLarge(KEEP_BYTES_MAX) }));
  api.openapi(keepRoute, async (c) => {
    takesTime(c);
    const documents = await documentsOf(c.req.valid('json'));
    const { signal } = c.req.raw;
    const lines: KeptLine[] = [];
    let batch: ReadReport[] = [];
    const flush = async () => {
      lines.push(...(await keepRead(ledger, batch)).map(keptLine));
      batch = [];
      await new Promise((resume) => setImmediate(resume));
    };
    const code = (document: Document) => coders.keeping.code(document, signal);
    // A caller who has gone wants no more of it.
    for await (const read of inOrder(until(each(documents), signal), code, AHEAD)) {
      batch.push(read);
      if (batch.length >= BATCH) await flush();
    }
    await flush();
    return c.json(lines, 200);
  });
}

async function* each<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
}

/** Documents as our own client sends them pass as they are; anything less finished is read as a line of JSON Lines. */
async function documentsOf(sent: readonly { readonly text: string }[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const [index, report] of sent.entries()) {
    if (isDocument(report)) {
      documents.push(report);
      continue;
    }
    const input = { kind: 'text', text: JSON.stringify(report), name: `report-${index}.jsonl` } as const;
    for await (const result of readDocuments(input)) {
      if (!result.ok) throw new ProblemError({ ...result.problem, code: 'bad-request' });
      documents.push(result.value);
    }
  }
  return documents;
}

function isDocument(report: object): report is Document {
  const d = report as Record<string, unknown>;
  const words = ['url', 'outlet', 'byline', 'title', 'published', 'retrieved', 'language'];
  return (
    typeof d.id === 'string' &&
    words.every((name) => d[name] === null || typeof d[name] === 'string') &&
    Array.isArray(d.problems) &&
    (d.problems as Partial<Problem>[]).every((p) => typeof p?.code === 'string' && typeof p.message === 'string')
  );
}
