import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '../../query/index.js';
import { dayNumber } from './edtf.js';
import { domainOf, lanesOf } from './lanes.js';

const now = dayNumber(2026, 1, 1);
const row = (
  value: string,
  validFrom: string | null,
  validTo: string | null,
  more: Partial<HistoryRow> = {},
): HistoryRow => ({
  id: `st-${value}`,
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
const domain = [dayNumber(1990), now + 100] as const;
const lane = (...rows: HistoryRow[]) => lanesOf(rows, domain, now)[0];

describe('lanes of standings', () => {
  it('gives a known period solid ends', () => {
    const bar = lane(row('severed', '2022-06-30', '2025-09-24'))?.bars[0];
    expect([bar?.from, bar?.sureFrom, bar?.sureTo, bar?.to]).toEqual([
      dayNumber(2022, 6, 30),
      dayNumber(2022, 6, 30),
      dayNumber(2025, 9, 24),
      dayNumber(2025, 9, 24),
    ]);
  });
  it('draws a year as open within the year', () => {
    const bar = lane(row('deployed', '2015', '..'))?.bars[0];
    expect([bar?.from, bar?.sureFrom, bar?.to, bar?.end]).toEqual([
      dayNumber(2015),
      dayNumber(2015, 12, 31),
      now,
      'open',
    ]);
  });
  it('has nothing sure before an unknown beginning', () => {
    const bar = lane(row('established', null, '2022-06-30', { ground: 'inferred' }))?.bars[0];
    expect([bar?.from, bar?.sureFrom, bar?.to, bar?.beginning]).toEqual([
      domain[0],
      dayNumber(2022, 6, 30),
      dayNumber(2022, 6, 30),
      'unknown',
    ]);
  });
  it('does not let an unknown end reach over the next standing', () => {
    const bars = lane(row('severed', '2000', null), row('established', '2010-01-01', '..'))?.bars;
    expect(bars?.[0]?.to).toBe(dayNumber(2010, 1, 1));
  });
  it('puts standings that hold at once in rows of their own', () => {
    const more = { track: 'agreements' as const };
    expect(
      lane(row('in force', '2001', '..', more), row('in force', '2002', '..', { ...more, id: 'st-b' }))?.rows,
    ).toBe(2);
  });
  it('keeps the other readings apart', () => {
    const other = { value: 'severed', validFrom: '2022-06-29', validTo: '2025-09-24', basis: [], supporters: 1 };
    expect(lane(row('severed', '2022-06-30', '..', { alternatives: [other] }))?.others).toHaveLength(1);
  });
});

it('finds the days to show', () => {
  expect(domainOf([null, '..'], now)).toBeNull();
  expect(domainOf(['2022-06-30', 'nonsense'], now)?.[1]).toBeGreaterThan(now);
});
