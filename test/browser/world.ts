/** A real server on a real store in a fresh folder, with reports coded by the real pipeline, for the browser to look at. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, type Input, keep, openLedger, openPipeline, readDocuments } from '../../src/pipeline.js';
import { openQuery, type Query } from '../../src/query/index.js';
import { startServer } from '../../src/serve/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running Chancery. */
export interface World {
  readonly url: string;
  readonly token: string;
  readonly store: string;
  readonly query: Query;
  close(): Promise<void>;
}

/** Builds the page where it is older than its sources, keeps the reports of the inputs and serves them. */
export async function startWorld(...inputs: Input[]): Promise<World> {
  buildPage();
  const folder = mkdtempSync(join(tmpdir(), 'chancery-world-'));
  const store = join(folder, 'record.duckdb');
  const pipeline = openPipeline();
  const ledger = await openLedger(store);
  const documents: Document[] = [];
  for (const input of inputs) {
    for await (const result of readDocuments(input)) if (result.ok) documents.push(result.value);
  }
  if (documents.length > 0) await keep(pipeline, ledger, documents);
  const query = await openQuery(ledger, pipeline.gazetteer);
  const webRoot = join(root, 'dist/web');
  const server = await startServer({ pipeline, ledger, query, store, port: 0, host: '127.0.0.1', webRoot });
  return {
    url: server.url,
    token: server.token,
    store,
    query,
    async close() {
      await server.close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The dispatches that come with the repository. */
export const samples: Input = { kind: 'file', path: join(root, 'samples/dispatches.jsonl') };

/** Those of them that tell of a few states: enough for most tests, and coded in a third of the time. */
export const someSamples: Input = {
  kind: 'text',
  name: 'some.jsonl',
  text: readFileSync(join(root, 'samples/dispatches.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => /Ukrain|Saudi/.test(line))
    .join('\n'),
};

/** Builds the page where it is older than its sources. */
export function buildPage(): void {
  const built = join(root, 'dist/web/index.html');
  const newest = (folder: string): number =>
    Math.max(
      ...readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    );
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'src/web'))) return;
  execFileSync(process.execPath, [join(root, 'scripts/build-web.mjs')], { cwd: root, stdio: 'pipe' });
}
