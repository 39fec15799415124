/**
 * A quotation comes in, the mention of who speaks it goes out: the subject of a verb of saying in the same sentence outside the marks, or
 * in the sentence right after or before. It reads no sense of what is said.
 */

import type { Tree, Word } from '../../grammar/index.js';
import type { Quotation } from '../../text/index.js';
import type { Mention } from '../types.js';
import { children, type Document } from './document.js';

const SAYING = new Set(
  `say tell write add announce state declare tweet post note stress claim warn explain insist argue comment reply respond remark observe confirm
  reiterate emphasize emphasise continue conclude report admit acknowledge accuse ask urge vow pledge promise point suggest believe think describe call
  underline underscore assert affirm maintain read quote recall hail praise condemn criticize criticise`.split(/\s+/),
);

/** Who speaks the words at `offset`; null outside quotations and where nobody is found. */
export function speakerAt(doc: Document, offset: number, mentions: readonly Mention[]): Mention | null {
  const index = doc.quotations.findIndex((q) => q.span[0] <= offset && offset < q.span[1]);
  if (index < 0) return null;
  const quotation = doc.quotations[index] as Quotation;
  const inside = (at: number): boolean => doc.quotations.some((q) => q.span[0] <= at && at < q.span[1]);
  const last = doc.trees.findLastIndex((tree) => tree.start < quotation.span[1]);
  const first = doc.trees.findIndex((tree) => tree.end > quotation.span[0]);
  for (const s of [last, last + 1, first, first - 1]) {
    const tree = doc.trees[s];
    if (!tree) continue;
    const speaker = sayer(doc, tree, s, inside, mentions);
    if (speaker) return speaker;
  }
  return null;
}

function sayer(
  _doc: Document,
  tree: Tree,
  s: number,
  inside: (at: number) => boolean,
  mentions: readonly Mention[],
): Mention | null {
  const at = (w: number): Mention | null => mentions.find((m) => m.sentence === s && m.head === w) ?? null;
  const verbs = tree.words.flatMap((word, w) =>
    SAYING.has(word.lemma.toLowerCase()) && word.upos === 'VERB' && !inside(word.start) ? [w] : [],
  );
  for (const verb of verbs)
    for (const child of children(tree, verb)) {
      const word = tree.words[child] as Word;
      if (!/^(nsubj|obl:agent)/.test(word.deprel) || inside(word.start)) continue;
      const found = at(child);
      if (found) return found;
    }
  // The nearest actor outside the marks, where the tree does not lead from the verb to it.
  if (verbs.length === 0) return null;
  const verb = tree.words[verbs[0] as number] as Word;
  const near = mentions
    .filter((m) => m.sentence === s && !inside(m.span[0]) && m.reading === 'actor')
    .sort((a, b) => Math.abs(a.span[0] - verb.start) - Math.abs(b.span[0] - verb.start));
  return near[0] ?? null;
}
