import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../src/text/index.js';

/**
 * Treebanks in, token, word and sentence F1 of the segmenter from raw text out, by characters as in the CoNLL 2018 shared task: a unit is
 * right where it begins and ends at the same character, white space not counted.
 */

const treebanks = [
  ['EWT dev', 'ud/UD_English-EWT/en_ewt-ud-dev.conllu'],
  ['EWT test', 'ud/UD_English-EWT/en_ewt-ud-test.conllu'],
  ['GUM dev', 'ud/UD_English-GUM/en_gum-ud-dev.conllu'],
  ['GUM test', 'ud/UD_English-GUM/en_gum-ud-test.conllu'],
  ['PUD', 'ud_pud/English/en_pud-ud-test.conllu'],
  ['PUD news', 'ud_pud/English/en_pud-ud-test.conllu', 'n'],
] as const;

/** A gold document: its raw text and the units of it, as character ranges of the text without white space. */
interface GoldDocument {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly tokens: readonly string[];
  readonly words: readonly string[];
}

interface TokenScores {
  readonly treebank: string;
  readonly documents: number;
  readonly sentences: number;
  readonly tokenF1: number;
  readonly wordF1: number;
  readonly sentenceF1: number;
}

/** Measures on every treebank that is there and prints a table, or only gives the figures where JSON is asked for. */
export async function run(options: { data: string; json: boolean }): Promise<{ rows: readonly TokenScores[] }> {
  const rows: TokenScores[] = [];
  for (const [treebank, file, ids] of treebanks) {
    const path = join(options.data, file);
    if (existsSync(path)) rows.push(score(treebank, readGold(readFileSync(path, 'utf8'), ids ?? '')));
  }
  if (!options.json) {
    console.log('treebank     docs  sents  token F1  word F1  sentence F1');
    for (const row of rows) {
      const figures = [row.tokenF1, row.wordF1, row.sentenceF1].map((f) => (f * 100).toFixed(2));
      console.log(
        `${row.treebank.padEnd(10)} ${String(row.documents).padStart(6)} ${String(row.sentences).padStart(6)} ${figures[0]!.padStart(9)} ${figures[1]!.padStart(8)} ${figures[2]!.padStart(12)}`,
      );
    }
  }
  return { rows };
}

/** Reads CoNLL-U into documents of raw text: a space after each token without SpaceAfter=No, a blank line at each new paragraph. */
function readGold(conllu: string, idPrefix: string): GoldDocument[] {
  const documents: { text: string; chars: number; sentences: string[]; tokens: string[]; words: string[] }[] = [];
  for (const part of conllu.split('\n\n')) {
    const lines = part.split('\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    const id = comments.find((line) => line.startsWith('# sent_id'))?.split('= ')[1] ?? '';
    const rows = lines.filter((line) => /^\d+(-\d+)?\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0 || !id.startsWith(idPrefix)) continue;
    if (documents.length === 0 || comments.some((line) => line.startsWith('# newdoc'))) {
      documents.push({ text: '', chars: 0, sentences: [], tokens: [], words: [] });
    }
    const document = documents[documents.length - 1]!;
    if (comments.some((line) => /^# newpar(?:$|\s)/.test(line)) && document.text !== '')
      document.text = `${document.text.trimEnd()}\n\n`;
    const from = document.chars;
    let covered = 0;
    for (const [number = '', form = '', , , , , , , , misc = ''] of rows) {
      const range = /^(\d+)-(\d+)$/.exec(number);
      if (range === null && Number(number) <= covered) continue;
      const size = form.replace(/\s/gu, '').length;
      document.tokens.push(`${document.chars}-${document.chars + size}`);
      const parts =
        range === null
          ? [form]
          : rows
              .filter(([n = '']) => !n.includes('-') && +n >= +range[1]! && +n <= +range[2]!)
              .map((row) => row[1] ?? '');
      if (range !== null) covered = Number(range[2]);
      let at = document.chars;
      if (parts.join('') !== form) document.words.push(...parts.map((_, i) => `mwt-${at}-${i}`));
      else {
        for (const piece of parts) {
          const end = at + piece.replace(/\s/gu, '').length;
          document.words.push(`${at}-${end}`);
          at = end;
        }
      }
      document.chars += size;
      document.text += form + (/(^|\|)SpaceAfter=No(\||$)/.test(misc) ? '' : ' ');
    }
    document.sentences.push(`${from}-${document.chars}`);
  }
  return documents;
}

/** The segmenter's units of a text, in the same form as the gold ones. */
function ours(text: string): Omit<GoldDocument, 'text'> {
  const place = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) place[i + 1] = place[i]! + (/\s/u.test(text[i]!) ? 0 : 1);
  const unit = (start: number, end: number) => `${place[start]}-${place[end]}`;
  const sentences: string[] = [];
  const tokens: string[] = [];
  const words: string[] = [];
  for (const sentence of segment(text).sentences) {
    sentences.push(unit(sentence.start, sentence.end));
    sentence.tokens.forEach((token, i) => {
      words.push(unit(token.start, token.end));
      if (token.joined) return;
      let last = i;
      while (sentence.tokens[last + 1]?.joined === true) last++;
      tokens.push(unit(token.start, sentence.tokens[last]!.end));
    });
  }
  return { sentences, tokens, words };
}

function score(treebank: string, gold: readonly GoldDocument[]): TokenScores {
  const counts = { sentences: [0, 0, 0], tokens: [0, 0, 0], words: [0, 0, 0] };
  for (const document of gold) {
    const system = ours(document.text);
    for (const unit of ['sentences', 'tokens', 'words'] as const) {
      const right = new Set(document[unit]);
      counts[unit][0]! += system[unit].filter((one) => right.has(one)).length;
      counts[unit][1]! += system[unit].length;
      counts[unit][2]! += right.size;
    }
  }
  const f1 = ([right = 0, system = 0, of = 0]: number[]) => (2 * right) / Math.max(1, system + of);
  return {
    treebank,
    documents: gold.length,
    sentences: counts.sentences[2]!,
    tokenF1: f1(counts.tokens),
    wordF1: f1(counts.words),
    sentenceF1: f1(counts.sentences),
  };
}
