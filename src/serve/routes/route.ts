/** How a question is described once, for the router, for the checks of its input and for the OpenAPI document alike. */
import { createRoute, z } from '@hono/zod-openapi';
import { TRACK_NAMES } from '../../query/index.js';
import { errorSchema } from '../schema/parts.js';

/** The failures that a question may meet; each has the one error shape. */
const FAULTS: Readonly<Record<number, string>> = {
  400: 'The question is not well put: a date, filter or number cannot be read',
  404: 'There is no such state or thing in the record',
  409: 'The beginning of the id fits several things',
};

export const fault = (description: string) => ({
  description,
  content: { 'application/json': { schema: errorSchema } },
});

/** The body of a request that is JSON. */
export const bodyOf = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** Describes one GET of the API. */
export function question<
  Path extends string,
  Answer extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
>(path: Path, about: { summary: string; tag: string; answer: Answer; query?: Query; params?: Params }) {
  return createRoute({
    method: 'get',
    path,
    summary: about.summary,
    tags: [about.tag],
    // A misspelt parameter is said to be one, not passed over.
    request: {
      query: (about.query ?? z.object({})).strict() as unknown as Query,
      params: about.params ?? (z.object({}) as Params),
    },
    responses: {
      200: { description: about.summary, content: { 'application/json': { schema: about.answer } } },
      400: fault(FAULTS[400] ?? ''),
      404: fault(FAULTS[404] ?? ''),
      409: fault(FAULTS[409] ?? ''),
    },
  });
}

const text = (description: string, example?: string) =>
  z
    .string()
    .max(200)
    .openapi({ description, ...(example === undefined ? {} : { example }) });

/** The parameters that questions share. */
export const param = {
  a: text('A state, by code, name or alias', 'UKR').min(1),
  b: text('The other state', 'SYR').min(1),
  on: text('A day (EDTF); today when left out', '2023-05-01').optional(),
  known: text('As the record knew it at this instant (ISO 8601)').optional(),
  track: z.enum(TRACK_NAMES).optional(),
  id: z.object({ id: text('An id, or an unambiguous beginning of one').min(1) }),
  limit: z.coerce.number().int().min(1).max(1000).optional().openapi({ description: 'At most so many' }),
  cursor: text('Where the page before ended').optional(),
  word: (description: string, example?: string) => text(description, example).optional(),
};

/** An object without the keys whose value is undefined, so that left out stays left out. */
export function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
