/**
 * Trees mended where a statistical parser breaks a law that English keeps: a finite verb is never coordinated with a noun. Such a verb goes
 * to the clause above, and what stands after it and hangs before it becomes its own. Comes in: a tree. Goes out: a tree, the same one where
 * nothing was wrong.
 */
import type { Tree, Word } from '../grammar/index.js';

type Loose = { -readonly [K in keyof Word]: Word[K] };

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const FINITE = new Set(['VBZ', 'VBD', 'VBP']);
const MOVES: Readonly<Record<string, string>> = { conj: 'obj', obj: 'obj', nmod: 'obl', obl: 'obl', advcl: 'advcl', xcomp: 'xcomp', ccomp: 'ccomp', appos: 'obj', dep: 'obj' };

/** The tree with misplaced finite verbs moved to their clause. Offsets, forms and tags stay; the result is a tree again. */
export function mendTree(tree: Tree): Tree {
  const wrong = tree.words.flatMap((w, i) => (misplaced(tree.words, i) ? [i] : []));
  if (wrong.length === 0) return tree;
  const words: Loose[] = tree.words.map((w) => ({ ...w }));
  for (const v of wrong) moveVerb(words, v);
  return { ...tree, words };
}

function misplaced(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.upos !== 'VERB' || word.deprel !== 'conj' || !FINITE.has(word.xpos)) return false;
  const head = words[word.head];
  if (head === undefined || !NOMINAL.has(head.upos) || word.head > i) return false;
  const hasOwn = (at: number, rel: string) => words.some((w) => w.head === at && w.deprel === rel);
  // A noun that is itself a predicate may be coordinated with a verb: "Chad is a member and pays".
  return !hasOwn(word.head, 'cop') && !words.some((w) => w.head === i && w.deprel.startsWith('nsubj'));
}

function moveVerb(words: Loose[], v: number): void {
  const verb = words[v] as Loose;
  const noun = verb.head;
  let clause = (words[noun] as Loose).head;
  while (clause >= 0 && (words[clause] as Loose).upos !== 'VERB') clause = (words[clause] as Loose).head;
  if (clause < 0 || clause >= v) return;
  verb.head = clause;
  let objects = words.some((w) => w.head === v && w.deprel === 'obj') ? 1 : 0;
  for (let i = v + 1; i < words.length; i++) {
    const word = words[i] as Loose;
    if (word.head >= v || word.head < 0) continue;
    // Only what hangs on the noun, its siblings or the clause itself can have slipped past the verb.
    if (word.head !== noun && word.head !== clause && !isBelow(words, word.head, clause)) continue;
    const rel = MOVES[word.deprel.split(':')[0] as string];
    if (rel === undefined || (word.head === clause && (word.deprel === 'conj' || word.deprel === 'advcl'))) continue;
    if (word.upos === 'VERB' && rel === 'obj') continue;
    if (rel === 'obj' && objects > 0) continue;
    if (rel === 'obj') objects++;
    word.head = v;
    word.deprel = rel;
  }
}

function isBelow(words: readonly Loose[], i: number, top: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < words.length; at = (words[at] as Loose).head, steps++) if (at === top) return true;
  return false;
}
