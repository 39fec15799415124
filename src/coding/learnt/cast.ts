/**
 * Who takes part in an event, taken whole: the chances of each mention's parts, and the parties that syntax gives, come in; the likely casts, each with its
 * features, and by learnt weights the chance of each, go out. A mention alone does not say that its conjunct plays the same part, or that somebody must suffer.
 */
import type { Found } from '../found.js';
import { distinct, partyKey, type Sides } from '../parties.js';
import { type Features, featuresBy, type Option, type Part, type Shape, type Stage } from './cast-features.js';
import { slotPath, slotsOf } from './paths.js';

/** One way of giving the parts. */
export interface Cast {
  readonly sides: Sides;
  /** Whether syntax gives the same. */
  readonly by: 'syntax' | 'chance';
  readonly features: readonly Features[];
  /** Logarithm of the product of the mentions' own chances, the likeliest cast's being 0. */
  readonly odds: number;
}

/** The weights of the features of a cast, that of `odds` under "odds". */
export type CastWeights = Readonly<Record<string, number>>;

/** Parties, and casts, that are thought of at most; a part with a lower chance is not thought of. */
const OPTIONS_MOST = 7;
const CASTS_MOST = 14;
const CHANCE_LEAST = 0.03;
const NOBODY = 0.002;

/** The likeliest casts, that of syntax among them; none where nobody is likely to play a part. */
export function castsOf(stage: Stage): Cast[] {
  const { shape, given } = stage;
  const options = optionsOf(stage);
  if (options.length === 0) return [];
  const chances = options.map((o): [Part, number][] => {
    const none = Math.max(NOBODY, 1 - o.actor - o.recipient);
    const all: [Part, number][] =
      shape === 'joint'
        ? [
            ['none', none],
            ['acts', Math.min(1, o.actor + o.recipient)],
          ]
        : [
            ['none', none],
            ['acts', o.actor],
            ['suffers', o.recipient],
          ];
    return all.filter(([part, c]) => part === 'none' || c >= CHANCE_LEAST);
  });
  let partial: { parts: Part[]; odds: number }[] = [{ parts: [], odds: 0 }];
  for (const some of chances) {
    partial = partial
      .flatMap((p) => some.map(([part, c]) => ({ parts: [...p.parts, part], odds: p.odds + Math.log(c) })))
      .sort((a, b) => b.odds - a.odds)
      .slice(0, 2 * CASTS_MOST);
  }
  const chosen = partial.filter(({ parts }) => parts.some((p) => p !== 'none')).slice(0, CASTS_MOST);
  const bySyntax = given === null ? null : partsOf(options, given.sides, shape);
  if (bySyntax !== null && !chosen.some(({ parts }) => parts.every((p, i) => p === bySyntax[i]))) {
    const odds = bySyntax.reduce(
      (sum, part, i) => sum + Math.log(Math.max(NOBODY, chances[i]!.find(([p]) => p === part)?.[1] ?? 0)),
      0,
    );
    chosen.push({ parts: bySyntax, odds });
  }
  const most = Math.max(...chosen.map((c) => c.odds));
  const featuresOf = featuresBy(stage, options, bySyntax);
  return chosen.map(({ parts, odds }) => ({
    sides: sidesOf(options, parts),
    by: bySyntax?.every((part, i) => part === parts[i]) ? 'syntax' : 'chance',
    features: featuresOf(parts),
    odds: odds - most,
  }));
}

/** The chances of the casts by learnt weights. */
export function chancesOf(casts: readonly Cast[], weights: CastWeights): number[] {
  const known = new Map<Features, number>();
  const byName = named(weights);
  const weightOf = (some: Features) => {
    let sum = known.get(some);
    if (sum === undefined) {
      sum = 0;
      for (const name of some) sum += byName.get(name) ?? 0;
      known.set(some, sum);
    }
    return sum;
  };
  const scores = casts.map(({ features, odds }) =>
    features.reduce((sum, some) => sum + weightOf(some), (weights.odds ?? 1) * odds),
  );
  const most = Math.max(...scores);
  const all = scores.map((s) => Math.exp(s - most));
  const total = all.reduce((a, b) => a + b, 0);
  return all.map((a) => a / total);
}

const maps = new WeakMap<CastWeights, ReadonlyMap<string, number>>();

/** The weights in a map, which finds names that are put together anew faster than an object does. */
function named(weights: CastWeights): ReadonlyMap<string, number> {
  let map = maps.get(weights);
  if (map === undefined) {
    map = new Map(Object.entries(weights));
    maps.set(weights, map);
  }
  return map;
}

/** The parties that may take part, by their best mention for each part, the likeliest first. */
function optionsOf({ g, frame, likely, given }: Stage): Option[] {
  const slots = slotsOf(frame);
  const best = new Map<
    string,
    { actor: number; recipient: number; actorAs: Found; recipientAs: Found; word: number }
  >();
  for (const { word, parties, actor, recipient } of likely) {
    for (const party of parties) {
      const key = partyKey(party);
      const known = best.get(key);
      if (known === undefined) best.set(key, { actor, recipient, actorAs: party, recipientAs: party, word });
      else {
        if (actor > known.actor)
          Object.assign(known, { actorAs: party, ...(actor > Math.max(known.actor, known.recipient) ? { word } : {}) });
        if (recipient > known.recipient)
          Object.assign(known, {
            recipientAs: party,
            ...(recipient > Math.max(known.actor, known.recipient) ? { word } : {}),
          });
        known.actor = Math.max(known.actor, actor);
        known.recipient = Math.max(known.recipient, recipient);
      }
    }
  }
  const wanted = new Set(given === null ? [] : [...given.sides.actors, ...given.sides.recipients].map(partyKey));
  return [...best]
    .filter(([key, b]) => wanted.has(key) || Math.max(b.actor, b.recipient) >= CHANCE_LEAST)
    .sort(
      ([j, a], [k, b]) =>
        Number(wanted.has(k)) - Number(wanted.has(j)) ||
        Math.max(b.actor, b.recipient) - Math.max(a.actor, a.recipient),
    )
    .slice(0, OPTIONS_MOST)
    .map(([key, b]) => {
      const way = slotPath(g, b.word, frame.pred, slots);
      return { ...b, key, way, slot: way.split('/')[0] as string, side: sideOf(key) };
    });
}

function sideOf(key: string): string {
  return /-(OPP|REB|CVL)$/.exec(key)?.[1] ?? (key.length === 3 || key.startsWith('X-') ? 'STATE' : 'BODY');
}

/** The parts that given sides mean; null where one of their parties is none of the options. */
function partsOf(options: readonly Option[], sides: Sides, shape: Shape): Part[] | null {
  const acts = new Set(sides.actors.map(partyKey));
  const suffers = new Set(sides.recipients.map(partyKey));
  const known = new Set(options.map((o) => o.key));
  if ([...acts, ...suffers].some((k) => !known.has(k))) return null;
  return options.map(({ key }) =>
    acts.has(key) ? 'acts' : suffers.has(key) ? (shape === 'joint' ? 'acts' : 'suffers') : 'none',
  );
}

function sidesOf(options: readonly Option[], parts: readonly Part[]): Sides {
  const of = (part: Part) => options.filter((_, i) => parts[i] === part);
  return {
    actors: distinct(of('acts').map((o) => o.actorAs)),
    recipients: distinct(of('suffers').map((o) => o.recipientAs)),
  };
}
