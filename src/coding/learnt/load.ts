/** The event models from the package's models folder: the network, and the weights by which whole casts are chosen. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type KernelName, loadKernel } from '../../grammar/index.js';
import type { CastWeights } from './cast.js';
import { createEventModels, type EventModels } from './model.js';
import { openWeights } from './weights.js';

/** How the models are loaded. */
export interface LoadOptions {
  /** In place of models/events.bin. */
  readonly file?: string;
  /** In place of models/casts.json. */
  readonly casts?: CastWeights;
  /** 'js' leaves WebAssembly aside. */
  readonly kernel?: KernelName;
}

/** Reads models/events.bin and models/casts.json, or what takes their place. Throws where a file is missing or of another form. */
export function loadEventModels({ file, casts, kernel }: LoadOptions = {}): EventModels {
  const bytes = new Uint8Array(readFileSync(file ?? packaged('events.bin')));
  const weights = casts ?? (JSON.parse(readFileSync(packaged('casts.json'), 'utf8')) as CastWeights);
  return createEventModels(
    openWeights(bytes),
    (size) => loadKernel(size, kernel === undefined ? {} : { kernel }),
    weights,
  );
}

/** models/ of this package: three folders above src/coding/learnt, four above dist/src/coding/learnt. */
function packaged(name: string): string {
  const near = fileURLToPath(new URL(`../../../models/${name}`, import.meta.url));
  return existsSync(near) ? near : fileURLToPath(new URL(`../../../../models/${name}`, import.meta.url));
}
