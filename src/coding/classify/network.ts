/**
 * The classifier's arithmetic: a linear part on the features' strings and a hidden layer on the vectors of their words, one softmax over
 * both. Features come in, probabilities go out. Training uses the same functions.
 */
import type { Features } from './features.js';

/** A network in memory. `wide` holds classes numbers a feature, `inner` the dense inputs of each hidden unit, `outer` classes numbers a unit. */
export interface Network {
  readonly classes: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly wide: Float32Array;
  readonly bias: Float32Array;
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
}

/** A word's vector, 100 numbers; null for an unknown word. */
export type WordVector = (form: string) => ArrayLike<number> | null;

const VECTOR = 100;

/** The rows of the features that the network knows. */
export function encode(strings: readonly string[], index: ReadonlyMap<string, number>): Int32Array {
  const rows: number[] = [];
  for (const s of strings) {
    const row = index.get(s);
    if (row !== undefined) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** Words whose vectors of length one are kept for one source of vectors. */
const KEPT = 20_000;

const unitVectors = new WeakMap<WordVector, Map<string, Float64Array | null>>();

/** The vector of a form brought to length one; null for an unknown word. */
function unit(vector: WordVector, form: string): Float64Array | null {
  let kept = unitVectors.get(vector);
  if (kept === undefined) {
    kept = new Map();
    unitVectors.set(vector, kept);
  }
  let found = kept.get(form);
  if (found === undefined) {
    const v = vector(form);
    found = v === null ? null : scaled(v);
    if (kept.size >= KEPT) kept.clear();
    kept.set(form, found);
  }
  return found;
}

function scaled(v: ArrayLike<number>): Float64Array {
  let squares = 0;
  for (let i = 0; i < VECTOR; i++) squares += v[i]! * v[i]!;
  const length = Math.sqrt(squares) || 1;
  const out = new Float64Array(VECTOR);
  for (let i = 0; i < VECTOR; i++) out[i] = v[i]! / length;
  return out;
}

/** The network's dense input: for each slot the weighted mean of its words' vectors, brought to length one, then the flags. Weights are powers of two. */
export function denseOf(features: Features, vector: WordVector): Float32Array {
  const { slots, flags } = features;
  const out = new Float32Array(slots.length * VECTOR + flags.length);
  const sum = new Float64Array(VECTOR);
  for (let k = 0; k < slots.length; k++) {
    sum.fill(0);
    let total = 0;
    for (const [form, weight] of slots[k]!) {
      const v = unit(vector, form);
      if (v === null) continue;
      for (let i = 0; i < VECTOR; i++) sum[i]! += weight * v[i]!;
      total += weight;
    }
    if (total > 0) for (let i = 0; i < VECTOR; i++) out[k * VECTOR + i] = sum[i]! / total;
  }
  for (let i = 0; i < flags.length; i++) out[slots.length * VECTOR + i] = flags[i]! / 2;
  return out;
}

/** The logits of each class. */
export function logits(network: Network, rows: Int32Array, dense: Float32Array): Float64Array {
  const { wide, bias, innerBias, outer } = network;
  const count = bias.length;
  const z = Float64Array.from(bias);
  for (let k = 0; k < rows.length; k++) for (let c = 0, at = rows[k]! * count; c < count; c++, at++) z[c]! += wide[at]!;
  const units = unitsOf(network, dense);
  for (let j = 0; j < innerBias.length; j++) {
    const sum = units[j]!;
    if (sum > 0) for (let c = 0; c < count; c++) z[c]! += sum * outer[j * count + c]!;
  }
  return z;
}

/** The sums of the hidden units, four at a time, each in its own fixed order; inputs that are nothing add nothing. */
function unitsOf({ inner, innerBias }: Network, dense: Float32Array): Float64Array {
  const width = dense.length;
  const some: number[] = [];
  for (let i = 0; i < width; i++) if (dense[i] !== 0) some.push(i);
  const inputs = Int32Array.from(some);
  const units = Float64Array.from(innerBias);
  let j = 0;
  for (; j + 4 <= units.length; j += 4) {
    let a = units[j]!;
    let b = units[j + 1]!;
    let c = units[j + 2]!;
    let d = units[j + 3]!;
    const base = j * width;
    for (let k = 0; k < inputs.length; k++) {
      const i = inputs[k]!;
      const v = dense[i]!;
      const at = base + i;
      a += inner[at]! * v;
      b += inner[at + width]! * v;
      c += inner[at + 2 * width]! * v;
      d += inner[at + 3 * width]! * v;
    }
    units[j] = a;
    units[j + 1] = b;
    units[j + 2] = c;
    units[j + 3] = d;
  }
  for (; j < units.length; j++) {
    let sum = units[j]!;
    for (let k = 0; k < inputs.length; k++) sum += inner[j * width + inputs[k]!]! * dense[inputs[k]!]!;
    units[j] = sum;
  }
  return units;
}

/** Probabilities of logits at a temperature. */
export function softmax(z: Float64Array, temperature = 1): Float64Array {
  const max = Math.max(...z);
  const p = z.map((x) => Math.exp((x - max) / temperature));
  const total = p.reduce((a, b) => a + b, 0);
  return p.map((x) => x / total);
}
