/**
 * The cases that the model of parts learns from: for each event of the teaching rows whose predicate stands in a sentence, every mention of that sentence
 * with the part that the reader gave its party.
 */
import type { Label } from '../../eval/labels/labels.js';
import { type Frame, frameOf } from '../../src/coding/frame.js';
import { type Graph, wordAt } from '../../src/coding/graph.js';
import { type Place, placesOf, roleFeatures } from '../../src/coding/learnt/roles.js';
import { partyKey } from '../../src/coding/parties.js';
import type { Case, Interner } from './case.js';
import type { TaughtRow } from './rows.js';

/** The parts, in the order of their numbers. */
export const PARTS = ['none', 'actor', 'recipient'] as const;

/** An event with its predicate and the mentions around it. */
export interface TaughtEvent {
  readonly fold: number;
  readonly label: Label;
  readonly g: Graph;
  readonly frame: Frame;
  readonly type: string;
  readonly places: readonly Place[];
}

/** The labelled events of the rows with the predicate that their words head. */
export function taughtEvents(rows: readonly TaughtRow[]): TaughtEvent[] {
  return rows.flatMap(({ fold, events, graphs, mentions }) =>
    events.flatMap((label) =>
      graphs.flatMap((g) => {
        const pred = predicateOf(g, label.trigger);
        const type = label.eventType ?? label.act ?? 'none';
        return pred === null ? [] : [{ fold, label, g, frame: frameOf(g, pred), type, places: placesOf(g, mentions) }];
      }),
    ),
  );
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

/** The cases of an event. Of several mentions of one party the nearest counts; those beside it are no case. */
export function partCases({ fold, label, g, frame, type, places }: TaughtEvent, intern: Interner): Case[] {
  const bare = (key: string) => key.replace(/\.[A-Z]+/, '');
  const part = (place: Place): 0 | 1 | 2 => {
    const keys = place.parties.map((p) => bare(partyKey(p)));
    if (keys.some((k) => label.actors.includes(k))) return 1;
    if (keys.some((k) => label.recipients.includes(k))) return 2;
    const all = [...label.actors, ...label.recipients];
    const codes = place.parties.map((p) => bare(String(p.code)));
    const same = all.find((k) => !placed.has(k) && codes.includes(k.replace(/-(OPP|REB|CVL)$/, '')));
    return same === undefined ? 0 : label.actors.includes(same) ? 1 : 2;
  };
  const placed = new Set(places.flatMap((p) => p.parties.map((q) => bare(partyKey(q)))));
  const parts = places.map(part);
  const distance = (i: number) => Math.abs((places[i] as Place).word - frame.pred);
  const features = roleFeatures(g, frame, type, places);
  return places.flatMap((place, i) => {
    const own = parts[i] as number;
    const nearer = own > 0 && places.some((p, k) => k !== i && parts[k] === own && p.parties[0]?.code === place.parties[0]?.code && distance(k) < distance(i));
    if (nearer) return [];
    return [{ fold, ids: intern(features[i] as string[]), words: [], answer: own, soft: null, weight: 1 }];
  });
}
