/**
 * What a larger model, the teacher (train/silver), thinks of rows that nobody labelled comes in; mentions with the chances of their parts, and how often
 * an event is told at a lemma, go out. (Its types were tried too: the light model did not gain by them.)
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { eventRows } from '../../eval/labels/draw.js';
import { frameOf } from '../../src/coding/frame.js';
import { toGraph } from '../../src/coding/graph.js';
import { placesOf, roleFeatures } from '../../src/coding/learnt/roles.js';
import { findMentions } from '../../src/gazetteer/index.js';
import type { Pipeline } from '../../src/pipeline.js';
import type { Case, Interner } from './case.js';

/** A line of the teacher's file. */
interface Line {
  readonly row: string;
  readonly sentence: number;
  readonly pred: readonly [number, number];
  readonly classes: Readonly<Record<string, number>>;
  readonly roles: readonly { readonly span: readonly [number, number]; readonly actor: number; readonly recipient: number }[];
}

/** What a predicate that the teacher saw counts beside a labelled one. */
const WEIGHT = 0.4;

/** Chance of an event from which its mentions teach parts. */
const EVENT_LEAST = 0.5;

/** How often a lemma occurs, and how many of these tell an event. */
export type LemmaCounts = Map<string, { all: number; events: number }>;

/** The cases of the teacher's file in `folder` (all.jsonl, rows.txt); `labelled` rows are left out. Empty where the folder is not there. */
export async function silverCases(
  folder: string,
  data: string,
  pipeline: Pipeline,
  labelled: ReadonlySet<string>,
  intern: Interner,
): Promise<{ readonly parts: readonly Case[]; readonly lemmas: LemmaCounts }> {
  const parts: Case[] = [];
  const lemmas: LemmaCounts = new Map();
  if (!existsSync(join(folder, 'all.jsonl'))) return { parts, lemmas };
  const sentences = new Map<string, Set<number>>();
  for (const line of readFileSync(join(folder, 'rows.txt'), 'utf8').trim().split('\n')) {
    const [row, sentence] = line.split(' ') as [string, string];
    if (!labelled.has(row)) sentences.set(row, (sentences.get(row) ?? new Set()).add(Number(sentence)));
  }
  const lines = new Map<string, Line[]>();
  for await (const text of createInterface({ input: createReadStream(join(folder, 'all.jsonl')) })) {
    const line = JSON.parse(text) as Line;
    if (sentences.has(line.row)) lines.set(line.row, [...(lines.get(line.row) ?? []), line]);
  }
  for (const { row, date, text } of eventRows(data)) {
    const covered = sentences.get(row);
    if (covered === undefined) continue;
    const told = new Map((lines.get(row) ?? []).map((l) => [l.pred.join(), l]));
    const { segmented, trees } = pipeline.parse(text);
    const found = findMentions({ text, trees, quotations: segmented.quotations, published: date }, pipeline.gazetteer);
    trees.forEach((tree, s) => {
      if (!covered.has(s)) return;
      const g = toGraph(tree, s);
      const places = placesOf(g, found);
      if (places.length === 0) return;
      g.words.forEach((word, pred) => {
        if (!/^(VERB|NOUN)$/.test(word.upos)) return;
        const line = told.get(`${word.start},${word.end}`);
        const event = line === undefined ? 0 : 1 - (line.classes.none ?? 0);
        const count = lemmas.get(word.lemma.toLowerCase()) ?? { all: 0, events: 0 };
        lemmas.set(word.lemma.toLowerCase(), { all: count.all + 1, events: count.events + event });
        if (line === undefined || event < EVENT_LEAST) return;
        const [type] = Object.entries(line.classes).reduce((best, one) => (one[0] !== 'none' && one[1] > best[1] ? one : best), ['none', 0] as [string, number]);
        if (type === 'none') return;
        const frame = frameOf(g, pred);
        const features = roleFeatures(g, frame, type, places);
        places.forEach((place, i) => {
          const role = line.roles.find((r) => place.parties.some((p) => p.span[0] === r.span[0] && p.span[1] === r.span[1]));
          if (role === undefined) return;
          const over = Math.max(1, role.actor + role.recipient);
          const [a, r] = [role.actor / over, role.recipient / over];
          const partSoft = [1 - a - r, a, r];
          parts.push({
            fold: null,
            ids: intern(features[i] as string[]),
            words: [],
            answer: partSoft.indexOf(Math.max(...partSoft)),
            soft: partSoft,
            weight: WEIGHT * event,
          });
        });
      });
    });
  }
  return { parts, lemmas };
}
