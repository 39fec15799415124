/**
 * Two analyses of one text come in; how many words of one are in the other goes out, by the rules of the CoNLL 2018 shared task: words
 * are aligned by the characters that they cover, a head is right where its word is aligned with the gold head. Knows no parser.
 */

import type { Tree, Word } from '../src/grammar/index.js';

/** Counts for a precision and recall: right, what the system has, what the gold has. */
export interface Count {
  right: number;
  system: number;
  gold: number;
}

/** Counts by measure. LAS is without subtypes, `lasFull` with them. */
export interface Score {
  readonly tokens: Count;
  readonly sentences: Count;
  readonly words: Count;
  readonly upos: Count;
  readonly xpos: Count;
  readonly feats: Count;
  readonly lemmas: Count;
  readonly uas: Count;
  readonly las: Count;
  readonly lasFull: Count;
  /** By gold or system relation, its subtype kept: head and relation right. */
  readonly relations: Map<string, Count>;
}

/** F1 in per cent; 0 where there is nothing. */
export function f1(count: Count): number {
  const total = count.system + count.gold;
  return total === 0 ? 0 : (200 * count.right) / total;
}

/**
 * Compares system trees with gold trees over the same characters. Offsets of the two need not be the same: white space is left out of
 * both first. Throws where the remaining characters differ.
 */
export function score(gold: readonly Tree[], system: readonly Tree[]): Score {
  const g = flatten(gold);
  const s = flatten(system);
  if (g.characters !== s.characters) throw new Error(firstDifference(g.characters, s.characters));
  const zero = (): Count => ({ right: 0, system: s.words.length, gold: g.words.length });
  const out: Score = {
    tokens: shared(g.tokens, s.tokens),
    sentences: shared(g.sentences, s.sentences),
    words: zero(),
    upos: zero(),
    xpos: zero(),
    feats: zero(),
    lemmas: zero(),
    uas: zero(),
    las: zero(),
    lasFull: zero(),
    relations: new Map(),
  };
  const relation = (name: string) => {
    let count = out.relations.get(name);
    if (count === undefined) {
      count = { right: 0, system: 0, gold: 0 };
      out.relations.set(name, count);
    }
    return count;
  };
  for (const { word } of g.words) relation(word.deprel).gold++;
  for (const { word } of s.words) relation(word.deprel).system++;
  const pairOf = align(g.words, s.words);
  for (let i = 0; i < s.words.length; i++) {
    const j = pairOf[i]!;
    if (j < 0) continue;
    const { word, head } = s.words[i]!;
    const other = g.words[j]!;
    out.words.right++;
    if (word.upos === other.word.upos) out.upos.right++;
    if (word.xpos === other.word.xpos) out.xpos.right++;
    if (word.feats === other.word.feats) out.feats.right++;
    if (word.lemma === other.word.lemma || other.word.lemma === '_') out.lemmas.right++;
    const headRight = head < 0 ? other.head < 0 : other.head >= 0 && pairOf[head] === other.head;
    if (!headRight) continue;
    out.uas.right++;
    if (plain(word.deprel) === plain(other.word.deprel)) out.las.right++;
    if (word.deprel !== other.word.deprel) continue;
    out.lasFull.right++;
    relation(word.deprel).right++;
  }
  return out;
}

/** A word with its head's number in the whole text (-1 the root) and the characters that it covers, white space not counted. */
interface Flat {
  readonly word: Word;
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

function flatten(trees: readonly Tree[]): {
  characters: string;
  words: Flat[];
  tokens: Set<string>;
  sentences: Set<string>;
} {
  let characters = '';
  const words: Flat[] = [];
  const tokens = new Set<string>();
  const sentences = new Set<string>();
  for (const tree of trees) {
    const base = words.length;
    const from = characters.length;
    let tokenStart = from;
    for (let i = 0; i < tree.words.length; i++) {
      const word = tree.words[i]!;
      const start = characters.length;
      characters += word.form.replace(/\s/g, '');
      words.push({ word, head: word.head < 0 ? -1 : base + word.head, start, end: characters.length });
      if (!word.joined) tokenStart = start;
      if (tree.words[i + 1]?.joined !== true) tokens.add(`${tokenStart}-${characters.length}`);
    }
    if (tree.words.length > 0) sentences.add(`${from}-${characters.length}`);
  }
  return { characters, words, tokens, sentences };
}

/** For every system word the number of the gold word with the same characters, or -1. */
function align(gold: readonly Flat[], system: readonly Flat[]): Int32Array {
  const pairs = new Int32Array(system.length).fill(-1);
  let g = 0;
  for (let s = 0; s < system.length; s++) {
    while (g < gold.length && gold[g]!.start < system[s]!.start) g++;
    if (g < gold.length && gold[g]!.start === system[s]!.start && gold[g]!.end === system[s]!.end) pairs[s] = g;
  }
  return pairs;
}

function shared(gold: ReadonlySet<string>, system: ReadonlySet<string>): Count {
  let right = 0;
  for (const span of system) if (gold.has(span)) right++;
  return { right, system: system.size, gold: gold.size };
}

function plain(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

function firstDifference(gold: string, system: string): string {
  let at = 0;
  while (gold[at] === system[at]) at++;
  return `the two analyses cover different characters from ${at} on: gold "${gold.slice(at, at + 30)}", system "${system.slice(at, at + 30)}"`;
}
