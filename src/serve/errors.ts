/**
 * Every failure of a request as one shape, { error: Problem }, with a fitting status code. A failure that is nobody's fault but ours says
 * nothing of its inside.
 */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, ProblemError, problem } from '../base/index.js';

const STATUS_OF: Readonly<Record<string, ContentfulStatusCode>> = {
  'bad-request': 400,
  'bad-date': 400,
  'bad-instant': 400,
  'bad-filter': 400,
  'bad-cursor': 400,
  'bad-correction': 400,
  'bad-line': 400,
  'not-signed-in': 401,
  'wrong-host': 403,
  'wrong-origin': 403,
  'not-found': 404,
  'unknown-state': 404,
  'unknown-id': 404,
  'unknown-claim': 404,
  'unknown-report': 404,
  'file-exists': 409,
  'disk-full': 507,
  'store-read-only': 507,
  'refused-url': 403,
  unreachable: 502,
  'not-text': 415,
  'ambiguous-id': 409,
  'report-changed': 409,
  'too-large': 413,
  'text-too-slow': 413,
  'text-too-heavy': 413,
  'not-json': 415,
  'too-many': 429,
  busy: 503,
  'store-closed': 503,
};

/** The answer for a Problem. */
export function refuse(c: Context, fault: Problem, status = STATUS_OF[fault.code] ?? 400) {
  return c.json({ error: fault }, status);
}

/** The answer for whatever was thrown while a request was handled. */
export function onError(error: Error, c: Context) {
  if (error instanceof ProblemError) {
    // What is left of a refused body is not read, so the connection is of no more use.
    if (error.problem.code === 'too-large') c.header('Connection', 'close');
    return refuse(c, error.problem);
  }
  if (error instanceof HTTPException) {
    const code = error.status === 413 ? 'too-large' : 'bad-request';
    return refuse(
      c,
      problem(code, error.message || 'the request could not be read'),
      error.status as ContentfulStatusCode,
    );
  }
  console.error(error);
  return refuse(c, problem('internal', 'the answer could not be made', 'the log of the server tells more'), 500);
}
