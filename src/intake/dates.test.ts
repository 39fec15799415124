import { describe, expect, it } from 'vitest';
import { conflicts, findDates, parseDate } from './dates.js';

describe('parseDate', () => {
  it.each([
    ['2025-09-24', '2025-09-24'],
    ['2025-09-24T23:30:00+02:00', '2025-09-24'],
    ['20250924', '2025-09-24'],
    ['2025-09', '2025-09'],
    ['2025', '2025'],
    ['September 24, 2025', '2025-09-24'],
    ['Sept. 24, 2025', '2025-09-24'],
    ['Wed, 24 Sep 2025 10:00:00 GMT', '2025-09-24'],
    ['24th of September 2025', '2025-09-24'],
    ['24 de septiembre, 2025', '2025-09-24'],
    ['24 de septiembre de 2025', '2025-09-24'],
    ['1er février 2025', '2025-02-01'],
    ['24. März 2025', '2025-03-24'],
    ['24 de março de 2025', '2025-03-24'],
    ['24 settembre 2025', '2025-09-24'],
    ['24 сентября 2025 г.', '2025-09-24'],
    ['24 вересня 2025 року', '2025-09-24'],
    ['24 سبتمبر 2025', '2025-09-24'],
    ['٢٤ سبتمبر ٢٠٢٥', '2025-09-24'],
    ['24 أيلول 2025', '2025-09-24'],
    ['2025年9月24日', '2025-09-24'],
    ['24.09.2025', '2025-09-24'],
    ['24/09/2025', '2025-09-24'],
    ['9/24/2025', '2025-09-24'],
    ['03/04/2025', null],
    ['September 2025', '2025-09'],
    ['30 February 2025', null],
    ['2025-13-01', null],
    ['soon', null],
    ['', null],
  ])('%s', (words, edtf) => expect(parseDate(words)).toBe(edtf));
});

describe('findDates', () => {
  it('gives the place of each date', () => {
    const text = 'from 2 May 2020 to June 3, 2021';
    expect(findDates(text).map(({ edtf, start, end }) => [edtf, text.slice(start, end)])).toEqual([
      ['2020-05-02', '2 May 2020'],
      ['2021-06-03', 'June 3, 2021'],
    ]);
  });

  it('lets a month agree with a day in it', () => {
    expect(conflicts('2025-09-24', '2025-09')).toBe(false);
    expect(conflicts('2025-09-24', '2025-09-25')).toBe(true);
  });
});
