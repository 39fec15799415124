import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, holds, lastDay, meets } from './period.js';

/** from | to | on | held */
const CASES = `
2022-06-01 | 2022-07-01 | 2022-06-30 | yes
2022-06-01 | 2022-07-01 | 2022-07-01 | no
2022-06-01 | 2022-07-01 | 2022-06-01 | yes
2022-06-01 | 2022-07-01 | 2022-05-31 | no
2022-06    |            | 2022-06-10 | maybe
2022-06    |            | 2022-07-01 | yes
           | 2011-10    | 2011-10-05 | maybe
           | 2011-10    | 2011-11-01 | no
2000       | 2004       | 2002       | yes
2004-03-05 |            | 2004       | maybe
2004-03-05 |            | 2003       | no
2004-03-05 |            | 2004-03-05~| yes
1991       | 1999       | 199X       | maybe
2024-12-08 |            | ../2024-12-01 | no
2024-12-08 |            | 2024-12-01/2025-09-24 | maybe
`;

describe('periods are half-open', () => {
  it.each(
    CASES.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('%s to %s on %s: %s', (from, to, on, held) => {
    expect(holds({ from: from || null, to: to || null }, on as string)).toBe(held);
  });
  it('a day belongs to exactly one of two terms that follow each other', () => {
    const day = fc.integer({ min: 0, max: 20000 }).map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, on) => {
        const [start, change, end] = [a, b, c].sort() as [string, string, string];
        fc.pre(start < change && change < end);
        const first = holds({ from: start, to: change }, on) === 'yes';
        const second = holds({ from: change, to: end }, on) === 'yes';
        expect(first && second).toBe(false);
        expect(first || second).toBe(start <= on && on < end);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
  it('knows the days that a value allows', () => {
    expect([firstDay('2024-12'), lastDay('2024-12'), firstDay('199X'), lastDay('199X'), lastDay('2024/..')]).toEqual([
      '2024-12-01',
      '2024-12-31',
      '1990-01-01',
      '1999-12-31',
      '9999-12-31',
    ]);
    expect(meets({ from: '2000', to: '2004' }, { from: '2004', to: null })).toBe(true);
    expect(meets({ from: '2000-01-01', to: '2004-01-01' }, { from: '2004-01-01', to: null })).toBe(false);
  });
});
