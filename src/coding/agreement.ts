/** The chances of the mentions of a sentence, one by one, and the sides that an event was given come in; how well the two agree goes out. */
import type { Likely } from './learnt/roles.js';
import { partyKey, type Sides } from './parties.js';

/** How parties agree with the role model: the least chance of a part that was given, the highest of a mention that was left out. */
export interface Agreement {
  readonly given: number;
  readonly left: number;
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

function bestByParty(likely: readonly Likely[]): Map<string, { readonly actor: number; readonly recipient: number }> {
  const best = new Map<string, { actor: number; recipient: number }>();
  for (const { parties, actor, recipient } of likely)
    for (const key of parties.map(partyKey)) {
      const known = best.get(key);
      best.set(key, {
        actor: Math.max(actor, known?.actor ?? 0),
        recipient: Math.max(recipient, known?.recipient ?? 0),
      });
    }
  return best;
}
