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
}

/** Reads a model; `vector` gives the vector of a word (Parser.wordVector). Throws where the file is of another format. */
export function openEventModel(file: EventModelFile, vector: (word: string) => Float64Array | null): EventModel {
  if (file.format !== 1)
    throw new Error(`cannot read the event model: its format is ${String(file.format)}, not 1; reinstall the package`);
  const { classes, scale } = file;
  const rows = new Map(Object.entries(file.features));
  return {
    classes,
    chances(seen) {
      const sums = Float64Array.from(file.bias);
      for (const name of seen.features) {
        const row = rows.get(name);
        if (row !== undefined) for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (row[c] as number);
      }
      seen.words.forEach((word, place) => {
        const v = word === null ? null : vector(word);
        if (v === null) return;
        for (let k = 0; k < v.length; k++) {
          const row = file.vectors[place * v.length + k] as readonly number[];
          for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (row[c] as number) * (v[k] as number);
        }
      });
      return softmax(sums, scale);
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
