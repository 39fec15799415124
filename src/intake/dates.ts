/**
 * Words and figures in which a report says its day, in nine languages, in; EDTF days (or months) out. The names of months come from the
 * platform's own locale data. Reads written dates only: "yesterday" and the like belong to the time room.
 */

/** A date as it stands in a text. */
export interface FoundDate {
  /** "2025-09-24", or "2025-09" where no day is given. */
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

const locales = [
  'en',
  'en-GB',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'ru',
  'uk',
  'ar-u-ca-gregory-nu-latn',
  'ar-LB-u-ca-gregory-nu-latn',
  'ar-DZ-u-ca-gregory-nu-latn',
];
const months = monthNames();

const name = '([\\p{L}\\p{M}]{3,12})\\.?';
const patterns: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' | 'dMy' | 'Mdy' | 'My' }[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, order: 'ymd' },
  { pattern: /(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu, order: 'ymd' },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu, order: 'dmy' },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu, order: 'dmy' },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?(?:\\s+de|\\s+of)?[\\s-]+${name}(?:\\s+de|\\s+del)?[\\s,-]+(\\d{4})(?!\\d)`,
      'giu',
    ),
    order: 'dMy',
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)`, 'giu'),
    order: 'Mdy',
  },
  { pattern: new RegExp(`(?<!\\p{L})${name}(?:\\s+de|\\s+del)?\\s+(\\d{4})(?!\\d)`, 'giu'), order: 'My' },
];

/** All written dates of a short text, in order; where two readings overlap, the longer one. At most the first 2,000 characters count. */
export function findDates(text: string): FoundDate[] {
  const plain = westernDigits(text.slice(0, 2_000));
  const found: FoundDate[] = [];
  for (const { pattern, order } of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const edtf = edtfOf(match, order);
      const start = match.index;
      const end = start + match[0].length;
      if (edtf === null || found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ edtf, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The one date that a field holds ("2025-09-24T10:00:00Z", "24 de septiembre, 2025", "20250924", "2025-09"), or null. */
export function parseDate(field: string): string | null {
  const text = field.trim();
  const edtf = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (edtf !== null) return edtf[2] === undefined || (+edtf[2] >= 1 && +edtf[2] <= 12) ? text : null;
  const packed = /^(\d{4})(\d{2})(\d{2})(?:\d{6}|T\d{4,6}Z?)?$/.exec(text);
  if (packed !== null) return day(+packed[1]!, +packed[2]!, +packed[3]!);
  return findDates(text)[0]?.edtf ?? null;
}

/** Whether two EDTF days disagree; a month and a day in it agree. */
export function conflicts(a: string, b: string): boolean {
  return !a.startsWith(b) && !b.startsWith(a);
}

function edtfOf(match: RegExpMatchArray, order: 'ymd' | 'dmy' | 'dMy' | 'Mdy' | 'My'): string | null {
  const [, a = '', b = '', c = ''] = match;
  switch (order) {
    case 'ymd':
      return day(+a, +b, +c);
    case 'dmy': {
      const american = match[0].includes('/');
      if (american && +a <= 12 && +b <= 12 && a !== b) return null;
      return american && +b > 12 ? day(+c, +a, +b) : day(+c, +b, +a);
    }
    case 'dMy':
      return day(+c, monthOf(b), +a);
    case 'Mdy':
      return day(+c, monthOf(a), +b);
    case 'My': {
      if (
        /\d(?:st|nd|rd|th|er|º|°|\.)?\s*(?:de\s+)?$/.test(
          match.input?.slice(Math.max(0, (match.index ?? 0) - 8), match.index) ?? '',
        )
      )
        return null;
      const month = monthOf(a);
      return month > 0 && +b >= 1000 ? `${b}-${String(month).padStart(2, '0')}` : null;
    }
  }
}

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (year < 1000 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
  return at.toISOString().slice(0, 10);
}

function monthOf(word: string): number {
  return months.get(fold(word)) ?? 0;
}

/** Every name of a month, alone and as it stands beside a day, long and short, in each locale. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  const unclear = new Set<string>();
  for (const locale of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const extra of [{}, { day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(locale, { month, ...extra, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(new Date(Date.UTC(2024, index, 15))).find(({ type }) => type === 'month');
          const key = fold(part?.value ?? '');
          if (key.length < 3 || /\d/.test(key)) continue;
          if ((names.get(key) ?? index + 1) !== index + 1) unclear.add(key);
          names.set(key, index + 1);
        }
      }
    }
  }
  for (const key of unclear) names.delete(key);
  return names;
}

/** Lower case, without accents or dots: "sept." and "Février" become "sept" and "fevrier". */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.\u200f]/gu, '')
    .toLowerCase()
    .trim();
}

/** Arabic-Indic and Persian digits as 0 to 9, one for one, so that places stay. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
