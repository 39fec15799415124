/**
 * Nations that act as their states: "the Congolese and Gambia established relations". Comes in: the parties of a role with the words they were found at,
 * and an entry. Goes out: the same parties, a people named alone as its state where only states do what the entry tells, or where a whole people ("the
 * Iranians") talks, refuses or threatens, does something to another party or is told something by one. Refuses counted, described or single people ("three
 * Danes", "jailed Danes", "a Dane").
 */
import { ACTS, type Act, type ActGroup, type EventType, GROUPS_OF_STATES } from '../plover/index.js';
import type { Found } from './found.js';
import { caseOf, childrenBy, type Graph, wordAt } from './graph.js';
import type { Entry } from './lexicon-format.js';
import { typeOf } from './told-once.js';

/** Groups of acts that states alone can do. */
const OF_STATES: ReadonlySet<ActGroup> = new Set(GROUPS_OF_STATES);

/** Acts of other groups that are a state's own. */
const DIPLOMACY: ReadonlySet<Act> = new Set(['apologise', 'cancel-meeting', 'invite', 'offer-mediation']);

/** Types of what is said and agreed: "the Iranians" who do that are their state, where nothing tells that some of them are meant. */
const SPOKEN: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'REJECT', 'THREATEN']);

/** Types of what is told or done to a whole people and meant for its state, by another: "accused the Germans of snubbing it". */
const TOLD: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'SANCTION', 'SUPPORT']);

/** What states do to each other's trade and borders: "shut its frontier with the Kyrgyz". */
const BORDERS: ReadonlySet<Act> = new Set(['close-border', 'ease-sanctions', 'impose-sanctions', 'lift-sanctions']);

/** Gives those whom a thing is said of or done to, with each people that stands for its state as that state; `by` are the doers. */
export function asToldNations(g: Graph, entry: Entry, parties: readonly Found[], by: readonly Found[]): Found[] {
  const type = typeOf(entry);
  const told = (type !== null && TOLD.has(type)) || (entry.act !== null && BORDERS.has(entry.act));
  const others = by.length > 0 && by.every((b) => b.sector !== 'CVL' && parties.every((p) => p.code !== b.code));
  if (!told || !others) return asNations(g, entry, parties);
  return asNations(g, entry, parties).map((p) => (isNation(g, p, 'with-the') ? { ...p, sector: null } : p));
}

/** Types of what a whole people does to another party as its state alone: "the Danes expelled two Chadians"; crowds shoot and march too. */
const DONE: ReadonlySet<EventType> = new Set([...TOLD, 'AID', 'COERCE', 'CONCEDE', 'COOPERATE', 'MOBILIZE', 'RETREAT']);

/** Gives the doers with each whole people that does to others what its state does as that state. */
export function asDoingNations(g: Graph, entry: Entry, parties: readonly Found[], to: readonly Found[]): Found[] {
  const type = typeOf(entry);
  const others = to.length > 0 && to.every((r) => parties.every((p) => p.code !== r.code));
  if (type === null || !DONE.has(type) || !others) return [...parties];
  return parties.map((p) => (isNation(g, p, 'with-the') ? { ...p, sector: null } : p));
}

/** Gives the parties with each people that stands for its state as that state. */
export function asNations(g: Graph, entry: Entry, parties: readonly Found[]): Found[] {
  const { act } = entry;
  const sure = act !== null && (DIPLOMACY.has(act) || (act !== 'attack-mission' && OF_STATES.has(ACTS[act].group)));
  const type = typeOf(entry);
  if (!sure && (type === null || !SPOKEN.has(type))) return [...parties];
  return parties.map((p) => (isNation(g, p, sure ? 'bare' : 'with-the') ? { ...p, sector: null } : p));
}

/** Whether a party is a whole people, told by its name alone; `with-the`: only where "the" stands before it. */
function isNation(g: Graph, p: Found, how: 'bare' | 'with-the'): boolean {
  if (p.via !== 'demonym' || p.sector !== 'CVL') return false;
  const word = wordAt(g, p.word);
  const aside = g.words[p.word + 1]?.form === ',' ? [] : ['acl:relcl'];
  const described = childrenBy(g, p.word, 'amod', 'nummod', 'compound', 'acl', ...aside);
  if (word.end !== p.span[1] || described.some((c) => !within(wordAt(g, c), p.span))) return false;
  if (/^nmod/.test(word.deprel) && caseOf(g, p.word) === 'of') return false;
  const det = childrenBy(g, p.word, 'det').map((c) => wordAt(g, c).form.toLowerCase());
  const the = det.length === 1 && det[0] === 'the';
  if (det.length > 0 && !the) return false;
  if (!the && how === 'with-the') return false;
  return ENDS.test(word.form);
}

/** How the names of a whole people end: "Danes", "Frenchmen", "Congolese", "Swiss", "Dutch", "Burkinabe", "Kyrgyz". */
const ENDS = /(s|(?<!wo)men|ese|sh|ch|oe|yz|be|ais)$/i;

const within = (word: { readonly start: number; readonly end: number }, [start, end]: Found['span']): boolean =>
  start <= word.start && word.end <= end;
