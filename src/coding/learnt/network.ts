/**
 * The event network: what the parser's last layer makes of the words of a sentence, its tree, its mentions and what the lexicon reads come in; for
 * each word what it is as a predicate and as a party goes out. Layers of attention that know the way through the tree between two words; the
 * products are exact sums of whole numbers, as the parser's (src/grammar/kernel.ts).
 */
import { inputMost, type Kernel, normScale, packedIndex } from '../../grammar/index.js';
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
  const kernel = kernelOf(top);
  for (const { m, name, factor } of matrices) fill(kernel.memory, m, weights, name, factor);
  for (const { name, at } of norms) {
    const values = weights.floats(name);
    const into = new Float32Array(kernel.memory, at, 2 * width);
    for (let i = 0; i < 2 * width; i++) into[i] = (values[i] as number) * (i < width ? 1 : normScale);
  }
  const float = new Float32Array(kernel.memory);
  const shorts = new Int16Array(kernel.memory);
  const relations = weights.floats('relations');
  const tags = weights.floats('tags');
  const marks = weights.floats('marks');
  const entries = weights.floats('entries');
  const treeBias = weights.floats('ways');
  const wayBias = weights.floats('distances');
  const attend = createAttention(width, heads);

  const product = (m: Matrix, count: number) =>
    kernel.product(short, m.k, (count + 3) & ~3, m.k, 1, 0, m.weights, m.cols, sums);
  const readOut = (m: Matrix, count: number, from: number, cols: number, low: number, to: number) =>
    kernel.read(sums + from * 4, m.cols, count, cols, m.scale + from * 4, m.scale + (m.cols + from) * 4, low, to);
  const norm = (k: number, count: number) => kernel.norm(x, count, width, (norms[k] as { at: number }).at, short);

  function embed({ heads: above, relations: rels, tags: upos, marks: mark, entries: read }: Sentence, n: number): void {
    const line = 2 * width;
    for (let i = 0; i < n; i++) {
      const to = (x >> 2) + i * width;
      const own = (wide >> 2) + i * line;
      const head = above[i] as number;
      const over = head < 0 ? -1 : (wide >> 2) + head * line + width;
      const [r, t, m] = [(rels[i] as number) * width, (upos[i] as number) * width, (mark[i] as number) * width];
      const [e, f] = [(read[2 * i] as number) * width, (read[2 * i + 1] as number) * width];
      for (let k = 0; k < width; k++)
        float[to + k] =
          (float[own + k] as number) +
          (over < 0 ? 0 : (float[over + k] as number)) +
          (r < 0 ? 0 : (relations[r + k] as number)) +
          (t < 0 ? 0 : (tags[t + k] as number)) +
          (m < 0 ? 0 : (marks[m + k] as number)) +
          (e < 0 ? 0 : (entries[e + k] as number)) +
          (f < 0 ? 0 : (entries[f + k] as number));
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
      const bias = biases(ways, n, treeBias, wayBias, heads);
      const { wanted } = sentence;
      const every = Array.from({ length: n }, (_, i) => i);
      let rows = n;
      inner.forEach((layer, l) => {
        norm(1 + 2 * l, n);
        product(layer.qkv, n);
        readOut(layer.qkv, n, 0, 3 * width, NONE, wide);
        const asking = l === layers - 1 ? wanted : every;
        attend(float, wide >> 2, n, asking, bias, mixed >> 2);
        rows = asking.length;
        if (rows < n)
          asking.forEach((i, k) => {
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

/** What the way and the distance between two words add to each head's score: [heads][words][words]. */
function biases(
  ways: Uint8Array,
  n: number,
  byWay: Float32Array,
  byDistance: Float32Array,
  heads: number,
): Float32Array {
  const out = new Float32Array(heads * n * n);
  const far = Uint8Array.from({ length: 2 * n - 1 }, (_, k) => distance(n - 1, k));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const w = (ways[i * n + j] as number) * heads;
      const d = (far[n - 1 + j - i] as number) * heads;
      for (let h = 0; h < heads; h++)
        out[(h * n + i) * n + j] = (byWay[w + h] as number) + (byDistance[d + h] as number);
    }
  return out;
}

/** Attention over rows of queries, keys and values, [words][3 * width] at `from`; what each asking word gathers goes to [asking][width] at `to`. */
function createAttention(width: number, heads: number) {
  const size = width / heads;
  if (size % 4 !== 0) throw new Error(`a head of ${size} numbers is no multiple of four`);
  const root = Math.sqrt(size);
  const keys = new Float64Array(WORDS_MAX * size);
  // One row of zeros more, so that rows can be taken by fours.
  const values = new Float64Array((WORDS_MAX + 1) * size);
  const scores = new Float64Array(WORDS_MAX);
  const heard = new Int32Array(WORDS_MAX + 4);
  const shares = new Float64Array(WORDS_MAX + 4);
  const sums = new Float64Array(size);

  /** Scores of all words for the query at `query`; gives the highest. */
  function score(float: Float32Array, query: number, n: number, bias: Float32Array, b: number): number {
    for (let j = 0; j < n; j++) scores[j] = 0;
    for (let k = 0; k < size; k += 4) {
      const q0 = float[query + k] as number;
      const q1 = float[query + k + 1] as number;
      const q2 = float[query + k + 2] as number;
      const q3 = float[query + k + 3] as number;
      const k0 = k * n;
      const k1 = k0 + n;
      const k2 = k1 + n;
      const k3 = k2 + n;
      for (let j = 0; j < n; j++)
        scores[j] =
          (scores[j] as number) +
          (q0 * (keys[k0 + j] as number) +
            q1 * (keys[k1 + j] as number) +
            q2 * (keys[k2 + j] as number) +
            q3 * (keys[k3 + j] as number));
    }
    let most = -Infinity;
    for (let j = 0; j < n; j++) {
      const s = (scores[j] as number) / root + (bias[b + j] as number);
      scores[j] = s;
      if (s > most) most = s;
    }
    return most;
  }

  /** Sums of the values of the words that are heard, by their shares. */
  function gather(n: number, most: number): void {
    let total = 0;
    for (let j = 0; j < n; j++) total += scores[j] = Math.exp((scores[j] as number) - most);
    let count = 0;
    for (let j = 0; j < n; j++) {
      const share = (scores[j] as number) / total;
      if (share < SHARE_LEAST) continue;
      shares[count] = share;
      heard[count++] = j * size;
    }
    for (let i = count; i < count + 3; i++) {
      shares[i] = 0;
      heard[i] = n * size;
    }
    sums.fill(0);
    for (let i = 0; i < count; i += 4) {
      const s0 = shares[i] as number;
      const s1 = shares[i + 1] as number;
      const s2 = shares[i + 2] as number;
      const s3 = shares[i + 3] as number;
      const v0 = heard[i] as number;
      const v1 = heard[i + 1] as number;
      const v2 = heard[i + 2] as number;
      const v3 = heard[i + 3] as number;
      for (let k = 0; k < size; k++)
        sums[k] =
          (sums[k] as number) +
          (s0 * (values[v0 + k] as number) +
            s1 * (values[v1 + k] as number) +
            s2 * (values[v2 + k] as number) +
            s3 * (values[v3 + k] as number));
    }
  }

  return (
    float: Float32Array,
    from: number,
    n: number,
    asking: readonly number[],
    bias: Float32Array,
    to: number,
  ): void => {
    const line = 3 * width;
    for (let h = 0; h < heads; h++) {
      // Keys by column, so that the scores of a word run along them.
      for (let j = 0; j < n; j++) {
        const key = from + j * line + width + h * size;
        for (let k = 0; k < size; k++) {
          keys[k * n + j] = float[key + k] as number;
          values[j * size + k] = float[key + width + k] as number;
        }
      }
      values.fill(0, n * size, (n + 1) * size);
      for (let row = 0; row < asking.length; row++) {
        const i = asking[row] as number;
        gather(n, score(float, from + i * line + h * size, n, bias, (h * n + i) * n));
        float.set(sums, to + row * width + h * size);
      }
    }
  };
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
