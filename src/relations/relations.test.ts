import { describe, expect, it } from 'vitest';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import type { Claim } from '../plover/index.js';
import { foldStandings, groupEvents, holdingOn, titleOf } from './index.js';

/** Reports as lines: id, publication day, claims. */
type Told = readonly [id: string, published: string | null, ...claims: ClaimWords[]];

function claimsOf(told: readonly Told[]): Claim[] {
  return told.flatMap(([id, published, ...claims]) => [...entryOf(id, published, claims).claims]);
}

/** A lane as lines: "severed 2022-06-30 ..", inferred ones in brackets. */
function lane(claims: readonly Claim[], track: string, holder: string, counterpart: string): string[] {
  return foldStandings(groupEvents(claims))
    .filter((s) => s.track === track && s.holder === holder && s.counterpart === counterpart)
    .map((s) => {
      const line = `${s.value} ${s.validFrom} ${s.validTo}`;
      return s.ground === 'inferred' ? `[${line}]` : line;
    });
}

function on(claims: readonly Claim[], track: string, holder: string, counterpart: string, day: string): string {
  const lane = foldStandings(groupEvents(claims)).filter(
    (s) => s.track === track && s.holder === holder && s.counterpart === counterpart,
  );
  const [holding] = holdingOn(lane, day);
  return holding === undefined ? 'unknown' : holding.standing.value;
}

const sever = (actor: string, recipient: string, date: string): ClaimWords => ({
  act: 'sever',
  actors: [actor],
  recipients: [recipient],
  date,
});
const restore = (a: string, b: string, date: string): ClaimWords => ({ act: 'restore', actors: [a, b], date });

/** The article of the worked case in relations.md. */
const ARTICLE: Told = [
  'seed',
  '2025-09-24',
  restore('UKR', 'SYR', '2025-09-24'),
  { act: 'sign', actors: ['UKR', 'SYR'], date: '2025-09-24', instrument: 'Joint Communiqué' },
  { act: 'meet', actors: ['UKR', 'SYR'], date: '2025-09-24' },
  sever('UKR', 'SYR', '2022-06-30'),
  { act: 'recognise', actors: ['SYR'], recipients: ['X-LNR', 'X-DNR'], date: '../2022-06-30', basis: 'bounded' },
  { act: 'overthrow', actors: [], recipients: ['SYR'], date: '2024-12' },
  { act: 'visit', actors: ['UKR'], recipients: ['SYR'], date: '2024-12/2025-09-24', basis: 'bounded' },
  { act: 'deploy-forces', actors: ['RUS'], recipients: ['SYR'], date: '2015' },
];
/** What other reports add to it. */
const OTHERS: readonly Told[] = [
  ['wire-1', '2022-06-30', sever('UKR', 'SYR', '2022-06-29')],
  ['wire-2', '2022-07-20', sever('SYR', 'UKR', '2022-07-20'), sever('UKR', 'SYR', '2022-06-30')],
  ['wire-3', '2024-12-30', { act: 'visit', actors: ['UKR'], recipients: ['SYR'], date: '2024-12-30' }],
  ['wire-4', '2022-06-29', { act: 'recognise', actors: ['SYR'], recipients: ['X-DNR', 'X-LNR'], date: '2022-06-29' }],
];

describe('the worked case', () => {
  const alone = claimsOf([ARTICLE]);

  it('reads the article alone', () => {
    expect(lane(alone, 'relations', 'SYR', 'UKR')).toEqual([
      '[established null 2022-06-30]',
      'severed 2022-06-30 2025-09-24',
      'established 2025-09-24 ..',
    ]);
    expect(on(alone, 'relations', 'SYR', 'UKR', '2023-05-01')).toBe('severed');
    expect(on(alone, 'relations', 'SYR', 'UKR', '2021-01-01')).toBe('established');
    expect(on(alone, 'relations', 'SYR', 'UKR', '2025-10-01')).toBe('established');
    expect(lane(alone, 'recognition', 'SYR', 'X-DNR')).toEqual([
      '[none null ../2022-06-30]',
      'recognised ../2022-06-30 ..',
    ]);
    expect(lane(alone, 'presence', 'RUS', 'SYR')).toEqual(['deployed 2015 ..']);
    expect(lane(alone, 'agreements', 'SYR', 'UKR')).toEqual(['in force 2025-09-24 ..']);
  });

  it('joins what other reports tell', () => {
    const all = claimsOf([ARTICLE, ...OTHERS]);
    const events = groupEvents(all);
    const breaks = events.filter(({ act }) => act === 'sever');
    expect(breaks.map(({ actors, date }) => [actors[0], date.edtf])).toEqual([
      ['UKR', '2022-06-30'],
      ['SYR', '2022-07-20'],
    ]);
    expect(breaks[0]!.dates.map(({ edtf, independent }) => [edtf, independent])).toEqual([
      ['2022-06-30', 2],
      ['2022-06-29', 1],
    ]);
    expect(lane(all, 'relations', 'SYR', 'UKR')).toEqual([
      '[established null 2022-06-30]',
      'severed 2022-06-30 2025-09-24',
      'established 2025-09-24 ..',
    ]);
    expect(lane(all, 'recognition', 'SYR', 'X-LNR')).toEqual(['[none null 2022-06-29]', 'recognised 2022-06-29 ..']);
    expect(events.filter(({ act }) => act === 'visit')).toHaveLength(1);
  });

  it('titles events for people', () => {
    const names: Record<string, string> = { UKR: 'Ukraine', SYR: 'Syria' };
    const titles = groupEvents(alone).map((event) => titleOf(event, (code) => names[code] ?? code));
    expect(titles).toContain('Ukraine severed relations with Syria');
    expect(titles).toContain('Syria and Ukraine restored relations');
    expect(titles).toContain('The government of Syria was overthrown');
  });
});

describe('rule 1: one side can break, both restore', () => {
  it('keeps both dated breaks in one severed standing', () => {
    const claims = claimsOf([
      ['a', '2022-07-01', sever('UKR', 'SYR', '2022-06-30')],
      ['b', '2022-07-21', sever('SYR', 'UKR', '2022-07-20')],
    ]);
    const standings = foldStandings(groupEvents(claims)).filter(({ value }) => value === 'severed');
    expect(standings).toHaveLength(1);
    expect(standings[0]!.validFrom).toBe('2022-06-30');
    expect(standings[0]!.basis).toHaveLength(2);
    expect(standings[0]!.alternatives).toEqual([]);
  });
});

describe('rule 2: a restoration implies a break', () => {
  it('holds a severed standing of unknown beginning', () => {
    const claims = claimsOf([['a', '2023-03-10', restore('IRN', 'SAU', '2023-03-10')]]);
    expect(lane(claims, 'relations', 'IRN', 'SAU')).toEqual(['[severed null 2023-03-10]', 'established 2023-03-10 ..']);
  });

  it('leaves the end of known relations unknown', () => {
    const claims = claimsOf([
      ['a', '1991-01-01', { act: 'establish', actors: ['IRN', 'SAU'], date: '1991' }],
      ['b', '2023-03-10', restore('IRN', 'SAU', '2023-03-10')],
    ]);
    expect(lane(claims, 'relations', 'IRN', 'SAU')).toEqual([
      '[none null 1991]',
      'established 1991 null',
      '[severed null 2023-03-10]',
      'established 2023-03-10 ..',
    ]);
  });

  it('takes words without an act as evidence from their date on', () => {
    const claims = claimsOf([
      [
        'a',
        '2015-01-01',
        { standing: { track: 'relations', value: 'severed' }, actors: ['IRN', 'USA'], date: '1980/..' },
      ],
    ]);
    expect(lane(claims, 'relations', 'IRN', 'USA')).toEqual(['severed 1980 ..']);
    expect(on(claims, 'relations', 'IRN', 'USA', '1990-05-05')).toBe('severed');
    expect(on(claims, 'relations', 'IRN', 'USA', '1975-05-05')).toBe('unknown');
  });

  it('does not let "no relations" contradict a break', () => {
    const claims = claimsOf([
      ['a', '1980-04-08', sever('USA', 'IRN', '1980-04-07')],
      [
        'b',
        '2015-01-01',
        {
          standing: { track: 'relations', value: 'none' },
          actors: ['IRN', 'USA'],
          date: '2015-01-01~',
          basis: 'reported',
        },
      ],
    ]);
    expect(lane(claims, 'relations', 'IRN', 'USA')).toEqual(['[established null 1980-04-07]', 'severed 1980-04-07 ..']);
  });
});

describe('rule 3: tracks are apart', () => {
  it('moves only the track that the act is about', () => {
    const claims = claimsOf([
      [
        'a',
        '2020-01-02',
        { act: 'close-mission', actors: ['FRA'], recipients: ['YEM'], date: '2020-01-01', instrument: 'embassy' },
      ],
      [
        'b',
        '2020-01-02',
        { act: 'recall-for-consultations', actors: ['FRA'], recipients: ['USA'], date: '2020-01-01' },
      ],
      ['c', '2020-01-02', sever('FRA', 'LBY', '2020-01-01')],
    ]);
    const tracks = (a: string, b: string) =>
      foldStandings(groupEvents(claims))
        .filter((s) => [s.holder, s.counterpart].includes(a) && [s.holder, s.counterpart].includes(b))
        .map((s) => `${s.track} ${s.value}`);
    expect(tracks('FRA', 'YEM')).toEqual(['mission embassy', 'mission closed']);
    expect(tracks('FRA', 'USA')).toEqual(['head ambassador', 'head recalled']);
    expect(tracks('FRA', 'LBY')).toEqual(['relations established', 'relations severed']);
  });

  it('puts the head sent away on the side that sent it', () => {
    const claims = claimsOf([
      [
        'a',
        '2022-04-04',
        {
          act: 'expel',
          actors: ['LTU'],
          recipients: ['RUS'],
          date: '2022-04-04',
          quote: 'Lithuania expelled the Russian ambassador.',
        },
      ],
      [
        'b',
        '2022-04-05',
        {
          act: 'expel',
          actors: ['FRA'],
          recipients: ['RUS'],
          date: '2022-04-04',
          quote: 'France expelled 35 Russian diplomats.',
        },
      ],
    ]);
    expect(lane(claims, 'head', 'RUS', 'LTU')).toEqual(['[ambassador null 2022-04-04]', 'expelled 2022-04-04 ..']);
    expect(lane(claims, 'head', 'RUS', 'FRA')).toEqual([]);
  });
});

describe('rule 4: reports disagree', () => {
  it('shows the date that most independent reports give, and the others', () => {
    const text =
      'The same dispatch, word for word, as three outlets printed it on one day in June of that year, without change.';
    const copy = (id: string): Claim[] => [
      ...entryOf(id, '2022-07-01', [sever('UKR', 'SYR', '2022-06-29')], { text }).claims,
    ];
    const claims = [
      ...copy('x1'),
      ...copy('x2'),
      ...copy('x3'),
      ...claimsOf([
        ['y1', '2022-07-02', sever('UKR', 'SYR', '2022-06-30')],
        ['y2', '2022-07-03', sever('UKR', 'SYR', '2022-06-30')],
      ]),
    ];
    const texts = new Map(['x1', 'x2', 'x3'].map((id) => [id, text]));
    const [event] = groupEvents(claims, { texts });
    expect(event!.independent).toBe(3);
    expect(event!.date.edtf).toBe('2022-06-30');
    const severed = foldStandings([event!]).find(({ value }) => value === 'severed')!;
    expect(severed.alternatives).toMatchObject([{ value: 'severed', validFrom: '2022-06-29', supporters: 1 }]);
  });
});

describe('rule 5: a later telling is no new event', () => {
  it('joins background, months, years and bounds to the stated day', () => {
    const claims = claimsOf([
      ['a', '2016-01-03', sever('SAU', 'IRN', '2016-01-03')],
      ['b', '2016-01-04', { ...sever('SAU', 'IRN', '2016-01-04~'), basis: 'reported' }],
      ['c', '2019-05-01', sever('SAU', 'IRN', '2016')],
      ['d', '2020-05-01', sever('SAU', 'IRN', '2016-01')],
      ['e', '2023-03-10', { ...sever('SAU', 'IRN', '../2023-03-10'), basis: 'bounded' }],
      ['f', '2021-03-10', { act: 'sever', actors: ['SAU'], recipients: ['IRN'] }],
    ]);
    const events = groupEvents(claims);
    expect(events.map(({ date, claims: told }) => [date.edtf, told.length])).toEqual([['2016-01-03', 6]]);
    expect(events[0]).toMatchObject({ firstReported: '2016-01-03', lastReported: '2023-03-10' });
  });

  it('keeps a second break years later apart', () => {
    const claims = claimsOf([
      ['a', '1988-04-27', sever('SAU', 'IRN', '1988-04-26')],
      ['b', '1991-03-27', restore('IRN', 'SAU', '1991-03-26')],
      ['c', '2016-01-03', sever('SAU', 'IRN', '2016-01-03')],
    ]);
    expect(lane(claims, 'relations', 'IRN', 'SAU')).toEqual([
      '[established null 1988-04-26]',
      'severed 1988-04-26 1991-03-26',
      'established 1991-03-26 2016-01-03',
      'severed 2016-01-03 ..',
    ]);
    expect(
      lane(
        claims.filter((c) => c.act === 'sever'),
        'relations',
        'IRN',
        'SAU',
      ),
    ).toEqual([
      '[established null 1988-04-26]',
      'severed 1988-04-26 null',
      '[established null 2016-01-03]',
      'severed 2016-01-03 ..',
    ]);
  });

  it('keeps a meeting and a visit apart, and meetings of different weeks', () => {
    const claims = claimsOf([
      ['a', '2024-01-02', { act: 'meet', actors: ['FRA', 'DEU'], date: '2024-01-01' }],
      ['b', '2024-01-02', { act: 'visit', actors: ['FRA'], recipients: ['DEU'], date: '2024-01-01' }],
      ['c', '2024-01-12', { act: 'meet', actors: ['DEU', 'FRA'], date: '2024-01-11' }],
    ]);
    expect(groupEvents(claims)).toHaveLength(3);
  });
});

describe('ids of standings', () => {
  const told: readonly Told[] = [
    ['b', '1991-03-27', restore('IRN', 'SAU', '1991-03-26')],
    ['c', '2016-01-03', sever('SAU', 'IRN', '2016-01-03')],
    ['d', '2023-03-10', restore('IRN', 'SAU', '2023-03-10')],
  ];
  const idsOf = (claims: readonly Claim[]) =>
    foldStandings(groupEvents(claims)).flatMap(({ track, validFrom, id }) =>
      track === 'relations' && validFrom !== null ? [[validFrom, id] as const] : [],
    );

  it('stay when an earlier turn is found', () => {
    const before = idsOf(claimsOf(told));
    const after = new Map(idsOf(claimsOf([['a', '1988-04-27', sever('SAU', 'IRN', '1988-04-26')], ...told])));
    expect(before).toHaveLength(3);
    for (const [from, id] of before) expect(after.get(from)).toBe(id);
  });
});

describe('rule 6: states as they were', () => {
  it('keeps partly recognised states and predecessors apart', () => {
    const claims = claimsOf([
      ['a', '2022-07-13', { act: 'recognise', actors: ['PRK'], recipients: ['X-DNR'], date: '2022-07-13' }],
      ['b', '1990-09-30', { act: 'establish', actors: ['KOR', 'SUN'], date: '1990-09-30' }],
    ]);
    expect(on(claims, 'recognition', 'PRK', 'X-DNR', '2022-08-01')).toBe('recognised');
    expect(on(claims, 'relations', 'KOR', 'RUS', '1990-10-01')).toBe('unknown');
  });
});

describe('what moves nothing', () => {
  it('leaves tracks alone where it did not happen, or not between states', () => {
    const claims = claimsOf([
      [
        'a',
        '2024-05-22',
        { act: 'recognise', actors: ['NOR'], recipients: ['PSE'], date: '2024-05-28', status: 'planned' },
      ],
      ['b', '2024-05-22', { ...sever('FRA', 'NER', '2024-05-20'), status: 'threatened' }],
      ['c', '2024-05-22', { ...sever('FRA', 'MLI', '2024-05-20'), status: 'denied' }],
      ['d', '2024-05-22', { ...sever('SYR', 'TUR', '2024-05-20'), sector: 'REB' }],
      ['e', '2024-05-22', { act: 'overthrow', actors: [], recipients: ['SYR'], date: '2024-12' }],
    ]);
    expect(foldStandings(groupEvents(claims))).toEqual([]);
    expect(groupEvents(claims)).toHaveLength(5);
  });
});

describe('rule 7: the order of arrival', () => {
  it('never changes a standing: the last report to come may tell of the first turn', () => {
    const told: readonly Told[] = [
      ['a', '1988-04-27', sever('SAU', 'IRN', '1988-04-26')],
      ['b', '1991-03-27', restore('IRN', 'SAU', '1991-03-26')],
      ['c', '2016-01-03', sever('SAU', 'IRN', '2016-01-03')],
      ['d', '2023-03-10', restore('IRN', 'SAU', '2023-03-10')],
    ];
    const orders = [told, [...told].reverse(), [told[2]!, told[0]!, told[3]!, told[1]!]];
    const [first, ...others] = orders.map((order) => foldStandings(groupEvents(claimsOf(order))));
    expect(first!.filter(({ track }) => track === 'relations')).toHaveLength(5);
    for (const other of others) expect(other).toEqual(first);
  });
});
