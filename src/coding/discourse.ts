/**
 * What a report has spoken of so far: the pairs whose relations it told of. English leaves out the counterpart once it is known ("Bolivia
 * severed them again", "relations were restored"); here it is found again, or not at all. Comes in: candidates as they are made. Goes out:
 * parties for a gap, with less confidence. Knows no syntax beyond the sentence's mentions.
 */
import { ACTS } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import type { Found } from './found.js';
import { childrenBy, type Graph, wordAt } from './graph.js';
import type { Entry } from './lexicon-format.js';
import { distinct, foundAt, type MentionIndex, partyKey } from './parties.js';

/** The two sides of a relation that the report told of, in order of telling. */
export interface Discourse {
  readonly pairs: (readonly Found[])[];
  /** The two that last met, talked or signed: whom "they" may mean. */
  readonly together: Found[];
  /** What was recognised last; empty before any recognition was told. */
  readonly recognised: Found[];
  /** The missions spoken of, in order of telling, with the sentence and the last name of the head, where one was named. */
  readonly missions: Mission[];
  /** Whose the missions and their officers were that the sentences so far named, in order. */
  readonly owners: { readonly owner: Found; readonly sentence: number }[];
  /** The titles that named both sides of a mission, in order. */
  readonly titled: Titled[];
  /** Who acts in the main clause of each sentence so far, where that is one state or body. */
  readonly subjects: { readonly subject: Found; readonly sentence: number }[];
}

/** A mission spoken of. */
export interface Mission {
  readonly sender: Found;
  readonly host: Found;
  readonly sentence: number;
  readonly head: string | null;
  readonly kind: 'consulate' | 'other';
}

/** Whose head of mission a title names, and to whom he is sent: "the U.S. Minister to Peru". */
export interface Titled {
  readonly sender: Found;
  readonly host: Found;
  readonly sentence: number;
}

/** A report's discourse, before its first sentence. */
export function newDiscourse(): Discourse {
  return { pairs: [], together: [], recognised: [], missions: [], owners: [], titled: [], subjects: [] };
}

/** How sure a counterpart is that no word of the clause names. */
const GAP_CONFIDENCE = 0.65;

/** Remembers the parties of an act between two. */
export function remember(discourse: Discourse, candidate: Candidate): void {
  const { act } = candidate.entry;
  if (act === null) return;
  const met = /^(contact|agreement)$/.test(ACTS[act].group);
  if (!met && !PAIRED.has(ACTS[act].group)) return;
  if (ACTS[act].group === 'recognition' && candidate.recipients.length > 0)
    discourse.recognised.splice(0, Infinity, ...candidate.recipients);
  const [sender, host] = [candidate.actors[0], candidate.recipients[0]];
  if (sender !== undefined && host !== undefined && OF_MISSIONS.has(act)) {
    const { g, frame } = candidate;
    const head = lastName(g, frame.slots.get('subj') ?? []);
    const kind = /consulate$/.test(act) ? 'consulate' : 'other';
    discourse.missions.push({ sender, host, sentence: g.sentence, head, kind });
  }
  const both = distinct([...candidate.actors, ...candidate.recipients]);
  if (both.length !== 2) return;
  discourse.together.splice(0, Infinity, ...both);
  if (!met) discourse.pairs.push(both);
}

/** The last name of the person in a slot; null where no person is named there. */
export function lastName(g: Graph, slot: readonly number[]): string | null {
  for (const i of slot) {
    const words = [i, ...childrenBy(g, i, 'flat')].filter((k) => wordAt(g, k).upos === 'PROPN');
    const last = words.at(-1);
    if (last !== undefined) return wordAt(g, last).form;
  }
  return null;
}

/** Acts whose doer sends the mission that they are about, and whose counterpart is its host. */
const OF_MISSIONS = new Set<string>([
  'open-mission',
  'close-mission',
  'suspend-mission',
  'upgrade-mission',
  'downgrade-mission',
  'open-consulate',
  'close-consulate',
  'open-interests-section',
  'accredit',
  'appoint',
]);

const PAIRED = new Set(['relations', 'missions', 'heads', 'recognition', 'consular']);

/**
 * The counterpart of an act between two states that its clause leaves out: the other side of the last pair that one of the actors belonged to,
 * else the only other state that acts in the sentence. Empty where neither is clear.
 */
export function missingCounterpart(
  discourse: Discourse,
  g: Graph,
  entry: Entry,
  actors: readonly Found[],
  mentions: MentionIndex,
): Found[] {
  if (entry.act === null || ACTS[entry.act].group !== 'relations' || actors.length === 0) return [];
  const keys = new Set(actors.map(partyKey));
  for (const pair of [...discourse.pairs].reverse()) {
    if (!pair.some((p) => keys.has(partyKey(p)))) continue;
    return unsure(pair.filter((p) => !keys.has(partyKey(p))));
  }
  const others = g.words
    .flatMap((_, i) => foundAt(g, i, mentions))
    .filter((p) => p.code !== null && !keys.has(partyKey(p)));
  const states = distinct(others.filter((p) => p.sector === null || p.sector === 'GOV'));
  return states.length === 1 ? unsure(states) : [];
}

/**
 * What "recognised them", "recognised the two regions before" is about: what was recognised last. Empty where the words name something themselves
 * or nothing was recognised before.
 */
export function recognisedAgain(
  discourse: Discourse,
  g: Graph,
  entry: Entry,
  objects: readonly number[],
  actors: readonly Found[],
): Found[] {
  if (entry.act === null || ACTS[entry.act].group !== 'recognition' || discourse.recognised.length === 0) return [];
  const vague =
    objects.length > 0 &&
    objects.every(
      (i) =>
        wordAt(g, i).upos === 'PRON' ||
        /^(region|entity|state|country|territory|republic|council|coalition|two|both)$/i.test(wordAt(g, i).lemma),
    );
  const keys = new Set(actors.map(partyKey));
  return vague ? unsure(discourse.recognised.filter((p) => !keys.has(partyKey(p)))) : [];
}

/** Both sides of "relations were restored", where the report has spoken of one pair alone. */
export function missingPair(discourse: Discourse, entry: Entry, subject: 'they' | 'other'): Found[] {
  if (entry.act === null || ACTS[entry.act].group !== 'relations') return [];
  if (subject === 'they' && discourse.together.length === 2) return unsure(discourse.together);
  const keys = new Set(discourse.pairs.map((pair) => pair.map(partyKey).sort().join(' ')));
  const last = discourse.pairs.at(-1);
  return last !== undefined && keys.size === 1 ? unsure(last) : [];
}

/** Parties that no word of the clause names: they are less sure. */
export function unsure(found: readonly Found[]): Found[] {
  return found.map((p) => ({ ...p, confidence: Math.min(p.confidence, GAP_CONFIDENCE) }));
}
