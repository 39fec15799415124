/**
 * Exports under load: claims of a seeded world are appended, and all of their events are written as CSV and as Parquet. `--claims=1000000`
 * sets the number of claims (50,000 where it is not set); `--store=DIR` takes the store that the bench of the ledger left there instead.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../src/ledger/index.js';
import { type NameTable, openQuery } from '../src/query/index.js';
import { exportBytes } from '../src/serve/index.js';
import { world } from './ledger/world.js';

const FORMATS = ['csv', 'parquet'] as const;
const SEED = 1990;
const names = {
  find: (name: string) => ({ choice: { code: name }, problem: null }),
  describe: (code: string) => code,
} as unknown as NameTable;

/** Writes each format once to nowhere; prints processor seconds and bytes. */
export async function run({ json }: { readonly json: boolean }): Promise<Record<string, unknown>> {
  const kept = option('store');
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const ledger = await openLedger(join(folder, 'store.duckdb'));
  const figures: Record<string, unknown> = {};
  try {
    if (kept === undefined) await ledger.appendAll([...world(SEED).reports(Number(option('claims') ?? 50_000))]);
    const query = await openQuery(ledger, names);
    figures.claims = (await ledger.counts()).claims;
    for (const format of FORMATS) {
      const before = process.cpuUsage();
      let bytes = 0;
      const codes = () => {
        throw new Error('neither format asks for codes');
      };
      for await (const piece of await exportBytes(query, 'events', format, { codes })) bytes += piece.length;
      const { user, system } = process.cpuUsage(before);
      figures[format] = {
        cpuSeconds: Math.round((user + system) / 1e4) / 100,
        megabytes: Math.round(bytes / 1e5) / 10,
      };
    }
  } finally {
    await ledger.close();
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
  if (!json)
    for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${JSON.stringify(value)}\n`);
  return figures;
}

function option(name: string): string | undefined {
  return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}
