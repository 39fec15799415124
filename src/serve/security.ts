/**
 * The headers that keep a page to itself: scripts, styles, data and pictures from this server only, nothing inline, no framing but of the
 * views made to be embedded.
 */
import type { Context, MiddlewareHandler } from 'hono';

/** The Content-Security-Policy of a page; `framed` for a view that other pages may embed. */
export function contentSecurityPolicy(framed: 'framed' | 'alone'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed === 'framed' ? '*' : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
}

/** The headers of every answer that no other page may frame. */
export const ALONE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy('alone'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
const { 'X-Frame-Options': _, 'Cross-Origin-Resource-Policy': __, ...SHARED } = ALONE;
const FRAMED = { ...SHARED, 'Content-Security-Policy': contentSecurityPolicy('framed') };
const ALL = { framed: Object.entries(FRAMED), alone: Object.entries(ALONE) };

/** Sets them on every answer: before it is made, so that they go out with it at once, and after, where a handler made one of its own. */
export const security: MiddlewareHandler = async (c, next) => {
  set(c);
  await next();
  set(c);
};

function set(c: Context): void {
  for (const [name, value] of ALL[c.req.path.startsWith('/embed/') ? 'framed' : 'alone']) c.header(name, value);
}
