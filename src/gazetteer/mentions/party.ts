/**
 * A code, a person or a reading comes in, a party ready for a claim goes out, as of a day. It knows the tables and no text.
 */
import type { Edtf } from '../../time/index.js';
import type { Group } from '../facts.js';
import type { Gazetteer } from '../gazetteer.js';
import type { Reading } from '../names.js';
import type { Person, Role } from '../people.js';
import { holds } from '../period.js';
import type { Office, Party, Sector } from '../types.js';

/** The party of a bare state or organisation. */
export function partyOfCode(code: string, on: Edtf | null, gazetteer: Gazetteer, more: Partial<Party> = {}): Party {
  return {
    code,
    sector: null,
    entity: null,
    government: governmentId(code, on, gazetteer),
    role: null,
    name: gazetteer.describe(code),
    ...more,
  };
}

/** The party of a name's reading. */
export function partyOfReading(reading: Reading, on: Edtf | null, gazetteer: Gazetteer): Party | null {
  const code = reading.code;
  if (code === null) return null;
  if (reading.person) return partyOfPerson(reading.person, on, gazetteer, 'plain', null);
  const { entity } = reading;
  if (entity.id.startsWith('gov:'))
    return partyOfCode(code, on, gazetteer, {
      sector: reading.sector,
      entity: entity.id,
      government: entity.id,
      role: 'government',
      name: entity.name,
    });
  if (reading.via === 'group') return partyOfGroup(reading, code, on, gazetteer);
  const own = entity.kind === 'state' ? null : entity.id;
  return partyOfCode(code, on, gazetteer, {
    sector: reading.sector,
    entity: own,
    role: reading.role,
    name: own === null ? gazetteer.describe(code) : entity.name,
  });
}

/** The party of a name; for a gathering without a body of its own (the P5+1) its members; none for a place. */
export function partiesOfReading(
  reading: Reading,
  as: 'actor' | 'place',
  on: Edtf | null,
  gazetteer: Gazetteer,
): Party[] {
  const party = reading.form === 'place' ? null : partyOfReading(reading, on, gazetteer);
  if (party === null) return [];
  if (reading.via === 'organisation' && party.sector === '')
    return gazetteer.members(party.code, on).map((code) => partyOfCode(code, on, gazetteer));
  return [as === 'place' ? { ...party, sector: null } : party];
}

/** A group or party is the government while the tables say so (the Taliban, the African National Congress), else what its row says. */
function partyOfGroup(reading: Reading, code: string, on: Edtf | null, gazetteer: Gazetteer): Party {
  const group = gazetteer.group(reading.entity.id);
  const ruling = group === null ? null : rulesOn(group, on, gazetteer);
  return partyOfCode(code, on, gazetteer, {
    sector: ruling ? 'GOV' : (reading.sector ?? null),
    entity: reading.entity.id,
    government: ruling?.id ?? governmentId(code, on, gazetteer),
    name: reading.entity.name,
  });
}

/** Whether a group governs on a day, and as which of the named governments, if any; null where it does not, or the day is not known. */
function rulesOn(group: Group, on: Edtf | null, gazetteer: Gazetteer): { readonly id: string | null } | null {
  if (on === null) return null;
  const named =
    group.governments.length === 0
      ? undefined
      : gazetteer.tables.governments.find((g) => group.governments.includes(g.id) && holds(g.period, on) !== 'no');
  if (named) return { id: named.id };
  return group.ruling.some((period) => holds(period, on) !== 'no') ? { id: null } : null;
}

/** How the words speak of a person: with a title of office, as a former holder, or neither. */
export type Manner = 'plain' | 'titled' | 'former' | 'then';

/**
 * The party of a person. A former holder is not the government: sector ELI where the words say "former", or where the day is known, no
 * office holds on it and no title is given.
 */
export function partyOfPerson(
  person: Person,
  on: Edtf | null,
  gazetteer: Gazetteer,
  manner: Manner,
  title: string | null,
): Party {
  const state = (office: Office): boolean => gazetteer.state(office.state) !== null;
  const held = person.offices.filter(
    (office) => state(office) && (on === null || (holds(office.period, on) !== 'no' && office.status !== 'exile')),
  );
  const all = rolesOf(person, gazetteer);
  const roles = on === null ? all : all.filter((role) => holds(role.period, on) !== 'no');
  const governed = person.offices.some(state);
  let sector: Sector;
  if (manner === 'former' && governed) sector = 'ELI';
  // A rival holder stays one, whatever title the words give him.
  else if (held.length > 0 && rivalOnly(held)) sector = roles[0]?.sector === 'REB' ? 'REB' : 'OPP';
  else if (manner === 'titled' || manner === 'then')
    sector =
      held.length === 0 && roles[0] ? roles[0].sector : person.offices.some(state) ? 'GOV' : (all[0]?.sector ?? 'GOV');
  else if (held.length > 0) sector = 'GOV';
  else if (roles.length > 0) sector = (roles[0] as { sector: Sector }).sector;
  else sector = governed || all.length === 0 ? 'ELI' : sideOf(nearestRole(all, on));
  const office = bestOffice(held.length > 0 || roles.length > 0 ? held : person.offices);
  const home = held.find((o) => o.state === person.code) ?? held[0];
  const code =
    home?.state ?? roles[0]?.code ?? (person.offices.some(state) ? person.code : (all.at(-1)?.code ?? person.code));
  return {
    code,
    sector,
    entity: person.id,
    government: sector === 'ELI' ? null : (ledBy(person, code, on, gazetteer) ?? governmentId(code, on, gazetteer)),
    role:
      manner === 'former'
        ? `former ${(title ?? office?.title ?? roles[0]?.role ?? 'official').toLowerCase()}`
        : (title ?? office?.title.toLowerCase() ?? roles[0]?.role ?? all.at(-1)?.role ?? null),
    name: person.name,
  };
}

/**
 * A party as of another day than that of publication: for the event's own date. Sector, government and role of a person or group follow
 * the tables of that day; a bare state gets the government of that day.
 */
export function partyOn(party: Party, on: Edtf, gazetteer: Gazetteer): Party {
  const person = party.entity?.startsWith('person:') ? gazetteer.person(party.entity) : null;
  if (person) {
    const then = partyOfPerson(person, on, gazetteer, 'plain', null);
    return { ...then, sector: party.role?.startsWith('former ') ? 'ELI' : then.sector, role: then.role ?? party.role };
  }
  if (party.entity?.startsWith('gov:')) return party;
  const group = party.entity?.startsWith('group:') ? gazetteer.group(party.entity) : null;
  if (group) {
    const ruling = rulesOn(group, on, gazetteer);
    return {
      ...party,
      sector: ruling ? 'GOV' : group.sector,
      government: ruling?.id ?? governmentId(party.code, on, gazetteer),
    };
  }
  return { ...party, government: governmentId(party.code, on, gazetteer) };
}

/** What a person was beside offices of states: roles of the tables, and offices of organisations. */
function rolesOf(person: Person, gazetteer: Gazetteer): readonly Role[] {
  const abroad = person.offices.filter((office) => gazetteer.state(office.state) === null);
  if (abroad.length === 0) return person.roles;
  const made = abroad.map(
    (office): Role => ({
      code: office.state,
      sector: 'IGO',
      role: office.title.toLowerCase(),
      title: office.title,
      period: office.period,
    }),
  );
  return [...person.roles, ...made];
}

/** The role whose time lies nearest to a day on which none holds. */
function nearestRole(roles: readonly Role[], on: Edtf | null): Role {
  const later = on === null ? undefined : roles.find(({ period }) => period.from !== null && period.from > on);
  return later ?? (roles.at(-1) as Role);
}

/** Where somebody with no office stands beyond the days of a role: on the same side, but no longer or not yet of the government. */
function sideOf(role: Role): Sector {
  return /^(REB|OPP|CVL|REF|REL|BUS|MED|PRM|CRM|JRN)$/.test(role.sector) ? role.sector : 'ELI';
}

function rivalOnly(offices: readonly Office[]): boolean {
  return offices.every((office) => office.status === 'rival');
}

function bestOffice(offices: readonly Office[]): Office | null {
  const order = {
    'head-of-state': 0,
    'head-of-government': 1,
    'de-facto': 2,
    'foreign-minister': 3,
    'defence-minister': 4,
    other: 5,
  } as const;
  return [...offices].sort((a, b) => order[a.office] - order[b.office])[0] ?? null;
}

function governmentId(code: string, on: Edtf | null, gazetteer: Gazetteer): string | null {
  return gazetteer.governmentOf(code, on)?.id ?? null;
}

/** The named government that a person led, where the tables name one: for Assad the Assad government, whatever the day. */
function ledBy(person: Person, code: string, on: Edtf | null, gazetteer: Gazetteer): string | null {
  const surname = person.name.split(/\s+/).at(-1) ?? '';
  const own = gazetteer.tables.governments.filter(
    (g) => g.code === code && g.leaders.some((leader) => surname.endsWith(leader) || person.name.endsWith(leader)),
  );
  const now = on === null ? undefined : own.find((g) => holds(g.period, on) !== 'no');
  return (now ?? own.at(-1))?.id ?? null;
}
