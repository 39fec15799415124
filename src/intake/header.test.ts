import { describe, expect, it } from 'vitest';
import { readHeader } from './header.js';

const story = '\n\nAland and Borduria met on 5 May 2020 in Geneva, the ministry said.\n';

/** The header of a text with these first lines. */
function check(lines: string, expected: Partial<ReturnType<typeof readHeader>>): void {
  expect(readHeader(lines + story, 'x')).toMatchObject(expected);
}

describe('readHeader', () => {
  it.each([
    ['By Jane Roe', { byline: 'Jane Roe', published: null }],
    ['By Jane Roe and John Poe | May 4, 2031', { byline: 'Jane Roe and John Poe', published: '2031-05-04' }],
    ['Published: 4 May 2031', { published: '2031-05-04' }],
    ['Xinhua | Updated: 2031-05-04 17:52', { byline: 'Xinhua', published: '2031-05-04' }],
    ['4 May 2031', { published: '2031-05-04' }],
    ['Publicado por Ana Ruiz el 4 de mayo de 2031', { byline: 'Ana Ruiz', published: '2031-05-04' }],
    [
      'Title: Peace at last\nURL: https://example.org/a\nAuthor: Jane Roe\nDate: 2031-05-04',
      { title: 'Peace at last', url: 'https://example.org/a', byline: 'Jane Roe', published: '2031-05-04' },
    ],
    ['Source: The Example', { outlet: 'The Example' }],
    [
      'Aland and Borduria make peace\n\nBy Jane Roe\nMay 4, 2031',
      { title: 'Aland and Borduria make peace', byline: 'Jane Roe', published: '2031-05-04' },
    ],
    [
      'date 2031-05-05 Published by Jane Roe 4 de mayo, 2031',
      { byline: 'Jane Roe', published: '2031-05-04', problems: [expect.objectContaining({ code: 'date-conflict' })] },
    ],
    ['Published: 4 May 2031\nUpdated: 6 May 2031', { published: '2031-05-04', problems: [] }],
    [
      'From our correspondent in Borgo\nTuesday, 24 May 2031',
      { byline: 'our correspondent in Borgo', published: '2031-05-24' },
    ],
    ['By the foreign desk | 7 May 2031', { byline: 'the foreign desk', published: '2031-05-07' }],
    ['San Lorenzo, May 7, 2031', { byline: null, published: '2031-05-07' }],
    ['Written on 7 May 2031', { published: '2031-05-07' }],
    ['7 May 2031 | Explainer', { published: '2031-05-07' }],
    ['BORGO, May 7, 2031 — Aland opened its embassy again on Tuesday.', { published: '2031-05-07', byline: null }],
    ['Relations were restored on 3 May 2020 by Jane Roe', { byline: null, published: null }],
    ['Aland was told on 3 May 2020 | Borduria was not', { byline: null, published: null }],
    ['By early morning the talks were over.', { byline: null, published: null }],
    ['The treaty was signed by Jane Roe on 3 May 2020', { byline: null, published: null }],
  ])('%s', (lines, expected) => check(lines, expected));

  it('takes no date of the story', () =>
    expect(readHeader(story.trim(), 'x')).toMatchObject({ published: null, title: null, byline: null }));

  it('takes the day at the foot of a statement', () => {
    expect(readHeader(`${story}\nMinsk, December 6, 2031\n`, 'x')).toMatchObject({ published: '2031-12-06' });
  });
});
