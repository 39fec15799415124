/**
 * Events as a table for spreadsheets: the same filters as the list, every page of it, written as it is read. A cell that a spreadsheet
 * would take for a formula is written so that it does not.
 */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import type { EventView } from '../../query/index.js';
import type { Serving } from '../options.js';
import { eventsQuery, filterOf } from './events.js';
import { fault } from './route.js';

const csvRoute = createRoute({
  method: 'get',
  path: '/events.csv',
  summary: 'Events as CSV, all pages in one',
  tags: ['Events and reports'],
  request: { query: eventsQuery.omit({ limit: true, cursor: true }).strict() },
  responses: {
    200: { description: 'One event a line', content: { 'text/csv': { schema: { type: 'string' } } } },
    400: fault('A filter cannot be read'),
  },
});

const COLUMNS: readonly (readonly [name: string, value: (event: EventView) => string | number | null])[] = [
  ['id', (e) => e.id],
  ['date', (e) => e.date.edtf],
  ['date_basis', (e) => e.date.basis],
  ['title', (e) => e.title],
  ['act', (e) => e.act],
  ['event_type', (e) => e.eventType],
  ['mode', (e) => e.mode],
  ['contexts', (e) => e.contexts.join(' ')],
  ['quad', (e) => e.quad],
  ['score', (e) => e.score],
  ['cameo', (e) => e.cameo],
  ['actors', (e) => e.actors.join(' ')],
  ['recipients', (e) => e.recipients.join(' ')],
  ['status', (e) => e.status],
  ['place', (e) => e.place?.name ?? null],
  ['instrument', (e) => e.instrument],
  ['independent', (e) => e.independent],
  ['confidence', (e) => e.confidence],
  ['reports', (e) => e.reports.join(' ')],
];

/** Adds the route. */
export function addEventsCsvRoute(api: OpenAPIHono, { query }: Serving): void {
  api.openapi(csvRoute, async (c) => {
    const filter = filterOf(c.req.valid('query'));
    // The first page is asked before anything is sent, so that a bad filter is still an error.
    let page = await query.events({ ...filter, limit: 1000 });
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="events.csv"');
    return stream(c, async (out) => {
      await out.write(`${COLUMNS.map(([name]) => name).join(',')}\r\n`);
      for (;;) {
        await out.write(page.items.map((event) => `${lineOf(event)}\r\n`).join(''));
        if (page.next === null || out.aborted) return;
        page = await query.events({ ...filter, limit: 1000, cursor: page.next });
      }
    });
  });
}

function lineOf(event: EventView): string {
  return COLUMNS.map(([, value]) => cell(value(event))).join(',');
}

/** One cell, quoted where it must be. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
