/** Who may play a part in an event: a graph and the mentions come in; the mentions of its sentence that name parties go out, each once. */
import type { Mention } from '../../gazetteer/index.js';
import { type Found, foundOf } from '../found.js';
import { type Graph, wordAt } from '../graph.js';
import { type MentionIndex, partyKey } from '../parties.js';

/** A mention that may play a part, by the word that heads it. */
export interface Place {
  readonly word: number;
  readonly parties: readonly Found[];
  /** Whether it is read as the place where something happens: such a one suffers, it does not act. */
  readonly scene: boolean;
}

/** Every mention of a sentence that names a party, those before a noun ("Russian gas") and places of a country included; one for each stretch of words. */
export function placesOf(g: Graph, mentions: MentionIndex): Place[] {
  const own = new Set<Mention>();
  const owners = new Set<Mention>();
  for (let i = 0; i < g.words.length; i++) {
    const m = mentions.at(g.sentence, i);
    if (m !== null) own.add(m);
    const { upos } = wordAt(g, i);
    const owner = upos === 'NOUN' || upos === 'PROPN' ? mentions.modifier(g.sentence, i) : null;
    if (owner !== null) owners.add(owner);
  }
  const taken: Mention[] = [];
  const byLength = (a: Mention, b: Mention) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]);
  for (const m of [...[...own].sort(byLength), ...[...owners].sort(byLength)]) {
    if (m.sentence !== g.sentence || m.head < 0 || m.head >= g.words.length) continue;
    const doubled = taken.some((t) => t.span[0] < m.span[1] && m.span[0] < t.span[1] && sameParties(t, m));
    if (!doubled) taken.push(m);
  }
  return taken
    .map((m) => ({ word: m.head, parties: foundOf(m, m.head), scene: m.reading === 'place' }))
    .filter((p) => p.parties.length > 0)
    .sort((a, b) => a.word - b.word);
}

function sameParties(a: Mention, b: Mention): boolean {
  return b.parties.every((p) => a.parties.some((q) => q.code === p.code));
}

/** The kind of a mention, as the event model knows kinds. */
export function markOf({ parties, scene }: Place): string {
  const party = parties[0] as Found;
  const key = partyKey(party);
  const side = /-(OPP|REB|CVL)$/.exec(key)?.[1] ?? (key.length === 3 || key.startsWith('X-') ? 'STATE' : 'BODY');
  return `${side}${scene ? ' scene' : ''}${parties.length > 1 ? ' many' : ''} ${party.via === 'person' ? 'person' : ''}`;
}
