import { expect, it } from 'vitest';
import type { HistoryRow } from '../../query/index.js';
import { linksOf, unlessChanged } from './network.js';
import { heldOn, timedPairs } from './on-day.js';

const standing = (holder: string, counterpart: string, value: string, validFrom: string, validTo: string) =>
  ({ holder, counterpart, value, validFrom, validTo, track: 'relations', ground: 'told' }) as unknown as HistoryRow;

it('draws anew only where a day differs from the one before', () => {
  const rows = timedPairs([
    standing('UKR', 'SYR', 'established', '2020-01-01', '2022-06-29'),
    standing('UKR', 'SYR', 'severed', '2022-06-29', '..'),
    standing('IRN', 'SAU', 'severed', '2016-01-03', '2023-04'),
  ]);
  const on = (day: string) => linksOf(heldOn(rows, Date.parse(day) / 86_400_000), 'relations');
  const first = on('2021-01-01');
  expect(first).toHaveLength(2);
  expect(unlessChanged(first, on('2021-06-01'))).toBe(first);
  for (const day of ['2022-07-01', '2023-04-10', '2024-01-01', '2010-01-01']) {
    const now = on(day);
    expect(unlessChanged(first, now)).toBe(now);
  }
});
