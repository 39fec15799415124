export { fromConllu, toConllu } from './conllu.js';
export { formatTree } from './format-tree.js';
export type { KernelName } from './kernel.js';
export { loadParser } from './load.js';
export { mendTree } from './mend.js';
export { createParser, type Parser, wordsMax } from './parser.js';
export type { Tree, Word } from './types.js';
export { unparsed } from './unparsed.js';
