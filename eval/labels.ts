/**
 * The project's own labelled set: rows and their labels come in; how many claims agree with a label in type, parties and status goes out, as
 * precision and recall, on the test fold (and the teaching fold beside it) and on the sentences of our own that test, with the agreement of two readers
 * counted by the same rule.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPipeline } from '../src/pipeline.js';
import { eventRows } from './labels/draw.js';
import {
  agree,
  type Coding,
  codingOfClaim,
  codingOfLabel,
  foldOf,
  type LabelledRow,
  readLabels,
  sameParties,
  sameType,
} from './labels/labels.js';

interface Count {
  claims: number;
  labels: number;
  agreed: number;
  /** Of the same pairs, how many agree in parties alone, and in type alone, when matched for that. */
  parties: number;
  types: number;
}

const LABELS = fileURLToPath(new URL('../data/labels/wcep.jsonl', import.meta.url));
const WRITTEN = fileURLToPath(new URL('../data/labels/written.jsonl', import.meta.url));
const SECOND = fileURLToPath(new URL('../data/labels/wcep-second.jsonl', import.meta.url));

/** Prints the figures; `data` is the folder with wcep/. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, Count>> {
  const pipeline = openPipeline();
  const texts = new Map(eventRows(options.data).map((r) => [r.row, r]));
  const labelled = readLabels(LABELS);
  const counts: Record<string, Count> = {};
  const between: Record<string, Count> = {};
  const ours = readLabels(WRITTEN).filter(({ row }) => foldOf(row) === 'test');
  for (const { row, events, ...own } of [...labelled, ...ours]) {
    const { date, text } = { ...texts.get(row), ...own };
    if (date === undefined || text === undefined) continue;
    const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
    const document = { ...nothing, id: row, published: date, language: 'en', text };
    const claims = pipeline
      .code(document)
      .claims.filter((c) => c.standing === null)
      .map(codingOfClaim);
    const fold = own.text === undefined ? foldOf(row) : 'sentences of our own that test';
    add(counts, fold, claims, events.map(codingOfLabel));
    add(between, fold, claims.filter(crossesBorders), events.map(codingOfLabel).filter(crossesBorders));
  }
  const out: Record<string, Count> = {};
  for (const [fold, count] of Object.entries(counts)) out[fold] = count;
  for (const [fold, count] of Object.entries(between)) out[`${fold}, parties of two countries or bodies`] = count;
  if (existsSync(SECOND)) {
    const second = readers(labelled, readLabels(SECOND));
    out['two readers'] = second.all;
    out['two readers, parties of two countries or bodies'] = second.between;
  }
  if (!options.json) for (const [name, count] of Object.entries(out)) process.stdout.write(`${name}: ${line(count)}\n`);
  return out;
}

function readers(first: readonly LabelledRow[], second: readonly LabelledRow[]) {
  const all: Record<string, Count> = {};
  const byRow = new Map(first.map((r) => [r.row, r]));
  for (const { row, events } of second) {
    const other = byRow.get(row);
    if (other === undefined) continue;
    const [a, b] = [events.map(codingOfLabel), other.events.map(codingOfLabel)];
    add(all, 'all', a, b);
    add(all, 'between', a.filter(crossesBorders), b.filter(crossesBorders));
  }
  return { all: all.all as Count, between: all.between as Count };
}

/** Whether the parties are of more than one country or body. */
export function crossesBorders(coding: Coding): boolean {
  const codes = coding.parties.split(/[>&]/).filter((p) => p !== '');
  return new Set(codes.map((c) => c.replace(/-(OPP|REB|CVL)$/, ''))).size > 1;
}

function add(counts: Record<string, Count>, name: string, claims: readonly Coding[], labels: readonly Coding[]): void {
  counts[name] ??= { claims: 0, labels: 0, agreed: 0, parties: 0, types: 0 };
  const count = counts[name] as Count;
  count.claims += claims.length;
  count.labels += labels.length;
  count.agreed += matched(claims, labels, agree);
  count.parties += matched(claims, labels, sameParties);
  count.types += matched(claims, labels, sameType);
}

/** How many claims find a label of their own. */
function matched(
  claims: readonly Coding[],
  labels: readonly Coding[],
  same: (a: Coding, b: Coding) => boolean,
): number {
  const free = [...labels];
  let found = 0;
  for (const claim of claims) {
    const at = free.findIndex((label) => same(claim, label));
    if (at < 0) continue;
    free.splice(at, 1);
    found++;
  }
  return found;
}

function line({ claims, labels, agreed, parties, types }: Count): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  return `precision ${share(agreed, claims)}, recall ${share(agreed, labels)} (${claims} claims, ${labels} labels, ${agreed} agree; parties alone ${share(parties, claims)}/${share(parties, labels)}, type alone ${share(types, claims)}/${share(types, labels)})`;
}
