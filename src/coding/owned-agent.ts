/** An adjective of a state and its sentence come in; the agent noun that it stands before goes out. Knows no names. */
import type { Mention } from '../gazetteer/index.js';
import type { Graph } from './graph.js';
import type { MentionIndex } from './parties.js';

/** "A Danish cargo ship": the agent that an adjective stands before is who is meant, not the adjective's state; null where it is none of that state's people. */
export function ownedAgent(g: Graph, i: number, before: Mention, mentions: MentionIndex): Mention | null {
  for (let w = i + 1; w < g.words.length && w <= i + AGENT_WORDS_MOST; w++) {
    const noun = mentions.at(g.sentence, w);
    if (noun === null || noun === before) continue;
    const covers = noun.span[0] <= before.span[0] && before.span[1] <= noun.span[1];
    const same = noun.parties.every((p) => before.parties.some((q) => q.code === p.code));
    const people = noun.parties.length > 0 && noun.parties.every((p) => PEOPLE.has(p.sector ?? ''));
    return noun.via === 'agent' && people && covers && same ? noun : null;
  }
  return null;
}

/** Words from an adjective to the noun of an agent that it stands before. */
const AGENT_WORDS_MOST = 6;

/** Sectors of those who are not the state itself: what is done to a mission or an officer is done to the state. */
const PEOPLE = new Set(['BUS', 'CVL', 'JRN', 'MED', 'REF', 'REL', 'CRM', 'LAB', 'EDU', 'AGR']);
