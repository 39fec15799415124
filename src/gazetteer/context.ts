/**
 * Raw hits of a text come in, hits with their readings decided go out: names that stand for no state here are dropped ("Michael
 * Jordan", "Paris Hilton", "Turkey sandwich"), and doubtful ones get an order of readings (Georgia, Congo, Korea, Washington). It looks
 * at neighbouring words and at what else the text names, never at grammar.
 */

import type { Span } from '../base/index.js';
import { BODY_RULES } from './context-bodies.js';
import { personRule } from './context-persons.js';
import { placeRule } from './context-places.js';
import {
  BIRD,
  BIRD_BEFORE,
  GEO_SIGNS,
  GEORGIA_AFTER,
  GEORGIA_CITIES,
  GEORGIA_SIGNS,
  GIVEN_NAMES,
  NAMES_OF_PERSONS,
  SHY_CAPITALS,
  THINGS_AFTER,
  THINGS_BEFORE,
  US_STATES,
} from './context-words.js';
import type { Reading } from './names.js';
import type { RawHit } from './scan.js';
import { About, type Decision, type Rule, Situation } from './situation.js';
import type { Tables } from './tables.js';
import { isUpper, wordAfter, wordBefore } from './words.js';

/** A name found in a text: what it can stand for, the best first. */
export interface NameHit {
  readonly span: Span;
  readonly text: string;
  readonly candidates: readonly Reading[];
  /** True where only a person's short form matched: good only if the text, a title or the day supports it. */
  readonly weak: boolean;
  /** Why the order is not the plain one; empty where nothing was to decide. */
  readonly reasons: readonly string[];
}

const CITY_AND_STATE = /^, /;

/** Decides every hit of `text`. */
export function decide(text: string, raw: readonly RawHit[], tables: Tables): NameHit[] {
  const codes = new Set<string>();
  for (const hit of raw)
    for (const reading of certain(hit))
      if (
        reading.code !== null &&
        (reading.form === 'name' || reading.form === 'adjective' || reading.form === 'full') &&
        reading.via !== 'capital' &&
        reading.via !== 'seat'
      )
        codes.add(reading.code);
  const about = new About(text, codes, raw);
  const hits: NameHit[] = [];
  for (let i = 0; i < raw.length; i++) {
    const hit = raw[i] as RawHit;
    if (hit.readings[0]?.form === 'block') continue;
    const decided = judge(text, hit, i, about, tables);
    if (decided === 'drop') continue;
    const readings = decided?.keep ?? order(hit.readings);
    if (readings.length === 0) continue;
    hits.push({
      span: hit.span,
      text: text.slice(hit.span[0], hit.span[1]),
      candidates: readings,
      weak: readings[0]?.form === 'short',
      reasons: decided === null ? [] : [decided.reason],
    });
  }
  return hits;
}

/** The readings of a hit where they agree on the code; a name of two states vouches for neither. */
function certain(hit: RawHit): readonly Reading[] {
  const code = hit.readings[0]?.code;
  return hit.readings.every((r) => r.form === 'place' || r.code === code) ? hit.readings : [];
}

/** States before seats before persons before mere places; names in use today before former ones; the larger place first. */
function order(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  return [...readings].sort((a, b) => rank(a) - rank(b) || (b.place?.population ?? 0) - (a.place?.population ?? 0));
}

function rank(reading: Reading): number {
  const former =
    reading.period.to !== null || reading.code === 'SUN' || reading.code === 'YUG' || reading.code === 'SCG' ? 1 : 0;
  if (reading.form === 'place') return 10;
  if (reading.form === 'adjective') return 1 + former;
  if (reading.form === 'people') return 2 + former;
  return former;
}

function judge(text: string, hit: RawHit, index: number, about: About, tables: Tables): Decision {
  const first = hit.readings[0] as Reading;
  const situation = new Situation(text, hit, text.slice(hit.span[0], hit.span[1]), index, about, tables);
  if (first.via === 'person') {
    const decision = personRule(situation);
    if (decision !== null || first.form === 'full') return decision;
  }
  if (first.role === 'combining') return text[hit.span[1]] === '-' || text[hit.span[1]] === '–' ? null : 'drop';
  for (const rule of RULES) {
    const decision = rule(situation);
    if (decision !== null) return decision;
  }
  return null;
}

/** "Moscow, Idaho", "Paris, Texas": a city that a US state follows lies there. */
const cityAndState: Rule = (s) => {
  if (!CITY_AND_STATE.test(s.gapAfter) || !US_STATES.has(s.after.toLowerCase())) return null;
  if (!s.hit.readings.some((r) => r.via === 'capital' || r.form === 'place' || r.form === 'name')) return null;
  if (s.after === 'Georgia' && !GEORGIA_CITIES.has(s.name.toLowerCase())) return null;
  const american = s.hit.readings.filter((r) => r.form === 'place' && r.code === 'USA');
  return american.length > 0 ? { keep: american, reason: `a US state follows: ${s.after}` } : 'drop';
};

/** "Michael Jordan", "Denzel Washington", "Tom Holland": a given name stands before. */
const afterGivenName: Rule = (s) => {
  const single = !/[\s-]/.test(s.name);
  const reading = s.hit.readings[0] as Reading;
  if (!single || reading.form === 'adjective' || reading.form === 'short') return null;
  if (s.gapBefore !== ' ' || !GIVEN_NAMES.has(s.before.toLowerCase())) return null;
  return isUpper(s.before.charCodeAt(0)) ? 'drop' : null;
};

/** "Paris Hilton", "Chad Smith", "Jordan Peterson": a given name by itself, and a surname that is no name or office follows. */
const asGivenName: Rule = (s) => {
  if (!NAMES_OF_PERSONS.has(s.name.toLowerCase()) || s.gapAfter !== ' ' || !isUpper(s.after.charCodeAt(0))) return null;
  if (s.next && s.next.span[0] === s.hit.span[1] + 1 && s.next.readings[0]?.form !== 'short') return null;
  const word = s.after.toLowerCase();
  if (s.tables.agents.has(word) || NOT_SURNAMES.has(word)) return null;
  if (s.after === s.after.toUpperCase()) return null;
  return 'drop';
};
const NOT_SURNAMES = new Set(
  `and or of the in on at foreign deputy vice interior defense defence finance economy central national supreme senate high federal air royal
  first general chief crown special olympic football cricket rugby premier cup peace accord accords agreement summit conference treaty protocol
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  security river valley street war border airport international state strait province city times post party former court after ambassador`.split(
    /\s+/,
  ),
);

/** "Indian Ocean", "British Airways", "Gulf of Mexico", "Bank of America". */
const things: Rule = (s) => {
  const word = s.after.toLowerCase();
  if (
    s.gapAfter === ' ' &&
    isUpper(s.after.charCodeAt(0)) &&
    THINGS_AFTER.has(word) &&
    s.hit.readings[0]?.via !== 'person'
  )
    return 'drop';
  if (isUpper(s.before.charCodeAt(0)) && s.gapBefore === ' ' && THINGS_BEFORE.has(s.before.toLowerCase()))
    return 'drop';
  const head = s.text.slice(Math.max(0, s.hit.span[0] - 24), s.hit.span[0]);
  if (
    /\b(Bank|Gulf|Sea|Bay|University|Voice|Church|Statue|Banco|Miss) of (the )?$/.test(head) &&
    !/\b(?:Central|National|Reserve|State|Federal) Bank of (?:the )?$/.test(head) &&
    s.hit.readings[0]?.via !== 'person'
  )
    return 'drop';
  return null;
};

/** Georgia the state of the US, by its neighbours, else by what the text speaks of. */
const georgia: Rule = (s) => {
  if (s.name !== 'Georgia') return null;
  const us = (reason: string): Decision => ({ keep: s.hit.readings.filter((r) => r.form === 'place'), reason });
  if (CITY_AND_STATE.test(s.gapBefore) && GEORGIA_CITIES.has(s.before.toLowerCase()))
    return us(`a city of the US state stands before: ${s.before}`);
  if (s.gapAfter === ' ' && GEORGIA_AFTER.has(s.after.toLowerCase()))
    return us(`an office of the US state follows: ${s.after}`);
  if (
    /\b(?:[Ss]tate of|[Gg]overnor of|[Ss]enator from) $/.test(
      s.text.slice(Math.max(0, s.hit.span[0] - 16), s.hit.span[0]),
    )
  )
    return us('called a state of the US');
  const near = s.text.slice(Math.max(0, s.hit.span[0] - 400), s.hit.span[1] + 400);
  if (!GEO_SIGNS.test(near) && GEORGIA_SIGNS.test(near)) return us('the text speaks of US politics');
  return null;
};

/** Micronesia the part of the ocean, not the federation: named beside the others, or as what holds islands and states. */
const micronesia: Rule = (s) => {
  if (s.name !== 'Micronesia') return null;
  const of = /\b(?:islands?|states|nations|countries|parts?|atolls?|leaders) (?:of|in|across|from) $/i;
  const region = s.about.has(OTHER_OCEANIA) || of.test(s.text.slice(Math.max(0, s.hit.span[0] - 24), s.hit.span[0]));
  return region ? 'drop' : null;
};

const OTHER_OCEANIA = /\b(?:Melanesia|Polynesia)\b/;

/** "turkey" the bird and "polish" the verb, where a capital begins the sentence or a title is in capitals. */
const commonWords: Rule = (s) => {
  if (s.name === 'Turkey' && s.gapAfter === ' ' && BIRD.test(s.after)) return 'drop';
  if (s.name === 'Turkey' && BIRD_BEFORE.test(s.before)) return 'drop';
  if (s.name === 'Polish' && /^(the|your|my|his|her|its|their|a|an|up|off|it|them)$/.test(s.after)) return 'drop';
  if (s.name === 'Male' && !/^(in|to|from|at|capital)$/i.test(s.before)) return 'drop';
  if (s.name === 'China' && /^(cabinet|plates?|cups?|shop|doll)$/.test(s.after)) return 'drop';
  if (/^(CAR|WHO|US|AU|AI|IS|PA|UN)$/.test(s.name) && shouting(s.text, s.hit.span))
    return s.name === 'US' || s.name === 'UN' || s.name === 'AU' ? null : 'drop';
  return null;
};

/** Whether both neighbours are in capitals: then an acronym may be a common word. */
function shouting(text: string, span: Span): boolean {
  const before = wordBefore(text, span[0])?.text ?? '';
  const after = wordAfter(text, span[1])?.text ?? '';
  const loud = (word: string): boolean => word.length > 2 && word === word.toUpperCase();
  return loud(before) || loud(after);
}

/** Congo and the Congolese are of Kinshasa unless the text names Brazzaville; Korea is South Korea unless it names only the North. */
const twins: Rule = (s) => {
  if (s.name === 'Congo' || s.name === 'Congolese') {
    const brazzaville = s.about.has(OF_BRAZZAVILLE) && !s.about.has(OF_KINSHASA);
    return {
      keep: prefer(s.hit.readings, brazzaville ? 'COG' : 'COD'),
      reason: brazzaville ? 'the text names Brazzaville' : 'the larger Congo, unless the text names Brazzaville',
    };
  }
  if (s.name === 'Korea' || s.name === 'Korean' || s.name === 'Koreans') {
    const north = s.about.has(OF_PYONGYANG) && !s.about.has(OF_SEOUL);
    return {
      keep: prefer(s.hit.readings, north ? 'PRK' : 'KOR'),
      reason: north ? 'the text names only the North' : 'Korea alone is mostly the South',
    };
  }
  if (/^Papuans?$/.test(s.name)) {
    const west = s.about.has(OF_INDONESIA) && !s.about.has(OF_PORT_MORESBY);
    return {
      keep: prefer(s.hit.readings, west ? 'IDN' : 'PNG'),
      reason: west
        ? 'the text names Indonesia, not Papua New Guinea'
        : 'of Papua New Guinea, unless the text names Indonesia',
    };
  }
  if (/^Dominicans?$/.test(s.name)) {
    const island = s.about.has(OF_ROSEAU) && !s.about.has(OF_SANTO_DOMINGO);
    return {
      keep: prefer(s.hit.readings, island ? 'DMA' : 'DOM'),
      reason: island ? 'the text names Dominica' : 'of the Dominican Republic, unless the text names Dominica',
    };
  }
  return null;
};

const OF_BRAZZAVILLE = /Brazzaville|Sassou|Pointe-Noire/;
const OF_KINSHASA = /Kinshasa|Kabila|Tshisekedi|Goma|Kivu|Mobutu|DR Congo|DRC/;
const OF_PYONGYANG = /North Korea|DPRK|Pyongyang/;
const OF_SEOUL = /South Korea|Seoul/;
const OF_INDONESIA = /Indonesia|Jakarta|Jayapura|West Papua/;
const OF_PORT_MORESBY = /Papua New Guinea|Port Moresby|\bPNG\b/;
const OF_ROSEAU = /\bDominica\b|Roseau/;
const OF_SANTO_DOMINGO = /Dominican Republic|Santo Domingo/;

function prefer(readings: readonly Reading[], code: string): Reading[] {
  return [...readings].sort((a, b) => Number(b.code === code) - Number(a.code === code));
}

/** Groups of two states by one name (Maoists, Taliban): the one whose state the text names, else the first of the tables. */
const namesakes: Rule = (s) => {
  const { readings } = s.hit;
  const [first] = readings;
  if (readings.length < 2 || first?.via !== 'group') return null;
  const names = (code: string | null): boolean => code !== null && (s.codes.has(code) || s.about.namesPlaceOf(code));
  if (names(first.code)) return null;
  const told = readings.find((r) => r.via === 'group' && r.code !== first.code && names(r.code));
  if (told === undefined) return null;
  return {
    keep: prefer(s.hit.readings, told.code ?? ''),
    reason: `the text names ${told.code}, where a group is called so`,
  };
};

/** Washington the capital, not the state of the US nor a person. */
const shyCapitals: Rule = (s) => {
  const capital = s.hit.readings.find((r) => r.via === 'capital');
  if (!capital?.code || capital.form !== 'name') return null;
  if (SHY_CAPITALS.has(capital.code) && !s.codes.has(capital.code)) {
    const rest = s.hit.readings.filter((r) => r.form === 'place' && r.code !== capital.code);
    return rest.length > 0 ? { keep: rest, reason: 'the text does not name the state of that capital' } : 'drop';
  }
  return null;
};

/** Bodies whose names many states share: of the US only where the text speaks of it, and not inside a longer name. */
const sharedBodies: Rule = (s) => {
  if (!SHARED.test(s.name)) return null;
  const inName =
    s.gapBefore === ' ' &&
    isUpper(s.before.charCodeAt(0)) &&
    !/^(The|In|On|But|And|While|When|As|If|After|Before)$/.test(s.before);
  return inName || !s.codes.has(s.hit.readings[0]?.code ?? '') ? 'drop' : null;
};
const SHARED =
  /^(?:Congress|House of Representatives|Department of (?:Justice|Defense|State)|House of Commons|National Intelligence Service|Environmental Protection Agency|Food and Drug Administration|Federal Trade Commission|Internal Revenue Service|National Health Service|Federal Constitutional Court)$/;

const RULES: readonly Rule[] = [
  sharedBodies,
  ...BODY_RULES,
  cityAndState,
  placeRule,
  georgia,
  afterGivenName,
  asGivenName,
  things,
  commonWords,
  micronesia,
  twins,
  namesakes,
  shyCapitals,
];
