/** Whose a noun is, by the demonym, name or possessor right before it; no party of its own. */
import type { Word } from '../../grammar/index.js';
import type { Mention } from '../types.js';
import { makeMention } from './build.js';
import { type OwnerContext, ownerOf } from './owner.js';

/** `modifierOf` over mentions that stand fast: looked for once a word, however often it is asked for. */
export function modifiersOf(context: OwnerContext): (s: number, w: number) => Mention | null {
  const known: (Mention | null)[][] = context.doc.trees.map(() => []);
  return (s, w) => {
    const row = known[s];
    if (row === undefined) return null;
    let found = row[w];
    if (found === undefined) {
      found = modifierOf(context, s, w);
      row[w] = found;
    }
    return found;
  };
}

/** The mention of the noun's owner at its own word ("Russian" in "Russian gas"); null where nothing owns it. */
function modifierOf(context: OwnerContext, s: number, w: number): Mention | null {
  const { doc } = context;
  const tree = doc.trees[s];
  if (tree?.words[w] === undefined) return null;
  let first = w;
  while (first > 0 && /^(compound|flat)/.test((tree.words[first - 1] as Word).deprel) && !doc.nameAt[s]?.[first - 1])
    first--;
  const owner = ownerOf(context, s, first, w, 'thing');
  if (!owner || owner.from === null) return null;
  const { from, parties, confidence, reason } = owner;
  const name = doc.nameAt[s]?.[from];
  const last = name?.first === from && name.last < w ? name.last : from;
  return makeMention(doc, s, from, last, from, 'demonym', parties, confidence, [reason], 'actor', null);
}
