/**
 * A batch of sentences' vectors comes in; tag scores, arc scores and label scores go out. The sentences lie one after the other in rows,
 * each behind its root's row; where a layer looks at rows before and after, rows of zeros lie between them, so that no sentence sees another.
 */

import { inputMost } from './kernel.js';
import { layOut, type Matrix } from './memory.js';
import type { ModelFile } from './model-file.js';

/** Rows that a batch may have at most, the zeros and the root rows included. */
export const rowsMax = 512;
const GAP = 2;
const ARC_LIMIT = 4000;
const DISTANCES = 24;
const NONE = -1e30;

/** Where one sentence of a batch lies: its root's row, and its number of words. */
export interface Place {
  readonly row: number;
  readonly words: number;
}

/** Scores [rows][stride], each row beginning at `from + row * stride`; overwritten by the next call. */
export interface Scores {
  readonly values: Float32Array;
  readonly from: number;
  readonly stride: number;
}

/** The loaded network. */
export interface Network {
  readonly kernel: 'simd' | 'js';
  /** Runs all layers over a batch; every call begins a new one. Gives the sentences' places. */
  run(sentences: readonly (readonly Float32Array[])[]): Place[];
  /** What the last layer makes of each word of a sentence, [words][width], in steps of 1/2048; a copy. */
  states(place: Place): Int16Array;
  /** Tag scores of a sentence's words: upos, xpos and feats one after the other. */
  tags(place: Place): Scores;
  /** Arc scores of a sentence: [words][words + 1], head 0 the root. */
  arcs(place: Place): Float32Array;
  /** Label scores of a sentence's words under given heads (0 the root). */
  labels(place: Place, heads: Int32Array): Scores;
}

/** How many rows a sentence takes in a batch. */
export function rowsOf(words: number): number {
  return words + 1 + GAP;
}

/** Sets up the network of a model. `wasm` is the SIMD kernel, or null for plain JavaScript. */
export function createNetwork(model: ModelFile, wasm: Uint8Array | null): Network {
  const { header } = model;
  const { width, hidden, layers, arc, lab } = header.config;
  const tagCols = (header.upos.length + header.xpos.length + header.feats.length + 7) & ~7;
  const { kernel, matrix, norms, buffers } = layOut(model, wasm, {
    rowsMax,
    gap: GAP,
    line: Math.max(tagCols, 2 * lab),
  });
  const { x, input, state, short, packed, sums, headSums, steps, otherSteps } = buffers;
  const long = new Int32Array(kernel.memory);
  const float = new Float32Array(kernel.memory);
  const half = new Int16Array(kernel.memory);
  const root = model.floats('root');
  const heads = matrix('heads');
  const biaffine = matrix('biaffine');
  const label = matrix('label');
  const stack = Array.from(layers, (kind, i) =>
    kind === 'g'
      ? { gains: norms[i]!, inp: matrix(`layer${i}.inp`), out: matrix(`layer${i}.out`) }
      : { gains: norms[i]!, windows: matrix(`layer${i}`), dilation: Number(kind) },
  );
  const distances = arcDistances();
  const distanceFrom = tagCols + 2 * arc;
  const labsFrom = distanceFrom + DISTANCES;
  let rows = 0;
  let places: Place[] = [];

  function product(m: Matrix, from: number, count: number, dilation: number, to: number): void {
    kernel.product(from, m.k, (count + 3) & ~3, m.k, m.taps, dilation, m.weights, m.cols, to);
  }

  /** A layer of windows: its inputs lie apart, with as many rows of zeros between sentences as a window reaches. */
  function convolve(m: Matrix, dilation: number, gains: number): void {
    const line = width * 2;
    const zeros = (row: number) => half.fill(0, (input + row * line) >> 1, (input + (row + dilation) * line) >> 1);
    zeros(-dilation);
    let apart = 0;
    for (const { row, words } of places) {
      kernel.norm(x + row * width * 4, words + 1, width, gains, input + (row + apart) * line);
      zeros(row + apart + words + 1);
      apart += dilation;
    }
    product(m, input, rows + apart - dilation, dilation, sums);
    apart = 0;
    for (const { row, words } of places) {
      kernel.addRelu(x + row * width * 4, words + 1, width, sums + (row + apart) * m.cols * 4, m.cols, m.scale);
      apart += dilation;
    }
  }

  function recur(inp: Matrix, out: Matrix, gains: number): void {
    kernel.norm(x, rows, width, gains, input);
    product(inp, input, rows, 0, sums);
    for (const { row, words } of places) {
      const from = sums + row * inp.cols * 4;
      const to = state + row * 2 * hidden * 4;
      const back = hidden * 4;
      kernel.scan(from, inp.cols, words + 1, hidden, inp.scale, to, 1);
      kernel.scan(
        from + words * inp.cols * 4 + back,
        inp.cols,
        words + 1,
        hidden,
        inp.scale + back,
        to + words * back * 2 + back,
        -1,
      );
    }
    kernel.round(state, rows, 2 * hidden, short, inputMost, steps);
    product(out, short, rows, 0, sums);
    kernel.addScaled(x, rows, width, sums, out.cols, out.scale, steps);
  }

  /** Floats of the last product's columns for `count` rows, dense at `to`. */
  function read(row: number, from: number, count: number, columns: number, low: number, to: number): void {
    const bias = heads.scale + heads.cols * 4;
    kernel.read(
      headSums + (row * heads.cols + from) * 4,
      heads.cols,
      count,
      columns,
      heads.scale + from * 4,
      bias + from * 4,
      low,
      to,
    );
  }

  return {
    kernel: kernel.name,
    run(sentences) {
      places = [];
      rows = 0;
      for (const vectors of sentences) {
        places.push({ row: rows, words: vectors.length });
        float.set(root, (x >> 2) + rows * width);
        for (let w = 0; w < vectors.length; w++) float.set(vectors[w]!, (x >> 2) + (rows + 1 + w) * width);
        rows += vectors.length + 1;
      }
      const most = rows + GAP * places.length;
      if (most > rowsMax) throw new Error(`a batch of ${most} rows does not fit into ${rowsMax}`);
      for (const layer of stack) {
        if (layer.windows !== undefined) convolve(layer.windows, layer.dilation, layer.gains);
        else recur(layer.inp, layer.out, layer.gains);
      }
      kernel.norm(x, rows, width, norms[layers.length]!, input);
      product(heads, input, rows, 0, headSums);
      return places;
    },

    states({ row, words }) {
      return new Int16Array(kernel.memory, input + (row + 1) * width * 2, words * width).slice();
    },

    tags({ row, words }) {
      read(row + 1, 0, words, tagCols, NONE, state);
      return { values: float, from: state >> 2, stride: tagCols };
    },

    arcs({ row, words }) {
      const n = words + 1;
      // The dependents' side through the biaffine matrix, rounded again; the heads' side packed as weights.
      read(row, tagCols, n, arc, 0, state);
      kernel.round(state, n, arc, short, inputMost, steps);
      product(biaffine, short, n, 0, sums);
      kernel.readScaled(sums, biaffine.cols, n, arc, biaffine.scale, biaffine.scale + biaffine.cols * 4, steps, state);
      kernel.round(state, n, arc, short, ARC_LIMIT, steps);
      read(row, tagCols + arc, n, arc, 0, state);
      const rounded = packed.rows;
      kernel.round(state, n, arc, rounded, ARC_LIMIT, otherSteps);
      const cols = (n + 7) & ~7;
      pack(long, rounded >> 2, n, cols, arc >> 1, packed.at >> 2);
      kernel.product(short, arc, (n + 3) & ~3, arc, 1, 0, packed.at, cols, sums);
      read(row, distanceFrom, n, DISTANCES, NONE, state);
      const out = new Float32Array(words * n);
      for (let w = 1; w < n; w++) {
        const step = float[(steps >> 2) + w]!;
        const far = (state >> 2) + w * DISTANCES;
        const sum = (sums >> 2) + w * cols;
        const to = (w - 1) * n;
        const nearest = distances.length / 2 - w;
        for (let h = 0; h < n; h++) {
          out[to + h] = long[sum + h]! * step * float[(otherSteps >> 2) + h]! + float[far + distances[nearest + h]!]!;
        }
        out[to] = long[sum]! * step * float[otherSteps >> 2]! + float[far + 19]!;
        out[to + w] = NONE;
      }
      return out;
    },

    labels({ row, words }, headOf) {
      read(row, labsFrom, words + 1, 2 * lab, NONE, state);
      for (let w = 0; w < words; w++) {
        kernel.join(state + (w + 1) * 8 * lab, state + headOf[w]! * 8 * lab + 4 * lab, lab, sums + w * 4 * lab);
      }
      kernel.round(sums, words, lab, short, inputMost, steps);
      product(label, short, words, 0, sums);
      kernel.readScaled(sums, label.cols, words, label.cols, label.scale, label.scale + label.cols * 4, steps, state);
      return { values: float, from: state >> 2, stride: label.cols };
    },
  };
}

/** Copies rows of 16-bit pairs into the layout of packed weights; columns from `n` to `cols` are zeros. All in 32-bit numbers. */
function pack(long: Int32Array, rows: number, n: number, cols: number, pairs: number, to: number): void {
  for (let c = 0; c < cols; c++) {
    const at = to + (c >> 3) * pairs * 8 + (c & 7);
    for (let i = 0; i < pairs; i++) long[at + i * 8] = c < n ? long[rows + c * pairs + i]! : 0;
  }
}

/** The bucket of each signed distance from -rowsMax to rowsMax, as in train/model.py: nine on either side, 18 the word itself. */
function arcDistances(): Uint8Array {
  const edges = [1, 2, 3, 4, 5, 7, 10, 15, 23];
  const table = new Uint8Array(2 * rowsMax);
  for (let d = -rowsMax; d < rowsMax; d++) {
    let bucket = 18;
    for (let k = 0; k < edges.length; k++) if (Math.abs(d) >= edges[k]!) bucket = d > 0 ? k + 9 : k;
    table[d + rowsMax] = bucket;
  }
  return table;
}
