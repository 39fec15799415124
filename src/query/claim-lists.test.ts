/** Lists that grow side by side give back what was put into each, in its order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ClaimLists } from './claim-lists.js';

const LISTS = 5;
const cellsOf = (list: number) => (list % 2 === 0 ? 7 : 1);

it('keeps the claims of each list in the order in which they came', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: LISTS - 1 }), fc.integer({ min: 1, max: 400 })), { maxLength: 60 }),
      fc.nat({ max: 20_000 }),
      (runs, end) => {
        const lists = new ClaimLists(cellsOf);
        const expected: number[][] = [];
        for (let list = 0; list < LISTS; list++) {
          lists.begin();
          expected.push([]);
        }
        let row = 0;
        for (const [list, length] of runs) {
          for (let i = 0; i < length; i++, row++) {
            const claim = row;
            lists.put(list, (cells, at) => {
              for (let cell = 0; cell < cellsOf(list); cell++) cells[at + cell] = claim + cell;
            });
            expected[list]!.push(claim);
          }
        }
        for (let list = 0; list < LISTS; list++) {
          const found: number[] = [];
          lists.forEach(list, end, (cells, at) => {
            found.push(cells[at]!);
            expect(cells[at + cellsOf(list) - 1]).toBe(cells[at]! + cellsOf(list) - 1);
          });
          expect(found).toEqual(expected[list]!.filter((claim) => claim < end));
          expect(lists.count(list)).toBe(expected[list]!.length);
        }
      },
    ),
    { seed: 20261128, numRuns: 40 },
  );
});
