/** The claims of a ledger come in; everything derived from them is made anew, and a digest of it goes out, so that two makings can be compared. */
import { createHash, type Hash } from 'node:crypto';
import type { Ledger } from '../ledger/index.js';
import { plainEvent } from '../relations/index.js';
import { RecordIndex } from './record-index.js';
import type { RebuiltAnswer } from './types.js';

/** Makes the index anew, puts it in the place of `kept`, and compares the two. */
export async function rebuild(ledger: Ledger, kept: RecordIndex): Promise<RebuiltAnswer> {
  const started = performance.now();
  const before = kept.version === 0 ? null : digestOf(kept).digest;
  await ledger.rebuild();
  const fresh = await RecordIndex.read(ledger);
  const { events, standings, digest } = digestOf(fresh);
  kept.become(fresh);
  return {
    claims: fresh.columns.claims,
    events,
    standings,
    digest,
    before: before === null ? 'nothing' : before === digest ? 'same' : 'different',
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

/** The digest of all events and standings, pair by pair in the order of their codes; it does not depend on the order of arrival. */
export function digestOf(index: RecordIndex): Pick<RebuiltAnswer, 'events' | 'standings' | 'digest'> {
  const hash = createHash('sha256');
  let events = 0;
  let standings = 0;
  for (const pair of [...index.pairKeys()].sort()) {
    const ofPair = index.eventsOf(pair);
    events += ofPair.length;
    const lines = ofPair.map((event) =>
      JSON.stringify({ ...plainEvent(event), rows: undefined, reportRows: undefined, dates: undefined }),
    );
    addAll(hash, pair, lines.sort());
    const held = index.standingsOf(pair);
    standings += held.length;
    addAll(
      hash,
      pair,
      held.map((standing) => JSON.stringify(standing)),
    );
  }
  return { events, standings, digest: hash.digest('hex').slice(0, 32) };
}

function addAll(hash: Hash, pair: string, lines: readonly string[]): void {
  hash.update(`${pair}\n`);
  for (const line of lines) hash.update(line).update('\n');
}
