/** Feeds of each kind, broken and hostile ones among them: what becomes of their items. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocuments } from './documents.js';
import type { Document } from './types.js';

async function read(text: string, name = 'feed.xml') {
  const documents: Document[] = [];
  const problems: string[] = [];
  for await (const result of readDocuments({ kind: 'text', text, name })) {
    if (result.ok) documents.push(result.value);
    else problems.push(result.problem.code);
  }
  return { documents, problems };
}

const RSS = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example Wire</title><link>https://example.org/</link><language>en</language>${items}</channel></rss>`;

describe('a feed', () => {
  it('of RSS gives each item with its fullest words', async () => {
    const { documents } = await read(
      RSS(`<item><title>Chad &amp; Fiji</title><link>/news/1</link><pubDate>Tue, 02 Mar 2021 23:10:00 +0100</pubDate><dc:creator>Jane Roe</dc:creator>
<description>Short.</description><content:encoded><![CDATA[<p>Chad cut ties with Fiji.</p><p>It said <b>so</b>.</p>]]></content:encoded></item>
<item><title>Only a headline</title></item>`),
    );
    expect(documents).toMatchObject([
      {
        title: 'Chad & Fiji',
        url: 'https://example.org/news/1',
        outlet: 'The Example Wire',
        byline: 'Jane Roe',
        published: '2021-03-02',
        language: 'en',
        text: 'Chad cut ties with Fiji.\n\nIt said so.',
      },
      { title: 'Only a headline', text: 'Only a headline', url: null, published: null },
    ]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
  });

  it('of Atom, RDF and JSON Feed gives the same', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>Ties cut</title><link rel="alternate" href="https://example.org/a"/>
<published>2021-03-02T10:00:00Z</published><author><name>Jane Roe</name></author><summary>Chad cut ties with Fiji.</summary></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Wire</title><link>https://example.org/</link></channel><item rdf:about="x"><title>Ties cut</title>
<link>https://example.org/a</link><dc:date>2021-03-02</dc:date><dc:creator>Jane Roe</dc:creator><description>Chad cut ties with Fiji.</description></item></rdf:RDF>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Wire',
      items: [
        {
          id: '1',
          title: 'Ties cut',
          url: 'https://example.org/a',
          date_published: '2021-03-02T10:00:00Z',
          authors: [{ name: 'Jane Roe' }],
          content_text: 'Chad cut ties with Fiji.',
        },
      ],
    });
    for (const [text, name] of [
      [atom, 'feed.atom'],
      [rdf, 'feed.rdf'],
      [json, 'feed.json'],
      [atom, 'unnamed'],
      [json, 'unnamed'],
    ] as const) {
      expect((await read(text, name)).documents).toMatchObject([
        {
          title: 'Ties cut',
          url: 'https://example.org/a',
          outlet: 'Wire',
          byline: 'Jane Roe',
          published: '2021-03-02',
          text: 'Chad cut ties with Fiji.',
        },
      ]);
    }
  });

  it('lets no script, no entity bomb and no odd address through', async () => {
    const { documents } = await read(
      RSS(`<item><title>&lt;img src=x onerror=alert(1)&gt;Peace</title><link>javascript:alert(1)</link>
<description>&lt;script&gt;alert(1)&lt;/script&gt;Words.</description></item>`),
    );
    expect(documents).toMatchObject([{ title: 'Peace', url: null, text: 'Words.' }]);
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
<rss version="2.0"><channel><title>Wire</title><item><description>&c;&c;&c;</description></item></channel></rss>`;
    for (const { text } of (await read(bomb)).documents) expect(text.length).toBeLessThan(1000);
    const outside = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hosts">]><rss version="2.0"><channel><title>W</title><item><description>see &x;</description></item></channel></rss>`;
    expect(JSON.stringify((await read(outside)).documents)).not.toContain('localhost');
  });

  it('that is none is said to be none', async () => {
    expect((await read('<note>no feed</note>')).problems).toEqual(['bad-feed']);
    expect((await read(RSS(''))).problems).toEqual(['bad-feed']);
    expect((await read('', 'x.rss')).problems).toEqual(['empty']);
  });
});

const shared = fileURLToPath(new URL('../../../shared/data/feeds', import.meta.url));
describe.skipIf(!existsSync(shared))('feeds of the world (skipped where the shared folder is not there)', () => {
  it('are read, and those that are broken are said to be', async () => {
    const found = { documents: 0, feeds: 0, refused: 0 };
    for (const entry of readdirSync(shared, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !/\.(xml|rss|atom|rdf)$/.test(entry.name)) continue;
      let read = 0;
      for await (const result of readDocuments({ kind: 'file', path: join(entry.parentPath, entry.name) })) {
        if (!result.ok) continue;
        read++;
        expect(result.value.url ?? 'https://').toMatch(/^https?:\/\//i);
      }
      found.documents += read;
      if (read > 0) found.feeds++;
      else found.refused++;
    }
    // Of 191 files a dozen hold no feed, a compressed one or an empty one.
    expect(found.feeds).toBeGreaterThan(160);
    expect(found.documents).toBeGreaterThan(1500);
  });
});
