/**
 * A person's listed name in its text comes in; whether it is part of somebody else's longer name or of the name of a thing, and which of several
 * namesakes the words tell of, goes out. It knows nobody: it compares with the states that the text names.
 */
import { makeReading, type Reading } from './names.js';
import { type Decision, isDay, isTitleCase, type Situation } from './situation.js';
import { isUpper } from './words.js';

/** Decides a hit whose readings are persons. */
export function personRule(s: Situation): Decision {
  if (s.gapBefore === ' ' && SHIP.test(s.before)) return 'drop';
  const { readings, span } = s.hit;
  const tail = s.text.slice(span[1], span[1] + 60);
  const capital = isUpper(s.text.charCodeAt(span[1] + 1));
  if (capital && THING.test(tail)) return thing(s);
  if (readings[0]?.form === 'short' && TITLE.test(s.name) && /^(?: \p{Lu}| of |['’]s \p{Lu})/u.test(tail))
    return 'drop';
  const codes = new Set(readings.map((r) => r.code));
  const longer = (goesOn(s, tail) || beginsBefore(s)) && !isTitleCase(s);
  if (!longer && codes.size === 1) return null;
  const beside = codes.size > 1 ? codeBeside(s) : null;
  if (beside !== null && codes.has(beside))
    return keepOf(readings, new Set([beside]), 'the words beside it say of which state');
  const told = new Set([...codes].filter((code) => code !== null && s.about.tells(code, s.hit)));
  if (told.size === 0) return longer ? 'drop' : null;
  return told.size < codes.size ? keepOf(readings, told, 'the text names that state and not the others') : null;
}

/** A thing called after a statesman in full lies in that state, if anywhere; after a surname or a monarch it may lie in any. */
function thing(s: Situation): Decision {
  const [first] = s.hit.readings;
  if (first === undefined || first.form !== 'full' || MONARCH.test(s.name)) return 'drop';
  if (s.hit.readings.some((r) => r.code !== first.code) || !s.tables.states.has(first.code ?? '')) return 'drop';
  const entity = { id: `place:${s.name}`, kind: 'place', name: s.name } as const;
  return { keep: [makeReading(entity, first.code, 'name', 'place')], reason: 'the name of a thing there' };
}

const MONARCH = /^(?:King|Queen|Prince|Princess|Sheikh|Sultan|Emir|Emperor|Pope) /;

/** Surnames that are titles before another name, or of somebody else: "Bishop Richard", "the Sultan of Brunei". */
const TITLE = /^(?:Sheikh|Shaikh|Sultan|Bishop|Mayor|Saint|Queen|King|Crown|Lord|Knight|Prince|Judge|Marshal)$/;

function keepOf(readings: readonly Reading[], codes: ReadonlySet<string | null>, reason: string): Decision {
  return { keep: readings.filter((r) => codes.has(r.code)), reason };
}

/** "MV", "HMS": a ship is called by the name that follows. */
const SHIP = /^(?:MV|MS|MT|SS|RV|RMS|HMS|HMAS|HMCS|HMNZS|USNS|INS)$/;

/** "Hamid Karzai International Airport", "Trump Tower": what a person's name goes on to when it is that of a thing. */
const THING =
  /^ (?:(?:International|National|Regional|Memorial|Presidential|University|Medical|Military|Naval|Air|Municipal|Central|Olympic|Football|Sports) ){0,3}(?:Airport|Stadium|Hospital|University|Park|Bridge|Square|Street|Avenue|Road|Highway|Boulevard|Library|Museum|Mosque|Church|Cathedral|Prize|Award|Medal|Day|Junction|Crossing|Barracks|Airfield|Station|Port|Dam|Arena|Theatre|Theater|Institute|School|College|Academy|Cup|Trophy|Tower|Building|Plaza|Monument|Mausoleum|Shrine|Clinic|Tunnel|Canal)(?![\p{L}\d])/u;

/** Whether more words of a name follow: a surname that is no known word, or the known name of another person. */
function goesOn(s: Situation, tail: string): boolean {
  const next = NAME_WORD.exec(tail);
  if (next === null) return false;
  const [whole, word = ''] = next;
  const at = s.hit.span[1];
  const other = s.next;
  if (other !== undefined && other.span[0] < at + whole.length)
    return whole[0] === ' ' && (other.readings[0]?.via === 'person' || whole.length > word.length + 1);
  const lower = word.toLowerCase();
  return !NOT_NAMES.test(word) && !isDay(word) && !s.tables.agents.has(lower);
}

/** A capitalised word after a space or hyphen, with the particles of names before it. */
const NAME_WORD =
  /^(?: |-)(?:(?:al|el|bin|ibn|ben|bint|ould|wuld|uld|de|da|del|dos|van|von|ag|abu|abd|Al|El|Bin|Ibn|Ben|Ould|De|Da|Van|Abu|Abd)[ -]|(?:an|as|ash|at|ad|ar|az|ul|ur)-)?(\p{Lu}['’]?\p{Ll}[\p{L}'’]*)/u;

/** Capitalised words after a name that are no part of it. */
const NOT_NAMES = /^(?:Jr|Sr|Junior|Senior|Administration|Foundation|Government|Cabinet|Ministry|Party)$/;

/** "Omer Abdi Mohamed": whether an unknown name stands right before, in the middle of a sentence and at the end of no office ("Minister of Foreign Affairs"). */
function beginsBefore(s: Situation): boolean {
  const [start] = s.hit.span;
  if (/\p{Ll} (?:de|da|dos|van|von|bin|ibn|ben|al|el)[ -]$/u.test(s.text.slice(Math.max(0, start - 8), start)))
    return /\p{Lu}\p{Ll}+ \p{Ll}+[ -]$/u.test(s.text.slice(Math.max(0, start - 24), start));
  if (s.hit.readings[0]?.form !== 'full' || s.gapBefore !== ' ') return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(s.before) || HONOURS.test(s.before)) return false;
  if (isDay(s.before)) return false;
  if (s.previous?.span[1] === start - 1 || s.tables.agents.has(s.before.toLowerCase())) return false;
  const head = s.text.slice(Math.max(0, start - 80), start - 1);
  return (
    /[\p{Ll}\d,]['’]?s? \p{Lu}\p{Ll}+$/u.test(head) && !/ (?:of|for|on|and|the)(?: \p{Lu}\S*| and| the)*$/u.test(head)
  );
}

const HONOURS =
  /^(?:Abu|Abou|Umm|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame|Sheikh|Shaikh|Sheik|Emir|Sultan|King|Queen|Prince|Princess|Ayatollah|Hojatoleslam|Imam|Mullah|Maulana|Mufti|Pope|Emeritus|Bishop|Archbishop|Cardinal|Patriarch|Rabbi|Saint|Judge|Justice|Senator|Representative|Congressman|Congresswoman|Chairman|Secretary|Designate|Elect|Colonel|General|Captain|Major|Admiral|Marshal|Brigadier|Lieutenant|Sergeant|Professor|Comrade|Brother|Sister|Democrat|Republican|Socialist|Communist|Conservative|Then|When|After|While|Before|But|And|As|If|In|On)$/;

/** The state that stands right before a name or after "of": "Saudi King Abdullah", "King Abdullah of Saudi Arabia"; null where none does. */
function codeBeside(s: Situation): string | null {
  const { previous, next } = s;
  const [start, end] = s.hit.span;
  const before = previous === undefined ? 'none' : s.text.slice(previous.span[1], start);
  if (previous !== undefined && /^(?:['’]s)? (?:\p{L}+ ){0,2}$/u.test(before) && stateNamed(previous.readings[0]))
    return previous.readings[0]?.code ?? null;
  if (next !== undefined && s.text.slice(end, next.span[0]) === ' of ' && stateNamed(next.readings[0]))
    return next.readings[0]?.code ?? null;
  return null;
}

function stateNamed(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.via !== 'person' && (reading.form === 'name' || reading.form === 'adjective');
}
