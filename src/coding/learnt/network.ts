/**
 * The event network: what the parser's last layer makes of the words of a sentence, its tree, its mentions and what the lexicon reads come in; for
 * each word what it is as a predicate and as a party goes out. Layers of attention that know the way through the tree between two words; the
 * products are exact sums of whole numbers, as the parser's (src/grammar/kernel.ts).
 */
import { attendScratch, inputMost, type Kernel, normScale, packedIndex } from '../../grammar/index.js';
import { distance, treeWays } from './tree-ways.js';
import type { Weights } from './weights.js';

/** Words that a sentence may have at most. */
export const WORDS_MAX = 400;

/** A sentence as the network reads it: rows of numbers by word. */
export interface Sentence {
  readonly states: Int16Array;
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly tags: readonly number[];
  readonly marks: readonly number[];
  /** Two a word. */
  readonly entries: readonly number[];
  readonly lemmas: readonly number[];
  /** The words that may be asked about, in order; the last layer is reckoned for no others. */
  readonly wanted: readonly number[];
}

/** What the network made of the wanted words of a sentence. `predicates` has `stride` numbers a wanted word: classes, statuses, then two rows of `unit`. */
export interface Reading {
  /** The ways through the tree, [words][words]. */
  readonly ways: Uint8Array;
  readonly predicates: Float32Array;
  readonly stride: number;
  readonly classesPadded: number;
  readonly statusesPadded: number;
  /** [wanted words][2 * unit]: what a word is as a party, added and multiplied. */
  readonly parties: Float32Array;
}

/** The loaded network. */
export interface EventNetwork {
  readonly unit: number;
  /** Reads a sentence; null where it has more words than `WORDS_MAX`. */
  read(sentence: Sentence): Reading | null;
}

interface Matrix {
  readonly weights: number;
  readonly k: number;
  readonly cols: number;
  readonly scale: number;
}

const NONE = -1e30;
const UNIT = 128;

/** Sets up the network; `kernelOf` gives a kernel with memory for so many bytes. */
export function createEventNetwork(weights: Weights, kernelOf: (bytes: number) => Kernel): EventNetwork {
  const { width, layers, heads, input } = weights.header;
  const up = 2 * width;
  const classesPadded = (weights.header.classes.length + 7) & ~7;
  const statusesPadded = (weights.header.statuses.length + 7) & ~7;
  const stride = classesPadded + statusesPadded + 2 * UNIT;
  let top = 1024;
  const take = (bytes: number) => {
    const at = top;
    top += (bytes + 63) & ~63;
    return at;
  };
  const matrices: { readonly m: Matrix; readonly name: string; readonly factor: number }[] = [];
  const matrix = (name: string, k: number, cols: number, factor: number): Matrix => {
    const m = { weights: take(k * cols * 2), k, cols, scale: take(cols * 8) };
    matrices.push({ m, name, factor });
    return m;
  };
  const fromNorm = 1 / normScale;
  const first = matrix('in', input, 2 * width, fromNorm);
  const inner = Array.from({ length: layers }, (_, l) => ({
    qkv: matrix(`layer${l}.qkv`, width, 3 * width, fromNorm),
    out: matrix(`layer${l}.out`, width, width, 1),
    up: matrix(`layer${l}.up`, width, up, fromNorm),
    down: matrix(`layer${l}.down`, up, width, 1),
  }));
  const sides = matrix('sides', width, 3 * UNIT, fromNorm);
  const outs = matrix('outs', UNIT, stride, 1);
  const norms = ['first', ...inner.flatMap((_, l) => [`layer${l}.n1`, `layer${l}.n2`]), 'last'].map((name) => ({
    name,
    at: take(width * 8),
  }));
  const rowsMax = WORDS_MAX + 8;
  const widest = Math.max(3 * width, 3 * UNIT, stride, up);
  const short = take(rowsMax * Math.max(input, up, UNIT) * 2);
  const x = take(rowsMax * width * 4);
  const sums = take(rowsMax * widest * 4);
  const wide = take(rowsMax * widest * 4);
  const mixed = take(rowsMax * width * 4);
  const steps = take(rowsMax * 4);
  const bias = take(heads * WORDS_MAX * WORDS_MAX * 4);
  const asking = take(WORDS_MAX * 4);
  const scratch = take(attendScratch(WORDS_MAX, width / heads));
  const kernel = kernelOf(top);
  for (const { m, name, factor } of matrices) fill(kernel.memory, m, weights, name, factor);
  for (const { name, at } of norms) {
    const values = weights.floats(name);
    const into = new Float32Array(kernel.memory, at, 2 * width);
    for (let i = 0; i < 2 * width; i++) into[i] = (values[i] as number) * (i < width ? 1 : normScale);
  }
  const float = new Float32Array(kernel.memory);
  const shorts = new Int16Array(kernel.memory);
  const long = new Int32Array(kernel.memory);
  const relations = weights.floats('relations');
  const tags = weights.floats('tags');
  const marks = weights.floats('marks');
  const entries = weights.floats('entries');
  const lemmas = lemmaVectors(weights, width);
  const treeBias = weights.floats('ways');
  const wayBias = weights.floats('distances');

  const product = (m: Matrix, count: number) =>
    kernel.product(short, m.k, (count + 3) & ~3, m.k, 1, 0, m.weights, m.cols, sums);
  const readOut = (m: Matrix, count: number, from: number, cols: number, low: number, to: number) =>
    kernel.read(sums + from * 4, m.cols, count, cols, m.scale + from * 4, m.scale + (m.cols + from) * 4, low, to);
  const norm = (k: number, count: number) => kernel.norm(x, count, width, (norms[k] as { at: number }).at, short);

  function embed(sentence: Sentence, n: number): void {
    const { heads: above, relations: rels, tags: upos, marks: mark, entries: read, lemmas: lemma } = sentence;
    const line = 2 * width;
    for (let i = 0; i < n; i++) {
      const to = (x >> 2) + i * width;
      const own = (wide >> 2) + i * line;
      const head = above[i] as number;
      const over = head < 0 ? -1 : (wide >> 2) + head * line + width;
      const [r, t, m] = [(rels[i] as number) * width, (upos[i] as number) * width, (mark[i] as number) * width];
      const [e, f] = [(read[2 * i] as number) * width, (read[2 * i + 1] as number) * width];
      const v = (lemma[i] as number) * width;
      for (let k = 0; k < width; k++)
        float[to + k] =
          (float[own + k] as number) +
          (over < 0 ? 0 : (float[over + k] as number)) +
          (r < 0 ? 0 : (relations[r + k] as number)) +
          (t < 0 ? 0 : (tags[t + k] as number)) +
          (m < 0 ? 0 : (marks[m + k] as number)) +
          (e < 0 ? 0 : (entries[e + k] as number)) +
          (f < 0 ? 0 : (entries[f + k] as number)) +
          (v < 0 ? 0 : (lemmas[v + k] as number));
    }
  }

  return {
    unit: UNIT,
    read(sentence) {
      const n = sentence.heads.length;
      if (n === 0 || n > WORDS_MAX) return null;
      shorts.set(sentence.states, short >> 1);
      product(first, n);
      readOut(first, n, 0, 2 * width, NONE, wide);
      embed(sentence, n);
      norm(0, n);
      for (let i = 0; i < n * width; i++) float[(x >> 2) + i] = (shorts[(short >> 1) + i] as number) * fromNorm;
      const ways = treeWays(sentence.heads);
      biases(ways, n, treeBias, wayBias, heads, float.subarray(bias >> 2));
      const every = Array.from({ length: n }, (_, i) => i);
      let rows = n;
      inner.forEach((layer, l) => {
        norm(1 + 2 * l, n);
        product(layer.qkv, n);
        readOut(layer.qkv, n, 0, 3 * width, NONE, wide);
        const asked = l === layers - 1 ? sentence.wanted : every;
        rows = asked.length;
        long.set(asked, asking >> 2);
        kernel.attend(wide, n, width, heads, asking, rows, bias, SHARE_LEAST, scratch, mixed);
        if (rows < n)
          asked.forEach((i, k) => {
            float.copyWithin((x >> 2) + k * width, (x >> 2) + i * width, (x >> 2) + (i + 1) * width);
          });
        kernel.round(mixed, rows, width, short, inputMost, steps);
        product(layer.out, rows);
        kernel.addScaled(x, rows, width, sums, width, layer.out.scale, steps);
        norm(2 + 2 * l, rows);
        product(layer.up, rows);
        readOut(layer.up, rows, 0, up, 0, wide);
        kernel.round(wide, rows, up, short, inputMost, steps);
        product(layer.down, rows);
        kernel.addScaled(x, rows, width, sums, width, layer.down.scale, steps);
      });
      norm(1 + 2 * layers, rows);
      product(sides, rows);
      readOut(sides, rows, UNIT, 2 * UNIT, NONE, wide);
      const parties = float.slice(wide >> 2, (wide >> 2) + rows * 2 * UNIT);
      readOut(sides, rows, 0, UNIT, 0, wide);
      kernel.round(wide, rows, UNIT, short, inputMost, steps);
      product(outs, rows);
      kernel.readScaled(sums, stride, rows, stride, outs.scale, outs.scale + stride * 4, steps, wide);
      const predicates = float.slice(wide >> 2, (wide >> 2) + rows * stride);
      return { ways, predicates, stride, classesPadded, statusesPadded, parties };
    },
  };
}

/** What each known lemma adds to its word, [lemmas][width]. */
function lemmaVectors(weights: Weights, width: number): Float32Array {
  const steps = weights.floats('lemmas.scale');
  const values = weights.bytes('lemmas');
  const out = new Float32Array(values.length);
  for (let row = 0, i = 0; row < steps.length; row++)
    for (const end = i + width; i < end; i++) out[i] = (values[i] as number) * (steps[row] as number);
  return out;
}

/** What the way and the distance between two words add to each head's score, [heads][words][words], goes to `out`. */
function biases(
  ways: Uint8Array,
  n: number,
  byWay: Float32Array,
  byDistance: Float32Array,
  heads: number,
  out: Float32Array,
): void {
  const far = Uint8Array.from({ length: 2 * n - 1 }, (_, k) => distance(n - 1, k));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const w = (ways[i * n + j] as number) * heads;
      const d = (far[n - 1 + j - i] as number) * heads;
      for (let h = 0; h < heads; h++)
        out[(h * n + i) * n + j] = (byWay[w + h] as number) + (byDistance[d + h] as number);
    }
}

/** Words that add less than this to what another gathers are passed over. */
const SHARE_LEAST = 1e-4;

function fill(memory: ArrayBuffer, m: Matrix, weights: Weights, name: string, factor: number): void {
  const values = weights.bytes(name);
  const short = new Int16Array(memory, m.weights, m.k * m.cols);
  for (let c = 0; c < m.cols; c++)
    for (let i = 0; i < m.k; i++) short[packedIndex(m.k, c, i)] = values[c * m.k + i] as number;
  const scale = new Float32Array(memory, m.scale, 2 * m.cols);
  const rows = weights.floats(`${name}.scale`);
  const bias = weights.floats(`${name}.bias`);
  for (let c = 0; c < m.cols; c++) {
    scale[c] = (rows[c] as number) * factor;
    scale[m.cols + c] = bias[c] as number;
  }
}
