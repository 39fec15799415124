import { civilDay, dayNumber, dayText, isCivilDay, monthText, weekday, yearText } from '../civil.js';
import type { Edtf, TimeAnchor } from '../types.js';
import type { Partial } from './calendar.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from './lexicon.js';
import type { Read, ReadingTense } from './reading.js';
import { anchorDay } from './shift.js';

/** What a calendar date states, an anchor and a tense in; an EDTF value and the reason for it out, or null where the anchor does not serve. */

/** Fills the open parts of a date. Nothing finer than the words: a month stays a month. */
export function resolvePartial(p: Partial, anchor: TimeAnchor, tense: ReadingTense, words: string): Read | null {
  const part = p.part === null ? {} : { part: p.part };
  const note = p.part === null ? '' : `; EDTF has no code for its ${p.part} part, which is kept beside the value`;
  if (p.span !== null) {
    return p.turnedYear
      ? { edtf: p.span, basis: 'resolved', reason: `“${words}” names a decade by two digits${note}.`, ...part }
      : { edtf: p.span, basis: 'stated', reason: `“${words}” names it${note}.`, ...part };
  }
  if (p.y !== null) {
    const edtf = edtfOf(p.y, p);
    if (edtf === null) return null;
    const clash = weekdayClash(p, p.y);
    return p.turnedYear
      ? {
          edtf,
          basis: 'resolved',
          reason: `The year of “${words}” is counted from the day of telling${note}.`,
          ...part,
        }
      : { edtf, basis: 'stated', reason: `“${words}” gives it in full${note}${clash}.`, ...part };
  }
  const read =
    p.m === null && p.code === null ? weekdayAlone(p, anchor, tense, words) : withoutYear(p, anchor, tense, words);
  return read && { ...read, reason: `${read.reason}${note}.`, ...part };
}

function edtfOf(y: number, p: Partial): Edtf | null {
  if (y < 0 || y > 9999) return null;
  if (p.code !== null) return `${yearText(y)}-${p.code}`;
  if (p.m === null) return yearText(y);
  if (p.d === null) return monthText(y, p.m);
  return isCivilDay(y, p.m, p.d) ? dayText(dayNumber(y, p.m, p.d)) : null;
}

function weekdayClash(p: Partial, y: number): string {
  if (p.wd === null || p.m === null || p.d === null) return '';
  const real = weekday(dayNumber(y, p.m, p.d));
  return real === p.wd ? '' : `, though that day was a ${WEEKDAY_NAMES[real]}`;
}

function weekdayAlone(p: Partial, anchor: TimeAnchor, tense: ReadingTense, words: string): Read | null {
  if (p.wd === null) return null;
  const told = anchorDay(anchor.published);
  const narrated = anchorDay(anchor.narrative);
  const fromNarrative = p.turn === 'following' || p.turn === 'previous';
  const base = fromNarrative && narrated?.number != null ? narrated.number : (told?.number ?? null);
  if (base === null) return null;
  const back = (weekday(base) - p.wd + 7) % 7;
  const ahead = (7 - back) % 7;
  const strictBack = base - (back || 7);
  const strictAhead = base + (ahead || 7);
  const forward = tense === 'future';
  const [number, how] =
    p.turn === 'last' || p.turn === 'previous'
      ? [strictBack, 'the last one before']
      : p.turn === 'next' || p.turn === 'following'
        ? [strictAhead, 'the first one after']
        : forward
          ? [base + ahead, 'read forward, in the future tense, from']
          : [base - back, tense === 'present' ? 'read back, as news does, from' : 'read back, in the past tense, from'];
  const from = fromNarrative && narrated?.number != null ? 'the last date of the narrative' : 'the day of publication';
  return { edtf: dayText(number), basis: 'resolved', reason: `“${words}”: ${how} ${from}, ${longDay(base)}` };
}

function longDay(number: number): string {
  const { y, m, d } = civilDay(number);
  return `${WEEKDAY_NAMES[weekday(number)]} ${d} ${MONTH_NAMES[m - 1]} ${y}`;
}

/** Quarters, halves and seasons by the month in which they begin. */
function firstMonth(p: Partial): number {
  if (p.m !== null) return p.m;
  const code = p.code!;
  if (code <= 24) return (code - 20) * 3;
  return code <= 36 ? (code - 33) * 3 + 1 : (code - 40) * 6 + 1;
}

function withoutYear(p: Partial, anchor: TimeAnchor, tense: ReadingTense, words: string): Read | null {
  const usesNarrative = (p.turn === 'following' || p.turn === 'previous') && anchorDay(anchor.narrative) !== null;
  const told = anchorDay(usesNarrative ? anchor.narrative : anchor.published);
  if (!told) return null;
  const where = usesNarrative ? 'the last date of the narrative' : 'the day of publication';
  const y = yearFor(p, told, tense);
  if (y === null) return null;
  const edtf = edtfOf(y, p);
  const direction =
    p.turn === 'last' || p.turn === 'previous'
      ? 'the last before'
      : p.turn === 'next' || p.turn === 'following'
        ? 'the next after'
        : p.turn === 'this'
          ? 'in the year of'
          : tense === 'future'
            ? 'the first not before'
            : tense === 'guess'
              ? 'the likeliest that news leaves without a year, seen from'
              : tense === 'present'
                ? 'the nearest to'
                : 'the last not after';
  return edtf === null ? null : { edtf, basis: 'resolved', reason: `“${words}” has no year: ${direction} ${where}` };
}

function yearFor(
  p: Partial,
  told: { readonly y: number; readonly m: number | null; readonly d: number | null },
  tense: ReadingTense,
): number | null {
  const m = firstMonth(p);
  const known = told.m === null ? 0 : told.m * 100 + (p.d === null ? 0 : (told.d ?? 0));
  if (told.m === null && p.turn !== 'this') return null;
  const own = m * 100 + (p.d ?? 0);
  const fits = (y: number) =>
    (p.d === null || isCivilDay(y, m, p.d)) &&
    (p.wd === null || p.d === null || weekday(dayNumber(y, m, p.d)) === p.wd);
  const search = (start: number, step: number): number | null => {
    const plain = (y: number) => p.d === null || isCivilDay(y, m, p.d);
    for (let y = start, n = 0; n < 7; y += step, n++) if (fits(y)) return y;
    for (let y = start, n = 0; n < 8; y += step, n++) if (plain(y)) return y;
    return null;
  };
  const current = p.code === null ? own : Math.floor(own / 100) * 100;
  switch (p.turn) {
    case 'last':
    case 'previous':
      return search(current < known ? told.y : told.y - 1, -1);
    case 'next':
    case 'following':
      return search(current > known ? told.y : told.y + 1, 1);
    case 'this':
      return told.y;
    default:
      break;
  }
  if (tense === 'future') return search(current >= known ? told.y : told.y + 1, 1);
  if (tense === 'past') return search(current <= known ? told.y : told.y - 1, -1);
  // Nobody writes a date of eleven months ago without its year.
  if (tense === 'guess') {
    const back = search(current <= known ? told.y : told.y - 1, -1);
    if (back === null) return back;
    if (p.wd !== null) {
      const onward = search(current >= known ? told.y : told.y + 1, 1);
      return onward !== null && Math.abs(onward - told.y) < Math.abs(told.y - back) ? onward : back;
    }
    const monthsBack = (told.y - back) * 12 + (told.m ?? 0) - m;
    return monthsBack >= 10 ? search(current >= known ? told.y : told.y + 1, 1) : back;
  }
  const gap = current - known;
  return search(gap > 600 ? told.y - 1 : gap < -600 ? told.y + 1 : told.y, gap > 0 && gap <= 600 ? 1 : -1);
}
