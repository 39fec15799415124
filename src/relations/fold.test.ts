/** The way that is taken for one day is held to folding whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClaimWords } from '../ledger/fixture.js';
import { entryOf } from '../ledger/fixture.js';
import { Listed } from './happened.js';
import { foldHeldOn, foldStandings, groupEvents, heldOf, standingsOn } from './index.js';

const ACTS = [
  'sever',
  'restore',
  'recognise',
  'withdraw-recognition',
  'open-mission',
  'close-mission',
  'accredit',
  'attack',
  'invade',
  'ceasefire',
  'peace',
  'impose-sanctions',
  'lift-sanctions',
  'sign',
  'withdraw-from',
] as const;
const day = fc
  .tuple(fc.integer({ min: 2001, max: 2004 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, of]) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);
const words = fc.record({
  act: fc.constantFrom(...ACTS),
  way: fc.constantFrom('there', 'back'),
  day,
  basis: fc.constantFrom('resolved', 'reported', 'bounded', 'stated', 'none'),
  instrument: fc.constantFrom('a treaty', 'a pact'),
});

function claimOf({
  act,
  way,
  day: on,
  basis,
  instrument,
}: typeof words extends fc.Arbitrary<infer T> ? T : never): ClaimWords {
  const [a, b] = way === 'there' ? ['SYR', 'UKR'] : ['UKR', 'SYR'];
  const joint = act === 'restore' || act === 'ceasefire' || act === 'peace';
  const dates = { resolved: on, reported: `${on}~`, bounded: `../${on}`, stated: on.slice(0, 7), none: null };
  return {
    act,
    actors: joint ? [a!, b!] : [a!],
    recipients: joint ? [] : [b!],
    date: dates[basis],
    basis,
    ...((act === 'sign' || act === 'withdraw-from') && { instrument }),
  };
}

it('folding for one day gives what holds then of folding whole, with the events that it rests on', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.array(day, { minLength: 1, maxLength: 4 }), (told, days) => {
      const claims = told.flatMap((one, at) => entryOf(`r${at}`, one.day, [claimOf(one)]).claims);
      const events = groupEvents(claims);
      const whole = foldStandings(events);
      for (const on of [...days, '2002-06', '2003']) {
        const held = foldHeldOn(new Listed(events), on);
        expect(held.map(({ shown, others }) => ({ shown, others }))).toEqual(standingsOn(whole, on).map(heldOf));
        for (const { shown, events: rests } of held) expect(rests.map(({ id }) => id)).toEqual(shown.standing.basis);
      }
    }),
    { seed: 20261127, numRuns: 150 },
  );
});
