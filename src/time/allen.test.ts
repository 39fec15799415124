import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALLEN_CONVERSE, allen, type Reading } from './allen.js';
import { anyEdtf } from './arbitrary.js';

const reading = fc.constantFrom<Reading>('period', 'event');

test.each([
  ['2015', '2016', 'meets'],
  ['2015', '2017', 'before'],
  ['2015', '2015-06', 'contains'],
  ['2015-01', '2015', 'starts'],
  ['2015-12', '2015', 'finishes'],
  ['2014/2016', '2015/2018', 'overlaps'],
  ['2015', '2015', 'equals'],
  ['2010/..', '2015/..', 'finished-by'],
  ['2010/..', '2010/2012', 'started-by'],
  ['../2010', '../2012', 'starts'],
  ['2022-06-30', '2022-07-01', 'meets'],
])('as periods %s stands to %s in one relation: %s', (a, b, relation) => {
  expect(allen(a, b)).toEqual([relation]);
});

test('an unknown end leaves every relation that it may make', () => {
  expect(allen('2010/', '2015')).toEqual(['before', 'meets', 'overlaps', 'contains', 'finished-by']);
  expect(allen('2010/..', '2015')).toEqual(['contains']);
  expect(allen('/2015', '2015')).toEqual(['finishes', 'equals', 'finished-by']);
});

test('an event somewhere in a year may stand in any relation to another of that year', () => {
  expect(allen('2015', '2015', 'event')).toHaveLength(13);
  expect(allen('2014', '2015', 'event')).toEqual(['before', 'meets']);
  expect(allen('2015', '2015', 'event', 'period')).toEqual(['starts', 'during', 'finishes', 'equals']);
});

test('what is no EDTF stands in none', () => {
  expect(allen('x', '2015')).toEqual([]);
});

test('the converse of A to B is B to A, and some relation always holds', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, reading, reading, (a, b, readA, readB) => {
      const forth = allen(a, b, readA, readB);
      const back = allen(b, a, readB, readA).map((relation) => ALLEN_CONVERSE[relation]);
      expect(forth.length).toBeGreaterThan(0);
      expect(new Set(forth)).toEqual(new Set(back));
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('a finer reading leaves no relation that the coarser one did not have', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (a, b) => {
      const event = new Set(allen(a, b, 'event'));
      if (!/[X/~{]/.test(a + b)) for (const relation of allen(a, b, 'period')) expect(event.has(relation)).toBe(true);
    }),
    { seed: 8, numRuns: 300 },
  );
});
