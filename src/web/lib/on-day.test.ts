import { expect, it } from 'vitest';
import type { HistoryRow } from '../../query/index.js';
import { dayNumber } from './edtf.js';
import { firstChange, heldOn, timed } from './on-day.js';

const row = (
  value: string,
  validFrom: string | null,
  validTo: string | null,
  more: Partial<HistoryRow> = {},
): HistoryRow => ({
  id: value,
  track: 'relations',
  holder: 'SYR',
  counterpart: 'UKR',
  value,
  detail: null,
  validFrom,
  validTo,
  ground: 'told',
  basis: [],
  alternatives: [],
  ...more,
});
const rows = timed(
  [row('established', null, '2022-06-30'), row('severed', '2022-06-30', '2025'), row('established', '2025', '..')],
  'UKR',
  'either',
);

it.each([
  [dayNumber(2000), 'established', 'maybe'],
  [dayNumber(2022, 6, 29), 'established', 'yes'],
  [dayNumber(2022, 6, 30), 'severed', 'yes'],
  [dayNumber(2025, 12, 31), 'established', 'yes'],
])('day %i: %s, %s', (day, value, holds) => {
  const held = heldOn(rows, day).get('SYR');
  expect([held?.value, held?.holds]).toEqual([value, holds]);
});
it('takes one side of a track with a direction', () => {
  const recognition = [row('recognised', '2008', '..', { track: 'recognition', holder: 'USA', counterpart: 'XKX' })];
  expect(heldOn(timed(recognition, 'XKX', 'counterpart'), dayNumber(2020)).get('USA')?.value).toBe('recognised');
  expect(timed(recognition, 'XKX', 'holder')).toEqual([]);
});
it('finds the first change', () => expect(firstChange(rows)).toBe(dayNumber(2022, 6, 29)));
