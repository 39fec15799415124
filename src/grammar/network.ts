/**
 * A batch of sentences' vectors comes in; tag scores, arc scores and label scores go out. The sentences lie one after the other in rows,
 * each behind its root's row, with rows of zeros between them as wide as the widest window, so that no sentence sees another.
 */

import { createJsKernel, type Kernel, packWeights } from './kernel.js';
import { createSimdKernel } from './kernel-simd.js';
import { gate, most, normInPlace, normRow, normScale, roundRow } from './layers.js';
import type { ModelFile } from './model-file.js';

/** Rows that a batch may have at most, the zeros and the root rows included. */
export const rowsMax = 512;
const GAP = 2;
const ARC_LIMIT = 4000;
const DISTANCES = 20;
const NEGATIVE = -1e9;

/** One weight matrix laid out for the kernel. */
interface Matrix {
  readonly at: number;
  readonly k: number;
  readonly taps: number;
  readonly cols: number;
  /** The size of a weight's step, by column. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Where one sentence of a batch lies: its root's row, and its number of words. */
export interface Place {
  readonly row: number;
  readonly words: number;
}

/** The loaded network. The arrays that it gives are its own and are overwritten by the next call. */
export interface Network {
  readonly kernel: Kernel;
  /** Runs all layers over a batch; every call begins a new one. Gives the sentences' places. */
  run(sentences: readonly (readonly Float32Array[])[], kinds: readonly number[]): Place[];
  /** Tag scores of a row: upos, xpos and feats one after the other. */
  tags(row: number, into: Float32Array): void;
  /** Arc scores of a sentence: [words][words + 1], head 0 the root. */
  arcs(place: Place): Float32Array;
  /** Label scores of a sentence under given heads (0 the root): [words][labels padded]. */
  labels(place: Place, heads: Int32Array): { readonly scores: Float32Array; readonly stride: number };
}

/** How many rows a sentence takes in a batch. */
export function rowsOf(words: number): number {
  return words + 1 + GAP;
}

/** Sets up the network of a model. `wasm` is the SIMD kernel, or null for plain JavaScript. */
export function createNetwork(model: ModelFile, wasm: Uint8Array | null): Network {
  const { width, hidden, layers, arc, lab } = model.header.config;
  const gates = 2 * hidden;
  const tagCount = model.header.upos.length + model.header.xpos.length + model.header.feats.length;
  const kinds = model.floats('kind');
  const root = model.floats('root');
  const norms = Array.from({ length: layers.length + 2 }, (_, i) => model.floats(`norm${i}`));

  // Memory: weights first, then the buffers. Input rows have a margin on both sides for the windows.
  const plan: { name: string; taps: number; k: number; cols: number; at: number }[] = [];
  let top = 1024;
  const take = (bytes: number) => {
    const at = top;
    top += (bytes + 63) & ~63;
    return at;
  };
  const matrix = (name: string, k: number, taps: number) => {
    const cols = model.floats(`${name}.bias`).length;
    plan.push({ name, taps, k, cols, at: take(k * taps * cols * 2) });
  };
  for (let i = 0; i < layers.length; i++) {
    if (layers[i] === 'g') {
      matrix(`layer${i}.inp`, width, 1);
      matrix(`layer${i}.out`, gates, 1);
    } else matrix(`layer${i}`, width, 3);
  }
  matrix('heads', width, 1);
  matrix('biaffine', arc, 1);
  matrix('label', lab, 1);
  const widest = Math.max(...plan.map((p) => p.cols), rowsMax);
  const inputAt = take((rowsMax + 4 * GAP) * width * 2) + 2 * GAP * width * 2;
  const stateAt = take(rowsMax * Math.max(gates, lab, arc) * 2);
  const packedAt = take((rowsMax + 8) * arc * 2);
  const sumsAt = take(rowsMax * widest * 4);
  const headSumsAt = take(rowsMax * model.floats('heads.bias').length * 4);
  const kernel = (wasm === null ? null : createSimdKernel(wasm, top)) ?? createJsKernel(top);
  const short = new Int16Array(kernel.memory);
  const sums = new Int32Array(kernel.memory, sumsAt);
  const headSums = new Int32Array(kernel.memory, headSumsAt);
  const matrices = new Map<string, Matrix>();
  for (const p of plan) {
    const values = model.bytes(p.name);
    const depth = p.k * p.taps;
    if (depth * 127 * most >= 2 ** 31)
      throw new Error(`cannot load the grammar model: layer "${p.name}" is too deep for 32-bit sums`);
    for (let c = 0; c < p.cols; c++) {
      for (let i = 0; i < depth; i++) packWeights(short, p.at >> 1, depth, c, i, values[c * depth + i]!);
    }
    matrices.set(p.name, { ...p, scale: model.floats(`${p.name}.scale`), bias: model.floats(`${p.name}.bias`) });
  }

  const x = new Float32Array(rowsMax * width);
  const state = new Float32Array(rowsMax * gates);
  const steps = new Float64Array(rowsMax);
  const headSteps = new Float64Array(rowsMax);
  const line = new Float32Array(Math.max(lab, arc, gates));
  const words = new Uint8Array(rowsMax); // 1 where a row is a word or a root
  let rows = 0;
  const heads = matrices.get('heads')!;
  const biaffine = matrices.get('biaffine')!;
  const label = matrices.get('label')!;
  const arcsFrom = tagCount;
  const distanceFrom = tagCount + 2 * arc;
  const labsFrom = distanceFrom + DISTANCES;

  function product(m: Matrix, input: number, stride: number, count: number, dilation: number, output: number): void {
    kernel.product({
      input,
      stride,
      rows: (count + 3) & ~3,
      k: m.k,
      taps: m.taps,
      dilation,
      weights: m.at,
      cols: m.cols,
      output,
    });
  }

  function convolve(m: Matrix, dilation: number): void {
    product(m, inputAt, width, rows, dilation, sumsAt);
    for (let r = 0; r < rows; r++) {
      if (words[r] === 0) continue;
      for (let i = 0, s = r * m.cols, at = r * width; i < width; i++, s++, at++) {
        const v = (sums[s]! * m.scale[i]!) / normScale + m.bias[i]!;
        if (v > 0) x[at] = x[at]! + v;
      }
    }
  }

  function recur(inp: Matrix, out: Matrix): void {
    product(inp, inputAt, width, rows, 0, sumsAt);
    scan(inp, 0, 1);
    scan(inp, hidden, -1);
    for (let r = 0; r < rows; r++)
      steps[r] = words[r] === 0 ? 0 : roundRow(state, r * gates, gates, short, (stateAt >> 1) + r * gates, most);
    product(out, stateAt, gates, rows, 0, sumsAt);
    for (let r = 0; r < rows; r++) {
      if (words[r] === 0) continue;
      const step = steps[r]!;
      for (let i = 0, s = r * out.cols, at = r * width; i < width; i++, s++, at++) {
        x[at] = x[at]! + (sums[s]! * out.scale[i]! * step + out.bias[i]!);
      }
    }
  }

  /** One direction of a minGRU: h = h + z (c - h), from the first row on or from the last one back; 0 where a sentence begins. */
  function scan(m: Matrix, from: number, way: 1 | -1): void {
    let before = -1;
    for (let i = 0, r = way === 1 ? 0 : rows - 1; i < rows; i++, r += way) {
      if (words[r] === 0) {
        before = -1;
        continue;
      }
      const z = r * m.cols + from;
      const to = r * gates + from;
      for (let k = 0; k < hidden; k++) {
        const g = gate((sums[z + k]! * m.scale[from + k]!) / normScale + m.bias[from + k]!);
        const c = (sums[z + gates + k]! * m.scale[gates + from + k]!) / normScale + m.bias[gates + from + k]!;
        const h = before < 0 ? 0 : state[before + k]!;
        state[to + k] = h + g * (c - h);
      }
      before = to;
    }
  }

  return {
    kernel,
    run(sentences, kindOf) {
      const places: Place[] = [];
      rows = 0;
      words.fill(0);
      for (let s = 0; s < sentences.length; s++) {
        const vectors = sentences[s]!;
        places.push({ row: rows, words: vectors.length });
        words.fill(1, rows, rows + vectors.length + 1);
        x.set(root, rows * width);
        const kind = kindOf[s]! * width;
        for (let w = 0; w < vectors.length; w++) {
          const vector = vectors[w]!;
          const at = (rows + 1 + w) * width;
          for (let i = 0; i < width; i++) x[at + i] = vector[i]! + kinds[kind + i]!;
        }
        for (let r = rows; r <= rows + vectors.length; r++) normInPlace(x, r * width, width, norms[0]!);
        rows += rowsOf(vectors.length);
      }
      if (rows > rowsMax) throw new Error(`a batch of ${rows} rows does not fit into ${rowsMax}`);
      short.fill(
        0,
        (inputAt >> 1) - 2 * GAP * width,
        (inputAt >> 1) + Math.min(rowsMax + 2 * GAP, rows + 2 * GAP + 4) * width,
      );
      for (let i = 0; i <= layers.length; i++) {
        for (let r = 0; r < rows; r++)
          if (words[r] === 1) normRow(x, r * width, width, norms[i + 1]!, short, (inputAt >> 1) + r * width);
        if (i === layers.length) product(heads, inputAt, width, rows, 0, headSumsAt);
        else if (layers[i] === 'g') recur(matrices.get(`layer${i}.inp`)!, matrices.get(`layer${i}.out`)!);
        else convolve(matrices.get(`layer${i}`)!, Number(layers[i]));
      }
      return places;
    },

    tags(row, into) {
      read(row, 0, tagCount, into, 0);
    },

    arcs(place) {
      const n = place.words;
      const from = place.row;
      // The dependents' side through the biaffine matrix, rounded again; the heads' side packed as weights.
      for (let w = 0; w <= n; w++) {
        read(from + w, arcsFrom, arc, line, 0, true);
        steps[w] = roundRow(line, 0, arc, short, (stateAt >> 1) + w * arc, most);
      }
      product(biaffine, stateAt, arc, n + 1, 0, sumsAt);
      for (let w = 0; w <= n; w++) {
        for (let i = 0; i < arc; i++)
          line[i] = sums[w * biaffine.cols + i]! * biaffine.scale[i]! * steps[w]! + biaffine.bias[i]!;
        steps[w] = roundRow(line, 0, arc, short, (stateAt >> 1) + w * arc, ARC_LIMIT);
      }
      const cols = (n + 8) & ~7;
      for (let h = 0; h < cols; h++) {
        if (h <= n) {
          read(from + h, arcsFrom + arc, arc, line, 0, true);
          headSteps[h] = roundRow(line, 0, arc, scratch, 0, ARC_LIMIT);
        } else scratch.fill(0);
        for (let i = 0; i < arc; i++) packWeights(short, packedAt >> 1, arc, h, i, scratch[i]!);
      }
      kernel.product({
        input: stateAt,
        stride: arc,
        rows: (n + 4) & ~3,
        k: arc,
        taps: 1,
        dilation: 0,
        weights: packedAt,
        cols,
        output: sumsAt,
      });
      const out = new Float32Array(n * (n + 1));
      for (let w = 1; w <= n; w++) {
        read(from + w, distanceFrom, DISTANCES, line, 0);
        for (let h = 0; h <= n; h++) {
          out[(w - 1) * (n + 1) + h] =
            h === w ? NEGATIVE : sums[w * cols + h]! * steps[w]! * headSteps[h]! + line[distanceBucket(w, h)]!;
        }
      }
      return out;
    },

    labels(place, headOf) {
      const n = place.words;
      const from = place.row;
      const sideA = labsFrom;
      const sideB = labsFrom + lab;
      for (let w = 1; w <= n; w++) {
        read(from + w, sideA, lab, line, 0);
        addRelu(from + headOf[w - 1]!, sideB);
        steps[w - 1] = roundRow(line, 0, lab, short, (stateAt >> 1) + (w - 1) * lab, most);
      }
      product(label, stateAt, lab, n, 0, sumsAt);
      const scores = new Float32Array(n * label.cols);
      for (let w = 0; w < n; w++) {
        for (let i = 0; i < label.cols; i++) {
          scores[w * label.cols + i] = sums[w * label.cols + i]! * label.scale[i]! * steps[w]! + label.bias[i]!;
        }
      }
      return { scores, stride: label.cols };
    },
  };

  /** Reads `count` numbers of the last product's row, relu where asked. */
  function read(row: number, from: number, count: number, into: Float32Array, to: number, relu = false): void {
    const base = row * heads.cols + from;
    for (let i = 0; i < count; i++) {
      const v = (headSums[base + i]! * heads.scale[from + i]!) / normScale + heads.bias[from + i]!;
      into[to + i] = relu && v < 0 ? 0 : v;
    }
  }

  /** Adds a row's numbers to the line, then relu. */
  function addRelu(row: number, from: number): void {
    const base = row * heads.cols + from;
    for (let i = 0; i < lab; i++) {
      const v = (headSums[base + i]! * heads.scale[from + i]!) / normScale + heads.bias[from + i]!;
      const both = line[i]! + v;
      line[i] = both > 0 ? both : 0;
    }
  }
}

const scratch = new Int16Array(1024);
const EDGES = [1, 2, 3, 4, 5, 7, 10, 15, 23];

/** The bucket of a head's signed distance, as in train/model.py: nine on either side, 18 the word itself, 19 the root. */
function distanceBucket(word: number, head: number): number {
  if (head === 0) return 19;
  if (head === word) return 18;
  const distance = head > word ? head - word : word - head;
  let bucket = 8;
  while (EDGES[bucket]! > distance) bucket--;
  return head > word ? bucket + 9 : bucket;
}
