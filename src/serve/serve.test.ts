/** The server over real HTTP, with a record made by hand: questions, errors, writing, limits, and the file beside the store. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemError, problem } from '../base/index.js';
import type { Document, Ledger, Pipeline } from '../pipeline.js';
import type { Query } from '../query/index.js';
import { findServer, type RunningServer, remoteKeep, remoteQuery, startServer } from './index.js';
import { cell } from './tables/table.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
const store = join(folder, 'record.duckdb');
const asked: unknown[][] = [];
const a = { code: 'UKR', name: 'Ukraine' };
const b = { code: 'SYR', name: 'Syria' };

/** Answers with what it was asked. */
const query = new Proxy({} as Query, {
  get:
    (_, name: string) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      if (args[0] === 'nowhere')
        throw new ProblemError(problem('unknown-state', 'No state is known as "nowhere".', 'Try a code.'));
      if (name === 'status') return { a, b, on: '2023-05-01', known: null, sentence: 'x'.repeat(3000), tracks: [] };
      return { asked: name, args };
    },
});
const document = (id: string): Document => ({
  id,
  url: null,
  outlet: null,
  byline: null,
  title: null,
  published: null,
  retrieved: null,
  language: null,
  text: 'A text.',
  problems: [],
});
const pipeline = {
  code: (d: Document) => ({
    document: d,
    claims: d.id === 'empty' ? [] : [{}],
    problems: [],
    notes: ['nothing found'],
  }),
} as unknown as Pipeline;
const ledger = {
  appendAll: async (entries: { report: Document }[]) =>
    entries.map(({ report }) => ({ report: report.id, added: true, claims: 1, reason: 'new', problem: null })),
} as unknown as Ledger;

let server: RunningServer;
const start = (port = 0) => startServer({ pipeline, ledger, query, store, port, host: '127.0.0.1' });
beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  get(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const code = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
];

describe('questions', () => {
  it('go through to the record and back, one to one', async () => {
    const remote = remoteQuery({ url: server.url, token: server.token, pid: process.pid, started: '' });
    const calls: [keyof Query, unknown[]][] = [
      ['summary', []],
      ['history', ['Ukraine', 'Côte d’Ivoire', { track: 'relations', known: '2025-01-01' }]],
      ['pair', ['UKR', 'SYR', { on: '2023', limit: 5, step: 'year' }]],
      ['events', [{ type: 'SANCTION', pair: ['UKR', 'SYR'], limit: 3 }]],
      ['event', ['ev-1/../x?y']],
      ['why', ['st-1']],
      ['report', ['a b%']],
      ['reports', [{ limit: 2, cursor: 'abc' }]],
      ['states', []],
      ['pairs', [{ party: 'SYR' }]],
      ['changes', [7, 'SYR']],
      ['profile', ['Syria']],
      ['search', ['ukr & syr', 4]],
      ['series', ['UKR', 'SYR', { halfLifeDays: 30 }]],
      ['standings', [{ party: 'SYR', track: 'head' }]],
      ['network', [{ track: 'recognition', on: '2023' }]],
      ['recognition', ['Kosovo', { on: '2023', known: '2025-01-01' }]],
      ['corrections', [{ of: 'ev-1', limit: 3 }]],
    ];
    for (const [name, args] of calls) {
      const answer = await (remote[name] as (...x: unknown[]) => Promise<unknown>)(...args);
      expect(answer).toEqual({ asked: name, args });
    }
  });
  it('that fail give the Problem of the record', async () => {
    const remote = remoteQuery({ url: server.url, token: '', pid: process.pid, started: '' });
    await expect(remote.status('nowhere', 'SYR')).rejects.toMatchObject({
      problem: { code: 'unknown-state', hint: 'Try a code.' },
    });
    expect(await code(await get('/api/v1/status?a=nowhere&b=SYR'))).toEqual([404, 'unknown-state']);
  });
  it('that are not well put are said to be so', async () => {
    expect(await code(await get('/api/v1/status?a=UKR'))).toEqual([400, 'bad-request']);
    expect(await code(await get('/api/v1/changes?limit=many'))).toEqual([400, 'bad-request']);
    expect(await code(await get('/api/v1/changes?limt=1'))).toEqual([400, 'bad-request']);
    expect(await code(await get('/api/v1/history?a=UKR&b=SYR&track=trade'))).toEqual([400, 'bad-request']);
    expect(await code(await get('/api/v1/events?pair=UKR'))).toEqual([400, 'bad-filter']);
    expect(await code(await get('/api/v1/nothing'))).toEqual([404, 'not-found']);
  });
  it('have an ETag and come gzipped', async () => {
    const first = await get('/api/v1/status?a=UKR&b=SYR');
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(((await first.json()) as { sentence: string }).sentence).toHaveLength(3000);
    const etag = first.headers.get('etag') ?? '';
    const again = await get('/api/v1/status?a=UKR&b=SYR', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
  it('of a status are answered the same the short way and the long way', async () => {
    const identity = { 'accept-encoding': 'identity' };
    const etag = (await get('/api/v1/status?a=UKR&b=SYR')).headers.get('etag') ?? '';
    for (const headers of [{}, identity, { 'if-none-match': etag }, { ...identity, 'if-none-match': '"other"' }]) {
      const answers = [];
      for (const words of [
        'a=UKR&b=SYR&on=2023-05-01&known=2025-01-01T00:00:00Z',
        'a=U%4BR&b=SYR&on=2023-05-01&known=2025-01-01T00%3A00:00Z',
      ]) {
        asked.length = 0;
        const answer = await get(`/api/v1/status?${words}`, { headers });
        const said = [...answer.headers].filter(([name]) => name !== 'date');
        answers.push({ status: answer.status, headers: said.sort(), body: await answer.text(), asked: [...asked] });
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.asked).toEqual([
        ['status', 'UKR', 'SYR', { on: '2023-05-01', known: '2025-01-01T00:00:00Z' }],
      ]);
    }
    expect(await code(await get('/api/v1/status?a=UKR&b=SYR&b=RUS&c=1'))).toEqual([400, 'bad-request']);
    expect(await code(await get('/api/v1/status?a=UKR&b='))).toEqual([400, 'bad-request']);
  });
  it('are all described', async () => {
    const described = (await (await get('/api/v1/openapi.json')).json()) as { openapi: string; paths: object };
    expect(described.openapi).toBe('3.1.0');
    const docs = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
    const missing = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .map((method) => `${method.toUpperCase()} ${path.replace('/api/v1/', '')}`)
        .filter((words) => !new RegExp(`\`${words.replace(/[{}.]/g, '\\$&')}(\\?[^\`]*)?\``).test(docs)),
    );
    expect(missing).toEqual([]);
    expect(await (await get('/api')).text()).toContain('/api/v1/status?a=UKR&amp;b=SYR');
  });
});

describe('cells for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [-6, '-6'],
  ])('%j', (value, written) => expect(cell(value)).toBe(written));
});

describe('writing', () => {
  it('needs the token', async () => {
    expect(await code(await post('/api/v1/reports', [document('x')]))).toEqual([401, 'not-signed-in']);
    expect(await code(await post('/api/v1/reports', [document('x')], { authorization: 'Bearer no' }))).toEqual([
      401,
      'not-signed-in',
    ]);
  });
  it('keeps reports and says what became of each', async () => {
    const ref = { url: server.url, token: server.token, pid: process.pid, started: '' };
    const big = { ...document('big'), text: 'x'.repeat(5_000_000) };
    const lines = await remoteKeep(ref, [document('a'), big, document('empty')]);
    expect(lines.map((l) => [l.report, l.outcome])).toEqual([
      ['a', 'new'],
      ['big', 'new'],
      ['empty', 'no-event'],
    ]);
  });
  it('takes reports as programs write them', async () => {
    const headers = { authorization: `Bearer ${server.token}` };
    const response = await post(
      '/api/v1/reports',
      [{ id: 'p', text: 'France expelled a diplomat.', lang: 'en' }],
      headers,
    );
    expect(await response.json()).toEqual([{ report: 'p', outcome: 'new', claims: 1, problem: null }]);
    expect(await code(await post('/api/v1/reports', [{ text: 7 }], headers))).toEqual([400, 'bad-request']);
  });
});

describe('limits', () => {
  it('refuses a text that is too long, and too many of them', async () => {
    expect((await post('/api/v1/read', { text: 'x'.repeat(100_001) })).status).toBe(400);
    expect(await code(await post('/api/v1/read', { text: 'x'.repeat(500_000) }))).toEqual([413, 'too-large']);
    const seen = new Set<number>();
    for (let i = 0; i < 70; i++) seen.add((await post('/api/v1/read', { text: 'A text.' })).status);
    expect([...seen].sort()).toEqual([200, 429]);
  });
  it('answers on loopback only to its own names', async () => {
    const port = Number(new URL(server.url).port);
    const status = await new Promise((done, failed) => {
      request({ host: '127.0.0.1', port, path: '/api/v1/health', headers: { host: 'evil.example' } }, (r) =>
        done(r.statusCode),
      )
        .on('error', failed)
        .end();
    });
    expect(status).toBe(403);
  });
  it('keeps a page to itself', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('the file beside the store', () => {
  it('leads to the server, and to its owner only', async () => {
    expect(statSync(`${store}.serving.json`).mode & 0o777).toBe(0o600);
    expect((await findServer(store))?.url).toBe(server.url);
    expect(await findServer(join(folder, 'other.duckdb'))).toBeNull();
  });
  it('is ignored and removed when its server is dead', async () => {
    const other = join(folder, 'stale.duckdb');
    const stale = { ...JSON.parse(readFileSync(`${store}.serving.json`, 'utf8')), pid: 2 ** 22 - 3 };
    writeFileSync(`${other}.serving.json`, JSON.stringify(stale));
    expect(await findServer(other)).toBeNull();
    expect(existsSync(`${other}.serving.json`)).toBe(false);
  });
  it('goes when the server ends; a taken port is said to be taken', async () => {
    await expect(start(Number(new URL(server.url).port))).rejects.toMatchObject({ problem: { code: 'port-busy' } });
    await server.close();
    expect(existsSync(`${store}.serving.json`)).toBe(false);
    expect(await findServer(store)).toBeNull();
    server = await start();
  });
});

describe('a connection', () => {
  it('that is opened and left alone, or whose request never ends, is ended when it has been still too long', async () => {
    const other = await startServer({
      pipeline,
      ledger,
      query,
      store: join(folder, 'idle.duckdb'),
      port: 0,
      host: '127.0.0.1',
      idleMs: 150,
    });
    const { port } = new URL(other.url);
    const still = (words: string) =>
      new Promise<'ended'>((done) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          if (words !== '') socket.write(words);
        });
        socket.on('error', () => {});
        socket.on('close', () => done('ended'));
        socket.resume();
      });
    const head = 'POST /api/v1/reports HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5000\r\n\r\n[';
    expect(await Promise.all([still(''), still('GET /api/v1/summ'), still(head)])).toEqual(['ended', 'ended', 'ended']);
    expect((await fetch(`${other.url}/api/v1/summary`)).status).toBe(200);
    await other.close();
  });
});
