/**
 * The cases that the model of types learns from: every verb and noun of the teaching rows, its class the type of the label whose words it heads; and the
 * examples of the lexicon's entries.
 */
import type { Label } from '../../eval/labels/labels.js';
import { candidatesOf } from '../../src/coding/candidate.js';
import { ploverOf } from '../../src/coding/claim.js';
import { toGraph } from '../../src/coding/graph.js';
import { loadLexicon } from '../../src/coding/index.js';
import { seenAt, seenIn } from '../../src/coding/learnt/propose.js';
import { findMentions } from '../../src/gazetteer/index.js';
import type { Pipeline } from '../../src/pipeline.js';
import type { Case, Interner } from './case.js';
import type { TaughtRow } from './rows.js';

/** The cases; `classes` begins with "none". `reached` counts the labels that have a predicate among them. */
export interface TypeCases {
  readonly cases: readonly Case[];
  readonly classes: readonly string[];
  readonly reached: number;
}

/** All cases of the rows and of the lexicon. */
export function typeCases(rows: readonly TaughtRow[], pipeline: Pipeline, intern: Interner): TypeCases {
  const lexicon = loadLexicon();
  const classes: string[] = ['none'];
  const cases: Case[] = [];
  let reached = 0;
  const classOf = (name: string): number => {
    const at = classes.indexOf(name);
    return at >= 0 ? at : classes.push(name) - 1;
  };
  for (const { fold, events, graphs, mentions } of rows) {
    const found = new Set<Label>();
    for (const g of graphs) {
      for (const { pred, seen } of seenIn(g, lexicon, mentions)) {
        const word = g.words[pred]!;
        const inside = events.filter((e) => e.trigger[0] <= word.start && word.end <= e.trigger[1]);
        const headed = inside.find((e) => {
          const head = g.words[word.head];
          return head === undefined || head.start < e.trigger[0] || head.end > e.trigger[1] || !/^(VERB|NOUN)$/.test(head.upos);
        });
        // A noun inside the words of an event that its verb heads is neither an event of its own nor none.
        if (inside.length > 0 && headed === undefined) continue;
        if (headed !== undefined) found.add(headed);
        cases.push({ fold, ids: intern(seen.features), words: seen.words, answer: headed === undefined ? 0 : classOf(headed.eventType ?? headed.act ?? 'none'), soft: null, weight: 1 });
      }
    }
    reached += found.size;
  }
  for (const entry of lexicon.entries) {
    for (const { sentence, gives } of entry.examples) {
      if (gives === null) continue;
      const { segmented, trees } = pipeline.parse(sentence);
      const mentions = findMentions({ text: sentence, trees, quotations: segmented.quotations, published: '2025-11-01' }, pipeline.gazetteer);
      trees.forEach((tree, s) => {
        const g = toGraph(tree, s);
        for (const c of candidatesOf(g, lexicon, mentions).filter((c) => c.entry.id === entry.id)) {
          const seen = seenAt(g, c.frame.pred, lexicon, mentions)?.seen;
          if (seen !== undefined) cases.push({ fold: null, ids: intern(seen.features), words: seen.words, answer: classOf(ploverOf(c).eventType ?? c.entry.act ?? 'none'), soft: null, weight: 1 });
        }
      });
    }
  }
  return { cases, classes, reached };
}
