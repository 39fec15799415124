/** Correcting, backing up, restoring, verifying and rebuilding from the command line: on the store itself, and by way of a server that holds it. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../src/cli/exit-codes.js';
import { openLedger, openPipeline } from '../src/pipeline.js';
import { openQuery } from '../src/query/index.js';
import { startServer } from '../src/serve/index.js';
import { runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-upkeep-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE = `Chad breaks with Fiji

3 March 2021

Chad severed diplomatic relations with Fiji on Tuesday, the foreign ministry in N'Djamena said.

Fiji took the same step a day later.
`;

let store = '';
let next = 0;
const chancery = (...args: readonly string[]) => runCli([...args, '--store', store]);
const by = ['--by', 'A. Reader', '--reason', 'read the decree'];
const items = async (...filter: string[]) =>
  (JSON.parse((await chancery('events', '--format', 'json', ...filter)).out) as { items: Item[] }).items;
interface Item {
  readonly id: string;
  readonly claims: readonly string[];
  readonly reports: readonly string[];
  readonly date: { readonly edtf: string | null };
}

/** Runs the work with a server on the store, as `chancery serve` would hold it. */
async function served(work: () => Promise<void>): Promise<void> {
  const pipeline = openPipeline();
  const ledger = await openLedger(store);
  const query = await openQuery(ledger, pipeline.gazetteer);
  const server = await startServer({ pipeline, ledger, query, store, port: 0, host: '127.0.0.1' });
  try {
    await work();
  } finally {
    await server.close();
    await ledger.close();
  }
}

beforeEach(async () => {
  store = join(folder, `record-${next++}.duckdb`);
  const path = join(folder, 'article.txt');
  writeFileSync(path, ARTICLE);
  expect((await chancery('add', path)).err).toBe('');
});

for (const [where, within] of [
  ['on the store itself', (work: () => Promise<void>) => work()],
  ['by way of a server', served],
] as const) {
  describe(where, () => {
    it('a correction changes answers, and shows in why with its name and reason', async () => {
      await within(async () => {
        const [event] = await items('--act', 'sever');
        expect(event!.date.edtf).toBe('2021-03-02');
        const made = await chancery('correct', 'supersede', event!.id, '--date', '2021-03-01', ...by);
        expect(made.err).toBe('');
        expect(made.out).toContain('date 2021-03-01');
        const [moved] = await items('--act', 'sever');
        expect(moved!.date.edtf).toBe('2021-03-01');
        expect((await chancery('why', moved!.id)).out).toContain(
          'supersede by A. Reader: date 2021-03-01 (read the decree)',
        );
        await chancery('correct', 'confirm', moved!.id, ...by);
        await chancery('correct', 'retract', moved!.id, ...by);
        expect(await items('--act', 'sever')).toEqual([]);
        expect((await chancery('why', event!.claims[0]!)).out).toContain('retract by A. Reader: not an event');
      });
    });

    it('an event that the coder missed is told by a person, in the words of the report', async () => {
      await within(async () => {
        const [event] = await items('--act', 'sever');
        const append = ['correct', 'append', event!.reports[0]!, '--act', 'sever', '--actors', 'FJI'];
        const told = [...append, '--recipients', 'TCD', '--date', '2021-03-03'];
        const wrong = await chancery(...told, '--quote', 'Fiji did likewise', ...by);
        expect(wrong.code).toBe(EXIT_CODES['bad-correction']);
        const made = await chancery(...told, '--quote', 'Fiji took the same step a day later', ...by);
        expect(made.err).toBe('');
        const [fiji] = await items('--actor', 'FJI', '--act', 'sever');
        expect(fiji!.date.edtf).toBe('2021-03-03');
        expect((await chancery('why', fiji!.id)).out).toContain('append by A. Reader');
        expect((await chancery(...told, '--quote', 'Fiji took the same step a day later', ...by)).code).toBe(
          EXIT_CODES['bad-correction'],
        );
        const joined = await chancery('correct', 'same-as', fiji!.id, event!.id, ...by);
        expect(joined.out).toContain('the same event as claim');
        expect((await items('--act', 'sever')).map(({ claims }) => claims.length)).toEqual([2]);
      });
    });

    it('what cannot be is refused in one line', async () => {
      await within(async () => {
        const [event] = await items('--act', 'sever');
        const cases = [
          [['correct', 'retract', 'ev-nothing', ...by], 'unknown-id'],
          [['correct', 'supersede', event!.id, '--date', 'yesterday', ...by], 'bad-correction'],
          [['correct', 'supersede', event!.id, ...by], 'usage'],
          [
            ['correct', 'append', 'no-report', '--act', 'sever', '--actors', 'FJI', '--quote', 'x', ...by],
            'unknown-report',
          ],
          [['correct', 'retract', event!.id, '--by', ' ', '--reason', 'x'], null],
        ] as const;
        for (const [args, code] of cases) {
          const { code: exit, err } = await chancery(...args);
          expect(err.trim().split('\n'), args.join(' ')).toHaveLength(1);
          if (code === null) expect(exit).not.toBe(0);
          else expect(exit, args.join(' ')).toBe(EXIT_CODES[code]);
        }
      });
    });

    it('a backup is made, verified and restored, and a rebuild gives the same', async () => {
      await within(async () => {
        const copy = `${store}.backup`;
        const made = await chancery('backup', copy);
        expect(made.err).toBe('');
        expect(made.out).toContain('1 reports');
        expect((await chancery('backup', copy)).code).toBe(EXIT_CODES['file-exists']);
        expect((await chancery('verify')).out).toContain('all is well');
        const rebuilt = await chancery('rebuild');
        expect(rebuilt.out).toContain('standings from');
        expect(rebuilt.out).toContain('what was kept before was the same');
        expect((await chancery('rebuild', '--format', 'json')).out).toContain('"before": "same"');
        expect((await chancery('restore', copy)).code).not.toBe(0);
        const kept = store;
        store = join(folder, `restored-${next++}.duckdb`);
        expect((await chancery('restore', copy)).out).toContain('1 reports');
        expect(await items('--act', 'sever')).toHaveLength(1);
        expect((await chancery('verify')).out).toContain('all is well');
        store = kept;
      });
    });
  });
}

it('there is nothing to back up or verify where there is no store, and none is made', async () => {
  store = join(folder, 'none.duckdb');
  for (const args of [['verify'], ['backup', join(folder, 'copy.duckdb')]]) {
    expect((await chancery(...args)).code).toBe(EXIT_CODES['store-missing']);
  }
  expect(existsSync(store)).toBe(false);
});
