/** The bytes of the SIMD kernel come in; a kernel goes out, or null where this machine has no WebAssembly SIMD. */

import type { Kernel, Operations } from './kernel.js';

const PAGE = 65536;

/** The part of the WebAssembly interface that is used here; the library's types are the browser's, which this room does not load. */
interface WebAssemblyLike {
  validate(bytes: Uint8Array): boolean;
  Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Instantiates the kernel synchronously with memory for `bytes`. The caller falls back on the plain kernel where this gives null. */
export function createSimdKernel(wasm: Uint8Array, bytes: number): Kernel | null {
  const api = (globalThis as { WebAssembly?: WebAssemblyLike }).WebAssembly;
  if (api === undefined || !api.validate(wasm)) return null;
  const pages = Math.ceil(bytes / PAGE);
  const memory = new api.Memory({ initial: pages, maximum: pages });
  const { exports } = new api.Instance(new api.Module(wasm), { env: { memory } });
  return { ...(exports as Operations), name: 'simd', memory: memory.buffer };
}
