/**
 * A form comes in; its vector goes out: the sum of the rows of its word, its projected pretrained vector, its affixes, its shape and how
 * its sentence is capitalised, brought to one scale. Vectors are kept, so that a form costs once. Row 0 of every table is the unknown one.
 */

import { affixKeyCount, affixKeys, normalForm } from './features.js';
import type { ModelFile } from './model-file.js';

const KEPT = 40_000;
const PROJECTIONS = 10_000;

/** The token vectors of one model. */
export interface Embedder {
  /** The vector of a form in a sentence of a kind (see `caseKind`), `width` numbers, to be read only. */
  vector(form: string, kind: number): Float32Array;
  /** Whether the lower-cased form is in the model's word tables. */
  known(form: string): boolean;
  /** The pretrained vector of a form, 100 numbers as they were learnt from plain text; null where it has none. */
  pretrained(form: string): Float64Array | null;
}

/** Reads the word tables of a model. */
export function createEmbedder(model: ModelFile): Embedder {
  const { width } = model.header.config;
  const word = table(model, 'word', width);
  const affix = table(model, 'affix', width);
  const glove = table(model, 'glove', 100);
  const words = rows(model.lines('words'));
  const affixes = rows(model.lines('affixes'));
  const gloves = rows(model.lines('glove.words'));
  const project = model.floats('project');
  const projectBias = model.floats('project.bias');
  const kinds = model.floats('kind');
  const norm = model.floats('norm0');
  const projections = new Map<number, Float64Array>();
  const vectors = new Map<string, Float64Array | null>();
  const kept = [0, 1, 2, 3].map(() => new Map<string, Float32Array>());

  /** A row of the pretrained vectors in the network's width; kept, since most rare forms share the row of unknown ones. */
  function projectedOf(row: number): Float64Array {
    const known = projections.get(row);
    if (known !== undefined) return known;
    if (projections.size >= PROJECTIONS) projections.clear();
    const pretrained = new Float64Array(100);
    glove(row, pretrained);
    const out = new Float64Array(width);
    // Four sums at a time, each in its own fixed order.
    for (let i = 0; i < width; i += 4) {
      let s0 = projectBias[i]!;
      let s1 = projectBias[i + 1]!;
      let s2 = projectBias[i + 2]!;
      let s3 = projectBias[i + 3]!;
      for (let k = 0, at = i * 100; k < 100; k++, at++) {
        const p = pretrained[k]!;
        s0 += project[at]! * p;
        s1 += project[at + 100]! * p;
        s2 += project[at + 200]! * p;
        s3 += project[at + 300]! * p;
      }
      out[i] = s0;
      out[i + 1] = s1;
      out[i + 2] = s2;
      out[i + 3] = s3;
    }
    projections.set(row, out);
    return out;
  }

  function make(form: string, kind: number): Float32Array {
    const sum = new Float64Array(width);
    const key = normalForm(form);
    word(words.get(key) ?? 0, sum);
    const projected = projectedOf(gloves.get(key) ?? 0);
    for (let i = 0; i < width; i++) sum[i] = sum[i]! + projected[i]!;
    const keys = affixKeys(form);
    for (let i = 0; i < affixKeyCount; i++) affix(affixes.get(keys[i]!) ?? 0, sum);
    for (let i = 0; i < width; i++) sum[i] = sum[i]! + kinds[kind * width + i]!;
    return normed(sum, norm);
  }

  return {
    vector(form, kind) {
      const map = kept[kind]!;
      let got = map.get(form);
      if (got === undefined) {
        if (map.size >= KEPT) map.clear();
        got = make(form, kind);
        map.set(form, got);
      }
      return got;
    },
    pretrained(form) {
      const kept = vectors.get(form);
      if (kept !== undefined) return kept;
      if (vectors.size >= KEPT) vectors.clear();
      const row = gloves.get(normalForm(form));
      const sum = row === undefined ? null : new Float64Array(100);
      if (row !== undefined && sum !== null) glove(row, sum);
      vectors.set(form, sum);
      return sum;
    },
    known(form) {
      const key = normalForm(form);
      return words.has(key) || gloves.has(key);
    },
  };
}

function rows(keys: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i]!, i + 1);
  return map;
}

/** A function that adds one row of an int8 table to a sum. */
function table(model: ModelFile, name: string, width: number): (row: number, sum: Float64Array) => void {
  const values = model.bytes(name);
  const scale = model.floats(`${name}.scale`);
  return (row, sum) => {
    const s = scale[row]!;
    const base = row * width;
    for (let i = 0; i < width; i++) sum[i] = sum[i]! + values[base + i]! * s;
  };
}

/** The layer norm of a vector, in double arithmetic of fixed order; `norm` holds the gains, then the shifts. */
function normed(sum: Float64Array, norm: Float32Array): Float32Array {
  const width = sum.length;
  let total = 0;
  let squares = 0;
  for (const v of sum) total += v;
  const mean = total / width;
  for (const v of sum) squares += (v - mean) * (v - mean);
  const scale = 1 / Math.sqrt(squares / width + 1e-5);
  const out = new Float32Array(width);
  for (let i = 0; i < width; i++) out[i] = (sum[i]! - mean) * scale * norm[i]! + norm[width + i]!;
  return out;
}
