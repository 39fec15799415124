import type { Problem, Span } from '../base/index.js';
import { problem } from '../base/index.js';
import { dayNumber, dayText, isCivilDay } from './civil.js';
import { fold, monthNames } from './month-names.js';
import type { Edtf } from './types.js';

/** The header, byline or dateline of a report in, in any of nine languages; the day that it states out. Not for running text. */

/** A day found in a header. */
export interface HeaderDay {
  readonly edtf: Edtf;
  readonly span: Span;
  readonly text: string;
  /** Languages in which the month is called so, [] for a date in digits. */
  readonly languages: readonly string[];
}

const JOINT = '(?:de|del|do|di|of|في|من|،)';
const SPELLED_DAY_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?:\.|er|st|nd|rd|th|º|°|ª|o)?[\s-]{1,3}(?:${JOINT}\s)?(\p{L}+(?:\s(?:الثاني|الاول))?)(?:\s?/\s?\p{L}+(?:\s(?:الثاني|الاول))?)?\.?(?:[\s,،-]{1,3}(?:${JOINT}\s)?(\d{4})(?!\d))?`,
  'gu',
);
const SPELLED_MONTH_FIRST =
  /(?<![\p{L}\d])(\p{L}{3,})\.?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:(?:,\s?|\s)(\d{4})(?![\d:]))?/gu;
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;
const UPDATED =
  /(updated|actualizad[oa]|mis a jour|aktualisiert|обновлено|оновлено|aggiornato|atualizad[oa]|modified|تحديث)[^\d]{0,20}$/;
const HEADER_MAX = 2000;

/**
 * The first day stated in a header, byline or dateline, in English, Spanish, French, German, Portuguese, Italian, Russian, Ukrainian or
 * Arabic; a date of updating only where there is no other. The day is taken as written, in its own time zone. "05/06/2025" is read
 * only with a hint: `en-US` has the month first, any other locale the day. Without a year a day is null.
 */
export function parseDay(text: string, localeHints: readonly string[] = []): HeaderDay | null {
  const all = findHeaderDays(text, localeHints, null);
  return (
    all.find((day) => !UPDATED.test(fold(text.slice(Math.max(0, day.span[0] - 40), day.span[0])).text)) ??
    all[0] ??
    null
  );
}

/** All days in the first 2,000 characters of a header, in order. A day without a year takes the latest one not after `published`, where that is given. */
export function findHeaderDays(text: string, localeHints: readonly string[], published: Edtf | null): HeaderDay[] {
  const source = text.slice(0, HEADER_MAX);
  const folded = fold(source);
  const found: HeaderDay[] = [];
  const add = (match: RegExpMatchArray, length: number, day: Edtf | null, languages: readonly string[]) => {
    if (day === null) return;
    const at = match.index!;
    const span: Span = [folded.offsets[at]!, folded.offsets[at + length] ?? source.length];
    found.push({ edtf: day, span, text: source.slice(span[0], span[1]), languages });
  };
  for (const match of folded.text.matchAll(YEAR_FIRST))
    add(match, match[0].length, iso(match[1], match[3], match[4]), []);
  for (const match of folded.text.matchAll(DAY_FIRST)) add(match, match[0].length, numeric(match, localeHints), []);
  for (const [pattern, dayAt, nameAt] of [
    [SPELLED_DAY_FIRST, 1, 2],
    [SPELLED_MONTH_FIRST, 2, 1],
  ] as const) {
    for (const match of folded.text.matchAll(pattern)) {
      const name = monthNames().get(match[nameAt]!) ?? monthNames().get(match[nameAt]!.split(' ')[0]!);
      if (!name) continue;
      const year = match[3] ?? latestYear(name.month, Number(match[dayAt]), published);
      if (year !== null) add(match, match[0].length, iso(year, String(name.month), match[dayAt]), [...name.languages]);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): Edtf | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1800 && y <= 2199 && isCivilDay(y, m, d) ? dayText(dayNumber(y, m, d)) : null;
}

function numeric(match: RegExpMatchArray, hints: readonly string[]): Edtf | null {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const dayFirst = match[2] === '.' || a > 12 || a === b || (b <= 12 && hints.length > 0 && !hints.includes('en-US'));
  const monthFirst = match[2] !== '.' && (b > 12 || hints.includes('en-US'));
  if (dayFirst && !(monthFirst && a <= 12)) return iso(match[4], match[3], match[1]);
  return monthFirst ? iso(match[4], match[1], match[3]) : null;
}

function latestYear(month: number, day: number, published: Edtf | null): string | null {
  const told = published === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(published);
  if (!told) return null;
  const later = month * 100 + day > Number(told[2]) * 100 + Number(told[3]);
  return String(Number(told[1]) - (later ? 1 : 0));
}

/** Where a day of publication was found. */
export type DaySource = 'byline' | 'metadata' | 'header' | 'dateline' | 'address';
const SOURCE_ORDER: readonly DaySource[] = ['byline', 'metadata', 'header', 'dateline', 'address'];

/**
 * Chooses the day of publication among those that a report states: the byline's, since the writer's own, then that of the metadata, the
 * header, the dateline and the address. Every other day that differs is kept as a Problem `date-conflict`.
 */
export function choosePublished(
  candidates: readonly { readonly edtf: Edtf; readonly source: DaySource; readonly text: string }[],
): { readonly edtf: Edtf | null; readonly problems: readonly Problem[] } {
  const ranked = candidates
    .map((candidate, index) => ({ ...candidate, index }))
    .sort((a, b) => SOURCE_ORDER.indexOf(a.source) - SOURCE_ORDER.indexOf(b.source) || a.index - b.index);
  const chosen = ranked[0];
  if (!chosen) return { edtf: null, problems: [] };
  const problems = ranked
    .filter((other) => other.edtf !== chosen.edtf)
    .map((other) =>
      problem(
        'date-conflict',
        `The ${other.source} “${other.text}” gives ${other.edtf}, but the ${chosen.source} “${chosen.text}” gives ${chosen.edtf}, which was taken.`,
        'Give the day with --published where another is right.',
        other.source,
      ),
    );
  return { edtf: chosen.edtf, problems };
}
