/**
 * The tables and the automaton behind one object: names and codes come in, facts as of a day go out. Reads disk once, when loaded;
 * knows no grammar.
 */
import type { Edtf } from '../time/index.js';
import { fromCode, toCode } from './codes.js';
import { decide, type NameHit } from './context.js';
import type { Agent, CodeSystem, Government, Group, Organisation, Place, State } from './facts.js';
import { find, type Resolution } from './find.js';
import { nameIn } from './languages.js';
import type { Lexicon } from './lexicon.js';
import type { Person } from './people.js';
import { type Held, holds } from './period.js';
import { fromTables, readPrebuilt } from './prebuilt.js';
import { makeScanner } from './scan.js';
import { builtInFolder } from './table.js';
import type { Tables } from './tables.js';
import type { Office } from './types.js';

/** The gazetteer, loaded. */
export interface Gazetteer {
  readonly tables: Tables;
  readonly lexicon: Lexicon;
  /** All occurrences of known names in `text`, in order, ambiguity decided by their neighbours. */
  scan(text: string): NameHit[];
  /** Whether a word is a known name by itself: of a state, people, capital, body or person by the spelling of the tables. */
  isName(form: string): boolean;
  /** A state by the gazetteer's code; null where there is none. */
  state(code: string): State | null;
  states(): readonly State[];
  organisation(code: string): Organisation | null;
  person(id: string): Person | null;
  group(id: string): Group | null;
  agent(noun: string): Agent | null;
  /** Resolves a name, code, capital or seat that a person typed. */
  find(name: string, options?: { readonly on?: Edtf | null }): Resolution;
  /** The offices of a state that hold on a day (surely or perhaps), heads first; all of them where `on` is null. */
  officesOf(code: string, on: Edtf | null): readonly Office[];
  /** Who held an office on a day: the sure and undisputed holder first; null where the tables name none. */
  holder(code: string, office: Office['office'], on: Edtf | null): Office | null;
  /** The named government in power on a day; null where the tables have none or the day leaves it open. */
  governmentOf(code: string, on: Edtf | null): Government | null;
  /** Codes of an organisation's members on a day. */
  members(organisation: string, on: Edtf | null): readonly string[];
  /** A name to show for a code, in English or, for ISO countries, in another language ("uk", "fr", "ar"). */
  describe(code: string, locale?: string): string;
  /**
   * The gazetteer's code for an ISO 3166-1 alpha-2 or alpha-3, COW, CAMEO or FIPS code on a day, where `on` is left out as it is today, else as it last
   * was: "ZAR" was the Congo's, "CS" Czechoslovakia's and then Serbia and Montenegro's. Null where it is no such code.
   */
  fromCode(system: CodeSystem, code: string | number, on?: Edtf | null): string | null;
  /** The code in another system, on a day or as it is today; null where it has none. */
  toCode(code: string, system: CodeSystem, on?: Edtf | null): string | number | null;
  /** The party that claims to be a region: "Donetsk" and "Luhansk" are X-DNR and X-LNR where recognition is spoken of. */
  partyOfRegion(name: string): string | null;
  /** The best known place of a name; null where there is none. */
  place(name: string, country?: string | null): Place | null;
}

/** Where to read from: another folder of tables, and a file or folder of the user's corrections to lay over them. */
export interface GazetteerOptions {
  readonly data?: string;
  readonly corrections?: string;
}

/**
 * Loads the tables and the automaton: from the file that the build made of them, where it is up to date and no corrections are laid over
 * the tables, else from the tables themselves. Throws where the folder is missing: a broken installation.
 */
export function loadGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const folder = options.data ?? builtInFolder();
  const corrections = options.corrections ?? null;
  const { tables, lexicon } = (corrections === null ? readPrebuilt(folder) : null) ?? fromTables(folder, corrections);
  const scanner = makeScanner(lexicon);
  const officesByState = groupBy(tables.offices, (office) => office.state);
  const states = [...tables.states.values()];
  const groups = new Map(tables.groups.map((group) => [group.id, group]));
  const governments = groupBy(
    tables.governments.filter((g) => g.status === 'in-power'),
    (g) => g.code,
  );
  const claimed = tables.places.filter((place) => place.party !== null);

  const officesThen = keptByDay((code, on): readonly Office[] =>
    (officesByState.get(code) ?? [])
      .map((office) => ({ office, held: holds(office.period, on) }))
      .filter(({ held }) => held !== 'no')
      .sort((a, b) => rankOf(a.office, a.held) - rankOf(b.office, b.held))
      .map(({ office }) => office),
  );
  const officesOf = (code: string, on: Edtf | null): readonly Office[] =>
    on === null ? (officesByState.get(code) ?? []) : officesThen(code, on);
  const governmentThen = keptByDay((code, on): Government | null => {
    const held = (governments.get(code) ?? []).filter((g) => holds(g.period, on) !== 'no');
    return held.find((g) => holds(g.period, on) === 'yes') ?? (held.length === 1 ? (held[0] as Government) : null);
  });

  const gazetteer: Gazetteer = {
    tables,
    lexicon,
    scan: (text) => decide(text, scanner.scan(text), tables),
    isName: (form) => {
      const hits = scanner.scan(form);
      return hits.length === 1 && hits[0]?.span[0] === 0 && hits[0].span[1] === form.length && !hits[0].bySound;
    },
    state: (code) => tables.states.get(code) ?? null,
    states: () => states,
    organisation: (code) => tables.organisations.get(code) ?? null,
    person: (id) => tables.persons.get(id) ?? null,
    group: (id) => groups.get(id) ?? null,
    agent: (noun) => tables.agents.get(noun) ?? null,
    find: (name, { on = null } = {}) => find(name, on, gazetteer),
    officesOf,
    holder: (code, office, on) => officesOf(code, on).find((held) => held.office === office) ?? null,
    governmentOf: (code, on) => (on === null ? null : governmentThen(code, on)),
    members: (organisation, on) => [
      ...new Set(
        tables.memberships
          .filter(
            (m) =>
              m.organisation === organisation && (on === null ? m.period.to === null : holds(m.period, on) !== 'no'),
          )
          .map((m) => m.member),
      ),
    ],
    describe: (code, locale = 'en') => describe(code, locale, tables),
    fromCode: (system, code, on = null) => fromCode(tables, system, String(code).toUpperCase(), on),
    toCode: (code, system, on = null) => toCode(tables, code, system, on),
    partyOfRegion: (name) => {
      const folded = name.toLowerCase();
      const place = claimed.find((p) => [p.name, ...p.aliases].some((n) => n.toLowerCase() === folded));
      return place?.party ?? null;
    },
    place: (name, country = null) => {
      const folded = name.toLowerCase();
      const found = tables.places.filter(
        (p) =>
          (country === null || p.country === country) && [p.name, ...p.aliases].some((n) => n.toLowerCase() === folded),
      );
      return found.sort((a, b) => b.population - a.population)[0] ?? null;
    },
  };
  return gazetteer;
}

const DAYS_KEPT = 1000;

/** A function of a code and a day whose answers are kept for the days last asked about: a report asks the same of every name. */
function keptByDay<T>(make: (code: string, on: Edtf) => T): (code: string, on: Edtf) => T {
  const days = new Map<Edtf, Map<string, T>>();
  return (code, on) => {
    let known = days.get(on);
    if (known === undefined) {
      known = new Map();
      if (days.size >= DAYS_KEPT) days.clear();
      days.set(on, known);
    }
    let found = known.get(code);
    if (found === undefined) {
      found = make(code, on);
      known.set(code, found);
    }
    return found;
  };
}

/** Sure before perhaps, in office before acting before rivals and exiles, heads before ministers. */
function rankOf(office: Office, held: Held): number {
  const status = { 'in-office': 0, acting: 1, rival: 3, exile: 4 }[office.status] ?? 2;
  const post = {
    'head-of-state': 0,
    'head-of-government': 1,
    'de-facto': 2,
    'foreign-minister': 3,
    'defence-minister': 4,
    other: 5,
  }[office.office];
  return (held === 'yes' ? 0 : 10) + status * 2 + post / 10;
}

function describe(code: string, locale: string, tables: Tables): string {
  const state = tables.states.get(code);
  const english = state?.name ?? tables.organisations.get(code)?.name ?? OTHER_NAMES[code] ?? code;
  return locale === 'en' || !state?.iso2 ? english : (nameIn(locale, state.iso2) ?? english);
}

const OTHER_NAMES: Readonly<Record<string, string>> = { 'X-ISIS': 'Islamic State', 'X-AQ': 'al-Qaeda' };

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
