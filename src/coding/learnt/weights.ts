/**
 * The bytes of models/events.bin come in; the weights of the event network go out, checked. Layout, little endian: "CHEV", u32 version, u32
 * header length, a JSON header, then the sections at the offsets that the header gives. A product's weights are int8 with a step a row.
 */

import { type NamedRows, namedRows } from './named.js';

const MAGIC = 'CHEV';
const VERSION = 1;

/** The header of the file; names are in the order of the rows or columns that stand for them. */
export interface WeightsHeader {
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Numbers of a word that the parser's last layer gives. */
  readonly input: number;
  /** PLOVER types, and acts without a type; "none" first. */
  readonly classes: readonly string[];
  readonly statuses: readonly string[];
  /** What a mention may be in an event: "none", "actor", "recipient", and the sides of its state that it does not name itself ("actor CVL"). */
  readonly parts: readonly string[];
  readonly relations: readonly string[];
  readonly tags: readonly string[];
  /** Kinds of mentions; the first for words that are none. */
  readonly marks: readonly string[];
  /** What the lexicon reads at a word; the first for nothing. */
  readonly entries: readonly string[];
  /** Lemmas at which no event is told, as often as they occur. */
  readonly quiet: readonly string[];
  /** Size of a step of the weights of named features. */
  readonly step: number;
  readonly sections: Readonly<Record<string, { readonly at: number; readonly bytes: number }>>;
}

/** A file of weights opened. */
export interface Weights {
  readonly header: WeightsHeader;
  floats(name: string): Float32Array;
  bytes(name: string): Int8Array;
  /** Weights of named features: a row of whole numbers a name, a number a column. */
  table(name: string, columns: number, longKeys?: ReadonlySet<string>): NamedRows;
  /** The names of a section of named rows, in their order. */
  names(name: string): string[];
}

/** Opens a file of weights. Throws with a plain message where the bytes are another thing, another version or cut short. */
export function openWeights(file: Uint8Array): Weights {
  const data = file.byteOffset % 16 === 0 ? file : new Uint8Array(file);
  const fail = (why: string): never => {
    throw new Error(`cannot load the event model: ${why}; fetch models/events.bin again`);
  };
  if (data.length < 12 || String.fromCharCode(...data.subarray(0, 4)) !== MAGIC)
    return fail('its first bytes are not "CHEV"');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.getUint32(4, true) !== VERSION)
    return fail(`its format is ${view.getUint32(4, true)}, this program reads ${VERSION}`);
  const length = view.getUint32(8, true);
  if (12 + length > data.length) return fail('the file is cut short');
  const header = JSON.parse(new TextDecoder().decode(data.subarray(12, 12 + length))) as WeightsHeader;
  const section = (name: string) => {
    const found = header.sections[name];
    if (found === undefined) return fail(`it has no section "${name}"`);
    if (found.at + found.bytes > data.length) return fail(`section "${name}" is cut short`);
    return data.subarray(found.at, found.at + found.bytes);
  };
  const names = (name: string) => new TextDecoder().decode(section(`${name}.names`)).split('\n');
  return {
    header,
    names,
    floats(name) {
      const { buffer, byteOffset, length: bytes } = section(name);
      return new Float32Array(buffer, byteOffset, bytes >> 2);
    },
    bytes(name) {
      const { buffer, byteOffset, length: bytes } = section(name);
      return new Int8Array(buffer, byteOffset, bytes);
    },
    table(name, columns, longKeys) {
      const { buffer, byteOffset, length: bytes } = section(name);
      const rows = new Int16Array(buffer, byteOffset, bytes >> 1);
      return namedRows(names(name), rows, columns, longKeys);
    },
  };
}
