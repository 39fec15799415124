import { describe, expect, it } from 'vitest';
import { cut, type Mark } from './marks.js';

const text = 'Ukraine broke with Syria.\n\nSyria broke with Ukraine.';
const mark = (start: number, end: number, kind: Mark['kind'] = 'quote', claim = 'a'): Mark => ({
  start,
  end,
  kind,
  claim,
});

describe('marks in a text', () => {
  it('keeps every character outside the gaps between paragraphs', () => {
    const cuts = cut(text, [mark(0, 25), mark(8, 13, 'trigger'), mark(10, 30, 'quote', 'b')]);
    expect(cuts.map((p) => p.pieces.map((x) => x.text).join(''))).toEqual(text.split('\n\n'));
  });
  it('lays overlapping marks over the same piece', () => {
    const [first] = cut(text, [mark(0, 13), mark(8, 25, 'quote', 'b')]);
    expect(first?.pieces.map((p) => [p.text, p.claims.join('')])).toEqual([
      ['Ukraine ', 'a'],
      ['broke', 'ab'],
      [' with Syria.', 'b'],
    ]);
  });
  it('says once where a claim begins', () => {
    const pieces = cut(text, [mark(0, 13), mark(27, 32)]).flatMap((p) => p.pieces);
    expect(pieces.flatMap((p) => p.begins)).toEqual(['a']);
  });
  it('leaves out what does not fit', () => {
    const pieces = cut(text, [mark(-1, 4), mark(5, 5), mark(40, 400)]).flatMap((p) => p.pieces);
    expect(pieces.every((p) => p.claims.length === 0)).toBe(true);
  });
  it('takes an empty text', () => expect(cut('', [mark(0, 1)])).toEqual([]));
});
