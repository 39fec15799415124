/** Who may ask and how often: the token for writing, the host that the server is known by, and how many texts a minute. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError, problem } from '../base/index.js';
import { refuse } from './errors.js';

/** Lets a request pass that shows the token; compared in constant time. */
export function bearer(token: string): MiddlewareHandler {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(token);
  return async (c, next) => {
    const shown = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (shown !== undefined && timingSafeEqual(digest(shown), expected)) return next();
    c.header('WWW-Authenticate', 'Bearer');
    const hint = 'the token stands in the file beside the store, readable by its owner';
    return refuse(c, problem('not-signed-in', 'writing needs the token of this server', hint));
  };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;

/** Whether a server that listens there is reached from its own machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host) || host === '::1';
}

/** Whether a request came by a name that is the server's: on loopback a page elsewhere may have had its own pointed here. */
export function isKnownHost(host: string, asked: string | undefined): boolean {
  return !isLoopback(host) || LOOPBACK.test((asked ?? '').replace(/:\d+$/, ''));
}

/** On loopback, refuses requests that came by another name: a page elsewhere may have had its name pointed here. */
export function knownHost(host: string): MiddlewareHandler {
  return async (c, next) => {
    const asked = c.req.header('host') ?? '';
    if (isKnownHost(host, asked)) return next();
    const name = asked.replace(/:\d+$/, '');
    return refuse(c, problem('wrong-host', `this server is not "${name.slice(0, 100)}"`, 'ask for it by localhost'));
  };
}

/** Refuses requests that a page of another server sent, unless its origin was let in; programs send none. */
export function ownOrigin(origins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined || origin === new URL(c.req.url).origin || origins.some((o) => o === origin || o === '*'))
      return next();
    const hint = 'let it in with: chancery serve --cors ORIGIN';
    return refuse(c, problem('wrong-origin', `pages of "${origin.slice(0, 100)}" may not ask this server`, hint));
  };
}

/** The address that a request came from. */
export function callerOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}

/** Has a connection wait for an answer however long the work takes; the caller has shown the token and sent all of its request. */
export function takesTime(c: Context): void {
  (c.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.setTimeout(0);
}

/** Lets so many requests of one caller pass in a minute, with as many in store after a rest. */
export function rateLimit(options: {
  perMinute: number;
  callerOf: (c: Context) => string;
  /** What is counted, for the message. */
  what: string;
}): MiddlewareHandler {
  const { perMinute } = options;
  const buckets = new Map<string, { left: number; at: number }>();
  return async (c, next) => {
    const caller = options.callerOf(c);
    const now = Date.now();
    const bucket = buckets.get(caller) ?? { left: perMinute, at: now };
    bucket.left = Math.min(perMinute, bucket.left + ((now - bucket.at) / 60_000) * perMinute);
    bucket.at = now;
    buckets.set(caller, bucket);
    if (buckets.size > 10_000) for (const [key, old] of buckets) if (now - old.at > 60_000) buckets.delete(key);
    if (bucket.left < 1) {
      c.header('Retry-After', String(Math.ceil(60 / perMinute)));
      return refuse(
        c,
        problem('too-many', `more than ${perMinute} ${options.what} in a minute`, 'wait a moment and go on'),
      );
    }
    bucket.left -= 1;
    return next();
  };
}

/** What a body over the limit is answered with. */
export function tooLarge(bytes: number): () => never {
  return () => {
    throw new ProblemError(problem('too-large', `the body is longer than ${bytes} bytes`, 'send less at a time'));
  };
}
