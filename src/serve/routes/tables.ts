/** Events and standings as files: the same filters as the lists, every page in one, written as it is read. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { Serving } from '../options.js';
import type { Column } from '../tables/table.js';
import { EVENT_TABLE, eventRows, STANDING_TABLE, standingRows } from '../tables/tables.js';
import { MEDIA_TYPES, type TableFormat, tableBytes } from '../tables/write.js';
import { eventsQuery, filterOf } from './events.js';
import { fault, given } from './route.js';
import { standingsQuery } from './standings.js';

const FORMATS: readonly TableFormat[] = ['csv', 'jsonl', 'parquet'];
const WORDS: Readonly<Record<TableFormat, string>> = {
  csv: 'CSV for spreadsheets',
  tsv: 'tab-separated text',
  jsonl: 'JSON Lines',
  parquet: 'Parquet',
};
const file = (format: TableFormat) => ({
  description: 'One row each',
  content: {
    [MEDIA_TYPES[format].split(';')[0]!]: {
      schema: format === 'parquet' ? { type: 'string' as const, format: 'binary' } : { type: 'string' as const },
    },
  },
});

/** Adds the routes. */
export function addTableRoutes(api: OpenAPIHono, { query }: Serving): void {
  for (const format of FORMATS) {
    const eventsRoute = createRoute({
      method: 'get',
      path: `/events.${format}`,
      summary: `Events as ${WORDS[format]}, all pages in one`,
      tags: ['Files'],
      request: { query: eventsQuery.omit({ limit: true, cursor: true }).strict() },
      responses: { 200: file(format), 400: fault('A filter cannot be read'), 404: fault('There is no such state') },
    });
    api.openapi(eventsRoute, async (c) => {
      const rows = await eventRows(query, filterOf(c.req.valid('query')));
      return send(c, 'events', format, EVENT_TABLE, rows) as never;
    });
    const standingsRoute = createRoute({
      method: 'get',
      path: `/standings.${format}`,
      summary: `Standings as ${WORDS[format]}`,
      tags: ['Files'],
      request: { query: standingsQuery.strict() },
      responses: { 200: file(format), 400: fault('A filter cannot be read'), 404: fault('There is no such state') },
    });
    api.openapi(standingsRoute, async (c) => {
      const rows = await standingRows(query, given(c.req.valid('query')));
      return send(c, 'standings', format, STANDING_TABLE, rows) as never;
    });
  }
}

function send<T>(c: Context, name: string, format: TableFormat, table: readonly Column<T>[], rows: AsyncIterable<T>) {
  c.header('Content-Type', MEDIA_TYPES[format]);
  c.header('Content-Disposition', `attachment; filename="${name}.${format}"`);
  return stream(c, async (out) => {
    for await (const piece of tableBytes(table, rows, format)) {
      if (out.aborted) return;
      await out.write(piece);
    }
  });
}
