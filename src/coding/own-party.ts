/**
 * A state against itself: "the president asked the prime minister to resign", "the court struck down the government's bill". Comes in: a
 * frame, the entry's paths, the doers found. Goes out: the other organ of the same party. Refuses names of states and what stands deep in a
 * phrase: "Chad asked Chadian firms" is no state asking itself.
 */
import type { EventType } from '../plover/index.js';
import type { Found } from './found.js';
import type { Frame } from './frame.js';
import type { Graph } from './graph.js';
import type { RolePath } from './lexicon-format.js';
import { type MentionIndex, partyKey, roleParties } from './parties.js';

const WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/** Whether what is done may be done within one party: words against somebody, never treaties, talks, help or force. */
export function mayBeWithin(type: EventType | null): boolean {
  return type !== null && WORDS.has(type);
}

/** The other organ or person of the doers' own party in the entry's plain paths; empty where none is named by its office or its name. */
export function withinParty(
  g: Graph,
  frame: Frame,
  paths: readonly RolePath[],
  mentions: MentionIndex,
  actors: readonly Found[],
): Found[] {
  const own = new Set(actors.map(partyKey));
  const plain = paths.filter(({ path }) => !path.endsWith('..') && !/(^|\.)mod$/.test(path));
  return roleParties(g, frame, plain, mentions).filter(
    (p) =>
      own.has(partyKey(p)) &&
      /^(agent|office|person)$/.test(p.via) &&
      actors.every((a) => a.word !== p.word && (a.span[1] <= p.span[0] || p.span[1] <= a.span[0])) &&
      actors.every((a) => a.entity === null || a.entity !== p.entity),
  );
}
