/**
 * What the event network learns from, sentence by sentence: labelled rows come in; predicates with their types, their status and the parts of the mentions
 * around them go out.
 */
import { toldType } from '../../eval/labels/labels.js';
import type { Graph } from '../../src/coding/graph.js';
import { predicatesIn } from '../../src/coding/learnt/propose.js';
import { type Place, placesOf } from '../../src/coding/learnt/places.js';
import type { Frame } from '../../src/coding/frame.js';
import type { MentionIndex } from '../../src/coding/parties.js';
import { PARTS, taughtEvents } from './parts.js';
import type { TaughtRow } from './rows.js';

/** A predicate with its class by name, and its status where an event is told. */
export interface TaughtPredicate {
  readonly pred: number;
  readonly name: string;
  readonly status: string | null;
}

/** An event with a part for each place of its sentence: chances of `PARTS`; of a place that tells nothing the weight is 0. */
export interface TaughtParts {
  readonly frame: Frame;
  readonly type: string;
  readonly missing: number;
  readonly parts: readonly { readonly chances: readonly number[]; readonly weight: number }[];
}

/** A sentence to learn from. */
export interface TaughtSentence {
  readonly g: Graph;
  readonly mentions: MentionIndex;
  readonly places: readonly Place[];
  /** The fifth of the rows that it is of. */
  readonly fold: number;
  /** Whether its row is of the set whose other rows test. */
  readonly tests: boolean;
  readonly predicates: readonly TaughtPredicate[];
  readonly events: readonly TaughtParts[];
}

/** The sentences of the labelled rows. */
export function* labelledSentences(rows: readonly TaughtRow[]): Generator<TaughtSentence> {
  for (const row of rows) {
    for (const g of row.graphs) {
      const places = placesOf(g, row.mentions);
      const predicates = predicatesIn(g, row.mentions).flatMap((pred) => {
        const label = labelAt(row, g, pred);
        if (label === 'inside') return [];
        const name = label === null ? 'none' : (toldType(label) ?? label.act ?? 'none');
        return [{ pred, name, status: label?.status ?? null }];
      });
      const events = taughtEvents(row, g, places).map(({ frame, type, parts, missing }) => ({
        ...{ frame, type, missing },
        parts: parts.map(({ part, told }) => ({
          chances: PARTS.map((_, p) => (part === 'both' ? (p === 1 || p === 2 ? 0.5 : 0) : Number(p === part))),
          weight: told === 'near' ? 1 : 0,
        })),
      }));
      yield { g, mentions: row.mentions, places, fold: row.fold, tests: row.tests, predicates, events };
    }
  }
}

/** The label whose words a predicate heads; "inside" where it stands among the words of one that another heads; null where no event is told. */
function labelAt({ events }: TaughtRow, g: Graph, pred: number): TaughtRow['events'][number] | 'inside' | null {
  const word = g.words[pred]!;
  const around = events.filter((e) => e.trigger[0] <= word.start && word.end <= e.trigger[1]);
  const head = g.words[word.head];
  const headed = around.find(
    (e) => head === undefined || head.start < e.trigger[0] || head.end > e.trigger[1] || !/^(VERB|NOUN)$/.test(head.upos),
  );
  return headed ?? (around.length > 0 ? 'inside' : null);
}
