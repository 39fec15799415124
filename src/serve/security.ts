/**
 * The headers that keep a page to itself: scripts, styles, data and pictures from this server only, nothing inline, no framing but of the
 * views made to be embedded.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { sentWhole } from './wire.js';

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

const POLICIES = { framed: contentSecurityPolicy('framed'), alone: contentSecurityPolicy('alone') };

/** Sets them on every answer: before it is made, so that they go out with it at once, and after, where a handler made one of its own. */
export const security: MiddlewareHandler = async (c, next) => {
  set(c);
  await next();
  if (!sentWhole(c.req.path)) set(c);
};

function set(c: Context): void {
  const framed = c.req.path.startsWith('/embed/') ? 'framed' : 'alone';
  c.header('Content-Security-Policy', POLICIES[framed]);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  if (framed === 'alone') {
    c.header('X-Frame-Options', 'DENY');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
  }
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
}
