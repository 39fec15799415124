// AssemblyScript: the exports of models/kernel.wasm. Build with `node scripts/build-kernel.mjs`.
export { attend } from './attention';
export { product } from './product';
export { addRelu, addScaled, join, norm, read, readScaled, round, scan } from './rows';
