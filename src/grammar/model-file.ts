/**
 * The bytes of a model file come in; its header and sections go out, checked. Layout, little endian: "CHGR", u32 version, u32 type
 * (1 = English parser), u32 header length, a JSON header, then the sections at the offsets that the header gives. Knows no network.
 */

const MAGIC = 'CHGR';
const VERSION = 1;
const ENGLISH_PARSER = 1;

/** The header of a parser file; lists are in the order of the scores that the network gives. */
export interface ModelHeader {
  readonly name: string;
  readonly config: {
    readonly width: number;
    readonly hidden: number;
    readonly layers: string;
    readonly arc: number;
    readonly lab: number;
  };
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly labels: readonly string[];
  /** Combinations of upos, xpos and feats seen in training, as indices. */
  readonly triples: readonly (readonly [number, number, number])[];
  readonly sections: Readonly<Record<string, { readonly at: number; readonly bytes: number; readonly kind: string }>>;
}

/** A model file opened: the header, and sections by name as views on the file's bytes. */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly version: number;
  floats(name: string): Float32Array;
  bytes(name: string): Int8Array;
  /** A section that is a list of strings, one a line. */
  lines(name: string): string[];
}

/** Opens a model file. Throws with a plain message where the bytes are another thing, another version or cut short. */
export function openModel(file: Uint8Array): ModelFile {
  const data = file.byteOffset % 16 === 0 ? file : new Uint8Array(file);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const magic = data.length < 16 ? '' : String.fromCharCode(...data.subarray(0, 4));
  if (magic !== MAGIC)
    throw new Error(
      'cannot load the grammar model: the file is no Chancery model (its first bytes are not "CHGR"); fetch it again',
    );
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new Error(
      `cannot load the grammar model: its format is ${version}, this program reads ${VERSION}; use the model of this release`,
    );
  const type = view.getUint32(8, true);
  if (type !== ENGLISH_PARSER)
    throw new Error(
      `cannot load the grammar model: its type is ${type}, an English parser is ${ENGLISH_PARSER}; use models/parser.bin`,
    );
  const length = view.getUint32(12, true);
  if (16 + length > data.length)
    throw new Error('cannot load the grammar model: the file is cut short; fetch it again');
  const header = JSON.parse(new TextDecoder().decode(data.subarray(16, 16 + length))) as ModelHeader;
  for (const [name, section] of Object.entries(header.sections)) {
    if (section.at + section.bytes > data.length)
      throw new Error(`cannot load the grammar model: section "${name}" is cut short; fetch the file again`);
  }
  const find = (name: string) => {
    const section = header.sections[name];
    if (section === undefined)
      throw new Error(`cannot load the grammar model: it has no section "${name}"; use the model of this release`);
    return section;
  };
  return {
    header,
    version,
    floats(name) {
      const { at, bytes } = find(name);
      return new Float32Array(data.buffer, data.byteOffset + at, bytes >> 2);
    },
    bytes(name) {
      const { at, bytes } = find(name);
      return new Int8Array(data.buffer, data.byteOffset + at, bytes);
    },
    lines(name) {
      const { at, bytes } = find(name);
      return new TextDecoder().decode(data.subarray(at, at + bytes)).split('\n');
    },
  };
}
