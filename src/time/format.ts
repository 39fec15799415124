import { readPeriod } from './period.js';
import { MONTH_NAMES } from './phrase/lexicon.js';
import type { Edtf } from './types.js';

/** An EDTF value in; words for a person out, in English, or for another locale its own dates with neutral signs between them. */

const NTH = ['first', 'second', 'third', 'fourth'];
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'];

/**
 * "30 June 2022", "June 2022", "before 30 June 2022", "between December 2024 and 24 September 2025", "about 30 October 2014",
 * "the 1990s". A text that is no EDTF comes back as it is. Locales other than English: "≈", "…–", "–…" and "–".
 */
export function formatEdtf(edtf: Edtf, locale = 'en'): string {
  if (!readPeriod(edtf)) return edtf;
  const english = locale.split('-')[0] === 'en';
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf, locale, english);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const [a, b] = [from, to].map((side) => (side === '' || side === '..' ? '' : single(side, locale, english))) as [
    string,
    string,
  ];
  if (!english) return a === '' ? `…–${b}` : b === '' ? `${a}–…` : `${a} – ${b}`;
  if (a === '') return from === '..' ? `before ${b}` : `until ${b}, beginning unknown`;
  if (b === '') return to === '..' ? `after ${a}` : `from ${a}, end unknown`;
  return `between ${a} and ${b}`;
}

function single(value: Edtf, locale: string, english: boolean): string {
  const mark = /[~?%]$/.exec(value)?.[0];
  const bare = mark ? value.slice(0, -1) : value;
  const body = plain(bare, locale, english);
  if (!mark) return body;
  if (!english) return mark === '?' ? `${body} (?)` : `≈ ${body}`;
  return mark === '~' ? `about ${body}` : mark === '?' ? `perhaps ${body}` : `perhaps about ${body}`;
}

function plain(value: Edtf, locale: string, english: boolean): string {
  const decade = /^(\d{3})X$/.exec(value);
  if (decade) return english ? `the ${decade[1]}0s` : `${decade[1]}0–${decade[1]}9`;
  const century = /^(\d\d)XX$/.exec(value);
  if (century) return english ? `the ${ordinal(Number(century[1]) + 1)} century` : `${century[1]}00–${century[1]}99`;
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!parts) return value;
  const y = Number(parts[1]);
  if (parts[2] === undefined) return String(y);
  const m = Number(parts[2]);
  if (m > 12) return english ? coded(y, m) : value;
  const d = parts[3] === undefined ? null : Number(parts[3]);
  if (locale === 'en' || locale === 'en-GB') return `${d === null ? '' : `${d} `}${MONTH_NAMES[m - 1]} ${y}`;
  return byIntl(value, locale, d !== null);
}

function coded(y: number, code: number): string {
  if (code <= 32) return `${SEASON_NAMES[(code - 21) % 4]} ${y}`;
  if (code <= 36) return `the ${NTH[code - 33]} quarter of ${y}`;
  if (code <= 39) return `the ${NTH[code - 37]} third of ${y}`;
  return `the ${NTH[code - 40]} half of ${y}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function byIntl(value: Edtf, locale: string, withDay: boolean): string {
  const key = `${locale} ${withDay}`;
  let format = formats.get(key);
  if (!format) {
    const style = { year: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
    try {
      format = new Intl.DateTimeFormat(locale, withDay ? { ...style, day: 'numeric' } : style);
    } catch {
      return value;
    }
    formats.set(key, format);
  }
  return format.format(Date.parse(withDay ? value : `${value}-01`));
}

function ordinal(n: number): string {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}

/** The civil day of an instant ("2025-09-24T22:30:00Z") where a clock shows the zone's time ("Europe/Kyiv"); null where either is unknown. */
export function dayOfInstant(instant: string, timeZone = 'UTC'): Edtf | null {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return null;
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);
  } catch {
    return null;
  }
}
