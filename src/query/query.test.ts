/** Questions answered from a record: status, history, why, lists, both kinds of time. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { entryOf } from '../ledger/fixture.js';
import { closeAll, faultOf, gazetteer, record, relationsOn, SEED, sever, WIRE } from './fixture.js';
import { openQuery, type Query } from './index.js';

afterEach(closeAll);

describe('status', () => {
  it('says what held, since when, by whom and in whose words', async () => {
    const { query } = await record([SEED, WIRE]);
    const answer = await query.status('ukraine', 'SYR', { on: '2023-05-01' });
    const [relations] = answer.tracks;
    expect(relations).toMatchObject({
      track: 'relations',
      value: 'severed',
      since: '2022-06-30',
      until: '2025-09-24',
      ground: 'told',
      holds: 'yes',
    });
    expect(relations!.basis[0]!.event.title).toBe('Ukraine severed relations with Syria');
    expect(relations!.basis[0]!.evidence.map(({ report }) => report.id)).toEqual(['wire', 'seed']);
    expect(answer.sentence).toContain('relations severed since 2022-06-30');
    expect(await relationsOn(query, '2021-01-01')).toBe('established');
    expect(await relationsOn(query, '2025-10-01')).toBe('established');
  });

  it('leaves unknown what nobody tells', async () => {
    const { query } = await record([SEED]);
    const answer = await query.status('Russia', 'United States');
    expect(answer.tracks).toMatchObject([{ track: 'relations', value: 'unknown', ground: 'unknown', basis: [] }]);
    expect(answer.on).toBe('2026-06-01');
  });

  it('refuses what it cannot answer, saying why', async () => {
    const { query } = await record([SEED]);
    expect(await faultOf(query.status('Atlantis', 'Syria'))).toBe('unknown-state');
    expect(await faultOf(query.status('Syria', 'SYR'))).toBe('bad-filter');
    expect(await faultOf(query.status('Ukraine', 'Syria', { on: 'last May' }))).toBe('bad-date');
    expect(await faultOf(query.status('Ukraine', 'Syria', { known: 'then' }))).toBe('bad-instant');
    expect(await faultOf(query.why('ev-ffffffff'))).toBe('unknown-id');
    expect(await faultOf(query.why('ev-'))).toBe('ambiguous-id');
    expect(await faultOf(query.report('nothing'))).toBe('unknown-id');
    expect(await faultOf(query.events({ cursor: 'x' }))).toBe('bad-cursor');
    expect(await faultOf(query.events({ limit: 0 }))).toBe('bad-filter');
  });
});

describe('history, why, lists', () => {
  it('gives the standings and the events that moved them', async () => {
    const { query } = await record([SEED, WIRE]);
    const { standings, events } = await query.history('Syria', 'Ukraine', { track: 'relations' });
    expect(standings.map(({ value, validFrom, validTo }) => [value, validFrom, validTo])).toEqual([
      ['established', null, '2022-06-30'],
      ['severed', '2022-06-30', '2025-09-24'],
      ['established', '2025-09-24', '..'],
    ]);
    expect(events.map(({ event }) => event.act)).toEqual(['sever', 'restore']);
  });

  it('leads from any id down to the words', async () => {
    const { query } = await record([SEED, WIRE]);
    const { standings, events } = await query.history('Syria', 'Ukraine');
    const severed = standings.find(({ value }) => value === 'severed')!;
    const standing = await query.why(severed.id.slice(0, 12));
    expect(standing).toMatchObject({ kind: 'standing', basis: [{ event: { act: 'sever' } }] });
    const event = await query.why(events[0]!.event.id);
    expect(event).toMatchObject({ kind: 'event', moved: [{ value: 'established' }, { value: 'severed' }] });
    const claim = await query.why(SEED.claims[1]!.id);
    expect(claim).toMatchObject({ kind: 'claim', claim: SEED.claims[1], event: { id: events[0]!.event.id } });
  });

  it('lists, filters and pages', async () => {
    const { query, ledger } = await record([SEED, WIRE]);
    expect((await query.events({ act: 'sever' })).items).toHaveLength(1);
    expect((await query.events({ party: 'Syria', from: '2023' })).items.map(({ act }) => act)).toEqual(['restore']);
    expect((await query.events({ report: 'wire' })).items).toHaveLength(1);
    expect((await query.events({ text: 'syria recognised' })).items).toHaveLength(1);
    const first = await query.events({ limit: 2 });
    expect(first).toMatchObject({ total: 3 });
    await ledger.append(entryOf('new', '2026-01-01', [{ act: 'meet', actors: ['UKR', 'SYR'], date: '2026-01-01' }]));
    const second = await query.events({ limit: 2, cursor: first.next! });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.next).toBeNull();
  });

  it('gives the overviews', async () => {
    const { query } = await record([SEED, WIRE]);
    expect(await query.summary()).toMatchObject({ reports: 2, claims: 4, events: 3, pairs: 2, states: 3 });
    expect((await query.states()).map(({ code, events }) => [code, events])).toEqual([
      ['SYR', 3],
      ['UKR', 2],
      ['X-DNR', 1],
    ]);
    expect((await query.pairs()).items[0]).toMatchObject({
      a: { code: 'SYR' },
      b: { code: 'UKR' },
      events: 2,
      relations: 'established',
      lastTitle: 'Syria and Ukraine restored relations',
    });
    expect((await query.changes(5)).map(({ before, after, date }) => [before, after, date])).toEqual([
      ['severed', 'established', '2025-09-24'],
      ['established', 'severed', '2022-06-30'],
    ]);
    expect((await query.reports({ limit: 1 })).items).toMatchObject([{ id: 'wire', claims: 1 }]);
    expect(await query.search('ukr syr')).toMatchObject({
      pairs: [{ a: { code: 'UKR' }, b: { code: 'SYR' }, on: null, events: 2 }],
    });
    expect(await query.search('Ukraine and Syria in 2022')).toMatchObject({ pairs: [{ on: '2022' }] });
    expect((await query.search('Damascus')).reports.map(({ id }) => id)).toEqual(['seed', 'wire']);
    const report = await query.report('seed');
    expect(Object.keys(report.events)).toHaveLength(3);
    const series = await query.series('UKR', 'SYR', { step: 'year' });
    expect(
      series.points.map(({ at, cooperationAB, conflictAB, conflictBA }) => [at, cooperationAB, conflictAB, conflictBA]),
    ).toEqual([
      ['2022', 0, -6, 0],
      ['2025', 5, 0, 0],
    ]);
  });
});

describe('opening while reports come in', () => {
  it('misses nothing and takes nothing twice', async () => {
    const { ledger } = await record([SEED]);
    const [query] = await Promise.all([openQuery(ledger, gazetteer), ledger.append(WIRE)]);
    expect(await query.summary()).toMatchObject({ reports: 2, claims: 4 });
    await ledger.append(entryOf('more', '2026-01-01', [sever]));
    expect(await query.summary()).toMatchObject({ reports: 3, claims: 5 });
  });
});

describe('both times', () => {
  it('answers as known then', async () => {
    const { query, ledger } = await record([SEED]);
    const then = (await ledger.counts()).lastAppend!;
    const before = JSON.stringify(await query.status('UKR', 'SYR', { on: '2022-06-29', known: then }));
    await ledger.append(entryOf('w2', '2022-06-29', [{ ...sever, date: '2022-06-29' }]));
    await ledger.append(entryOf('w3', '2022-06-29', [{ ...sever, date: '2022-06-29' }]));
    expect(await relationsOn(query, '2022-06-29')).toBe('severed');
    expect(JSON.stringify(await query.status('UKR', 'SYR', { on: '2022-06-29', known: then }))).toBe(before);
  });
});

const arbitraryEntries = fc.array(
  fc.record({
    act: fc.constantFrom('sever', 'restore', 'meet', 'recognise', 'attack' as const),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 2020, max: 2022 }),
    swap: fc.constantFrom('ab', 'ba'),
  }),
  { minLength: 1, maxLength: 8 },
);

/** All that the record says of a pair, without the instants at which it was told. */
async function everything(query: Query, known?: string): Promise<string> {
  const options = known === undefined ? {} : { known };
  const { standings, events } = await query.history('UKR', 'SYR', options);
  const list = await query.events({ ...options, limit: 1000 });
  return JSON.stringify([standings, events.map(({ event }) => event), list.items]);
}

describe('laws', () => {
  it('rule 7: the order of arrival, parts, and a rebuild never matter; as known then never changes', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEntries, async (told) => {
        const entries = told.map(({ act, day, year, swap }, index) => {
          const date = `${year}-03-${String(day).padStart(2, '0')}`;
          const parties = swap === 'ab' ? ['UKR', 'SYR'] : ['SYR', 'UKR'];
          const joint = act === 'restore' || act === 'meet';
          return entryOf(`r${index}`, date, [
            { act, actors: joint ? parties : parties.slice(0, 1), recipients: joint ? [] : parties.slice(1), date },
          ]);
        });
        const { ledger, query } = await record();
        const answers: (readonly [string, string])[] = [];
        for (const entry of entries) {
          await ledger.append(entry);
          const known = (await ledger.counts()).lastAppend!;
          answers.push([known, await everything(query, known)]);
        }
        for (const [known, answer] of answers) expect(await everything(query, known)).toBe(answer);
        const now = await everything(query);
        expect(await everything(await openQuery(ledger, gazetteer))).toBe(now);
        const other = await record();
        await other.ledger.appendAll([...entries].reverse());
        expect(await everything(other.query)).toBe(now);
        await closeAll();
      }),
      { seed: 20251109, numRuns: 12 },
    );
  });
});
