import { expect, it } from 'vitest';
import { type Coded, changeOf } from './correction.js';

const coded: Coded = {
  date: '2022-06-30',
  status: 'happened',
  act: 'sever',
  actors: 'UKR',
  recipients: 'SYR',
  sameAs: '',
};

it('tells only what differs', () => {
  expect(changeOf(coded, { ...coded, date: ' 2022-06-29 ', status: 'planned' })).toEqual({
    date: '2022-06-29',
    status: 'planned',
  });
  expect(changeOf(coded, { ...coded, date: '', actors: 'SYR,  RUS' })).toEqual({ date: null, actors: ['SYR', 'RUS'] });
  expect(changeOf(coded, { ...coded, sameAs: 'ev-1' })).toEqual({ sameAs: 'ev-1' });
});
it('is nothing where nothing differs', () => expect(changeOf(coded, { ...coded, act: ' sever' })).toBeNull());
