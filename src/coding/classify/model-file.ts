/**
 * The bytes of the classifier come in; its networks go out, checked. Layout, little endian: "CHCL", u32 version, u32 header length, a JSON
 * header, then the sections at the offsets that the header gives; int8 tables have a scale a row.
 */
import type { Network } from './network.js';

const MAGIC = 'CHCL';
const VERSION = 1;

/** The header of a classifier file. */
export interface ClassifierHeader {
  readonly name: string;
  /** The classes of the root network, as the labelled sets spell them, and of the finer one: "TYPE" or "TYPE/mode". */
  readonly roots: readonly string[];
  readonly fine: readonly string[];
  /** By which the root's logits are divided, so that confidence is calibrated. */
  readonly temperature: number;
  readonly sections: Readonly<Record<string, { readonly at: number; readonly bytes: number }>>;
}

/** A classifier opened. */
export interface ClassifierModel {
  readonly header: ClassifierHeader;
  readonly root: Network;
  readonly fine: Network;
}

/** Opens a classifier file. Throws with a plain message where the bytes are another thing, another version or cut short. */
export function openClassifierModel(file: Uint8Array): ClassifierModel {
  const data = file.byteOffset % 16 === 0 ? file : new Uint8Array(file);
  const fail = (why: string): never => {
    throw new Error(`cannot load the classifier: ${why}; fetch models/classify.bin again`);
  };
  if (data.length < 12 || String.fromCharCode(...data.subarray(0, 4)) !== MAGIC)
    return fail('its first bytes are not "CHCL"');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.getUint32(4, true) !== VERSION)
    return fail(`its format is ${view.getUint32(4, true)}, this program reads ${VERSION}`);
  const length = view.getUint32(8, true);
  if (12 + length > data.length) return fail('the file is cut short');
  const header = JSON.parse(new TextDecoder().decode(data.subarray(12, 12 + length))) as ClassifierHeader;
  const section = (name: string): Uint8Array => {
    const found = header.sections[name];
    if (found === undefined) return fail(`it has no section "${name}"`);
    if (found.at + found.bytes > data.length) return fail(`section "${name}" is cut short`);
    return data.subarray(found.at, found.at + found.bytes);
  };
  const floats = (name: string) => {
    const bytes = section(name);
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  };
  const scaled = (name: string, width: number) => {
    const bytes = section(name);
    const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    const scale = floats(`${name}.scale`);
    const out = new Float32Array(values.length);
    for (let i = 0; i < values.length; i++) out[i] = values[i]! * scale[Math.floor(i / width)]!;
    return out;
  };
  const network = (name: string, classes: readonly string[]): Network => {
    const lines = new TextDecoder().decode(section(`${name}.features`)).split('\n');
    const innerBias = floats(`${name}.innerBias`);
    return {
      classes,
      index: new Map(lines.map((line, i) => [line, i])),
      wide: scaled(`${name}.wide`, classes.length),
      bias: floats(`${name}.bias`),
      inner: scaled(`${name}.inner`, innerBias.length === 0 ? 1 : section(`${name}.inner`).length / innerBias.length),
      innerBias,
      outer: floats(`${name}.outer`),
    };
  };
  return { header, root: network('root', header.roots), fine: network('fine', header.fine) };
}
