/**
 * A name as a person types it comes in ("Ukraine", "ukr", "Kyiv", "Zelensky", "Kremlin"), the things that it can mean on a day go out,
 * with a choice and why; an unknown name gives a Problem with the nearest names. It reads no text.
 */
import { type Problem, problem } from '../base/index.js';
import type { Edtf } from '../time/index.js';
import { consonantKey, foldName, foldWord, PARTICLES, soundKey } from './fold.js';
import type { Gazetteer } from './gazetteer.js';
import { countryCalled } from './languages.js';
import { personReadingsOf, readingsOf } from './lexicon.js';
import type { Reading } from './names.js';
import { nameWords, type Person } from './people.js';
import { holds } from './period.js';
import type { Entity, MentionVia, Office, Party } from './types.js';

/** One thing that a name can mean, as of the day asked for. */
export interface Candidate {
  readonly entity: Entity;
  readonly code: string | null;
  readonly via: MentionVia;
  readonly party: Party | null;
  /** Offices that the person held on the day, or ever where no day is given. */
  readonly offices: readonly Office[];
  /** 0..1, among the candidates. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Resolution {
  readonly name: string;
  readonly on: Edtf | null;
  /** Best first; [] for an unknown name. */
  readonly candidates: readonly Candidate[];
  readonly choice: Candidate | null;
  readonly reasons: readonly string[];
  /** Says which names are near where nothing was found; null where something was. */
  readonly problem: Problem | null;
}

/** Resolves `name` as of `on` (null: at any time). */
export function find(name: string, on: Edtf | null, gazetteer: Gazetteer): Resolution {
  const asked = name.trim();
  const english = [...byCode(asked, on, gazetteer), ...byName(asked, on, gazetteer)];
  // Somebody who only sounds like it does not stand in the way of a country that is called so elsewhere.
  const candidates = english.some((c) => c.score >= 0.5)
    ? english
    : [...byOtherLanguage(asked, on, gazetteer), ...english];
  const unique = candidates.filter(
    (c, i) => candidates.findIndex((d) => d.entity.id === c.entity.id && d.code === c.code) === i,
  );
  unique.sort((a, b) => b.score - a.score);
  const choice = unique[0] ?? null;
  if (choice === null) {
    const near = nearest(asked, gazetteer);
    return {
      name: asked,
      on,
      candidates: [],
      choice: null,
      reasons: [],
      problem: problem(
        'unknown-name',
        `No state, organisation, person or place is known as "${asked}".`,
        near.length > 0
          ? `Did you mean ${near.map((n) => `"${n}"`).join(', ')}?`
          : 'Give a name, an ISO code or a capital.',
      ),
    };
  }
  return { name: asked, on, candidates: unique, choice, reasons: choice.reasons, problem: null };
}

function byCode(asked: string, on: Edtf | null, gazetteer: Gazetteer): Candidate[] {
  if (!/^[A-Za-z]{2,3}$|^X-[A-Za-z]+$|^[A-Z.]+$/i.test(asked)) return [];
  const upper = asked.toUpperCase();
  const code = gazetteer.state(upper)
    ? upper
    : (gazetteer.fromCode('iso3', upper, on) ?? gazetteer.fromCode('iso2', upper, on));
  const state = code === null ? null : gazetteer.state(code);
  const organisation = gazetteer.organisation(upper);
  const found: Candidate[] = [];
  if (state) {
    const entity: Entity = { id: `state:${state.code}`, kind: 'state', name: state.name };
    const own = state.code === upper;
    const kind = own ? '' : upper.length === 2 ? 'two-letter ' : 'former ';
    const reasons = [`"${asked}" is the ${kind}code of ${state.name}`];
    found.push(candidate(entity, state.code, 'name', null, [], own ? 1 : 0.9, reasons, gazetteer, on));
  }
  if (organisation) {
    const { code: own, name, sector } = organisation;
    const entity: Entity = { id: `org:${own}`, kind: 'organisation', name };
    const reasons = [`"${asked}" is the code of ${name}`];
    found.push(candidate(entity, own, 'organisation', sector, [], 0.95, reasons, gazetteer, on));
  }
  return found;
}

/** A state by its name in Spanish, French, Russian, Ukrainian, Arabic and the other languages that headers are read in. */
function byOtherLanguage(asked: string, on: Edtf | null, gazetteer: Gazetteer): Candidate[] {
  const called = countryCalled(asked);
  const code = called === null ? null : gazetteer.fromCode('iso2', called.iso2);
  const state = code === null ? null : gazetteer.state(code);
  if (called === null || state === null) return [];
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(called.locale) ?? called.locale;
  const entity: Entity = { id: `state:${state.code}`, kind: 'state', name: state.name };
  return [
    candidate(
      entity,
      state.code,
      'name',
      null,
      [],
      0.85,
      [`"${asked}" is ${state.name} in ${language}`],
      gazetteer,
      on,
    ),
  ];
}

function byName(asked: string, on: Edtf | null, gazetteer: Gazetteer): Candidate[] {
  const bare = asked.replace(/^the\s+/i, '');
  const readings = new Set<Reading>();
  for (const spelling of new Set([asked, bare, titleCase(bare)]))
    for (const reading of readingsOf(gazetteer.lexicon, spelling)) readings.add(reading);
  const { title, rest } = parted(bare, gazetteer);
  const words = nameWords(rest);
  for (const reading of personReadingsOf(gazetteer.lexicon, words)) readings.add(reading);
  const persons = [...readings].filter((reading) => reading.form === 'full').length;
  const loose = readings.size === 0 || (title !== null && persons === 0) ? byWords(words, title, on, gazetteer) : [];
  return [
    ...[...readings].map((reading) => ({ reading, title, rest })),
    ...loose.map((reading) => ({ reading, title, rest })),
  ]
    .filter(({ reading }) => reading.form !== 'block' && reading.role !== 'combining')
    .map(({ reading, rest }) => fromReading(reading, reading.person ? rest : bare, title, on, gazetteer));
}

/** Parts a title from the name after it: "Prime Minister" and "Paul Martin". */
function parted(name: string, gazetteer: Gazetteer): { title: string | null; rest: string } {
  const words = name.split(/\s+/);
  for (let size = Math.min(6, words.length - 1); size >= 1; size--) {
    const title = words.slice(0, size).join(' ');
    const plain = title.toLowerCase().replace(/-elect$/, '');
    if (gazetteer.agent(plain) || TITLES.test(plain)) return { title: plain, rest: words.slice(size).join(' ') };
  }
  return { title: null, rest: name };
}

const TITLES =
  /^(?:(?:sheikh|shaykh|shaikh|chairman|chairman of the .*|general|gen\.?|col\.?|captain|crown prince|prince|princess|sir|lord|dr\.?|mr\.?|mrs\.?|ms\.?|ayatollah|mullah|pope|taoiseach|state president|president of the .*|acting president|interim president|interim prime minister|prime minister and .*|sovereign prince|deputy prime minister|secretary general|secretary-general|his holiness|president-elect)\s*)+$/;

/** Words inside names that tell nobody apart. */
const LINKS = new Set(['de', 'la', 'da', 'do', 'dos', 'del', 'van', 'von', 'der', 'le', 'y', 'e', 'jr', 'ii', 'iii']);

/** Persons of whose names at least two words, or one in office under such a title on the day, are among `words`. */
function byWords(words: readonly string[], title: string | null, on: Edtf | null, gazetteer: Gazetteer): Reading[] {
  const asked = words.flatMap((word) => [`s:${soundKey(word)}`, `c:${consonantKey(word)}`]);
  const found: Reading[] = [];
  for (const person of gazetteer.tables.persons.values()) {
    let best = 0;
    for (const name of [person.name, ...person.aliases]) {
      const own = nameWords(name).filter((word) => !LINKS.has(word));
      const common = own.filter(
        (word) =>
          asked.includes(`s:${soundKey(word)}`) || (word.length > 4 && asked.includes(`c:${consonantKey(word)}`)),
      ).length;
      const last = own.at(-1) ?? '';
      const first = own[0] ?? '';
      const one = asked.includes(`s:${soundKey(last)}`) || (first.length > 3 && asked.includes(`s:${soundKey(first)}`));
      best = Math.max(best, common >= 2 ? common : common === 1 && one ? 1 : 0);
    }
    if (best === 0) continue;
    const then = on === null || person.offices.some((office) => holds(office.period, on) !== 'no');
    if (best === 1 && !(title !== null && on !== null && then)) continue;
    found.push({
      entity: { id: person.id, kind: 'person', name: person.name },
      code: person.code,
      via: 'person',
      form: best >= 2 ? 'full' : 'short',
      plural: false,
      sector: null,
      role: null,
      period: { from: null, to: null },
      place: null,
      person,
    });
  }
  return found;
}

function fromReading(
  reading: Reading,
  asked: string,
  title: string | null,
  on: Edtf | null,
  gazetteer: Gazetteer,
): Candidate {
  const reasons: string[] = [];
  let score = { name: 0.9, adjective: 0.7, people: 0.6, full: 0.9, short: 0.5, place: 0.4, block: 0 }[reading.form];
  const stateName = reading.code === null ? '' : gazetteer.describe(reading.code);
  if (reading.via === 'capital') reasons.push(`${asked} is the capital of ${stateName} and stands for its government`);
  else if (reading.via === 'seat')
    reasons.push(`${reading.entity.name} stands for the ${reading.role ?? 'government'} of ${stateName}`);
  else if (reading.form === 'place') reasons.push(`a place${stateName ? ` in ${stateName}` : ''}`);
  else if (reading.via === 'demonym')
    reasons.push(`the word for ${reading.form === 'people' ? 'the people' : 'what is'} of ${stateName}`);
  else reasons.push(`a name of ${reading.entity.name}`);
  if (reading.via === 'capital') score -= 0.05;
  const held = holds(reading.period, on);
  if (held === 'no') {
    score -= 0.4;
    reasons.push(`not in use on ${on}`);
  } else if (reading.period.to !== null && on === null) {
    score -= 0.2;
    reasons.push(`in use until ${reading.period.to}`);
  }
  const state = reading.code === null ? null : gazetteer.state(reading.code);
  if (state && state.kind === 'former' && (on === null || holds(state.period, on) === 'no')) score -= 0.3;
  let offices: readonly Office[] = [];
  let code = reading.code;
  if (reading.person) {
    offices = reading.person.offices.filter((office) => on === null || holds(office.period, on) !== 'no');
    const roles = reading.person.roles.filter((role) => on === null || holds(role.period, on) !== 'no');
    const exact = new Set([reading.person.name, ...reading.person.aliases].flatMap(foldName));
    if (foldName(asked).every((word) => exact.has(word) || PARTICLES.has(word))) score += 0.06;
    else {
      reasons.push(`"${asked}" is another spelling of ${reading.person.name}`);
      // By its sound alone a single word fits too many.
      if (reading.form === 'short') score -= 0.15;
    }
    code =
      offices.find((o) => o.state === reading.code)?.state ??
      offices.find((o) => gazetteer.state(o.state) !== null)?.state ??
      (on === null ? reading.code : (roles[0]?.code ?? reading.code));
    if (offices.length + roles.length > 0) {
      score += on === null ? 0 : 0.1;
      const fit = title === null ? 0 : Math.max(0, ...offices.map((office) => titleFit(title, office)));
      if (fit > 0) {
        score += fit;
        reasons.push(`the title "${title}" fits`);
      }
      const posts = [
        ...offices.map((o) => `${o.title} of ${gazetteer.describe(o.state)}`),
        ...roles.map((r) => r.title),
      ];
      reasons.push(`${on === null ? '' : `on ${on}: `}${[...new Set(posts)].join(', ')}`);
      const latest = reading.person.offices.at(-1);
      if (on === null && latest && latest.period.to === null) score += 0.03;
    } else if (on !== null) {
      score -= 0.1 + Math.min(0.3, away(reading.person, on) / 50);
      reasons.push(`no office on ${on}`);
    }
  }
  if (reading.place) score += Math.min(0.09, reading.place.population / 2e8);
  return candidate(
    reading.entity,
    code,
    reading.via,
    reading.sector ?? sectorOf(reading, offices),
    offices,
    Math.max(0.01, Math.min(1, score)),
    reasons,
    gazetteer,
    on,
  );
}

/** How well a title fits an office: the same words, or the same kind of post. */
function titleFit(title: string, office: Office): number {
  const own = office.title.toLowerCase();
  if (own.includes(title) || title.includes(own)) return 0.15;
  if (/premier|chancellor|prime minister|taoiseach/.test(title))
    return office.office === 'head-of-government' ? 0.08 : 0;
  if (/president|king|queen|emir|amir|sultan|sheikh|emperor|pope|chairman|prince|general|captain/.test(title))
    return office.office === 'head-of-state' || office.office === 'de-facto' ? 0.05 : 0;
  return /foreign/.test(title) && office.office === 'foreign-minister' ? 0.08 : 0;
}

/** Years between a day and the person's nearest office. */
function away(person: Person, on: Edtf): number {
  const year = Number(on.slice(0, 4));
  const spans = [...person.offices, ...person.roles].map(({ period }) => {
    const from = period.from === null ? year : Number(period.from.slice(0, 4));
    const to = period.to === null ? 9999 : Number(period.to.slice(0, 4));
    return year < from ? (from - year) * 2 : year > to ? year - to : 0;
  });
  return Math.min(30, ...spans);
}

function sectorOf(reading: Reading, offices: readonly Office[]): string | null {
  if (reading.via === 'person') return offices.length > 0 ? 'GOV' : 'ELI';
  return reading.via === 'capital' || reading.via === 'seat' ? 'GOV' : null;
}

function candidate(
  entity: Entity,
  code: string | null,
  via: MentionVia,
  sector: string | null,
  offices: readonly Office[],
  score: number,
  reasons: readonly string[],
  gazetteer: Gazetteer,
  on: Edtf | null,
): Candidate {
  const party: Party | null =
    code === null || entity.kind === 'place'
      ? null
      : {
          code,
          sector,
          entity: entity.kind === 'state' ? null : entity.id,
          government: gazetteer.governmentOf(code, on)?.id ?? null,
          role: offices[0]?.title ?? null,
          name: entity.kind === 'state' ? gazetteer.describe(code) : entity.name,
        };
  return { entity, code, via, party, offices, score, reasons };
}

function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

/** Up to three names of states, organisations and persons within a few letters of what was asked. */
function nearest(asked: string, gazetteer: Gazetteer): string[] {
  const wanted = foldWord(asked.replace(/\s+/g, ''));
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { name: string; distance: number }[] = [];
  const consider = (name: string, penalty: number): void => {
    const distance = editDistance(wanted, foldWord(name.replace(/\s+/g, '')), limit);
    if (distance <= limit) scored.push({ name, distance: distance + penalty });
  };
  for (const state of gazetteer.states()) {
    consider(state.name, 0);
    for (const alias of state.aliases) consider(alias.name, 0.1);
    for (const capital of state.capitals) consider(capital.name, 0.2);
  }
  for (const organisation of gazetteer.tables.organisations.values()) consider(organisation.name, 0.3);
  for (const person of gazetteer.tables.persons.values()) consider(person.name, 0.4);
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return [...new Set(scored.map((s) => s.name))].slice(0, 3);
}

/** Levenshtein distance, given up beyond `limit` (then limit + 1). */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}
