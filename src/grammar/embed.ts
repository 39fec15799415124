/**
 * A form comes in; its vector goes out: the sum of the rows of its word, its projected pretrained vector, its affixes and its shape.
 * Vectors are kept per form, so that a form costs once. Row 0 of every table is the unknown one.
 */

import { affixKeyCount, affixKeys, normalForm } from './features.js';
import type { ModelFile } from './model-file.js';

const KEPT = 20_000;

/** The token vectors of one model. */
export interface Embedder {
  /** The vector of a form, `width` numbers, to be read only. */
  vector(form: string): Float32Array;
  /** Whether the lower-cased form is in the model's word tables. */
  known(form: string): boolean;
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
  const kept = new Map<string, Float32Array>();

  function make(form: string): Float32Array {
    const sum = new Float64Array(width);
    const key = normalForm(form);
    word(words.get(key) ?? 0, sum);
    const pretrained = new Float64Array(100);
    glove(gloves.get(key) ?? 0, pretrained);
    for (let i = 0; i < width; i++) {
      let s = projectBias[i]!;
      for (let k = 0; k < 100; k++) s += project[i * 100 + k]! * pretrained[k]!;
      sum[i] = sum[i]! + s;
    }
    const keys = affixKeys(form);
    for (let i = 0; i < affixKeyCount; i++) affix(affixes.get(keys[i]!) ?? 0, sum);
    return Float32Array.from(sum);
  }

  return {
    vector(form) {
      let got = kept.get(form);
      if (got === undefined) {
        if (kept.size >= KEPT) kept.clear();
        got = make(form);
        kept.set(form, got);
      }
      return got;
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
