/**
 * The project's labelled rows of world news (data/labels) come in with their texts; for each row its sentences, mentions and gold events go
 * out, and the marked sentences that the events make.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventRows } from '../../eval/labels/draw.js';
import { foldOf, type Label, readLabels } from '../../eval/labels/labels.js';
import { partyKey } from '../../src/coding/parties.js';
import { findMentions } from '../../src/gazetteer/index.js';
import type { Pipeline } from '../../src/pipeline.js';
import { type Row, spelt } from './data.js';

/** A labelled row with its text. */
export interface LabelledText {
  readonly row: string;
  readonly date: string;
  readonly text: string;
  readonly events: readonly Label[];
}

/** The rows of a fold as the first reader labelled them; none where the texts are not there. */
export function labelledTexts(data: string, fold: 'teach' | 'test'): LabelledText[] {
  const path = fileURLToPath(new URL('../../data/labels/wcep.jsonl', import.meta.url));
  if (!existsSync(path) || !existsSync(`${data}/wcep`)) return [];
  const texts = new Map(eventRows(data).map((r) => [r.row, r]));
  return readLabels(path).flatMap((label) => {
    const row = texts.get(label.row);
    return row === undefined || label.reader !== 1 || foldOf(label.row) !== fold ? [] : [{ ...row, events: label.events }];
  });
}

/** Where the labels and the PLV sets call the same deed by another root; those events are no example. */
const OTHERWISE = new Set(['impose-sanctions', 'occupy', 'annex', 'close-border', 'leave-office', 'blockade']);

/** The marked sentences that labelled events make: each with the mentions of its doers and counterparts that stand in the trigger's sentence. */
export function markedEvents(rows: readonly LabelledText[], pipeline: Pipeline): Row[] {
  const out: Row[] = [];
  for (const { row, date, text, events } of rows) {
    if (events.length === 0) continue;
    const { segmented, trees } = pipeline.parse(text);
    const { all } = findMentions({ text, trees, quotations: segmented.quotations, published: date }, pipeline.gazetteer);
    events.forEach((event, k) => {
      if (event.eventType === null || event.mode === 'convict' || (event.act !== null && OTHERWISE.has(event.act))) return;
      const s = trees.findIndex((t) => t.start <= event.trigger[0] && event.trigger[0] < t.end);
      const tree = trees[s];
      if (tree === undefined) return;
      const spans = (codes: readonly string[]): [number, number][] =>
        all
          .filter((m) => m.sentence === s && m.parties.some((p) => codes.includes(partyKey(p))))
          .map((m) => [m.span[0] - tree.start, m.span[1] - tree.start]);
      const [doers, others] = event.recipients.length > 0 ? [event.actors, event.recipients] : [event.actors.slice(0, 1), event.actors.slice(1)];
      const at = event.trigger[0] - tree.start;
      const near = (list: [number, number][]) => [...list].sort((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at)).slice(0, 1);
      const sources = near(spans(doers));
      const targets = near(spans(others).filter(([a]) => a !== sources[0]?.[0]));
      if (sources.length === 0 || (targets.length === 0 && others.length > 0)) return;
      out.push({ id: `${row}#${k}`, sentence: text.slice(tree.start, tree.end), sources, targets, root: spelt(event.eventType), quad: null, group: row });
    });
  }
  return out;
}
