import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePublished, parseDay } from './bylines.js';
import { checkHeader } from './check.js';
import { readDateline } from './dateline.js';
import { BYLINE_LOCALES } from './month-names.js';

const table = readFileSync(new URL('../../data/time/bylines.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);

test.each(table)('%s', (row) => {
  expect(checkHeader(row.split('\t'))).toBeNull();
});

test('every day of every locale, as the platform writes it', () => {
  const day = fc.tuple(
    fc.constantFrom(...BYLINE_LOCALES),
    fc.integer({ min: 0, max: 20_000 }),
    fc.constantFrom('long' as const, 'medium' as const),
  );
  fc.assert(
    fc.property(day, ([locale, n, dateStyle]) => {
      // Medium Arabic dates are in digits, whose order nobody can tell.
      if (locale.startsWith('ar') && dateStyle === 'medium') return;
      const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }).format(
        n * 86_400_000,
      );
      if (/^\d+\/\d+\/\d+/.test(text)) return;
      expect(parseDay(text)?.edtf, `${locale} ${text}`).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
    }),
    { seed: 15, numRuns: 600 },
  );
});

test('the span of a day slices to its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (noise) => {
      const text = `${noise} | 24 сентября 2025 г.`;
      const day = parseDay(text);
      if (day) expect(text.slice(day.span[0], day.span[1])).toBe(day.text);
    }),
    { seed: 16 },
  );
});

test('of days that differ, the byline counts, and the others are kept as problems', () => {
  const { edtf, problems } = choosePublished([
    { edtf: '2025-09-25', source: 'header', text: 'date 2025-09-25' },
    { edtf: '2025-09-24', source: 'byline', text: '24 de septiembre, 2025' },
    { edtf: '2025-09-24', source: 'address', text: '/2025/09/24/' },
  ]);
  expect(edtf).toBe('2025-09-24');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'date-conflict', where: 'header' });
  expect(choosePublished([])).toEqual({ edtf: null, problems: [] });
});

test.each([
  ['KYIV, Sept. 24 (Reuters) - Ukraine said', 'KYIV', '2025-09-24'],
  ['BEIRUT, Lebanon — Syria said', 'BEIRUT, Lebanon', null],
  ['Madrid, 24 sep (EFE).- El ministro', 'Madrid', '2025-09-24'],
  ['ПАРИЖ, 24 сентября. /ТАСС/. Президент', 'ПАРИЖ', '2025-09-24'],
  ['КИЇВ, 24 вересня (УНІАН) – Президент', 'КИЇВ', '2025-09-24'],
  ['Washington, June 5, 2015 (AFP) – The', 'Washington', '2015-06-05'],
  ['DAMASCUS (AP) — The', 'DAMASCUS', null],
  ['PARIS, 30 déc. (AFP) — Le', 'PARIS', '2024-12-30'],
])('the dateline of %s', (text, place, day) => {
  const read = readDateline(text, '2025-09-25');
  expect(read?.place && text.slice(read.place[0], read.place[1])).toBe(place);
  expect(read?.day).toBe(day);
});

test('a sentence is no dateline', () => {
  expect(readDateline('The president — who resigned — left.', '2025-09-25')).toBeNull();
  expect(readDateline('He left.', null)).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readDateline(text, null)),
    { seed: 17 },
  );
});
