export { readDocuments } from './documents.js';
export type { Document, Input, ReadOptions } from './types.js';
