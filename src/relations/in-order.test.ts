/** Putting things in order by numbers first gives what comparing every two gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.js';

const FAR = 2 ** 29;
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 9000, max: 9040 }) },
  { weight: 2, arbitrary: fc.integer({ min: -4000, max: 20_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-FAR, FAR, 0) },
);
const things = fc.array(fc.tuple(number, fc.nat({ max: 3 })), { maxLength: 200 });

it('orders by numbers, then as compared, then as it was', () => {
  fc.assert(
    fc.property(things, (all) => {
      const by = (a: number, b: number) => all[a]![1] - all[b]![1] || a - b;
      const expected = all.map((_, at) => at).sort((a, b) => all[a]![0] - all[b]![0] || by(a, b));
      expect([...inOrder(all.length, (at) => all[at]![0], by)]).toEqual(expected);
    }),
    { seed: 20261128, numRuns: 300 },
  );
});
