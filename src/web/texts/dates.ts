/** Dates, and the sentences that tell what held on one, in English; made whole here, so that another language may order its words otherwise. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = MONTHS.map((month) => month.slice(0, 3));
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const NTH = ['first', 'second', 'third', 'fourth'];

type When = 'today' | 'past' | 'future';
type Precision = 'day' | 'period';
const on = (day: string, precision: Precision) => `${precision === 'day' ? 'on' : 'in'} ${day}`;
const begin = (day: string, when: When, precision: Precision) =>
  when === 'today' ? 'Today' : on(day, precision).replace(/^./, (c) => c.toUpperCase());
const end = (since: string | null, ground: 'told' | 'inferred') =>
  `${since === null ? '' : `, ${since}`}${ground === 'inferred' ? ' (inferred: no report says so itself)' : ''}.`;

export const dateTexts = {
  dates: {
    short: SHORT,
    shortMonth: (month: number, year: string) => `${SHORT[month - 1]} ${year}`,
    shortDay: (day: number, month: number) => `${day} ${SHORT[month - 1]}`,
    day: (day: number, month: number, year: number) => `${day} ${MONTHS[month - 1]} ${year}`,
    month: (month: number, year: number) => `${MONTHS[month - 1]} ${year}`,
    decade: (year: string) => `the ${year}s`,
    century: (n: number) =>
      `the ${n}${n === 1 || n === 21 ? 'st' : n === 2 || n === 22 ? 'nd' : n === 3 ? 'rd' : 'th'} century`,
    season: (season: number, year: number) => `${SEASONS[season]} ${year}`,
    part: (kind: 'quarter' | 'third' | 'half', n: number, year: number) => `the ${NTH[n - 1]} ${kind} of ${year}`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    before: (date: string) => `before ${date}`,
    after: (date: string) => `after ${date}`,
    untilUnknown: (date: string) => `until ${date}, beginning unknown`,
    fromUnknown: (date: string) => `from ${date}, end unknown`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    since: (date: string) => `since ${date}`,
    sinceBetween: (between: string) => `since a day ${between}`,
    sinceUnknown: 'since when is not known',
  },
  sentence: {
    unknown: (a: string, b: string, day: string, when: When, precision: Precision) =>
      `The record does not tell what the relations between ${a} and ${b} ${when === 'past' ? 'were' : 'are'} ${when === 'today' ? 'today' : on(day, precision)}.`,
    none: (
      a: string,
      b: string,
      day: string,
      when: When,
      precision: Precision,
      since: string | null,
      ground: 'told' | 'inferred',
    ) =>
      `${begin(day, when, precision)} ${a} and ${b} ${when === 'past' ? 'had' : 'have'} no relations${end(since, ground)}`,
    relations: (
      a: string,
      b: string,
      value: string,
      day: string,
      when: When,
      precision: Precision,
      holds: 'yes' | 'maybe',
      since: string | null,
      ground: 'told' | 'inferred',
    ) => {
      const verb =
        holds === 'maybe' ? (when === 'past' ? 'may have been' : 'may be') : when === 'past' ? 'were' : 'are';
      return `${begin(day, when, precision)} relations between ${a} and ${b} ${verb} ${value}${end(since, ground)}`;
    },
  },
};
