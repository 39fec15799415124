import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Namer, namedRows, nameList, rowSum } from './named.js';

const COLUMNS = 3;
const piece = fc.constantFrom('', 'a', 'b', 'a b', 'because of', 'tie=in', 'free held');
const feature = fc.oneof(
  fc.constantFrom('purpose', 'no entry').map((name) => (to: Namer) => to.is(name)),
  fc.tuple(fc.constantFrom('by', 'object mod'), fc.array(piece, { minLength: 1, maxLength: 3 })).map(
    ([key, [a, b, c]]) =>
      (to: Namer) =>
        to.has(key, a as string, b, c),
  ),
  fc.tuple(fc.constantFrom('cut', 'set up'), fc.constantFrom('object', 'prep'), piece).map(
    ([of, key, a]) =>
      (to: Namer) =>
        to.hasOf(of, key, a),
  ),
);

const namesOf = (features: readonly ((to: Namer) => void)[]) => {
  const to = nameList();
  for (const tell of features) tell(to);
  return to.names;
};

describe('named features', () => {
  it('have names of their key and of what was seen', () => {
    const told = namesOf([
      (to) => to.is('purpose'),
      (to) => to.has('rel', 'nmod', 'because of', 'AID'),
      (to) => to.hasOf('cut', 'object', 'ties'),
    ]);
    expect(told).toEqual(['purpose', 'rel=nmod because of AID', 'cut object=ties']);
  });

  it('add up to the rows of their names, however these are put together', () => {
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 12 }), fc.array(feature, { maxLength: 12 }), (known, told) => {
        const names = [...new Set(namesOf(known))];
        const rows = Int16Array.from({ length: names.length * COLUMNS }, (_, i) => i * i - 7);
        const by = rowSum(namedRows(names, rows, COLUMNS, new Set(['object mod'])));
        const sums = new Int32Array(COLUMNS);
        by.start(sums);
        for (const tell of told) tell(by);
        const expected = [0, 0, 0];
        for (const name of namesOf(told)) {
          const row = names.indexOf(name);
          if (row >= 0) for (let c = 0; c < COLUMNS; c++) expected[c] = expected[c]! + rows[row * COLUMNS + c]!;
        }
        expect([...sums]).toEqual(expected);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
