/** Predicates of a sentence as the event model sees them: a graph, the lexicon and the mentions come in; each predicate with a party goes out with its features. */
import { type Frame, frameOf } from '../frame.js';
import { type Graph, wordAt } from '../graph.js';
import type { Lexicon } from '../lexicon.js';
import type { Entry } from '../lexicon-format.js';
import type { MentionIndex } from '../parties.js';
import { applying } from '../trigger.js';
import { lookAt, type Seen } from './features.js';

/** A predicate that could be an event. */
export interface SeenPredicate {
  readonly pred: number;
  readonly frame: Frame;
  readonly seen: Seen;
}

/** Every verb and common noun of a sentence that names a party, but for `quiet` lemmas. */
export function seenIn(
  g: Graph,
  lexicon: Lexicon,
  mentions: MentionIndex,
  quiet: ReadonlySet<string> = new Set(),
): SeenPredicate[] {
  if (!hasParty(g, mentions)) return [];
  return g.words.flatMap(({ lemma }, pred) =>
    quiet.has(lemma.toLowerCase()) ? [] : (seenAt(g, pred, lexicon, mentions) ?? []),
  );
}

/** One predicate as the model sees it; null where it is no verb or common noun. */
export function seenAt(g: Graph, pred: number, lexicon: Lexicon, mentions: MentionIndex): SeenPredicate | null {
  const { upos } = wordAt(g, pred);
  if (upos !== 'VERB' && upos !== 'NOUN') return null;
  const frame = frameOf(g, pred);
  const entries = applying(g, pred, lexicon);
  return { pred, frame, seen: lookAt(g, pred, frame, mentions, [...new Set(entries.map(meaning))]) };
}

function hasParty(g: Graph, mentions: MentionIndex): boolean {
  if (mentions.silent?.(g.sentence) === true) return false;
  return g.words.some((_, i) => mentions.at(g.sentence, i) !== null || mentions.modifier(g.sentence, i) !== null);
}

function meaning(entry: Entry): string {
  return `${entry.rank === 'specific' ? '' : `${entry.rank} `}${entry.act ?? entry.eventType ?? 'standing'}`;
}
