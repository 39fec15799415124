/** Predicates of a sentence as the event model sees them: a graph, the lexicon and the mentions come in; predicates go out, and their features to a namer. */
import { frameOf } from '../frame.js';
import { type Graph, wordAt } from '../graph.js';
import type { Lexicon } from '../lexicon.js';
import type { Entry } from '../lexicon-format.js';
import type { MentionIndex } from '../parties.js';
import { applying } from '../trigger.js';
import { lookAt } from './features.js';
import type { Namer } from './named.js';

/** Every verb and common noun of a sentence that names a party, but for `quiet` lemmas. */
export function predicatesIn(g: Graph, mentions: MentionIndex, quiet: ReadonlySet<string> = new Set()): number[] {
  if (!hasParty(g, mentions)) return [];
  return g.words.flatMap(({ lemma, upos }, i) =>
    (upos === 'VERB' || upos === 'NOUN') && !quiet.has(lemma.toLowerCase()) ? [i] : [],
  );
}

/** Tells the features of a predicate, which must be a verb or a common noun. */
export function seeAt(to: Namer, g: Graph, pred: number, lexicon: Lexicon, mentions: MentionIndex): void {
  lookAt(to, g, pred, frameOf(g, pred), mentions, meaningsAt(g, pred, lexicon));
}

/** Whether a word may be a predicate of which the model is asked: a verb or common noun. */
export function mayTell(g: Graph, i: number): boolean {
  const { upos } = wordAt(g, i);
  return upos === 'VERB' || upos === 'NOUN';
}

function meaningsAt(g: Graph, pred: number, lexicon: Lexicon): readonly string[] {
  const entries = applying(g, pred, lexicon);
  return entries.length === 0 ? [] : [...new Set(entries.map(meaning))];
}

function hasParty(g: Graph, mentions: MentionIndex): boolean {
  if (mentions.silent?.(g.sentence) === true) return false;
  return g.words.some((_, i) => mentions.at(g.sentence, i) !== null || mentions.modifier(g.sentence, i) !== null);
}

function meaning(entry: Entry): string {
  return `${entry.rank === 'specific' ? '' : `${entry.rank} `}${entry.act ?? entry.eventType ?? 'standing'}`;
}

/** What the lexicon reads at a word, as the event model knows it; two entries at most. */
export function readAt(g: Graph, i: number, lexicon: Lexicon): string[] {
  const names = applying(g, i, lexicon).map((e) => `${e.rank} ${e.act ?? e.eventType ?? 'standing'}`);
  return [...new Set(names)].slice(0, 2);
}

/** The lemma of a word, as the event model knows it; null where it is part of a name or heads a mention: the model looks at no names. */
export function lemmaAt(g: Graph, i: number, heads: 'a mention' | 'none'): string | null {
  const { upos, lemma } = wordAt(g, i);
  return upos === 'PROPN' || heads === 'a mention' ? null : lemma.toLowerCase();
}
