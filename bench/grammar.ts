/**
 * How fast the grammar room is: loading, parsing with the tokens given, and from raw text (segmenting, tagging, lemmas, trees), one thread,
 * with the spread over rounds and the machine; the plain JavaScript kernel and wink-nlp's tagging of the same text beside.
 */

import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { loadWink } from '../eval/wink-tags.js';
import { loadParser } from '../src/grammar/index.js';
import { segment } from '../src/text/index.js';

const ROUNDS = 7;

/** Median, least and most of some rounds. */
interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Measures on the news sentences of PUD and the weblogs of EWT dev, whichever is in `data`; throws where neither is. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, unknown>> {
  const text = rawText(options.data);
  const loads: number[] = [];
  for (let i = 0; i < ROUNDS; i++) loads.push(milliseconds(() => loadParser()));
  const parser = loadParser();
  const plain = loadParser({ kernel: 'js' });
  const { sentences } = segment(text);
  const tokens = sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  const few = sentences.slice(0, 200);
  const fewTokens = few.reduce((sum, s) => sum + s.tokens.length, 0);
  const wink = await loadWink();
  const speed = (count: number, work: () => void) => spread(rounds(work).map((ms) => (1000 * count) / ms));
  const out = {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
    kernel: parser.kernel,
    tokens,
    loadMs: spread(loads),
    rawTokensPerSecond: speed(tokens, () => parser.parse(segment(text).sentences)),
    rawTokensPerCpuSecond: spread(
      cpuRounds(() => parser.parse(segment(text).sentences)).map((ms) => (1000 * tokens) / ms),
    ),
    givenTokensPerSecond: speed(tokens, () => parser.parse(sentences)),
    segmentTokensPerSecond: speed(tokens, () => segment(text)),
    jsTokensPerSecond: speed(fewTokens, () => plain.parse(few)),
    winkTagsTokensPerSecond: speed(tokens, () => wink.readDoc(text).tokens().out(wink.its.pos)),
  };
  if (!options.json) {
    console.log(`${out.machine}\n${tokens} tokens, ${ROUNDS} rounds; median (least to most)`);
    line('load, ms', out.loadMs);
    line('raw text to trees, tokens/s', out.rawTokensPerSecond);
    line('  the same by CPU time', out.rawTokensPerCpuSecond);
    line('tokens given, tokens/s', out.givenTokensPerSecond);
    line('segmenting alone, tokens/s', out.segmentTokensPerSecond);
    line('plain JavaScript, tokens/s', out.jsTokensPerSecond);
    line('wink-nlp tags, no trees', out.winkTagsTokensPerSecond);
  }
  return out;
}

function rounds(work: () => void): number[] {
  work();
  return Array.from({ length: ROUNDS }, () => milliseconds(work));
}

/** Like `rounds`, by the processor time of all threads: what a machine with nothing else to do would take at most. */
function cpuRounds(work: () => void): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b).map((v) => Math.round(v));
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted[sorted.length - 1]! };
}

function line(name: string, { median, least, most }: Spread): void {
  const show = (n: number) => n.toLocaleString('en');
  console.log(`  ${name.padEnd(30)}${show(median).padStart(10)}   (${show(least)} to ${show(most)})`);
}

/** Sentences as their treebanks give them, ten to a paragraph. */
function rawText(data: string): string {
  const sentences: string[] = [];
  for (const path of ['ud_pud/English/en_pud-ud-test.conllu', 'ud/UD_English-EWT/en_ewt-ud-dev.conllu']) {
    const file = join(data, path);
    if (!existsSync(file)) continue;
    const blocks = readFileSync(file, 'utf8')
      .split('\n\n')
      .filter((b) => /^# sent_id = (?:n0|weblog)/m.test(b));
    for (const block of blocks) sentences.push(/^# text = (.*)$/m.exec(block)?.[1] ?? '');
  }
  if (sentences.length === 0)
    throw new Error(`cannot time the parser: no treebank under "${data}"; give --data a folder with ud and ud_pud`);
  let out = '';
  for (let i = 0; i < sentences.length; i++) out += sentences[i] + (i % 10 === 9 ? '\n\n' : ' ');
  return out;
}
