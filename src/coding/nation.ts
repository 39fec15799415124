/**
 * A nation named by its people ("the Iranians severed ties", "Danes recognise Kosovo"): the parties of an event come in; goes out: the state in place of its people
 * where only states do such things, or where the words speak of the whole nation as one who negotiates, asks or answers.
 */
import { ACTS, type EventType } from '../plover/index.js';
import type { Found } from './found.js';
import { childrenBy, type Graph, lemmaAt } from './graph.js';
import type { Entry } from './lexicon-format.js';

/** The parties with states in place of their people; `type` is that of the entry. */
export function asNations(g: Graph, entry: Entry, type: EventType | null, parties: readonly Found[]): Found[] {
  const ofStates = entry.act !== null && (GROUPS.has(ACTS[entry.act].group) || ALSO.has(entry.act));
  const spoken = type !== null && SPOKEN.has(type);
  if (!ofStates && !spoken) return [...parties];
  return parties.map((p) =>
    isPeople(p) && isWhole(g, p, ofStates ? 'bare too' : 'with its article') ? { ...p, sector: null, role: null } : p,
  );
}

/** Acts that only states and their organs do, and to such. */
const GROUPS: ReadonlySet<string> = new Set([
  'relations',
  'recognition',
  'missions',
  'heads',
  'protection',
  'consular',
]);
const ALSO: ReadonlySet<string> = new Set([
  ...['sign', 'ratify', 'accede', 'withdraw-from', 'suspend-agreement', 'terminate-agreement', 'joint-statement'],
  ...['annex', 'peace', 'armistice'],
]);

/** What is said and agreed: who does that is spoken of as "the Iranians" where his state is meant. */
const SPOKEN: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE']);

function isPeople({ sector, role, via }: Found): boolean {
  return sector === 'CVL' && role === 'citizens' && via === 'demonym';
}

/** Whether the word is the people as such: no number of them, no kind of them. */
function isWhole(g: Graph, { word }: Found, form: 'bare too' | 'with its article'): boolean {
  const kinds = childrenBy(g, word, 'nummod', 'amod', 'compound', 'acl', 'acl:relcl', 'nmod', 'appos');
  const articles = childrenBy(g, word, 'det');
  const definite = articles.length === 1 && lemmaAt(g, articles[0] as number) === 'the';
  return kinds.length === 0 && (definite || (form === 'bare too' && articles.length === 0));
}
