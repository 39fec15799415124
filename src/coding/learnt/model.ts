/**
 * The event model: features of a predicate come in, the chance of each PLOVER type (or act without a type) goes out. A linear model over named
 * features and word vectors, trained by train/events.ts on the teaching fold of the labelled set; it proposes, the rules ground what it proposes in
 * words, parties and syntax (candidate.ts).
 */
import type { Seen } from './features.js';

/** The form of models/events.json. Weights are whole numbers, to be multiplied by `scale`; a row has one weight a class. */
export interface EventModelFile {
  readonly format: 1;
  readonly classes: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  /** Rows by feature name. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** Rows of the vectors' components: 100 for each place of `Seen.words`. */
  readonly vectors: readonly (readonly number[])[];
}

/** A loaded model. */
export interface EventModel {
  /** The classes, "none" first. */
  readonly classes: readonly string[];
  /** Chances of the classes, in their order; they add up to one. */
  chances(seen: Seen): Float64Array;
  /** The chance of the most likely event, right to nine digits, for much less work. */
  glance?(seen: Seen): number;
}

/** What a word's vector adds to each class, by word. */
type Kept = Map<string, Float64Array>;

const KEPT = 10_000;

/** Reads a model; `vector` gives the vector of a word (Parser.wordVector). Throws where the file is of another format. */
export function openEventModel(file: EventModelFile, vector: (word: string) => Float64Array | null): EventModel {
  if (file.format !== 1)
    throw new Error(`cannot read the event model: its format is ${String(file.format)}, not 1; reinstall the package`);
  const { classes, scale } = file;
  const rows = new Map(Object.entries(file.features).map(([name, row]) => [name, Int32Array.from(row)]));
  const vectors = file.vectors.map((row) => Int32Array.from(row));
  const byPlace = [0, 1, 2, 3].map((): Kept => new Map());
  const addFeatures = (sums: Float64Array, features: readonly string[]) => {
    for (const name of features) {
      const row = rows.get(name);
      if (row !== undefined) for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (row[c] as number);
    }
  };
  const addVector = (sums: Float64Array, word: string, place: number) => {
    const v = vector(word);
    if (v === null) return;
    for (let k = 0; k < v.length; k++) {
      const row = vectors[place * v.length + k] as Int32Array;
      const value = v[k] as number;
      for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (row[c] as number) * value;
    }
  };
  return {
    classes,
    chances(seen) {
      const sums = Float64Array.from(file.bias);
      addFeatures(sums, seen.features);
      seen.words.forEach((word, place) => {
        if (word !== null) addVector(sums, word, place);
      });
      return softmax(sums, scale);
    },
    glance(seen) {
      const sums = Float64Array.from(file.bias);
      addFeatures(sums, seen.features);
      seen.words.forEach((word, place) => {
        if (word === null) return;
        const kept = byPlace[place] as Kept;
        let own = kept.get(word);
        if (own === undefined) {
          if (kept.size >= KEPT) kept.clear();
          own = new Float64Array(sums.length);
          addVector(own, word, place);
          kept.set(word, own);
        }
        for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (own[c] as number);
      });
      const chances = softmax(sums, scale);
      let most = 0;
      for (let c = 1; c < chances.length; c++) most = Math.max(most, chances[c] as number);
      return most;
    },
  };
}

/** The most likely class that is an event, and its chance. */
export function mostLikely(model: EventModel, seen: Seen): { readonly name: string; readonly chance: number } {
  const chances = model.chances(seen);
  let best = 1;
  for (let c = 2; c < chances.length; c++) if ((chances[c] as number) > (chances[best] as number)) best = c;
  return { name: model.classes[best] ?? 'none', chance: chances[best] ?? 0 };
}

function softmax(sums: Float64Array, scale: number): Float64Array {
  let most = -Infinity;
  for (const s of sums) most = Math.max(most, s);
  let total = 0;
  const out = sums.map((s) => Math.exp((s - most) * scale));
  for (const v of out) total += v;
  return out.map((v) => v / total);
}
