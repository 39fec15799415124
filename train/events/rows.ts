/** The labelled rows that teach come in (data/labels); each with its text read, as the models of events learn from it, goes out. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eventRows } from '../../eval/labels/draw.js';
import { type Coding, codingOfLabel, foldOf, type Label, readJudged, readLabels } from '../../eval/labels/labels.js';
import { type Graph, toGraph } from '../../src/coding/graph.js';
import type { MentionIndex } from '../../src/coding/parties.js';
import { findMentions } from '../../src/gazetteer/index.js';
import type { Tree } from '../../src/grammar/index.js';
import type { Pipeline, Segmented } from '../../src/pipeline.js';

/** A row with its trees, its mentions and the events that a reader found in it. */
export interface TaughtRow {
  readonly row: string;
  /** The fifth of the rows that it is of. */
  readonly fold: number;
  /** Whether it is of the set whose other rows test (wcep.jsonl); the rest teach alone. */
  readonly tests: boolean;
  readonly date: string;
  readonly text: string;
  readonly events: readonly Label[];
  /** Claims of which no label says the same, with what readers who saw them beside the text found. */
  readonly judged: readonly (Coding & { readonly right: boolean })[];
  readonly segmented: Segmented;
  readonly trees: readonly Tree[];
  readonly graphs: readonly Graph[];
  readonly mentions: MentionIndex;
}

/** wcep.jsonl has rows that teach and rows that test; those of wcep-teach.jsonl teach alone, and so do the sentences of our own that do not test. */
const FILES = ['wcep.jsonl', 'wcep-teach.jsonl', 'written.jsonl'];
const JUDGED = labelFile('judged.jsonl');

/** All rows of the teaching fold, read. */
export function taughtRows(data: string, pipeline: Pipeline): TaughtRow[] {
  const texts = new Map(eventRows(data).map((r) => [r.row, r]));
  const judged = new Map(readJudged(JUDGED).map(({ row, claims }) => [row, claims.map((c) => ({ ...codingOfLabel(c), right: c.right }))]));
  return FILES.map(labelFile)
    .filter((path) => existsSync(path))
    .flatMap((path, k) => readLabels(path).map((labelled) => ({ ...labelled, tests: k === 0 })))
    .flatMap(({ row, events, tests, ...own }) => {
      const { date, text } = { ...texts.get(row), ...own };
      if (foldOf(row) !== 'teach' || date === undefined || text === undefined) return [];
      const { segmented, trees } = pipeline.parse(text);
      const found = findMentions({ text, trees, quotations: segmented.quotations, published: date }, pipeline.gazetteer);
      const mentions = { ...found, partyOfRegion: (name: string) => pipeline.gazetteer.partyOfRegion(name) };
      return [{ row, fold: fifthOf(row), tests, date, text, events, judged: judged.get(row) ?? [], segmented, trees, graphs: trees.map(toGraph), mentions }];
    });
}

function labelFile(name: string): string {
  return fileURLToPath(new URL(`../../data/labels/${name}`, import.meta.url));
}

/** The fifth of the rows that a row is of, by a hash of its id. */
export function fifthOf(row: string): number {
  return [...row].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7) % 5;
}
