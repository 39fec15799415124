export { inOrder } from './in-order.js';
export { type Coder, openPool, type Pool, type PoolOptions } from './pool.js';
