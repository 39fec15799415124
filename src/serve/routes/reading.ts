/** What brings texts in: reading one without keeping anything, and keeping reports, which needs the token. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { type Problem, ProblemError, problem } from '../../base/index.js';
import { type Document, keep, readDocuments } from '../../pipeline.js';
import { refuse } from '../errors.js';
import { bearer, callerOf, rateLimit } from '../guards.js';
import { keptLine } from '../kept.js';
import type { Serving } from '../options.js';
import { claimSchema, instant, list, problemSchema } from '../schema/parts.js';
import { fault } from './route.js';

/** The characters of a text that anyone may have read. */
export const READ_CHARACTERS_MAX = 100_000;
/** The bytes of one request that keeps reports; a single report may be 20 MB, and JSON writes it longer. */
const KEEP_BYTES_MAX = 64_000_000;
/** Reports coded between two looks at other requests. */
const SLICE = 4;

const bodyOf = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const readRoute = createRoute({
  method: 'post',
  path: '/read',
  summary: 'The claims in a text; nothing is kept',
  tags: ['Reading'],
  request: {
    body: bodyOf(
      z
        .object({
          text: z.string().min(1).max(READ_CHARACTERS_MAX),
          title: z.string().max(1000).optional(),
          published: z.string().max(40).optional().openapi({ description: 'EDTF', example: '2022-06-30' }),
        })
        .openapi('ReadInput'),
    ),
  },
  responses: {
    200: {
      description: 'The text as it was read, and its claims',
      content: {
        'application/json': {
          schema: z
            .object({
              title: z.string().nullable(),
              byline: z.string().nullable(),
              published: z.string().nullable(),
              text: z.string(),
              claims: list(claimSchema),
              problems: list(problemSchema),
              notes: list(z.string()),
            })
            .openapi('ReadAnswer'),
        },
      },
    },
    400: fault('The text cannot be read'),
    413: fault('The text is too long'),
    429: fault('Too many texts in a minute'),
  },
});

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
      content: {
        'application/json': {
          schema: list(
            z
              .object({
                report: z.string(),
                outcome: z.enum(['new', 'already-there', 're-coded', 'report-changed', 'no-event']),
                claims: z.number(),
                problem: problemSchema.nullable(),
              })
              .openapi('Kept'),
          ),
        },
      },
    },
    400: fault('A report cannot be read'),
    401: fault('The token is missing or wrong'),
    413: fault('The body is too large'),
  },
});

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server answers, and for which store',
  tags: ['Lists'],
  responses: {
    200: {
      description: 'It answers',
      content: {
        'application/json': {
          schema: z.object({ status: z.literal('ok'), store: z.string(), started: instant }).openapi('Health'),
        },
      },
    },
  },
});

/** Adds the routes. */
export function addReadingRoutes(api: OpenAPIHono, serving: Serving): void {
  const { pipeline, ledger, mark, started } = serving;
  const tooLarge = (bytes: number) => () => {
    throw new ProblemError(problem('too-large', `the body is longer than ${bytes} bytes`, 'send less at a time'));
  };
  const readBytes = READ_CHARACTERS_MAX * 4 + 10_000;
  api.use('/read', bodyLimit({ maxSize: readBytes, onError: tooLarge(readBytes) }));
  api.use('/read', rateLimit({ perMinute: 60, callerOf }));
  api.on('POST', '/reports', bearer(serving.token));
  api.on('POST', '/reports', bodyLimit({ maxSize: KEEP_BYTES_MAX, onError: tooLarge(KEEP_BYTES_MAX) }));

  api.openapi(healthRoute, (c) => c.json({ status: 'ok' as const, store: mark, started }, 200));

  api.openapi(readRoute, async (c) => {
    const { text, title, published } = c.req.valid('json');
    for await (const result of readDocuments(
      { kind: 'text', text, name: 'the text' },
      published ? { published } : {},
    )) {
      if (!result.ok) return refuse(c, result.problem) as never;
      const document: Document = title ? { ...result.value, title } : result.value;
      const { claims, problems, notes } = pipeline.code(document);
      const shown = { title: document.title, byline: document.byline, published: document.published };
      return c.json({ ...shown, text: document.text, claims, problems, notes }, 200);
    }
    return refuse(c, problem('empty', 'there is no text', 'send some')) as never;
  });

  api.openapi(keepRoute, async (c) => {
    const documents = await documentsOf(c.req.valid('json'));
    const lines = [];
    for (let at = 0; at < documents.length; at += SLICE) {
      const kept = await keep(pipeline, ledger, documents.slice(at, at + SLICE));
      lines.push(...kept.map(keptLine));
      await new Promise((resume) => setImmediate(resume));
    }
    return c.json(lines, 200);
  });
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
