/**
 * Acts of the record on labelled rows of news (docs/labels.md): rows and their labels come in; how many claims and labels of an act agree in act,
 * parties and status goes out, group by group, on the rows that teach and on those that test. Rows without a label or a claim of the group count for nothing.
 */
import { fileURLToPath } from 'node:url';
import { openPipeline } from '../src/pipeline.js';
import { ACTS, type Act, type ActGroup } from '../src/plover/index.js';
import { eventRows } from './labels/draw.js';
import { type Coding, codingOfClaim, codingOfLabel, foldOf, readLabels, sameParties } from './labels/labels.js';

interface Count {
  claims: number;
  labels: number;
  agreed: number;
}

const FILES = ['wcep.jsonl', 'wcep-teach.jsonl'];
const GROUPS: readonly (readonly [string, readonly ActGroup[]])[] = [
  [
    'relations, recognition, missions, heads, protection, consular',
    ['relations', 'recognition', 'missions', 'heads', 'protection', 'consular'],
  ],
  ['agreements', ['agreement']],
  ['pressure', ['pressure']],
  ['persons', ['persons']],
  ['contact', ['contact']],
];

/** Prints the figures; `data` is the folder with wcep/. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, Count>> {
  const pipeline = openPipeline();
  const texts = new Map(eventRows(options.data).map((r) => [r.row, r]));
  const out: Record<string, Count> = {};
  const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
  for (const file of FILES)
    for (const { row, events } of readLabels(fileURLToPath(new URL(`../data/labels/${file}`, import.meta.url)))) {
      const source = texts.get(row);
      if (source === undefined) continue;
      const document = { ...nothing, id: row, published: source.date, language: 'en', text: source.text };
      const claims = pipeline.code(document).claims.map(codingOfClaim);
      const labels = events.map(codingOfLabel);
      for (const [name, groups] of GROUPS) {
        const of = (all: readonly Coding[]) =>
          all.filter(({ act }) => act !== null && groups.includes(ACTS[act as Act].group));
        const key = `${name}; ${foldOf(row) === 'test' ? 'rows that test' : 'rows that teach'}`;
        const count = out[key] ?? { claims: 0, labels: 0, agreed: 0 };
        out[key] = count;
        count.claims += of(claims).length;
        count.labels += of(labels).length;
        count.agreed += agreeing(of(claims), of(labels));
      }
    }
  if (!options.json)
    for (const [name, { claims, labels, agreed }] of Object.entries(out))
      process.stdout.write(
        `${name}: precision ${(agreed / claims).toFixed(3)}, recall ${(agreed / labels).toFixed(3)} (${claims} claims, ${labels} labels, ${agreed} agree)\n`,
      );
  return out;
}

/** How many claims find a label of their own. */
function agreeing(claims: readonly Coding[], labels: readonly Coding[]): number {
  const free = [...labels];
  return claims.filter((claim) => {
    const at = free.findIndex((l) => l.act === claim.act && l.status === claim.status && sameParties(l, claim));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  }).length;
}
