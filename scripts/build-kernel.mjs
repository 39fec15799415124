// Compiles the SIMD kernel of the grammar room from AssemblyScript. Usage: node scripts/build-kernel.mjs [output file]
// The default output is models/kernel.wasm, which is kept in the repository; a test compares it with what the source gives.
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? 'models/kernel.wasm';
const { error, stderr } = await asc.main([
  'src/grammar/kernel/index.ts',
  '--outFile',
  out,
  '--baseDir',
  root,
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--importMemory',
  '--enable',
  'simd',
]);
if (error) {
  console.error(stderr.toString());
  process.exit(1);
}
