import { describe, expect, it } from 'vitest';
import { readPage } from './page.js';

const paragraphs = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Aland and Borduria signed part ${i} of the treaty, the ministry said, and <b>both</b> sides agreed to go on with the talks in Geneva next week.</p>`,
).join('\n');
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}${paragraphs}</article></body></html>`;

/** What a page gives; fails where it gives a Problem. */
function read(html: string, address: string | null = null) {
  const result = readPage(html, 'page.html', address);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('readPage', () => {
  it('reads the text in paragraphs, headings and items as their own', () => {
    const { text } = read(page('', '<h2>What comes next</h2><ul><li>one of it all</li><li>two of it all</li></ul>'));
    expect(text).toContain(
      'What comes next\n\n- one of it all\n\n- two of it all\n\nAland and Borduria signed part 0 of the treaty, the ministry said, and both sides',
    );
    expect(text.split('\n\n')).toHaveLength(9);
  });

  it.each([
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"O"},"datePublished":"2031-05-04T01:00:00Z"}</script>',
      { title: 'T', byline: 'A, B', outlet: 'O', published: '2031-05-04' },
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"no"},{"@type":["Article"],"headline":"T"}]}</script>',
      { title: 'T' },
    ],
    [
      '<script type="application/ld+json">{broken</script><meta property="og:title" content="T"><meta property="og:site_name" content="O"><meta property="article:published_time" content="2031-05-04">',
      { title: 'T', outlet: 'O', published: '2031-05-04' },
    ],
    [
      '<meta name="citation_title" content="T"><meta name="citation_author" content="A"><meta name="citation_publication_date" content="2031/05/04">',
      { title: 'T', byline: 'A', published: '2031-05-04' },
    ],
    [
      '<meta name="dc.title" content="T"><meta name="DC.creator" content="By Jane Roe"><meta name="dc.date" content="2031-05-04">',
      { title: 'T', byline: 'Jane Roe', published: '2031-05-04' },
    ],
    ['<title>Peace between the two at last | The Example</title>', { title: 'Peace between the two at last' }],
  ])('%s', (head, expected) => expect(read(page(head))).toMatchObject({ ...expected, language: 'en' }));

  it('takes the day that the page shows', () => {
    expect(read(page('', '<h1>Peace</h1><time datetime="2031-05-04">yesterday</time>'))).toMatchObject({
      published: '2031-05-04',
    });
    expect(read(page('', '<h1>Peace</h1><div class="pub-date">4 May 2031</div>'))).toMatchObject({
      published: '2031-05-04',
    });
    expect(read(page('', '<h1>Peace</h1><i class="date">4 May 2031</i><i class="date">5 May 2031</i>'))).toMatchObject({
      published: null,
    });
  });

  it('takes the address that the page gives itself on its own site only', () => {
    const head = '<link rel="canonical" href="/a">';
    expect(read(page(head), 'https://example.org/b?x=1').url).toBe('https://example.org/a');
    expect(read(page('<link rel="canonical" href="https://evil.example/a">'), 'https://example.org/b').url).toBe(
      'https://example.org/b',
    );
    expect(read(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
  });

  it('lets no script through, in whatever field it stands', () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const quoted = evil.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const head = ['og:title', 'og:site_name', 'author', 'og:locale', 'article:published_time', 'og:url']
      .map((key) => `<meta property="${key}" content="${quoted}">`)
      .join('');
    const draft = read(
      page(
        `<title>${evil}</title>${head}`,
        `<h1>Peace ${evil}</h1><script>alert(2)</script><style>p{}</style><p onclick="alert(3)">Words.</p>`,
      ),
    );
    const fields = [
      draft.title,
      draft.byline,
      draft.outlet,
      draft.published,
      draft.url,
      draft.language,
      draft.text,
    ].join('\n');
    expect(fields).not.toMatch(/alert|<script|onerror|onclick/i);
    expect(draft.url).toBeNull();
  });

  it('bears pages that are no articles', () => {
    expect(readPage('<div>'.repeat(30_000), 'x', null).ok).toBe(false);
    expect(readPage(`<p>${'<b>'.repeat(70_000)}`, 'x', null)).toMatchObject({
      ok: false,
      problem: { code: 'bad-page' },
    });
    expect(read('<p>Only a few words</p>').text).toBe('Only a few words');
    expect(read('No markup & no more &lt;b&gt;').text).toBe('No markup & no more <b>');
  });
});
