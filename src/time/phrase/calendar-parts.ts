import { AMBIGUOUS_MONTHS, COUNTED, MONTHS, NUMBERS, ORDINALS, WEEKDAYS } from './lexicon.js';
import { at, type Context, capitalised, glued, low } from './reading.js';

/** The smallest pieces of calendar dates: the number of a day, a month's name, a year, each read at one token. */

/** A piece read: its value, and the token after it. */
export interface Piece {
  readonly to: number;
  readonly value: number;
}

/** A day of the month, "8", "8th" or "eighth"; 1..31. */
export function dayAt(c: Context, i: number): Piece | null {
  const token = at(c, i);
  if (!token) return null;
  if (token.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31) {
    return { to: i + 1, value: token.value };
  }
  if (token.kind === 'ordinal' && token.value >= 1 && token.value <= 31) return { to: i + 1, value: token.value };
  const ordinal = token.kind === 'word' ? ORDINALS.get(token.lower) : undefined;
  return ordinal === undefined ? null : { to: i + 1, value: ordinal };
}

/** A month's name, or its abbreviation with or without a full stop. Verbs and lower-case "may" are none. */
export function monthAt(c: Context, i: number): Piece | null {
  const token = at(c, i);
  if (token?.kind !== 'word') return null;
  const value = MONTHS.get(token.lower);
  if (value === undefined) return null;
  if (!capitalised(token) && !c.phrase && (token.lower.length <= 4 || AMBIGUOUS_MONTHS.has(token.lower))) return null;
  const short = token.lower.length <= 4 && !/^(june|july|may)$/.test(token.lower);
  return { to: short && glued(c, i + 1) && low(c, i + 1) === '.' ? i + 2 : i + 1, value };
}

/** Whether a month's name stands there in full. */
export function isFullMonth(c: Context, i: number): boolean {
  return low(c, i).length > 4 || /^(june|july|may)$/.test(low(c, i));
}

/** A weekday's name, 0 for Monday; abbreviations take their full stop with them. */
export function weekdayAt(c: Context, i: number): Piece | null {
  const token = at(c, i);
  if (token?.kind !== 'word' || !(capitalised(token) || c.phrase)) return null;
  const value = WEEKDAYS.get(token.lower);
  if (value === undefined) return null;
  const short = token.lower.length < 6;
  return { to: short && glued(c, i + 1) && low(c, i + 1) === '.' ? i + 2 : i + 1, value };
}

/** A year in four digits, 1000..2199, that counts nothing. Whether its place allows a year is for the rule that asks. */
export function yearAt(c: Context, i: number): Piece | null {
  const token = at(c, i);
  if (token?.kind !== 'number' || token.text.length !== 4 || token.value < 1000 || token.value > 2199) return null;
  if (COUNTED.has(low(c, i + 1)) && !capitalised(at(c, i + 1))) return null;
  return { to: i + 1, value: token.value };
}

/** A whole number in digits or words: "5", "five", "twenty-five". */
export function countAt(c: Context, i: number): Piece | null {
  const token = at(c, i);
  if (!token) return null;
  if (token.kind === 'number') return token.value > 0 ? { to: i + 1, value: token.value } : null;
  const ones = token.kind === 'word' ? NUMBERS.get(token.lower) : undefined;
  if (ones === undefined) return null;
  if (ones >= 20 && low(c, i + 1) === '-') {
    const more = NUMBERS.get(low(c, i + 2));
    if (more !== undefined && more < 10) return { to: i + 3, value: ones + more };
  }
  return { to: i + 1, value: ones };
}
