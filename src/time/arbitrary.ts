import fc from 'fast-check';
import { monthText, yearText } from './civil.js';

/** Generators of EDTF values for the property tests of this room. */

const plain = fc
  .tuple(
    fc.integer({ min: 1850, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('y', 'm', 'd'),
  )
  .map(([y, m, d, fine]) =>
    fine === 'y' ? yearText(y) : fine === 'm' ? monthText(y, m) : `${monthText(y, m)}-${String(d).padStart(2, '0')}`,
  );

const single = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((value) => `${value}~`) },
  { weight: 1, arbitrary: fc.constantFrom('199X', '201X', '18XX', '2014-21', '2021-35', '2014-24', '2020-40') },
);

const stretch = fc
  .tuple(plain, plain)
  .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? `${a}/${b}` : b.slice(0, 4) < a.slice(0, 4) ? `${b}/${a}` : a));

/** Any value that the room's own code makes: days, months, years, decades, seasons, intervals with open and unknown ends. */
export const anyEdtf = fc.oneof(
  { weight: 5, arbitrary: single },
  { weight: 3, arbitrary: stretch },
  { weight: 1, arbitrary: plain.map((value) => `../${value}`) },
  { weight: 1, arbitrary: plain.map((value) => `${value}/..`) },
  { weight: 1, arbitrary: plain.map((value) => `/${value}`) },
  { weight: 1, arbitrary: plain.map((value) => `${value}/`) },
);
