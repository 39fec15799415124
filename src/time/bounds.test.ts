import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf } from './arbitrary.js';
import { bounds, compareStart, isDay, precision } from './bounds.js';
import { isEdtf } from './period.js';

test.each([
  ['2022-06-30', '2022-06-30', '2022-06-30', 'day'],
  ['2024-12', '2024-12-01', '2024-12-31', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2015', '2015-01-01', '2015-12-31', 'year'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['18XX', '1800-01-01', '1899-12-31', 'century'],
  ['2014-21', '2014-03-01', '2014-05-31', 'season'],
  ['2014-24', '2014-01-01', '2015-02-28', 'season'],
  ['2021-35', '2021-07-01', '2021-09-30', 'quarter'],
  ['2020-41', '2020-07-01', '2020-12-31', 'half'],
  ['2024-12/2025-09-24', '2024-12-01', '2025-09-24', 'interval'],
  ['../2022-06-30', null, '2022-06-30', 'interval'],
  ['2010-01/..', '2010-01-01', null, 'interval'],
  ['/2010', null, '2010-12-31', 'interval'],
  ['2014-10-30~', '2014-10-30', '2014-10-30', 'day'],
  ['{2015-06-05,2015-06-12}', '2015-06-05', '2015-06-12', 'set'],
  ['not a date', null, null, 'unknown'],
  ['2023-02-30', null, null, 'unknown'],
  ['../..', null, null, 'unknown'],
])('%s spans %s to %s', (edtf, earliest, latest, fine) => {
  expect(bounds(edtf)).toEqual({ earliest, latest });
  expect(precision(edtf)).toBe(fine);
});

test('an approximate value widens only when asked', () => {
  expect(bounds('2014-10-30~', { slack: true })).toEqual({ earliest: '2014-10-23', latest: '2014-11-06' });
  expect(bounds('2014~', { slack: true })).toEqual({ earliest: '2012-12-31', latest: '2016-01-01' });
  expect(bounds('2014', { slack: true })).toEqual({ earliest: '2014-01-01', latest: '2014-12-31' });
});

test('laws of bounds', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(isEdtf(edtf), edtf).toBe(true);
      const { earliest, latest } = bounds(edtf);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      expect(isDay(edtf)).toBe(precision(edtf) === 'day');
    }),
    { seed: 3 },
  );
});

test('compareStart is an order', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
      expect(Math.sign(compareStart(a, b))).toBe(-Math.sign(compareStart(b, a)) + 0);
      if (compareStart(a, b) <= 0 && compareStart(b, c) <= 0) expect(compareStart(a, c) <= 0).toBe(true);
    }),
    { seed: 4 },
  );
  expect(['2015', 'x', '2014-12', '../2020', '2015-01-01'].sort(compareStart)).toEqual([
    '../2020',
    '2014-12',
    '2015-01-01',
    '2015',
    'x',
  ]);
});

test('reading any text never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => void bounds(text)),
    { seed: 5 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('0', '1', '2', '9', 'X', '-', '/', '.', '~', '?', '[', '{', ',', 'Y', 'E'), {
        maxLength: 14,
      }),
      (parts) => {
        const { earliest, latest } = bounds(parts.join(''));
        if (earliest !== null && latest !== null && earliest.length === 10) expect(typeof latest).toBe('string');
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});
