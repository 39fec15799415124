/**
 * The tables come in, every name goes out with what it can stand for: states, their peoples and capitals, seats, governments, organisations,
 * groups, places, and the names that stand for none of them. Persons' names are in people.ts. It knows no context.
 */
import type { Place } from './facts.js';
import type { Person } from './people.js';
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

/** A spelling and one of its readings. */
export interface Name {
  readonly text: string;
  readonly reading: Reading;
}

/** All names but those of persons, always in the same order for the same tables. */
export function namesOf(tables: Tables): Name[] {
  const names: Name[] = [];
  const put: Put = (text, value) => names.push({ text, reading: value });
  for (const block of tables.blocks)
    put(block, makeReading({ id: `block:${block}`, kind: 'place', name: block }, null, 'name', 'block'));
  states(tables, put);
  bodies(tables, put);
  places(tables, put);
  return names;
}

/** A reading with nothing more to tell than is given. */
export function makeReading(
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
    const own = makeReading(entity, state.code, 'name', 'name', { period: past });
    put(state.name, own);
    if (state.official) put(state.official, own);
    for (const alias of state.aliases) put(alias.name, { ...own, period: alias.period });
    for (const adjective of state.adjectives)
      put(adjective.name, makeReading(entity, state.code, 'demonym', 'adjective', { period: adjective.period }));
    for (const { singular, plural } of state.nouns) {
      put(singular, makeReading(entity, state.code, 'demonym', 'people', { sector: 'CVL' }));
      if (plural !== singular)
        put(plural, makeReading(entity, state.code, 'demonym', 'people', { sector: 'CVL', plural: true }));
    }
    for (const capital of state.capitals)
      put(
        capital.name,
        makeReading(entity, state.code, 'capital', 'name', {
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
        makeReading({ id: `state:${code}`, kind: 'state', name: state.name }, code, 'demonym', 'adjective', {
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
        makeReading(entity, seat.code, 'seat', 'name', { sector: seat.sector, role: seat.role, period: seat.period }),
      );
  }
  for (const government of tables.governments) {
    const entity: Entity = { id: government.id, kind: 'government', name: government.name };
    for (const text of government.aliases)
      put(
        text,
        makeReading(entity, government.code, 'name', 'name', {
          sector: government.status === 'rival' ? 'OPP' : 'GOV',
          role: 'government',
          period: government.period,
        }),
      );
  }
  for (const organisation of tables.organisations.values()) {
    const entity: Entity = { id: `org:${organisation.code}`, kind: 'organisation', name: organisation.name };
    const own = makeReading(entity, partyOf(organisation.code, tables), 'organisation', 'name', {
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
      put(text, makeReading(entity, group.code, 'group', 'name', { sector: group.sector, period: group.period }));
  }
}

/** An organ or mission acts as its organisation, whose code its own begins with: the Security Council (UN.SC) as UN. Agencies and courts act by themselves. */
function partyOf(code: string, tables: Tables): string {
  const whole = code.slice(0, Math.max(0, code.indexOf('.')));
  return tables.organisations.has(whole) ? whole : code;
}

function places(tables: Tables, put: Put): void {
  for (const place of tables.places) {
    const entity: Entity = { id: place.id, kind: 'place', name: place.name };
    const own = makeReading(entity, place.country, 'name', 'place', { place });
    put(place.name, own);
    for (const alias of place.aliases) put(alias, own);
  }
}
