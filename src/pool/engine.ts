/**
 * A setting of the engine for programs that read many reports. Nothing comes in or goes out; it holds for the whole process, so that a library must
 * leave it alone.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * Has functions run longer before they are compiled anew for speed. Reading runs thousands of small functions; compiled as early as usual, most are compiled
 * again when they meet other kinds of words, and the compiler's threads take a third of the CPU time of the first fifty thousand words.
 */
export function compileLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/** Bytes of bytecode that a function runs through before it is looked at; three times what V8 has. */
const BUDGET = 400_000;
