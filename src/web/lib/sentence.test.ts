import { expect, it } from 'vitest';
import type { StatusAnswer, TrackStatus } from '../../query/index.js';
import { dayNumber } from './edtf.js';
import { sinceWords, statusSentence } from './sentence.js';

const now = dayNumber(2026, 1, 1);
const a = { code: 'UKR', name: 'Ukraine' };
const b = { code: 'SYR', name: 'Syria' };
const status = (on: string, relations: Partial<TrackStatus>): StatusAnswer => ({
  a,
  b,
  on,
  known: null,
  sentence: '',
  tracks: [
    {
      track: 'relations',
      value: 'severed',
      since: '2022-06-30',
      ground: 'told',
      holds: 'yes',
      ...relations,
    } as TrackStatus,
  ],
});

it.each([
  ['2023-05-01', {}, 'On 1 May 2023 relations between Ukraine and Syria were severed, since 30 June 2022.'],
  [
    '2023',
    { holds: 'maybe' },
    'In 2023 relations between Ukraine and Syria may have been severed, since 30 June 2022.',
  ],
  [
    '2026-01-01',
    { value: 'established' },
    'Today relations between Ukraine and Syria are established, since 30 June 2022.',
  ],
  [
    '2021-01-01',
    { value: 'established', since: null, ground: 'inferred' },
    'On 1 January 2021 relations between Ukraine and Syria were established (inferred: no report says so itself).',
  ],
  ['2023-05-01', { value: 'none', since: null }, 'On 1 May 2023 Ukraine and Syria had no relations.'],
  [
    '2026-01-01',
    { value: 'unknown' },
    'The record does not tell what the relations between Ukraine and Syria are today.',
  ],
] as const)('%s %j', (on, relations, words) => expect(statusSentence(status(on, relations), now)).toBe(words));

it('tells bounded beginnings as they are', () => {
  expect(sinceWords('2010/2011')).toBe('since a day between 2010 and 2011');
  expect(sinceWords('../2011')).toBe('since before 2011');
});
