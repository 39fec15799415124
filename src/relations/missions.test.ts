import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import type { Claim } from '../plover/index.js';
import { foldStandings, groupEvents } from './index.js';

function claimsOf(told: readonly (readonly [string, ...ClaimWords[]])[]): Claim[] {
  return told.flatMap(([day, ...claims], i) => [...entryOf(`r${i}`, day, claims).claims]);
}

/** A lane as lines: "embassy 2002-01-17 ..", what no report tells in brackets. */
function lane(claims: readonly Claim[], track: string, holder: string, counterpart: string): string[] {
  return foldStandings(groupEvents(claims))
    .filter((s) => s.track === track && s.holder === holder && s.counterpart === counterpart)
    .map((s) => {
      const line = `${s.value}${s.detail === null ? '' : ` ${s.detail}`} ${s.validFrom} ${s.validTo}`;
      return s.ground === 'inferred' ? `[${line}]` : line;
    });
}

const mission = (act: 'open-mission' | 'close-mission', date: string, instrument: string): ClaimWords => ({
  act,
  actors: ['FRA'],
  recipients: ['PER'],
  date,
  instrument,
});
const received = (date: string, rank: string): ClaimWords => ({
  act: 'accredit',
  actors: ['FRA'],
  recipients: ['PER'],
  date,
  instrument: rank,
});
const sever = (date: string): ClaimWords => ({ act: 'sever', actors: ['FRA'], recipients: ['PER'], date });

describe('missions', () => {
  it('ends those of both with relations, but no interests section', () => {
    const claims = claimsOf([
      ['1990-01-02', mission('open-mission', '1990-01-01', 'embassy')],
      ['1995-01-02', sever('1995-01-01')],
    ]);
    expect(lane(claims, 'mission', 'FRA', 'PER')).toEqual(['embassy 1990-01-01 1995-01-01', '[closed 1995-01-01 ..]']);
    expect(lane(claims, 'mission', 'PER', 'FRA')).toEqual([]);
    const section = claimsOf([
      ['1990-01-02', { act: 'open-interests-section', actors: ['FRA'], recipients: ['PER'], date: '1990-01-01' }],
      ['1995-01-02', sever('1995-01-01')],
    ]);
    expect(lane(section, 'mission', 'FRA', 'PER')).toEqual(['interests-section 1990-01-01 ..']);
  });

  it("a host that closes another's mission closes the other's, not its own there", () => {
    const opened = claimsOf([['1990-01-02', mission('open-mission', '1990-01-01', 'embassy')]]);
    const closed = claimsOf([
      ['1995-01-02', { act: 'close-mission', actors: ['PER'], recipients: ['FRA'], date: '1995-01-01' }],
    ]).map((claim) => ({ ...claim, evidence: { ...claim.evidence, rule: 'close-embassy-by-host' } }));
    const claims = [...opened, ...closed];
    expect(lane(claims, 'mission', 'FRA', 'PER')).toEqual(['embassy 1990-01-01 1995-01-01', 'closed 1995-01-01 ..']);
    expect(lane(claims, 'mission', 'PER', 'FRA')).toEqual([]);
  });

  it('takes an ambassador received for an embassy, unless one opens later', () => {
    const alone = claimsOf([['1990-01-02', received('1990-01-01', 'Ambassador')]]);
    expect(lane(alone, 'mission', 'FRA', 'PER')).toEqual(['[embassy 1990-01-01 ..]']);
    const later = [
      ...alone,
      ...entryOf('later', '1995-01-02', [mission('open-mission', '1995-01-01', 'embassy')]).claims,
    ];
    expect(lane(later, 'mission', 'FRA', 'PER')).toEqual([
      '[non-resident 1990-01-01 1995-01-01]',
      'embassy 1995-01-01 ..',
    ]);
  });

  it('keeps a legation that an envoy is received at', () => {
    const claims = claimsOf([
      ['1921-01-02', mission('open-mission', '1921-01-01', 'the legation')],
      ['1921-02-02', received('1921-02-01', 'Envoy Extraordinary')],
    ]);
    expect(lane(claims, 'mission', 'FRA', 'PER')).toEqual(['legation 1921-01-01 ..']);
  });

  it('takes a consul sent for a consulate, and no head', () => {
    const consul = (act: 'appoint' | 'accredit'): Claim[] =>
      claimsOf([
        [
          '1821-05-05',
          { act, actors: ['FRA'], recipients: ['PER'], date: '1821-05-04', instrument: 'the first French consul' },
        ],
      ]);
    for (const act of ['appoint', 'accredit'] as const) {
      expect(lane(consul(act), 'mission', 'FRA', 'PER')).toEqual(['[consulate 1821-05-04 ..]']);
      expect(lane(consul(act), 'head', 'FRA', 'PER')).toEqual([]);
    }
    const embassy = claimsOf([
      ['1990-01-02', mission('open-mission', '1990-01-01', 'embassy')],
      [
        '1992-01-02',
        { act: 'appoint', actors: ['FRA'], recipients: ['PER'], date: '1992-01-01', instrument: 'consul' },
      ],
    ]);
    expect(lane(embassy, 'mission', 'FRA', 'PER')).toEqual(['embassy 1990-01-01 ..']);
  });

  it('takes no consulate that closes for the mission where nothing says that there was no higher one', () => {
    const told = { actors: ['FRA'], recipients: ['PER'] };
    const closed = ['1882-07-23', { ...told, act: 'close-consulate', date: '1882-07-22' }] as const;
    expect(lane(claimsOf([[...closed]]), 'mission', 'FRA', 'PER')).toEqual([]);
    const opened = ['1870-05-02', { ...told, act: 'open-consulate', date: '1870-05-01' }] as const;
    const both = lane(claimsOf([[...opened], [...closed]]), 'mission', 'FRA', 'PER');
    expect(both).toEqual(['consulate 1870-05-01 1882-07-22', 'closed 1882-07-22 ..']);
  });

  it('makes a consulate of a legation closed on that day, and leaves an embassy alone', () => {
    const becomes = (date: string): ClaimWords => ({
      act: 'upgrade-mission',
      actors: ['FRA'],
      recipients: ['PER'],
      date,
      instrument: 'a consulate general',
    });
    const legation = claimsOf([
      ['1921-01-02', mission('open-mission', '1921-01-01', 'the legation')],
      ['1938-05-01', mission('close-mission', '1938-04-30', 'the legation'), becomes('1938-04-30')],
    ]);
    expect(lane(legation, 'mission', 'FRA', 'PER').at(-1)).toBe('consulate 1938-04-30 ..');
    const embassy = claimsOf([
      ['1990-01-02', mission('open-mission', '1990-01-01', 'embassy')],
      ['1992-01-02', becomes('1992-01-01')],
    ]);
    expect(lane(embassy, 'mission', 'FRA', 'PER')).toEqual(['embassy 1990-01-01 ..']);
  });

  it('takes no chargé ad interim for a legation', () => {
    expect(
      lane(claimsOf([['1960-08-05', received('1960-08-04', "Chargé d'Affaires ad interim")]]), 'mission', 'FRA', 'PER'),
    ).toEqual([]);
  });

  it('counts a consulate where there is nothing higher', () => {
    const consulate = (act: 'open-consulate' | 'close-consulate', date: string): ClaimWords => ({
      act,
      actors: ['FRA'],
      recipients: ['PER'],
      date,
    });
    const alone = claimsOf([
      ['1990-01-02', consulate('open-consulate', '1990-01-01')],
      ['1991-01-02', consulate('close-consulate', '1991-01-01')],
    ]);
    expect(lane(alone, 'mission', 'FRA', 'PER')).toEqual(['consulate 1990-01-01 1991-01-01', 'closed 1991-01-01 ..']);
    const beside = claimsOf([
      ['1980-01-02', mission('open-mission', '1980-01-01', 'embassy')],
      ['1990-01-02', consulate('open-consulate', '1990-01-01')],
      ['1991-01-02', consulate('close-consulate', '1991-01-01')],
    ]);
    expect(lane(beside, 'mission', 'FRA', 'PER')).toEqual(['embassy 1980-01-01 ..']);
  });

  it('knows that what was closed twice was open in between', () => {
    const claims = claimsOf([
      ['1990-01-02', mission('close-mission', '1990-01-01', 'embassy')],
      ['1999-01-02', mission('close-mission', '1999-01-01', 'embassy')],
    ]);
    expect(lane(claims, 'mission', 'FRA', 'PER')).toEqual([
      '[embassy null 1990-01-01]',
      'closed 1990-01-01 null',
      '[embassy null 1999-01-01]',
      'closed 1999-01-01 ..',
    ]);
  });
});

describe('protection: of A in B by C', () => {
  const named: ClaimWords = {
    act: 'name-protecting-power',
    actors: ['SWE'],
    recipients: ['FRA', 'PER'],
    date: '1995-02-01',
  };

  it('is of the one in the other, by the third', () => {
    const claims = claimsOf([['1995-02-02', named]]);
    expect(lane(claims, 'protection', 'FRA', 'PER')).toEqual(['in force SWE 1995-02-01 ..']);
    expect(foldStandings(groupEvents(claims))).toHaveLength(1);
  });

  it('ends when relations are restored, and only then is there anything to end', () => {
    const restored: ClaimWords = { act: 'restore', actors: ['FRA', 'PER'], date: '1999-01-01' };
    expect(
      lane(
        claimsOf([
          ['1995-02-02', named],
          ['1999-01-02', restored],
        ]),
        'protection',
        'FRA',
        'PER',
      ),
    ).toEqual(['in force SWE 1995-02-01 1999-01-01', '[none SWE 1999-01-01 ..]']);
    expect(lane(claimsOf([['1999-01-02', restored]]), 'protection', 'FRA', 'PER')).toEqual([]);
  });

  it('moves nothing where the host is not named', () => {
    const claims = claimsOf([['1995-02-02', { ...named, recipients: ['FRA'] }]]);
    expect(foldStandings(groupEvents(claims))).toEqual([]);
  });
});

const KINDS: readonly ((date: string) => ClaimWords)[] = [
  (date) => mission('open-mission', date, 'embassy'),
  (date) => mission('open-mission', date, 'legation'),
  (date) => mission('close-mission', date, 'embassy'),
  (date) => received(date, 'Ambassador'),
  (date) => received(date, 'Envoy'),
  sever,
  (date) => ({ act: 'restore', actors: ['FRA', 'PER'], date }),
  (date) => ({ act: 'open-consulate', actors: ['FRA'], recipients: ['PER'], date }),
  (date) => ({ act: 'name-protecting-power', actors: ['SWE'], recipients: ['FRA', 'PER'], date }),
];
const arbitraryRecord = fc
  .array(
    fc.record({
      kind: fc.nat(KINDS.length - 1),
      year: fc.integer({ min: 1990, max: 1996 }),
      month: fc.integer({ min: 1, max: 12 }),
      exact: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    claimsOf(
      list.map(({ kind, year, month, exact }): readonly [string, ClaimWords] => {
        const date = exact ? `${year}-${String(month).padStart(2, '0')}-15` : `${year}`;
        return [`${year + 1}-01-01`, KINDS[kind]!(date)];
      }),
    ),
  );

describe('laws of missions', () => {
  it('the order of arrival never matters, and one mission holds at a time', () => {
    fc.assert(
      fc.property(arbitraryRecord, (claims) => {
        const standings = foldStandings(groupEvents(claims));
        expect(foldStandings(groupEvents([...claims].reverse()))).toEqual(standings);
        const own = standings.filter((s) => s.track === 'mission' && s.holder === 'FRA');
        own.slice(1).forEach((next, i) => {
          const { validTo } = own[i]!;
          expect(validTo).not.toBe('..');
          if (validTo !== null) expect(validTo).toBe(next.validFrom);
          expect(next.value).not.toBe(own[i]!.value);
        });
      }),
      { seed: 20251127, numRuns: 200 },
    );
  });
});
