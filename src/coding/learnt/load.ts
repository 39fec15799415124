/** The models of events from the package's models folder. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EventModelFile, type EventModels, openEventModel } from './model.js';

/** Reads models/events.json and models/roles.json; `vector` is Parser.wordVector. Throws where one is missing or of another format. */
export function loadEventModels(vector: (word: string) => Float64Array | null): EventModels {
  const read = (name: string) => JSON.parse(readFileSync(packaged(name), 'utf8')) as EventModelFile;
  return { types: openEventModel(read('events.json'), vector), roles: openEventModel(read('roles.json'), () => null) };
}

/** models/ of this package: three folders above src/coding/learnt, four above dist/src/coding/learnt. */
function packaged(name: string): string {
  const near = fileURLToPath(new URL(`../../../models/${name}`, import.meta.url));
  return existsSync(near) ? near : fileURLToPath(new URL(`../../../../models/${name}`, import.meta.url));
}
