/** What holds of any claims whatever: the order in which they come, one standing at a time, ids, the best date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import { type Event, foldStandings, groupEvents, holdingOn, type Standing } from './index.js';

const CODES = ['AAA', 'BBB', 'CCC'];
const arbitraryClaim: fc.Arbitrary<ClaimWords> = fc
  .record({
    act: fc.constantFrom(
      'sever',
      'restore',
      'establish',
      'suspend',
      'recognise',
      'meet',
      'attack',
      'recall',
      'impose-sanctions',
      'lift-sanctions' as const,
    ),
    pair: fc.shuffledSubarray(CODES, { minLength: 2, maxLength: 3 }),
    year: fc.integer({ min: 2000, max: 2004 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('day', 'month', 'year', 'bounded', 'reported', 'none'),
    status: fc.constantFrom('happened', 'happened', 'happened', 'planned', 'ongoing' as const),
  })
  .map(({ act, pair, year, month, day, precision, status }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const full = `${year}-${two(month)}-${two(day)}`;
    const date = {
      day: full,
      month: full.slice(0, 7),
      year: `${year}`,
      bounded: `../${full}`,
      reported: `${full}~`,
      none: null,
    };
    const basis = {
      day: 'stated',
      month: 'stated',
      year: 'stated',
      bounded: 'bounded',
      reported: 'reported',
      none: 'none',
    } as const;
    const joint = ['restore', 'establish', 'meet'].includes(act);
    return {
      act: act as NonNullable<ClaimWords['act']>,
      actors: joint ? pair : pair.slice(0, 1),
      recipients: joint ? [] : pair.slice(1),
      date: date[precision as 'day'],
      basis: basis[precision as 'day'],
      status: status as 'happened',
    };
  });
const arbitraryRecord = fc
  .array(
    fc.record({
      claims: fc.array(arbitraryClaim, { minLength: 1, maxLength: 3 }),
      published: fc.integer({ min: 2000, max: 2006 }),
    }),
    { maxLength: 14 },
  )
  .map((reports) =>
    reports.flatMap(({ claims, published }, index) => [...entryOf(`r${index}`, `${published}-06-15`, claims).claims]),
  );

const SEED = { seed: 20251109, numRuns: 150 };

describe('laws', () => {
  it('the order of arrival never matters', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.infiniteStream(fc.nat()), (claims, random) => {
        const shuffled = claims
          .map((claim) => ({ claim, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ claim }) => claim);
        const [once, again] = [groupEvents(claims), groupEvents(shuffled)];
        expect(again).toEqual(once);
        expect(foldStandings(again)).toEqual(foldStandings(once));
        expect(foldStandings([...once].reverse())).toEqual(foldStandings(once));
      }),
      SEED,
    );
  });

  it('standings of a joint track never overlap', () => {
    fc.assert(
      fc.property(arbitraryRecord, (claims) => {
        const lanes = new Map<string, Standing[]>();
        for (const standing of foldStandings(groupEvents(claims))) {
          const key = [standing.track, standing.holder, standing.counterpart, standing.detail].join();
          lanes.set(key, [...(lanes.get(key) ?? []), standing]);
        }
        for (const lane of lanes.values()) {
          lane.slice(1).forEach((next, index) => {
            const one = lane[index]!;
            expect(one.validTo).not.toBe('..');
            // Half-open periods of one lane meet at the same date, or where nothing is known.
            if (one.validTo !== null) expect(one.validTo).toBe(next.validFrom);
          });
          for (let month = 0; month < 84; month++) {
            const day = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
            expect(holdingOn(lane, day).filter(({ holds }) => holds === 'yes').length).toBeLessThan(2);
          }
        }
      }),
      SEED,
    );
  });

  it('every claim stands in an event, and ids of events and standings are their own', () => {
    fc.assert(
      fc.property(arbitraryRecord, (claims) => {
        const events: readonly Event[] = groupEvents(claims);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        const standings = foldStandings(events);
        expect(new Set(standings.map(({ id }) => id)).size).toBe(standings.length);
        const told = new Set(events.flatMap(({ claims: ids }) => ids));
        for (const claim of claims) expect(told.has(claim.id)).toBe(true);
      }),
      SEED,
    );
  });

  it('the best date, found without ranking, is the first of the ranked', () => {
    fc.assert(
      fc.property(arbitraryRecord, (claims) => {
        for (const { date, dates } of groupEvents(claims))
          expect(date).toEqual({ edtf: dates[0]!.edtf, basis: dates[0]!.basis });
      }),
      SEED,
    );
  });
});
