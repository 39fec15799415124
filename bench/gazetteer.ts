/** How fast the gazetteer loads and scans: by the clock and by the processor, the median of several runs, with the machine's load beside it. */
import { cpus, loadavg } from 'node:os';
import { loadGazetteer } from '../src/gazetteer/index.js';
import { coldLoads, describeLoads, middle, span } from './cold-load.js';

const SENTENCES = [
  'Kenyan President William Ruto met his Somali counterpart Hassan Sheikh Mohamud in Djibouti, and the two governments reopened the border.',
  'The foreign ministry in Ankara said that Turkey had recalled its ambassador from Tel Aviv after the vote in the Knesset.',
  'Prices rose by four per cent in the third quarter, while the harvest was the best in ten years, farmers said on Tuesday.',
  'Russian troops, the Kremlin said, would stay in Transnistria; Moldova and the European Union called for their withdrawal.',
];
const RUNS = [0, 1, 2, 3, 4];

/** Prints a line for loading and one for scanning, and gives the medians back. */
export async function run(options: { json: boolean }): Promise<Record<string, unknown>> {
  const say = (line: string): void => {
    if (!options.json) process.stdout.write(`${line}\n`);
  };
  const { built, sources } = coldLoads(RUNS.length);
  const again = RUNS.map(() => timed(() => loadGazetteer()));
  const gazetteer = loadGazetteer();
  let text = '';
  for (let i = 0; text.length < 4_000_000; i++) text += `${SENTENCES[i % SENTENCES.length]}${i % 4 === 3 ? '\n' : ' '}`;
  const megabytes = Buffer.byteLength(text) / 1e6;
  gazetteer.scan(text);
  const scans = RUNS.map(() => timed(() => gazetteer.scan(text)));
  const wall = scans.map((s) => (1e3 * megabytes) / s.wall);
  const cpu = scans.map((s) => (1e3 * megabytes) / s.cpu);
  say(
    built
      ? describeLoads('cold load, built', built)
      : 'cold load, built: not measured, `npm run build` has not been run',
  );
  say(describeLoads('cold load, sources', sources));
  say(`again in one process, sources: ${span(again.map((l) => l.wall))} ms by the clock`);
  say(`gazetteer scan: ${span(wall)} MB/s by the clock, ${span(cpu)} by the processor`);
  say(
    `machine: ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
  );
  return {
    load_ms: built ? middle(built.map((l) => l.wall)) : null,
    load_cpu_ms: built ? middle(built.map((l) => l.cpu)) : null,
    load_prebuilt: built?.every((l) => l.prebuilt) ?? false,
    load_sources_ms: middle(sources.map((l) => l.wall)),
    scan_mb_per_s: middle(wall),
    scan_mb_per_cpu_s: middle(cpu),
    load_average: loadavg()[0],
  };
}

function timed(work: () => unknown): { wall: number; cpu: number } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  work();
  const wall = performance.now() - started;
  const used = process.cpuUsage(cpu);
  return { wall, cpu: (used.user + used.system) / 1e3 };
}
