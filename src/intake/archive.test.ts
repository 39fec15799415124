/** Web archives made here, whole, cut and damaged, and those of the shared folder where it is there. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { readDocuments } from './documents.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-warc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = (words: string) => `<html><head><title>Ties cut at last</title></head><body><p>${words}</p></body></html>`;

async function record(
  url: string,
  body: string,
  headers: Record<string, string>,
  statusline = 'HTTP/1.1 200 OK',
  gzip = false,
) {
  async function* content() {
    yield new TextEncoder().encode(body);
  }
  const made = WARCRecord.create(
    { url, date: '2021-03-03T12:00:00Z', type: 'response', httpHeaders: headers, statusline, warcHeaders: {} },
    content(),
  );
  return Buffer.from(await WARCSerializer.serialize(made, { gzip }));
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };
async function records(gzip: boolean): Promise<Buffer[]> {
  return [
    await record('https://example.org/a', PAGE('Chad cut ties with Fiji. Łódź.'), html, undefined, gzip),
    await record('https://example.org/moved', '', { Location: '/a' }, 'HTTP/1.1 301 Moved', gzip),
    await record('https://example.org/picture', 'GIF', { 'Content-Type': 'image/gif' }, undefined, gzip),
    await record('https://example.org/b', PAGE('Fiji recalled its ambassador from Chad.'), html, undefined, gzip),
  ];
}

async function read(path: string) {
  const texts: (string | null)[][] = [];
  const problems: string[] = [];
  for await (const result of readDocuments({ kind: 'file', path })) {
    if (result.ok) texts.push([result.value.url, result.value.text, result.value.retrieved, result.value.published]);
    else problems.push(result.problem.code);
  }
  return { texts, problems };
}
const file = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

describe.each([false, true])('an archive, gzipped: %s', (gzip) => {
  const ending = gzip ? '.warc.gz' : '.warc';
  let parts: Buffer[] = [];
  beforeAll(async () => {
    parts = await records(gzip);
  });

  it('gives its pages, with address and day of fetching', async () => {
    expect(await read(file(`whole${ending}`, Buffer.concat(parts)))).toEqual({
      texts: [
        ['https://example.org/a', 'Chad cut ties with Fiji. Łódź.', '2021-03-03', null],
        ['https://example.org/b', 'Fiji recalled its ambassador from Chad.', '2021-03-03', null],
      ],
      problems: [],
    });
  });

  it('that breaks off is said to, wherever it does', async () => {
    const last = parts[3]!;
    for (const cut of [5, Math.floor(last.length / 2), last.length - (gzip ? 60 : 12)]) {
      const bytes = Buffer.concat([...parts.slice(0, 3), last.subarray(0, cut)]);
      const { texts, problems } = await read(file(`cut-${cut}${ending}`, bytes));
      expect([cut, texts.length, problems]).toEqual([cut, 1, ['cut-short']]);
    }
  });

  it('that is none is said to be none', async () => {
    const { problems } = await read(file(`none${ending}`, Buffer.from('no archive at all')));
    expect(problems).toEqual([expect.stringMatching(/^bad-/)]);
  });
});

const shared = fileURLToPath(new URL('../../../shared/data/warc/', import.meta.url));
describe.skipIf(!existsSync(shared))('archives of the world (skipped where the shared folder is not there)', () => {
  it.each([
    ['warcio_js/example.warc.gz', 'whole'],
    ['warcio_py/example-trunc.warc', 'bad-record'],
    ['warcio_js/example-bad-length.warc', 'bad-record'],
    ['resiliparse/clipped.warc.gz', 'cut-short'],
    ['aut/warc/example.warc.gz', 'whole'],
    ['resiliparse/warcfile.warc.gz', 'whole'],
    ['warcio_js/example-iana.org-chunked.warc', 'whole'],
    ['warcio_py/example-wget-bad-target-uri.warc.gz', 'whole'],
  ])('%s: %s', async (path, outcome) => {
    const { texts, problems } = await read(join(shared, path));
    for (const code of ['cut-short', 'bad-record']) expect(problems.includes(code)).toBe(outcome === code);
    expect(problems).not.toContain('bad-archive');
    if (outcome === 'whole') expect(texts.length).toBeGreaterThan(0);
    for (const [url] of texts) expect(url).toMatch(/^https?:/i);
  });
});
