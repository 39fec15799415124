/** The event model from the package's models folder. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type KernelName, loadKernel } from '../../grammar/index.js';
import { createEventModels, type EventModels } from './model.js';
import { openWeights } from './weights.js';

/** Reads models/events.bin, or another file of its form; `kernel` 'js' leaves WebAssembly aside. Throws where the file is missing or of another form. */
export function loadEventModels(options: { readonly file?: string; readonly kernel?: KernelName } = {}): EventModels {
  const bytes = new Uint8Array(readFileSync(options.file ?? packaged('events.bin')));
  const { kernel } = options;
  return createEventModels(openWeights(bytes), (size) => loadKernel(size, kernel === undefined ? {} : { kernel }));
}

/** models/ of this package: three folders above src/coding/learnt, four above dist/src/coding/learnt. */
function packaged(name: string): string {
  const near = fileURLToPath(new URL(`../../../models/${name}`, import.meta.url));
  return existsSync(near) ? near : fileURLToPath(new URL(`../../../../models/${name}`, import.meta.url));
}
