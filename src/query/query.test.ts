import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../base/index.js';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import { type Entry, type Ledger, openLedger } from '../ledger/index.js';
import { correctRecord, type NameTable, openQuery, type Query } from './index.js';

const NAMES: Readonly<Record<string, string>> = {
  UKR: 'Ukraine',
  SYR: 'Syria',
  RUS: 'Russia',
  'X-DNR': 'Donetsk',
  USA: 'United States',
};

/** A gazetteer of five names. */
const gazetteer = {
  describe: (code: string) => NAMES[code] ?? code,
  find: (name: string) => {
    const code = Object.keys(NAMES).find(
      (c) => c === name.toUpperCase() || NAMES[c]!.toLowerCase() === name.toLowerCase(),
    );
    const choice = code === undefined ? null : { code };
    return {
      choice,
      problem:
        code === undefined ? { code: 'unknown-name', message: '', hint: 'Did you mean "Syria"?', where: null } : null,
    };
  },
} as unknown as NameTable;

let open: Ledger[] = [];
afterEach(async () => {
  for (const ledger of open) await ledger.close();
  open = [];
});

/** A ledger in memory whose clock goes on by a minute with each look. */
async function record(entries: readonly Entry[] = []): Promise<{ ledger: Ledger; query: Query }> {
  let minute = 0;
  const ledger = await openLedger(':memory:', { now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)) });
  open.push(ledger);
  const query = await openQuery(ledger, gazetteer, { now: () => new Date('2026-06-01T00:00:00Z') });
  for (const entry of entries) await ledger.append(entry);
  return { ledger, query };
}

const sever: ClaimWords = {
  act: 'sever',
  actors: ['UKR'],
  recipients: ['SYR'],
  date: '2022-06-30',
  quote: 'Ukraine had severed ties with Damascus.',
};
const restore: ClaimWords = { act: 'restore', actors: ['UKR', 'SYR'], date: '2025-09-24', speaker: 'UKR' };
const SEED = entryOf('seed', '2025-09-24', [
  restore,
  sever,
  { act: 'recognise', actors: ['SYR'], recipients: ['X-DNR'], date: '../2022-06-30', basis: 'bounded' },
]);
const WIRE = entryOf('wire', '2022-06-30', [{ ...sever, quote: 'Kyiv broke with Damascus on Thursday.' }]);

async function relationsOn(query: Query, on: string, known?: string): Promise<string> {
  const answer = await query.status('Ukraine', 'Syria', { on, ...(known === undefined ? {} : { known }) });
  return answer.tracks[0]!.value;
}

async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

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

describe('ids of events', () => {
  const on = (date: string, more: Partial<ClaimWords> = {}) => [{ ...sever, date, ...more }];
  const severs = async (query: Query) => (await query.events({ act: 'sever' })).items;

  it('stay when later reports join, even where they move the date', async () => {
    const { query, ledger } = await record([entryOf('one', '2022-07-01', on('2022-06-30'))]);
    const [first] = await severs(query);
    await ledger.append(entryOf('two', '2022-07-02', on('2022-06-29')));
    await ledger.append(entryOf('three', '2022-07-03', on('2022-06-29', { quote: 'It was on 29 June.' })));
    const [joined, ...others] = await severs(query);
    expect(others).toEqual([]);
    expect(joined!.date.edtf).toBe('2022-06-29');
    expect(joined!.id).toBe(first!.id);
  });

  it('that were shown before still lead to the event: after an earlier report, a merging, a new coding', async () => {
    const { query, ledger } = await record([
      entryOf('june', '2022-07-01', on('2022-06-30')),
      entryOf('august', '2022-09-01', on('2022-08-30')),
    ]);
    const before = (await severs(query)).map(({ id }) => id);
    expect(new Set(before).size).toBe(2);
    await ledger.append(entryOf('wire', '2022-06-30', on('2022-06-30')));
    const [august, june] = await severs(query);
    await correctRecord(ledger, query, {
      id: august!.id,
      verb: 'supersede',
      change: { sameAs: june!.id },
      by: 'A. Reader',
      reason: 'misdated',
    });
    const merged = await severs(query);
    expect(merged).toHaveLength(1);
    const names = [...before, august!.id, june!.id];
    for (const id of names) expect((await query.event(id)).event.id).toBe(merged[0]!.id);
    for (const id of ['june', 'august', 'wire']) {
      const { report } = await query.report(id);
      await ledger.append(
        entryOf(id, report.published, on(id === 'august' ? '2022-08-30' : '2022-06-30', { version: '2' })),
      );
    }
    const anew = await severs(query);
    expect(anew).toHaveLength(1);
    expect(names).not.toContain(anew[0]!.id);
    for (const id of names) expect((await query.event(id)).event.id).toBe(anew[0]!.id);
    const why = await query.why(before[0]!);
    expect(why.kind === 'event' && why.event.id).toBe(anew[0]!.id);
  });
});

describe('corrections', () => {
  it('change answers from then on, show in why, and survive a new coding', async () => {
    const { query, ledger } = await record([SEED]);
    const then = (await ledger.counts()).lastAppend!;
    const claim = SEED.claims[1]!.id;
    await ledger.correct({
      verb: 'supersede',
      claims: [claim],
      change: { date: '2022-06-29' },
      by: 'A. Reader',
      reason: 'the decree is of that day',
    });
    const dates = async () =>
      (await query.history('UKR', 'SYR', { track: 'relations' })).standings.map(({ validFrom }) => validFrom);
    expect(await dates()).toEqual([null, '2022-06-29', '2025-09-24']);
    expect(await relationsOn(query, '2022-06-29', then)).toBe('established');
    const [event] = (await query.events({ act: 'sever' })).items;
    const why = await query.why(event!.id);
    expect(why.kind === 'event' && why.evidence[0]!.corrections).toMatchObject([
      { by: 'A. Reader', summary: 'date 2022-06-29' },
    ]);

    const again = entryOf('seed', '2025-09-24', [
      { ...restore, version: '2' },
      { ...sever, version: '2' },
    ]);
    expect(await ledger.append(again)).toMatchObject({ reason: 're-coded', claims: 2 });
    expect(await dates()).toEqual([null, '2022-06-29', '2025-09-24']);
    expect((await query.events({ act: 'recognise' })).items).toEqual([]);
  });

  it('append what a report tells and no coder found, for good', async () => {
    const { query, ledger } = await record([SEED]);
    const then = (await ledger.counts()).lastAppend!;
    const told = { quote: 'severed ties with Damascus', act: 'recall', actors: ['UKR'], recipients: ['SYR'] } as const;
    const by = { by: 'A. Reader', reason: 'so it says' };
    const request = {
      id: 'seed',
      verb: 'append',
      told: { ...told, date: '2022-07', status: 'happened' },
      ...by,
    } as const;
    await correctRecord(ledger, query, request, () => 1);
    const recalls = async (known?: string) => (await query.events({ act: 'recall', ...(known && { known }) })).items;
    expect((await recalls()).map(({ date }) => date.edtf)).toEqual(['2022-07']);
    expect(await recalls(then)).toEqual([]);
    await ledger.append(entryOf('seed', '2025-09-24', [{ ...sever, version: '2' }]));
    expect((await recalls()).map(({ date }) => date.edtf)).toEqual(['2022-07']);
    expect(await ledger.append(entryOf('seed', '2025-09-24', [{ ...sever, version: '2' }]))).toMatchObject({
      reason: 'already-there',
    });
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it('retract what is no event, and join what is one', async () => {
    const { query, ledger } = await record([
      SEED,
      WIRE,
      entryOf('late', '2022-09-01', [{ ...sever, date: '2022-08-30' }]),
    ]);
    expect((await query.events({ act: 'sever' })).items).toHaveLength(2);
    const late = (await query.report('late')).claims[0]!.id;
    await ledger.correct({
      verb: 'supersede',
      claims: [late],
      change: { sameAs: WIRE.claims[0]!.id },
      by: 'A. Reader',
      reason: 'misdated',
    });
    const [joined, ...others] = (await query.events({ act: 'sever' })).items;
    expect(others).toEqual([]);
    expect(joined!.claims).toHaveLength(3);
    expect(joined!.date.edtf).toBe('2022-06-30');
    await ledger.correct({ verb: 'retract', claims: joined!.claims, by: 'A. Reader', reason: 'it never was' });
    expect((await query.events({ act: 'sever' })).items).toEqual([]);
    expect(await relationsOn(query, '2023-01-01')).toBe('severed');
    expect((await query.status('UKR', 'SYR', { on: '2023-01-01' })).tracks[0]!.ground).toBe('inferred');
    const retracted = (await ledger.counts()).lastAppend!;
    // Confirmed again by the id of the event that is no more: all claims that were retracted with it.
    const again = { id: joined!.id, verb: 'confirm', by: 'A. Reader', reason: 'it was after all' } as const;
    expect((await correctRecord(ledger, query, again)).claims).toEqual([...joined!.claims].sort());
    const [restored] = (await query.events({ act: 'sever' })).items;
    expect([restored!.id, restored!.claims, restored!.confidence]).toEqual([joined!.id, joined!.claims, 1]);
    expect((await query.status('UKR', 'SYR', { on: '2023-01-01' })).tracks[0]!.ground).toBe('told');
    expect((await query.events({ act: 'sever', known: retracted })).items).toEqual([]);
    expect((await query.report('late')).claims.map(({ id }) => id)).toEqual([late]);
    await ledger.append(entryOf('late', '2022-09-01', [{ ...sever, date: '2022-08-30', version: '2' }]));
    expect((await query.events({ act: 'sever' })).items).toHaveLength(1);
    await ledger.correct({ verb: 'retract', claims: restored!.claims, by: 'A. Reader', reason: 'no' });
    expect(await faultOf(ledger.correct({ verb: 'retract', claims: ['c-none'], by: 'x', reason: 'y' }))).toBe(
      'unknown-claim',
    );
    expect(await faultOf(ledger.correct({ verb: 'retract', claims: [late], by: ' ', reason: 'y' }))).toBe(
      'bad-correction',
    );
  });
});

describe('corrections of events', () => {
  it('correct all claims of an event, and join events', async () => {
    const { query, ledger } = await record([
      SEED,
      WIRE,
      entryOf('late', '2022-09-01', [{ ...sever, date: '2022-08-30' }]),
    ]);
    const [late, first] = (await query.events({ act: 'sever' })).items;
    const by = { by: 'A. Reader', reason: 'misdated' };
    const joined = await correctRecord(ledger, query, {
      id: late!.id,
      verb: 'supersede',
      change: { sameAs: first!.id },
      ...by,
    });
    expect(joined.summary).toContain('the same event as claim');
    const [event, ...others] = (await query.events({ act: 'sever' })).items;
    expect(others).toEqual([]);
    await correctRecord(ledger, query, { id: event!.id, verb: 'supersede', change: { actors: ['RUS'] }, ...by });
    expect((await query.events({ act: 'sever' })).items.map(({ actors }) => actors)).toEqual([['RUS']]);
    const { standings } = await query.history('UKR', 'SYR', { track: 'relations' });
    expect(await faultOf(correctRecord(ledger, query, { id: standings[0]!.id, verb: 'retract', ...by }))).toBe(
      'bad-filter',
    );
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
        for (const one of open.splice(0)) await one.close();
      }),
      { seed: 20251109, numRuns: 12 },
    );
  });
});
