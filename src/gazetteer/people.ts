/**
 * Rows of offices and of other people come in, persons with all their offices and the ways of writing their names go out. It decides
 * which word is the surname by the custom of the person's country, and knows no text.
 */
import { personId } from './facts.js';
import { foldName, PARTICLES } from './fold.js';
import { period } from './period.js';
import { list, type Row } from './table.js';
import type { Office, Period, Sector } from './types.js';

/** What else a person was: a head of an organisation, an opposition leader, a commander. */
export interface Role {
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

/** Gathers the rows into persons: one for each name in each state. */
export function personsOf(
  offices: readonly Office[],
  officeRows: readonly Row[],
  peopleRows: readonly Row[],
): Map<string, Person> {
  const persons = new Map<string, { -readonly [K in keyof Person]: Person[K] }>();
  const at = (id: string, name: string, code: string) => {
    let person = persons.get(id);
    if (!person) persons.set(id, (person = { id, name, code, aliases: [], offices: [], roles: [] }));
    return person;
  };
  const aliases = (person: { aliases: readonly string[] }, cell: string | undefined): void => {
    const more = list(cell).filter((alias) => !person.aliases.includes(alias));
    if (more.length > 0) person.aliases = [...person.aliases, ...more];
  };
  for (const office of offices) {
    const person = at(office.person, office.name, office.state);
    (person.offices as Office[]).push(office);
  }
  for (const row of officeRows) {
    const person = persons.get(personId(row['state'] ?? '', row['name'] ?? ''));
    if (person) aliases(person, row['aliases']);
  }
  for (const row of peopleRows) {
    const person = at(personId(row['code'] ?? '', row['name'] ?? ''), row['name'] ?? '', row['code'] ?? '');
    (person.roles as Role[]).push({
      sector: row['sector'] ?? 'ELI',
      role: row['role'] ?? '',
      title: row['title'] ?? '',
      period: period(row['from'], row['to']),
    });
    aliases(person, row['aliases']);
  }
  return persons;
}

/** The words of a person's name without Arabic articles and the like; of one word at least. */
export function nameWords(name: string): string[] {
  const words = foldName(name);
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** Sequences of words under which the person may be found in full: as written, without middle names, and in the other order. */
export function fullForms(person: Person): string[][] {
  const forms: string[][] = [];
  const add = (words: string[]): void => {
    if (words.length >= 2 && !forms.some((form) => form.join(' ') === words.join(' '))) forms.push(words);
  };
  for (const name of [person.name, ...person.aliases]) {
    const words = nameWords(name);
    add(words);
    if (words.length === 2 && /^(HUN|JPN|KOR|CHN|TWN|VNM|KHM|PRK)$/.test(person.code))
      add([words[1] as string, words[0] as string]);
    if (FAMILY_FIRST.has(person.code) || WHOLE_NAME.has(person.code) || person.code === 'VNM') {
      // "Moon Jae-in" in western order: "Jae-in Moon".
      if (words.length === 3) add([words[1] as string, words[2] as string, words[0] as string]);
      continue;
    }
    if (words.length >= 3) {
      add([words[0] as string, words[words.length - 1] as string]);
      add([words[0] as string, words[1] as string]);
      add([words[0] as string, ...words.slice(-2)]);
    }
  }
  return forms;
}

/** The short forms by which news calls the person after the full name: a surname, of one or two words. */
export function shortForms(person: Person): string[][] {
  const forms: string[][] = [];
  const add = (words: string[]): void => {
    if (words.length > 0 && words.join('').length > 1 && !forms.some((form) => form.join(' ') === words.join(' ')))
      forms.push(words);
  };
  for (const name of [person.name, ...person.aliases]) {
    const words = nameWords(name);
    if (words.length === 1) {
      add(words);
      continue;
    }
    // Monarchs and popes go by their first name: "King Abdullah", "Pope Francis".
    if (person.offices.some((office) => CROWNED.test(office.title))) add(words.slice(0, 1));
    if (WHOLE_NAME.has(person.code)) {
      add(words.slice(-2));
      continue;
    }
    if (FAMILY_FIRST.has(person.code)) {
      add(words.slice(0, 1));
      continue;
    }
    if (GIVEN_FIRST.has(person.code)) add(words.slice(0, 1));
    add(words.slice(-1));
    if (words.length >= 3) {
      add(words.slice(-2));
      // Spanish and Portuguese: the first of two surnames stands alone more often than the second.
      if (words.length >= 4) add(words.slice(-2, -1));
    }
  }
  return forms;
}
