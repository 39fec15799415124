/**
 * The event model: a sentence with its tree, its mentions and what the lexicon reads comes in; for a predicate the chances of each PLOVER type (or act
 * without a type) and status, for a mention the chances of its parts in the event go out. A small network over the parser's last layer
 * (network.ts) beside weights of named features; it proposes, the rules ground what it proposes in words, parties and syntax (proposed.ts).
 */
import type { Kernel } from '../../grammar/index.js';
import type { CastWeights } from './cast.js';
import { LONG_KEYS } from './features.js';
import { type Namer, rowSum } from './named.js';
import { createEventNetwork, type Reading } from './network.js';
import { distance } from './tree-ways.js';
import type { Weights } from './weights.js';

/** A sentence as the model sees it, a row a word; what is named and not known to the model counts as nothing. */
export interface SentenceSeen {
  /** What the parser's last layer made of the words. */
  readonly states: Int16Array;
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly tags: readonly string[];
  /** The kind of the mention that the word heads; null where it heads none. */
  readonly marks: readonly (string | null)[];
  /** What the lexicon reads at the word, two at most. */
  readonly entries: readonly (readonly string[])[];
  /** The lemma of the word; null where it is part of a name. */
  readonly lemmas: readonly (string | null)[];
  /** The words that may be asked about as predicates or mentions, in order. */
  readonly wanted: readonly number[];
}

/** A mention's chances: to act, to suffer, or that a side of its state that it does not name acts or suffers. */
export interface PartChances {
  readonly actor: number;
  readonly recipient: number;
  readonly sides: readonly { readonly sector: string; readonly actor: number; readonly recipient: number }[];
}

/** What the model makes of one sentence; null of words that were not wanted. */
export interface SentenceRead {
  /** Chances of `classes` for the predicate at a word; `see` tells its features. */
  types(pred: number, see: (to: Namer) => void): Float64Array | null;
  /** Chances of `statuses`, `rule` being what the rules read. */
  statuses(pred: number, rule: string): Float64Array | null;
  /** What the features that `see` tells of a mention add to the scores of its parts. */
  partsSum(see: (to: Namer) => void): Int32Array;
  /** Chances of the mention at a word in the event of a predicate read as a type; `see` tells the features that `sum` does not hold. */
  parts(pred: number, type: string, word: number, sum: Int32Array, see: (to: Namer) => void): PartChances | null;
}

/** The loaded model. */
export interface EventModels {
  /** PLOVER types, and acts without a type; "none" first. */
  readonly classes: readonly string[];
  readonly statuses: readonly string[];
  /** Lemmas at which no event is told; they are not worth asking about. */
  readonly quiet: ReadonlySet<string>;
  /** The weights by which whole casts are chosen (cast.ts). */
  readonly casts: CastWeights;
  /** Reads a sentence; null where it is too long. */
  read(sentence: SentenceSeen): SentenceRead | null;
}

/** Sets the model up; `kernelOf` gives a kernel with memory for so many bytes (loadKernel). */
export function createEventModels(
  weights: Weights,
  kernelOf: (bytes: number) => Kernel,
  casts: CastWeights,
): EventModels {
  const { header } = weights;
  const { classes, statuses, parts, step } = header;
  const network = createEventNetwork(weights, kernelOf);
  const numbers = (names: readonly string[]) => new Map(names.map((n, i) => [n, i]));
  const relations = numbers(header.relations);
  const tags = numbers(header.tags);
  const marks = numbers(header.marks);
  const entries = numbers(header.entries);
  const lemmas = numbers(weights.names('lemmas'));
  const byStatus = weights.floats('rules');
  const typeSum = rowSum(weights.table('types', classes.length, LONG_KEYS));
  const partSum = rowSum(weights.table('roles', parts.length));
  const { unit } = network;
  const byWay = weights.floats('role.ways');
  const byDistance = weights.floats('role.distances');
  const byType = weights.floats('role.types');
  const out = weights.floats('role.out');
  const outBias = weights.floats('role.out.bias');
  const sectors = [...new Set(parts.flatMap((p) => p.split(' ').slice(1)))];
  const at = (name: string) => parts.indexOf(name);
  const places = sectors.map((sector) => ({
    sector,
    actor: at(`actor ${sector}`),
    recipient: at(`recipient ${sector}`),
  }));
  const [actor, recipient] = [at('actor'), at('recipient')];

  /** Scores with what named features add, in steps of the weights. */
  const withNamed = (scores: Float64Array, named: Int32Array): Float64Array => {
    for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) + (named[c] as number) * step;
    return scores;
  };

  function reader(r: Reading, words: number, wanted: readonly number[]): SentenceRead {
    const rowOf = new Int32Array(words).fill(-1);
    wanted.forEach((word, row) => {
      rowOf[word] = row;
    });
    const from = (pred: number) => (rowOf[pred] as number) * r.stride;
    const hidden = new Float32Array(unit);
    const named = new Int32Array(classes.length);
    const namedParts = new Int32Array(parts.length);
    return {
      types(pred, see) {
        if ((rowOf[pred] as number) < 0) return null;
        typeSum.start(named.fill(0));
        see(typeSum);
        const start = from(pred);
        return softmax(withNamed(new Float64Array(r.predicates.subarray(start, start + classes.length)), named));
      },
      statuses(pred, rule) {
        if ((rowOf[pred] as number) < 0) return null;
        const start = from(pred) + r.classesPadded;
        const sums = new Float64Array(r.predicates.subarray(start, start + statuses.length));
        const known = statuses.indexOf(rule) * statuses.length;
        if (known >= 0)
          for (let s = 0; s < sums.length; s++) sums[s] = (sums[s] as number) + (byStatus[known + s] as number);
        return softmax(sums);
      },
      partsSum(see) {
        const sum = new Int32Array(parts.length);
        partSum.start(sum);
        see(partSum);
        return sum;
      },
      parts(pred, type, word, sum, see) {
        if ((rowOf[pred] as number) < 0 || (rowOf[word] as number) < 0) return null;
        const added = from(pred) + r.classesPadded + r.statusesPadded;
        const mine = (rowOf[word] as number) * 2 * unit;
        const way = (r.ways[pred * words + word] as number) * unit;
        const far = distance(pred, word) * unit;
        const kind = classes.indexOf(type) * unit;
        for (let k = 0; k < unit; k++) {
          const sum =
            (r.predicates[added + k] as number) +
            (r.parties[mine + k] as number) +
            (r.predicates[added + unit + k] as number) * (r.parties[mine + unit + k] as number) +
            (byWay[way + k] as number) +
            (byDistance[far + k] as number) +
            (kind < 0 ? 0 : (byType[kind + k] as number));
          hidden[k] = sum > 0 ? sum : 0;
        }
        const scores = new Float64Array(outBias);
        for (let k = 0; k < unit; k++) {
          const by = hidden[k] as number;
          if (by === 0) continue;
          for (let c = 0; c < scores.length; c++)
            scores[c] = (scores[c] as number) + (out[c * unit + k] as number) * by;
        }
        namedParts.set(sum);
        partSum.start(namedParts);
        see(partSum);
        const chances = softmax(withNamed(scores, namedParts));
        const chance = (k: number) => (k < 0 ? 0 : (chances[k] as number));
        return {
          actor: chance(actor),
          recipient: chance(recipient),
          sides: places.map((p) => ({ sector: p.sector, actor: chance(p.actor), recipient: chance(p.recipient) })),
        };
      },
    };
  }

  return {
    classes,
    statuses,
    quiet: new Set(header.quiet),
    casts,
    read(s) {
      const reading = network.read({
        states: s.states,
        heads: s.heads,
        relations: s.relations.map((n) => relations.get(n) ?? -1),
        tags: s.tags.map((n) => tags.get(n) ?? -1),
        marks: s.marks.map((n) => (n === null ? 0 : (marks.get(n) ?? -1))),
        entries: s.entries.flatMap(([a, b]) => [a, b].map((n) => (n === undefined ? 0 : (entries.get(n) ?? -1)))),
        lemmas: s.lemmas.map((n) => (n === null ? -1 : (lemmas.get(n) ?? -1))),
        wanted: s.wanted,
      });
      return reading === null ? null : reader(reading, s.heads.length, s.wanted);
    },
  };
}

/** The most likely class that is an event, and its chance. */
export function mostLikely(
  classes: readonly string[],
  chances: Float64Array,
): { readonly name: string; readonly chance: number } {
  let best = 1;
  for (let c = 2; c < chances.length; c++) if ((chances[c] as number) > (chances[best] as number)) best = c;
  return { name: classes[best] ?? 'none', chance: chances[best] ?? 0 };
}

function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (let c = 0; c < scores.length; c++) most = Math.max(most, scores[c] as number);
  let total = 0;
  for (let c = 0; c < scores.length; c++) total += scores[c] = Math.exp((scores[c] as number) - most);
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / total;
  return scores;
}
