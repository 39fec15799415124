/**
 * The tables come in, an automaton over words goes out that maps every known name to its readings. It knows spellings and no context:
 * what a name means in a place of a text is decided later.
 */
import type { Place } from './facts.js';
import { consonantKey, consonantsOf, foldWord, PARTICLES, soundKey } from './fold.js';
import { formsOf, type Person } from './people.js';
import { ALWAYS } from './period.js';
import type { Tables } from './tables.js';
import { ROOT, Trie } from './trie.js';
import type { Entity, MentionVia, Period, Sector } from './types.js';

/** One thing that a name can stand for. */
export interface Reading {
  readonly entity: Entity;
  /** The party or, for places, the state in which it lies; null for seas and regions of the world. */
  readonly code: string | null;
  readonly via: MentionVia;
  /** How the name stands for it: its own name, an adjective, a word for its people, a person in full or by a short form, a place. */
  readonly form: 'name' | 'adjective' | 'people' | 'full' | 'short' | 'place' | 'block';
  readonly plural: boolean;
  readonly sector: Sector | null;
  readonly role: string | null;
  /** When the name was in use. */
  readonly period: Period;
  readonly place: Place | null;
  readonly person: Person | null;
}

/** The automaton: keys of words to numbers, and the two tries that they walk. */
export interface Lexicon {
  /** Folded words, "^" and a word in capitals, and a comma. */
  readonly words: ReadonlyMap<string, number>;
  /** Words of persons' names by sound, and given names by their consonants. */
  readonly sounds: ReadonlyMap<string, number>;
  readonly consonants: ReadonlyMap<string, number>;
  readonly names: Trie<Reading>;
  /** Paths of persons' names end in numbers for `personReading`: names repeat too often to hold a reading for each. */
  readonly persons: Trie<number>;
  personReading: (number: number) => Reading;
}

export const COMMA = ',';

/** Builds the automaton; some 20 ms for the built-in tables. */
export function buildLexicon(tables: Tables): Lexicon {
  const words = new Map<string, number>();
  const sounds = new Map<string, number>();
  const consonants = new Map<string, number>();
  const names = new Trie<Reading>();
  const persons = new Trie<number>();
  const name = (text: string, value: Reading): void => {
    let node = ROOT;
    for (const key of nameKeys(text)) node = names.grow(node, number(words, key));
    if (node !== ROOT) names.add(node, value, sameReading);
  };
  for (const block of tables.blocks)
    name(block, reading({ id: `block:${block}`, kind: 'place', name: block }, null, 'name', 'block'));
  states(tables, name);
  bodies(tables, name);
  places(tables, name);

  // Sounds and consonants share one trie: the numbers of consonants lie above.
  const people = [...tables.persons.values()];
  const ids = new Map<string, { readonly sound: number; readonly given: number }>();
  const idsOf = (word: string): { readonly sound: number; readonly given: number } => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const sound = soundKey(word);
    const made = { sound: number(sounds, sound), given: number(consonants, consonantsOf(sound)) + CONSONANTS };
    ids.set(word, made);
    return made;
  };
  const put = (form: readonly string[], value: number): void => {
    let node = ROOT;
    for (let i = 0; i < form.length; i++) {
      const word = idsOf(form[i] as string);
      node = persons.grow(node, i === form.length - 1 ? word.sound : word.given);
    }
    if (node !== ROOT) persons.add(node, value, sameNumber);
  };
  people.forEach((person, index) => {
    const { full, short } = formsOf(person);
    for (const form of full) put(form, index * 2);
    for (const form of short) put(form, index * 2 + 1);
  });
  const made = new Map<number, Reading>();
  const personReading = (n: number): Reading => {
    let known = made.get(n);
    if (known === undefined) {
      const person = people[n >> 1] as Person;
      known = {
        ...reading(
          { id: person.id, kind: 'person', name: person.name },
          person.code,
          'person',
          n % 2 === 0 ? 'full' : 'short',
        ),
        person,
      };
      made.set(n, known);
    }
    return known;
  };
  return { words, sounds, consonants, names, persons, personReading };
}

/** Where the numbers of consonant keys begin in the trie of persons. */
export const CONSONANTS = 1 << 20;

function number(keys: Map<string, number>, key: string): number {
  const known = keys.get(key);
  if (known !== undefined) return known;
  keys.set(key, keys.size);
  return keys.size - 1;
}

const sameReading = (a: Reading, b: Reading): boolean => a.form === b.form && a.entity.id === b.entity.id;
const sameNumber = (a: number, b: number): boolean => a === b;

/** The readings of a name that a person may have typed, walked word by word. */
export function readingsOf(lexicon: Lexicon, name: string): readonly Reading[] {
  let node = ROOT;
  for (const key of nameKeys(name)) node = node < 0 ? -1 : lexicon.names.child(node, lexicon.words.get(key) ?? -1);
  return node > ROOT ? (lexicon.names.at(node) ?? []) : [];
}

/** The readings of the words of a person's name. */
export function personReadingsOf(lexicon: Lexicon, words: readonly string[]): readonly Reading[] {
  const found = new Set<number>();
  const walk = (node: number, i: number): void => {
    if (node < 0) return;
    if (i === words.length) {
      for (const n of lexicon.persons.at(node) ?? []) found.add(n);
      return;
    }
    const word = words[i] as string;
    walk(lexicon.persons.child(node, lexicon.sounds.get(soundKey(word)) ?? -1), i + 1);
    const given = lexicon.consonants.get(consonantKey(word));
    if (given !== undefined) walk(lexicon.persons.child(node, given + CONSONANTS), i + 1);
  };
  if (words.length > 0) walk(ROOT, 0);
  return [...found].map((n) => lexicon.personReading(n));
}

/** The keys of a name's words: capitals stay capitals ("US" is not "us"), the rest is folded; a comma is a word. */
function nameKeys(name: string): string[] {
  if (/^[A-Z]?[a-z]+$/.test(name)) return [name.toLowerCase()];
  const words = name
    .replace(/['’]s(?=\W|$)/g, '')
    .replace(/,/g, ' , ')
    .split(/[\s\-‐‑–—()/]+/)
    .filter((word) => word !== '');
  const keys = words.map((word) =>
    word === COMMA ? COMMA : isAcronym(word) ? `^${word.replace(/\./g, '')}` : foldWord(word),
  );
  return (keys.length > 1 && PARTICLES.has(keys[0] as string) ? keys.slice(1) : keys).filter((key) => key !== '');
}

/** Whether a word is written in capitals throughout, with or without dots; one letter is none. */
export function isAcronym(word: string): boolean {
  const plain = word.replace(/\./g, '');
  return plain.length >= 2 && plain === plain.toUpperCase() && /\p{Lu}/u.test(plain);
}

function reading(
  entity: Entity,
  code: string | null,
  via: MentionVia,
  form: Reading['form'],
  more: Partial<Reading> = {},
): Reading {
  return {
    entity,
    code,
    via,
    form,
    plural: false,
    sector: null,
    role: null,
    period: ALWAYS,
    place: null,
    person: null,
    ...more,
  };
}

type Put = (text: string, reading: Reading) => void;

function states(tables: Tables, put: Put): void {
  for (const state of tables.states.values()) {
    const entity: Entity = { id: `state:${state.code}`, kind: 'state', name: state.name };
    const past = state.kind === 'former' ? state.period : ALWAYS;
    const own = reading(entity, state.code, 'name', 'name', { period: past });
    put(state.name, own);
    if (state.official) put(state.official, own);
    for (const alias of state.aliases) put(alias.name, { ...own, period: alias.period });
    for (const adjective of state.adjectives)
      put(adjective.name, reading(entity, state.code, 'demonym', 'adjective', { period: adjective.period }));
    for (const { singular, plural } of state.nouns) {
      put(singular, reading(entity, state.code, 'demonym', 'people', { sector: 'CVL' }));
      if (plural !== singular)
        put(plural, reading(entity, state.code, 'demonym', 'people', { sector: 'CVL', plural: true }));
    }
    for (const capital of state.capitals)
      put(
        capital.name,
        reading(entity, state.code, 'capital', 'name', {
          period: state.kind === 'former' ? past : capital.period,
          sector: 'GOV',
        }),
      );
  }
  // Combining forms in adjectives of two states: "Sino-Indian", "Russo-Georgian"; good only before a hyphen.
  for (const [form, code] of COMBINING) {
    const state = tables.states.get(code);
    if (state)
      put(
        form,
        reading({ id: `state:${code}`, kind: 'state', name: state.name }, code, 'demonym', 'adjective', {
          role: 'combining',
        }),
      );
  }
}

const COMBINING: readonly (readonly [string, string])[] = [
  ['Sino', 'CHN'],
  ['Russo', 'RUS'],
  ['Franco', 'FRA'],
  ['Anglo', 'GBR'],
  ['Indo', 'IND'],
  ['Greco', 'GRC'],
  ['Turco', 'TUR'],
  ['Italo', 'ITA'],
  ['Polono', 'POL'],
  ['Serbo', 'SRB'],
];

function bodies(tables: Tables, put: Put): void {
  for (const seat of tables.seats) {
    const entity: Entity = { id: `seat:${seat.name}`, kind: 'government', name: seat.name };
    for (const text of [seat.name, ...seat.aliases])
      put(
        text,
        reading(entity, seat.code, 'seat', 'name', { sector: seat.sector, role: seat.role, period: seat.period }),
      );
  }
  for (const government of tables.governments) {
    const entity: Entity = { id: government.id, kind: 'government', name: government.name };
    for (const text of government.aliases)
      put(
        text,
        reading(entity, government.code, 'name', 'name', {
          sector: government.status === 'rival' ? 'OPP' : 'GOV',
          role: 'government',
          period: government.period,
        }),
      );
  }
  for (const organisation of tables.organisations.values()) {
    const entity: Entity = { id: `org:${organisation.code}`, kind: 'organisation', name: organisation.name };
    const own = reading(entity, partyOf(organisation.code, tables), 'organisation', 'name', {
      sector: organisation.sector,
    });
    for (const text of [organisation.name, ...organisation.aliases]) {
      put(text, own);
      // British newspapers write Nato, Asean, Opec.
      if (/^[A-Z]{4,}$/.test(text)) put(text.charAt(0) + text.slice(1).toLowerCase(), own);
    }
  }
  for (const group of tables.groups) {
    const entity: Entity = { id: group.id, kind: 'group', name: group.name };
    for (const text of [group.name, ...group.aliases])
      put(text, reading(entity, group.code, 'group', 'name', { sector: group.sector, period: group.period }));
  }
}

/** An organ acts as its organisation: the Security Council as UN. */
function partyOf(code: string, tables: Tables): string {
  return tables.organisations.get(code)?.parent ?? code;
}

function places(tables: Tables, put: Put): void {
  for (const place of tables.places) {
    const entity: Entity = { id: place.id, kind: 'place', name: place.name };
    const own = reading(entity, place.country, 'name', 'place', { place });
    put(place.name, own);
    for (const alias of place.aliases) put(alias, own);
  }
}
