/** The product of the plain JavaScript kernel: exact whole-number sums, eight columns of one row at a time. */

import type { Operations } from './kernel.js';

/** The same sums as the SIMD kernel's product; `packed` is the number of columns that are packed side by side, 8. */
export function jsProduct(
  short: Int16Array,
  long: Int32Array,
  packed: number,
  arguments_: Parameters<Operations['product']>,
): void {
  const [inputBytes, stride, rows, k, taps, dilation, weightBytes, cols, outputBytes] = arguments_;
  const depth = k * taps;
  const input = inputBytes >> 1;
  const output = outputBytes >> 2;
  const middle = taps >> 1;
  for (let column = 0; column < cols; column += packed) {
    const weights = (weightBytes >> 1) + column * depth;
    for (let row = 0; row < rows; row++) {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      let w = weights;
      for (let tap = 0; tap < taps; tap++) {
        const from = input + (row + (tap - middle) * dilation) * stride;
        for (let i = from; i < from + k; i += 2, w += 16) {
          const a = short[i]!;
          const b = short[i + 1]!;
          if ((a | b) === 0) continue;
          s0 = (s0 + a * short[w]! + b * short[w + 1]!) | 0;
          s1 = (s1 + a * short[w + 2]! + b * short[w + 3]!) | 0;
          s2 = (s2 + a * short[w + 4]! + b * short[w + 5]!) | 0;
          s3 = (s3 + a * short[w + 6]! + b * short[w + 7]!) | 0;
          s4 = (s4 + a * short[w + 8]! + b * short[w + 9]!) | 0;
          s5 = (s5 + a * short[w + 10]! + b * short[w + 11]!) | 0;
          s6 = (s6 + a * short[w + 12]! + b * short[w + 13]!) | 0;
          s7 = (s7 + a * short[w + 14]! + b * short[w + 15]!) | 0;
        }
      }
      const at = output + row * cols + column;
      long[at] = s0;
      long[at + 1] = s1;
      long[at + 2] = s2;
      long[at + 3] = s3;
      long[at + 4] = s4;
      long[at + 5] = s5;
      long[at + 6] = s6;
      long[at + 7] = s7;
    }
  }
}
