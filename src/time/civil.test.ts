import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  civilDay,
  dayNumber,
  daysInMonth,
  dayText,
  isCivilDay,
  moveMonth,
  parseDayText,
  weekdayOf,
} from './civil.js';

const days = fc.integer({ min: -600_000, max: 2_000_000 });

test('days and numbers are two names of one thing', () => {
  fc.assert(
    fc.property(days, (n) => {
      const { y, m, d } = civilDay(n);
      expect(isCivilDay(y, m, d)).toBe(true);
      expect(dayNumber(y, m, d)).toBe(n);
    }),
    { seed: 1 },
  );
});

test('agrees with the platform calendar in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
      expect(dayText(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      expect(weekdayOf(dayText(n))).toBe((new Date(n * 86_400_000).getUTCDay() + 6) % 7);
    }),
    { seed: 2 },
  );
});

test('leap days', () => {
  expect([1900, 2000, 2023, 2024].map((y) => daysInMonth(y, 2))).toEqual([28, 29, 28, 29]);
  expect(parseDayText('2023-02-29')).toBeNull();
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(moveMonth(2024, 1, -1)).toEqual({ y: 2023, m: 12 });
  expect(weekdayOf('2025-09-24')).toBe(2);
  expect(weekdayOf('2025-09')).toBeNull();
  expect(() => addDays('2025-09', 1)).toThrow(RangeError);
});
