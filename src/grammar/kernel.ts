/**
 * The arithmetic of the network on one block of memory, by byte offsets. Products are of 16-bit inputs and 8-bit weights (held as 16)
 * summed in 32 bits, so their sums are exact; the steps between them are 32-bit floats in one fixed order. WebAssembly SIMD and plain
 * JavaScript therefore give the same numbers to the last bit.
 */

/** What the arithmetic runs on: WebAssembly SIMD, or plain JavaScript. */
export type KernelName = 'simd' | 'js';

/** The operations; all offsets in bytes, all widths multiples of 8, rows of floats and of 16-bit numbers dense unless `cols` says. */
export interface Operations {
  /**
   * Sums [rows][cols] of inputs against packed weights. An input is `taps` windows (1, or 3: the rows before and after, `dilation` rows
   * apart) of `k` numbers, rows `stride` numbers apart. `rows` is a multiple of 4.
   */
  product(
    input: number,
    stride: number,
    rows: number,
    k: number,
    taps: number,
    dilation: number,
    weights: number,
    cols: number,
    output: number,
  ): void;
  /** Layer norm of rows of floats, rounded to steps of 1/2048 in 16 bits. `gains` is followed by the shifts, times 2048. */
  norm(x: number, count: number, width: number, gains: number, into: number): void;
  /** x += relu(sums * scale + bias); the `cols` biases follow the scales. */
  addRelu(x: number, count: number, width: number, sums: number, cols: number, scale: number): void;
  /** x += sums * scale * the row's step + bias; the `cols` biases follow the scales. */
  addScaled(x: number, count: number, width: number, sums: number, cols: number, scale: number, steps: number): void;
  /** Floats of sums: max(low, sums * scale + bias). */
  read(
    sums: number,
    cols: number,
    count: number,
    width: number,
    scale: number,
    bias: number,
    low: number,
    into: number,
  ): void;
  /** Floats of sums: sums * scale * the row's step + bias. */
  readScaled(
    sums: number,
    cols: number,
    count: number,
    width: number,
    scale: number,
    bias: number,
    steps: number,
    into: number,
  ): void;
  /** Rows of floats to 16 bits by each row's own largest number, which becomes `limit`; the size of a row's step goes to `steps`. */
  round(x: number, count: number, width: number, into: number, limit: number, steps: number): void;
  /** max(0, one + other) of two rows of floats. */
  join(one: number, other: number, width: number, into: number): void;
  /**
   * Attention of words over the `n` words of a sentence, by heads: `rows` are floats [n][queries, keys, values], `width` each; `asking` are the `count` words
   * (32-bit) for which it is reckoned, `bias` floats [heads][n][n] that are added to the scores. Shares below `least` are passed over. What each asking word
   * gathers goes to [count][width]. `scratch` has room for `attendScratch(n, width / heads)` bytes. A head's width is a multiple of 4.
   */
  attend(
    rows: number,
    n: number,
    width: number,
    heads: number,
    asking: number,
    count: number,
    bias: number,
    least: number,
    scratch: number,
    into: number,
  ): void;
  /**
   * One direction of a minGRU: h = h + g (c - h) with g the logistic of the sums' gate columns and c their candidate columns, which lie
   * 2 * hidden behind. `way` is 1 or -1; `sums`, `scale` and `state` point at the first row that is read and at this direction's columns.
   */
  scan(sums: number, cols: number, count: number, hidden: number, scale: number, state: number, way: number): void;
}

/** A block of memory and the operations on it. */
export interface Kernel extends Operations {
  readonly name: KernelName;
  readonly memory: ArrayBuffer;
}

/** The largest 16-bit input: 528 of them against weights of 127 still fit into 32 bits. */
export const inputMost = 32000;
/** Inputs after a norm are in steps of 1/2048. */
export const normScale = 2048;
/** Columns that are packed side by side. */
export const packedColumns = 8;

/** Where the weight of a column at input `k` lies in packed weights of `depth` inputs, in numbers from their beginning. */
export function packedIndex(depth: number, column: number, k: number): number {
  return (((column >> 3) * (depth >> 1) + (k >> 1)) * packedColumns + (column & 7)) * 2 + (k & 1);
}

/** Bytes that `attend` needs to work in, for heads of `size` numbers: keys and values in doubles, scores, shares, the words that are heard, a query. */
export function attendScratch(n: number, size: number): number {
  const words = n + 8;
  return 8 * (2 * size * words + 2 * words + words + size);
}
