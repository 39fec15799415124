/** Every route of the API on a real record: what it answers fits the description of it, and what it refuses has the one error shape. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep, type Ledger, openLedger, openPipeline, readDocuments } from '../src/pipeline.js';
import { openQuery } from '../src/query/index.js';
import { type RunningServer, startServer } from '../src/serve/index.js';

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
  readonly security?: readonly unknown[];
  readonly requestBody?: unknown;
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object };
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-api-'));
const store = join(folder, 'record.duckdb');
const PARTNER = 'https://partner.example';
let server: RunningServer;
let ledger: Ledger;
let described: Described;
let copies = 0;
const ids = { event: '', report: '', standing: '', job: '', entry: {} as object };

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}/api/v1${path}`, init);
const withToken = () => ({ authorization: `Bearer ${server.token}` });
const sending = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

beforeAll(async () => {
  const pipeline = openPipeline();
  ledger = await openLedger(store);
  const documents = [];
  const file = fileURLToPath(new URL('../samples/dispatches.jsonl', import.meta.url));
  for await (const result of readDocuments({ kind: 'file', path: file })) if (result.ok) documents.push(result.value);
  await keep(pipeline, ledger, documents.slice(0, 60));
  const query = await openQuery(ledger, pipeline.gazetteer);
  server = await startServer({ ...{ pipeline, ledger, query, store, port: 0, host: '127.0.0.1' }, origins: [PARTNER] });
  described = (await (await get('/openapi.json')).json()) as Described;
  ids.event = (await query.events({ limit: 1, act: 'sever' })).items[0]!.id;
  ids.report = (await query.reports({ limit: 1 })).items[0]!.id;
  const why = await query.why(ids.event);
  writeFileSync(join(folder, 'one.txt'), 'Chad cut ties with Fiji on Tuesday.');
  const job = await get('/jobs', sending({ add: [join(folder, 'one.txt')] }, withToken()));
  ids.job = ((await job.json()) as { id: string }).id;
  const { report, claims, problems } = await query.report(ids.report);
  ids.entry = { report: { ...report, problems }, claims };
  ids.standing = why.kind === 'event' ? why.moved[0]!.id : '';
});
afterAll(async () => {
  await server.close();
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A question for each operation that is described; one more demands that none is left out. */
const ASKED: Readonly<Record<string, () => [path: string, init?: RequestInit]>> = {
  'GET /status': () => ['/status?a=Ukraine&b=SYR&on=2023-05-01'],
  'GET /history': () => ['/history?a=UKR&b=SYR'],
  'GET /pair': () => ['/pair?a=UKR&b=SYR&on=2023&step=year'],
  'GET /series': () => ['/series?a=UKR&b=SYR&halfLifeDays=30'],
  'GET /states': () => ['/states'],
  'GET /states/{id}': () => ['/states/UKR'],
  'GET /pairs': () => ['/pairs?limit=3'],
  'GET /changes': () => ['/changes?limit=3'],
  'GET /events': () => ['/events?limit=3'],
  'GET /events.csv': () => ['/events.csv?act=sever'],
  'GET /events.jsonl': () => ['/events.jsonl?act=sever'],
  'GET /events.parquet': () => ['/events.parquet?act=sever'],
  'GET /standings.csv': () => ['/standings.csv?track=recognition'],
  'GET /standings.jsonl': () => ['/standings.jsonl?party=UKR'],
  'GET /standings.parquet': () => ['/standings.parquet'],
  'POST /entries': () => ['/entries', sending([ids.entry], withToken())],
  'GET /events/{id}': () => [`/events/${ids.event}`],
  'GET /why/{id}': () => [`/why/${ids.standing}`],
  'GET /reports': () => ['/reports?limit=3'],
  'GET /reports/{id}': () => [`/reports/${ids.report}`],
  'GET /reports/{id}/parse': () => [`/reports/${ids.report}/parse?sentence=0`],
  'GET /search': () => ['/search?q=ukr%20syr'],
  'GET /summary': () => ['/summary'],
  'GET /health': () => ['/health'],
  'GET /standings': () => ['/standings?track=relations'],
  'GET /network': () => ['/network?on=2023'],
  'GET /recognition': () => ['/recognition?party=Syria'],
  'GET /corrections': () => ['/corrections'],
  'POST /read': () => ['/read', sending({ text: 'Chad cut ties with Fiji on Tuesday.', published: '2021-03-03' })],
  'POST /parse': () => ['/parse', sending({ text: 'Chad cut ties with Fiji.' })],
  'POST /reports': () => ['/reports', sending([{ text: 'Chad cut ties with Fiji.' }], withToken())],
  'POST /jobs': () => ['/jobs', sending({ add: [join(folder, 'one.txt')] }, withToken())],
  'GET /jobs': () => ['/jobs', { headers: withToken() }],
  'GET /jobs/{id}': () => [`/jobs/${ids.job}`, { headers: withToken() }],
  'DELETE /jobs/{id}': () => [`/jobs/${ids.job}`, { method: 'DELETE', headers: withToken() }],
  'GET /jobs/{id}/events': () => [`/jobs/${ids.job}/events`, { headers: withToken() }],
  'POST /verify': () => ['/verify', { method: 'POST', headers: withToken() }],
  'POST /backup': () => ['/backup', sending({ path: join(folder, `copy-${copies++}.duckdb`) }, withToken())],
  'POST /rebuild': () => ['/rebuild', { method: 'POST', headers: withToken() }],
  'POST /corrections': () => [
    '/corrections',
    sending({ id: ids.event, verb: 'confirm', by: 'A. Reader', reason: 'looked up' }, withToken()),
  ],
};

function operations(): [name: string, operation: Operation][] {
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
      operation,
    ]),
  );
}

async function faultOf(response: Response): Promise<[number, string]> {
  const body = (await response.json()) as { error: Record<string, unknown> };
  expect(Object.keys(body)).toEqual(['error']);
  expect(Object.keys(body.error).sort()).toEqual(['code', 'hint', 'message', 'where']);
  expect(typeof body.error.message).toBe('string');
  return [response.status, String(body.error.code)];
}

describe('every route', () => {
  it('is asked here', () => {
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(ASKED).sort());
  });

  it('answers as it is described', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'api', components: described.components });
    for (const [name, operation] of operations()) {
      const [path, init] = ASKED[name]!();
      const response = await get(path, init);
      const done = name === 'POST /jobs' ? 202 : 200;
      expect([name, response.status]).toEqual([name, done]);
      const [[type, { schema }]] = Object.entries(operation.responses[done]!.content!) as [
        [string, { schema: object }],
      ];
      expect(response.headers.get('content-type')).toContain(type);
      if (type !== 'application/json') continue;
      const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
      const fits = check(await response.json());
      expect([name, fits ? null : check.errors]).toEqual([name, null]);
    }
  });

  it('refuses in one shape, and says which refusals there are', async () => {
    for (const [name, operation] of operations()) {
      const [method, path] = name.split(' ') as [string, string];
      const place = path.replace('{id}', 'no-such-thing');
      if (method === 'GET')
        expect([name, ...(await faultOf(await get(`${place}?nonsense=1`, { headers: withToken() })))]).toEqual([
          name,
          400,
          'bad-request',
        ]);
      if (path.includes('{id}'))
        expect([name, (await faultOf(await get(place, { method, headers: withToken() })))[0]]).toEqual([name, 404]);
      if (method === 'POST' && operation.requestBody !== undefined) {
        const broken = { method, headers: { 'content-type': 'application/json', ...withToken() }, body: '{"a":' };
        expect([name, ...(await faultOf(await get(place, broken)))]).toEqual([name, 400, 'bad-request']);
        expect([name, ...(await faultOf(await get(place, sending({ a: 1 }, withToken()))))]).toEqual([
          name,
          400,
          'bad-request',
        ]);
      }
      if (operation.security) {
        for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Bearer ${server.token}x` }])
          expect([name, ...(await faultOf(await get(place, { method, headers })))]).toEqual([
            name,
            401,
            'not-signed-in',
          ]);
      }
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (!status.startsWith('2'))
          expect([name, status, JSON.stringify(content)]).toEqual([name, status, expect.stringContaining('Error')]);
      }
    }
    expect(await faultOf(await get('/nothing'))).toEqual([404, 'not-found']);
    expect(await faultOf(await get('/status', { method: 'DELETE' }))).toEqual([404, 'not-found']);
  });

  it('has an ETag, and a second look at the same costs nothing', async () => {
    for (const name of Object.keys(ASKED).filter(
      (one) => one.startsWith('GET') && !/\.(csv|jsonl|parquet)|\/events$|jobs/.test(one.replace('GET /events', 'GET')),
    )) {
      const [path] = ASKED[name]!();
      const first = await get(path);
      await first.arrayBuffer();
      const again = await get(path, { headers: { 'if-none-match': first.headers.get('etag') ?? 'none' } });
      expect([name, again.status, (await again.arrayBuffer()).byteLength]).toEqual([name, 304, 0]);
    }
  });

  it('gives lists in pages that together are the whole, each once', async () => {
    for (const path of ['/events', '/reports', '/pairs']) {
      const whole = (await (await get(`${path}?limit=1000`)).json()) as { items: unknown[]; total: number };
      const seen: unknown[] = [];
      for (let cursor = ''; ; ) {
        const page = (await (await get(`${path}?limit=7${cursor}`)).json()) as {
          items: unknown[];
          next: string | null;
        };
        seen.push(...page.items);
        if (page.next === null) break;
        cursor = `&cursor=${page.next}`;
      }
      expect(seen).toEqual(whole.items);
      expect(seen).toHaveLength(whole.total);
      expect((await faultOf(await get(`${path}?cursor=x`)))[1]).toBe('bad-cursor');
    }
  });
});

describe('pages of other servers', () => {
  const from = (origin: string, path: string, init: RequestInit = {}) =>
    get(path, { ...init, headers: { ...(init.headers as object), origin } });

  it('may ask where their origin was let in, with the answer marked as theirs', async () => {
    const response = await from(PARTNER, '/summary');
    expect(response.headers.get('access-control-allow-origin')).toBe(PARTNER);
    expect(response.headers.get('vary')).toMatch(/Origin/);
    expect((await from('https://other.example', '/summary')).headers.get('access-control-allow-origin')).toBeNull();
    const asked = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } };
    const preflight = await from(PARTNER, '/read', asked);
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, PARTNER]);
    const refused = await from('https://other.example', '/read', asked);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may not use the tools for models otherwise', async () => {
    const call = (origin: string) =>
      fetch(`${server.url}/mcp`, {
        ...sending({ jsonrpc: '2.0', id: 1, method: 'ping' }),
        headers: { origin, 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      });
    expect(await faultOf(await call('https://other.example'))).toEqual([403, 'wrong-origin']);
    expect((await call(PARTNER)).status).toBe(200);
    expect((await call(server.url)).status).toBe(200);
  });
});

describe('reading an address', () => {
  it.each([
    ...[
      'http://127.0.0.1',
      'http://localhost',
      'http://127.1',
      'http://0x7f.1',
      'http://2130706433',
      'http://0177.0.0.1',
    ],
    ...['http://[::1]', 'http://[::ffff:127.0.0.1]', 'http://0.0.0.0', 'http://10.0.0.1', 'http://192.168.0.1'],
    ...[
      'http://169.254.169.254/latest/meta-data',
      'http://[fe80::1]',
      'http://[64:ff9b::7f00:1]',
      'http://１２７.０.０.１',
    ],
  ])('never reaches %s', async (url) => {
    // Asked as a program would ask from elsewhere: each is another caller's first, so that the rate is not what refuses it.
    const { code } = await readAt(url);
    expect(['refused-url', 'too-many']).toContain(code);
  });
  it.each(['file:///etc/hosts', 'ftp://example.org', 'javascript:alert(1)', 'no address'])(
    'is no such thing: %s',
    async (url) => {
      expect(['bad-url', 'too-many']).toContain((await readAt(url)).code);
    },
  );

  async function readAt(url: string): Promise<{ code: string }> {
    const response = await get('/read', sending({ url }));
    expect([400, 403, 429]).toContain(response.status);
    return ((await response.json()) as { error: { code: string } }).error;
  }
});

describe('a slow client', () => {
  it('that never ends its request keeps nobody waiting', async () => {
    const { port } = new URL(server.url);
    const slow = Array.from({ length: 40 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => {});
      socket.write(
        `POST /api/v1/read HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"te`,
      );
      return socket;
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/summary')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    for (const socket of slow) socket.destroy();
  });

  it('that does not take its answer holds no more of it than a piece', async () => {
    const answer = await new Promise<import('node:http').IncomingMessage>((done, failed) =>
      request(`${server.url}/api/v1/events.csv`, done).on('error', failed).end(),
    );
    answer.pause();
    expect((await get('/summary')).status).toBe(200);
    answer.destroy();
  });
});

describe('long work', () => {
  /** The events of a stream until it ends: name and job. */
  async function watched(
    id: string,
  ): Promise<[string, { state: string; progress: { read: number; added: number } }][]> {
    const response = await get(`/jobs/${id}/events`, { headers: withToken() });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('event: '));
    return blocks.map((block) => {
      const [event = '', data = ''] = block.split('\n');
      return [event.slice(7), JSON.parse(data.slice(6))];
    });
  }
  const asked = async (add: readonly string[]) => {
    const response = await get('/jobs', sending({ add }, withToken()));
    return (await response.json()) as { id: string };
  };
  const reports = (count: number, day: string) =>
    Array.from({ length: count }, (_, i) =>
      JSON.stringify({ text: `Chad cut ties with Fiji on ${day}. Note ${i}.`, published: day }),
    ).join('\n');

  it('shows how far it is until it has ended', async () => {
    writeFileSync(join(folder, 'many.jsonl'), reports(40, '2021-03-02'));
    const events = await watched((await asked([join(folder, 'many.jsonl')])).id);
    expect(events.at(-1)).toMatchObject(['end', { state: 'done', progress: { read: 40, added: 40 } }]);
    expect(events.slice(0, -1).every(([event]) => event === 'progress')).toBe(true);
    const seen = events.map(([, { progress }]) => progress.read);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('stops when asked to, and keeps what it has', async () => {
    writeFileSync(join(folder, 'more.jsonl'), reports(4000, '2021-04-02'));
    const { id } = await asked([join(folder, 'more.jsonl')]);
    const end = watched(id);
    for (let read = 0; read === 0; ) {
      const job = (await (await get(`/jobs/${id}`, { headers: withToken() })).json()) as { progress: { read: number } };
      read = job.progress.read;
    }
    expect((await get(`/jobs/${id}`, { method: 'DELETE', headers: withToken() })).status).toBe(200);
    const [, last] = (await end).at(-1)!;
    expect(last.state).toBe('cancelled');
    expect(last.progress.added).toBeGreaterThan(0);
    expect(last.progress.added).toBeLessThan(4000);
  });

  it('says what could not be read, and takes no odd places', async () => {
    const events = await watched((await asked([join(folder, 'nowhere.txt'), 'http://127.0.0.1/x'])).id);
    const [, last] = events.at(-1)! as [string, { state: string; progress: object; problems?: { code: string }[] }];
    expect(last.problems?.map(({ code }) => code)).toEqual(['not-found', 'refused-url']);
    for (const place of ['relative.txt', 'file:///etc/hosts', '../x'])
      expect(await faultOf(await get('/jobs', sending({ add: [place] }, withToken())))).toEqual([400, 'bad-request']);
  });
});
