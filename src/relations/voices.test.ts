import fc from 'fast-check';
import { expect, it } from 'vitest';
import { voiceDistance } from '../ledger/index.js';
import { Voices } from './voices.js';

type Voice = readonly [number, number];

/** As said in docs/relations.md, word for word: every two compared. */
function counted(voices: readonly Voice[]): number {
  const distinct = [...new Map(voices.map((voice) => [voice.join(), voice])).values()];
  const root = distinct.map((_, index) => index);
  const find = (index: number): number => (root[index] === index ? index : find(root[index]!));
  for (let i = 0; i < distinct.length; i++)
    for (let j = i + 1; j < distinct.length; j++)
      if (voiceDistance(distinct[i]!, distinct[j]!) <= 3) root[find(j)] = find(i);
  return root.filter((parent, index) => parent === index).length;
}

const bits = fc.integer({ min: 0, max: 31 });
/** Hashes of a few texts, each with some bits changed. */
const voices = fc.array(
  fc
    .tuple(
      fc.constantFrom<Voice>([0x12345678, -0x65432110], [0x12345678, 7], [-1, 0]),
      fc.array(bits, { maxLength: 5 }),
      fc.array(bits, { maxLength: 2 }),
    )
    .map(
      ([[a, b], left, right]): Voice => [
        left.reduce((v, bit) => v ^ (1 << bit), a),
        right.reduce((v, bit) => v ^ (1 << bit), b),
      ],
    ),
  { maxLength: 30 },
);

it('counts copies of one text once, and nothing else', () => {
  fc.assert(
    fc.property(voices, fc.array(fc.nat({ max: 29 })), (all, chosen) => {
      const places = [...new Set(chosen)].filter((place) => place < all.length);
      const table = new Voices(all);
      expect(table.all()).toBe(counted(all));
      expect(table.count(places)).toBe(counted(places.map((place) => all[place]!)));
    }),
    { seed: 20261127, numRuns: 300 },
  );
});
