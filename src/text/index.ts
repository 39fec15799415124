export type { BlockKind, Quotation, Segmented, Sentence, Token } from './types.js';
