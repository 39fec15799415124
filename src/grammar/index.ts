export { fromConllu, toConllu } from './conllu.js';
export { OBJECT_CONTROL } from './control.js';
export { formatTree } from './format-tree.js';
export { attendScratch, inputMost, type Kernel, type KernelName, normScale, packedIndex } from './kernel.js';
export { loadKernel, loadParser } from './load.js';
export { mendTree } from './mend.js';
export { createParser, type Parser, wordsMax } from './parser.js';
export type { Tree, Word } from './types.js';
export { unparsed } from './unparsed.js';
