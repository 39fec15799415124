/**
 * Month names of the languages that headers and datelines come in, taken from the platform's own locale data and folded (lower case, no
 * diacritics, Western digits), so that one look-up serves all of them. Knows no dates.
 */

/** The locales whose month names are known; Arabic has several sets of names. */
export const BYLINE_LOCALES = [
  'en',
  'es',
  'fr',
  'de',
  'de-AT',
  'pt',
  'it',
  'ru',
  'uk',
  'ar',
  'ar-SY',
  'ar-DZ',
  'ar-MA',
  'ar-MR',
] as const;

/** A text folded for comparison, with the offset in the original of each of its characters. */
export interface Folded {
  readonly text: string;
  /** offsets[i] is where character i came from; one more for the end. */
  readonly offsets: readonly number[];
}

/** Lower case, diacritics off, Arabic-Indic and Persian digits as Western ones, invisible direction marks dropped. */
export function fold(text: string): Folded {
  let out = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const piece = foldChar(text.charAt(i));
    for (const _ of piece) offsets.push(i);
    out += piece;
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code === 0x200e || code === 0x200f || code === 0x640 || (code >= 0x202a && code <= 0x202e)) return '';
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return ' ';
  const plain = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length > 1 ? plain.charAt(0) : plain;
}

/** Folded name to month, 1..12, and the languages that use it. */
export interface MonthName {
  readonly month: number;
  readonly languages: ReadonlySet<string>;
}

let table: ReadonlyMap<string, MonthName> | null = null;

/** All names and abbreviations, and every beginning of three letters or more that fits one month only. Built once, when first asked for. */
export function monthNames(): ReadonlyMap<string, MonthName> {
  table ??= build();
  return table;
}

function build(): ReadonlyMap<string, MonthName> {
  const whole = new Map<string, { month: number; languages: Set<string> }>();
  const clash = new Set<string>();
  const add = (into: typeof whole, name: string, month: number, language: string) => {
    const known = into.get(name);
    if (known && known.month !== month) clash.add(name);
    else if (known) known.languages.add(language);
    else into.set(name, { month, languages: new Set([language]) });
  };
  const beginnings = new Map<string, { month: number; languages: Set<string> }>();
  for (const locale of BYLINE_LOCALES) {
    const language = locale.slice(0, 2);
    for (let month = 1; month <= 12; month++) {
      for (const form of forms(locale, month)) {
        const name = fold(form).text.replace(/\.$/, '');
        add(whole, name, month, language);
        if (!name.includes(' ') && language !== 'ar') {
          for (let length = 3; length < name.length; length++) add(beginnings, name.slice(0, length), month, language);
        }
      }
    }
  }
  for (const [name, found] of beginnings) if (!whole.has(name) && !clash.has(name)) whole.set(name, found);
  return whole;
}

function forms(locale: string, month: number): string[] {
  const day = Date.UTC(2025, month - 1, 5);
  const base = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const alone = new Intl.DateTimeFormat(locale, { ...base, month: 'long' }).format(day);
  const within = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { ...base, day: 'numeric', month: style })
      .formatToParts(day)
      .flatMap((part) => (part.type === 'month' ? [part.value] : []));
  return [alone, ...within('long'), ...within('short')].filter((form) => /\p{L}/u.test(form));
}
