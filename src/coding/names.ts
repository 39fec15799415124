/**
 * Nouns that stand for others: what the parser hung on a part of a name, what is told of the last of two nouns and meant of both, what a noun or number
 * counts. Comes in: a word. Goes out: words. Knows no event.
 */
import { caseOf, childrenBy, coordinated, type Graph, lemmaAt, subtree, wordAt } from './graph.js';

/** "Ambassador Ana Diaz from Chad": what the parser hung on the name is told of the title too. */
export function ofName(g: Graph, title: number): readonly number[] {
  return childrenBy(g, title, 'flat', 'appos')
    .filter((n) => wordAt(g, n).upos === 'PROPN')
    .flatMap((n) => [n, ...childrenBy(g, n, 'flat')])
    .flatMap((n) => childrenBy(g, n, 'nmod').filter((c) => caseOf(g, c) !== ''));
}

/** "Diplomats and their families who were expelled": what is told of the family that goes with them is told of both. */
export function whole(g: Graph, noun: number): number {
  const { deprel, head } = wordAt(g, noun);
  if (deprel !== 'conj' || head < 0 || wordAt(g, noun).lemma !== 'family') return noun;
  return childrenBy(g, noun, 'nmod:poss').some((c) => wordAt(g, c).upos === 'PRON') ? head : noun;
}

/** Nouns that only count or portion out what their "of" names: "a series of sanctions", "a round of talks". */
const COUNTING = new Set(
  'series number set round range wave package raft batch string spate group host ten dozen hundred thousand million billion couple pair lot majority total amount kind type sort form slew handful rest part half bulk day week month year'.split(
    ' ',
  ),
);

/** What a counting noun, a number or "all" counts: "one of its diplomats". */
export function counted(g: Graph, i: number): readonly number[] {
  const { upos } = wordAt(g, i);
  if (upos !== 'NUM' && upos !== 'DET' && !COUNTING.has(lemmaAt(g, i))) return NONE;
  return childrenBy(g, i, 'nmod')
    .filter((c) => /^(out )?of$/.test(caseOf(g, c)))
    .flatMap((c) => coordinated(g, c));
}

const NONE: readonly number[] = [];

/** Words with those coordinated with them, and what they count, none twice. */
export function withOthers(g: Graph, words: readonly number[]): readonly number[] {
  const found = new Set<number>();
  for (const w of words) {
    for (const i of coordinated(g, w)) {
      found.add(i);
      for (const c of counted(g, i)) found.add(c);
    }
  }
  return [...found];
}

/** The last word of the phrases of some words. */
export function lastOf(g: Graph, words: readonly number[]): number {
  return Math.max(...words.flatMap((i) => subtree(g, i)));
}
