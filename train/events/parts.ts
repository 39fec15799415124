/**
 * What the mentions of a sentence are in an event that a reader labelled: a label and the places of its sentence come in; for each place its part goes
 * out. A party that no mention names, though one names another side of its state ("in Chad" for the people of Chad), makes that mention its part.
 */
import { type Label, plainParty, toldType } from '../../eval/labels/labels.js';
import { type Frame, frameOf } from '../../src/coding/frame.js';
import { type Graph, wordAt } from '../../src/coding/graph.js';
import type { Place } from '../../src/coding/learnt/places.js';
import { partyKey } from '../../src/coding/parties.js';
import type { TaughtRow } from './rows.js';

/** The parts, in the order of their numbers: none, the mention's party acting or suffering, and a side of its state doing so. */
export const PARTS = [
  'none',
  'actor',
  'recipient',
  ...['CVL', 'REB', 'OPP', 'STATE'].flatMap((side) => [`actor ${side}`, `recipient ${side}`]),
] as const;

/** A part by its number, or both of the first two; `far` where a nearer mention of the same party plays it, so that this one tells nothing. */
export type Part = { readonly part: number | 'both'; readonly told: 'near' | 'far' };

/** An event with its predicate and the mentions around it. */
export interface TaughtEvent {
  readonly label: Label;
  readonly frame: Frame;
  readonly type: string;
  readonly parts: readonly Part[];
  /** Parties of the label that no mention of the sentence gives. */
  readonly missing: number;
}

/** The labelled events of one sentence of a row. */
export function taughtEvents({ events }: TaughtRow, g: Graph, places: readonly Place[]): TaughtEvent[] {
  return events.flatMap((label) => {
    const pred = predicateOf(g, label.trigger);
    if (pred === null) return [];
    const { parts, missing } = partsOf(label, places, pred);
    return [{ label, frame: frameOf(g, pred), type: toldType(label) ?? label.act ?? 'none', parts, missing }];
  });
}

/** The verb or noun that heads the words of a label; null where they stand in another sentence. */
function predicateOf(g: Graph, [from, to]: readonly [number, number]): number | null {
  const inside = (i: number) => i >= 0 && wordAt(g, i).start >= from && wordAt(g, i).end <= to;
  let found: number | null = null;
  for (let i = 0; i < g.words.length; i++) {
    const { upos, head } = wordAt(g, i);
    if (!inside(i) || (inside(head) && /^(VERB|NOUN)$/.test(wordAt(g, head).upos))) continue;
    if (upos === 'VERB' || upos === 'NOUN') return i;
    found ??= i;
  }
  return found;
}

const codeOf = (key: string) => key.replace(/-(OPP|REB|CVL)$/, '');
const sideOf = (key: string) => /-(OPP|REB|CVL)$/.exec(key)?.[1] ?? 'STATE';

function partsOf(label: Label, places: readonly Place[], pred: number): { parts: Part[]; missing: number } {
  const actors = label.actors.map(plainParty);
  const recipients = label.recipients.map(plainParty);
  const keys = places.map((p) => p.parties.map((q) => plainParty(partyKey(q))));
  const far = (i: number) => Math.abs((places[i] as Place).word - pred);
  const parts = keys.map((own): number | 'both' => {
    const [acts, suffers] = [own.some((k) => actors.includes(k)), own.some((k) => recipients.includes(k))];
    return acts && suffers ? 'both' : acts ? 1 : suffers ? 2 : 0;
  });
  const named = new Set(keys.flat());
  let missing = 0;
  for (const [way, list] of [['actor', actors], ['recipient', recipients]] as const) {
    for (const key of list.filter((k) => !named.has(k))) {
      const free = places.map((_, i) => i).filter((i) => parts[i] === 0 && keys[i]!.some((k) => codeOf(k) === codeOf(key)));
      const nearest = free.sort((a, b) => far(a) - far(b))[0];
      const part = (PARTS as readonly string[]).indexOf(`${way} ${sideOf(key)}`);
      if (nearest === undefined || part < 0) missing++;
      else parts[nearest] = part;
    }
  }
  const doubled = (i: number) =>
    parts[i] !== 0 && parts.some((p, k) => k !== i && p === parts[i] && keys[k]![0] === keys[i]![0] && far(k) < far(i));
  return { parts: parts.map((part, i) => ({ part, told: doubled(i) ? 'far' : 'near' })), missing };
}
