import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPhrase } from './check.js';
import { findTimes, readTime } from './find.js';
import { isEdtf } from './period.js';
import { COUNTED, EVENT_WORDS, FUNCTION_WORDS, MONTH_NAMES, WEEKDAY_NAMES } from './phrase/lexicon.js';
import type { TimeAnchor } from './types.js';

const table = readFileSync(new URL('../../data/time/phrases.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);

test('the table of phrases has at least 300 rows', () => {
  expect(table.length).toBeGreaterThanOrEqual(300);
});

test.each(table)('%s', (row) => {
  expect(checkPhrase(row.split('\t'))).toBeNull();
});

const anchor: TimeAnchor = { published: '2025-09-24', tense: 'past' };

test('a phrase is read as a whole, or the words that could not be are named', () => {
  expect(readTime('on last Tuesday', anchor)).toMatchObject({ edtf: '2025-09-23', basis: 'resolved', relation: 'at' });
  expect(readTime('2015', anchor)).toMatchObject({ edtf: '2015', basis: 'stated' });
  expect(readTime('last tuesday', anchor)).toMatchObject({ edtf: '2025-09-23' });
  expect(readTime('may 2014', anchor)).toMatchObject({ edtf: '2014-05' });
  expect(readTime('05/06/2022', anchor)).toMatchObject({ code: 'date-ambiguous' });
  expect(readTime('31/02/2022', anchor)).toMatchObject({ code: 'date-unread' });
  expect(readTime('the turn of the century', anchor)).toMatchObject({ code: 'date-unread' });
  expect(readTime('purple 8 December', anchor)).toMatchObject({
    code: 'date-unread',
    message: expect.stringContaining('purple'),
  });
  expect(readTime('   ', anchor)).toMatchObject({ code: 'date-empty' });
  expect(readTime('on Wednesday', { published: null })).toMatchObject({ hint: expect.stringContaining('--from') });
});

test('an expression read again for another anchor', () => {
  expect(readTime('the following day', { published: '2025-09-24', narrative: '2022-06-30' })).toMatchObject({
    edtf: '2022-07-01',
  });
  expect(readTime('on Wednesday', { published: '2025-09-24', tense: 'future' })).toMatchObject({ edtf: '2025-09-24' });
  expect(readTime('on Monday', { published: '2025-09-24', tense: 'future' })).toMatchObject({ edtf: '2025-09-29' });
});

test('without a stated tense, words that schedule look ahead and the rest looks back', () => {
  const told = { published: '2025-09-24' };
  const edtf = (text: string) => findTimes(text, [0, text.length], told).map((time) => time.edtf);
  expect(edtf('They will meet on Monday.')).toEqual(['2025-09-29']);
  expect(edtf('They met on Monday.')).toEqual(['2025-09-22']);
  expect(edtf('A vote set for 5 October was called off.')).toEqual(['2025-10-05']);
  expect(edtf('The vote on 5 October divides them.')).toEqual(['2025-10-05']);
  expect(edtf('The lockdown is extended until 3 May.')).toEqual(['2026-05-03']);
  expect(edtf('He was held until 3 May.')).toEqual(['2025-05-03']);
});

test('only the span is read, with offsets into the whole text', () => {
  const text = 'In 2014 it began. In 2015 it ended.';
  const [only, ...more] = findTimes(text, [18, text.length], anchor);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ text: '2015', span: [21, 25] });
});

const vocabulary = [
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
  ...COUNTED,
  ...EVENT_WORDS,
  ...FUNCTION_WORDS,
  ..."the early mid late last next this past previous following week weeks month year years decade century day night end beginning of half quarter first second Q3 1990s 90s 2015 1973 30 8th 5 2,000 2022-06-30 05/06/2022 30.06.2022 since until ago earlier later overnight weekend two several couple - – , . ( ) ' s turn spring fall Christmas Eve New Year".split(
    ' ',
  ),
];
const anchors = fc.record({
  published: fc.constantFrom(
    null,
    '2025-09-24',
    '2025-09',
    '2025',
    '2014-10-30~',
    '2014/2015',
    'nonsense',
    '0001-01-01',
    '9999-12-31',
  ),
  narrative: fc.constantFrom(null, '2022-06-30', '2015', '2010/..', '../2012', '199X'),
  tense: fc.constantFrom<NonNullable<TimeAnchor['tense']>>('past', 'present', 'future'),
});

test('any words at all: it never throws, values are EDTF, spans slice to their text, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }), anchors, (list, told) => {
      const text = list.join(' ');
      let end = 0;
      for (const time of findTimes(text, [0, text.length], told)) {
        expect(isEdtf(time.edtf), `${time.text} -> ${time.edtf}`).toBe(true);
        expect(text.slice(time.span[0], time.span[1])).toBe(time.text);
        expect(time.span[0]).toBeGreaterThanOrEqual(end);
        expect(time.reason).toMatch(/\.$/);
        if (told.published === null && told.narrative === null && !/^['’]?\d0s/.test(time.text))
          expect(time.basis).toBe('stated');
        end = time.span[1];
      }
      readTime(text, told);
    }),
    { seed: 13, numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void findTimes(text, [0, text.length], anchor)),
    { seed: 14 },
  );
});

test('long runs of date words stall nothing', { timeout: 60_000 }, () => {
  for (const piece of [
    'early ',
    'from 5 to ',
    'the end of the ',
    'two weeks before the day before ',
    'by May ',
    '1991-',
    'between Monday and ',
  ]) {
    const text = piece.repeat(20_000);
    for (const { span } of findTimes(text, [0, text.length], anchor))
      expect(span[1], piece).toBeLessThanOrEqual(text.length);
  }
});
