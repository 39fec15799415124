/**
 * Trees and CoNLL-U, both ways. Words that share an orthographic word stand under a multiword line; SpaceAfter=No says that no white
 * space follows, SpacesAfter gives white space other than one blank (as UDPipe writes it). `# char_start` is the sentence's UTF-16
 * offset, so that reading back what was written gives the same offsets.
 */

import type { Tree, Word } from './types.js';

const ESCAPES: readonly (readonly [string, string])[] = [
  ['\\', '\\\\'],
  [' ', '\\s'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\n', '\\n'],
  ['|', '\\p'],
];

/** CoNLL-U for one tree or several over `text`, each followed by an empty line. Trees without words are left out. */
export function toConllu(trees: Tree | readonly Tree[], text: string): string {
  const list = 'words' in trees ? [trees] : trees;
  let out = '';
  let number = 0;
  for (const tree of list) if (tree.words.length > 0) out += block(tree, text, ++number);
  return out;
}

/**
 * Trees and their text from CoNLL-U. Empty nodes and the columns for them are passed over. Where a sentence has no `# char_start` it
 * begins one line after the last one. Throws, naming the line, where the file is no CoNLL-U.
 */
export function fromConllu(source: string): { readonly text: string; readonly trees: Tree[] } {
  const reader: Reader = {
    text: '',
    trees: [],
    words: [],
    start: null,
    space: '',
    rangeEnd: 0,
    rangeSpace: '',
    inside: false,
  };
  const lines = source.split(/\r?\n/);
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!;
    if (line === '') finish(reader);
    else if (line.startsWith('# char_start = ')) reader.start = Number(line.slice(15));
    else if (!line.startsWith('#')) readLine(reader, line, n + 1);
  }
  finish(reader);
  return { text: reader.text, trees: reader.trees };
}

function block(tree: Tree, text: string, number: number): string {
  const { words } = tree;
  const first = words[0]!.start;
  const surface = text.slice(first, words[words.length - 1]!.end).replace(/\s+/g, ' ');
  const lines = [`# sent_id = ${number}`, `# char_start = ${first}`, `# text = ${surface}`];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const inside = word.joined && i > 0;
    if (!inside && words[i + 1]?.joined === true) {
      let last = i + 1;
      while (words[last + 1]?.joined === true) last++;
      const end = words[last]!.end;
      lines.push(
        `${i + 1}-${last + 1}\t${text.slice(word.start, end)}${'\t_'.repeat(7)}\t${spacing(text, end, words[last + 1])}`,
      );
    }
    const alone = !inside && words[i + 1]?.joined !== true;
    const misc = alone ? spacing(text, word.end, words[i + 1]) : '_';
    const { form, lemma, upos, xpos, feats, head, deprel } = word;
    lines.push([i + 1, form, lemma, upos, xpos, feats, head + 1, deprel, '_', misc].join('\t'));
  }
  return `${lines.join('\n')}\n\n`;
}

/** The MISC column after a word that ends at `end`: what lies between it and the next one. The last word of a sentence has none. */
function spacing(text: string, end: number, next: Word | undefined): string {
  if (next === undefined) return '_';
  if (next.start === end) return 'SpaceAfter=No';
  const between = text.slice(end, next.start);
  if (between === ' ') return '_';
  let escaped = between;
  for (const [plain, mark] of ESCAPES) escaped = escaped.replaceAll(plain, mark);
  return `SpacesAfter=${escaped}`;
}

/** The place in a file that is being read, and what has been made of it. */
interface Reader {
  text: string;
  readonly trees: Tree[];
  words: Word[];
  start: number | null;
  /** White space that comes before the next word of the sentence. */
  space: string;
  /** The last word of the multiword line that is open, and the white space after it. */
  rangeEnd: number;
  rangeSpace: string;
  /** Whether the next word continues a multiword line. */
  inside: boolean;
}

function readLine(reader: Reader, line: string, number: number): void {
  const columns = line.split('\t');
  if (columns.length !== 10) {
    throw new Error(
      `cannot read CoNLL-U: line ${number} has ${columns.length} columns, 10 are needed: "${line.slice(0, 60)}"`,
    );
  }
  const [id, form, lemma, upos, xpos, feats, head, deprel, , misc] = columns as string[] & { length: 10 };
  if (id!.includes('.')) return;
  if (id!.includes('-')) {
    reader.rangeEnd = Number(id!.slice(id!.indexOf('-') + 1));
    reader.rangeSpace = spaceAfter(misc!);
    return;
  }
  const index = Number(id);
  if (index !== reader.words.length + 1) {
    throw new Error(
      `cannot read CoNLL-U: line ${number} has the number "${id}" where ${reader.words.length + 1} is next`,
    );
  }
  if (reader.words.length === 0) begin(reader);
  else reader.text += reader.space;
  const start = reader.text.length;
  reader.text += form;
  reader.words.push({
    form: form!,
    start,
    end: reader.text.length,
    joined: reader.inside,
    lemma: lemma!,
    upos: upos!,
    xpos: xpos!,
    feats: feats!,
    head: Number(head) - 1,
    deprel: deprel!,
  });
  reader.inside = index < reader.rangeEnd;
  reader.space = index < reader.rangeEnd ? '' : index === reader.rangeEnd ? reader.rangeSpace : spaceAfter(misc!);
}

function begin(reader: Reader): void {
  const at = reader.start ?? (reader.text === '' ? 0 : reader.text.length + 1);
  reader.text = reader.text.padEnd(at, '\n');
}

function finish(reader: Reader): void {
  if (reader.words.length > 0) {
    const { words } = reader;
    reader.trees.push({ start: words[0]!.start, end: words[words.length - 1]!.end, words });
  }
  reader.words = [];
  reader.start = null;
  reader.rangeEnd = 0;
  reader.space = '';
  reader.inside = false;
}

function spaceAfter(misc: string): string {
  for (const part of misc.split('|')) {
    if (part === 'SpaceAfter=No') return '';
    if (part.startsWith('SpacesAfter=')) {
      return part
        .slice(12)
        .replace(/\\(?:u([0-9A-Fa-f]{4})|([\\strnp]))/g, (_, code?: string, mark?: string) =>
          code === undefined
            ? ESCAPES.find(([, m]) => m[1] === mark)![0]
            : String.fromCharCode(Number.parseInt(code, 16)),
        );
    }
  }
  return ' ';
}
