/**
 * What is told twice: a demand and what it asks for, a threat and the harm that it threatens. Comes in: the candidates of a sentence. Goes out:
 * whether another of them already tells one. Knows no names.
 */
import { ACTS, type EventType, GROUPS_OF_STATES } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import { type Graph, wordAt } from './graph.js';
import type { Entry } from './lexicon-format.js';
import { partyKey } from './parties.js';

/** Whether an event of the sentence only repeats a demand or a threat that another tells. */
export function toldByAnother(c: Candidate, found: readonly Candidate[]): boolean {
  return (
    onlyAskedFor(c, found) ||
    askedOfAnother(c, found) ||
    threatOf(c, found) ||
    orderedClosed(c, found) ||
    attackOnMission(c, found) ||
    evacuated(c, found)
  );
}

/** The PLOVER type of what an entry tells, done. */
export function typeOf(entry: Entry): EventType | null {
  return entry.eventType ?? (entry.act === null ? null : ACTS[entry.act].eventType);
}

/** Acts whose asking for is told as theirs too: "urged the allies to sever relations" is looked for under relations. */
const LASTING: ReadonlySet<string> = new Set([...GROUPS_OF_STATES, 'pressure']);

/** Whether what is asked for is already told by the asking: "demanded that the troops leave" is one demand. */
function onlyAskedFor(c: Candidate, found: readonly Candidate[]): boolean {
  if (c.reading.status !== 'requested' || typeOf(c.entry) === 'REQUEST') return false;
  if (c.entry.act !== null && LASTING.has(ACTS[c.entry.act].group)) return false;
  return found.some((k) => typeOf(k.entry) === 'REQUEST' && hangsOn(c.g, c.frame.pred, k.frame.pred));
}

/** Whether a threat's own words tell what is threatened, of the same parties: "threatened to cut ties with Chad" is one threat. */
function threatOf(k: Candidate, found: readonly Candidate[]): boolean {
  if (k.entry.act !== 'threaten') return false;
  const sides = (c: Candidate) => [...c.actors.map(partyKey), '>', ...c.recipients.map(partyKey)].join();
  return found.some(
    (c) =>
      c !== k &&
      c.entry.act !== 'threaten' &&
      c.reading.status === 'threatened' &&
      sides(c) === sides(k) &&
      hangsOn(c.g, c.frame.pred, k.frame.pred),
  );
}

/** "ordered Chad to close its consulate": the order closes it; what Chad is asked to do is the same told from its side. */
function orderedClosed(c: Candidate, found: readonly Candidate[]): boolean {
  const { act } = c.entry;
  if (act === null || !/^close-/.test(act) || wordAt(c.g, c.frame.pred).deprel !== 'xcomp') return false;
  return found.some((k) => k !== c && k.entry.act === act && k.frame.pred === wordAt(c.g, c.frame.pred).head);
}

/** "broke relations and evacuated the embassy" closes it; an evacuation alone suspends it. Of the two readings of the verb one goes. */
function evacuated(c: Candidate, found: readonly Candidate[]): boolean {
  const { act } = c.entry;
  if (act !== 'close-mission' && act !== 'suspend-mission') return false;
  const other = act === 'close-mission' ? 'suspend-mission' : 'close-mission';
  if (!found.some((k) => k.frame.pred === c.frame.pred && k.entry.act === other)) return false;
  const broken = found.some((k) => k.entry.act === 'sever');
  return broken !== (act === 'close-mission');
}

/** "a raid on the embassy killed two": the deaths are of the attack on the mission, where they name nobody else. */
function attackOnMission(c: Candidate, found: readonly Candidate[]): boolean {
  if (typeOf(c.entry) !== 'ASSAULT' || c.entry.act === 'attack-mission') return false;
  return found.some((k) => k.entry.act === 'attack-mission' && tellsOf(k, c));
}

/** Whether a demand is itself what another demand asks for: "asked Chad to press Libya". */
function askedOfAnother(c: Candidate, found: readonly Candidate[]): boolean {
  if (typeOf(c.entry) !== 'REQUEST') return false;
  for (let at = c.frame.pred, steps = 0; steps < 6; steps++) {
    const word = wordAt(c.g, at);
    if (word.head < 0 || !/^(xcomp|ccomp|acl$|conj)/.test(word.deprel)) return false;
    const asks = /^(xcomp|ccomp|acl)/.test(word.deprel);
    at = word.head;
    if (asks && found.some((k) => k.frame.pred === at && typeOf(k.entry) === 'REQUEST')) return true;
  }
  return false;
}

/** Whether one word hangs on another, with no coordination between them: "condemned ... and expelled" are two things told. */
export function hangsOn(g: Graph, low: number, top: number): boolean {
  for (let at = low, steps = 0; at >= 0 && steps < g.words.length; at = wordAt(g, at).head, steps++) {
    if (at === top) return true;
    if (wordAt(g, at).deprel === 'conj' && wordAt(g, at).upos === 'VERB') return false;
  }
  return false;
}

/** Whether an event already found above or below another has all its parties: what a general entry reads is then the same told less well. */
export function tellsOf(known: Candidate, other: Candidate): boolean {
  const [a, b] = [known.frame.pred, other.frame.pred];
  if (!hangsOn(known.g, a, b) && !hangsOn(known.g, b, a)) return false;
  const have = new Set([...known.actors, ...known.recipients].map((p) => p.code));
  return [...other.actors, ...other.recipients].every((p) => have.has(p.code));
}
