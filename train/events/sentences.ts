/**
 * What the event network learns from, sentence by sentence: labelled rows, or rows that a larger model, the teacher (train/silver), has read, come in;
 * predicates with the chances of their types, their status and the parts of the mentions around them go out.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventRows } from '../../eval/labels/draw.js';
import { frameOf } from '../../src/coding/frame.js';
import { type Graph, toGraph } from '../../src/coding/graph.js';
import { predicatesIn } from '../../src/coding/learnt/propose.js';
import { type Place, placesOf } from '../../src/coding/learnt/roles.js';
import type { Frame } from '../../src/coding/frame.js';
import type { MentionIndex } from '../../src/coding/parties.js';
import { findMentions } from '../../src/gazetteer/index.js';
import type { Pipeline } from '../../src/pipeline.js';
import { PARTS, taughtEvents } from './parts.js';
import type { TaughtRow } from './rows.js';

/** A predicate with the chances of its classes by name, and its status where an event is told. */
export interface TaughtPredicate {
  readonly pred: number;
  readonly classes: Readonly<Record<string, number>>;
  readonly status: string | null;
}

/** An event with a part for each place of its sentence: chances of `PARTS`; of a place that tells nothing the weight is 0. */
export interface TaughtParts {
  readonly frame: Frame;
  readonly type: string;
  readonly weight: number;
  readonly missing: number;
  readonly parts: readonly { readonly chances: readonly number[]; readonly weight: number }[];
}

/** A sentence to learn from. */
export interface TaughtSentence {
  readonly g: Graph;
  readonly mentions: MentionIndex;
  readonly places: readonly Place[];
  /** The fifth of the labelled rows that it is of; null where the teacher read it. */
  readonly fold: number | null;
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
        const name = label === null ? 'none' : (label.eventType ?? label.act ?? 'none');
        return [{ pred, classes: { [name]: 1 }, status: label?.status ?? null }];
      });
      const events = taughtEvents(row, g, places).map(({ frame, type, parts, missing }) => ({
        ...{ frame, type, missing, weight: 1 },
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

/** A line of the teacher's file. */
interface Line {
  readonly row: string;
  readonly pred: readonly [number, number];
  readonly classes: Readonly<Record<string, number>>;
  readonly status: string;
  readonly roles: readonly { readonly span: readonly [number, number]; readonly actor: number; readonly recipient: number }[];
}

/** Chances of an event from which its status, and its mentions, teach. */
const STATUS_LEAST = 0.5;
const PARTS_LEAST = 0.4;

/** The sentences of the teacher's file in `folder` (all.jsonl, rows.txt), but for `labelled` rows. None where the folder is not there. */
export async function* silverSentences(
  folder: string,
  data: string,
  pipeline: Pipeline,
  labelled: ReadonlySet<string>,
): AsyncGenerator<TaughtSentence> {
  if (!existsSync(join(folder, 'all.jsonl'))) return;
  const covered = new Map<string, Set<number>>();
  for (const line of readFileSync(join(folder, 'rows.txt'), 'utf8').trim().split('\n')) {
    const [row, sentence] = line.split(' ') as [string, string];
    if (!labelled.has(row)) covered.set(row, (covered.get(row) ?? new Set()).add(Number(sentence)));
  }
  const lines = new Map<string, Line[]>();
  for await (const text of createInterface({ input: createReadStream(join(folder, 'all.jsonl')) })) {
    const line = JSON.parse(text) as Line;
    if (covered.has(line.row)) lines.set(line.row, [...(lines.get(line.row) ?? []), line]);
  }
  for (const { row, date, text } of eventRows(data)) {
    const some = covered.get(row);
    if (some === undefined) continue;
    const told = new Map((lines.get(row) ?? []).map((l) => [l.pred.join(), l]));
    const { segmented, trees } = pipeline.parse(text);
    const found = findMentions({ text, trees, quotations: segmented.quotations, published: date }, pipeline.gazetteer);
    const mentions = { ...found, partyOfRegion: (name: string) => pipeline.gazetteer.partyOfRegion(name) };
    for (const s of some) {
      const tree = trees[s];
      if (tree === undefined) continue;
      const g = toGraph(tree, s);
      const places = placesOf(g, mentions);
      if (places.length === 0) continue;
      const lineAt = (pred: number) => told.get(`${g.words[pred]!.start},${g.words[pred]!.end}`);
      const predicates = predicatesIn(g, mentions).map((pred) => ofTeacher(pred, lineAt(pred)));
      const events = predicates.flatMap(({ pred, classes }) => {
        const line = lineAt(pred);
        const [type] = Object.entries(classes).reduce((a, b) => (b[0] !== 'none' && b[1] > a[1] ? b : a), ['none', 0]);
        return line === undefined || type === 'none' || eventChance(line) < PARTS_LEAST ? [] : [partsByTeacher(g, pred, type, line, places)];
      });
      yield { g, mentions, places, fold: null, tests: false, predicates, events };
    }
  }
}

const eventChance = ({ classes }: Line) => 1 - (classes.none ?? 0);

function ofTeacher(pred: number, line: Line | undefined): TaughtPredicate {
  if (line === undefined) return { pred, classes: { none: 1 }, status: null };
  const total = Object.values(line.classes).reduce((a, b) => a + b, 0);
  const classes = Object.fromEntries(Object.entries(line.classes).map(([name, c]) => [name, c / total]));
  return { pred, classes, status: eventChance(line) >= STATUS_LEAST ? line.status : null };
}

function partsByTeacher(g: Graph, pred: number, type: string, line: Line, places: readonly Place[]): TaughtParts {
  const parts = places.map((place) => {
    const role = line.roles.find((r) => place.parties.some((p) => p.span[0] === r.span[0] && p.span[1] === r.span[1]));
    const over = Math.max(1, (role?.actor ?? 0) + (role?.recipient ?? 0));
    const [acts, suffers] = [(role?.actor ?? 0) / over, (role?.recipient ?? 0) / over];
    const chances = PARTS.map((_, p) => (p === 0 ? 1 - acts - suffers : p === 1 ? acts : p === 2 ? suffers : 0));
    return { chances, weight: role === undefined ? 0 : 1 };
  });
  return { frame: frameOf(g, pred), type, weight: eventChance(line), missing: 0, parts };
}
