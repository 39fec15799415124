export type { Tree, Word } from './types.js';
