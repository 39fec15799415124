import { civilDay, dayNumber, dayText, monthText, moveMonth, parseDayText, weekday, yearText } from '../civil.js';
import { readPeriod } from '../period.js';
import type { Edtf, TimeUnit } from '../types.js';

/**
 * An anchor's value and a distance in; the value at that distance out, never finer than the anchor, nor than the unit it is counted in.
 */

/** An anchor, without its mark of approximation, as far as it is known: a year, a month, a day. */
export interface AnchorDay {
  readonly y: number;
  readonly m: number | null;
  readonly d: number | null;
  /** The day's number where the day is known. */
  readonly number: number | null;
  readonly approximate: boolean;
}

/** Reads an anchor; of an interval its last known end, or its first where `side` is 'start'. Null where it is nothing of the kind. */
export function anchorDay(edtf: Edtf | null | undefined, side: 'start' | 'end' = 'end'): AnchorDay | null {
  if (!edtf) return null;
  let text = edtf;
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
    text = side === 'start' && /^\d/.test(from) ? from : /^\d/.test(to) ? to : from;
  }
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%]?)$/.exec(text);
  if (!found || !readPeriod(text)) return null;
  const number = found[3] === undefined ? null : parseDayText(text.slice(0, 10));
  return {
    y: Number(found[1]),
    m: found[2] === undefined ? null : Number(found[2]),
    d: found[3] === undefined ? null : Number(found[3]),
    number,
    approximate: found[4] === '~' || found[4] === '%',
  };
}

/** Moves an anchor by a counted distance. Counted weeks, months and years are approximate: "three years ago" is "2021~". Null where nothing honest can be said. */
export function shift(anchor: AnchorDay, count: number, unit: TimeUnit): Edtf | null {
  const { y, m, d, number, approximate } = anchor;
  if (unit === 'century') return yearApprox(y + count * 100);
  if (unit === 'decade') return yearApprox(y + count * 10);
  if (unit === 'year')
    return d === null && m === null && Number.isInteger(count)
      ? mark(yearText(y + count), approximate)
      : yearApprox(y + count);
  if (unit === 'month') {
    if (m === null) return yearApprox(y + Math.trunc(count / 12));
    const to = moveMonth(y, m, Math.round(count));
    return valid(`${monthText(to.y, to.m)}~`);
  }
  const days = unit === 'week' ? count * 7 : unit === 'hour' ? count / 24 : count;
  if (number !== null)
    return valid(mark(dayText(number + Math.round(days)), approximate || unit === 'week' || !Number.isInteger(days)));
  if (m !== null) {
    const middle = civilDay(dayNumber(y, m, 15) + Math.round(days));
    return valid(`${monthText(middle.y, middle.m)}~`);
  }
  return yearApprox(y);
}

/** The calendar unit `count` away from the one that the anchor lies in: "last month" is -1 month. Weeks run from Monday to Sunday. */
export function calendarUnit(anchor: AnchorDay, count: number, unit: TimeUnit): Edtf | null {
  const { y, m, number, approximate } = anchor;
  switch (unit) {
    case 'hour':
      return null;
    case 'day':
      return number === null ? null : valid(mark(dayText(number + count), approximate));
    case 'week': {
      if (number === null) return null;
      const monday = number - weekday(number) + 7 * count;
      return valid(`${dayText(monday)}/${dayText(monday + 6)}`);
    }
    case 'month': {
      if (m === null) return null;
      const to = moveMonth(y, m, count);
      return valid(monthText(to.y, to.m));
    }
    case 'year':
      return valid(yearText(y + count));
    case 'decade':
      return valid(`${yearText(y + 10 * count).slice(0, 3)}X`);
    case 'century':
      return valid(`${yearText(y + 100 * count).slice(0, 2)}XX`);
  }
}

function mark(text: string, approximate: boolean): Edtf {
  return approximate ? `${text}~` : text;
}

function yearApprox(y: number): Edtf | null {
  return valid(`${yearText(Math.round(y))}~`);
}

/** A value only where it is EDTF: years outside 0..9999 are not. */
function valid(edtf: Edtf): Edtf | null {
  return readPeriod(edtf) ? edtf : null;
}
