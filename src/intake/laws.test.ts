import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanField } from './document.js';
import { readBytes, readText } from './read.js';
import type { Format } from './types.js';

const formats: readonly (Format | null)[] = ['text', 'markdown', 'html', 'jsonl', 'json', null];
const pieces = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<html>',
    '<body>',
    '<title>',
    '<meta property="og:title" content="',
    '">',
    '<!--',
    '-->',
    '&lt;',
  ],
  ...[
    '{"text":"',
    '"}',
    '[',
    ']',
    '\n',
    '\n\n',
    '---\n',
    'title: x',
    '# ',
    '- ',
    '**',
    '[a](b)',
    '`',
    'By Jane Roe',
    'date 2031-05-04 ',
    'Published by ',
  ],
  ...[
    '4 de mayo, 2031',
    'May 4, 2031',
    'Title: ',
    'URL: https://example.org',
    'Words of a text.',
    ' | Updated: ',
    '\ud800',
    '\0',
    'é',
    '「',
    '\u2028',
  ],
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

describe('laws of intake', () => {
  it('gives a document or a Problem for any text, in any format, and always the same', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...formats), (text, format) => {
        const source = { name: 'x', format };
        const results = [...readText(text, source, {})];
        expect(results.length).toBeGreaterThan(0);
        expect([...readText(text, source, {})]).toEqual(results);
        for (const result of results) {
          if (!result.ok) {
            expect(result.problem.message).not.toMatch(/[\n\r\u2028]/);
            continue;
          }
          const { id, text: words, published, url, title, byline } = result.value;
          expect(id).not.toBe('');
          expect(words.trim()).not.toBe('');
          if (format === 'text') expect(words).toBe(text);
          if (published !== null) expect(published).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
          if (url !== null) expect(url).toMatch(/^https?:\/\//);
          for (const field of [title, byline]) if (field !== null) expect(field).toBe(cleanField(field));
        }
      }),
      { seed: 20310504, numRuns: 1500 },
    );
  });

  it('bears any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...formats), (bytes, format) => {
        expect([...readBytes(bytes, { name: 'x', format }, {})].length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});
