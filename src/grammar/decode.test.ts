import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHeads, isTree } from './decode.js';

/** The best single-rooted tree by trying every assignment of heads. */
function bestByTrying(scores: Float32Array, words: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(words);
  const visit = (w: number, total: number) => {
    if (w === words) {
      if (total > best && isTree(heads)) best = total;
      return;
    }
    for (let h = 0; h <= words; h++) {
      if (h === w + 1) continue;
      heads[w] = h;
      visit(w + 1, total + scores[w * (words + 1) + h]!);
    }
  };
  visit(0, 0);
  return best;
}

test('small graphs get the best tree with one root', () => {
  const graph = fc.integer({ min: 1, max: 5 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      scores: fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
    }),
  );
  fc.assert(
    fc.property(graph, ({ n, scores }) => {
      const matrix = Float32Array.from(scores);
      const heads = decodeHeads(matrix, n);
      expect(isTree(heads)).toBe(true);
      let total = 0;
      for (let w = 0; w < n; w++) total += matrix[w * (n + 1) + heads[w]!]!;
      expect(total).toBe(bestByTrying(matrix, n));
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('large random graphs are trees, without stalling', () => {
  for (const n of [50, 400]) {
    const matrix = new Float32Array(n * (n + 1));
    for (let i = 0; i < matrix.length; i++) matrix[i] = Math.sin(i * 12.9898 + n) * 10;
    expect(isTree(decodeHeads(matrix, n))).toBe(true);
  }
});
