/**
 * The rows of the tables come in, typed facts go out: states, seats, governments, organisations, groups, agents, places, offices.
 * It checks that each row is whole and knows nothing of texts; a row that is not becomes a Problem and is left out.
 */
import { type Problem, problem } from '../base/index.js';
import { parsePeriod, period } from './period.js';
import { list, type Row } from './table.js';
import type { Office, Period, Sector } from './types.js';

/** A name with the time in which it was used. */
export interface DatedName {
  readonly name: string;
  readonly period: Period;
}

/** A state or territory that can be a party, with its names and codes. */
export interface State {
  /** ISO 3166-1 alpha-3, of the former countries their last code, or the gazetteer's own "X-...". */
  readonly code: string;
  readonly iso2: string | null;
  /** Correlates of War number; null for those that are no members of that system. */
  readonly cow: number | null;
  readonly cameo: string | null;
  readonly fips: string | null;
  readonly name: string;
  readonly official: string | null;
  readonly aliases: readonly DatedName[];
  readonly adjectives: readonly DatedName[];
  /** Words for its people, singular and plural. */
  readonly nouns: readonly { readonly singular: string; readonly plural: string }[];
  readonly capitals: readonly DatedName[];
  /** True where English says "the": the Netherlands. */
  readonly article: boolean;
  readonly period: Period;
  readonly kind: 'member' | 'observer' | 'partly' | 'territory' | 'associated' | 'former';
  /** The state that continued it, for former ones. */
  readonly successor: string | null;
  /** The state that claims or holds it, for the partly recognised and the territories. */
  readonly claimedBy: string | null;
  readonly source: string;
}

/** A code that a state had for a time, where another stands for it before or after. */
export interface DatedCode {
  readonly code: string;
  readonly system: CodeSystem;
  readonly value: string;
  readonly period: Period;
}

/** The systems of codes: ISO 3166-1 alpha-2 and alpha-3, Correlates of War, CAMEO and GDELT, FIPS 10-4. */
export type CodeSystem = 'iso2' | 'iso3' | 'cow' | 'cameo' | 'fips';

export interface Seat {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string;
  readonly sector: Sector;
  readonly role: string;
  readonly kind: string;
  readonly period: Period;
}

export interface Government {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly period: Period;
  readonly leaders: readonly string[];
  readonly aliases: readonly string[];
  readonly status: 'in-power' | 'rival';
}

export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector: Sector;
  readonly parent: string | null;
  readonly period: Period;
}

export interface Membership {
  readonly organisation: string;
  readonly member: string;
  readonly period: Period;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string;
  readonly sector: Sector;
  /** Ids of the governments that it was, with their own dates. */
  readonly governments: readonly string[];
  /** When it governed, for parties whose governments have no row of their own. */
  readonly ruling: readonly Period[];
  readonly period: Period;
}

/** A noun for those who act for a state: "troops", "foreign minister", "embassy". */
export interface Agent {
  readonly noun: string;
  readonly sector: Sector;
  readonly role: string;
  /** The office whose holder it names, "leader" for either head; null where it names none. */
  readonly office: Office['office'] | 'leader' | null;
  readonly kind: 'person' | 'people' | 'body';
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Code of the state that it lies in; null for seas. */
  readonly country: string | null;
  readonly kind: 'capital' | 'city' | 'region' | 'area';
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  /** The party that claims to be this place: the Donetsk region is also the "people's republic". */
  readonly party: string | null;
}

/** Reads a state's row. */
export function stateOf(row: Row): State | Problem {
  if (!row.code || !row.name) return problem('table-row', `A row of states has no code or name: "${row.name ?? ''}".`);
  return {
    code: row.code,
    iso2: row.iso2 || null,
    cow: row.cow ? Number(row.cow) : null,
    cameo: row.cameo || null,
    fips: row.fips || null,
    name: row.name,
    official: row.official || null,
    aliases: list(row.aliases).map(datedName),
    adjectives: list(row.adjectives).map(datedName),
    nouns: list(row.nouns).map((pair) => {
      const [singular = '', plural = singular] = pair.split('=');
      return { singular, plural };
    }),
    capitals: list(row.capitals).map(datedName),
    article: row.article === 'the',
    period: period(row.from, row.to),
    kind: (row.kind || 'member') as State['kind'],
    successor: row.successor || null,
    claimedBy: row.claimed_by || null,
    source: row.source ?? '',
  };
}

/** Reads an office's row, held by the person of that id. */
export function officeOf(row: Row, person: string): Office | Problem {
  const { state, office, name } = row;
  if (!state || !office || !name)
    return problem('table-row', `A row of offices lacks state, office or name: "${state ?? ''} ${name ?? ''}".`);
  return {
    person,
    name,
    state,
    office: office as Office['office'],
    title: row.title ?? '',
    period: period(row.from, row.to),
    status: (row.status || 'in-office') as Office['status'],
    sure: (row.sure || 'year') as Office['sure'],
    source: row.source ?? '',
  };
}

/** "person:UKR:volodymyr-zelenskyy": made from state and name, so that the same name in two states is two persons. */
export function personId(state: string, name: string): string {
  return `person:${state}:${slug(name)}`;
}

/** Lower-case words joined by hyphens. */
function slug(name: string): string {
  if (/^[A-Za-z ]+$/.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function datedName(text: string): DatedName {
  const at = text.indexOf('@');
  return at < 0
    ? { name: text, period: { from: null, to: null } }
    : { name: text.slice(0, at), period: parsePeriod(text.slice(at + 1)) };
}

export function codeOf(row: Row): DatedCode {
  return {
    code: row.code ?? '',
    system: row.system as CodeSystem,
    value: row.value ?? '',
    period: period(row.from, row.to),
  };
}

export function seatOf(row: Row): Seat {
  return {
    name: row.name ?? '',
    aliases: list(row.aliases),
    code: row.code ?? '',
    sector: row.sector ?? 'GOV',
    role: row.role ?? 'government',
    kind: row.kind ?? 'seat',
    period: period(row.from, row.to),
  };
}

export function governmentOf(row: Row): Government {
  return {
    id: `gov:${row.code}:${row.id}`,
    code: row.code ?? '',
    name: row.name ?? '',
    period: period(row.from, row.to),
    leaders: list(row.leaders),
    aliases: list(row.aliases),
    status: row.status === 'rival' ? 'rival' : 'in-power',
  };
}

export function organisationOf(row: Row): Organisation {
  return {
    code: row.code ?? '',
    name: row.name ?? '',
    aliases: list(row.aliases),
    sector: row.sector ?? 'IGO',
    parent: row.parent || null,
    period: period(row.from, row.to),
  };
}

export function groupOf(row: Row): Group {
  return {
    id: `group:${slug(row.name ?? '')}`,
    name: row.name ?? '',
    aliases: list(row.aliases),
    code: row.code ?? '',
    sector: row.sector ?? 'REB',
    governments: list(row.governments),
    ruling: list(row.ruling).map(parsePeriod),
    period: period(row.from, row.to),
  };
}

export function agentOf(row: Row): Agent {
  return {
    noun: (row.noun ?? '').toLowerCase(),
    sector: row.sector ?? 'GOV',
    role: row.role ?? '',
    office: (row.office || null) as Agent['office'],
    kind: (row.kind || 'person') as Agent['kind'],
  };
}

export function placeOf(row: Row): Place {
  const country = row.country || null;
  return {
    id: `place:${slug(row.name ?? '')}${country === null ? '' : `:${country}`}`,
    name: row.name ?? '',
    aliases: list(row.aliases),
    country,
    kind: (row.kind || 'city') as Place['kind'],
    lat: row.lat ? Number(row.lat) : null,
    lon: row.lon ? Number(row.lon) : null,
    population: row.population ? Number(row.population) : 0,
    party: row.party || null,
  };
}
