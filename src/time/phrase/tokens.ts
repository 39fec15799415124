import type { Span } from '../../base/index.js';

/** A stretch of text in; words, numbers, ordinals, date-shaped numbers and single marks out, with offsets. Knows no dates. */

/** What a token is by its shape. `other` is a number that can be no part of a date: "2,000", "3.5", "$50", "10pm". */
export type TokenKind = 'word' | 'number' | 'ordinal' | 'decade' | 'iso' | 'numeric' | 'mark' | 'other';

export interface TimeToken {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets into the whole text. */
  readonly start: number;
  readonly end: number;
  /** The number of a number, ordinal or decade; -1 for others. */
  readonly value: number;
}

/** One group a shape, in the order of `KINDS`. */
const SHAPES = new RegExp(
  [
    String.raw`(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))`,
    String.raw`(\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{4}/\d\d/\d\d(?!\d))`,
    String.raw`([$€£¥#]\s?\d[\d.,]*|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{1,2}:\d\d(?::\d\d)?)`,
    String.raw`(\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d]))`,
    String.raw`(\d{4}s(?![\p{L}\d])|['’]?\d0s(?![\p{L}\d]))`,
    String.raw`([QqHh][1-4](?![\p{L}\d]))`,
    String.raw`(\d{1,4}(?![\p{L}\d%]))`,
    String.raw`(\d+[\p{L}\p{M}\d%]*)`,
    String.raw`(\p{L}[\p{L}\p{M}]*\d*)`,
    String.raw`([^\s])`,
  ].join('|'),
  'gu',
);

const KINDS: readonly TokenKind[] = [
  'iso',
  'numeric',
  'other',
  'ordinal',
  'decade',
  'word',
  'number',
  'other',
  'word',
  'mark',
];

/** Cuts the words of a span. Linear in its length. */
export function tokenize(text: string, span: Span): TimeToken[] {
  const tokens: TimeToken[] = [];
  const piece = text.slice(span[0], span[1]);
  let at = 0;
  while (at < piece.length) {
    const end = plainEnd(piece, at);
    if (end > at) {
      tokens.push(token('word', piece.slice(at, end), span[0] + at));
      at = end + 1;
      continue;
    }
    SHAPES.lastIndex = at;
    const found = SHAPES.exec(piece);
    if (found === null) break;
    tokens.push(token(kindOf(found), found[0], span[0] + found.index));
    at = found.index + found[0].length;
  }
  return tokens;
}

function token(kind: TokenKind, text: string, start: number): TimeToken {
  const value = kind === 'number' || kind === 'ordinal' || kind === 'decade' ? Number(text.replace(/\D/g, '')) : -1;
  return { kind, text, lower: text.toLowerCase(), start, end: start + text.length, value };
}

/** The end of plain letters with a space behind them, which can be nothing but a word; `at` where they end otherwise. */
function plainEnd(piece: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = piece.charCodeAt(end);
    const letter = unit | 32;
    if (letter >= 97 && letter <= 122 && unit < 128) end++;
    else return unit === SPACE ? end : at;
  }
}

const SPACE = 32;

function kindOf(found: RegExpExecArray): TokenKind {
  let group = 1;
  while (found[group] === undefined) group++;
  return KINDS[group - 1] as TokenKind;
}
