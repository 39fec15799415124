/** A softmax over named features and a hidden layer on word vectors: cases come in, the file of an event model goes out, the same for the same cases. */
import type { EventModelFile } from '../../src/coding/learnt/model.js';
import { learn } from '../classify/net.js';
import type { Case } from './case.js';

/** What is learnt from and how: the cases, the names of their features, the classes that their answers number, the vectors of words (null: none are read). */
export interface Taught {
  readonly cases: readonly Case[];
  readonly names: readonly string[];
  readonly classes: readonly string[];
  readonly vectorOf: ((word: string) => Float64Array | null) | null;
  readonly settings: FitSettings;
}

/** How often a feature must occur among labelled cases, or among a teacher's, and how the learner is held back; chosen on held-back rows. */
export interface FitSettings {
  readonly labelledLeast: number;
  readonly silverLeast: number;
  readonly epochs: number;
  readonly l2: number;
  readonly hidden: number;
}

/** For the types of predicates. */
export const TYPES: FitSettings = { labelledLeast: 2, silverLeast: 12, epochs: 12, l2: 0.003, hidden: 48 };

/** For the parts of parties. */
export const ROLES: FitSettings = { labelledLeast: 3, silverLeast: 20, epochs: 12, l2: 0.01, hidden: 0 };

const PLACES = 4;
const VECTOR = 100;
const SCALE = 1 / 256;

/** Features whose weights are all smaller than this (in steps of `SCALE`) are left out of the file. */
const WEIGHT_LEAST = 56;

/** Learns with dropped features, in a seeded order. */
export function fit({ cases, names, classes, vectorOf, settings }: Taught): EventModelFile {
  const labelled = new Int32Array(names.length);
  const silver = new Int32Array(names.length);
  for (const c of cases) for (const id of c.ids) (c.soft === null && c.fold !== null ? labelled : silver)[id]!++;
  const index = new Int32Array(names.length).fill(-1);
  const kept: string[] = [];
  names.forEach((name, id) => {
    if (labelled[id]! >= settings.labelledLeast || silver[id]! >= settings.silverLeast) index[id] = kept.push(name) - 1;
  });
  const hidden = vectorOf === null ? 0 : settings.hidden;
  const dense = hidden === 0 ? 0 : PLACES * VECTOR;
  const examples = cases.map((c) => ({
    features: c.ids.map((id) => index[id]!).filter((i) => i >= 0),
    dense: dense === 0 ? new Float32Array(0) : vectorsOf(c, vectorOf!),
    label: c.answer,
    soft: c.soft,
    weight: c.weight,
  }));
  const n = classes.length;
  const w = learn(examples, { classes: n, features: kept.length, dense, hidden, epochs: settings.epochs, rate: 0.05, l2: settings.l2, dropHidden: 0.3, dropFeatures: 0.3, smoothing: 0, seed: 1 });
  const whole = (x: number) => Math.round(x / SCALE);
  const row = (values: Float32Array, i: number, size: number) => Array.from(values.subarray(i * size, i * size + size), whole);
  const units = Array.from({ length: hidden }, (_, h) => h);
  const features = kept
    .map((f, i) => [f, row(w.wide, i, n)] as const)
    .filter(([, r]) => r.some((x) => Math.abs(x) >= WEIGHT_LEAST))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    format: 2,
    classes: [...classes],
    scale: SCALE,
    bias: Array.from(w.bias, whole),
    quiet: [],
    features: Object.fromEntries(features),
    hidden: hidden === 0 ? null : { inner: units.map((h) => row(w.inner, h, dense)), bias: Array.from(w.innerBias, whole), outer: units.map((h) => row(w.outer, h, n)) },
  };
}

function vectorsOf(c: Case, vectorOf: (word: string) => Float64Array | null): Float32Array {
  const out = new Float32Array(PLACES * VECTOR);
  c.words.forEach((word, place) => {
    const v = word === null ? null : vectorOf(word);
    if (v !== null) for (let i = 0; i < VECTOR; i++) out[place * VECTOR + i] = v[i]!;
  });
  return out;
}
