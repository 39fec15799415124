/** A server that is busy: what it reads is read by threads, so it goes on answering; `chancery add` has it work and can stop it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../src/cli/exit-codes.js';
import { type Ledger, openLedger, openPipeline } from '../src/pipeline.js';
import { openPool, type Pool } from '../src/pool/index.js';
import { openQuery } from '../src/query/index.js';
import { type JobView, type RunningServer, startServer } from '../src/serve/index.js';
import { runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-serving-'));
const store = join(folder, 'record.duckdb');
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
let server: RunningServer;
let ledger: Ledger;
let pool: Pool;

const TOLD = 'Chad severed diplomatic relations with Fiji on Tuesday.';
const LONG = `${TOLD}\n\n`.repeat(3000);
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => JSON.stringify({ id: `n-${n}`, published: '2021-03-03', text: TOLD })).join(
    '\n',
  );
const jobs = async () =>
  (await (await fetch(`${server.url}/api/v1/jobs`, { headers: withToken() })).json()) as JobView[];
const withToken = () => ({ authorization: `Bearer ${server.token}` });
const post = (path: string, body: unknown) =>
  fetch(`${server.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...withToken() },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  const pipeline = openPipeline();
  ledger = await openLedger(store);
  const query = await openQuery(ledger, pipeline.gazetteer);
  pool = openPool({ threads: 1, limitMs: (characters) => (characters > 50_000 ? 500 : 120_000), waitingMax: 40 });
  await pool.parse('It is loaded.');
  const coders = { keeping: pool, asking: pool };
  server = await startServer({ pipeline, coders, ledger, query, store, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await pool.close();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

// Threads that load their models anew, and a process of its own, take their time on a busy machine.
const timeout = 240_000;

describe('chancery add while a server holds the store', { timeout }, () => {
  it('has the server do it, says so, and tells what it tells alone', async () => {
    const one = relative(process.cwd(), file('one.txt', `3 March 2021\n\n${TOLD}\n`));
    const added = await runCli(['add', one, '--store', store]);
    expect(added.err).toBe('');
    expect(added.out).toMatch(
      new RegExp(`^adding by way of the server at ${server.url}\nr-[0-9a-f]+: added, 1 claims\n1 added with 1 claims`),
    );
    expect((await jobs())[0]).toMatchObject({ what: `add ${join(folder, 'one.txt')}`, state: 'done' });
    expect((await runCli(['add', one, '--store', store])).out).toContain('already there, nothing changed');
    const asJson = await runCli(['add', one, '--store', store, '--format', 'json']);
    expect(JSON.parse(asJson.out)).toMatchObject({ added: 0, alreadyThere: 1, via: `the server at ${server.url}` });
  });

  it('fails as it does alone', async () => {
    const gone = await runCli(['add', join(folder, 'nowhere.txt'), '--store', store]);
    expect([gone.code, gone.err]).toEqual([EXIT_CODES['not-found'], expect.stringContaining('nowhere.txt')]);
    const quiet = await runCli(['add', file('quiet.txt', 'It rained all day on the roses.\n'), '--store', store]);
    expect(quiet.code).toBe(EXIT_CODES['no-event']);
    const long = await runCli(['add', file('long.txt', LONG), '--store', store]);
    expect([long.code, long.err]).toEqual([1, expect.stringMatching(/took too long and was not read/)]);
  });

  it('takes standard input along', async () => {
    const piped = await runCli(['add', '-', '--store', store], `4 March 2021\n\n${TOLD}\n`);
    expect(piped.out).toContain(`1 added with 1 claims, 0 already there (the server at ${server.url})`);
  });

  it('stops the job at Ctrl-C, keeps what it has, and goes on when it is run again', async () => {
    const many = file('many.jsonl', lines(20_000));
    const words = ['add', many, '--store', store];
    const script = `import(${JSON.stringify(main)}).then(({ run }) => run(${JSON.stringify(words)})).then((code) => process.exit(code))`;
    const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (piece) => (said += piece));
    child.stderr.on('data', (piece) => (said += piece));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const job = async () => (await jobs()).find(({ what }) => what === `add ${many}`);
    while (!((await job())?.progress.read ?? 0)) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    expect(await ended, said).toBe(EXIT_CODES.stopped);
    const { state, progress } = (await job())!;
    expect(state).toBe('cancelled');
    expect(progress.added).toBeLessThan(20_000);
    expect(said).toContain(`${progress.added} added with ${progress.claims} claims`);
    expect(said).toContain('chancery: the adding was stopped; run it again to go on');
    const again = await runCli(['add', file('some.jsonl', lines(10)), '--store', store]);
    expect(again.out).toContain(`${Math.min(10, progress.added)} already there`);
  });
});

describe('a text that takes too long', { timeout }, () => {
  it('is given up, the next one is kept, and others are answered meanwhile', async () => {
    const order: string[] = [];
    const kept = post('reports', [
      { id: 'long', text: LONG },
      { id: 'short', published: '2021-03-05', text: TOLD },
    ]).then(async (response) => {
      order.push('kept');
      return response.json();
    });
    for (const path of ['summary', 'status?a=TCD&b=FJI', 'health'])
      expect((await fetch(`${server.url}/api/v1/${path}`)).status).toBe(200);
    order.push('answered');
    expect(await kept).toMatchObject([
      { report: 'long', outcome: 'given-up', problem: { code: 'text-too-slow' } },
      { report: 'short', outcome: 'new' },
    ]);
    expect(order).toEqual(['answered', 'kept']);
  });

  it('is an error for who only wants it read or parsed', async () => {
    const text = LONG.slice(0, 99_000);
    const parsed = await post('parse', { text });
    expect([parsed.status, await parsed.json()]).toMatchObject([413, { error: { code: 'text-too-slow' } }]);
    const read = await post('read', { text, published: '2021-03-05' });
    expect(await read.json()).toMatchObject({ claims: [], problems: [{ code: 'text-too-slow' }] });
    expect(((await (await post('read', { text: TOLD })).json()) as { claims: unknown[] }).claims).toHaveLength(1);
  });
});
