/** A sentence comes in; a tree that says nothing goes out: its words in their places, of no class, all hung on the first. */
import type { Sentence } from '../text/index.js';
import type { Tree } from './types.js';

/** What stands for a sentence that nobody has parsed. */
export function unparsed({ start, end, tokens }: Sentence): Tree {
  const nothing = { lemma: '_', upos: 'X', xpos: 'FW', feats: '_' };
  return {
    start,
    end,
    words: tokens.map((token, i) => ({
      ...token,
      ...nothing,
      head: i === 0 ? -1 : 0,
      deprel: i === 0 ? 'root' : 'dep',
    })),
  };
}
