import { expect, it } from 'vitest';
import { ticks } from './axis.js';
import { dayNumber } from './edtf.js';

it.each([
  [1900, 2025, 8],
  [2020, 2025, 8],
  [2024, 2025, 8],
])('puts few round marks between %i and %i', (from, to, most) => {
  const found = ticks(dayNumber(from), dayNumber(to), most);
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThanOrEqual(most + 2);
});
it('names months and days', () => {
  expect(ticks(dayNumber(2022, 6, 2), dayNumber(2022, 6, 6), 6).map((t) => t.label)).toContain('3 Jun');
  expect(ticks(dayNumber(2022, 1, 1), dayNumber(2022, 6, 6), 6).map((t) => t.label)).toContain('Mar');
});
