import {
  AMBIGUOUS_MONTHS,
  COUNTED,
  DETERMINERS,
  EVENT_WORDS,
  FUNCTION_WORDS,
  TIME_PREPOSITIONS,
  words,
} from './lexicon.js';
import { at, type Context, capitalised, glued, low } from './reading.js';

/** A place in a sentence in; whether a bare year, month or weekday there is a date out, and whether a date there belongs to the noun beside it. */

const NOT_FOR_YEARS = words('on to around about mid following pre post through throughout between');
const NUMBERED = words(
  'resolution article act flight no number route highway section chapter model page channel room unit brigade volume version rule law decree bill division platform seats nearly almost over than least most some approximately roughly total',
);
const QUANTITIES = words(
  'total more group force army number crowd average maximum minimum cost worth excess thousands hundreds team fleet deployment majority population price fee fine loss sum distance height altitude depth speed',
);
const LOOSE_MONTH_PREPOSITIONS = words('by before after from between of for to and over on throughout');

/** Whether the four digits at `i` are a year. */
export function licensedYear(c: Context, i: number): boolean {
  if (c.phrase && c.tokens.length <= 2) return true;
  const year = at(c, i)!.value;
  const before = low(c, i - 1);
  const next = at(c, i + 1);
  if (year < 1400 || year > 2150 || NUMBERED.has(before)) return false;
  if (before === 'fiscal' || before === 'fy' || (before === 'year' && low(c, i - 2) === 'fiscal')) return false;
  if (countsNext(c, i + 1, year)) return false;
  if (before === 'year' || before === 'circa') return true;
  if (before === 'around') return year % 50 !== 0 && next?.kind !== 'word';
  if (before === 'for') return year > 1900 && next?.kind !== 'word' && next?.text !== '-';
  if (before === 'of') return year >= 1700 && !QUANTITIES.has(low(c, i - 2)) && next?.text !== '/';
  if (before === 'to') return /^(back|dating|dates|dated|up|prior)$/.test(low(c, i - 2));
  if (TIME_PREPOSITIONS.has(before) && !NOT_FOR_YEARS.has(before)) return true;
  if (before === '(' && (!next || next.kind === 'mark')) return true;
  if (/^(and|or|,)$/.test(before) && isYearWord(c, i - 2)) return true;
  if (next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || (glued(c, i) && before !== '(')) return false;
  if (DETERMINERS.has(before) || (before === 's' && /['’]/.test(low(c, i - 2)))) return true;
  if (EVENT_WORDS.has(next.lower)) return true;
  return (
    capitalised(next) &&
    year > 1900 &&
    year % 100 !== 0 &&
    !next.lower.endsWith('s') &&
    EVENT_WORDS.has(eventAhead(c, i + 2))
  );
}

function isYearWord(c: Context, i: number): boolean {
  const token = at(c, i);
  return token?.kind === 'number' && token.text.length === 4 && token.value > 1400 && token.value < 2150;
}

/** "the 1500 fighters", "2000 Iraqi troops": a round number before a plural, at once or after an adjective. */
function countsNext(c: Context, i: number, year: number): boolean {
  if (COUNTED.has(low(c, i)) && !capitalised(at(c, i))) return true;
  if (year % 50 !== 0)
    return (
      COUNTED.has(low(c, i + 1)) &&
      !capitalised(at(c, i + 1)) &&
      !FUNCTION_WORDS.has(low(c, i)) &&
      !EVENT_WORDS.has(low(c, i))
    );
  const plural = (word: string) => /[^su]s$/.test(word) && !EVENT_WORDS.has(word) && !FUNCTION_WORDS.has(word);
  if (FUNCTION_WORDS.has(low(c, i)) || at(c, i)?.kind !== 'word') return false;
  return plural(low(c, i)) || (plural(low(c, i + 1)) && !EVENT_WORDS.has(low(c, i)));
}

function eventAhead(c: Context, i: number): string {
  for (let ahead = i; ahead < i + 4; ahead++) if (EVENT_WORDS.has(low(c, ahead))) return low(c, ahead);
  return '';
}

const MONTH_NAMES_OF_THINGS = words('revolution crisis movement war surprise coalition brigade');

/** Whether the month's name at `i`, without day and year, is a date; `to` is the token after it. */
export function licensedMonth(c: Context, i: number, to: number): boolean {
  const name = low(c, i);
  const before = low(c, i - 1);
  if (c.phrase) return true;
  if (MONTH_NAMES_OF_THINGS.has(low(c, to)) || (capitalised(at(c, i - 1)) && i > 1 && !TIME_PREPOSITIONS.has(before)))
    return false;
  if (/^(in|since|until|till|during|early|late|mid|through|throughout|last|next|this)$/.test(before)) {
    return !(name === 'may' && low(c, to) === "'");
  }
  if (AMBIGUOUS_MONTHS.has(name)) {
    return (
      /^(by|before|after|from|between)$/.test(before) && !(name === 'may' && personMay(c)) && !capitalised(at(c, to))
    );
  }
  if (before === '' || LOOSE_MONTH_PREPOSITIONS.has(before)) return true;
  if (isAttributive(c, i, to)) return true;
  return before === ',' || before === '(';
}

/** Whether the text names somebody called May. */
function personMay(c: Context): boolean {
  return /\b(?:Theresa|Mrs\.?|Ms\.?|Minister|PM|Brian|James) May\b|\bMay(?:['’]s| said| told| has| was)/.test(
    c.text.slice(0, 20_000),
  );
}

const NAMED_WEEKDAYS = words(
  'bloody black good super palm easter ash ruby man every each sheffield cyber fat maundy holy cold whit shrove red blue',
);
const WEEKDAY_TITLES = words('times telegraph mirror express herald mail post tribune world sun night club');

/** Whether the weekday at `i` is a day and no name ("Bloody Sunday", "the Sunday Times") and no habit ("every Friday", "the second Sunday"). */
export function licensedWeekday(c: Context, i: number, to: number): boolean {
  const before = low(c, i - 1);
  if (NAMED_WEEKDAYS.has(before) || (before === 'on' && low(c, i - 2) === 'mail')) return false;
  if (/^(first|second|third|fourth|fifth)$/.test(before) || at(c, i - 1)?.kind === 'ordinal') return false;
  if (before === 'last' && low(c, i - 2) === 'the' && low(c, to) === 'of') return false;
  if (/^nights?$/.test(low(c, to)) && capitalised(at(c, to)) && capitalised(at(c, to + 1))) return false;
  return !(WEEKDAY_TITLES.has(low(c, to)) && capitalised(at(c, to)) && low(c, to) !== 'night');
}

/** Whether a date from token `from` up to `to` belongs to the noun after it: "the 2015 agreement", "Monday's vote", "its June 5 decision". */
export function isAttributive(c: Context, from: number, to: number): boolean {
  const next = at(c, to);
  if (!next) return false;
  if (/^['’]$/.test(next.text) && glued(c, to) && (low(c, to + 1) === 's' || c.tokens[to - 1]!.lower.endsWith('s')))
    return glued(c, to + 1) || at(c, to + 1)?.kind === 'word';
  if (next.text === '-' && glued(c, to) && glued(c, to + 1) && at(c, to + 1)?.kind === 'word') return true;
  if (next.kind !== 'word' || FUNCTION_WORDS.has(next.lower)) return false;
  const before = low(c, from - 1);
  if (DETERMINERS.has(before)) return true;
  if (before === 's' && /['’]/.test(low(c, from - 2))) return true;
  if (EVENT_WORDS.has(next.lower)) return true;
  const year = at(c, from);
  const digits = c.tokens.slice(from, to).every((token) => token.kind === 'number' || token.kind === 'mark');
  return (
    year?.kind === 'number' &&
    digits &&
    to <= from + 3 &&
    !TIME_PREPOSITIONS.has(before) &&
    before !== 'of' &&
    before !== 'year'
  );
}
