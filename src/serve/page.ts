/**
 * Everything that is not the API: the files of the built page, and for every address of the page its one HTML document with the title that
 * fits, so that a shared address tells what it is.
 */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ProblemError } from '../base/index.js';
import type { Query } from '../query/index.js';
import type { Serving } from './options.js';
import { findWebRoot, readStatic, sendStatic, staticFile } from './static.js';

const NOT_BUILT =
  '<!doctype html><html lang="en"><title>Chancery</title><h1>Chancery</h1><p>The page has not been built. Run <code>npm run build</code> and start again. The API is at <a href="/api">/api</a>.';

/** Adds the routes of the page. */
export function addPage(app: OpenAPIHono, { query, webRoot }: Serving): void {
  const root = webRoot ?? findWebRoot();
  const files = root === null ? new Map() : readStatic(root);
  const shell = files.get('/index.html')?.body.toString('utf8') ?? NOT_BUILT;
  app.get('*', async (c) => {
    const file = c.req.path === '/index.html' ? undefined : files.get(c.req.path);
    if (file !== undefined) return sendStatic(c, file);
    if (c.req.path.startsWith('/assets/')) return c.notFound();
    const head = await headOf(c, query);
    const html = shell.replace(/<title>[^<]*<\/title>/, () => head.html);
    return sendStatic(c, staticFile('text/html; charset=utf-8', Buffer.from(html)), head.status);
  });
}

interface Head {
  readonly html: string;
  readonly status: 200 | 404;
}

async function headOf(c: Context, query: Query): Promise<Head> {
  try {
    const [title, description] = await wordsOf(c, query);
    return { html: headHtml(title === '' ? 'Chancery' : `${title} · Chancery`, description), status: 200 };
  } catch (error) {
    // The page itself says what is wrong; only the status is decided here.
    const missing = error instanceof ProblemError && /^(unknown|ambiguous)-/.test(error.problem.code);
    return { html: headHtml('Chancery', ABOUT), status: missing ? 404 : 200 };
  }
}

const ABOUT = 'The record of relations between states: who did what to whom, when, and in whose words.';
const TITLES: Readonly<Record<string, string>> = {
  '': '',
  read: 'Read a text',
  states: 'States',
  reports: 'Reports',
  events: 'Events',
  changes: 'What changed lately',
  network: 'The network',
  recognition: 'Who recognises whom',
  pairs: 'Pairs',
};

async function wordsOf(c: Context, query: Query): Promise<[title: string, description: string]> {
  const parts = c.req.path.split('/').slice(1).map(decode);
  const [kind = '', first = '', second = ''] = parts[0] === 'embed' ? parts.slice(1) : parts;
  const on = c.req.query('on');
  const known = c.req.query('known');
  if (kind === 'pair' && second !== '') {
    const status = await query.status(first, second, { ...(on && { on }), ...(known && { known }) });
    return [`${status.a.name} and ${status.b.name}`, status.sentence];
  }
  if ((kind === 'state' || kind === 'recognition') && first !== '') {
    const { name } = (await query.profile(first)).party;
    const { total } = await query.pairs({ party: first, limit: 1 });
    const title = kind === 'recognition' ? `Who recognises ${name}` : name;
    return [title, `${name} and its partners: ${total} pairs on record.`];
  }
  if (kind === 'event' && first !== '') {
    const { event, evidence } = await query.event(first);
    return [event.title, evidence[0]?.quote ?? ABOUT];
  }
  if (kind === 'report' && first !== '') {
    const { report } = await query.report(first);
    return [report.title ?? 'Report', report.text.slice(0, 200)];
  }
  if (kind === 'search') return [`Search: ${c.req.query('q') ?? ''}`, ABOUT];
  return [TITLES[kind] ?? '', ABOUT];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function headHtml(title: string, description: string): string {
  const [t, d] = [escapeHtml(title.slice(0, 200)), escapeHtml(description.slice(0, 300))];
  return `<title>${t}</title><meta name="description" content="${d}"><meta property="og:title" content="${t}"><meta property="og:description" content="${d}">`;
}

/** Text made safe for an element's content and for an attribute in quotes. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
