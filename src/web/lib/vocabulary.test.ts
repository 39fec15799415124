import { expect, it } from 'vitest';
import { TRACK_NAMES, EVENT_TYPES as TYPES } from '../../plover/index.js';
import { EVENT_TYPES, TRACK_ORDER } from './vocabulary.js';

it('offers the tracks and types that the record has', () => {
  expect(TRACK_ORDER).toEqual(TRACK_NAMES);
  expect(EVENT_TYPES).toEqual([...TYPES]);
});
