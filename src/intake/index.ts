export { readDocuments } from './documents.js';
export type { Document, Format, Input, ReadOptions } from './types.js';
