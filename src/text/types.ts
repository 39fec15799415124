import type { Span } from '../base/index.js';

/**
 * One syntactic word of Universal Dependencies: "do" and "n't" are two. `text.slice(start, end) === form`, always; a white space
 * follows where the next token's start is greater than this one's end.
 */
export interface Token {
  readonly form: string;
  /** UTF-16 offset into the document's text. */
  readonly start: number;
  readonly end: number;
  /** True where the token continues the same orthographic word as the one before it (the second part of a contraction). */
  readonly joined: boolean;
}

/** What a stretch of text is in the layout of its report. */
export type BlockKind = 'headline' | 'heading' | 'dateline' | 'prose' | 'list';

/** A sentence and its tokens. Sentences never overlap and never cross a block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Index of the block (paragraph) that it stands in. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** A stretch between quotation marks, the marks included. */
export interface Quotation {
  readonly span: Span;
  /** True where the closing mark is missing and the end of the paragraph closes it. */
  readonly open: boolean;
}

/** A document's text, cut: blocks (paragraphs), sentences with tokens, quotations; all in order of their start. */
export interface Segmented {
  readonly text: string;
  readonly blocks: readonly { readonly span: Span; readonly kind: BlockKind }[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
