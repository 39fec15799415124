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
import type { TimeToken } from './tokens.js';

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
  if (
    next?.lower === 'fiscal' ||
    before === 'fiscal' ||
    before === 'fy' ||
    (before === 'year' && low(c, i - 2) === 'fiscal')
  )
    return false;
  if (countsNext(c, i + 1, year)) return false;
  if (before === 'year' || before === 'circa') return true;
  if (before === '-' && glued(c, i) && /^(pre|post)$/.test(low(c, i - 2))) return true;
  if (before === 'around') return year % 50 !== 0 && next?.kind !== 'word';
  const ends = !next || (next.kind === 'mark' && next.text !== '-') || FUNCTION_WORDS.has(next.lower);
  // "The Moroccan parliamentary election, 2007".
  if (before === ',' && EVENT_WORDS.has(low(c, i - 2)) && ends) return true;
  if (before === 'for') return year > 1900 && ends && (year % 50 !== 0 || year === 2000);
  if (before === 'as' || before === 'born') return true;
  if (year > 1900 && year % 50 !== 0 && !glued(c, i) && /^(was|is|will|saw)$/.test(next?.lower ?? '')) return true;
  if (before === 'of') return year >= 1700 && !QUANTITIES.has(low(c, i - 2)) && next?.text !== '/';
  if (before === 'to' && putOff(c, i - 2)) return true;
  if (before === 'to') return /^(back|dating|dates|dated|up|prior)$/.test(low(c, i - 2));
  // "Closure of the legation, 1947.": a heading ends in its year.
  if (
    before === ',' &&
    year >= 1700 &&
    at(c, i - 2)?.kind === 'word' &&
    (!next || (next.text === '.' && !at(c, i + 2)))
  )
    return true;
  if (TIME_PREPOSITIONS.has(before) && !NOT_FOR_YEARS.has(before)) return true;
  if (before === '(' && (!next || next.kind === 'mark')) return true;
  if (/^(and|or|,)$/.test(before) && isYearWord(c, low(c, i - 2) === ',' ? i - 3 : i - 2)) return true;
  if (isDetermined(c, i) && /^(and|or)$/.test(next?.lower ?? '') && isYearWord(c, i + 2)) return true;
  if (next?.kind !== 'word' || (FUNCTION_WORDS.has(next.lower) && !initial(next)) || (glued(c, i) && before !== '('))
    return false;
  if (isDetermined(c, i) || EVENT_WORDS.has(next.lower)) return true;
  if (year < 1800 || year % 50 === 0) return false;
  if (i === 0 && capitalised(next)) return true;
  if (/[^su]s$/.test(next.text)) return false;
  if (i === 0 || (DETERMINERS.has(low(c, i - 2)) && isAdjective(c, i - 1))) return true;
  return capitalised(next) && EVENT_WORDS.has(eventAhead(c, i + 2));
}

/** Whether "the", "its", "Iran's" stand right before token `i`. */
function isDetermined(c: Context, i: number): boolean {
  const before = low(c, i - 1);
  if (/^['’]$/.test(before) && low(c, i - 2).endsWith('s') && capitalised(at(c, i - 2))) return true;
  return DETERMINERS.has(before) || (before === 's' && /['’]/.test(low(c, i - 2)));
}

/** Whether something is put off in the words up to token `i`: "postponing the Olympics to 2021". */
function putOff(c: Context, i: number): boolean {
  for (let back = i; back > i - 7; back--)
    if (/^(postpon|delay|resched|mov|defer|push|extend)/.test(low(c, back))) return true;
  return false;
}

/** The letter of an abbreviated name, "A.", which is no article. */
function initial(token: TimeToken): boolean {
  return token.text === 'A' || token.text === 'I';
}

/** A lower-case word that may describe what follows: "the fatal 2010 crash". */
function isAdjective(c: Context, i: number): boolean {
  const token = at(c, i);
  return (
    token?.kind === 'word' &&
    !capitalised(token) &&
    !FUNCTION_WORDS.has(token.lower) &&
    !NUMBERED.has(token.lower) &&
    !QUANTITIES.has(token.lower)
  );
}

function isYearWord(c: Context, i: number): boolean {
  const token = at(c, i);
  return token?.kind === 'number' && token.text.length === 4 && token.value > 1400 && token.value < 2150;
}

/** "the 1500 fighters", "2000 Iraqi troops": a round number before a plural, at once or after an adjective. */
function countsNext(c: Context, i: number, year: number): boolean {
  if (COUNTED.has(low(c, i)) && !capitalised(at(c, i))) return true;
  const determined = isDetermined(c, i - 1) || isDetermined(c, i - 2);
  if (year % 50 !== 0)
    return (
      !determined &&
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
  if (before === 'as') return true;
  const owner = isDetermined(c, i) || (isDetermined(c, i - 1) && isAdjective(c, i - 1));
  const noun = at(c, to);
  if (owner && noun?.kind === 'word' && !capitalised(noun) && !FUNCTION_WORDS.has(noun.lower))
    return name !== 'may' || !personMay(c);
  if (AMBIGUOUS_MONTHS.has(name)) {
    return (
      (/^(by|before|after|from|between)$/.test(before) || (name !== 'may' && /^(for|of|to)$/.test(before))) &&
      !(name === 'may' && personMay(c)) &&
      !capitalised(at(c, to))
    );
  }
  if (before === '' || LOOSE_MONTH_PREPOSITIONS.has(before)) return true;
  if (isAttributive(c, i, to)) return true;
  return before === ',' || before === '(';
}

const PERSON_MAY = /\b(?:Theresa|Mrs\.?|Ms\.?|Minister|PM|Brian|James) May\b|\bMay(?:['’]s| said| told| has| was)/;
const mayKnown = new WeakMap<readonly TimeToken[], boolean>();

/** Whether the text names somebody called May; looked up once a stretch, in its first 20,000 characters. */
function personMay(c: Context): boolean {
  let known = mayKnown.get(c.tokens);
  if (known === undefined) {
    known = PERSON_MAY.test(c.text.slice(0, 20_000));
    mayKnown.set(c.tokens, known);
  }
  return known;
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
  if (
    low(c, from - 1) === ',' &&
    EVENT_WORDS.has(low(c, from - 2)) &&
    to === from + 1 &&
    at(c, from)?.kind === 'number'
  )
    return true;
  if (!next) return false;
  if (/^['’]$/.test(next.text) && glued(c, to) && (low(c, to + 1) === 's' || c.tokens[to - 1]!.lower.endsWith('s')))
    return glued(c, to + 1) || at(c, to + 1)?.kind === 'word';
  if (next.text === '-' && glued(c, to) && glued(c, to + 1) && at(c, to + 1)?.kind === 'word') return true;
  if (/^(and|or)$/.test(next.lower) && isDetermined(c, from) && isYearWord(c, to + 1) && to === from + 1) return true;
  if (next.kind !== 'word' || (FUNCTION_WORDS.has(next.lower) && !initial(next))) return false;
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
