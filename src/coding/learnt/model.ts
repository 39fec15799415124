/**
 * The event model: features of a predicate come in, the chance of each PLOVER type (or act without a type) goes out. A linear model over named
 * features with a hidden layer over word vectors, trained by train/events.ts on the teaching fold of the labelled set; it proposes, the rules ground what it proposes in
 * words, parties and syntax (candidate.ts).
 */
import type { Seen } from './features.js';

/** The form of models/events.json and roles.json. Weights are whole numbers, to be multiplied by `scale`; a row has one weight a class. */
export interface EventModelFile {
  readonly format: 2;
  readonly classes: readonly string[];
  readonly scale: number;
  readonly bias: readonly number[];
  /** Lemmas at which no event is told, as often as they occur; such predicates are not asked about. */
  readonly quiet: readonly string[];
  /** Rows by feature name. */
  readonly features: Readonly<Record<string, readonly number[]>>;
  /** A hidden layer over the vectors of `Seen.words`: 100 inputs for each place. Null in a model that reads no vectors. */
  readonly hidden: {
    /** A row a unit. */
    readonly inner: readonly (readonly number[])[];
    readonly bias: readonly number[];
    /** A row a unit, one weight a class. */
    readonly outer: readonly (readonly number[])[];
  } | null;
}

/** A loaded model. */
export interface EventModel {
  /** The classes, "none" first. */
  readonly classes: readonly string[];
  /** Lemmas that are not worth asking about. */
  readonly quiet: ReadonlySet<string>;
  /** Chances of the classes, in their order; they add up to one. */
  chances(seen: Seen): Float64Array;
}

/** The two models that coding asks: the type of a predicate, and who plays which part. */
export interface EventModels {
  readonly types: EventModel;
  /** Classes "none", "actor", "recipient". */
  readonly roles: EventModel;
}

/** Reads a model; `vector` gives the vector of a word (Parser.wordVector). Throws where the file is of another format. */
export function openEventModel(file: EventModelFile, vector: (word: string) => Float64Array | null): EventModel {
  if (file.format !== 2)
    throw new Error(`cannot read the event model: its format is ${String(file.format)}, not 2; reinstall the package`);
  const { classes, scale, hidden } = file;
  const rows = new Map(Object.entries(file.features).map(([name, row]) => [name, Int32Array.from(row)]));
  const inner = hidden?.inner.map((row) => Int32Array.from(row)) ?? [];
  const projected = new Map<string, Float64Array | null>();
  /** What the vector of a word in a place adds to each hidden unit. */
  const project = (word: string, place: number): Float64Array | null => {
    const key = `${place} ${word}`;
    const known = projected.get(key);
    if (known !== undefined) return known;
    const v = vector(word);
    const out =
      v === null || hidden === null
        ? null
        : Float64Array.from(inner, (row) => {
            let sum = 0;
            for (let i = 0; i < v.length; i++) sum += (row[place * v.length + i] as number) * (v[i] as number);
            return sum * scale;
          });
    if (projected.size < PROJECTED_MAX) projected.set(key, out);
    return out;
  };
  return {
    classes,
    quiet: new Set(file.quiet),
    chances(seen) {
      const sums = Float64Array.from(file.bias);
      for (const name of seen.features) {
        const row = rows.get(name);
        if (row !== undefined) for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (row[c] as number);
      }
      if (hidden !== null) addHidden(sums, hidden, scale, seen.words, project);
      return softmax(sums, scale);
    },
  };
}

/** Words whose projection is kept; more are projected anew each time. */
const PROJECTED_MAX = 100_000;

function addHidden(
  sums: Float64Array,
  hidden: NonNullable<EventModelFile['hidden']>,
  scale: number,
  words: Seen['words'],
  project: (word: string, place: number) => Float64Array | null,
): void {
  const units = Float64Array.from(hidden.bias, (b) => b * scale);
  words.forEach((word, place) => {
    const add = word === null ? null : project(word, place);
    if (add !== null) for (let h = 0; h < units.length; h++) units[h] = (units[h] as number) + (add[h] as number);
  });
  units.forEach((u, h) => {
    if (u <= 0) return;
    const row = hidden.outer[h] as readonly number[];
    for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + u * (row[c] as number);
  });
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
