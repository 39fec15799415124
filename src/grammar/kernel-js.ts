/** The plain JavaScript kernel: the steps of src/grammar/kernel/*.ts one number at a time, each rounded to 32 bits as SIMD does. */

import { inputMost, type Kernel, normScale, packedColumns } from './kernel.js';
import { jsAttend } from './kernel-js-attend.js';
import { jsProduct } from './kernel-js-product.js';

const f = Math.fround;
const EPSILON = f(1e-5);
const TANH_MOST = 9;
const A = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
].map(f);
const B = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3].map(f);

/** A kernel with memory for `bytes`. */
export function createJsKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const short = new Int16Array(memory);
  const long = new Int32Array(memory);
  const float = new Float32Array(memory);

  /** sums * scale + bias of one number. */
  const scaled = (sum: number, scale: number, bias: number) => f(f(f(long[sum]!) * float[scale]!) + float[bias]!);

  return {
    name: 'js',
    memory,
    product: (...p) => jsProduct(short, long, packedColumns, p),
    attend: jsAttend(float, long),

    norm(x, count, width, gains, into) {
      const g = gains >> 2;
      for (let r = 0; r < count; r++) {
        const at = (x >> 2) + r * width;
        const to = (into >> 1) + r * width;
        const mean = f(lanes(width, (i) => float[at + i]!) / width);
        const variance = f(
          lanes(width, (i) => {
            const d = f(float[at + i]! - mean);
            return f(d * d);
          }) / width,
        );
        const scale = f(normScale / f(Math.sqrt(f(variance + EPSILON))));
        for (let i = 0; i < width; i++) {
          const v = f(f(f(f(float[at + i]! - mean) * scale) * float[g + i]!) + float[g + width + i]!);
          short[to + i] = nearest(v > inputMost ? inputMost : v < -inputMost ? -inputMost : v);
        }
      }
    },

    addRelu(x, count, width, sums, cols, scale) {
      for (let r = 0; r < count; r++) {
        for (let i = 0; i < width; i++) {
          const v = scaled((sums >> 2) + r * cols + i, (scale >> 2) + i, (scale >> 2) + cols + i);
          const at = (x >> 2) + r * width + i;
          float[at] = float[at]! + (v > 0 ? v : 0);
        }
      }
    },

    addScaled(x, count, width, sums, cols, scale, steps) {
      for (let r = 0; r < count; r++) {
        const step = float[(steps >> 2) + r]!;
        for (let i = 0; i < width; i++) {
          const v = f(f(f(long[(sums >> 2) + r * cols + i]!) * float[(scale >> 2) + i]!) * step);
          const at = (x >> 2) + r * width + i;
          float[at] = float[at]! + f(v + float[(scale >> 2) + cols + i]!);
        }
      }
    },

    read(sums, cols, count, width, scale, bias, low, into) {
      for (let r = 0; r < count; r++) {
        for (let i = 0; i < width; i++) {
          const v = scaled((sums >> 2) + r * cols + i, (scale >> 2) + i, (bias >> 2) + i);
          float[(into >> 2) + r * width + i] = v > low ? v : low;
        }
      }
    },

    readScaled(sums, cols, count, width, scale, bias, steps, into) {
      for (let r = 0; r < count; r++) {
        const step = float[(steps >> 2) + r]!;
        for (let i = 0; i < width; i++) {
          const v = f(f(f(long[(sums >> 2) + r * cols + i]!) * float[(scale >> 2) + i]!) * step);
          float[(into >> 2) + r * width + i] = v + float[(bias >> 2) + i]!;
        }
      }
    },

    round(x, count, width, into, limit, steps) {
      for (let r = 0; r < count; r++) {
        const at = (x >> 2) + r * width;
        let largest = 0;
        for (let i = 0; i < width; i++) {
          const v = Math.abs(float[at + i]!);
          if (v > largest) largest = v;
        }
        const scale = largest > 0 ? f(limit / largest) : 0;
        for (let i = 0; i < width; i++) short[(into >> 1) + r * width + i] = nearest(f(float[at + i]! * scale));
        float[(steps >> 2) + r] = largest / limit;
      }
    },

    join(one, other, width, into) {
      for (let i = 0; i < width; i++) {
        const v = f(float[(one >> 2) + i]! + float[(other >> 2) + i]!);
        float[(into >> 2) + i] = v > 0 ? v : 0;
      }
    },

    scan(sums, cols, count, hidden, scale, state, way) {
      const bias = (scale >> 2) + cols;
      for (let i = 0; i < hidden; i++) {
        const g = (scale >> 2) + i;
        const c = g + 2 * hidden;
        let h = 0;
        for (let r = 0; r < count; r++) {
          const from = (sums >> 2) + r * cols * way + i;
          const opening = gate(scaled(from, g, bias + i));
          const candidate = scaled(from + 2 * hidden, c, bias + 2 * hidden + i);
          h = f(h + f(opening * f(candidate - h)));
          float[(state >> 2) + r * 2 * hidden * way + i] = h;
        }
      }
    },
  };
}

/** A sum as four lanes make it: every fourth number together, then the lanes in pairs. */
function lanes(width: number, value: (i: number) => number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < width; i += 4) {
    a = f(a + value(i));
    b = f(b + value(i + 1));
    c = f(c + value(i + 2));
    d = f(d + value(i + 3));
  }
  return f(f(a + b) + f(c + d));
}

/** The nearest whole number, halves to the even one. */
function nearest(v: number): number {
  return f(f(v + 12582912) - 12582912);
}

/** The logistic function by the rational approximation of tanh that the SIMD kernel uses. */
function gate(v: number): number {
  const half = f(v * 0.5);
  const x = half > TANH_MOST ? TANH_MOST : half < -TANH_MOST ? -TANH_MOST : half;
  const q = f(x * x);
  let p = A[0]!;
  for (let k = 1; k < A.length; k++) p = f(f(q * p) + A[k]!);
  let d = B[0]!;
  for (let k = 1; k < B.length; k++) d = f(f(q * d) + B[k]!);
  return f(f(f(f(x * p) / d) * 0.5) + 0.5);
}
