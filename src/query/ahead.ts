/** An index comes in; what it remembers is made before it is asked for, a little at a time, so that nobody waits for it. */
import type { Ledger } from '../ledger/index.js';
import type { RecordIndex } from './record-index.js';

/** Milliseconds of making between two looks at questions. */
const SLICE_MS = 8;

/** Makes what is missing now, and after each append. Nothing is kept alive by it. */
export function deriveAhead(ledger: Ledger, index: RecordIndex): void {
  let state: 'idle' | 'at work' = 'idle';
  const work = () => {
    const until = performance.now() + SLICE_MS;
    for (const _ of index.deriving()) {
      if (performance.now() < until) continue;
      setImmediate(work);
      return;
    }
    state = 'idle';
  };
  const start = () => {
    if (state === 'at work') return;
    state = 'at work';
    setImmediate(work).unref();
  };
  ledger.listen(start);
  start();
}
