export type { DateBasis, Edtf, TimeAnchor, TimeExpression } from './types.js';
