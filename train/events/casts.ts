/**
 * What chooses among casts (src/coding/learnt/cast.ts) learns here: labelled events of rows that the network has not seen, with the casts that it makes
 * likely, come in; the weights of their features (models/casts.json) go out, the same for the same events. Events none of whose casts is right teach nothing.
 */
import { codingOfLabel, isJoint, plainParty, sameParties } from '../../eval/labels/labels.js';
import { seededRandom } from '../../src/base/index.js';
import { newDiscourse } from '../../src/coding/discourse.js';
import { fill, isAlwaysJoint } from '../../src/coding/fill.js';
import { loadLexicon } from '../../src/coding/index.js';
import { type Cast, type CastWeights, castsOf } from '../../src/coding/learnt/cast.js';
import type { EventModels } from '../../src/coding/learnt/model.js';
import { placesOf } from '../../src/coding/learnt/places.js';
import { partyKey, type Sides } from '../../src/coding/parties.js';
import { ask } from '../../src/coding/proposed.js';
import { typeOf } from '../../src/coding/told-once.js';
import { applying } from '../../src/coding/trigger.js';
import { taughtEvents } from './parts.js';
import type { TaughtRow } from './rows.js';

/** A labelled event with the casts that were thought of, and which of them are right. */
export interface TaughtCasts {
  readonly fold: number;
  readonly casts: readonly Cast[];
  readonly right: readonly boolean[];
}

const EPOCHS = 14;
const RATE = 0.05;
const L2 = 0.002;
const DROPPED = 0.3;
const COUNT_LEAST = 15;

/** The casts of the labelled events of rows that `models` have not seen. */
export function taughtCasts(rows: readonly TaughtRow[], models: EventModels): TaughtCasts[] {
  const lexicon = loadLexicon();
  return rows.flatMap((row) =>
    row.graphs.flatMap((g) => {
      const places = placesOf(g, row.mentions);
      const asked = ask({ g, lexicon, mentions: row.mentions, discourse: newDiscourse(), models });
      return taughtEvents(row, g, places).flatMap(({ label, frame, type }): TaughtCasts[] => {
        const entry = applying(g, frame.pred, lexicon).find((e) => (typeOf(e) ?? e.act) === type) ?? lexicon.learnt.get(type);
        if (entry === undefined) return [];
        const sides = fill(g, entry, frame, row.mentions, newDiscourse(), () => []);
        const shape = isAlwaysJoint(entry) ? 'joint' : 'sided';
        const casts = castsOf({
          ...{ g, frame, type, shape, likely: asked.roles(frame, type) },
          given: sides === null ? null : { sides, rank: entry.rank },
        });
        const gold = codingOfLabel(label);
        // Who suffers must not stand as one who acts too, unless it is an act that all do together.
        const right = casts.map((c) => {
          const coding = { ...gold, parties: partiesOf(c.sides) };
          return sameParties(coding, gold) && (shape === 'joint' || isJoint(gold) || !isJoint(coding));
        });
        return right.includes(true) ? [{ fold: row.fold, casts, right }] : [];
      });
    }),
  );
}

function partiesOf({ actors, recipients }: Sides): string {
  return [actors, recipients].map((side) => [...new Set(side.map((p) => plainParty(partyKey(p))))].sort().join('&')).join('>');
}

/** Weights by which the right casts are the likeliest: a softmax over the casts of an event, by Adagrad. */
export function learnCasts(events: readonly TaughtCasts[]): CastWeights {
  const counts = new Map<string, number>();
  for (const { casts } of events) for (const c of casts) for (const f of new Set(c.features.flat())) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = ['odds', ...[...counts].filter(([, n]) => n >= COUNT_LEAST).map(([f]) => f).sort()];
  const index = new Map(names.map((f, i) => [f, i]));
  const rows = events.map(({ casts, right }) => ({
    right,
    odds: casts.map((c) => c.odds),
    features: casts.map((c) => c.features.flat().map((f) => index.get(f) ?? -1).filter((i) => i > 0)),
  }));
  const [w, squares, mean] = [new Float64Array(names.length), new Float64Array(names.length), new Float64Array(names.length)];
  w[0] = 1;
  const random = seededRandom(7);
  const order = rows.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const r of order) {
      const { right, odds, features } = rows[r]!;
      const kept = features.map((f) => f.filter(() => random() >= DROPPED));
      const scores = kept.map((f, k) => f.reduce((sum, i) => sum + w[i]!, 0) / (1 - DROPPED) + w[0]! * odds[k]!);
      const most = Math.max(...scores);
      const all = scores.map((s) => Math.exp(s - most));
      const total = all.reduce((a, b) => a + b, 0);
      const ofRight = all.reduce((a, b, k) => a + (right[k] ? b : 0), 0) + 1e-12;
      const slope = new Map<number, number>();
      const add = (i: number, by: number) => slope.set(i, (slope.get(i) ?? 0) + by);
      kept.forEach((f, k) => {
        const d = all[k]! / total - (right[k] ? all[k]! / ofRight : 0);
        if (Math.abs(d) < 1e-6) return;
        add(0, d * odds[k]!);
        for (const i of f) add(i, d / (1 - DROPPED));
      });
      for (const [i, d] of slope) {
        const by = d + (i === 0 ? 0 : L2 * w[i]!);
        squares[i]! += by * by;
        w[i]! -= (RATE * by) / (Math.sqrt(squares[i]!) + 1e-6);
      }
    }
    if (epoch * 2 < EPOCHS) continue;
    averaged++;
    w.forEach((x, i) => {
      mean[i]! += (x - mean[i]!) / averaged;
    });
  }
  return Object.fromEntries(names.flatMap((f, i) => (Math.abs(mean[i]!) < 0.02 ? [] : [[f, Math.round(mean[i]! * 1000) / 1000]])));
}

/** The share of events whose likeliest cast is right. */
export function rightOf(events: readonly TaughtCasts[], chances: (casts: readonly Cast[]) => readonly number[]): number {
  const right = events.filter(({ casts, right: of }) => {
    const by = chances(casts);
    return of[by.indexOf(Math.max(...by))];
  });
  return right.length / Math.max(1, events.length);
}
