/** What `npm run eval` and `npm run bench` share: finding the measures of a folder by name and running those asked for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a measure is given. */
export interface MeasureOptions {
  /** A folder laid out like the project's shared data, which is not part of the repository. */
  readonly data: string;
  /** Print one JSON object at the end and nothing before it. */
  readonly json: boolean;
}

interface Measure {
  run(options: MeasureOptions): Promise<Record<string, unknown>>;
}

/** The measures of a folder: its files that export `run`. */
export function measuresOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.ts') && /^export async function run\(/m.test(readFileSync(join(folder, f), 'utf8')))
    .map((f) => f.slice(0, -3))
    .sort();
}

/** Runs the measures that the command line names. Returns the exit code. */
export async function dispatch(
  folder: string,
  args: readonly string[],
  needsData: 'data' | 'no-data',
): Promise<number> {
  const names = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--data');
  const at = args.indexOf('--data');
  const data = at >= 0 ? (args[at + 1] ?? '') : fileURLToPath(new URL('../../shared/data', import.meta.url));
  const json = args.includes('--json');
  const known = measuresOf(folder);
  const wrong = names.find((n) => !known.includes(n));
  if (wrong !== undefined || names.length === 0) {
    process.stderr.write(
      `${wrong === undefined ? 'name a measure' : `no measure "${wrong}"`}; there are ${known.join(', ')}\n`,
    );
    return 2;
  }
  if (needsData === 'data' && !existsSync(data)) {
    process.stderr.write(`there is no data folder "${data}"; name one with --data FOLDER\n`);
    return 3;
  }
  for (const name of names) {
    const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Measure;
    const figures = await module.run({ data, json });
    if (json) process.stdout.write(`${JSON.stringify({ measure: name, ...figures })}\n`);
  }
  return 0;
}
