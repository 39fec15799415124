import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.js';

describe('readMarkdown', () => {
  it('takes front matter as data and markup away', () => {
    const source = [
      '---',
      'title: "Peace: at last"',
      'date: 2031-05-04',
      'author: Jane Roe',
      'url: https://example.org/a',
      'tags: [a, b]',
      '---',
      '# Peace at *last*',
      '',
      'Aland **and** [Borduria](https://example.org "x") met in _Geneva_. See snake_case_names.',
      '> It is `done`.',
      '',
      '* one',
      '* two \\* three',
      '',
      '![picture](a.png)<script>alert(1)</script>',
    ].join('\n');
    expect(readMarkdown(source, 'x.md')).toMatchObject({
      title: 'Peace: at last',
      published: '2031-05-04',
      byline: 'Jane Roe',
      url: 'https://example.org/a',
      text: 'Peace at last\n\nAland and Borduria met in Geneva. See snake_case_names.\nIt is done.\n\n- one\n- two * three\n\npicturealert(1)',
    });
  });

  it('says where the date cannot be read', () => {
    expect(readMarkdown('---\ndate: someday\n---\nWords.', 'x.md')).toMatchObject({
      published: null,
      problems: [{ code: 'bad-date' }],
    });
  });
});
