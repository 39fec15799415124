/** A model comes in; one block of memory with its weights packed for the kernel and the network's buffers goes out. */

import { inputMost, type Kernel, normScale, packedIndex } from './kernel.js';
import { createJsKernel } from './kernel-js.js';
import { createSimdKernel } from './kernel-simd.js';
import type { ModelFile } from './model-file.js';

/** One weight matrix in the kernel's memory; offsets in bytes. */
export interface Matrix {
  readonly weights: number;
  readonly k: number;
  readonly taps: number;
  readonly cols: number;
  /** The sizes of a weight's step by column, then the biases by column. */
  readonly scale: number;
}

/** The network's buffers, as offsets in bytes. Input rows have a margin of zeros on both sides for the windows. */
export interface Buffers {
  readonly x: number;
  readonly input: number;
  readonly state: number;
  readonly short: number;
  readonly packed: { readonly at: number; readonly rows: number };
  readonly sums: number;
  readonly headSums: number;
  readonly steps: number;
  readonly otherSteps: number;
}

/** The kernel with its memory filled. */
export interface Layout {
  readonly kernel: Kernel;
  matrix(name: string): Matrix;
  /** Offsets of each layer's norm and the last one: gains, then shifts times 2048. */
  readonly norms: readonly number[];
  readonly buffers: Buffers;
}

/** Takes memory for a model's weights and for batches of `rowsMax` rows, and copies the weights there. */
export function layOut(
  model: ModelFile,
  wasm: Uint8Array | null,
  sizes: { readonly rowsMax: number; readonly gap: number; readonly line: number },
): Layout {
  const { width, hidden, layers, arc, lab } = model.header.config;
  let top = 1024;
  const take = (bytes: number) => {
    const at = top;
    top += (bytes + 63) & ~63;
    return at;
  };
  const matrices = new Map<string, Matrix & { readonly fromNorm: boolean }>();
  const add = (name: string, k: number, taps: number, fromNorm: boolean) => {
    const cols = model.floats(`${name}.bias`).length;
    if (k * taps * 127 * inputMost >= 2 ** 31)
      throw new Error(`cannot load the grammar model: layer "${name}" is too deep for 32-bit sums`);
    matrices.set(name, { weights: take(k * taps * cols * 2), k, taps, cols, scale: take(cols * 8), fromNorm });
  };
  for (let i = 0; i < layers.length; i++) {
    if (layers[i] === 'g') {
      add(`layer${i}.inp`, width, 1, true);
      add(`layer${i}.out`, 2 * hidden, 1, false);
    } else add(`layer${i}`, width, 3, true);
  }
  add('heads', width, 1, true);
  add('biaffine', arc, 1, false);
  add('label', lab, 1, false);
  const norms = Array.from({ length: layers.length + 1 }, () => take(width * 8));

  const rows = sizes.rowsMax + 8;
  const widest = Math.max(rows, ...[...matrices.values()].map((m) => (m.fromNorm ? m.cols : 0)));
  const margin = sizes.gap * width * 2;
  const buffers: Buffers = {
    x: take(rows * width * 4),
    input: take(rows * width * 2 + 4 * margin) + 2 * margin,
    state: take(rows * Math.max(2 * hidden, arc, sizes.line) * 4),
    short: take(rows * Math.max(2 * hidden, arc, lab) * 2),
    packed: { at: take(rows * arc * 2), rows: take(rows * arc * 2) },
    sums: take(rows * widest * 4),
    headSums: take(rows * model.floats('heads.bias').length * 4),
    steps: take(rows * 4),
    otherSteps: take(rows * 4),
  };
  const kernel = (wasm === null ? null : createSimdKernel(wasm, top)) ?? createJsKernel(top);
  for (const [name, m] of matrices) fill(kernel.memory, m, model, name, m.fromNorm ? 1 / normScale : 1);
  for (let i = 0; i < norms.length; i++) {
    const values = model.floats(`norm${i + 1}`);
    const into = new Float32Array(kernel.memory, norms[i]!, 2 * width);
    for (let k = 0; k < 2 * width; k++) into[k] = k < width ? values[k]! : values[k]! * normScale;
  }
  return {
    kernel,
    norms,
    buffers,
    matrix(name) {
      const found = matrices.get(name);
      if (found === undefined) throw new Error(`the model has no matrix "${name}"`);
      return found;
    },
  };
}

/** Packs a matrix's weights and copies its steps (times `factor`, a power of two) and biases. */
function fill(memory: ArrayBuffer, m: Matrix, model: ModelFile, name: string, factor: number): void {
  const values = model.bytes(name);
  const depth = m.k * m.taps;
  const short = new Int16Array(memory, m.weights, depth * m.cols);
  for (let c = 0; c < m.cols; c++) {
    for (let i = 0; i < depth; i++) short[packedIndex(depth, c, i)] = values[c * depth + i]!;
  }
  const steps = model.floats(`${name}.scale`);
  const scale = new Float32Array(memory, m.scale, 2 * m.cols);
  for (let c = 0; c < m.cols; c++) scale[c] = steps[c]! * factor;
  scale.set(model.floats(`${name}.bias`), m.cols);
}
