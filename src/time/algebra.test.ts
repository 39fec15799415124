import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agree,
  before,
  boundAfter,
  boundBefore,
  contains,
  eventTime,
  intersect,
  interval,
  overlaps,
} from './algebra.js';
import { anyEdtf } from './arbitrary.js';
import { bounds } from './bounds.js';
import { isEdtf } from './period.js';

test('before', () => {
  expect(before('2014', '2015')).toBe('yes');
  expect(before('2015', '2015-06')).toBe('maybe');
  expect(before('2016', '2015-06')).toBe('no');
  expect(before('../2022-06-30', '2025')).toBe('yes');
  expect(before('2015', '2015', 'period')).toBe('no');
  expect(before('x', '2015')).toBe('maybe');
});

test('overlaps and contains', () => {
  expect(overlaps('2015', '2015-06')).toBe('yes');
  expect(overlaps('2014', '2015')).toBe('no');
  expect(overlaps('2010/', '2015')).toBe('maybe');
  expect(overlaps('2015-06-30', '2015-06', 'event')).toBe('maybe');
  expect(contains('2015', '2015-06-30')).toBe('yes');
  expect(contains('2015', '2015', 'event')).toBe('yes');
  expect(contains('2015-06', '2015', 'event')).toBe('maybe');
  expect(contains('2015', '2014-12/2015-01')).toBe('no');
  expect(contains('2010/..', '2015/..')).toBe('yes');
});

test.each([
  ['2024-12/..', '../2025-09-24', '2024-12/2025-09-24'],
  ['2015', '2015-06', '2015-06'],
  ['2015', '../2015-06-30', '2015/2015-06-30'],
  ['199X', '1994/..', '1994/1999'],
  ['199X', '199X', '199X'],
  ['2010/', '../2012', '2010/2012'],
  ['2014-21', '2014-05/2014-12', '2014-05/2014-05-31'],
  ['2014', '2015', null],
  ['x', '2015', null],
])('%s and %s share %s', (a, b, shared) => {
  expect(intersect(a, b)).toBe(shared);
  expect(intersect(b, a)).toBe(shared);
});

test('bounds on one side, and an expression as the time of its event', () => {
  expect(boundAfter('2024-12')).toBe('2024-12/..');
  expect(boundBefore('2022-06-30')).toBe('../2022-06-30');
  expect(boundAfter('199X')).toBe('1990/..');
  expect(boundBefore('2021-35')).toBe('../2021-09-30');
  expect(boundBefore('2014/..')).toBe('2014/..');
  expect(interval('2024-12', '2025-09-24')).toBe('2024-12/2025-09-24');
  expect(interval('2024', '2024')).toBe('2024');
  expect(interval('2014/2015', '2016')).toBe('2014/2016');
  expect(eventTime({ edtf: '1990', relation: 'before' })).toBe('../1990');
  expect(eventTime({ edtf: '1980', relation: 'since' })).toBe('1980/..');
  expect(eventTime({ edtf: '1991/1994', relation: 'throughout' })).toBe('1991/1994');
});

test('approximate days agree within their slack', () => {
  expect(agree('2014-10-30~', '2014-10-28')).toBe(true);
  expect(agree('2014-10-30', '2014-10-28')).toBe(false);
  expect(agree('../2014', '2014-10-28')).toBe(true);
  expect(agree('x', '2014')).toBe(false);
});

test('laws of intersection', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (a, b) => {
      const shared = intersect(a, b);
      expect(intersect(b, a)).toBe(shared);
      if (shared === null) return void expect(overlaps(a, b)).not.toBe('yes');
      expect(isEdtf(shared), `${a} ${b} ${shared}`).toBe(true);
      const [whole, left, right] = [bounds(shared), bounds(a), bounds(b)];
      const latestStart =
        [left.earliest, right.earliest]
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null;
      const earliestEnd = [left.latest, right.latest].filter((day) => day !== null).sort()[0] ?? null;
      expect(whole).toEqual({ earliest: latestStart, latest: earliestEnd });
    }),
    { seed: 9, numRuns: 500 },
  );
  fc.assert(
    fc.property(anyEdtf, (a) => void expect(intersect(a, a)).toBe(a)),
    { seed: 10 },
  );
});

test('before is never yes both ways', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (a, b) => void expect(before(a, b) === 'yes' && before(b, a) === 'yes').toBe(false)),
    { seed: 11 },
  );
});
