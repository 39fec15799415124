import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf } from './arbitrary.js';
import { dayOfInstant, formatEdtf } from './format.js';

test.each([
  ['2022-06-30', '30 June 2022'],
  ['2022-06', 'June 2022'],
  ['2022', '2022'],
  ['../2022-06-30', 'before 30 June 2022'],
  ['2024-12/..', 'after December 2024'],
  ['2010/', 'from 2010, end unknown'],
  ['/2010', 'until 2010, beginning unknown'],
  ['2024-12/2025-09-24', 'between December 2024 and 24 September 2025'],
  ['2014-10-30~', 'about 30 October 2014'],
  ['199X', 'the 1990s'],
  ['18XX', 'the 19th century'],
  ['20XX', 'the 21st century'],
  ['2014-21', 'spring 2014'],
  ['2021-35', 'the third quarter of 2021'],
  ['2020-40', 'the first half of 2020'],
  ['not a date', 'not a date'],
])('%s is said %s', (edtf, words) => {
  expect(formatEdtf(edtf)).toBe(words);
});

test('other locales say the day in their own words', () => {
  expect(formatEdtf('2022-06-30', 'en-US')).toBe('June 30, 2022');
  expect(formatEdtf('2022-06-30', 'fr')).toBe('30 juin 2022');
  expect(formatEdtf('../2022-06', 'de')).toBe('…–Juni 2022');
  expect(formatEdtf('2022-06-30', 'no such locale')).toBe('2022-06-30');
});

test('every value has words', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => void expect(formatEdtf(edtf).length).toBeGreaterThan(0)),
    { seed: 12 },
  );
});

test('the day of an instant is that of the place', () => {
  expect(dayOfInstant('2025-09-24T22:30:00Z', 'Europe/Kyiv')).toBe('2025-09-25');
  expect(dayOfInstant('2025-09-24T02:30:00Z', 'America/New_York')).toBe('2025-09-23');
  expect(dayOfInstant('2025-09-24T22:30:00Z', 'Nowhere/At_all')).toBeNull();
  expect(dayOfInstant('soon')).toBeNull();
});
