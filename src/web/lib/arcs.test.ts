import { expect, it } from 'vitest';
import { draw } from './arcs.js';

it('runs an arc above those that it spans', () => {
  const tree = draw([
    { form: 'Chad', upos: 'PROPN', head: 1, deprel: 'nsubj' },
    { form: 'cut', upos: 'VERB', head: -1, deprel: 'root' },
    { form: 'its', upos: 'PRON', head: 3, deprel: 'nmod:poss' },
    { form: 'ties', upos: 'NOUN', head: 1, deprel: 'obj' },
  ]);
  expect(tree.arcs.map(({ name, level }) => [name, level])).toEqual([
    ['nsubj', 1],
    ['nmod:poss', 1],
    ['obj', 2],
  ]);
  expect([...tree.middles].sort((a, b) => a - b)).toEqual(tree.middles);
});
