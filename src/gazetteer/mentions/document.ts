/**
 * Trees and the names found in their text come in, one view of both goes out: which words a name covers and what each sentence is
 * inside of. It resolves nothing.
 */

import type { Tree, Word } from '../../grammar/index.js';
import type { Quotation } from '../../text/index.js';
import type { Edtf } from '../../time/index.js';
import type { NameHit } from '../context.js';
import type { Gazetteer } from '../gazetteer.js';

/** What the finder is given: a report's text, its trees in order, its quotations and its day of publication. */
export interface MentionInput {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly quotations: readonly Quotation[];
  readonly published: Edtf | null;
  /** The names of the text, where it was scanned before. */
  readonly hits?: readonly NameHit[];
}

/** A name in a sentence: the hit and the words that it covers, both ends within. */
export interface Name {
  readonly hit: NameHit;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** The view. `nameAt[s][w]` is the name that covers word w of sentence s, or null. */
export interface Document extends MentionInput {
  readonly gazetteer: Gazetteer;
  readonly names: readonly Name[];
  readonly nameAt: readonly (readonly (Name | null)[])[];
}

/** Scans the text and lays the names over the words of the trees. */
export function makeDocument(input: MentionInput, gazetteer: Gazetteer): Document {
  const hits = [...(input.hits ?? gazetteer.scan(input.text)), ...gluedHits(input, gazetteer)].sort(
    (a, b) => a.span[0] - b.span[0],
  );
  const names: Name[] = [];
  const nameAt: (Name | null)[][] = input.trees.map((tree) => tree.words.map(() => null));
  let h = 0;
  input.trees.forEach((tree, s) => {
    const row = nameAt[s] as (Name | null)[];
    while (h < hits.length && (hits[h] as NameHit).span[1] <= tree.start) h++;
    for (let k = h; k < hits.length && (hits[k] as NameHit).span[0] < tree.end; k++) {
      const hit = hits[k] as NameHit;
      let first = -1;
      let last = -1;
      const [from, to] = hit.span;
      for (let w = 0; w < tree.words.length; w++) {
        const word = tree.words[w] as Word;
        if (word.end <= from) continue;
        if (word.start >= to) break;
        if (word.xpos === 'POS' || /^['’]s$/.test(word.form)) continue;
        if (first < 0) first = w;
        last = w;
      }
      if (first < 0 || row.slice(first, last + 1).some((taken) => taken !== null)) continue;
      const name: Name = { hit, sentence: s, first, last };
      names.push(name);
      for (let w = first; w <= last; w++) row[w] = name;
    }
  });
  return { ...input, gazetteer, names, nameAt };
}

/** Names in words that the text glues to their neighbours ("Syriato"), which the tokens part again. */
function gluedHits(input: MentionInput, gazetteer: Gazetteer): NameHit[] {
  const hits: NameHit[] = [];
  for (const tree of input.trees)
    tree.words.forEach((word, w) => {
      const next = tree.words[w + 1];
      const previous = tree.words[w - 1];
      const glued =
        (next?.start === word.end && /^\p{L}/u.test(next.form) && !next.joined) ||
        (next?.joined && next.start === word.end && /^\p{L}{2}/u.test(next.form)) ||
        (previous?.end === word.start && /\p{L}$/u.test(previous.form));
      if (!glued || !/^\p{Lu}\p{L}{3}/u.test(word.form)) return;
      for (const hit of gazetteer.scan(word.form))
        hits.push({
          ...hit,
          span: [word.start + hit.span[0], word.start + hit.span[1]],
          reasons: [...hit.reasons, 'glued to its neighbour in the text'],
        });
    });
  return hits;
}

/** The word of a range whose head lies outside it: the head of the phrase. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let w = first; w <= last; w++) {
    const head = (tree.words[w] as Word).head;
    if (head < first || head > last) return w;
  }
  return last;
}

/** Children of a word, in order. */
export function children(tree: Tree, head: number): readonly number[] {
  let rows = childrenOf.get(tree);
  if (rows === undefined) {
    rows = tree.words.map(() => []);
    for (let w = 0; w < tree.words.length; w++) rows[(tree.words[w] as Word).head]?.push(w);
    childrenOf.set(tree, rows);
  }
  return rows[head] ?? (head < 0 ? tree.words.flatMap((word, w) => (word.head === head ? [w] : [])) : NONE);
}

const NONE: readonly number[] = [];

/** The children of every word of a tree, made when they are first asked for. */
const childrenOf = new WeakMap<Tree, number[][]>();

/** The lemma (lower case) of a word's case marker ("in", "with"), or "" where it has none. */
export function caseOf(tree: Tree, word: number): string {
  for (const w of children(tree, word)) {
    const child = tree.words[w] as Word;
    if (child.deprel === 'case' && child.upos !== 'PART') return child.form.toLowerCase();
  }
  return '';
}

/** The clause's verb above a word: the first head that is a verb or the root. */
export function verbAbove(tree: Tree, word: number): number {
  let w = word;
  for (let steps = 0; steps < 40; steps++) {
    const head = (tree.words[w] as Word).head;
    if (head < 0) return w;
    w = head;
    if ((tree.words[w] as Word).upos === 'VERB') return w;
  }
  return w;
}
