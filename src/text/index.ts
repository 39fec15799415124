export { type SegmentOptions, segment } from './segment.js';
export type { BlockKind, Quotation, Segmented, Sentence, Token } from './types.js';
