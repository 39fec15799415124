/**
 * The sides of an event by the role model: the chances of the mentions of a sentence come in; the parties that they make likely go out, and how well
 * parties found by syntax agree with them. Refuses a side that no mention is likely to play.
 */
import type { Likely } from './learnt/roles.js';
import { distinct, type Found, partyKey, type Sides } from './parties.js';

/** How parties agree with the role model: the least chance of a part that was given, the highest of a mention that was left out. */
export interface Agreement {
  readonly given: number;
  readonly left: number;
}

/** Chance from which a mention plays a part. */
const PART_LEAST = 0.45;

/** Chance that is enough for the best mention of a side that an event cannot be without; the judge has the last word. */
const BEST_LEAST = 0.15;

/** How an event takes its parties: all who take part act; it needs both sides; one will do. */
export type Shape = 'joint' | 'both' | 'one';

/** Both sides as the model has them. Null where nobody is likely to play a part. */
export function likelySides(likely: readonly Likely[], shape: Shape): Sides | null {
  const best = bestByParty(likely);
  if (shape === 'joint') {
    const actors = distinct(
      [...best.values()].filter((b) => b.actor + b.recipient >= 2 * PART_LEAST).map((b) => b.actorAs),
    );
    return actors.length === 0 ? null : { actors, recipients: [] };
  }
  const all = [...best.values()];
  const acts = all.filter((b) => b.actor >= PART_LEAST && b.actor >= b.recipient);
  const suffers = all.filter((b) => b.recipient >= PART_LEAST && b.recipient > b.actor);
  if (acts.length === 0 && suffers.length === 0) return null;
  if (shape === 'both' && acts.length === 0) acts.push(...bestOf(all, suffers, (b) => b.actor));
  if (shape === 'both' && suffers.length === 0) suffers.push(...bestOf(all, acts, (b) => b.recipient));
  return { actors: distinct(acts.map((b) => b.actorAs)), recipients: distinct(suffers.map((b) => b.recipientAs)) };
}

/** The likeliest of those that are not on the other side, if it is likely at all. */
function bestOf(all: readonly Best[], other: readonly Best[], chance: (b: Best) => number): Best[] {
  let best: Best | null = null;
  for (const b of all)
    if (!other.includes(b) && chance(b) >= BEST_LEAST && (best === null || chance(b) > chance(best))) best = b;
  return best === null ? [] : [best];
}

/** How well sides found otherwise agree with the model; parties that stand nowhere in the sentence are passed over. */
export function agreementOf(likely: readonly Likely[], { actors, recipients }: Sides): Agreement {
  const best = bestByParty(likely);
  let given = 1;
  const all = new Set([...actors, ...recipients].map(partyKey));
  const joint = recipients.length === 0 && actors.length > 1;
  for (const a of actors) {
    const b = best.get(partyKey(a));
    if (b !== undefined) given = Math.min(given, joint ? Math.min(1, b.actor + b.recipient) : b.actor);
  }
  for (const r of recipients) {
    const b = best.get(partyKey(r));
    if (b !== undefined) given = Math.min(given, b.recipient);
  }
  let left = 0;
  for (const [key, b] of best) if (!all.has(key)) left = Math.max(left, b.actor, b.recipient);
  return { given, left };
}

interface Best {
  actor: number;
  recipient: number;
  actorAs: Found;
  recipientAs: Found;
}

function bestByParty(likely: readonly Likely[]): Map<string, Best> {
  const best = new Map<string, Best>();
  for (const { parties, actor, recipient } of likely) {
    for (const party of parties) {
      const key = partyKey(party);
      const known = best.get(key);
      if (known === undefined) {
        best.set(key, { actor, recipient, actorAs: party, recipientAs: party });
        continue;
      }
      if (actor > known.actor) Object.assign(known, { actor, actorAs: party });
      if (recipient > known.recipient) Object.assign(known, { recipient, recipientAs: party });
    }
  }
  return best;
}
