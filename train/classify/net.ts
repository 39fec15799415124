/**
 * The learner: a linear part on sparse features and a hidden layer on the dense ones, one softmax over both, by Adagrad; deterministic by
 * seed. Rows come in, weights go out.
 */
import { seededRandom } from '../../src/base/index.js';

/** One row to learn from. */
export interface Example {
  readonly features: Int32Array;
  readonly dense: Float32Array;
  readonly label: number;
  /** The chances of all classes where they are known instead of one label. */
  readonly soft?: readonly number[] | null;
  readonly weight: number;
}

/** How to learn. */
export interface Settings {
  readonly classes: number;
  readonly features: number;
  readonly dense: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropHidden: number;
  readonly dropFeatures: number;
  readonly smoothing: number;
  readonly seed: number;
}

/** Learnt weights. */
export interface Weights {
  readonly wide: Float32Array;
  readonly bias: Float32Array;
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  readonly outer: Float32Array;
}

/** Learns; the weights are averages over the second half of the epochs. */
export function learn(rows: readonly Example[], s: Settings): Weights {
  const { classes: C, features: F, dense: D, hidden: H } = s;
  const random = seededRandom(s.seed);
  const gauss = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const w = {
    wide: new Float32Array(F * C),
    bias: new Float32Array(C),
    inner: Float32Array.from({ length: H * D }, () => gauss() * Math.sqrt(1.5 / Math.max(D, 1)) * 3),
    innerBias: new Float32Array(H),
    outer: Float32Array.from({ length: H * C }, () => gauss() * Math.sqrt(1 / Math.max(H, 1))),
  };
  const acc = { wide: new Float32Array(F * C), bias: new Float32Array(C), inner: new Float32Array(H * D), innerBias: new Float32Array(H), outer: new Float32Array(H * C) };
  const mean = { wide: new Float32Array(F * C), bias: new Float32Array(C), inner: new Float32Array(H * D), innerBias: new Float32Array(H), outer: new Float32Array(H * C) };
  const z = new Float64Array(C);
  const h = new Float64Array(H);
  const gh = new Float64Array(H);
  const order = rows.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 0; epoch < s.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = s.rate * (1 - (0.9 * epoch) / s.epochs);
    for (const r of order) {
      const { features: f, dense: x, label, weight, soft } = rows[r] as Example;
      const kept: number[] = [];
      for (let k = 0; k < f.length; k++) if (random() >= s.dropFeatures) kept.push(f[k] as number);
      const scale = 1 / (1 - s.dropFeatures);
      for (let c = 0; c < C; c++) z[c] = w.bias[c]!;
      for (const k of kept) for (let c = 0, at = k * C; c < C; c++, at++) z[c]! += w.wide[at]! * scale;
      for (let j = 0; j < H; j++) {
        if (random() < s.dropHidden) {
          h[j] = 0;
          continue;
        }
        let sum = w.innerBias[j]!;
        const base = j * D;
        for (let i = 0; i < D; i++) sum += w.inner[base + i]! * x[i]!;
        h[j] = sum > 0 ? sum / (1 - s.dropHidden) : 0;
        if (h[j]! > 0) for (let c = 0; c < C; c++) z[c]! += h[j]! * w.outer[j * C + c]!;
      }
      let max = -Infinity;
      for (let c = 0; c < C; c++) if (z[c]! > max) max = z[c]!;
      let sum = 0;
      for (let c = 0; c < C; c++) sum += z[c] = Math.exp(z[c]! - max);
      for (let c = 0; c < C; c++) z[c] = weight * (z[c]! / sum - (soft ? soft[c]! : c === label ? 1 - s.smoothing : s.smoothing / (C - 1)));
      const step = (weights: Float32Array, squares: Float32Array, at: number, g: number) => {
        squares[at]! += g * g;
        weights[at]! -= (rate * g) / (Math.sqrt(squares[at]!) + 1e-6);
      };
      for (let j = 0; j < H; j++) {
        gh[j] = 0;
        if (h[j]! <= 0) continue;
        let g = 0;
        for (let c = 0; c < C; c++) {
          g += z[c]! * w.outer[j * C + c]!;
          step(w.outer, acc.outer, j * C + c, z[c]! * h[j]! + s.l2 * w.outer[j * C + c]!);
        }
        gh[j] = g / (1 - s.dropHidden);
      }
      for (let c = 0; c < C; c++) step(w.bias, acc.bias, c, z[c]!);
      for (const k of kept) for (let c = 0, at = k * C; c < C; c++, at++) step(w.wide, acc.wide, at, z[c]! * scale + s.l2 * w.wide[at]!);
      for (let j = 0; j < H; j++) {
        const g = gh[j]!;
        if (g === 0) continue;
        step(w.innerBias, acc.innerBias, j, g);
        const base = j * D;
        for (let i = 0; i < D; i++) if (x[i] !== 0) step(w.inner, acc.inner, base + i, g * x[i]! + s.l2 * w.inner[base + i]!);
      }
    }
    if (epoch * 2 >= s.epochs) {
      averaged++;
      for (const name of ['wide', 'bias', 'inner', 'innerBias', 'outer'] as const) {
        const [m, v] = [mean[name], w[name]];
        for (let i = 0; i < m.length; i++) m[i]! += (v[i]! - m[i]!) / averaged;
      }
    }
  }
  return mean;
}

/** The logits of one row. */
export function logits(w: Weights, f: Int32Array, x: Float32Array, s: Pick<Settings, 'classes' | 'hidden' | 'dense'>): Float64Array {
  const { classes: C, hidden: H, dense: D } = s;
  const z = new Float64Array(C);
  for (let c = 0; c < C; c++) z[c] = w.bias[c]!;
  for (let k = 0; k < f.length; k++) for (let c = 0, at = f[k]! * C; c < C; c++, at++) z[c]! += w.wide[at]!;
  for (let j = 0; j < H; j++) {
    let sum = w.innerBias[j]!;
    for (let i = 0, base = j * D; i < D; i++) sum += w.inner[base + i]! * x[i]!;
    if (sum > 0) for (let c = 0; c < C; c++) z[c]! += sum * w.outer[j * C + c]!;
  }
  return z;
}
