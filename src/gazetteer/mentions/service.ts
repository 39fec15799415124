/**
 * Those and that which serve a state's body: "an embassy driver", "an army cargo plane", "two clerks of the consulate". An agent noun in its
 * sentence comes in; the same noun goes out, as of the state where the words beside it name the body. Knows no names.
 */
import type { AgentNoun } from './agents.js';
import type { Document } from './document.js';

/** The agent noun as one of the state's own, where it is told to serve a ministry, a mission, an army or the police, or as one of its opposition. */
export function inService(doc: Document, sentence: number, noun: AgentNoun): AgentNoun {
  const { agent } = noun;
  const word = doc.trees[sentence]?.words[noun.first - 1]?.form.toLowerCase() ?? '';
  // "An opposition senator", "an exiled editor": out of government, whatever else they are.
  if (
    (word === 'opposition' && /^(LEG|GOV|CVL|JUD|JRN|MED|EDU|REL)$/.test(agent.sector)) ||
    (EXILED.test(word) && /^(CVL|JRN|EDU)$/.test(agent.sector))
  )
    return { ...noun, agent: { ...agent, sector: 'OPP', office: null } };
  // "A rebel spokesman", "guerrilla envoys"; members of parliament who rebel are of their party.
  if (ARMED_GROUP.test(word) && /^(GOV|MIL)$/.test(agent.sector))
    return { ...noun, agent: { ...agent, sector: 'REB', office: null } };
  if (!/^(CVL|BUS|LAB|MED|EDU)$/.test(agent.sector) || !(STAFF.test(agent.noun) || CRAFT.test(agent.noun))) return noun;
  const words = doc.trees[sentence]?.words ?? [];
  const before = words[noun.first - 1]?.form ?? '';
  if (BODY.test(before) || (STAFF.test(agent.noun) && MISSION.test(behind(words, noun.last))))
    return { ...noun, agent: { ...agent, sector: ARMED.test(before) ? 'MIL' : 'GOV' } };
  return noun;
}

/** The words of an "of" or "at" right behind a noun, as far as the next mark; empty where none stands there. */
function behind(words: readonly { readonly form: string }[], last: number): string {
  if (!/^(of|at)$/.test(words[last + 1]?.form ?? '')) return '';
  const phrase = words.slice(last + 2, last + 2 + WORDS_MOST).map(({ form }) => form);
  const end = phrase.findIndex((form) => /^([,.;:]|and|or|who|which|that|in|on|to|with|by|for|from)$/.test(form));
  return (end < 0 ? phrase : phrase.slice(0, end)).join(' ');
}

const WORDS_MOST = 7;

/** People who are of the body that they work for. */
const STAFF =
  /^(clerk|driver|chauffeur|cook|gardener|watchman|doctor|surgeon|nurse|medic|pilot|engineer|technician|mechanic|accountant|trainer|instructor|interpreter|translator|courier|diver|inspector|archivist|staffer|buyer)s?$/;

/** What the body moves its people and goods in. */
const CRAFT =
  /(^| )(plane|aircraft|jet|airliner|helicopter|ship|vessel|boat|launch|tanker|barge|lorry|lorries|truck|car|vehicle|convoy|train|bus)(e?s)?$/;

const BODY =
  /^(government|ministry|embassy|consulate|consular|army|navy|naval|military|police|coastguard|parliament|presidential|diplomatic)$/i;

const ARMED_GROUP = /^(rebel|guerrilla|insurgent|separatist|secessionist|militia|jihadist|jihadi|militant)$/;

const EXILED = /^(dissident|exiled)$/;

const ARMED = /^(army|navy|naval|military)$/i;

const MISSION = /(^| )(embassy|consulate|ministry|mission|legation|navy|army)( |$)/i;
