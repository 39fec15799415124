/**
 * Rows of offices and of other people come in, persons with all their offices and the ways of writing their names go out. It decides
 * which word is the surname by the custom of the person's country, and knows no text.
 */
import type { Problem } from '../base/index.js';
import { officeOf, personId } from './facts.js';
import { foldName, PARTICLES } from './fold.js';
import { period } from './period.js';
import { list, type Row } from './table.js';
import type { Office, Period, Sector } from './types.js';

/** What else a person was: a head of an organisation, an opposition leader, a commander. */
export interface Role {
  /** The state or organisation for which it was. */
  readonly code: string;
  readonly sector: Sector;
  readonly role: string;
  readonly title: string;
  readonly period: Period;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The state or organisation for which the person acts. */
  readonly code: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  readonly roles: readonly Role[];
}

/** States where the family name comes first and stands alone in news ("Xi", "Moon"). */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'HKG', 'MAC', 'SGP']);
/** States where people are called by the first of their names ("Abiy", "Thaksin", "Mahathir"). */
const GIVEN_FIRST = new Set(['ETH', 'ERI', 'THA', 'MYS', 'BRN', 'BTN', 'LAO', 'IDN', 'ISL', 'LKA']);
/** States where no part of a name stands alone, but its last two words may. */
const WHOLE_NAME = new Set(['MMR', 'KHM']);

const CROWNED = /\b(King|Queen|Emir|Amir|Sultan|Pope|Emperor|Prince|Grand Duke|Yang di-Pertuan|Sheikh)\b/;

/**
 * Gathers the rows into persons: one for each name in each state; but one monarch of many realms is one person, and so is somebody who
 * held an office of a state and one of an organisation ("Donald Tusk"). A row of offices that is not whole becomes a Problem.
 */
export function personsOf(
  officeRows: readonly Row[],
  peopleRows: readonly Row[],
  organisations: ReadonlySet<string>,
): { readonly persons: Map<string, Person>; readonly offices: Office[]; readonly problems: readonly Problem[] } {
  const homes = homesOf(officeRows, peopleRows, organisations);
  const persons = new Map<string, Made>();
  // Found by name first: to spell out an id for every row would cost more than all the rest.
  const byName = new Map<string, Map<string, Made>>();
  const at = (name: string, state: string): Made => {
    const code = homes.get(name) ?? state;
    const own = byName.get(code) ?? new Map<string, Made>();
    if (own.size === 0) byName.set(code, own);
    const known = own.get(name);
    if (known) return known;
    const id = personId(code, name);
    const person = persons.get(id) ?? { id, name, code, aliases: NO_ALIASES, offices: [], roles: NO_ROLES };
    persons.set(id, person);
    own.set(name, person);
    return person;
  };
  const offices: Office[] = [];
  const problems: Problem[] = [];
  for (const row of officeRows) {
    const person = row.name && row.state ? at(row.name, row.state) : null;
    const office = officeOf(row, person?.id ?? '');
    if ('message' in office || person === null) {
      if ('message' in office) problems.push(office);
      continue;
    }
    person.offices.push(office);
    offices.push(office);
    if (row.aliases) alias(person, row.aliases);
  }
  for (const row of peopleRows) {
    const person = at(row.name ?? '', row.code ?? '');
    person.roles = [
      ...person.roles,
      {
        code: row.code ?? '',
        sector: row.sector ?? 'ELI',
        role: row.role ?? '',
        title: row.title ?? '',
        period: period(row.from, row.to),
      },
    ];
    alias(person, row.aliases);
  }
  return { persons, offices, problems };
}

/** A person in the making. */
type Made = { -readonly [K in keyof Person]: Person[K] } & { offices: Office[] };

const NO_ALIASES: readonly string[] = [];
const NO_ROLES: readonly Role[] = [];

function alias(person: Made, cell: string | undefined): void {
  const more = list(cell).filter((text) => !person.aliases.includes(text));
  if (more.length > 0) person.aliases = [...person.aliases, ...more];
}

/** The home code of the names that stand in several states' lists. */
function homesOf(
  officeRows: readonly Row[],
  peopleRows: readonly Row[],
  organisations: ReadonlySet<string>,
): Map<string, string> {
  // One code for most names; a list where there are several.
  const codes = new Map<string, string | string[]>();
  const note = (name: string | undefined, code: string | undefined): void => {
    if (!name || !code) return;
    const known = codes.get(name);
    if (known === undefined) codes.set(name, code);
    else if (typeof known !== 'string') {
      if (!known.includes(code)) known.push(code);
    } else if (known !== code) codes.set(name, [known, code]);
  };
  for (const row of officeRows) note(row.name, row.state);
  for (const row of peopleRows) note(row.name, row.code);
  const homes = new Map<string, string>();
  for (const [name, own] of codes) {
    if (typeof own === 'string') continue;
    const states = own.filter((code) => !organisations.has(code));
    const [first] = states;
    if (own.length >= 4 && own.includes('GBR')) homes.set(name, 'GBR');
    else if (states.length === 1 && first) homes.set(name, first);
    else if (SUCCESSION.some((chain) => states.every((code) => chain.includes(code))))
      homes.set(
        name,
        states.find((code) => code === 'RUS' || code === 'SRB' || code === 'CZE' || code === 'DEU' || code === 'YEM') ??
          (first as string),
      );
  }
  return homes;
}

/** States that followed one another, so that one person held office in both. */
const SUCCESSION = [
  ['SUN', 'RUS'],
  ['YUG', 'SCG', 'SRB'],
  ['CSK', 'CZE'],
  ['CSK', 'SVK'],
  ['DDR', 'DEU'],
  ['YMD', 'YEM'],
];

/** The words of a person's name without Arabic articles and the like; of one word at least. */
export function nameWords(name: string): string[] {
  const words = foldName(name);
  if (!words.some((word) => PARTICLES.has(word))) return words;
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** The ways in which a person is called, as sequences of folded words. */
export interface Forms {
  /** In full: as written, without middle names, and in the other order; two words at least. */
  readonly full: readonly (readonly string[])[];
  /** By surname, or what stands for it in the person's country; one or two words. */
  readonly short: readonly (readonly string[])[];
}

/** The forms of a person's name and aliases; some may come twice. */
export function formsOf(person: Person): Forms {
  const full: (readonly string[])[] = [];
  const short: (readonly string[])[] = [];
  const crowned = person.offices.some((office) => CROWNED.test(office.title));
  const names = person.aliases.length === 0 ? [person.name] : [person.name, ...person.aliases];
  for (const name of [...names, ...names.flatMap(glued)]) {
    const words = nameWords(name);
    const [first = '', second = ''] = words;
    const last = words[words.length - 1] as string;
    if (words.length === 1) {
      short.push(words);
      continue;
    }
    full.push(words);
    if (words.length === 2 && REVERSIBLE.has(person.code)) full.push([second, first]);
    // Monarchs and popes go by their first name: "King Abdullah", "Pope Francis".
    if (crowned) short.push([first]);
    if (WHOLE_NAME.has(person.code)) {
      short.push(words.slice(-2));
      continue;
    }
    if (FAMILY_FIRST.has(person.code)) {
      // "Moon Jae-in" in western order: "Jae-in Moon".
      if (words.length === 3) full.push([second, last, first]);
      short.push([first]);
      continue;
    }
    if (person.code === 'VNM') {
      short.push([last]);
      continue;
    }
    if (GIVEN_FIRST.has(person.code)) short.push([first]);
    if (!NUMERAL.test(last)) short.push([last]);
    if (words.length >= 3) {
      full.push([first, last]);
      if (words.length >= 4) full.push([first, ...words.slice(-2)], [first, words.at(-2) as string]);
      short.push(words.slice(-2));
      // Spanish and Portuguese: the first of two surnames stands alone more often than the second.
      if (words.length >= 4) short.push(words.slice(-2, -1));
    }
  }
  // An initial names nobody.
  return { full, short: short.filter((form) => form.length > 1 || (form[0] as string).length > 1) };
}

/** "Alzayani" for al-Zayani, "Bouhabib" for Bou Habib: what writers also write as one word. */
function glued(name: string): string[] {
  const one = name.replace(/(?<![\p{L}])(al|el|bou)[- ](?=\p{Lu})/giu, '$1');
  return one === name ? [] : [one];
}

const REVERSIBLE = new Set(['HUN', 'JPN', 'KOR', 'CHN', 'TWN', 'VNM', 'KHM', 'PRK']);
const NUMERAL = /^(i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|jr|sr)$/;
