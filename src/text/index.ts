export { segment } from './segment.js';
export type { Quotation, Segmented, Sentence, Token } from './types.js';
