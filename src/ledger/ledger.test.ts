import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../base/index.js';
import { type ClaimWords, entryOf } from './fixture.js';
import { type Ledger, openLedger, restoreLedger } from './index.js';
import { killRounds } from './kill-rounds.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-ledger-'));
let next = 0;
const newPath = () => join(folder, `store-${next++}.duckdb`);
let open: Ledger[] = [];
async function opened(path = newPath(), options: Parameters<typeof openLedger>[1] = {}): Promise<Ledger> {
  const ledger = await openLedger(path, options);
  open.push(ledger);
  return ledger;
}
afterEach(async () => {
  for (const ledger of open) await ledger.close();
  open = [];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sever: ClaimWords = { act: 'sever', actors: ['UKR'], recipients: ['SYR'], date: '2022-06-30' };
const entry = (id: string, version = '1', more = {}) => entryOf(id, '2022-07-01', [{ ...sever, version }], more);

async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

async function idsOf(ledger: Ledger, known?: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const chunk of ledger.claims(known === undefined ? {} : { known }))
    ids.push(...chunk.map(({ claim }) => claim.id));
  return ids;
}

describe('append', () => {
  it('keeps reports and claims as they came', async () => {
    const ledger = await opened();
    const one = entry('a', '1', {
      problems: [{ code: 'date-conflict', message: 'two dates', hint: null, where: 'header' }],
      title: "Robert'); DROP TABLE claims;--",
    });
    expect(await ledger.append(one)).toEqual({ report: 'a', added: true, claims: 1, reason: 'new', problem: null });
    const found = await ledger.report('a');
    expect(found!.report).toEqual(one.report);
    expect(found!.claims.map(({ claim }) => claim)).toEqual(one.claims);
    expect(await ledger.report('b')).toBeNull();
    expect((await ledger.claimsById([one.claims[0]!.id]))[0]!.claim).toEqual(one.claims[0]);
  });

  it('changes nothing when the same comes again, and says so', async () => {
    const ledger = await opened();
    await ledger.append(entry('a'));
    const before = await ledger.counts();
    expect(await ledger.append(entry('a'))).toMatchObject({ added: false, claims: 0, reason: 'already-there' });
    expect(await ledger.appendAll([entry('a'), entry('a')])).toMatchObject([{ added: false }, { added: false }]);
    expect(await ledger.counts()).toEqual(before);
    expect((await ledger.appendAll([entry('b'), entry('b')])).map(({ reason }) => reason)).toEqual([
      'new',
      'already-there',
    ]);
  });

  it('refuses another content under the same id, unless a new coder reads it', async () => {
    const ledger = await opened();
    await ledger.append(entry('a'));
    expect(await ledger.append(entry('a', '1', { title: 'Another' }))).toMatchObject({
      added: false,
      reason: 'report-changed',
      problem: { code: 'report-changed' },
    });
    const then = (await ledger.counts()).lastAppend!;
    const old = await idsOf(ledger);
    expect(await ledger.append(entry('a', '2', { title: 'Another' }))).toMatchObject({
      added: true,
      reason: 're-coded',
      claims: 1,
    });
    expect((await ledger.report('a'))!.report.title).toBe('Another');
    expect(await idsOf(ledger)).toHaveLength(1);
    expect(await idsOf(ledger)).not.toEqual(old);
    // Superseded, never removed: as known then it stands.
    expect(await idsOf(ledger, then)).toEqual(old);
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it('goes forward in time although the clock is set back', async () => {
    const clock = [Date.UTC(2026, 0, 2), Date.UTC(2026, 0, 2), Date.UTC(2020, 0, 1), Date.UTC(2020, 0, 1)];
    const ledger = await opened(newPath(), { now: () => new Date(clock.length > 1 ? clock.shift()! : clock[0]!) });
    const known: string[] = [];
    for (const id of ['a', 'b', 'c']) {
      await ledger.append(entry(id));
      known.push((await ledger.counts()).lastAppend!);
    }
    expect([...known].sort()).toEqual(known);
    expect(new Set(known).size).toBe(3);
  });

  it('keeps all or nothing of a batch', async () => {
    const ledger = await opened();
    const broken = entry('b');
    const bad = { ...broken, claims: [{ ...broken.claims[0]!, id: null as unknown as string }] };
    await expect(ledger.appendAll([entry('a'), bad])).rejects.toThrow();
    expect(await ledger.counts()).toMatchObject({ reports: 0, claims: 0 });
    expect(await ledger.append(entry('a'))).toMatchObject({ added: true });
    expect((await ledger.verify()).problems).toEqual([]);
  });

  it('gives the same to an index whether it follows or reads again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }), async (ids) => {
        const ledger = await openLedger(':memory:');
        let followed = 0;
        ledger.listen((delta) => {
          followed += delta.claims.reduce((sum, { length }) => sum + length, 0);
        });
        for (const id of ids) await ledger.append(entry(id));
        let read = 0;
        for await (const delta of ledger.deltas()) read += delta.claims.reduce((sum, { length }) => sum + length, 0);
        await ledger.close();
        expect(read).toBe(new Set(ids).size);
        expect(followed).toBe(read);
      }),
      { seed: 20251109, numRuns: 8 },
    );
  });
});

describe('opening', () => {
  it('says when the store is held, missing, newer, damaged or no store', async () => {
    const path = newPath();
    await opened(path);
    expect(await faultOf(openLedger(path))).toBe('store-busy');
    expect(await faultOf(openLedger(newPath(), { readOnly: true }))).toBe('store-missing');
    expect(await faultOf(openLedger(join(folder, 'no', 'such', 'folder.duckdb')))).toBe('store-unreachable');

    const newer = newPath();
    const instance = await DuckDBInstance.create(newer);
    const connection = await instance.connect();
    await connection.run('CREATE TABLE migrations (format INTEGER, tx BIGINT, note VARCHAR)');
    await connection.run("INSERT INTO migrations VALUES (99, 0, 'from the future')");
    connection.closeSync();
    instance.closeSync();
    expect(await faultOf(openLedger(newer))).toBe('store-newer');

    const junk = newPath();
    writeFileSync(junk, 'this is no store'.repeat(1000));
    expect(await faultOf(openLedger(junk))).toBe('store-damaged');
    expect(readFileSync(junk, 'utf8')).toContain('this is no store');
  });

  it('says when the folder is read-only', async () => {
    const path = newPath();
    await (await opened(path)).close();
    open = [];
    chmodSync(path, 0o400);
    // Root may write anywhere: the message can only be seen by others.
    const fault = await faultOf(openLedger(path).then((ledger) => ledger.close()));
    expect(['store-read-only', 'none']).toContain(fault);
    chmodSync(path, 0o600);
  });

  it('keeps everything over a close', async () => {
    const path = newPath();
    const ledger = await openLedger(path);
    await ledger.append(entry('a'));
    await ledger.close();
    const again = await opened(path);
    expect(await idsOf(again)).toHaveLength(1);
    expect(await again.append(entry('a'))).toMatchObject({ reason: 'already-there' });
    expect(await again.append(entry('b'))).toMatchObject({ reason: 'new' });
    expect((await again.verify()).problems).toEqual([]);
  });
});

describe('backup, restore, verify', () => {
  it('copies whole stores and goes on', async () => {
    const ledger = await opened();
    await ledger.append(entry('a'));
    await ledger.append(entry('a', '2'));
    const copy = newPath();
    expect(await ledger.backup(copy)).toMatchObject({ reports: 1, claims: 2 });
    expect(await faultOf(ledger.backup(copy))).toBe('file-exists');
    await ledger.append(entry('b'));
    const restored = newPath();
    expect(await restoreLedger(copy, restored)).toMatchObject({ claims: 2, problems: [] });
    const again = await opened(restored);
    expect(await idsOf(again)).toHaveLength(1);
    expect(await again.append(entry('b'))).toMatchObject({ reason: 'new' });
    expect((await again.verify()).problems).toEqual([]);
    expect(existsSync(`${copy}.part`)).toBe(false);
  });

  it('finds what was changed behind its back', async () => {
    const path = newPath();
    const ledger = await openLedger(path);
    await ledger.append(entry('a'));
    await ledger.append(entry('b'));
    await ledger.close();
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run("UPDATE claims SET claim = replace(claim, 'SYR', 'TUR') WHERE row = 0");
    connection.closeSync();
    instance.closeSync();
    const again = await opened(path);
    expect((await again.verify()).problems.map(({ code }) => code)).toEqual(['broken-checksum']);
    const copy = newPath();
    await again.backup(copy);
    expect(await faultOf(restoreLedger(copy, newPath()))).toBe('store-damaged');
  });
});

describe('a full disk', () => {
  it.skipIf(process.platform === 'win32')('says so, and keeps what was acknowledged', async () => {
    const path = newPath();
    const child = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
    // A limit on the size of a file stands in for a full disk: the same writes fail in the same way.
    const command = `ulimit -f 5000; exec "${process.execPath}" --import tsx "${child}" "${path}" full`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stderr).toContain("code: 'disk-full'");
    const acknowledged = stdout.split('\n').slice(0, -1);
    expect(acknowledged.length).toBeGreaterThan(0);
    const ledger = await opened(path);
    expect((await ledger.verify()).problems).toEqual([]);
    const there = new Set<string>();
    for await (const chunk of ledger.claims()) for (const { claim } of chunk) there.add(claim.report.id);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(await ledger.append(entry('after'))).toMatchObject({ reason: 'new' });
  });
});

describe('kill -9', () => {
  it('loses nothing acknowledged and leaves nothing half', async () => {
    const found = await killRounds({ path: newPath(), rounds: 4, seed: 7 });
    expect(found.lost).toBe(0);
    expect(found.problems).toEqual([]);
    expect(found.acknowledged).toBeGreaterThan(0);
  });
});
