/**
 * A place's or capital's name in its text comes in; what the words after and before it say of where it lies goes out: "Tripoli, Lebanon" is not Libya's,
 * "the Chadian town of X" lies in Chad, and a name in the middle of somebody's name is no place. It looks at neighbours and at the states that the text names.
 */
import type { Reading } from './names.js';
import type { RawHit } from './scan.js';
import { type Decision, isDay, isTitleCase, type Rule, type Situation } from './situation.js';
import { isUpper } from './words.js';

/** A name that may be read as a place: of a town or region, or a capital. */
function ofPlace(reading: Reading | undefined): boolean {
  return reading !== undefined && (reading.form === 'place' || reading.via === 'capital');
}

/** The reading that a name has by itself: a state or capital, else the largest place. */
function best(readings: readonly Reading[]): Reading | undefined {
  const other = readings.find((r) => r.form !== 'place');
  return other ?? [...readings].sort((a, b) => (b.place?.population ?? 0) - (a.place?.population ?? 0))[0];
}

/** "Tripoli, Lebanon", "Lalitpur, Bagmati Province, Nepal", "the Lebanese village of Houla": where the words say that a place lies. */
const placeTold: Rule = (s) => {
  if (!s.hit.readings.some(ofPlace)) return null;
  const code = codeAfter(s) ?? codeBefore(s);
  if (code !== null) {
    const first = best(s.hit.readings);
    if (first?.code === code) return null;
    const there = s.hit.readings.filter((r) => ofPlace(r) && r.code === code);
    if (there.length > 0) return { keep: there, reason: 'the words beside it say where it lies' };
    return ofPlace(first) && s.hit.readings.every((r) => r.entity.kind !== 'state' || r.via === 'capital')
      ? 'drop'
      : null;
  }
  if (ofPlace(s.hit.readings[0]) || !/\b(?:city|town|village) of $/.test(s.text.slice(0, s.hit.span[0]))) return null;
  return { keep: s.hit.readings.filter(ofPlace), reason: 'called a town' };
};

/** The state that a comma sets after a place, with the name of a region between or not; null in a list of names. */
function codeAfter(s: Situation): string | null {
  const [start, end] = s.hit.span;
  if (s.text[end] !== ',' && (s.text[end] !== ' ' || !isUpper(s.text.charCodeAt(end + 1)))) return null;
  for (const other of [s.next, s.about.raw[s.index + 2]]) {
    if (other === undefined) return null;
    const between = s.text.slice(end, other.span[0]);
    if (!BETWEEN.test(between)) continue;
    const [told] = other.readings;
    const land = told?.form === 'name' && told.via === 'name' && told.entity.kind === 'state';
    const region = told?.form === 'place' && told.place?.kind === 'region' && between === ', ';
    if ((!land && !region) || told.code === null) continue;
    if (s.hit.readings.some((r) => ofPlace(r) && r.code === told.code)) return told.code;
    if (other.readings.some((r) => r.code === best(s.hit.readings)?.code)) continue;
    const rest = s.text.slice(other.span[1], other.span[1] + 8);
    const listed = /^,? (?:and|or) /.test(rest) || /^, (?:the )?\p{Lu}/u.test(rest);
    const ends = /^(?:[.;:)]|, |$)/.test(rest);
    if (!listed && ends && WHERE.test(s.text.slice(Math.max(0, start - 16), start))) return told.code;
  }
  return null;
}

/** What may stand between a place and the state that it lies in: a comma, or the name of a region between two. */
const BETWEEN =
  /^(?: (?:District|Province|Governorate|County|Region|Township|Department|Municipality))?, (?:(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+, )?$/u;

const WHERE = /(?:^|[^\p{L}])(?:in|at|near|from|of|outside|around|to|on|city|town|village|province|suburb|district) $/u;

/** The state whose adjective or possessive stands before "town of": "the Lebanese border village of X". */
function codeBefore(s: Situation): string | null {
  const { previous } = s;
  if (previous === undefined) return null;
  const between = s.text.slice(previous.span[1], s.hit.span[0]);
  if (!TOWN_OF.test(between)) return null;
  const [owner] = previous.readings;
  return owner !== undefined && (owner.form === 'adjective' || (owner.form === 'name' && owner.via === 'name'))
    ? stateCode(s, owner)
    : null;
}

const TOWN_OF =
  /^(?:['’]s)? (?:(?:northern|southern|eastern|western|north|south|east|west|central|border|coastal|port|capital|mountain|island|small|southeastern|southwestern|northeastern|northwestern|largest|second-largest)[ -]){0,2}(?:city|town|village|province|region|district|governorate|island|suburb) (?:of )?$/;

function stateCode(s: Situation, reading: Reading): string | null {
  return reading.code !== null && s.tables.states.has(reading.code) ? reading.code : null;
}

/** A place of two states by one name (Punjab, Tripoli): the one whose state the text names, where it names only one. */
const placeNamesakes: Rule = (s) => {
  const readings = s.hit.readings.filter(ofPlace);
  if (readings.length < 2 || readings.length < s.hit.readings.length) return null;
  const codes = [...new Set(readings.map((r) => r.code))];
  if (codes.length < 2) return null;
  const told = codes.filter((code) => code !== null && tells(s, code));
  if (told.length === 0 || told.includes(best(readings)?.code ?? null)) return null;
  const largest = Math.max(...readings.map((r) => r.place?.population ?? 0));
  const least = Math.max(...readings.filter((r) => told.includes(r.code)).map((r) => r.place?.population ?? 0));
  // How large a place without a number is, is not known: nobody takes it for a city of a million.
  if (least > 0 ? least * MUCH_SMALLER < largest : largest > MILLION) return null;
  return { keep: readings.filter((r) => told.includes(r.code)), reason: 'the text names the state of that place' };
};

/** How many times larger a city of that name is known by it, whatever state the text names: London is not Ontario's. */
const MUCH_SMALLER = 6;
const MILLION = 1_000_000;

function tells(s: Situation, code: string): boolean {
  return s.about.tells(code, s.hit) || s.about.raw.some((hit) => inFull(hit, code));
}

function inFull({ readings }: RawHit, code: string): boolean {
  return readings.length === 1 && readings[0]?.form === 'full' && readings[0].code === code;
}

/** "Enrique Paris", "Patricia Scotland", "San Juan de Lurigancho": part of a longer name, where the text does not name the state of that place. */
const partOfName: Rule = (s) => {
  if (!s.hit.readings.every(ofPlace)) return null;
  const [start, end] = s.hit.span;
  const goesOn =
    s.text.charAt(end + 1) === 'd' && /^ (?:de|del|da|do|dos)(?: l[ao]s?)? \p{Lu}/u.test(s.text.slice(end, end + 12));
  if (!goesOn && !surnameOf(s, start)) return null;
  return s.hit.readings.some((r) => r.code !== null && tells(s, r.code)) ? null : 'drop';
};

/** Whether a given name that is no other word stands right before, inside a sentence. */
function surnameOf(s: Situation, start: number): boolean {
  if (s.gapBefore !== ' ' || !/^\p{Lu}\p{Ll}+$/u.test(s.before) || NOT_GIVEN.test(s.before)) return false;
  if (isDay(s.before) || isTitleCase(s)) return false;
  if (s.previous?.span[1] === start - 1 || s.tables.agents.has(s.before.toLowerCase())) return false;
  return /[\p{L}\d,]['’]?s? \p{Lu}\p{Ll}+ $/u.test(s.text.slice(Math.max(0, start - 40), start));
}

/** Capitalised words before a place that say which part of it, or what is there. */
const NOT_GIVEN =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Middle|Greater|Inner|Outer|Metropolitan|Downtown|Midtown|New|Old|Port|Fort|Camp|Lake|Mount|Operation|Radio|College|University|Santa|San|Saint|El|Al|Abu|Free|Occupied|In|At|From|Near|Of|To|On|For|And|The|After|Before|When|While|As|If|But)$/;

const PLACE_RULES: readonly Rule[] = [placeTold, partOfName, placeNamesakes];

/** The first of the rules of places that decides; null where none does. */
export function placeRule(s: Situation): Decision {
  for (const rule of PLACE_RULES) {
    const decision = rule(s);
    if (decision !== null) return decision;
  }
  return null;
}
