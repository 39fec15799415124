import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.js';

/** Tokens of a text as one line: a space between tokens, "+" before the second part of a contraction. */
function cut(text: string): string {
  const tokens = tokenize(text);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.form);
  return tokens.map((token) => (token.joined ? '+' : '') + token.form).join(' ');
}

const cases: readonly (readonly [string, string])[] = [
  ["They don't know it's Syria's.", "They do +n't know it +'s Syria +'s ."],
  ['She couldn’t’ve cannot gonna', 'She could +n’t +’ve can +not gon +na'],
  ["the Taliban's and the rebels' talks", "the Taliban +'s and the rebels +' talks"],
  ['a long-term, state-of-the-art plan', 'a long - term , state - of - the - art plan'],
  ['anti-government forces re-elected the co-founder', 'anti-government forces re-elected the co-founder'],
  ['Bashar al-Assad met Kim Jong-un', 'Bashar al - Assad met Kim Jong - un'],
  ['U.S. Gen. J. R. Roe met Mr. Poe in St. Louis.', 'U.S. Gen. J. R. Roe met Mr. Poe in St. Louis .'],
  ['at 5 a.m. on Jan. 5', 'at 5 a.m. on Jan. 5'],
  ['No. 5 said no. No.', 'No. 5 said no . No .'],
  ['It cost $5.3bn, US$1,000 or €20.', 'It cost $ 5.3 bn , US$ 1,000 or € 20 .'],
  ['up 5% in the 1990s, 21st of 30', 'up 5 % in the 1990s , 21st of 30'],
  ['on 2025-09-25 at 10:30pm (9/11)', 'on 2025-09-25 at 10:30 pm ( 9/11 )'],
  [
    'See https://example.org/a_b?c=1. Or a.b@example.org, example.com',
    'See https://example.org/a_b?c=1 . Or a.b@example.org , example.com',
  ],
  ['Israel/Palestine and/or AT&T', 'Israel / Palestine and / or AT&T'],
  ['the war—and the peace – ended...', 'the war — and the peace – ended ...'],
  ['“Peace,” he said, ‘now’', '“ Peace , ” he said , ‘ now ’'],
  ['done.The end', 'done . The end'],
  ["O'Neill, Qa'ida and N'Djamena", "O'Neill , Qa'ida and N'Djamena"],
  ['#peace @UN [1] (a) 15-year-old', '#peace @UN [ 1 ] ( a ) 15 - year - old'],
  ["the '90s and ’70s", "the '90s and ’70s"],
  ['Zürich’s Łódź Київ 北京', 'Zürich +’s Łódź Київ 北京'],
  ['', ''],
];

describe('tokenize', () => {
  it.each(cases)('%s', (text, tokens) => expect(cut(text)).toBe(tokens));

  it('counts offsets from the beginning of the text', () => {
    const tokens = tokenize('no yes. no', 3, 7);
    expect(tokens.map(({ form, start }) => [form, start])).toEqual([
      ['yes', 3],
      ['.', 6],
    ]);
  });
});
