/**
 * The ledger and its questions under load: claims of a seeded world are appended with all derivation, distinct pairs are asked for their
 * status as of a day, half of them as known at an instant, by call and over HTTP, and all that is derived is made again from the store.
 * `--claims=10000000` sets the number of claims (50,000 where it is not set), `--kills=200` rounds of kill -9 (0), `--folder=DIR` where the
 * store lies meanwhile (the system's folder for temporary files). `--store=DIR` keeps the store in that folder: it is filled where none is
 * there, and asked as it is where one is.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type Entry, type Ledger, openLedger } from '../src/ledger/index.js';
import { killRounds } from '../src/ledger/kill-rounds.js';
import type { Pipeline } from '../src/pipeline.js';
import { type NameTable, openQuery, type Query } from '../src/query/index.js';
import { startServer } from '../src/serve/index.js';
import { world } from './ledger/world.js';

export interface MeasureOptions {
  readonly data: string;
  readonly json: boolean;
}

const BATCH_REPORTS = 5_000;
const ASKED = 2_000;
const SEED = 1990;

const names = {
  find: (name: string) => ({ choice: { code: name }, problem: null }),
  describe: (code: string) => code,
} as unknown as NameTable;

/** Appends, asks, reads again; prints the figures and gives them back. */
export async function run({ json }: MeasureOptions): Promise<Record<string, unknown>> {
  const claims = Number(option('claims') ?? 50_000);
  const kept = option('store');
  const folder = kept ?? mkdtempSync(join(option('folder') ?? tmpdir(), 'chancery-bench-'));
  mkdirSync(folder, { recursive: true });
  const show = (figures: Record<string, unknown>) => {
    if (json) return;
    for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${JSON.stringify(value)}\n`);
  };
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  const figures: Record<string, unknown> = {};
  const add = (more: Record<string, unknown>) => {
    Object.assign(figures, more);
    show(more);
  };
  try {
    const path = join(folder, 'store.duckdb');
    add({
      claims: existsSync(path) ? `those of ${path}` : claims,
      machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      load: loadavg(),
    });
    if (existsSync(path)) await askStore(path, add);
    else await appendAndAsk(path, claims, add);
    const started = clock();
    const ledger = await openLedger(path);
    const query = await openQuery(ledger, names);
    add({ open: since(started) });
    await query.changes(1);
    add({ rebuild: since(started) });
    await ledger.close();
    add({
      peakMemoryMb: megabytes(peak),
      storeMb: megabytes(statSync(path).size),
      wordsMb: megabytes(statSync(`${path}.words`).size),
    });
    const kills = Number(option('kills') ?? 0);
    if (kills > 0) {
      const found = await killRounds({ path: join(folder, 'killed.duckdb'), rounds: kills, seed: 200 });
      const { rounds, acknowledged, lost, problems } = found;
      add({ kill9: { rounds, acknowledged, lost, problems: problems.length } });
    }
    return figures;
  } finally {
    clearInterval(watch);
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function option(name: string): string | undefined {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

async function appendAndAsk(path: string, claims: number, add: (figures: Record<string, unknown>) => void) {
  // Reports arrive on the day on which they are published, so that what was known when spreads over all the years.
  let today = Date.UTC(1990, 0, 1);
  const ledger = await openLedger(path, { now: () => new Date(today) });
  const query = await openQuery(ledger, names);
  const rates: number[] = [];
  let cpuSeconds = 0;
  let batch: Entry[] = [];
  const flush = async () => {
    const count = batch.reduce((sum, entry) => sum + entry.claims.length, 0);
    today = Date.parse(batch[batch.length - 1]!.report.published!);
    const started = clock();
    await ledger.appendAll(batch);
    const { seconds, cpuSeconds: spent } = since(started);
    cpuSeconds += spent;
    rates.push(count / seconds);
    batch = [];
  };
  const { reports } = world(SEED);
  for (const entry of reports(claims)) {
    batch.push(entry);
    if (batch.length === BATCH_REPORTS) await flush();
  }
  if (batch.length > 0) await flush();
  // All standings once: what an append leaves to be made when asked counts as part of it.
  const started = clock();
  await query.changes(1);
  const derived = since(started);
  rates.sort((a, b) => a - b);
  add({
    appendClaimsPerSecond: {
      median: Math.round(quantile(rates, 0.5)),
      slowest: Math.round(rates[0] ?? 0),
      fastest: Math.round(rates[rates.length - 1] ?? 0),
      ofProcessorTime: Math.round(claims / cpuSeconds),
      withAllDerivationOfProcessorTime: Math.round(claims / (cpuSeconds + derived.cpuSeconds)),
    },
    deriveAll: derived,
  });
  await askAll(path, ledger, query, add);
}

/** As `appendAndAsk`, of a store that is there. */
async function askStore(path: string, add: (figures: Record<string, unknown>) => void) {
  const ledger = await openLedger(path);
  const query = await openQuery(ledger, names);
  const started = clock();
  await query.changes(1);
  add({ deriveAll: since(started) });
  await askAll(path, ledger, query, add);
}

async function askAll(path: string, ledger: Ledger, query: Query, add: (figures: Record<string, unknown>) => void) {
  for (const round of [1, 2])
    add({
      [`statusMs${round}`]: await ask(query, 'now', round),
      [`statusAsKnownThenMs${round}`]: await ask(query, 'then', round),
    });
  const server = await startServer({
    pipeline: {} as Pipeline,
    ledger,
    query,
    store: path,
    port: 0,
    host: '127.0.0.1',
  });
  add({ http: await overHttp(server.url) });
  await server.close();
  await ledger.close();
}

/** Milliseconds for the status of distinct pairs, each on a day of its own. */
async function ask(query: Query, known: 'now' | 'then', round: number) {
  const times: number[] = [];
  const { pairs, day } = world(SEED);
  const days = world(SEED + 10 * round + (known === 'now' ? 1 : 2));
  for (const [a, b] of pairs()) {
    if (times.length === ASKED) break;
    const asked = { on: days.day(), ...(known === 'then' && { known: days.day() }) };
    const started = performance.now();
    await query.status(a, b, asked);
    times.push(performance.now() - started);
  }
  void day;
  times.sort((x, y) => x - y);
  return {
    p50: round2(quantile(times, 0.5)),
    p99: round2(quantile(times, 0.99)),
    most: round2(quantile(times, 1)),
    pairs: times.length,
  };
}

/** Requests a second over HTTP, of the clock and of the server's processor time. */
async function overHttp(url: string) {
  const started = clock();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./ledger/http.ts', import.meta.url)), url, String(ASKED), String(SEED)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString('utf8');
  });
  await new Promise((done) => child.on('close', done));
  const { cpuSeconds } = since(started);
  const { requests, seconds, bytes, times } = JSON.parse(text) as {
    readonly requests: number;
    readonly seconds: number;
    readonly bytes: number;
    readonly times: readonly number[];
  };
  return {
    perSecond: Math.round(requests / seconds),
    perSecondOfProcessorTime: Math.round(requests / cpuSeconds),
    p50: round2(quantile(times, 0.5)),
    p99: round2(quantile(times, 0.99)),
    kilobytes: round2(bytes / requests / 1024),
  };
}

interface Clock {
  readonly at: number;
  readonly cpu: NodeJS.CpuUsage;
}

function clock(): Clock {
  return { at: performance.now(), cpu: process.cpuUsage() };
}

/** Seconds of the clock, and of processor time: on a machine that others use too, this says more. */
function since({ at, cpu }: Clock): { readonly seconds: number; readonly cpuSeconds: number } {
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: round2((performance.now() - at) / 1000), cpuSeconds: round2((user + system) / 1e6) };
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
