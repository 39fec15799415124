/** Events keep the ids that were shown, and what people correct changes answers from then on. */
import { afterEach, describe, expect, it } from 'vitest';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import { closeAll, faultOf, record, relationsOn, restore, SEED, sever, WIRE } from './fixture.js';
import { correctRecord, type Query } from './index.js';

afterEach(closeAll);

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
