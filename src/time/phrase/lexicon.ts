/** The closed word classes of English dates, as tables. Nothing is read here. */

const MONTH_ROWS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec';
const WEEKDAY_ROWS =
  'monday mon|tuesday tues tue|wednesday weds wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun';

function index(rows: string, first: number): ReadonlyMap<string, number> {
  return new Map(
    rows.split('|').flatMap((row, at) => row.split(' ').map((word): [string, number] => [word, at + first])),
  );
}

/** Month names and abbreviations, lower case, to 1..12. */
export const MONTHS = index(MONTH_ROWS, 1);
/** Weekday names and abbreviations, lower case, to 0 (Monday)..6. */
export const WEEKDAYS = index(WEEKDAY_ROWS, 0);
export const MONTH_NAMES = MONTH_ROWS.split('|').map((row) => capital(row.split(' ')[0]!));
export const WEEKDAY_NAMES = WEEKDAY_ROWS.split('|').map((row) => capital(row.split(' ')[0]!));

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Month names that are also given names, verbs or adjectives: alone they need a preposition. */
export const AMBIGUOUS_MONTHS = words('march may april june august mar jan');

export const UNITS: ReadonlyMap<
  string,
  'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade' | 'century'
> = new Map([
  ['minute', 'hour'],
  ['minutes', 'hour'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Number words to ninety; "twenty-five" is two of them. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['dozen', 12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** Seasons to the codes of EDTF, level 1. "fall" needs more than "the fall of". */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

export const DAY_PARTS = words('morning afternoon evening night midday noon midnight dawn lunchtime');

/** Words that can follow a date without being the noun it belongs to. */
export const FUNCTION_WORDS = words(`
  a an the this that these those his her its their our your my it he she they we you i who whom which what whose where when while
  and or but nor so yet if as than then because although though since until till by in on at to of for from with without within
  against over under after before during between among through into onto upon about above below across along around behind beside
  near off out up down per via despite amid following including according
  is are was were be been being am has have had having do does did will would shall should can could may might must
  not no also just only even still already again ago later earlier now there here said says told more most some any all both each
  every many several first alone onward onwards
  when whether how why there however meanwhile prior due ahead where pending
`);

/** Nouns (and adjectives before them) that a year can belong to without a determiner: "2014 election". */
export const EVENT_WORDS = words(`
  election elections vote poll polls referendum agreement agreements deal accord accords treaty pact convention protocol summit
  conference meeting talks olympics games championship championships cup world war conflict crisis coup revolution uprising protests
  protest attack attacks bombing bombings massacre genocide invasion annexation earthquake tsunami floods flood hurricane season
  budget census disaster disasters clashes riots riot strike strikes shooting shootings crash explosion blast unrest epidemic
  pandemic outbreak wildfires famine drought eruption cyclone typhoon storm siege offensive operation raid murder assassination
  scandal awards festival expo marathon series league insurgency intervention demonstrations hostage mutiny truce decision order ruling visit speech statement letter presidential parliamentary general legislative local municipal european nuclear peace ceasefire constitution law
  resolution edition tournament primary campaign report declaration communique memorandum grand prix finals final tour
`);

/** Nouns that a number counts: "2000 troops" is no year. */
export const COUNTED = words(`
  people persons person troops soldiers men women children civilians refugees migrants homes houses dead deaths casualties
  others km kilometres kilometers miles metres meters feet ft hectares acres tonnes tons kg kilograms pounds dollars
  euros rubles roubles yuan yen rupees barrels mw megawatts mm cm volts seats votes members workers employees staff students
  passengers cases infections patients prisoners fighters militants rebels police officers policemen protesters demonstrators
  supporters vehicles tanks aircraft ships missiles rockets bombs shells flights hours minutes seconds days weeks months years times
  points percent per cent million billion thousand hundred degrees rpm hp bc bce ad gmt utc est words pages copies families residents
  villagers villages companies schools buildings artifacts items animals birds sheep cattle pigs chickens athletes delegates guests
  strong square metric new more additional extra
`);

export const DETERMINERS = words(
  'the a an this that its his her their our your my s’ whose another such any each every',
);

/** Prepositions that license a bare year or month. */
export const TIME_PREPOSITIONS = words(
  'in on since until till by during from before after between through throughout circa around about early late mid to following pre post',
);

/** Every word that a date expression, or what ties one, can begin with. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...SEASONS.keys(),
  ...words(`
    q1 q2 q3 q4 h1 h2 the a an last past this next coming following previous preceding that same very early mid middle late earlier later
    sometime today tonight yesterday tomorrow overnight year start beginning outset end close first second latter final opening closing
    current half quarter few several some about around nearly almost over roughly approximately just only at more less than exactly
    barely well recent in between from to since ever until till through up by before prior ahead no on after post pre starting effective
    commencing circa christmas new turn as
  `),
]);
