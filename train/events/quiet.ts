/** The lemmas of predicates with how often they tell an event come in; those at which hardly one is told go out. */
import type { Label } from '../../eval/labels/labels.js';
import type { TaughtRow } from './rows.js';

const OCCURRENCES_LEAST = 30;

/** Share of events under which a lemma is quiet. */
const EVENTS_MOST = 0.01;

/** Lemmas, in order of the alphabet. */
export function quietLemmas(rows: readonly TaughtRow[]): string[] {
  const counts = new Map<string, { all: number; events: number }>();
  const inside = (events: readonly Label[], start: number, end: number) => events.some(({ trigger }) => trigger[0] <= start && end <= trigger[1]);
  for (const { events, graphs } of rows) {
    for (const { lemma, upos, start, end } of graphs.flatMap((g) => g.words)) {
      if (upos !== 'VERB' && upos !== 'NOUN') continue;
      const { all, events: told } = counts.get(lemma.toLowerCase()) ?? { all: 0, events: 0 };
      counts.set(lemma.toLowerCase(), { all: all + 1, events: told + Number(inside(events, start, end)) });
    }
  }
  return [...counts].flatMap(([lemma, { all, events }]) => (all >= OCCURRENCES_LEAST && events < EVENTS_MOST * all ? [lemma] : [])).sort();
}
