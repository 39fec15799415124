/**
 * The tables come in, an automaton over words goes out that maps every known name to its readings. It knows spellings and no context:
 * what a name means in a place of a text is decided later.
 */
import type { Place } from './facts.js';
import { consonantKey, foldWord, PARTICLES, soundKey } from './fold.js';
import { fullForms, nameWords, type Person, shortForms } from './people.js';
import { ALWAYS } from './period.js';
import type { Tables } from './tables.js';
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

/** A node of the automaton: the words that go on from it and what ends at it. */
export interface Node {
  next: Map<number, Node> | null;
  readings: Reading[] | null;
}

/** The automaton: word keys to numbers, and the two tries that they walk. */
export interface Lexicon {
  readonly keys: ReadonlyMap<string, number>;
  readonly names: Node;
  readonly persons: Node;
}

export const COMMA = ',';

/** Builds the automaton; some 20 ms for the built-in tables. */
export function buildLexicon(tables: Tables): Lexicon {
  const keys = new Map<string, number>();
  const id = (key: string): number => {
    let n = keys.get(key);
    if (n === undefined) keys.set(key, (n = keys.size));
    return n;
  };
  const names: Node = { next: null, readings: null };
  const persons: Node = { next: null, readings: null };
  const put = (root: Node, path: readonly string[], reading: Reading): void => {
    if (path.length === 0) return;
    let node = root;
    for (const key of path) {
      const n = id(key);
      node.next ??= new Map();
      let child = node.next.get(n);
      if (!child) node.next.set(n, (child = { next: null, readings: null }));
      node = child;
    }
    node.readings ??= [];
    const same = node.readings.find((r) => r.entity.id === reading.entity.id && r.form === reading.form);
    if (!same) node.readings.push(reading);
  };
  const name = (text: string, reading: Reading): void => {
    put(names, nameKeys(text), reading);
  };

  for (const block of tables.blocks)
    name(block, reading({ id: `block:${block}`, kind: 'place', name: block }, null, 'name', 'block'));
  states(tables, name);
  bodies(tables, name);
  places(tables, name);
  for (const person of tables.persons.values()) {
    const entity: Entity = { id: person.id, kind: 'person', name: person.name };
    const make = (form: Reading['form']): Reading => ({
      ...reading(entity, person.code, 'person', form),
      person,
    });
    const full = make('full');
    for (const words of fullForms(person)) put(persons, personKeys(words), full);
    const short = make('short');
    for (const words of shortForms(person)) put(persons, personKeys(words), short);
    // Family-first and mononyms of several words are found by their exact words too: "Kim Jong-un", "Ban Ki-moon".
    for (const spelled of [person.name, ...person.aliases]) {
      const words = nameWords(spelled);
      if (words.length >= 2)
        put(
          persons,
          words.map((word) => `s:${soundKey(word)}`),
          full,
        );
    }
  }
  return { keys, names, persons };
}

/** The keys of a name's words: capitals stay capitals ("US" is not "us"), the rest is folded; a comma is a word. */
export function nameKeys(name: string): string[] {
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

/** The keys of a person's words: all but the last by their consonants, the last by its sound. */
export function personKeys(words: readonly string[]): string[] {
  return words.map((word, i) => (i < words.length - 1 ? `c:${consonantKey(word)}` : `s:${soundKey(word)}`));
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
    const own = reading(entity, state.code, 'name', 'name');
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
      put(capital.name, reading(entity, state.code, 'capital', 'name', { period: capital.period, sector: 'GOV' }));
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
