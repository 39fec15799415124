/**
 * The folder of tables and a user's corrections come in, one bundle of typed facts with its indexes goes out. It reads files once and
 * knows nothing of texts. A correction replaces the built-in rows with the same key and adds the rest.
 */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../base/index.js';
import {
  type Agent,
  agentOf,
  codeOf,
  type DatedCode,
  type Government,
  type Group,
  governmentOf,
  groupOf,
  type Membership,
  type Organisation,
  organisationOf,
  type Place,
  placeOf,
  type Seat,
  type State,
  seatOf,
  stateOf,
} from './facts.js';
import { type Person, personsOf } from './people.js';
import { period } from './period.js';
import { isFolder, parseTable, type Row, readTables } from './table.js';
import type { Office } from './types.js';

/** Every fact of the gazetteer, typed and indexed by code or id. */
export interface Tables {
  readonly states: ReadonlyMap<string, State>;
  /** Codes that changed; those of a state that never changed stand in its row. */
  readonly codes: readonly DatedCode[];
  readonly seats: readonly Seat[];
  readonly governments: readonly Government[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly memberships: readonly Membership[];
  readonly groups: readonly Group[];
  readonly agents: ReadonlyMap<string, Agent>;
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
  readonly persons: ReadonlyMap<string, Person>;
  /** Names that contain a state's name and stand for none: "Air India", "Latin America". */
  readonly blocks: readonly string[];
  readonly problems: readonly Problem[];
}

/** The tables' names, with the columns that make a row's key: a correction with the same key replaces the row. */
const KEYS = {
  states: ['code'],
  codes: ['code', 'system', 'value'],
  seats: ['name'],
  governments: ['code', 'id'],
  organisations: ['code'],
  members: ['organisation', 'member', 'from'],
  groups: ['name'],
  agents: ['noun'],
  places: ['name', 'country'],
  offices: ['state', 'office', 'name', 'from'],
  people: ['code', 'name', 'from'],
  blocks: ['name'],
} as const;

type TableName = keyof typeof KEYS;

/** Reads the tables in `folder`, lays `corrections` (a folder, or one file named after its table) over them, and types them. */
export function loadTables(folder: string, corrections: string | null): Tables {
  const rows = (name: TableName): Row[] => overlay(name, readTables(folder, name), corrections);
  const problems: Problem[] = [];
  const whole = <T extends object>(values: readonly (T | Problem)[]): T[] =>
    values.filter((value): value is T => {
      if (!('message' in value)) return true;
      problems.push(value as Problem);
      return false;
    });
  const organisations = by(rows('organisations').map(organisationOf), (organisation) => organisation.code);
  const people = personsOf(rows('offices'), rows('people'), new Set(organisations.keys()));
  problems.push(...people.problems);
  return {
    states: by(whole(rows('states').map(stateOf)), (state) => state.code),
    codes: rows('codes').map(codeOf),
    seats: rows('seats').map(seatOf),
    governments: rows('governments').map(governmentOf),
    organisations,
    memberships: rows('members').map((row) => ({
      organisation: row.organisation ?? '',
      member: row.member ?? '',
      period: period(row.from, row.to),
    })),
    groups: rows('groups').map(groupOf),
    agents: by(rows('agents').map(agentOf), (agent) => agent.noun),
    places: rows('places').map(placeOf),
    offices: people.offices,
    persons: people.persons,
    blocks: rows('blocks').map((row) => row.name ?? ''),
    problems,
  };
}

/** The tables as JSON can hold them: lists for maps, and every office once. */
export interface PlainTables extends Omit<Tables, 'states' | 'organisations' | 'agents' | 'persons'> {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly agents: readonly Agent[];
  readonly persons: readonly Person[];
}

/** The tables without maps and with the persons' offices left to `offices`. */
export function plainTables(tables: Tables): PlainTables {
  return {
    ...tables,
    states: [...tables.states.values()],
    organisations: [...tables.organisations.values()],
    agents: [...tables.agents.values()],
    persons: [...tables.persons.values()].map((person) => ({ ...person, offices: [] })),
  };
}

/** What `plainTables` was given; the lists of `plain` become part of it. */
export function tablesOf(plain: PlainTables): Tables {
  const persons = by(plain.persons, (person) => person.id);
  for (const office of plain.offices)
    (persons.get(office.person) as { offices: Office[] } | undefined)?.offices.push(office);
  return {
    ...plain,
    states: by(plain.states, (state) => state.code),
    organisations: by(plain.organisations, (organisation) => organisation.code),
    agents: by(plain.agents, (agent) => agent.noun),
    persons,
  };
}

function overlay(name: TableName, base: Row[], corrections: string | null): Row[] {
  if (corrections === null) return base;
  const extra = isFolder(corrections)
    ? readTables(corrections, name)
    : new RegExp(`^${name}(-.*)?\\.tsv$`).test(basename(corrections))
      ? parseTable(readFileSync(corrections, 'utf8'))
      : [];
  if (extra.length === 0) return base;
  const key = (row: Row): string => KEYS[name].map((column) => row[column] ?? '').join('\t');
  const replaced = new Set(extra.map(key));
  return [...base.filter((row) => !replaced.has(key(row))), ...extra.filter((row) => row.status !== 'removed')];
}

function by<T>(values: readonly T[], key: (value: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const value of values) map.set(key(value), value);
  return map;
}
