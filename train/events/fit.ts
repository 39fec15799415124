/** Softmax regression over named features and word vectors: cases come in, the weights of the event model go out, the same for the same cases. */
import { seededRandom } from '../../src/base/index.js';
import type { EventModelFile } from '../../src/coding/learnt/model.js';
import type { Case } from './cases.js';

/** What is learnt from: the cases, the classes that their answers number, and the vectors of words. */
export interface Taught {
  readonly cases: readonly Case[];
  readonly classes: readonly string[];
  readonly vectorOf: (word: string) => Float64Array | null;
}

const EPOCHS = 12;
const RATE = 0.15;
const DECAY = 2e-5;
const VECTOR_RATE = 0.02;
const COUNT_LEAST = 2;
const SCALE = 1 / 256;

/** Softmax regression by AdaGrad, one case at a time in a seeded order. */
export function fit({ cases: train, classes, vectorOf }: Taught): EventModelFile {
  const n = classes.length;
  const counts = new Map<string, number>();
  for (const c of train) for (const f of c.seen.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [f, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) if (count >= COUNT_LEAST) index.set(f, index.size);
  const sparse = new Float64Array(index.size * n);
  const sparseSquares = new Float64Array(index.size * n).fill(1e-6);
  const dense = new Float64Array(400 * n);
  const denseSquares = new Float64Array(400 * n).fill(1e-6);
  const bias = new Float64Array(n);
  const random = seededRandom(7);
  const vectors = new Map<string, Float64Array | null>();
  const vector = (w: string) => {
    if (!vectors.has(w)) vectors.set(w, vectorOf(w));
    return vectors.get(w) ?? null;
  };
  const prepared = train.map((c) => ({
    answer: c.answer,
    ids: c.seen.features.map((f) => index.get(f)).filter((i): i is number => i !== undefined),
    words: c.seen.words.map((w) => (w === null ? null : vector(w))),
  }));
  const sums = new Float64Array(n);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = prepared.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [prepared[i], prepared[j]] = [prepared[j]!, prepared[i]!];
    }
    for (const { answer, ids, words } of prepared) {
      sums.set(bias);
      for (const id of ids) for (let c = 0; c < n; c++) sums[c]! += sparse[id * n + c]!;
      words.forEach((v, place) => {
        if (v === null) return;
        for (let k = 0; k < 100; k++) for (let c = 0; c < n; c++) sums[c]! += dense[(place * 100 + k) * n + c]! * v[k]!;
      });
      let most = -Infinity;
      for (let c = 0; c < n; c++) most = Math.max(most, sums[c]!);
      let total = 0;
      for (let c = 0; c < n; c++) total += sums[c] = Math.exp(sums[c]! - most);
      for (let c = 0; c < n; c++) sums[c] = sums[c]! / total - (c === answer ? 1 : 0);
      for (let c = 0; c < n; c++) bias[c]! -= 0.01 * sums[c]!;
      for (const id of ids)
        for (let c = 0; c < n; c++) {
          const at = id * n + c;
          const grad = sums[c]! + DECAY * prepared.length * 0.01 * sparse[at]!;
          sparseSquares[at]! += grad * grad;
          sparse[at]! -= (RATE * grad) / Math.sqrt(sparseSquares[at]!);
        }
      words.forEach((v, place) => {
        if (v === null) return;
        for (let k = 0; k < 100; k++)
          for (let c = 0; c < n; c++) {
            const at = (place * 100 + k) * n + c;
            const grad = sums[c]! * v[k]! + 1e-3 * dense[at]!;
            denseSquares[at]! += grad * grad;
            dense[at]! -= (VECTOR_RATE * grad) / Math.sqrt(denseSquares[at]!);
          }
      });
    }
  }
  const whole = (values: Float64Array, row: number) => Array.from(values.subarray(row * n, row * n + n), (v) => Math.round(v / SCALE));
  return {
    format: 1,
    classes: [...classes],
    scale: SCALE,
    bias: whole(bias, 0),
    features: Object.fromEntries([...index].map(([f, i]) => [f, whole(sparse, i)])),
    vectors: Array.from({ length: 400 }, (_, i) => whole(dense, i)),
  };
}
