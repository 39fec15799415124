/** A tree comes in; lines for a terminal go out: one word a line, indented under its head, with its relation. */

import type { Tree } from './types.js';

/** A readable tree: each word under its head's branch, then relation, part of speech and, where it differs, lemma. */
export function formatTree(tree: Tree): string {
  const { words } = tree;
  const children: number[][] = words.map(() => []);
  let root = -1;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.head < 0) root = i;
    else children[words[i]!.head]!.push(i);
  }
  if (root < 0) return '';
  const branches: string[] = new Array(words.length).fill('');
  const open: { node: number; before: string; corner: string }[] = [{ node: root, before: '', corner: '' }];
  const order: number[] = [];
  while (open.length > 0) {
    const { node, before, corner } = open.pop()!;
    branches[node] = before + corner;
    order.push(node);
    const below = children[node]!;
    const inner = corner === '' ? before : before + (corner === '├─ ' ? '│  ' : '   ');
    for (let k = below.length - 1; k >= 0; k--) {
      open.push({ node: below[k]!, before: inner, corner: k === below.length - 1 ? '└─ ' : '├─ ' });
    }
  }
  const widths = order.map((i) => branches[i]!.length + words[i]!.form.length);
  const column = Math.min(48, Math.max(...widths) + 2);
  const lines = order.map((i) => {
    const word = words[i]!;
    const left = `${branches[i]}${word.form}`.padEnd(column);
    const lemma = word.lemma === word.form ? '' : `  ${word.lemma}`;
    return `${left}  ${word.deprel}  ${word.upos}/${word.xpos}${lemma}`;
  });
  return `${lines.join('\n')}\n`;
}
