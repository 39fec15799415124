/**
 * The page in a real browser, on the real server, with much to show: a pair with 5,000 events and a network of 1,500 ties. How long the first
 * view of the pair takes, what a frame costs while the day of the map and of the network moves, and how much script is loaded, gzipped.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type ClaimWords, entryOf } from '../src/ledger/fixture.js';
import { type Entry, openLedger } from '../src/ledger/index.js';
import { openPipeline } from '../src/pipeline.js';
import { openQuery } from '../src/query/index.js';
import { startServer } from '../src/serve/index.js';
import { launch, open, settled } from '../test/browser/chromium.js';
import { buildPage } from '../test/browser/world.js';
import type { MeasureOptions } from './ledger.js';

const EVENTS = 5_000;
const TIES = 1_500;
const VIEWS = 5;
const FRAMES = 120;
const webRoot = fileURLToPath(new URL('../dist/web', import.meta.url));
/** Sixty states, so that 1,500 of their 1,770 pairs are tied. */
const CODES = (
  'ARG AUS AUT BEL BGR BRA CAN CHE CHL CHN COL CUB CZE DEU DNK DZA EGY ESP EST ETH FIN FRA GBR GRC HUN IDN IND IRL IRN IRQ ' +
  'ISR ITA JOR JPN KAZ KEN KOR KWT LBN LBY MAR MEX NGA NLD NOR PAK PER PHL POL PRT QAT ROU RUS SAU SWE SYR TUR UKR USA ZAF'
).split(' ');

/** Serves the record, looks at it and prints the figures. */
export async function run({ json }: MeasureOptions): Promise<Record<string, unknown>> {
  buildPage();
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-page-'));
  const store = join(folder, 'record.duckdb');
  const pipeline = openPipeline();
  const ledger = await openLedger(store);
  await ledger.appendAll([...pairEntries(), ...tieEntries()]);
  const query = await openQuery(ledger, pipeline.gazetteer, { derive: 'ahead' });
  const server = await startServer({ pipeline, ledger, query, store, port: 0, host: '127.0.0.1', webRoot });
  const browser = await launch();
  try {
    const figures = {
      machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      load: loadavg(),
      scriptKilobytes: scripts(),
      pairFirstViewMs: await firstViews(browser, server.url),
      mapFrameMs: await frames(browser, server.url, '/state/UKR'),
      networkFrameMs: await frames(browser, server.url, '/network'),
    };
    if (!json)
      for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${JSON.stringify(value)}\n`);
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function dayOf(number: number): string {
  return new Date(Date.UTC(1995, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

/** Ukraine and Syria: words and deeds on as many days, and a turn of relations now and then. */
function pairEntries(): Entry[] {
  const acts = ['accuse', 'visit', 'condemn', 'meet', 'attack'] as const;
  return Array.from({ length: EVENTS }, (_, at) => {
    const date = dayOf(at * 2);
    const act = at % 500 === 0 ? (at % 1000 === 0 ? 'sever' : 'restore') : acts[at % acts.length]!;
    const joint = act === 'meet' || act === 'restore';
    const words: ClaimWords = { act, actors: joint ? ['UKR', 'SYR'] : ['UKR'], recipients: joint ? [] : ['SYR'], date };
    return entryOf(`pair-${at}`, date, [words]);
  });
}

/** Relations made between pairs of states; a third of them broken later. */
function tieEntries(): Entry[] {
  const pairs = CODES.flatMap((a, i) => CODES.slice(i + 1).map((b) => [a, b] as const));
  return pairs.slice(0, TIES).flatMap(([a, b], at) => {
    const made = dayOf((at * 37) % 8_000);
    const broken = dayOf(8_000 + ((at * 53) % 3_000));
    const entries = [entryOf(`tie-${at}`, made, [{ act: 'establish', actors: [a, b], date: made }])];
    if (at % 3 === 0)
      entries.push(entryOf(`break-${at}`, broken, [{ act: 'sever', actors: [a], recipients: [b], date: broken }]));
    return entries;
  });
}

/** Milliseconds from asking for the page until the lanes of the pair are painted, each time without anything remembered. */
async function firstViews(browser: Browser, url: string) {
  const times: number[] = [];
  for (let view = 0; view < VIEWS; view++) {
    const { page, context } = await open(browser, url);
    const started = performance.now();
    await page.goto('/pair/UKR/SYR');
    await settled(page);
    // Two frames on it is painted.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    times.push(performance.now() - started);
    await context.close();
  }
  return spread(times);
}

/** What frames cost while the slider moves day by day: from one to the next, and of it script, and style and layout. */
async function frames(browser: Browser, url: string, address: string) {
  const { page, context } = await open(browser, url);
  await page.goto(address);
  await settled(page);
  await page.locator('.slider input[type=range]').first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
  };
  const before = await spent();
  const cpu = browserSeconds();
  const times = await slide(page);
  const processor = browserSeconds() - cpu;
  const after = await spent();
  await context.close();
  const each = (seconds: number) => round((seconds * 1000) / FRAMES);
  return {
    ...spread(times),
    perSecond: round(1000 / (times.reduce((sum, time) => sum + time, 0) / times.length)),
    script: each(after.script - before.script),
    styleAndLayout: each(after.layout - before.layout),
    allProcesses: each(processor),
  };
}

/** Seconds of processor time that all processes of the browser have spent, painting among it; 0 where the system does not tell. */
function browserSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
      } catch {
        return [];
      }
    });
  const own = new Set([process.pid]);
  for (let size = 0; size !== own.size; ) {
    size = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  own.delete(process.pid);
  // A hundred ticks a second, as Linux has counted for programs ever since.
  return all.reduce((sum, { pid, ticks }) => sum + (own.has(pid) ? ticks : 0), 0) / 100;
}

/** Moves the slider a week a frame, as a hand does that holds it, and gives the time of each frame. */
async function slide(page: Page): Promise<number[]> {
  // As text: the helper's own functions are not known in the page.
  return page.evaluate(`new Promise((done) => {
    const input = document.querySelector('.slider input[type=range]');
    const [low, high] = [Number(input.min), Number(input.max)];
    const times = [];
    let last = 0;
    const step = (now) => {
      if (last > 0) times.push(now - last);
      last = now;
      if (times.length === ${FRAMES}) return done(times);
      const part = 0.4 + (0.6 * times.length) / ${FRAMES};
      input.value = String(Math.round(low + (high - low) * part));
      input.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
}

/** Kilobytes of script, gzipped: all that the first page loads, and the map with it. */
function scripts() {
  const read = (file: string) => readFileSync(join(webRoot, file), 'utf8');
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) load(`assets/${name}`);
  };
  const size = () => round([...loaded].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024);
  for (const [, file] of read('index.html').matchAll(/src="\/(assets\/[^"]+\.js)"/g)) load(file!);
  const first = size();
  for (const file of readdirSync(join(webRoot, 'assets'))) if (/^WorldMap.*\.js$/.test(file)) load(`assets/${file}`);
  return { first, withMap: size() };
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0);
  return { median: at(0.5), p90: at(0.9), most: at(1) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
