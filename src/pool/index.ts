export { compileLater } from './engine.js';
export { inOrder, until } from './in-order.js';
export { type Coder, openPool, type Parsed, type Pool, type PoolOptions, type Reader } from './pool.js';
