/**
 * The cases that the event model learns from: every predicate with a party in the teaching rows, its class the type of the label whose words it heads;
 * and the examples of the lexicon's entries.
 */
import { fileURLToPath } from 'node:url';
import { eventRows } from '../../eval/labels/draw.js';
import { foldOf, type Label, readLabels } from '../../eval/labels/labels.js';
import { candidatesOf } from '../../src/coding/candidate.js';
import { ploverOf } from '../../src/coding/claim.js';
import { toGraph } from '../../src/coding/graph.js';
import { loadLexicon } from '../../src/coding/index.js';
import type { Seen } from '../../src/coding/learnt/features.js';
import { seenAt, seenIn } from '../../src/coding/learnt/propose.js';
import { findMentions } from '../../src/gazetteer/index.js';
import type { Pipeline } from '../../src/pipeline.js';

/** One predicate; `fold` is the fifth of the rows that its row is of, null for an example of the lexicon. */
export interface Case {
  readonly fold: number | null;
  readonly seen: Seen;
  readonly answer: number;
}

/** The fifth of the rows that a row is of, by a hash of its id. */
export function fifthOf(row: string): number {
  return [...row].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7) % 5;
}

/** All cases; `classes` begins with "none". */
export function teachingCases(data: string, pipeline: Pipeline): { readonly cases: readonly Case[]; readonly classes: readonly string[]; readonly labels: number; readonly reached: number } {
const lexicon = loadLexicon();
const texts = new Map(eventRows(data).map((r) => [r.row, r]));
const classes: string[] = ['none'];
const cases: Case[] = [];
let labels = 0;
let reached = 0;
readLabels(fileURLToPath(new URL('../../data/labels/wcep.jsonl', import.meta.url))).forEach(({ row, events }) => {
  if (foldOf(row) !== 'teach') return;
  const source = texts.get(row);
  if (source === undefined) return;
  const { segmented, trees } = pipeline.parse(source.text);
  const mentions = findMentions({ text: source.text, trees, quotations: segmented.quotations, published: source.date }, pipeline.gazetteer);
  const found = new Set<Label>();
  trees.forEach((tree, s) => {
    const g = toGraph(tree, s);
    for (const { pred, seen } of seenIn(g, lexicon, mentions)) {
      const word = g.words[pred];
      if (word === undefined) continue;
      const inside = events.filter((e) => e.trigger[0] <= word.start && word.end <= e.trigger[1]);
      const headed = inside.find((e) => {
        const head = g.words[word.head];
        return head === undefined || head.start < e.trigger[0] || head.end > e.trigger[1] || !/^(VERB|NOUN)$/.test(head.upos);
      });
      // A noun inside the words of an event that its verb heads is neither an event of its own nor none.
      if (inside.length > 0 && headed === undefined) continue;
      if (headed !== undefined) found.add(headed);
      cases.push({ fold: fifthOf(row), seen, answer: headed === undefined ? 0 : classOf(headed.eventType ?? headed.act ?? 'none') });
    }
  });
  labels += events.length;
  reached += found.size;
});
const rowsOnly = cases.length;
for (const entry of lexicon.entries) {
  for (const { sentence, gives } of entry.examples) {
    const { segmented, trees } = pipeline.parse(sentence);
    const mentions = findMentions({ text: sentence, trees, quotations: segmented.quotations, published: '2025-11-01' }, pipeline.gazetteer);
    trees.forEach((tree, s) => {
      const g = toGraph(tree, s);
      const read = candidatesOf(g, lexicon, mentions).filter((c) => c.entry.id === entry.id);
      for (const c of gives === null ? [] : read) {
        const seen = seenAt(g, c.frame.pred, lexicon, mentions)?.seen;
        if (seen !== undefined) cases.push({ fold: null, seen, answer: classOf(ploverOf(c).eventType ?? c.entry.act ?? 'none') });
      }
    });
  }
}
process.stdout.write(`${cases.length - rowsOnly} cases from the examples of the lexicon\n${rowsOnly} cases, ${cases.filter((c) => c.row >= 0 && c.answer > 0).length} events; ${reached} of ${labels} labels have a predicate with a party\n`);


  return { cases, classes, labels, reached };

  function classOf(name: string): number {
    const at = classes.indexOf(name);
    return at >= 0 ? at : classes.push(name) - 1;
  }
}
