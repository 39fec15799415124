/**
 * The ledger and its questions under load: claims of a seeded generator (200 states, pairs and acts by falling frequency, 1990 to 2025) are
 * appended with all derivation, distinct pairs are asked for their status as of a day, and all that is derived is made again from the
 * store. CHANCERY_BENCH_CLAIMS sets the number of claims (50,000 where it is not set); CHANCERY_BENCH_KILLS rounds of kill -9 (0).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { seededRandom } from '../src/base/index.js';
import { type ClaimWords, entryOf } from '../src/ledger/fixture.js';
import { type Entry, openLedger } from '../src/ledger/index.js';
import { killRounds } from '../src/ledger/kill-rounds.js';
import type { Act } from '../src/plover/index.js';
import { type NameTable, openQuery } from '../src/query/index.js';

export interface MeasureOptions {
  readonly data: string;
  readonly json: boolean;
}

const BATCH_REPORTS = 5_000;
const STATES = Array.from({ length: 200 }, (_, i) => `${letter(i / 676)}${letter(i / 26)}${letter(i)}`);
/** Acts and their share in a thousand: contact and words are common, turns of relations rare. */
const ACTS: readonly (readonly [Act, number])[] = [
  ['meet', 170],
  ['visit', 110],
  ['attack', 150],
  ['accuse', 110],
  ['condemn', 80],
  ['threaten', 40],
  ['demand', 50],
  ['sign', 60],
  ['call', 30],
  ['pledge-support', 40],
  ['impose-sanctions', 30],
  ['deploy-forces', 25],
  ['withdraw-forces', 15],
  ['ceasefire', 15],
  ['expel', 15],
  ['recall', 12],
  ['summon', 12],
  ['lift-sanctions', 8],
  ['recognise', 8],
  ['restore', 6],
  ['sever', 6],
  ['open-mission', 4],
  ['close-mission', 4],
];
const JOINT = new Set<Act>(['meet', 'sign', 'call', 'ceasefire', 'restore']);

function letter(n: number): string {
  return String.fromCharCode(65 + (Math.floor(n) % 26));
}

/** Reports of one to five claims each, as many as give `claims` claims; the same for the same seed. */
function* reports(claims: number, seed: number): Generator<Entry> {
  const random = seededRandom(seed);
  let made = 0;
  for (let report = 0; made < claims; report++) {
    const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 36 * 365.25) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const words = Array.from({ length: Math.min(1 + Math.floor(random() * 5), claims - made) }, () =>
      claim(day, random),
    );
    made += words.length;
    yield entryOf(`r${report}`, day, words);
  }
}

/** A state by falling frequency: the first ten share about half. */
function state(random: () => number): string {
  return STATES[Math.floor(STATES.length ** random()) - 1] ?? STATES[0]!;
}

/** The act at a place among the shares. */
function actAt(place: number): Act {
  let end = 0;
  for (const [act, share] of ACTS) {
    end += share;
    if (place < end) return act;
  }
  return 'meet';
}

function claim(published: string, random: () => number): ClaimWords {
  const [a, b] = [state(random), state(random)];
  const other = a === b ? STATES[(STATES.indexOf(a) + 1 + Math.floor(random() * 199)) % 200]! : b;
  const act = actAt(random() * 1000);
  const kind = random();
  const date = kind < 0.6 ? published : kind < 0.8 ? `${published}~` : kind < 0.9 ? published.slice(0, 7) : null;
  return {
    act,
    actors: JOINT.has(act) ? [a, other] : [a],
    recipients: JOINT.has(act) ? [] : [other],
    date,
    basis: kind < 0.6 ? 'resolved' : kind < 0.8 ? 'reported' : kind < 0.9 ? 'stated' : 'none',
    status: random() < 0.85 ? 'happened' : 'planned',
    ...(act === 'sign' ? { instrument: `agreement ${Math.floor(random() * 30)}` } : {}),
  };
}

const names = {
  find: (name: string) => ({ choice: { code: name }, problem: null }),
  describe: (code: string) => code,
} as unknown as NameTable;

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

/** Appends, asks, reads again; prints the figures and gives them back. */
export async function run({ json }: MeasureOptions): Promise<Record<string, unknown>> {
  const claims = Number(process.env.CHANCERY_BENCH_CLAIMS ?? 50_000);
  const kills = Number(process.env.CHANCERY_BENCH_KILLS ?? 0);
  const folder = mkdtempSync(join(process.env.CHANCERY_BENCH_FOLDER ?? tmpdir(), 'chancery-bench-'));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  try {
    const path = join(folder, 'store.duckdb');
    const { rates, ...asked } = await appendAndAsk(path, claims);
    const started = performance.now();
    const cpu = process.cpuUsage();
    const ledger = await openLedger(path);
    const query = await openQuery(ledger, names);
    const openMs = performance.now() - started;
    await query.changes(1);
    const rebuildMs = performance.now() - started;
    const rebuildCpu = cpuSecondsSince(cpu);
    await ledger.close();
    const figures: Record<string, unknown> = {
      claims,
      appendClaimsPerSecond: {
        median: Math.round(quantile(rates, 0.5)),
        slowest: Math.round(rates[0] ?? 0),
        fastest: Math.round(rates[rates.length - 1] ?? 0),
      },
      ...asked,
      openSeconds: round(openMs / 1000),
      rebuildSeconds: round(rebuildMs / 1000),
      rebuildCpuSeconds: round(rebuildCpu),
      peakMemoryMb: megabytes(peak),
      storeMb: megabytes(statSync(path).size),
      machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    };
    if (kills > 0) {
      const found = await killRounds({ path: join(folder, 'killed.duckdb'), rounds: kills, seed: 200 });
      figures.kill9 = {
        rounds: found.rounds,
        acknowledged: found.acknowledged,
        lost: found.lost,
        problems: found.problems.length,
      };
    }
    if (!json)
      for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${JSON.stringify(value)}\n`);
    return figures;
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function appendAndAsk(path: string, claims: number) {
  const ledger = await openLedger(path);
  const query = await openQuery(ledger, names);
  const rates: number[] = [];
  let cpuSeconds = 0;
  let batch: Entry[] = [];
  const flush = async () => {
    const count = batch.reduce((sum, entry) => sum + entry.claims.length, 0);
    const started = performance.now();
    const cpu = process.cpuUsage();
    await ledger.appendAll(batch);
    cpuSeconds += cpuSecondsSince(cpu);
    rates.push(count / ((performance.now() - started) / 1000));
    batch = [];
  };
  for (const entry of reports(claims, 1990)) {
    batch.push(entry);
    if (batch.length === BATCH_REPORTS) await flush();
  }
  if (batch.length > 0) await flush();
  // All standings once: what an append leaves to be made anew when asked counts as part of it.
  const derived = performance.now();
  await query.changes(1);
  const deriveMs = performance.now() - derived;
  const times = await ask(query, 1000);
  await ledger.close();
  return {
    rates: rates.sort((a, b) => a - b),
    appendClaimsPerCpuSecond: Math.round(claims / cpuSeconds),
    deriveAllSeconds: round(deriveMs / 1000),
    statusMs: {
      p50: round(quantile(times, 0.5)),
      p99: round(quantile(times, 0.99)),
      most: round(quantile(times, 1)),
      pairs: times.length,
    },
  };
}

/** On a machine that others use too, this says more than the clock. */
function cpuSecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Milliseconds for the status of distinct pairs on days of their own, in order. */
async function ask(query: Awaited<ReturnType<typeof openQuery>>, pairs: number): Promise<number[]> {
  const random = seededRandom(2025);
  const asked = new Set<string>();
  const times: number[] = [];
  while (times.length < pairs) {
    const [a, b] = [state(random), state(random)];
    const key = [a, b].sort().join();
    if (a === b || asked.has(key)) continue;
    asked.add(key);
    const on = new Date(Date.UTC(1995, 0, 1) + Math.floor(random() * 30 * 365) * 86_400_000).toISOString().slice(0, 10);
    const started = performance.now();
    await query.status(a, b, { on });
    times.push(performance.now() - started);
  }
  return times.sort((x, y) => x - y);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
