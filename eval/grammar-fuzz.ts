/**
 * 100,000 made-up strings of any Unicode come in; how many broke the parser, and the worst time per character, go out. A smaller sample
 * of the same kind runs with the tests.
 */

import { seededRandom } from '../src/base/index.js';
import { loadParser } from '../src/grammar/index.js';
import { segment } from '../src/text/index.js';

const COUNT = 100_000;
const PIECES = [
  'Iran ',
  ' said ',
  "n't",
  '’s ',
  '\n\n',
  '. ',
  '"',
  '“',
  '𝔘𝔎 ',
  'ليبيا ',
  '中国和俄罗斯 ',
  '\ud800',
  '\u0000',
  '\u200d',
  'İİ',
  '…',
  '((((',
  '-- ',
];

/** Runs the strings; `data` is not needed. Counts strings whose trees break a law (one root, no cycle, offsets) or that throw. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, unknown>> {
  const parser = loadParser();
  const random = seededRandom(5);
  const pick = (n: number) => Math.floor(random() * n);
  let broken = 0;
  let characters = 0;
  let worst = 0;
  const before = performance.now();
  for (let i = 0; i < COUNT; i++) {
    let text = '';
    for (let k = pick(12); k >= 0; k--)
      text += random() < 0.5 ? PIECES[pick(PIECES.length)]! : String.fromCodePoint(codePoint(pick));
    const start = performance.now();
    try {
      const { sentences } = segment(text);
      if (!parser.parse(sentences).every((tree) => lawful(text, tree.words))) broken++;
    } catch {
      broken++;
    }
    characters += text.length;
    if (i > 100) worst = Math.max(worst, (performance.now() - start) / Math.max(20, text.length));
  }
  const out = {
    strings: COUNT,
    broken,
    characters,
    meanMicrosecondsPerCharacter: ((performance.now() - before) * 1000) / characters,
    worstMillisecondsPerCharacter: worst,
  };
  if (!options.json) console.log(out);
  return out;
}

function codePoint(pick: (n: number) => number): number {
  const kind = pick(4);
  return kind === 0 ? pick(0x80) : kind === 1 ? pick(0x800) : kind === 2 ? pick(0x10000) : pick(0x110000);
}

function lawful(text: string, words: readonly { form: string; start: number; end: number; head: number }[]): boolean {
  if (words.length === 0) return true;
  if (words.filter((w) => w.head === -1).length !== 1) return false;
  return words.every((word) => {
    let at = word.head;
    let steps = 0;
    for (; at !== -1 && steps <= words.length; steps++) at = words[at]!.head;
    return at === -1 && text.slice(word.start, word.end) === word.form;
  });
}
