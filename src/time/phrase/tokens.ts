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

const SHAPES = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))`,
    String.raw`(?<numeric>\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{4}/\d\d/\d\d(?!\d))`,
    String.raw`(?<other>[$€£¥#]\s?\d[\d.,]*|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{1,2}:\d\d(?::\d\d)?)`,
    String.raw`(?<ordinal>\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d]))`,
    String.raw`(?<decade>\d{4}s(?![\p{L}\d])|['’]?\d0s(?![\p{L}\d]))`,
    String.raw`(?<quarter>[QqHh][1-4](?![\p{L}\d]))`,
    String.raw`(?<number>\d{1,4}(?![\p{L}\d%]))`,
    String.raw`(?<junk>\d+[\p{L}\p{M}\d%]*)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*\d*)`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'gu',
);

/** Cuts the words of a span. Linear in its length. */
export function tokenize(text: string, span: Span): TimeToken[] {
  const tokens: TimeToken[] = [];
  const piece = text.slice(span[0], span[1]);
  for (const found of piece.matchAll(SHAPES)) {
    const form = found[0];
    const start = span[0] + found.index;
    const groups = found.groups!;
    const kind = kindOf(groups);
    const value = kind === 'number' || kind === 'ordinal' || kind === 'decade' ? Number(form.replace(/\D/g, '')) : -1;
    tokens.push({ kind, text: form, lower: form.toLowerCase(), start, end: start + form.length, value });
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups.word !== undefined || groups.quarter !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  if (groups.mark !== undefined) return 'mark';
  if (groups.ordinal !== undefined) return 'ordinal';
  if (groups.decade !== undefined) return 'decade';
  if (groups.iso !== undefined) return 'iso';
  return groups.numeric !== undefined ? 'numeric' : 'other';
}
