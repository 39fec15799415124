import { expect, it } from 'vitest';
import { dayNumber } from './edtf.js';
import { heldTerm, termBars } from './terms.js';

const assad = { name: 'Assad', from: '2000-07-17', to: '2024-12-08' };
const sharaa = { name: 'Sharaa', from: '2025-01-29', to: null };
const rival = { name: 'Rival', from: '2012', to: '2013' };

it.each([
  [dayNumber(2024, 12, 7), true],
  [dayNumber(2024, 12, 8), false],
  [dayNumber(2000, 7, 16), false],
])('a term is half-open: %i', (day, held) => expect(heldTerm(assad, day)).toBe(held));
it('an open term holds', () => expect(heldTerm(sharaa, dayNumber(2030))).toBe(true));
it('puts terms that overlap under one another and cuts them', () => {
  const bars = termBars([sharaa, rival, assad], dayNumber(2010), dayNumber(2026));
  expect(bars.map(({ term, row }) => [term.name, row])).toEqual([
    ['Assad', 0],
    ['Rival', 1],
    ['Sharaa', 0],
  ]);
  expect(bars[0]?.from).toBe(dayNumber(2010));
  expect(bars[2]?.to).toBe(dayNumber(2026));
});
