/** Throws where a thing that must hold does not: a bug, never a fault in the data. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}
