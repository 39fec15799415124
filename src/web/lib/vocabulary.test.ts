import { expect, it } from 'vitest';
import { ACTS, TRACK_NAMES, EVENT_TYPES as TYPES } from '../../plover/index.js';
import { ACT_NAMES, EVENT_TYPES, TRACK_ORDER } from './vocabulary.js';

it('offers the tracks, types and acts that the record has', () => {
  expect(TRACK_ORDER).toEqual(TRACK_NAMES);
  expect(EVENT_TYPES).toEqual([...TYPES]);
  expect(ACT_NAMES).toEqual(Object.keys(ACTS));
});
