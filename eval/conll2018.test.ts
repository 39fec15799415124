import { expect, test } from 'vitest';
import { fromConllu } from '../src/grammar/index.js';
import { f1, score } from './conll2018.js';

// Worked by hand. Gold: two sentences, 7 words, 6 tokens ("didn't" is one). The system does not cut "didn't" and ends no sentence after
// "sign." (5 + 1 words: Iran, didn't, sign, ., Iraq, did).
const GOLD = `1	Iran	Iran	PROPN	NNP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sign	sign	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

1	Iraq	Iraq	PROPN	NNP	_	2	nsubj:pass	_	_
2	did	do	VERB	VBD	_	0	root	_	_

`;
const SYSTEM = `1	Iran	Iran	PROPN	NNP	_	3	nsubj	_	_
2	didn't	do	AUX	VBD	_	3	aux	_	_
3	sign	sign	NOUN	NN	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_
5	Iraq	Iraq	PROPN	NNP	_	6	nsubj	_	_
6	did	do	VERB	VBD	_	3	parataxis	_	_

`;

test('the counts are those worked by hand', () => {
  const s = score(fromConllu(GOLD).trees, fromConllu(SYSTEM).trees);
  // Tokens: all six of the system's are the gold's six. Sentences: no span of the system's one is a gold span.
  expect(s.tokens).toEqual({ right: 6, system: 6, gold: 6 });
  expect(s.sentences).toEqual({ right: 0, system: 1, gold: 2 });
  // Words: Iran, sign, ., Iraq, did are aligned; "didn't" is not.
  expect(s.words).toEqual({ right: 5, system: 6, gold: 7 });
  expect(s.upos.right).toBe(4); // all but "sign"
  expect(s.lemmas.right).toBe(5);
  // Heads: Iran to sign, sign to the root, . to sign, Iraq to did are right; did to sign is not.
  expect(s.uas).toEqual({ right: 4, system: 6, gold: 7 });
  // Relations: Iran, sign, ., and Iraq without its subtype.
  expect(s.las.right).toBe(4);
  expect(s.lasFull.right).toBe(3);
  expect(f1(s.las)).toBeCloseTo((200 * 4) / 13, 10);
  expect(s.relations.get('nsubj')).toEqual({ right: 1, system: 2, gold: 1 });
  expect(s.relations.get('nsubj:pass')).toEqual({ right: 0, system: 0, gold: 1 });
});

test('the gold against itself is 100', () => {
  const { trees } = fromConllu(GOLD);
  const s = score(trees, trees);
  for (const count of [s.tokens, s.sentences, s.words, s.upos, s.uas, s.las, s.lasFull]) expect(f1(count)).toBe(100);
});

test('different characters are refused', () => {
  const other = GOLD.replace('\tIraq\t', '\tIran\t');
  expect(() => score(fromConllu(GOLD).trees, fromConllu(other).trees)).toThrow(/different characters from 18 on/);
});
