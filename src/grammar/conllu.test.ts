import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromConllu, toConllu } from './conllu.js';
import { formatTree } from './format-tree.js';
import type { Tree, Word } from './types.js';

const SAMPLE = `# sent_id = 1
# char_start = 0
# text = Iran didn't sign it.
1	Iran	Iran	PROPN	NNP	Number=Sing	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	Polarity=Neg	4	advmod	_	_
4	sign	sign	VERB	VB	VerbForm=Inf	0	root	_	_
5	it	it	PRON	PRP	Case=Acc|Number=Sing	4	obj	_	SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_

`;

test('what CoNLL-U says comes back as trees and as the same CoNLL-U', () => {
  const { text, trees } = fromConllu(SAMPLE);
  expect(text).toBe("Iran didn't sign it.");
  expect(trees[0]!.words.map((w) => [w.form, w.start, w.joined, w.head])).toEqual([
    ['Iran', 0, false, 3],
    ['did', 5, false, 3],
    ["n't", 8, true, 3],
    ['sign', 12, false, -1],
    ['it', 17, false, 3],
    ['.', 19, false, 3],
  ]);
  expect(toConllu(trees, text)).toBe(SAMPLE);
});

test('a tree is readable', () => {
  expect(formatTree(fromConllu(SAMPLE).trees[0]!)).toBe(`sign       root  VERB/VB
├─ Iran    nsubj  PROPN/NNP
├─ did     aux  AUX/VBD  do
├─ n't     advmod  PART/RB  not
├─ it      obj  PRON/PRP
└─ .       punct  PUNCT/.
`);
});

test('empty nodes are passed over and a wrong line is named', () => {
  const withEmpty = SAMPLE.replace('5\tit', '4.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n5\tit');
  expect(fromConllu(withEmpty).trees).toEqual(fromConllu(SAMPLE).trees);
  expect(() => fromConllu('1\tIran\tIran\n')).toThrow(/line 1 has 3 columns/);
});

test('any trees come back with the same words, offsets and text', () => {
  const form = fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}]{1,8}$/u).filter((s) => !/\s/.test(s));
  const word = fc.record({ form, gap: fc.constantFrom('', ' ', '\n', '\t ', '  \\', '\u00a0'), joined: fc.boolean() });
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
      let text = '';
      const trees: Tree[] = sentences.map((list) => {
        text += '\n';
        const words: Word[] = list.map((w, i) => {
          const joined = w.joined && i > 0;
          if (i > 0 && !joined) text += w.gap.replace('\\', '');
          const start = text.length;
          text += w.form;
          return {
            form: w.form,
            start,
            end: text.length,
            joined,
            lemma: w.form,
            upos: 'X',
            xpos: 'XX',
            feats: '_',
            head: i - 1,
            deprel: i === 0 ? 'root' : 'dep',
          };
        });
        return { start: words[0]!.start, end: text.length, words };
      });
      const back = fromConllu(toConllu(trees, text));
      expect(back.trees).toEqual(trees);
      for (const tree of back.trees) for (const w of tree.words) expect(back.text.slice(w.start, w.end)).toBe(w.form);
    }),
    { seed: 1, numRuns: 200 },
  );
});
