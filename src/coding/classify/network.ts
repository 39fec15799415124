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
  return Int32Array.from(strings.map((s) => index.get(s) ?? -1).filter((row) => row >= 0));
}

/** The network's dense input: for each slot the weighted mean of its words' vectors, brought to length one, then the flags. */
export function denseOf(features: Features, vector: WordVector): Float32Array {
  const { slots, flags } = features;
  const out = new Float32Array(slots.length * VECTOR + flags.length);
  slots.forEach((slot, k) => {
    const sum = new Float64Array(VECTOR);
    let total = 0;
    for (const [form, weight] of slot) {
      const v = vector(form);
      if (v === null) continue;
      let squares = 0;
      for (let i = 0; i < VECTOR; i++) squares += v[i]! * v[i]!;
      const length = Math.sqrt(squares) || 1;
      for (let i = 0; i < VECTOR; i++) sum[i]! += (weight * v[i]!) / length;
      total += weight;
    }
    if (total > 0) for (let i = 0; i < VECTOR; i++) out[k * VECTOR + i] = sum[i]! / total;
  });
  flags.forEach((flag, i) => {
    out[slots.length * VECTOR + i] = flag / 2;
  });
  return out;
}

/** The logits of each class. */
export function logits(network: Network, rows: Int32Array, dense: Float32Array): Float64Array {
  const { wide, bias, inner, innerBias, outer } = network;
  const count = bias.length;
  const z = Float64Array.from(bias);
  for (const row of rows) for (let c = 0, at = row * count; c < count; c++, at++) z[c]! += wide[at]!;
  for (let j = 0; j < innerBias.length; j++) {
    let sum = innerBias[j]!;
    for (let i = 0, base = j * dense.length; i < dense.length; i++) sum += inner[base + i]! * dense[i]!;
    if (sum > 0) for (let c = 0; c < count; c++) z[c]! += sum * outer[j * count + c]!;
  }
  return z;
}

/** Probabilities of logits at a temperature. */
export function softmax(z: Float64Array, temperature = 1): Float64Array {
  const max = Math.max(...z);
  const p = z.map((x) => Math.exp((x - max) / temperature));
  const total = p.reduce((a, b) => a + b, 0);
  return p.map((x) => x / total);
}
