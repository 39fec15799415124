import { describe, expect, it } from 'vitest';
import { dayRange, isoDay, showEdtf } from './edtf.js';

describe('dates for a person', () => {
  it.each([
    ['2022-06-30', '30 June 2022'],
    ['2022-06', 'June 2022'],
    ['2015', '2015'],
    ['../2025-09-24', 'before 24 September 2025'],
    ['/2025-09-24', 'until 24 September 2025, beginning unknown'],
    ['2024-12-08/..', 'after 8 December 2024'],
    ['2024-12-08/', 'from 8 December 2024, end unknown'],
    ['2024-12/2025-09-24', 'between December 2024 and 24 September 2025'],
    ['2014-10-30~', 'about 30 October 2014'],
    ['2014?', 'perhaps 2014'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['2001-21', 'spring 2001'],
    ['2001-34', 'the second quarter of 2001'],
    ['2001-41', 'the second half of 2001'],
    ['next week', 'next week'],
  ])('%s is %s', (edtf, words) => expect(showEdtf(edtf)).toBe(words));
});

describe('the days that a value can mean', () => {
  it.each([
    ['2022-06-30', '2022-06-30', '2022-06-30'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['../2025-09-24', null, '2025-09-24'],
    ['2024-12/2025-09-24', '2024-12-01', '2025-09-24'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['0987-05-01', '0987-05-01', '0987-05-01'],
  ])('%s is from %s to %s', (edtf, first, last) => {
    const range = dayRange(edtf);
    const day = (n: number | null | undefined) => (n === null || n === undefined ? null : isoDay(n));
    expect([day(range?.first), day(range?.last)]).toEqual([first, last]);
  });
  it('knows what is no date', () => expect(dayRange('soon')).toBeNull());
});
