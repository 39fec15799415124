/** The words beside a store: the same as the store's own, whatever became of the file meanwhile. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryOf } from './fixture.js';
import { type Ledger, openLedger } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let next = 0;
const entry = (id: string) =>
  entryOf(id, '2022-07-01', [
    { act: 'sever', actors: ['UKR'], recipients: ['SYR'], date: '2022-06-30', quote: `“${id}” é.` },
  ]);
const entries = Array.from({ length: 200 }, (_, i) => entry(`r${i}`));

async function stored(count = entries.length): Promise<string> {
  const path = join(folder, `store-${next++}.duckdb`);
  const ledger = await openLedger(path);
  await ledger.appendAll(entries.slice(0, count));
  await ledger.close();
  return path;
}

/** Checks that all words are those of the claims, and that so many came from the file. */
async function check(ledger: Ledger, count = entries.length): Promise<void> {
  const asked = entries.slice(0, count).map(({ claims }, row) => ({ row, id: claims[0]!.id }));
  const words = await ledger.words(asked);
  for (const [row, { claims, report }] of entries.slice(0, count).entries()) {
    expect(words.get(row)!.evidence.quote).toBe(claims[0]!.evidence.quote);
    expect(words.get(row)!.report.title).toBe(report.title);
  }
}

async function reopened(path: string, work: (ledger: Ledger) => Promise<void>, readOnly = false): Promise<void> {
  const ledger = await openLedger(path, { readOnly });
  try {
    await work(ledger);
  } finally {
    await ledger.close();
  }
}

const whole = (path: string) => statSync(`${path}.words.at`).size === entries.length * 4;

describe('words beside a store', () => {
  it('are there after each append and after each opening', async () => {
    const path = await stored(100);
    await reopened(path, async (ledger) => {
      await check(ledger, 100);
      await ledger.appendAll(entries.slice(100));
      await check(ledger);
    });
    expect(whole(path)).toBe(true);
    await reopened(path, check);
  });

  for (const [what, damage] of [
    ['gone', (path: string) => rmSync(`${path}.words`)],
    ['without lengths', (path: string) => rmSync(`${path}.words.at`)],
    ['cut off in a text', (path: string) => truncateSync(`${path}.words`, statSync(`${path}.words`).size - 100)],
    ['cut off in a length', (path: string) => truncateSync(`${path}.words.at`, 151)],
    ['empty', (path: string) => writeFileSync(`${path}.words`, '')],
    [
      'no words at all',
      (path: string) => writeFileSync(`${path}.words`, Buffer.alloc(statSync(`${path}.words`).size, 0xff)),
    ],
  ] as const) {
    it(`are made anew where the file is ${what}`, async () => {
      const path = await stored();
      damage(path);
      await reopened(path, check, true);
      await reopened(path, check);
      expect(whole(path)).toBe(true);
      await reopened(path, check);
    });
  }

  it('are not taken from another store, nor from one that had more', async () => {
    const [small, large] = [await stored(50), await stored()];
    const other = join(folder, `store-${next++}.duckdb`);
    await reopened(other, async (ledger) => {
      await ledger.appendAll([...entries].reverse());
    });
    for (const from of [large, other]) {
      for (const end of ['.words', '.words.at']) writeFileSync(`${small}${end}`, readFileSync(`${from}${end}`));
      await reopened(small, (ledger) => check(ledger, 50), true);
      await reopened(small, (ledger) => check(ledger, 50));
      expect(statSync(`${small}.words.at`).size).toBe(200);
    }
  });

  it('are asked of the database where a text in the middle is damaged, and mended by a rebuild', async () => {
    const path = await stored();
    const bytes = readFileSync(`${path}.words`);
    bytes.fill(0, 2000, 6000);
    writeFileSync(`${path}.words`, bytes);
    await reopened(path, async (ledger) => {
      await check(ledger);
      await ledger.rebuild();
      await check(ledger);
    });
    expect(readFileSync(`${path}.words`).includes(0)).toBe(false);
  });

  it('are not written where nothing may be written', async () => {
    const path = await stored();
    for (const end of ['.words', '.words.at']) rmSync(`${path}${end}`);
    await reopened(path, check, true);
    expect(existsSync(`${path}.words`)).toBe(false);
  });
});
