import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress, resolveHost } from './addresses.js';
import { readDocuments } from './documents.js';
import { fetchPage } from './fetch-page.js';

const limits = { bytesMax: 50_000, timeoutMs: 3_000 };
const here = (address: string) => address === '127.0.0.1';
let server: Server;
let base = '';
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked++;
    const path = request.url ?? '/';
    const hops = /^\/hop\/(\d+)$/.exec(path);
    if (hops !== null)
      response.writeHead(302, { location: hops[1] === '0' ? '/page' : `/hop/${Number(hops[1]) - 1}` }).end();
    else if (path === '/inside') response.writeHead(301, { location: 'http://10.0.0.1/x' }).end();
    else if (path === '/file') response.writeHead(301, { location: 'file:///etc/hosts' }).end();
    else if (path === '/page')
      response
        .setHeader('content-type', 'text/html; charset=ISO-8859-2')
        .end(
          Buffer.from('<html><title>Peace between both sides</title><p>\xa3\xf3d\xbc is a city.</p></html>', 'latin1'),
        );
    else if (path === '/large') response.setHeader('content-type', 'text/plain').end('x'.repeat(60_000));
    else if (path === '/bomb')
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
        .end(gzipSync('x'.repeat(5_000_000)));
    else if (path === '/image') response.setHeader('content-type', 'image/png').end('x');
    else if (path === '/slow') setTimeout(() => response.end('late'), 20_000).unref();
    else if (path === '/rows')
      response.setHeader('content-type', 'application/x-ndjson').end('{"text":"One."}\n{"text":"Two."}\n');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The code of the Problem that stands in the way of an address. */
async function refusal(address: string, allow: typeof here | null = null): Promise<string> {
  const result = await fetchPage(address, limits, allow);
  return result.ok ? 'read' : result.problem.code;
}

describe('fetchPage', () => {
  it.each([
    ...[
      '127.0.0.1',
      '127.1',
      '127.0.1',
      '0x7f.1',
      '0x7f000001',
      '2130706433',
      '0177.0.0.1',
      '127.0.0.1.',
      'localhost',
      'localhost.',
      'LOCALHOST',
      'a.localhost',
    ],
    ...[
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[0:0:0:0:0:0:0:1]',
      '0.0.0.0',
      '0',
      '10.0.0.1',
      '192.168.1.1',
      '172.16.0.1',
      '169.254.169.254',
    ],
    ...[
      '[fe80::1]',
      '[fc00::1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '224.0.0.1',
      '[ff02::1]',
      '255.255.255.255',
      '100.64.0.1',
      '198.18.0.1',
      '１２７.０.０.１',
      '127。0。0。1',
    ],
  ])('refuses http://%s', async (host) => {
    const before = asked;
    const port = new URL(base).port;
    expect(await refusal(`http://${host}:${port}/page`)).toBe('refused-url');
    expect(asked).toBe(before);
  });

  it.each([
    'file:///etc/hosts',
    'ftp://example.org/',
    'data:text/html,x',
    'gopher://example.org',
    'http://',
    'no address',
    'http://user:secret@example.org/',
  ])('knows %s as no address to fetch', async (address) => expect(await refusal(address)).toBe('bad-url'));

  it('follows redirections, each hop checked, and not for ever', async () => {
    expect(await refusal(`${base}/hop/3`, here)).toBe('read');
    expect(await refusal(`${base}/hop/9`, here)).toBe('unreachable');
    expect(await refusal(`${base}/inside`, here)).toBe('refused-url');
    expect(await refusal(`${base}/file`, here)).toBe('bad-url');
  });

  it('keeps to its limits', async () => {
    expect(await refusal(`${base}/large`, here)).toBe('too-large');
    expect(await refusal(`${base}/bomb`, here)).toBe('too-large');
    expect(await refusal(`${base}/image`, here)).toBe('not-text');
    expect(await refusal(`${base}/none`, here)).toBe('unreachable');
    const slow = await fetchPage(`${base}/slow`, { bytesMax: 1_000, timeoutMs: 200 }, here);
    expect(slow).toMatchObject({
      ok: false,
      problem: { code: 'unreachable', message: expect.stringContaining('in time') },
    });
  });

  it('gives documents, with the address and the day of fetching', async () => {
    const found = [];
    for await (const result of readDocuments({ kind: 'url', url: `${base}/hop/1` }, {}, here)) found.push(result);
    expect(found).toMatchObject([
      {
        ok: true,
        value: { url: `${base}/page`, title: 'Peace between both sides', text: 'Łódź is a city.', published: null },
      },
    ]);
    expect(found[0]?.ok && found[0].value.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const rows = [];
    for await (const result of readDocuments({ kind: 'url', url: `${base}/rows` }, {}, here))
      rows.push(result.ok && result.value.text);
    expect(rows).toEqual(['One.', 'Two.']);
  });
});

describe('addresses', () => {
  it('tells public ones from others', async () => {
    expect(['8.8.8.8', '2606:4700::1111'].map(isPublicAddress)).toEqual([true, true]);
    expect(['127.0.0.1', '::1', '::ffff:10.0.0.1', 'x', ''].map(isPublicAddress)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(await resolveHost('8.8.8.8')).toEqual({ ok: true, addresses: ['8.8.8.8'] });
  });
});
