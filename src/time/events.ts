import type { Span } from '../base/index.js';
import { boundAfter, boundBefore } from './algebra.js';
import { distanceAt } from './phrase/counted.js';
import { expressionAt } from './phrase/expression.js';
import { DAY_PARTS, DETERMINERS, ORDINALS, UNITS, words } from './phrase/lexicon.js';
import { at, type Context, capitalised, low } from './phrase/reading.js';
import { anchorDay, shift } from './phrase/shift.js';
import { tokenize } from './phrase/tokens.js';
import type { Edtf, EventAnchor, TimeExpression, TimeUnit } from './types.js';

/**
 * A stretch of text in; the words that date something by another event of the report out ("a month after the coup"), and later, given
 * that event's date, the value. Which claim the event is, the caller knows.
 */

type Tie = Pick<EventAnchor, 'relation' | 'offset'> & { readonly to: number };

/** All event anchors within a span, in order, none overlapping. A dated phrase ("after 8 December") is no anchor: findTimes reads it. */
export function findEventAnchors(text: string, span: Span): EventAnchor[] {
  const c: Context = {
    text,
    tokens: tokenize(text, span),
    anchor: { published: '2000-01-01', narrative: '2000-01-01' },
    phrase: false,
  };
  const found: EventAnchor[] = [];
  let i = 0;
  while (i < c.tokens.length) {
    const tie = tieAt(c, i);
    const to = tie ? eventEnd(c, tie.to) : i;
    if (!tie || to <= tie.to) {
      i++;
      continue;
    }
    const start = c.tokens[i]!.start;
    const end = c.tokens[to - 1]!.end;
    const event: Span = [c.tokens[tie.to]!.start, end];
    found.push({ span: [start, end], text: text.slice(start, end), event, relation: tie.relation, offset: tie.offset });
    i = to;
  }
  return found;
}

/**
 * The date that an anchor's words give once the event's own date is known; null where they give none. Never finer than the event's
 * date nor than the counted unit.
 */
export function readEventAnchor(anchor: EventAnchor, eventDate: Edtf): TimeExpression | null {
  const base = { span: anchor.span, text: anchor.text, basis: 'resolved' as const };
  if (anchor.offset === null) {
    if (anchorDay(eventDate) === null) return null;
    const reason = `“${anchor.text}” is tied to an event of ${eventDate}.`;
    return { ...base, edtf: eventDate, relation: anchor.relation, reason };
  }
  const day = anchorDay(eventDate, anchor.offset.count < 0 ? 'start' : 'end');
  const edtf = day && shift(day, anchor.offset.count, anchor.offset.unit);
  return edtf === null
    ? null
    : { ...base, edtf, relation: 'at', reason: `“${anchor.text}” is counted from an event of ${eventDate}.` };
}

/**
 * The other way round: the date of the anchored event, once that of what the words date is known. "Bahrain recalled its envoy a day after
 * X": X was a day before the recall. Null where the words give no bound.
 */
export function dateAnchoredEvent(anchor: EventAnchor, when: Edtf): Edtf | null {
  if (anchor.offset === null) {
    if (anchorDay(when) === null || anchor.relation === 'at') return anchorDay(when) && when;
    return anchor.relation === 'before' || anchor.relation === 'until' ? boundAfter(when) : boundBefore(when);
  }
  const day = anchorDay(when, anchor.offset.count > 0 ? 'start' : 'end');
  return day && shift(day, -anchor.offset.count, anchor.offset.unit);
}

function tieAt(c: Context, i: number): Tie | null {
  return eve(c, i) ?? counted(c, i) ?? anniversary(c, i) ?? plain(c, i);
}

function eve(c: Context, i: number): Tie | null {
  const on = low(c, i) === 'on' ? 1 : 0;
  if (low(c, i + on) !== 'the' || low(c, i + on + 1) !== 'eve' || low(c, i + on + 2) !== 'of') return null;
  return { to: i + on + 3, relation: 'at', offset: { count: -1, unit: 'day' } };
}

/** "a month after", "the day before", "two years into"; "years after" counts nothing. */
function counted(c: Context, i: number): Tie | null {
  const the = low(c, i) === 'the' ? 1 : 0;
  const unitWord = UNITS.get(low(c, i + the));
  const bare = unitWord ?? (the && DAY_PARTS.has(low(c, i + 1)) ? 'day' : undefined);
  const distance = bare === undefined ? distanceAt(c, i) : null;
  const to = bare === undefined ? distance?.to : i + the + 1;
  if (to === undefined) return null;
  const word = low(c, to);
  const sign = word === 'before' ? -1 : /^(after|following|into|since)$/.test(word) ? 1 : 0;
  if (sign === 0) return null;
  const vague = distance
    ? distance.least !== distance.most || !Number.isInteger(distance.least)
    : !the || bare === 'hour';
  if (vague) return { to: to + 1, relation: sign < 0 ? 'before' : 'after', offset: null };
  const unit: TimeUnit = distance ? distance.unit : bare === 'fortnight' ? 'week' : bare!;
  return {
    to: to + 1,
    relation: 'at',
    offset: { count: sign * (distance ? distance.least : bare === 'fortnight' ? 2 : 1), unit },
  };
}

function anniversary(c: Context, i: number): Tie | null {
  const token = at(c, i);
  const nth = token?.kind === 'ordinal' ? token.value : (ORDINALS.get(low(c, i)) ?? 0);
  if (nth === 0 || low(c, i + 1) !== 'anniversary' || low(c, i + 2) !== 'of') return null;
  return { to: i + 3, relation: 'at', offset: { count: nth, unit: 'year' } };
}

const PHRASES: readonly (readonly [string, EventAnchor['relation']])[] = [
  ['in the wake of', 'after'],
  ['in the aftermath of', 'after'],
  ['in the run - up to', 'before'],
  ['at the time of', 'at'],
  ['as soon as', 'after'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['ever since', 'since'],
  ['shortly after', 'after'],
  ['shortly before', 'before'],
  ['soon after', 'after'],
  ['immediately after', 'after'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['during', 'at'],
  ['upon', 'at'],
];

function plain(c: Context, i: number): Tie | null {
  for (const [phrase, relation] of PHRASES) {
    const parts = phrase.split(' ');
    if (parts.every((part, k) => low(c, i + k) === part)) return { to: i + parts.length, relation, offset: null };
  }
  return null;
}

const STOPS = words(
  'that which who whom whose when where while but although though because as said says told is are was were has have had will would could should may might can by amid despite',
);
const OPENERS = words('he she they it his her their its');
const EVENT_TOKENS_MAX = 24;

/** Where the words of the event end: the next mark or word that opens another clause. Empty where a date stands there. */
function eventEnd(c: Context, from: number): number {
  const first = at(c, from);
  if (!first || first.kind === 'mark' || first.kind === 'other') return from;
  const dated = expressionAt(c, from);
  if (dated && !dated.value?.attributive) return from;
  if (first.lower === 'the' && low(c, from + 1) === 'end' && low(c, from + 2) !== 'of') return from;
  const opens = DETERMINERS.has(first.lower) || capitalised(first) || OPENERS.has(first.lower);
  if (!opens && !/[a-z]{3,}/.test(first.lower)) return from;
  let to = from;
  while (to < c.tokens.length && to < from + EVENT_TOKENS_MAX) {
    const token = at(c, to)!;
    if (token.kind === 'mark' && !"'’-".includes(token.text)) break;
    if (to > from && STOPS.has(token.lower)) break;
    if (to > from && c.text.slice(at(c, to - 1)!.end, token.start).includes('\n')) break;
    to++;
  }
  return to;
}
