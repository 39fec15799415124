export { claimKey, voiceDistance, voiceOf } from './fingerprint.js';
export { type OpenOptions, openLedger } from './ledger.js';
export { isCoder } from './recode.js';
export { restoreLedger } from './restore.js';
export { detailOf, kindOf, partiesOf } from './shape.js';
export type * from './types.js';
