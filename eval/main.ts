/**
 * `npm run eval -- NAME [--data FOLDER] [--json]`: measures against labelled sets. Each measure is a file beside this one that exports
 * `run`; the data folder is laid out like the project's shared data, which is not part of the repository.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a measure is given and gives back. */
export interface EvalOptions {
  readonly data: string;
  readonly json: boolean;
}

interface Measure {
  run(options: EvalOptions): Promise<Record<string, unknown>>;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** The measures are the files of this folder that are named after one and export `run`. */
export function measures(folder: string = here): string[] {
  return readdirSync(folder)
    .filter((f) => /^[a-z-]+\.ts$/.test(f) && f !== 'main.ts')
    .map((f) => f.slice(0, -3))
    .sort();
}

async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--data');
  const at = args.indexOf('--data');
  const data = at >= 0 ? (args[at + 1] ?? '') : fileURLToPath(new URL('../../shared/data', import.meta.url));
  const json = args.includes('--json');
  const known = measures();
  if (!existsSync(data)) {
    process.stderr.write(`eval: there is no data folder "${data}"; name one with --data FOLDER\n`);
    return 3;
  }
  const wrong = names.filter((n) => !known.includes(n));
  if (wrong.length > 0 || names.length === 0) {
    process.stderr.write(
      `eval: ${wrong.length > 0 ? `no measure "${wrong[0]}"` : 'name a measure'}; there are ${known.join(', ')}\n`,
    );
    return 2;
  }
  for (const name of names) {
    const module = (await import(pathToFileURL(join(here, `${name}.ts`)).href)) as Partial<Measure>;
    if (module.run === undefined) {
      process.stderr.write(`eval: "${name}" has nothing to run\n`);
      return 2;
    }
    const figures = await module.run({ data, json });
    if (json) process.stdout.write(`${JSON.stringify({ measure: name, ...figures })}\n`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
