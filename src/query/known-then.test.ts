/** What was known then is what a record says that holds no more than was known then: of the same claims, folded from scratch. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import { type Entry, openLedger } from '../ledger/index.js';
import { closeAll, gazetteer } from './fixture.js';
import { openQuery } from './index.js';

afterEach(closeAll);

const ACTS = [
  'sever',
  'restore',
  'recognise',
  'withdraw-recognition',
  'open-mission',
  'recall',
  'attack',
  'invade',
  'occupy',
  'ceasefire',
  'impose-sanctions',
  'lift-sanctions',
  'sign',
  'withdraw-from',
] as const;
const JOINT: ReadonlySet<string> = new Set(['restore', 'ceasefire']);
/** Days lie close together, so that claims meet, and years apart, so that they do not. */
const day = fc
  .tuple(fc.constantFrom(2001, 2002, 2004), fc.constantFrom('03', '04'), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, of]) => `${year}-${month}-${String(of).padStart(2, '0')}`);
const words = fc.record({
  act: fc.constantFrom(...ACTS),
  way: fc.constantFrom('there', 'back'),
  day,
  basis: fc.constantFrom('resolved', 'reported', 'reported', 'bounded', 'month', 'year', 'none'),
  status: fc.constantFrom('happened', 'happened', 'ongoing', 'planned'),
  speaker: fc.constantFrom(null, null, 'UKR'),
});
const reports = fc.array(
  fc.record({
    published: day,
    told: fc.array(words, { minLength: 1, maxLength: 3 }),
    text: fc.constantFrom(null, null, 'one text for all'),
  }),
  { minLength: 2, maxLength: 25 },
);

type Said = typeof words extends fc.Arbitrary<infer T> ? T : never;

function claimOf({ act, way, day: on, basis, status, speaker }: Said): ClaimWords {
  const parties = way === 'there' ? ['SYR', 'UKR'] : ['UKR', 'SYR'];
  const dates = {
    resolved: on,
    reported: `${on}~`,
    bounded: `../${on}`,
    month: on.slice(0, 7),
    year: on.slice(0, 4),
    none: null,
  };
  return {
    act,
    actors: JOINT.has(act) ? parties : parties.slice(0, 1),
    recipients: JOINT.has(act) ? [] : parties.slice(1),
    date: dates[basis],
    basis: basis === 'month' || basis === 'year' ? 'stated' : basis,
    status,
    ...(speaker !== null && { speaker }),
    ...((act === 'sign' || act === 'withdraw-from') && { instrument: way === 'there' ? 'a treaty' : 'a pact' }),
  };
}

/** A record of so many reports, each added a day after the one before, with the instants of adding. */
async function recordOf(entries: readonly Entry[]) {
  let at = 0;
  const ledger = await openLedger(':memory:', { now: () => new Date(Date.UTC(2010, 0, at)) });
  const query = await openQuery(ledger, gazetteer, { limits: { rememberedClaims: 0, busyClaims: 2 } });
  for (const entry of entries) {
    at++;
    await ledger.append(entry);
  }
  return { ledger, query };
}

it('holds for any claims, days and instants, down to the words', async () => {
  await fc.assert(
    fc.asyncProperty(
      reports,
      fc.array(day, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      async (told, days, instants) => {
        const entries = told.map(({ published, told: said, text }, at) =>
          entryOf(
            `r${at}`,
            published,
            said.map(claimOf),
            text === null ? {} : { text: `${text} ${said.map((one) => one.day).join(' ')}` },
          ),
        );
        const { ledger, query } = await recordOf(entries);
        for (const instant of instants) {
          const count = 1 + (instant % entries.length);
          const then = await recordOf(entries.slice(0, count));
          const { lastAppend } = await then.ledger.counts();
          for (const on of [...days, '2002-03', '2003', '2009-01-01']) {
            const now = await then.query.status('UKR', 'SYR', { on });
            expect(await query.status('UKR', 'SYR', { on, known: lastAppend! })).toEqual({ ...now, known: lastAppend });
          }
          const history = await query.history('UKR', 'SYR', { known: lastAppend! });
          expect(history).toEqual({ ...(await then.query.history('UKR', 'SYR')), known: history.known });
          await then.ledger.close();
        }
        await ledger.close();
      },
    ),
    { seed: 20261128, numRuns: 40 },
  );
});
