import { blockKinds } from './blocks.js';
import { datelineLength } from './en/dateline.js';
import { sentenceEnds } from './en/sentences.js';
import { tokenize } from './en/tokens.js';
import { splitGlued } from './glued.js';
import { paragraphs } from './lines.js';
import { findQuotations } from './quotations.js';
import type { BlockKind, Segmented, Sentence, Token } from './types.js';

/**
 * A document's text in; its blocks, sentences, tokens and quotations out. Works on any text without throwing; knows nothing of words
 * beyond what its caller tells it.
 */

/** What a caller may tell the segmenter. */
export interface SegmentOptions {
  /** Whether a form is a word of the language, for taking glued words apart; given in lower case and as written. */
  readonly known?: (form: string) => boolean;
  /** Whether a form is (part of) a name. */
  readonly name?: (form: string) => boolean;
  /** The whole text is one sentence, as in data with a sentence a row. */
  readonly single?: boolean;
}

/** Cuts a text. Offsets are UTF-16, half-open, into `text` itself; every token slices to its form. */
export function segment(text: string, options: SegmentOptions = {}): Segmented {
  const spans = options.single === true ? whole(text) : paragraphs(text);
  const kinds: BlockKind[] = options.single === true ? spans.map(() => 'prose') : blockKinds(text, spans);
  const sentences: Sentence[] = [];
  for (const [block, [start, end]] of spans.entries()) {
    const kind = kinds[block]!;
    const tokens = splitGlued(tokenize(text, start, end), options);
    let from = 0;
    const add = (to: number, as: BlockKind) => {
      const part = tokens.slice(from, to);
      from = to;
      if (part.length > 0)
        sentences.push({ start: part[0]!.start, end: part[part.length - 1]!.end, kind: as, block, tokens: part });
    };
    if (options.single === true) {
      add(tokens.length, kind);
      continue;
    }
    if (kind === 'prose') {
      const length = datelineLength(text.slice(start, Math.min(end, start + 300)));
      if (length > 0) add(firstFrom(tokens, start + length), 'dateline');
    }
    const rest = tokens.slice(from);
    const offset = from;
    for (const sentenceEnd of sentenceEnds(rest)) add(offset + sentenceEnd, kind);
  }
  return {
    text,
    blocks: spans.map((span, i) => ({ span, kind: kinds[i]! })),
    sentences,
    quotations: findQuotations(text, spans),
  };
}

function whole(text: string): [number, number][] {
  const words = text.trim();
  if (words === '') return [];
  const start = text.indexOf(words);
  return [[start, start + words.length]];
}

/** The index of the first token that begins at or after `place`. */
function firstFrom(tokens: readonly Token[], place: number): number {
  const at = tokens.findIndex((token) => token.start >= place);
  return at < 0 ? tokens.length : at;
}
