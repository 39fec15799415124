/**
 * The parser against treebanks' test sentences: gold tokens, raw text by the CoNLL 2018 rules, relations on news, and wink-nlp's tags on
 * the same gold words beside. Reads data/ud and data/ud_pud; prints tables and gives the figures, all in per cent.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromConllu, loadParser, type Parser, type Tree } from '../src/grammar/index.js';
import type { Sentence } from '../src/text/index.js';
import { segment } from '../src/text/index.js';
import { f1, type Score, score } from './conll2018.js';
import { winkTags } from './wink-tags.js';

const SETS = [
  { name: 'EWT test', path: 'ud/UD_English-EWT/en_ewt-ud-test.conllu', only: /^/ },
  { name: 'GUM test', path: 'ud/UD_English-GUM/en_gum-ud-test.conllu', only: /^/ },
  { name: 'PUD news', path: 'ud_pud/English/en_pud-ud-test.conllu', only: /^n/ },
] as const;
const MEASURES = ['upos', 'xpos', 'feats', 'lemmas', 'uas', 'las', 'lasFull'] as const;
const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'conj',
  'appos',
  'flat',
  'nmod:desc',
  'obl',
  'obl:agent',
  'ccomp',
  'acl:relcl',
  'root',
];

/** Evaluates on every set that is in `data`; throws where none is. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, unknown>> {
  const parser = loadParser();
  const out: Record<string, unknown> = { model: parser.name, kernel: parser.kernel };
  const print = (line: string) => {
    if (!options.json) console.log(line);
  };
  for (const set of SETS) {
    const path = join(options.data, set.path);
    if (!existsSync(path)) continue;
    const figures = await evaluate(parser, readSet(path, set.only), print, set.name);
    out[set.name] = figures;
  }
  if (Object.keys(out).length === 2)
    throw new Error(
      `cannot evaluate the parser: no treebank under "${options.data}"; give --data a folder with ud and ud_pud`,
    );
  return out;
}

/** One document of a treebank: its trees, and its text with sentences joined by one blank, paragraphs by an empty line. */
interface Document {
  readonly text: string;
  readonly trees: readonly Tree[];
}

async function evaluate(
  parser: Parser,
  documents: readonly Document[],
  print: (line: string) => void,
  name: string,
): Promise<Record<string, unknown>> {
  const trees = documents.flatMap((d) => d.trees);
  const gold = score(trees, parser.parse(trees.map(sentenceOf)));
  const rawTrees = documents.flatMap((d) => parser.parse(segment(d.text).sentences));
  const raw = score(trees, rawTrees);
  const wink = await winkTags(trees);
  print(`\n${name}: ${trees.length} sentences, ${gold.words.gold} words`);
  print(`  ${''.padEnd(20)}${['words', 'sents', ...MEASURES].map((m) => m.padStart(8)).join('')}`);
  print(row('gold tokens', gold));
  print(row('raw text, F1', raw));
  print(
    `  wink-nlp, gold tokens: upos ${wink.upos.toFixed(2)} lemmas ${wink.lemmas.toFixed(2)} (${wink.words} words that it cuts alike)`,
  );
  print(`  F1 with gold tokens: ${RELATIONS.map((r) => `${r} ${relationF1(gold, r).toFixed(1)}`).join('  ')}`);
  return {
    gold: figures(gold),
    raw: figures(raw),
    wink,
    relations: Object.fromEntries(RELATIONS.map((r) => [r, round(relationF1(gold, r))])),
  };
}

function relationF1(s: Score, name: string): number {
  const count = s.relations.get(name);
  return count === undefined ? 0 : f1(count);
}

function figures(s: Score): Record<string, number> {
  const all = ['words', 'sentences', ...MEASURES] as const;
  return Object.fromEntries(all.map((m) => [m, round(f1(s[m]))]));
}

function row(name: string, s: Score): string {
  return `  ${name.padEnd(20)}${(['words', 'sentences', ...MEASURES] as const).map((m) => f1(s[m]).toFixed(2).padStart(8)).join('')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sentenceOf(tree: Tree): Sentence {
  return { start: tree.start, end: tree.end, kind: 'prose', block: 0, tokens: tree.words };
}

/** The documents of a CoNLL-U file whose sentence ids match, each with its own text. PUD's sentences are documents of their own ids. */
function readSet(path: string, only: RegExp): Document[] {
  const documents: string[] = [];
  let now = '';
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    if (block.trim() === '') continue;
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1] ?? '';
    if (/^# newdoc/m.test(block) && now !== '') {
      documents.push(now);
      now = '';
    }
    if (only.test(id)) now += `${block}\n\n`;
  }
  if (now !== '') documents.push(now);
  return documents.map(readDocument);
}

/** A document's trees moved to offsets in a text where a new paragraph begins after an empty line. */
function readDocument(source: string): Document {
  const { text, trees } = fromConllu(source);
  const starts = source.split(/\n\n+/).map((block) => /^# newpar/m.test(block));
  let out = '';
  const moved = trees.map((tree, i) => {
    if (i > 0) out += starts[i] ? '\n\n' : ' ';
    const shift = out.length - tree.start;
    out += text.slice(tree.start, tree.end);
    const words = tree.words.map((w) => ({ ...w, start: w.start + shift, end: w.end + shift }));
    return { start: tree.start + shift, end: tree.end + shift, words };
  });
  return { text: out, trees: moved };
}
