/** Claims come in; the (source, root, target) triples that they say go out, and what separates them from the gold ones, by kind. */
import type { Claim } from '../src/plover/index.js';
import { normalTriple, type Triple } from './plover-score.js';

/** A gold triple that was not read, or a read one that is not gold. */
export interface Miss {
  readonly id: string;
  readonly kind: 'nothing read' | 'other parties' | 'other type' | 'turned round' | 'one party more' | 'read besides';
  readonly what: string;
}

/** The triples of claims: each actor with each recipient; the parties of a joint act with each other, both ways. */
export function triplesOf(claims: readonly Claim[]): Triple[] {
  const out = new Map<string, Triple>();
  for (const claim of claims) {
    if (claim.eventType === null) continue;
    const actors = claim.actors.map((p) => p.code);
    const recipients = claim.recipients.map((p) => p.code);
    const pairs =
      recipients.length > 0
        ? actors.flatMap((a) => recipients.map((r) => [a, r] as const))
        : actors.flatMap((a) => actors.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
    for (const [a, b] of pairs) {
      const triple: Triple = [a ?? '---', claim.eventType, b ?? '---'];
      out.set(triple.join('|'), triple);
    }
  }
  return [...out.values()];
}

/** What was missed and what was read besides, each with its likeliest kind. */
export function missesOf(id: string, gold: readonly Triple[], predicted: readonly Triple[]): Miss[] {
  const g = gold.map(normalTriple);
  const p = predicted.map(normalTriple);
  const same = (a: Triple, b: Triple) => a.join() === b.join();
  const missed = g.filter((one) => !p.some((other) => same(one, other)));
  const besides = p.filter((one) => !g.some((other) => same(one, other)));
  const misses = missed.map((one): Miss => {
    const pair = (t: Triple) => t[0] === one[0] && t[2] === one[2];
    const kind =
      p.length === 0
        ? 'nothing read'
        : p.some(pair)
          ? 'other type'
          : p.some((t) => t[0] === one[2] && t[2] === one[0])
            ? 'turned round'
            : p.some((t) => t[0] === one[0] || t[2] === one[2])
              ? 'one party more'
              : 'other parties';
    return { id, kind, what: `${one.join(' ')}; read ${p.map((t) => t.join(' ')).join(', ') || 'nothing'}` };
  });
  return [...misses, ...besides.map((one): Miss => ({ id, kind: 'read besides', what: one.join(' ') }))];
}
