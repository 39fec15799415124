/** One track over the whole record: its standings, the network of a day, who recognises whom, and the list of corrections. */
import { afterEach, expect, it } from 'vitest';
import { type ClaimWords, entryOf } from '../ledger/fixture.js';
import { type Entry, type Ledger, openLedger } from '../ledger/index.js';
import { correctRecord, type NameTable, openQuery, type Query } from './index.js';

const names = {
  describe: (code: string) => `State ${code}`,
  find: (name: string) => ({ choice: { code: name }, problem: null }),
} as unknown as NameTable;

let open: Ledger[] = [];
afterEach(async () => {
  for (const ledger of open) await ledger.close();
  open = [];
});

async function record(entries: readonly Entry[]): Promise<{ ledger: Ledger; query: Query }> {
  let minute = 0;
  const ledger = await openLedger(':memory:', { now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)) });
  open.push(ledger);
  const query = await openQuery(ledger, names, { now: () => new Date('2026-06-01T00:00:00Z') });
  for (const entry of entries) await ledger.append(entry);
  return { ledger, query };
}

const act = (name: string, actor: string, recipient: string, date: string): ClaimWords =>
  ({ act: name, actors: [actor], recipients: [recipient], date }) as ClaimWords;
const ENTRIES = [
  entryOf('one', '2019-03-02', [act('recognise', 'SUR', 'XKX', '2016-07-08')]),
  entryOf('two', '2019-03-02', [act('withdraw-recognition', 'SUR', 'XKX', '2017-10-27')]),
  entryOf('three', '2019-03-02', [act('recognise', 'ISR', 'XKX', '2021-02-01')]),
  entryOf('four', '2022-07-01', [act('sever', 'UKR', 'SYR', '2022-06-30')]),
];

it('gives a track over time, of one party or of all', async () => {
  const { query } = await record(ENTRIES);
  const all = await query.standings({ track: 'recognition' });
  expect(all.party).toBeNull();
  expect(all.partners.map(({ code }) => code)).toEqual(['ISR', 'SUR', 'XKX']);
  const one = await query.standings({ track: 'recognition', party: 'SUR' });
  expect(one.partners.map(({ code }) => code)).toEqual(['XKX']);
  expect(one.standings.map(({ value, validFrom }) => [value, validFrom])).toContainEqual(['withdrawn', '2017-10-27']);
  expect((await query.standings({ party: 'UKR' })).standings.map(({ value }) => value)).toEqual([
    'established',
    'severed',
  ]);
});

it('gives the network of a day, and of what was known then', async () => {
  const { query } = await record(ENTRIES);
  const edges = async (on: string, known?: string) => {
    const network = await query.network({ track: 'recognition', on, ...(known && { known }) });
    expect(network.nodes.reduce((sum, { edges }) => sum + edges, 0)).toBe(2 * network.edges.length);
    return network.edges.map(({ holder, counterpart, value }) => `${holder} ${counterpart} ${value}`).sort();
  };
  expect(await edges('2017-01-01')).toEqual(['ISR XKX none', 'SUR XKX recognised']);
  expect(await edges('2022-01-01')).toEqual(['ISR XKX recognised', 'SUR XKX withdrawn']);
  const [first] = (await query.events({ report: 'one' })).items;
  const { known } = (await query.event(first!.id)).evidence[0]!;
  expect(await edges('2022-01-01', known)).toEqual(['SUR XKX recognised']);
});

it('says who recognises a state, since when, and who took it back when', async () => {
  const { query } = await record(ENTRIES);
  const { by, of } = await query.recognition('XKX', { on: '2022-01-01' });
  expect(by.map(({ party, value, recognised, withdrawn }) => [party.code, value, recognised, withdrawn])).toEqual([
    ['SUR', 'withdrawn', '2016-07-08', '2017-10-27'],
    ['ISR', 'recognised', '2021-02-01', null],
  ]);
  expect(of).toEqual([]);
  expect((await query.recognition('SUR')).of.map(({ party }) => party.code)).toEqual(['XKX']);
});

it('lists corrections, newest first, of an event, a claim or a report, and in pages', async () => {
  const { query, ledger } = await record(ENTRIES);
  const [sever] = (await query.events({ act: 'sever' })).items;
  const by = { by: 'A. Reader', reason: 'looked up' };
  await correctRecord(ledger, query, { id: sever!.id, verb: 'confirm', ...by });
  await correctRecord(ledger, query, {
    id: sever!.claims[0]!,
    verb: 'supersede',
    change: { date: '2022-06-29' },
    ...by,
  });
  const [israel] = (await query.events({ actor: 'ISR' })).items;
  await correctRecord(ledger, query, { id: israel!.id, verb: 'retract', ...by });
  const all = await query.corrections();
  expect(all.items.map(({ verb }) => verb)).toEqual(['retract', 'supersede', 'confirm']);
  expect(all.items[1]!.change).toEqual({ date: '2022-06-29' });
  const [moved] = (await query.events({ act: 'sever' })).items;
  expect(all.items[1]!.events).toEqual([moved!.id]);
  expect((await query.corrections({ of: moved!.id })).items.map(({ verb }) => verb)).toEqual(['supersede', 'confirm']);
  expect((await query.corrections({ of: 'three' })).items.map(({ verb }) => verb)).toEqual(['retract']);
  const first = await query.corrections({ limit: 2 });
  const second = await query.corrections({ limit: 2, cursor: first.next! });
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
});

it('refuses a correction that says what cannot be', async () => {
  const { query, ledger } = await record(ENTRIES);
  const [sever] = (await query.events({ act: 'sever' })).items;
  for (const change of [{ act: 'unfriend' }, { date: 'yesterday' }, { status: 'gone' }]) {
    const request = { id: sever!.id, verb: 'supersede', change, by: 'A. Reader', reason: 'so' } as never;
    await expect(correctRecord(ledger, query, request)).rejects.toMatchObject({ problem: { code: 'bad-correction' } });
  }
});
