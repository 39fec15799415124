/**
 * Nations that act as their states: "the Congolese and Gambia established relations". Comes in: the parties of a role with the words they were found at,
 * and an entry. Goes out: the same parties, a people named alone as its state where only states do what the entry tells. Refuses counted, described or
 * single people ("three Danes", "jailed Danes", "a Dane").
 */
import { ACTS, type ActGroup } from '../plover/index.js';
import type { Found } from './found.js';
import { caseOf, childrenBy, type Graph, wordAt } from './graph.js';
import type { Entry } from './lexicon-format.js';

/** Groups of acts that states alone can do. */
const OF_STATES: ReadonlySet<ActGroup> = new Set([
  'relations',
  'recognition',
  'missions',
  'heads',
  'protection',
  'consular',
  'agreement',
]);

/** Gives the parties with each people that stands for its state as that state. */
export function asNations(g: Graph, entry: Entry, parties: readonly Found[]): Found[] {
  const sure = entry.act !== null && entry.act !== 'attack-mission' && OF_STATES.has(ACTS[entry.act].group);
  const likely = entry.act === null ? false : /^(meet|call|cancel-meeting)$/.test(entry.act);
  if (!sure && !likely) return [...parties];
  return parties.map((p) => (isNation(g, p, sure ? 'bare' : 'with-the') ? { ...p, sector: null } : p));
}

/** Whether a party is a whole people, told by its name alone; `with-the`: only where "the" stands before it, or nothing in a headline-like clause. */
function isNation(g: Graph, p: Found, how: 'bare' | 'with-the'): boolean {
  if (p.via !== 'demonym' || p.sector !== 'CVL') return false;
  const word = wordAt(g, p.word);
  if (word.end !== p.span[1] || childrenBy(g, p.word, 'amod', 'nummod', 'compound', 'acl', 'acl:relcl').length > 0)
    return false;
  if (/^nmod/.test(word.deprel) && caseOf(g, p.word) === 'of') return false;
  const det = childrenBy(g, p.word, 'det').map((c) => wordAt(g, c).form.toLowerCase());
  const the = det.length === 1 && det[0] === 'the';
  if (det.length > 0 && !the) return false;
  const plural = /(s|men)$/i.test(word.form) && !/ss$/i.test(word.form);
  return the ? plural || /(ese|ss|sh|ch|oe|yz)$/i.test(word.form) : how === 'bare' && plural;
}
