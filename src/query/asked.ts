/** Words of a question come in (days, instants, limits, cursors); checked values go out, or a Problem that says how to write them. */
import { ProblemError, problem } from '../base/index.js';
import { daysOf } from '../relations/index.js';
import { type Edtf, isEdtf } from '../time/index.js';
import { NOW } from './claim-columns.js';

/** A day, month or year. Throws 'bad-date'. */
export function askedDay(text: string): Edtf {
  const days = daysOf(isEdtf(text) ? text : null);
  if (Number.isFinite(days.lo) && Number.isFinite(days.hi)) return text;
  throw fault(
    'bad-date',
    `"${text}" is no date.`,
    'Write a day as in 2023-05-01, a month as in 2023-05 or a year as in 2023.',
    text,
  );
}

/** Milliseconds since 1970 of an instant, a day meaning its end; later than all where none is asked for. Throws 'bad-instant'. */
export function askedInstant(text: string | undefined): number {
  if (text === undefined) return NOW;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const ms = Date.parse(day ? `${text}T23:59:59.999Z` : text);
  if (Number.isFinite(ms)) return ms;
  throw fault(
    'bad-instant',
    `"${text}" is no instant.`,
    'Write it as in 2025-09-24T12:00:00Z, or as a day, 2025-09-24.',
    text,
  );
}

/** A number of items from 1 to 1000. Throws 'bad-filter'. */
export function askedLimit(limit: number | undefined, usual: number): number {
  if (limit === undefined) return usual;
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit;
  throw fault('bad-filter', `A list cannot have ${limit} items.`, 'Ask for 1 to 1000.', 'limit');
}

/** A place in a list as the page before gave it. Throws 'bad-cursor'. */
export function askedCursor<T extends readonly unknown[]>(
  cursor: string | undefined,
  isPlace: (value: unknown) => value is T,
): T | null {
  if (cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isPlace(value)) return value;
  } catch {
    // Not what a page gives: said below.
  }
  throw fault(
    'bad-cursor',
    `"${cursor}" is no place in this list.`,
    'Take the cursor from the page before, or leave it out.',
    'cursor',
  );
}

/** The cursor of a place. */
export function cursorOf(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');
}

/** An expected failure of a question. */
export function fault(code: string, message: string, hint: string, where: string): ProblemError {
  return new ProblemError(problem(code, message, hint, where));
}
