/** The record as tools for a model, asked by the real client over standard input and output and over HTTP, on the real store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep, openLedger, openPipeline, readDocuments } from '../src/pipeline.js';
import { openQuery } from '../src/query/index.js';
import { startServer } from '../src/serve/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What a model may be given in one answer, in characters. */
const ANSWER_MAX = 12_000;
const folder = mkdtempSync(join(tmpdir(), 'chancery-mcp-'));
const store = join(folder, 'record.duckdb');
const open: (() => Promise<unknown>)[] = [];
const clients: { readonly name: string; readonly client: Client }[] = [];

async function connect(name: string, transport: ConstructorParameters<typeof Object>[0]): Promise<void> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  clients.push({ name, client });
  open.unshift(() => client.close());
}

beforeAll(async () => {
  const pipeline = openPipeline();
  const ledger = await openLedger(store);
  const documents = [];
  for await (const result of readDocuments({ kind: 'file', path: join(root, 'samples/dispatches.jsonl') })) {
    if (result.ok) documents.push(result.value);
  }
  // Many reports of one pair, so that an answer could be long.
  for (let day = 1; day <= 28; day++) {
    const published = `2021-02-${String(day).padStart(2, '0')}`;
    for (const text of [
      `Fiji imposed sanctions on Chad on ${published}.`,
      `Chad's president visited Fiji on ${published}.`,
    ]) {
      for await (const result of readDocuments({ kind: 'text', text, name: 'a' }, { published })) {
        if (result.ok) documents.push(result.value);
      }
    }
  }
  await keep(pipeline, ledger, documents);
  const query = await openQuery(ledger, pipeline.gazetteer);
  const server = await startServer({ pipeline, ledger, query, store, port: 0, host: '127.0.0.1', version: '1.2.3' });
  open.push(
    () => server.close(),
    () => ledger.close(),
  );
  await connect('http', new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
  await connect(
    'stdio',
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', 'scripts/dev-cli.ts', 'mcp', '--store', store],
      cwd: root,
      stderr: 'inherit',
    }),
  );
});
afterAll(async () => {
  for (const close of open) await close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(client: Client, name: string, args: Record<string, unknown>) {
  const answer = await client.callTool({ name, arguments: args });
  const text = (answer.content as { text: string }[])[0]!.text;
  if (answer.isError) return { error: text };
  expect(JSON.parse(text)).toEqual(answer.structuredContent);
  expect(text.length).toBeLessThan(ANSWER_MAX);
  // biome-ignore lint/suspicious/noExplicitAny: the client has checked it against the schema of the tool
  return answer.structuredContent as any;
}

describe.each(['http', 'stdio'])('over %s', (transport) => {
  const client = () => clients.find(({ name }) => name === transport)!.client;

  it('lists six tools, each with a schema for what it takes and gives', async () => {
    const { tools } = await client().listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'events',
      'history',
      'read_text',
      'resolve',
      'status',
      'why',
    ]);
    for (const tool of tools) {
      expect(tool.description).toBeTruthy();
      expect(tool.inputSchema.type).toBe('object');
      expect(tool.outputSchema?.type).toBe('object');
      expect(tool.annotations?.readOnlyHint).toBe(true);
    }
  });

  it('says what relations were, in whose words, and where to look', async () => {
    const status = await ask(client(), 'status', { a: 'Ukraine', b: 'Syria', on: '2023-05-01' });
    const [relations] = status.tracks;
    expect([relations.track, relations.value]).toEqual(['relations', 'severed']);
    const [quote] = relations.because[0].evidence;
    // Which of the reports is the surest is for others to say; its words stand in it where the answer says.
    expect(quote.quote).toMatch(/^Ukraine (severed|cut) .*with Syria/);
    expect(quote.page).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/report\//);
    const page = await fetch(quote.page);
    expect(page.status).toBe(200);
    const { report } = (await (await fetch(quote.page.replace('/report/', '/api/v1/reports/'))).json()) as {
      report: { text: string };
    };
    expect(report.text.slice(...(quote.span as [number, number]))).toBe(quote.quote);
    const why = await ask(client(), 'why', { id: relations.because[0].id });
    expect(why.evidence.length).toBeGreaterThan(1);
    const standing = await ask(client(), 'why', { id: relations.standing });
    expect([standing.kind, standing.events.length > 0, standing.rule !== null]).toEqual(['standing', true, true]);
    const claim = await ask(client(), 'why', { id: quote.claim });
    expect(claim.evidence[0].quote).toBe(quote.quote);
  });

  it('gives the history and the events, and stays short where there is much', async () => {
    const history = await ask(client(), 'history', { a: 'Fiji', b: 'Chad' });
    expect(history.standings.length + history.standingsLeftOut).toBeGreaterThan(0);
    const first = await ask(client(), 'events', { pair: ['Chad', 'Fiji'], limit: 25 });
    expect([first.events.length, first.total > 25, first.next !== null]).toEqual([25, true, true]);
    const second = await ask(client(), 'events', { pair: ['Chad', 'Fiji'], limit: 25, cursor: first.next });
    expect(second.events.map(({ id }: { id: string }) => id)).not.toContain(first.events[0].id);
  });

  it('reads a text and resolves a name', async () => {
    const read = await ask(client(), 'read_text', {
      text: 'Chad cut diplomatic ties with Fiji on Tuesday.',
      published: '2021-03-03',
    });
    expect(read.claims).toMatchObject([{ act: 'sever', actors: ['Chad'], recipients: ['Fiji'], date: '2021-03-02' }]);
    const found = await ask(client(), 'resolve', { name: 'Damascus', on: '2022-06-30' });
    expect(found.choice).toBe('SYR');
  });

  it('says what is wrong as a tool error', async () => {
    expect((await ask(client(), 'status', { a: 'Nowhereland', b: 'Syria' })).error).toMatch(
      /^unknown-state: .*Nowhereland/,
    );
    expect((await ask(client(), 'why', { id: 'ev-none' })).error).toMatch(/^unknown-id/);
    expect((await ask(client(), 'resolve', { name: 'Xqzzt' })).error).toMatch(/^unknown-name/);
    expect((await ask(client(), 'read_text', {})).error).toMatch(/^usage/);
    expect((await ask(client(), 'read_text', { url: 'http://127.0.0.1/' })).error).toMatch(/^refused-url/);
    expect((await ask(client(), 'events', { from: 'yesterday' })).error).toMatch(/^bad-date/);
    expect((await ask(client(), 'events', { limit: 1000 })).error).toBeTruthy();
  });
});
