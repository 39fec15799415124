/** The event model from the package's models folder. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EventModel, type EventModelFile, openEventModel } from './model.js';

/** Reads models/events.json (or the file at `path`); `vector` is Parser.wordVector. Throws where it is missing or of another format. */
export function loadEventModel(vector: (word: string) => Float64Array | null, path: string = packaged()): EventModel {
  return openEventModel(JSON.parse(readFileSync(path, 'utf8')) as EventModelFile, vector);
}

/** models/ of this package: three folders above src/coding/learnt, four above dist/src/coding/learnt. */
function packaged(): string {
  const near = fileURLToPath(new URL('../../../models/events.json', import.meta.url));
  return existsSync(near) ? near : fileURLToPath(new URL('../../../../models/events.json', import.meta.url));
}
