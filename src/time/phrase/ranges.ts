import { interval } from '../algebra.js';
import { dayRange } from '../bounds.js';
import { isCivilDay } from '../civil.js';
import type { TimeRelation } from '../types.js';
import { calendarAt, EMPTY, type Partial, type PartialHit, yearTail } from './calendar.js';
import { dayAt, monthAt, yearAt } from './calendar-parts.js';
import { deicticAt } from './deictic.js';
import { COUNTED } from './lexicon.js';
import { licensedYear } from './licence.js';
import { at, type Context, glued, type Hit, low, type Read, type ReadingTense, said, tenseAt } from './reading.js';
import { resolvePartial } from './resolve.js';
import { anchorDay, shift } from './shift.js';

/** Tokens in; stretches with two stated ends out: "between X and Y", "from X to Y", "Nov. 2-4", "1991–94", "2009–present". */

/** Reads a range at token `i`. */
export function rangeAt(c: Context, i: number): Hit | null {
  const word = low(c, i);
  if (word === 'between') {
    const stated = years(c, i + 1);
    const within = stated?.value ? { to: stated.to, value: { ...stated.value, relation: 'at' as const } } : null;
    return pair(c, i, i + 1, /^(and|&)$/, 'at') ?? within;
  }
  if (word === 'from' && movedBefore(c, i)) return null;
  if (word === 'from') return pair(c, i, i + 1, /^(to|until|till|through|-|–|—)$/, 'throughout');
  return days(c, i, i) ?? years(c, i) ?? pair(c, i, i, /^(to|through|-|–|—)$/, 'throughout');
}

/** "postponed from 20 June to 5 August": two dates and no stretch. */
function movedBefore(c: Context, i: number): boolean {
  for (let back = i - 1; back >= Math.max(0, i - 8); back--) {
    if (/^(postpon|resched|mov|delay|defer|chang|shift|push|brought)/.test(low(c, back))) return true;
  }
  return false;
}

/** "from A to B" for any dates; what A leaves out, B gives. */
function pair(c: Context, i: number, from: number, joint: RegExp, relation: TimeRelation): Hit | null {
  const inDays = from > i ? days(c, from, i, joint, relation) : null;
  if (inDays) return inDays;
  const months = monthAt(c, from);
  const marked =
    from > i || (months !== null && /^[-–—]$/.test(low(c, months.to)) && monthAt(c, months.to + 1) !== null);
  const a = side(c, from, marked);
  if (!a) return null;
  const dash = low(c, a.to);
  if (!joint.test(dash)) return null;
  let next = a.to + 1;
  if (low(c, next) === 'the' || low(c, next) === 'late' || low(c, next) === 'early')
    next += low(c, next) === 'the' ? 1 : 0;
  if (/^(the )?present$|^now$|^today$/.test(low(c, next))) {
    const start = 'partial' in a ? resolvePartial(a.partial, c.anchor, 'past', said(c, from, a.to)) : a.value;
    return start && { to: next + 1, value: { ...start, relation: 'since' } };
  }
  const b = side(c, next, true);
  if (!b || (!marked && !sameShape(a, b))) return null;
  const read = join(c, i, a, b, relation);
  return read && { to: b.to, value: read };
}

type Side = PartialHit | { readonly to: number; readonly value: Read };

function side(c: Context, i: number, licensed: boolean): Side | null {
  const calendar = calendarAt(c, i, licensed);
  if (calendar) return calendar;
  const deictic = deicticAt(c, i);
  return deictic?.value ? { to: deictic.to, value: deictic.value } : null;
}

/** "June–July", "5 June – 7 July", "Monday to Wednesday": without "from" only like things make a range. */
function sameShape(a: Side, b: Side): boolean {
  if (!('partial' in a) || !('partial' in b)) return false;
  return (
    (a.partial.d === null) === (b.partial.d === null) &&
    (a.partial.wd === null) === (b.partial.wd === null) &&
    (a.partial.m === null) === (b.partial.m === null)
  );
}

function join(c: Context, i: number, a: Side, b: Side, relation: TimeRelation): Read | null {
  const tense = tenseAt(c, i);
  const words = said(c, i, b.to);
  let left = 'partial' in a ? a.partial : null;
  let right = 'partial' in b ? b.partial : null;
  if (left && right) {
    if (left.y === null && right.y !== null && left.span === null)
      left = { ...left, y: earlierYear(left, right, right.y), turnedYear: right.turnedYear };
    else if (right.y === null && left.y !== null && right.m !== null)
      right = { ...right, y: laterYear(left, right, left.y), turnedYear: left.turnedYear };
  }
  if (left && right && left.wd !== null && right.wd !== null && left.d === null && right.d === null) {
    return weekdays(c, left, right, words, tense, relation);
  }
  const end = right ? resolvePartial(right, c.anchor, tense, words) : 'value' in b ? b.value : null;
  if (!end) return null;
  if (left && left.y === null && left.m !== null && right && right.y === null && /^\d{4}/.test(end.edtf)) {
    left = { ...left, y: earlierYear(left, right, Number(end.edtf.slice(0, 4))), turnedYear: true };
  }
  const start = left
    ? resolvePartial(left, c.anchor, left.wd !== null && tense === 'future' ? 'future' : tense, words)
    : 'value' in a
      ? a.value
      : null;
  if (!start) return null;
  const [lo] = dayRange(start.edtf);
  const [, hi] = dayRange(end.edtf);
  if (lo === null || hi === null || lo > hi) return null;
  const basis = start.basis === 'stated' && end.basis === 'stated' ? 'stated' : 'resolved';
  const reason =
    basis === 'stated' ? `“${words}” gives both ends.` : `“${words}”: both ends, read against the day of telling.`;
  return { edtf: interval(start.edtf, end.edtf), basis, relation, reason };
}

/** "from Monday to Wednesday": the end is read forward from the start in the future, the start back from the end in the past. */
function weekdays(
  c: Context,
  left: Partial,
  right: Partial,
  words: string,
  tense: ReadingTense,
  relation: TimeRelation,
): Read | null {
  const days = (right.wd! - left.wd! + 7) % 7;
  const first = resolvePartial(tense === 'future' ? left : right, c.anchor, tense, words);
  const known = anchorDay(first?.edtf);
  const other = known && shift(known, tense === 'future' ? days : -days, 'day');
  if (!first || !other) return null;
  const edtf = tense === 'future' ? interval(first.edtf, other) : interval(other, first.edtf);
  return { edtf, basis: 'resolved', relation, reason: first.reason };
}

function earlierYear(left: Partial, right: Partial, y: number): number {
  return left.m !== null && right.m !== null && left.m > right.m ? y - 1 : y;
}

function laterYear(left: Partial, right: Partial, y: number): number {
  return left.m !== null && right.m !== null && left.m > right.m ? y + 1 : y;
}

/** Days of one month: "Nov. 2-4", "2–4 November 2019", "5 and 6 June", "June 5 to 7, 2015". */
function days(
  c: Context,
  from: number,
  i: number,
  joint = /^(-|–|—|to|through|and|&)$/,
  relation: TimeRelation = 'throughout',
): Hit | null {
  const lead = monthAt(c, from);
  const first = dayAt(c, lead ? lead.to : from);
  if (!first || at(c, first.to - 1)?.kind === 'word' || !joint.test(low(c, first.to))) return null;
  const second = dayAt(c, first.to + 1);
  if (!second || at(c, second.to - 1)?.kind === 'word' || second.value <= first.value) return null;
  if (/^(and|&)$/.test(low(c, first.to)) && relation === 'throughout' && second.value !== first.value + 1) return null;
  const month = lead ?? monthAt(c, low(c, second.to) === 'of' ? second.to + 1 : second.to);
  if (!month || (lead && (COUNTED.has(low(c, second.to)) || monthAt(c, second.to)))) return null;
  const after = lead ? second.to : month.to;
  const year = yearTail(c, after);
  const to = year ? year.to : after;
  const last: Partial = {
    ...EMPTY,
    y: year?.y ?? null,
    turnedYear: year?.turnedYear ?? false,
    m: month.value,
    d: second.value,
  };
  if (!isCivilDay(last.y ?? 2000, month.value, second.value)) return null;
  const words = said(c, i, to);
  const end = resolvePartial(last, c.anchor, tenseAt(c, i), words);
  if (!end) return null;
  const start = `${end.edtf.slice(0, 8)}${String(first.value).padStart(2, '0')}`;
  return { to, value: { ...end, edtf: interval(start, end.edtf), relation } };
}

/** "1991–1994", "1991-94", "2009–present", "2010 to 2012". */
function years(c: Context, i: number): Hit | null {
  const first = yearAt(c, i);
  if (!first || first.value < 1400) return null;
  const joint = low(c, first.to);
  const dash = /^[-–—/]$/.test(joint);
  if (!dash && !((joint === 'to' || joint === 'through') && licensedYear(c, i))) return null;
  const next = at(c, first.to + 1);
  const words = (to: number) => said(c, i, to);
  if (dash && next && /^(present|now|today)$/.test(next.lower)) {
    const to = first.to + 2;
    return {
      to,
      value: {
        edtf: String(first.value),
        basis: 'stated',
        relation: 'since',
        reason: `“${words(to)}” gives the start and no end.`,
      },
    };
  }
  if (next?.kind !== 'number' || (dash && glued(c, first.to) !== glued(c, first.to + 1))) return null;
  const short = next.text.length === 2 && dash;
  if (!short && next.text.length !== 4) return null;
  const end = short ? Math.floor(first.value / 100) * 100 + next.value : next.value;
  if (end <= first.value || end > 2199 || (short && joint === '-' && low(c, first.to + 2) === '-')) return null;
  if (COUNTED.has(low(c, first.to + 2)) || end - first.value > 400) return null;
  // "2005-06" may be a month: the two years hold it either way, but not throughout.
  const doubtful = short && joint === '-' && next.value <= 12;
  const to = first.to + 2;
  return {
    to,
    value: {
      edtf: `${first.value}/${end}`,
      basis: 'stated',
      relation: doubtful ? 'at' : 'throughout',
      reason: doubtful
        ? `“${words(to)}” is two years or a month; the years hold both.`
        : `“${words(to)}” gives both years.`,
    },
  };
}
