/** How fast the gazetteer loads and scans: wall and processor time, each over several runs, with the machine's load beside it. */
import { cpus, loadavg } from 'node:os';
import { loadGazetteer } from '../src/gazetteer/index.js';

const SENTENCES = [
  'Ukrainian President Volodymyr Zelenskyy met his Syrian counterpart Ahmed al-Sharaa in New York, and the two governments restored relations.',
  'The foreign ministry in Ankara said that Turkey had recalled its ambassador from Tel Aviv after the vote in the Knesset.',
  'Prices rose by four per cent in the third quarter, while the harvest was the best in ten years, farmers said on Tuesday.',
  'Russian troops, the Kremlin said, would stay in Transnistria; Moldova and the European Union called for their withdrawal.',
];

/** Prints a line for loading and one for scanning. */
export async function run(): Promise<void> {
  const loads = [0, 1, 2, 3, 4].map(() => timed(() => loadGazetteer()));
  print(
    'load',
    'ms',
    loads.map((l) => l.wall),
    loads.map((l) => l.cpu),
  );
  const gazetteer = loadGazetteer();
  let text = '';
  for (let i = 0; text.length < 4_000_000; i++) text += `${SENTENCES[i % SENTENCES.length]}${i % 4 === 3 ? '\n' : ' '}`;
  const bytes = Buffer.byteLength(text) / 1e6;
  gazetteer.scan(text);
  const scans = [0, 1, 2, 3, 4].map(() => timed(() => gazetteer.scan(text)));
  print(
    'scan',
    'MB/s',
    scans.map((s) => (1e3 * bytes) / s.wall),
    scans.map((s) => (1e3 * bytes) / s.cpu),
  );
  process.stdout.write(
    `machine: ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()
      .map((l) => l.toFixed(1))
      .join(' ')}, Node ${process.version}\n`,
  );
}

function timed(work: () => unknown): { wall: number; cpu: number } {
  const cpu = process.cpuUsage();
  const started = performance.now();
  work();
  const wall = performance.now() - started;
  const used = process.cpuUsage(cpu);
  return { wall, cpu: (used.user + used.system) / 1e3 };
}

function print(name: string, unit: string, wall: readonly number[], cpu: readonly number[]): void {
  const span = (values: readonly number[]): string => {
    const sorted = [...values].sort((a, b) => a - b);
    return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} (${sorted[0]?.toFixed(1)} to ${sorted.at(-1)?.toFixed(1)})`;
  };
  process.stdout.write(
    `gazetteer ${name}: ${span(wall)} ${unit} by the clock, ${span(cpu)} ${unit} by the processor\n`,
  );
}
