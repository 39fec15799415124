/** The parser from the package's model folder. The only module of this room that touches the disk. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kernel, KernelName } from './kernel.js';
import { createJsKernel } from './kernel-js.js';
import { createSimdKernel } from './kernel-simd.js';
import { createParser, type Parser } from './parser.js';

/**
 * Reads the English parser, synchronously. `models` is a folder with parser.bin and kernel.wasm, the package's own where left out;
 * `kernel` 'js' leaves WebAssembly aside. Throws with a plain message where the files are missing or are something else.
 */
export function loadParser(options: { readonly models?: string; readonly kernel?: KernelName } = {}): Parser {
  const folder = options.models ?? packageModels();
  const path = join(folder, 'parser.bin');
  if (!existsSync(path))
    throw new Error(`cannot load the grammar model: there is no "${path}"; the package's models folder is incomplete`);
  const model = new Uint8Array(readFileSync(path));
  const kernelPath = join(folder, 'kernel.wasm');
  if (options.kernel === 'js' || !existsSync(kernelPath)) return createParser({ model });
  return createParser({ model, kernel: new Uint8Array(readFileSync(kernelPath)) });
}

/** models/ of this package: two folders above src/grammar, three above dist/src/grammar. */
function packageModels(): string {
  const here = fileURLToPath(new URL('../../models', import.meta.url));
  return existsSync(join(here, 'parser.bin')) ? here : fileURLToPath(new URL('../../../models', import.meta.url));
}

/**
 * The arithmetic of the parser's network over a block of memory of `bytes`, for networks that read what the parser's last layer makes of words;
 * WebAssembly where the machine has it, plain JavaScript where not or where `kernel` says so: both give the same bits.
 */
export function loadKernel(
  bytes: number,
  options: { readonly models?: string; readonly kernel?: KernelName } = {},
): Kernel {
  const path = join(options.models ?? packageModels(), 'kernel.wasm');
  const wasm = options.kernel === 'js' || !existsSync(path) ? null : new Uint8Array(readFileSync(path));
  return (wasm === null ? null : createSimdKernel(wasm, bytes)) ?? createJsKernel(bytes);
}
