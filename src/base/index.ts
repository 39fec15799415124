export { assert } from './assert.js';
export { type Problem, ProblemError, problem, type Result } from './problem.js';
export { seededRandom } from './random.js';
export { contains, overlaps, type Span, slice } from './span.js';
