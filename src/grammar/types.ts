import type { Token } from '../text/index.js';

/** A token with its place in a Universal Dependencies tree. Indices are 0-based inside the sentence; the root's head is -1. */
export interface Word extends Token {
  readonly lemma: string;
  readonly upos: string;
  /** Penn Treebank tag as in UD English. */
  readonly xpos: string;
  /** UD features, "Number=Sing|Tense=Past" in alphabetical order, "_" where there are none. */
  readonly feats: string;
  readonly head: number;
  /** UD relation with its subtype: "nsubj:pass". */
  readonly deprel: string;
}

/** One sentence's tree: exactly one root, no cycle. */
export interface Tree {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** What the parser's last layer makes of each word in its sentence, the words' rows one after the other; only on trees that the parser has just made. */
  readonly states?: Int16Array;
}
