import type { Problem, Span } from '../base/index.js';
import { problem } from '../base/index.js';
import { isEdtf } from './period.js';
import { expressionAt } from './phrase/expression.js';
import type { Context, Read } from './phrase/reading.js';
import { tokenize } from './phrase/tokens.js';
import type { TimeAnchor, TimeExpression } from './types.js';

/** A stretch of English text and an anchor in; its date expressions out, each with its exact words. Which event a date belongs to is not known here. */

/**
 * All date expressions within a span (usually a sentence), longest match first come, in order, none overlapping. Linear in the span's
 * length. Words that cannot be read without guessing are left out; offsets are into the whole text.
 */
export function findTimes(text: string, span: Span, anchor: TimeAnchor): TimeExpression[] {
  const context: Context = { text, tokens: tokenize(text, span), anchor, phrase: false };
  const found: TimeExpression[] = [];
  let i = 0;
  while (i < context.tokens.length) {
    const hit = expressionAt(context, i);
    // A day of the year 10000 is none that EDTF writes so.
    if (hit?.value && isEdtf(hit.value.edtf)) found.push(expression(context, i, hit.to, hit.value));
    i = hit && hit.to > i ? hit.to : i + 1;
  }
  return found;
}

/**
 * Reads one phrase as a whole, as `chancery when` does, or reads an expression again for another anchor. Leading prepositions may stand
 * there; any other word left over, or a date that two readings fit, gives a Problem that names it.
 */
export function readTime(phrase: string, anchor: TimeAnchor): TimeExpression | Problem {
  const text = phrase.length > 300 ? phrase.slice(0, 300) : phrase;
  const context: Context = { text, tokens: tokenize(text, [0, text.length]), anchor, phrase: true };
  if (context.tokens.length === 0)
    return problem('date-empty', 'There is no phrase to read.', 'Give words such as "last Tuesday".');
  let i = 0;
  while (i < context.tokens.length) {
    const hit = expressionAt(context, i);
    if (hit?.value && isEdtf(hit.value.edtf)) {
      const left = leftover(context, i, hit.to);
      if (left === '') return expression(context, i, hit.to, hit.value);
      return problem(
        'date-unread',
        `Could not read “${left}” in “${text}”; the rest is ${hit.value.edtf}.`,
        'Give the date words alone.',
      );
    }
    if (hit) return unread(text, anchor);
    i++;
  }
  return unread(text, anchor);
}

function unread(text: string, anchor: TimeAnchor): Problem {
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
  if (slashed) {
    const fits = Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12;
    return fits
      ? problem(
          'date-ambiguous',
          `“${slashed[0]}” may be day/month or month/day; neither was chosen.`,
          'Write it as YYYY-MM-DD.',
        )
      : problem('date-unread', `“${slashed[0]}” names no day that exists.`, 'Write it as YYYY-MM-DD.');
  }
  const hint =
    anchor.published === null
      ? 'Give the day that it is told on with --from DAY.'
      : 'See docs/time.md for the phrases that are read.';
  return problem('date-unread', `Could not read “${text}” as a date without guessing.`, hint);
}

const BESIDE =
  /^(?:on|in|at|the|during|of|within|over|sometime|some|time|later|so|midnight|noon|for|[.,;:!?"“”‘’()])$/i;

function leftover(c: Context, from: number, to: number): string {
  const beside = [...c.tokens.slice(0, from), ...c.tokens.slice(to)];
  return beside
    .filter((token) => !BESIDE.test(token.text))
    .map((token) => token.text)
    .join(' ');
}

function expression(c: Context, from: number, to: number, read: Read): TimeExpression {
  const span: Span = [c.tokens[from]!.start, c.tokens[to - 1]!.end];
  return {
    span,
    text: c.text.slice(span[0], span[1]),
    edtf: read.edtf,
    basis: read.basis,
    relation: read.relation ?? 'at',
    reason: read.reason,
    ...(read.attributive ? { attributive: true as const } : {}),
    ...(read.part ? { part: read.part } : {}),
  };
}
