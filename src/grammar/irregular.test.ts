import { expect, test } from 'vitest';
import { irregularLemma } from './irregular.js';

test('an irregular past form leads to its verb; a form of two verbs, or a regular one, to none', () => {
  expect(['froze', 'lent', 'fled', 'bidden', 'overthrew', 'withdrawn'].map(irregularLemma)).toEqual([
    'freeze',
    'lend',
    'flee',
    'bid',
    'overthrow',
    'withdraw',
  ]);
  expect(['found', 'lay', 'wound', 'visited'].map(irregularLemma)).toEqual([null, null, null, null]);
});
