/** What reads a text and keeps nothing: its claims, of a text or of what lies at an address, and its trees. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Problem, ProblemError, problem } from '../../base/index.js';
import { callerOf, rateLimit, tooLarge } from '../guards.js';
import type { Serving } from '../options.js';
import { READ_CHARACTERS_MAX, readOne } from '../read-one.js';
import { parseSchema, readAnswerSchema } from '../schema/reading-answers.js';
import { sentencesOf } from '../trees.js';
import { bodyOf, fault, param } from './route.js';

const BODY_BYTES_MAX = READ_CHARACTERS_MAX * 4 + 10_000;
/** Texts, and addresses, that one caller may have read in a minute. */
const TEXTS_PER_MINUTE = 60;
const ADDRESSES_PER_MINUTE = 10;

const text = z.string().min(1).max(READ_CHARACTERS_MAX);
const published = z.string().max(40).optional().openapi({ description: 'EDTF', example: '2022-06-30' });
const readInput = z
  .object({
    text: text.optional(),
    url: z.string().min(1).max(2000).optional().openapi({ description: 'A public http or https address, instead' }),
    title: z.string().max(1000).optional(),
    published,
  })
  .strict()
  .refine((input) => (input.text === undefined) !== (input.url === undefined), 'give either a text or an address')
  .openapi('ReadInput');

const faults = {
  400: fault('The text or the address cannot be read'),
  403: fault('The address lies inside this machine or a private network'),
  413: fault('The text is too long'),
  429: fault('Too many texts in a minute'),
  503: fault('Too many texts wait'),
  502: fault('The address did not answer'),
};

const readRoute = createRoute({
  method: 'post',
  path: '/read',
  summary: 'The claims in a text, or in what lies at an address; nothing is kept',
  tags: ['Reading'],
  request: { body: bodyOf(readInput) },
  responses: {
    200: {
      description: 'The text as it was read, and its claims',
      content: { 'application/json': { schema: readAnswerSchema } },
    },
    ...faults,
  },
});

const parseRoute = createRoute({
  method: 'post',
  path: '/parse',
  summary: 'The sentences of a text as Universal Dependencies trees',
  tags: ['Reading'],
  request: { body: bodyOf(z.object({ text }).strict().openapi('ParseInput')) },
  responses: {
    200: { description: 'Sentences with their words', content: { 'application/json': { schema: parseSchema } } },
    400: faults[400],
    413: faults[413],
    429: faults[429],
  },
});

const reportParseRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/parse',
  summary: 'The sentences of a report as Universal Dependencies trees, or one of them',
  tags: ['Reading'],
  request: {
    params: param.id,
    query: z
      .object({ sentence: z.coerce.number().int().min(0).optional().openapi({ description: 'Its index, from 0' }) })
      .strict(),
  },
  responses: {
    200: { description: 'Sentences with their words', content: { 'application/json': { schema: parseSchema } } },
    400: faults[400],
    404: fault('There is no such report or sentence'),
    413: faults[413],
    429: faults[429],
  },
});

/** Adds the routes. */
export function addReadingRoutes(api: OpenAPIHono, { coders, query }: Serving): void {
  const texts = rateLimit({ perMinute: TEXTS_PER_MINUTE, callerOf, what: 'texts' });
  const addresses = rateLimit({ perMinute: ADDRESSES_PER_MINUTE, callerOf, what: 'addresses' });
  for (const path of ['/read', '/parse']) {
    api.use(path, bodyLimit({ maxSize: BODY_BYTES_MAX, onError: tooLarge(BODY_BYTES_MAX) }));
    api.use(path, texts);
  }
  api.use('/reports/:id/parse', texts);

  api.openapi(readRoute, async (c) => {
    const { text, url, title, published } = c.req.valid('json');
    if (url !== undefined) await passed(addresses, c);
    const wanted = url === undefined ? { text: text! } : { url };
    const { document, claims, problems, notes, more } = await readOne(coders.asking, wanted, { title, published });
    const { problems: _, ...shown } = document;
    return c.json({ ...shown, claims, problems, notes, more }, 200);
  });

  api.openapi(parseRoute, async (c) => c.json(await sentencesOf(coders.asking, c.req.valid('json').text), 200));

  api.openapi(reportParseRoute, async (c) => {
    const { report } = await query.report(c.req.valid('param').id);
    if (report.text.length > READ_CHARACTERS_MAX) tooLarge(READ_CHARACTERS_MAX)();
    const { sentence } = c.req.valid('query');
    const all = await sentencesOf(coders.asking, report.text);
    if (sentence === undefined) return c.json(all, 200);
    const one = all.sentences[sentence];
    if (one === undefined) {
      const message = `the report has ${all.sentences.length} sentences, and none of number ${sentence}`;
      throw new ProblemError(problem('not-found', message, 'they are counted from 0', String(sentence)));
    }
    return c.json({ sentences: [one] }, 200);
  });
}

/** Lets a guard look at a request in the middle of its handling; what it refuses is thrown. */
async function passed(guard: ReturnType<typeof rateLimit>, c: Context): Promise<void> {
  const refused = await guard(c, async () => {});
  if (refused) throw new ProblemError(((await refused.json()) as { error: Problem }).error);
}
