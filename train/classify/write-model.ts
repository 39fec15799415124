/** Networks come in; the bytes of models/classify.bin go out (the layout of src/coding/classify/model-file.ts). */
import type { ClassifierHeader } from '../../src/coding/classify/model-file.js';
import type { Network } from '../../src/coding/classify/network.js';

/** The bytes of a classifier. */
export function modelBytes(root: Network, fine: Network, temperature: number): Uint8Array {
  const parts: { name: string; bytes: Uint8Array }[] = [];
  const add = (name: string, bytes: Uint8Array) => parts.push({ name, bytes });
  const floats = (a: ArrayLike<number>) => new Uint8Array(Float32Array.from(a).buffer);
  const scaled = (name: string, values: Float32Array, width: number) => {
    const rows = width === 0 ? 0 : values.length / width;
    const out = new Int8Array(values.length);
    const scale = new Float32Array(rows);
    for (let r = 0; r < rows; r++) {
      let max = 0;
      for (let i = 0; i < width; i++) max = Math.max(max, Math.abs(values[r * width + i]!));
      scale[r] = max / 127;
      for (let i = 0; i < width; i++) out[r * width + i] = max === 0 ? 0 : Math.round((values[r * width + i]! / max) * 127);
    }
    add(name, new Uint8Array(out.buffer));
    add(`${name}.scale`, floats(scale));
  };
  for (const [name, n] of [['root', pruned(root)], ['fine', pruned(fine)]] as const) {
    add(`${name}.features`, new TextEncoder().encode([...n.index.keys()].join('\n')));
    scaled(`${name}.wide`, n.wide, n.classes.length);
    add(`${name}.bias`, floats(n.bias));
    scaled(`${name}.inner`, n.inner, n.innerBias.length === 0 ? 1 : n.inner.length / n.innerBias.length);
    add(`${name}.innerBias`, floats(n.innerBias));
    add(`${name}.outer`, floats(n.outer));
  }
  const layout = (base: number) => {
    let at = base;
    const sections: Record<string, { at: number; bytes: number }> = {};
    for (const { name, bytes } of parts) {
      at = Math.ceil(at / 16) * 16;
      sections[name] = { at, bytes: bytes.length };
      at += bytes.length;
    }
    return { sections, end: at };
  };
  const head = (base: number) => {
    const header: ClassifierHeader = { name: 'plover roots', roots: root.classes, fine: fine.classes, temperature, sections: layout(base).sections };
    return new TextEncoder().encode(JSON.stringify(header));
  };
  // the header's length moves the sections, whose offsets stand in the header
  let base = 12 + head(0).length;
  for (let k = 0; k < 4; k++) base = Math.ceil((12 + head(base).length) / 16) * 16;
  const header = head(base);
  const { sections, end } = layout(base);
  const out = new Uint8Array(end);
  const view = new DataView(out.buffer);
  out.set([0x43, 0x48, 0x43, 0x4c]);
  view.setUint32(4, 1, true);
  view.setUint32(8, header.length, true);
  out.set(header, 12);
  for (const { name, bytes } of parts) out.set(bytes, sections[name]!.at);
  return out;
}

/** The network without features whose weights say next to nothing. */
function pruned(n: Network): Network {
  const C = n.classes.length;
  const kept = [...n.index].filter(([, row]) => {
    let max = 0;
    for (let c = 0; c < C; c++) max = Math.max(max, Math.abs(n.wide[row * C + c]!));
    return max >= 0.03;
  });
  const wide = new Float32Array(kept.length * C);
  kept.forEach(([, row], i) => {
    wide.set(n.wide.subarray(row * C, row * C + C), i * C);
  });
  return { ...n, index: new Map(kept.map(([s], i) => [s, i])), wide };
}
