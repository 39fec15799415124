/** What can go wrong with the file of a store: one clear Problem each, nothing lost, and the file untouched where it is not ours to change. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError, seededRandom } from '../base/index.js';
import { entryOf } from './fixture.js';
import { MIGRATIONS, migrate } from './format.js';
import { openLedger } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = join(folder, 'store.duckdb');
const entries = Array.from({ length: 300 }, (_, i) =>
  entryOf(`r${i}`, '2022-07-01', [
    { act: 'sever', actors: ['UKR'], recipients: ['SYR'], date: '2022-06-30', quote: `Told in report ${i}.` },
  ]),
);

beforeAll(async () => {
  const ledger = await openLedger(store);
  for (let i = 0; i < entries.length; i += 50) await ledger.appendAll(entries.slice(i, i + 50));
  await ledger.checkpoint();
  await ledger.close();
});

async function faultOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a damaged file', () => {
  it('cut off anywhere is refused or found out by verify, and stays as it is', async () => {
    const path = join(folder, 'cut.duckdb');
    for (const share of [0.01, 0.3, 0.6, 0.9]) {
      copyFileSync(store, path);
      truncateSync(path, Math.floor(statSync(path).size * share));
      const before = digest(path);
      expect(await looked(path), `cut to ${share}`).not.toBe('well');
      expect(digest(path)).toBe(before);
    }
  });

  it('with bytes changed anywhere is refused, or found out by verify, or the bytes were of no account', async () => {
    const random = seededRandom(20261127);
    const whole = readFileSync(store);
    let found = 0;
    for (let round = 0; round < 24; round++) {
      const path = join(folder, `bytes-${round}.duckdb`);
      const bytes = Buffer.from(whole);
      const at = Math.floor(random() * (bytes.length - 64));
      for (let i = 0; i < 64; i++) bytes[at + i] = bytes[at + i]! ^ 0x5a;
      writeFileSync(path, bytes);
      const seen = await looked(path);
      if (seen === 'well') continue;
      found++;
      expect(['store-damaged', 'broken'], `bytes at ${at}: ${seen}`).toContain(seen);
    }
    expect(found).toBeGreaterThan(0);
  });

  /** 'well', 'broken' where verify says so, or the code of the Problem; where it says 'well' all claims are there. */
  async function looked(path: string): Promise<string> {
    let state = 'well';
    const fault = await faultOf(async () => {
      const ledger = await openLedger(path, { readOnly: true });
      try {
        if ((await ledger.verify()).problems.length > 0) state = 'broken';
        else {
          const ids: string[] = [];
          for await (const chunk of ledger.claims()) ids.push(...chunk.map(({ claim }) => claim.id));
          expect(ids).toEqual(entries.map(({ claims }) => claims[0]!.id));
        }
      } finally {
        await ledger.close();
      }
    });
    return fault === 'none' ? state : fault;
  }
});

describe.skipIf(process.platform === 'win32')('a place that may not be written', () => {
  /** Runs the child that appends, as somebody else than root. */
  function append(path: string): string {
    const child = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    chmodSync(temporary, 0o777);
    const env = { ...process.env, HOME: temporary, TMPDIR: temporary };
    const args = ['--import', 'tsx', child, path, 'round'];
    return spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 60_000, ...nobody }).stderr;
  }

  it('is named, and nothing is changed', () => {
    const place = mkdtempSync(join(folder, 'read-only-'));
    const path = join(place, 'store.duckdb');
    copyFileSync(store, path);
    chmodSync(path, 0o444);
    for (const open of [folder, place]) chmodSync(open, 0o755);
    chmodSync(place, 0o555);
    const before = digest(path);
    expect(append(path)).toMatch(/code: '(store-read-only|store-unreachable)'/);
    expect(digest(path)).toBe(before);
    chmodSync(place, 0o755);
    if (process.getuid?.() === 0) chownSync(place, 0, 0);
  });
});

describe('formats', () => {
  const next = { format: MIGRATIONS[MIGRATIONS.length - 1]!.format + 1, note: 'a column more' };
  const grown = { ...next, statements: ["ALTER TABLE reports ADD COLUMN mood VARCHAR DEFAULT 'calm'"] };

  async function onFile<T>(
    path: string,
    work: (connection: Awaited<ReturnType<DuckDBInstance['connect']>>) => Promise<T>,
  ): Promise<T> {
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  }

  it('an older store is brought up to date with all that it holds', async () => {
    const path = join(folder, 'older.duckdb');
    copyFileSync(store, path);
    const rows = await onFile(path, async (connection) => {
      expect(await faultOf(() => migrate(connection, path, 0, true, [...MIGRATIONS, grown]))).toBe('store-older');
      await migrate(connection, path, 1, false, [...MIGRATIONS, grown]);
      await migrate(connection, path, 2, false, [...MIGRATIONS, grown]);
      return (await connection.runAndReadAll('SELECT count(*), min(mood) FROM reports')).getRows();
    });
    expect(rows).toEqual([[300n, 'calm']]);
    // And today's program does not touch what a later one has made.
    expect(await faultOf(() => openLedger(path))).toBe('store-newer');
  });

  it('a step that fails leaves the store as it was', async () => {
    const path = join(folder, 'failing.duckdb');
    copyFileSync(store, path);
    const failing = { ...next, statements: [...grown.statements, 'ALTER TABLE nowhere ADD COLUMN x VARCHAR'] };
    await onFile(path, async (connection) => {
      await expect(migrate(connection, path, 1, false, [...MIGRATIONS, failing])).rejects.toThrow();
      const columns = await connection.runAndReadAll(
        "SELECT 1 FROM information_schema.columns WHERE column_name = 'mood'",
      );
      expect(columns.currentRowCount).toBe(0);
    });
    const ledger = await openLedger(path);
    expect((await ledger.verify()).problems).toEqual([]);
    expect((await ledger.verify()).format).toBe(MIGRATIONS.length);
    await ledger.close();
  });
});
