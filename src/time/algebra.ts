import { type AllenRelation, allen, type Reading } from './allen.js';
import { dayRange } from './bounds.js';
import { dayText } from './civil.js';
import { type End, FOREVER, readPeriod } from './period.js';
import type { Edtf, TimeExpression } from './types.js';

/** EDTF values in, answers of three values and new EDTF values out. Nothing here makes a value more precise than what it was given. */

/** An answer where a value may be imprecise: certainly, certainly not, or it depends on what the words leave out. */
export type Answer = 'yes' | 'no' | 'maybe';

const BEFORE: readonly AllenRelation[] = ['before', 'meets'];
const APART: readonly AllenRelation[] = ['before', 'meets', 'after', 'met-by'];
const HOLDING: readonly AllenRelation[] = ['contains', 'started-by', 'finished-by', 'equals'];

/** Whether A came wholly before B. By default both are events somewhere within their value: 2015 before 2015-06 is maybe. */
export function before(a: Edtf, b: Edtf, reading: Reading = 'event'): Answer {
  return answer(allen(a, b, reading), BEFORE);
}

/** Whether A and B share a day. By default both are periods that fill their value: 2015 overlaps 2015-06, yes. */
export function overlaps(a: Edtf, b: Edtf, reading: Reading = 'period'): Answer {
  const apart = answer(allen(a, b, reading), APART);
  return apart === 'yes' ? 'no' : apart === 'no' ? 'yes' : 'maybe';
}

/** Whether B lies within the period A; B is a period by default, or an event somewhere within its value. */
export function contains(a: Edtf, b: Edtf, readB: Reading = 'period'): Answer {
  if (readB === 'event' && within(a, b)) return 'yes';
  return answer(allen(a, b, 'period', readB), HOLDING);
}

function within(a: Edtf, b: Edtf): boolean {
  const [outer, inner] = [readPeriod(a), readPeriod(b)];
  return outer !== null && inner !== null && outer.start.hi <= inner.start.lo && inner.end.hi <= outer.end.lo;
}

function answer(possible: readonly AllenRelation[], wanted: readonly AllenRelation[]): Answer {
  const hits = possible.filter((relation) => wanted.includes(relation)).length;
  return hits === 0 ? (possible.length === 0 ? 'maybe' : 'no') : hits === possible.length ? 'yes' : 'maybe';
}

/** Whether two dates can be of one day: their days meet, approximate values widened by their slack. */
export function agree(a: Edtf, b: Edtf): boolean {
  if (!readPeriod(a) || !readPeriod(b)) return false;
  const [loA, hiA] = dayRange(a, true);
  const [loB, hiB] = dayRange(b, true);
  return (loA ?? -FOREVER) <= (hiB ?? FOREVER) && (loB ?? -FOREVER) <= (hiA ?? FOREVER);
}

/**
 * The days that A and B share, as EDTF; null where there are none or a value is no EDTF. An unknown end gives way to a known one;
 * the mark of approximation stays only on the end that had it.
 */
export function intersect(a: Edtf, b: Edtf): Edtf | null {
  const [periodA, periodB] = [readPeriod(a), readPeriod(b)];
  if (!periodA || !periodB) return null;
  const start = pickEnd(periodA.start, periodB.start, (end) => (end.kind === 'known' ? end.lo : -FOREVER));
  const end = pickEnd(periodA.end, periodB.end, (e) => (e.kind === 'known' ? -e.hi : -FOREVER));
  const lo = start.kind === 'known' ? start.lo : -FOREVER;
  const hi = end.kind === 'known' ? end.hi : FOREVER;
  if (lo > hi) return null;
  if (sameEnds(start, end, periodA)) return sameEnds(start, end, periodB) ? (a < b ? a : b) : a;
  if (sameEnds(start, end, periodB)) return b;
  return join(sideText(start, 'start'), sideText(end, 'end'));
}

// The greater bound wins; of equal ones the known, then the finer, then the lesser text.
function pickEnd(a: End, b: End, rank: (end: End) => number): End {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference > 0 ? a : b;
  if (a.kind !== b.kind) return a.kind === 'known' ? a : b.kind === 'known' ? b : a.kind === 'open' ? b : a;
  if (a.text.length !== b.text.length) return a.text.length > b.text.length ? a : b;
  return a.text <= b.text ? a : b;
}

function sameEnds(start: End, end: End, period: { readonly start: End; readonly end: End }): boolean {
  return start.text === period.start.text && end.text === period.end.text;
}

/** Unspecified digits and season codes may not stand in an interval: their first or last plain month or year does. */
function sideText(end: End, side: 'start' | 'end'): Edtf {
  if (end.kind !== 'known') return end.text;
  const decade = /^(\d{2,3})(X{1,2})$/.exec(end.text);
  if (decade) return `${decade[1]}${(side === 'start' ? '0' : '9').repeat(decade[2]!.length)}`;
  if (/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?[~?%]?$/.test(end.text)) return end.text;
  const [lo, hi] = dayRange(end.text);
  return dayText(side === 'start' ? lo! : hi!);
}

/** The interval from one value to another, ends kept as they are given; one value where both are the same. An end that is itself an interval gives its near side. */
export function interval(from: Edtf, to: Edtf): Edtf {
  const a = readPeriod(from);
  const b = readPeriod(to);
  return join(a ? sideText(a.start, 'start') : from, b ? sideText(b.end, 'end') : to);
}

/** Some time after (or at) a value: from its start on, with no end. boundAfter("2024-12") is "2024-12/..". */
export function boundAfter(edtf: Edtf): Edtf {
  const period = readPeriod(edtf);
  return period && period.start.kind === 'known' ? `${sideText(period.start, 'start')}/..` : edtf;
}

/** Some time before (or at) a value: up to its end. boundBefore("2022-06-30") is "../2022-06-30". */
export function boundBefore(edtf: Edtf): Edtf {
  const period = readPeriod(edtf);
  return period && period.end.kind === 'known' ? `../${sideText(period.end, 'end')}` : edtf;
}

/** When the event of an expression was, its relation worked in: "before 1990" is "../1990", "since 1980" is "1980/..". */
export function eventTime(expression: Pick<TimeExpression, 'edtf' | 'relation'>): Edtf {
  const { edtf, relation } = expression;
  if (relation === 'before' || relation === 'until') return boundBefore(edtf);
  if (relation === 'after' || relation === 'since') return boundAfter(edtf);
  return edtf;
}

function join(from: Edtf, to: Edtf): Edtf {
  return from === to ? from : `${from}/${to}`;
}
