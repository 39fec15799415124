export { claimSchema, TRACK_NAMES, type Track } from '../plover/index.js';
export { type CorrectionRequest, correctRecord, type Told } from './correct.js';
export type { NameTable } from './names.js';
export { openQuery, type QueryOptions } from './open-query.js';
export type * from './types.js';
