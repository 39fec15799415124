/**
 * Integer products, the hot part of the network: 16-bit inputs and 8-bit weights (held as 16) summed in 32 bits. The sums are exact,
 * so WebAssembly SIMD and plain JavaScript give the same numbers to the last bit. Both work on one block of memory by byte offsets.
 */

/** What the products run on: WebAssembly SIMD, or plain JavaScript. */
export type KernelName = 'simd' | 'js';

/** One product: `rows` inputs of `taps` windows of `k` 16-bit numbers against packed weights, into `cols` 32-bit sums a row. */
export interface Product {
  /** Byte offset of the first row of inputs. */
  readonly input: number;
  /** Numbers from one input row to the next. */
  readonly stride: number;
  /** A multiple of 4; the buffers hold that many. */
  readonly rows: number;
  /** Numbers in one tap; even. */
  readonly k: number;
  /** 1, or 3 for a window over the rows before and after. */
  readonly taps: number;
  /** Rows between taps. */
  readonly dilation: number;
  /** Byte offset of weights as `packWeights` lays them out. */
  readonly weights: number;
  /** A multiple of 8. */
  readonly cols: number;
  /** Byte offset of the sums, `cols` a row. */
  readonly output: number;
}

/** A block of memory and the product on it. */
export interface Kernel {
  readonly name: KernelName;
  readonly memory: ArrayBuffer;
  product(p: Product): void;
}

/** Columns that are packed side by side. */
export const block = 8;

/** Writes the weight of one column at input `k` of `depth` into packed weights that begin at `base` (in numbers). */
export function packWeights(
  into: Int16Array,
  base: number,
  depth: number,
  column: number,
  k: number,
  value: number,
): void {
  into[base + (((column >> 3) * (depth >> 1) + (k >> 1)) * block + (column & 7)) * 2 + (k & 1)] = value;
}

/** The plain kernel: the same sums as the SIMD file, one number at a time. */
export function createJsKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const short = new Int16Array(memory);
  const long = new Int32Array(memory);
  return { name: 'js', memory, product: (p) => jsProduct(short, long, p) };
}

function jsProduct(short: Int16Array, long: Int32Array, p: Product): void {
  const { rows, cols, k, taps, stride } = p;
  const depth = k * taps;
  const input = p.input >> 1;
  const output = p.output >> 2;
  const middle = taps >> 1;
  for (let column = 0; column < cols; column += block) {
    const weights = (p.weights >> 1) + column * depth;
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
        const from = input + (row + (tap - middle) * p.dilation) * stride;
        for (let i = from; i < from + k; i += 2) {
          const a = short[i]!;
          const b = short[i + 1]!;
          if ((a | b) !== 0) {
            s0 = (s0 + a * short[w]! + b * short[w + 1]!) | 0;
            s1 = (s1 + a * short[w + 2]! + b * short[w + 3]!) | 0;
            s2 = (s2 + a * short[w + 4]! + b * short[w + 5]!) | 0;
            s3 = (s3 + a * short[w + 6]! + b * short[w + 7]!) | 0;
            s4 = (s4 + a * short[w + 8]! + b * short[w + 9]!) | 0;
            s5 = (s5 + a * short[w + 10]! + b * short[w + 11]!) | 0;
            s6 = (s6 + a * short[w + 12]! + b * short[w + 13]!) | 0;
            s7 = (s7 + a * short[w + 14]! + b * short[w + 15]!) | 0;
          }
          w += 16;
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
