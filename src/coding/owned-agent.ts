/** An adjective of a state and its sentence come in; the agent noun that it stands before goes out. Knows no names. */
import type { Mention, Party } from '../gazetteer/index.js';
import { childrenBy, type Graph, wordAt } from './graph.js';
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

/** "Nigerien lorries", "a Greek shipyard": the owner of what private people run is of the people, unless its words say that the state does. */
export function ofOwned(g: Graph, i: number, owner: Party): Party {
  const { code, sector, entity } = owner;
  if (sector !== null || entity !== null || !/^[A-Z]{3}$/.test(code) || !PRIVATE.test(wordAt(g, i).lemma)) return owner;
  const beside = childrenBy(g, i, 'amod', 'compound').map((c) => wordAt(g, c).lemma.toLowerCase());
  return beside.some((lemma) => OF_STATE.test(lemma)) ? owner : { ...owner, sector: 'BUS' };
}

/** What hardly any state runs itself. */
const PRIVATE =
  /^(lorry|shipyard|sawmill|brewery|roaster|cannery|consortium|magazine|weekly|daily|restaurant|shop|supermarket|casino|orchestra|charity|hotel|brewer|quay|villa|yacht)$/i;

const OF_STATE = /^(state|state-owned|state-run|army|military|navy|naval|police|government|royal|national)$/i;
