/**
 * Attention in plain JavaScript: the steps of src/grammar/kernel/attention.ts, in doubles and in the same order. V8's Math.exp takes the same steps as the
 * exponential there.
 */
import type { Operations } from './kernel.js';

/** The operation over one block of memory; `scratch` is left alone, since what is kept between steps lies outside the block. */
export function jsAttend(float: Float32Array, long: Int32Array): Operations['attend'] {
  return (rows, n, width, heads, asking, count, bias, least, _scratch, into) => {
    const size = width / heads;
    const root = Math.sqrt(size);
    const line = 3 * width;
    const from = rows >> 2;
    const scores = new Float64Array(n);
    for (let h = 0; h < heads; h++) {
      const at = (word: number, part: number) => from + word * line + part * width + h * size;
      for (let r = 0; r < count; r++) {
        const i = long[(asking >> 2) + r]!;
        let most = -Infinity;
        for (let j = 0; j < n; j++) {
          const [q, k] = [at(i, 0), at(j, 1)];
          let sum = 0;
          for (let s = 0; s < size; s += 4) {
            sum += four((t) => float[q + s + t]! * float[k + s + t]!);
          }
          const score = sum / root + float[(bias >> 2) + (h * n + i) * n + j]!;
          scores[j] = score;
          if (score > most) most = score;
        }
        let total = 0;
        for (let j = 0; j < n; j++) {
          const e = Math.exp(scores[j]! - most);
          scores[j] = e;
          total += e;
        }
        const shares = Array.from(scores, (s, j): [number, number] => [s / total, at(j, 2)]).filter(
          ([s]) => s >= least,
        );
        const heard = (i: number, k: number) => (i < shares.length ? shares[i]![0] * float[shares[i]![1] + k]! : 0);
        for (let k = 0; k < size; k++) {
          let sum = 0;
          for (let s = 0; s < shares.length; s += 4) sum += four((t) => heard(s + t, k));
          float[(into >> 2) + r * width + h * size + k] = sum;
        }
      }
    }
  };
}

function four(of: (i: number) => number): number {
  return of(0) + of(1) + of(2) + of(3);
}
