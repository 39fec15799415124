import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Segmented, segment } from './index.js';

const pieces = fc.constantFrom(
  ...[
    'The',
    'president',
    'U.S.',
    'Mr.',
    "don't",
    'al-Assad',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '(',
    ')',
    '.',
    '...',
    '!',
    '?',
    ',',
    '-',
    '--',
  ],
  ...[
    '—',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '5',
    '$',
    '%',
    'https://a.b/c',
    '[1]',
    '- ',
    '1. ',
    'BEIJING',
    '(AP)',
    'By',
    'Київ',
  ],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    'e\u0301',
    '\u200b',
    '\u00a0',
    '\u2028',
    '\0',
    'presidentsaid',
    '«',
    '»',
    '@',
    '#',
    '/',
    ':)',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);
const options = { known: (form: string) => form.length % 3 === 0, name: (form: string) => form.startsWith('A') };

/** What holds of any segmented text: spans slice, are in order, do not overlap, and sentences lie inside their blocks. */
function checkLaws(text: string, result: Segmented): void {
  let blockEnd = 0;
  for (const { span } of result.blocks) {
    expect(span[0]).toBeGreaterThanOrEqual(blockEnd);
    expect(span[1]).toBeGreaterThan(span[0]);
    blockEnd = span[1];
  }
  expect(blockEnd).toBeLessThanOrEqual(text.length);
  let at = 0;
  for (const sentence of result.sentences) {
    const block = result.blocks[sentence.block]!.span;
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(at, block[0]));
    expect(sentence.end).toBeLessThanOrEqual(block[1]);
    expect(sentence.tokens.length).toBeGreaterThan(0);
    expect([sentence.tokens[0]!.start, sentence.tokens[sentence.tokens.length - 1]!.end]).toEqual([
      sentence.start,
      sentence.end,
    ]);
    for (const token of sentence.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(at);
      expect(text.slice(token.start, token.end)).toBe(token.form);
      expect(token.form).not.toBe('');
      if (token.joined) expect(token.start).toBe(at);
      at = token.end;
    }
  }
  let quote = 0;
  for (const { span } of result.quotations) {
    expect(span[0]).toBeGreaterThanOrEqual(quote);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(result.blocks.some((block) => block.span[0] <= span[0] && span[1] <= block.span[1])).toBe(true);
    quote = span[0];
  }
}

/** The characters that are neither white space nor control: all of them must stand in some token. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cc}\u200b\u2060]/gu, '');
}

describe('laws of segmentation', () => {
  it('holds for any text', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, single) => {
        const result = segment(text, { ...options, single });
        checkLaws(text, result);
        expect(bare(result.sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)).join(''))).toBe(
          bare(text),
        );
      }),
      { seed: 20250924, numRuns: 3000 },
    );
  });

  it.each([
    '(',
    '"',
    "'a ",
    '“',
    'a',
    'a.',
    'A. ',
    '1,',
    'a-',
    'http://',
    'a@a.',
    '=',
    '\n',
    '\ud800',
    "s' ",
    'Mr. ',
    '漢',
    '[1] ',
  ])('is not stalled by much of %j', { timeout: 5_000 }, (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    checkFast(text);
  });
});

function checkFast(text: string): void {
  for (const { tokens } of segment(text, options).sentences) {
    for (const token of tokens)
      if (text.slice(token.start, token.end) !== token.form) throw new Error('a token does not slice');
  }
}
