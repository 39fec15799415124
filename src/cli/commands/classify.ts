/** `chancery classify`: the PLOVER type of sentences whose two parties are marked, as JSON Lines in and out. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type MarkedSentence, openClassifier } from '../../pipeline.js';
import { fail, type Register, withFormat } from '../command.js';
import { problemLine, type Terminal } from '../terminal.js';

/** Lines that are read before an answer is printed; sentences are parsed together. */
const BATCH = 64;

interface Line extends MarkedSentence {
  readonly id: unknown;
}

export const classify: Register = (program, context) => {
  const command = program
    .command('classify')
    .argument('[input]', 'a file of JSON Lines, or - for standard input', '-')
    .description('the PLOVER type of sentences whose two parties are marked; JSON Lines in, JSON Lines out')
    .addHelpText(
      'after',
      `
A line in is {"id", "sentence", "source_span", "target_span"}: spans are [start, end] in characters (UTF-16, end not included), or null where
a party is not named. A line out is {"id", "root", "mode", "confidence"}. A line that cannot be read is named on standard error, the
rest goes on, and the exit code is 12.

Example:
  echo '{"id":1,"sentence":"Chad cut ties with Fiji.","source_span":[0,4],"target_span":[19,23]}' | chancery classify`,
    );
  // It speaks JSON Lines only; the option is there because every command has it.
  withFormat(command, 'jsonl', 'json').action(async (input: string) => {
    if (input !== '-' && !existsSync(input))
      fail('not-found', `there is no file "${input}"`, 'name a file of JSON Lines, or - for standard input');
    const stream = input === '-' ? Readable.from(context.stdin, { objectMode: false }) : createReadStream(input);
    const { terminal } = context;
    const classifier = openClassifier();
    let batch: Line[] = [];
    let number = 0;
    let bad = 0;
    let done = 0;
    const flush = () => {
      const answers = classifier.classify(batch);
      answers.forEach((answer, i) => {
        terminal.out(`${JSON.stringify({ id: batch[i]?.id, ...answer })}\n`);
      });
      done += batch.length;
      batch = [];
      progress(terminal, done, '\r');
    };
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() === '') continue;
      const read = readLine(text.replace(/^\ufeff/, ''));
      if (typeof read === 'string') {
        bad++;
        terminal.err(
          `chancery: ${problemLine({ code: 'bad-line', message: `cannot use line ${number}: ${read}`, hint: 'see chancery classify --help', where: null })}\n`,
        );
        continue;
      }
      batch.push(read);
      if (batch.length >= BATCH) flush();
    }
    if (batch.length > 0) flush();
    if (done > 0) progress(terminal, done, '\n');
    if (bad > 0)
      fail('bad-line', `${bad} of ${bad + done} lines could not be used`, 'the others were classified; mend these');
    if (done === 0) fail('empty', 'there was no line to classify', 'give JSON Lines; see chancery classify --help');
  });
};

function progress(terminal: Terminal, done: number, end: string): void {
  if (terminal.interactive) terminal.err(`\r${done} sentences${end}`);
}

/** A line's sentence and parties, or what is wrong with it. */
function readLine(text: string): Line | string {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return 'it is no JSON object';
  const { id, sentence, ...rest } = row as Record<string, unknown>;
  if (id === undefined) return 'it has no "id"';
  if (typeof sentence !== 'string' || sentence.trim() === '') return 'it has no "sentence"';
  const sources = spansOf(rest, 'source', sentence.length);
  if (typeof sources === 'string') return sources;
  const targets = spansOf(rest, 'target', sentence.length);
  if (typeof targets === 'string') return targets;
  return { id, sentence, sources, targets };
}

/** The spans of a party: "source_spans" where there are several, else "source_span". */
function spansOf(row: Record<string, unknown>, party: string, length: number): [number, number][] | string {
  const many = row[`${party}_spans`];
  const one = row[`${party}_span`];
  if (many === undefined && one === undefined) return `it has no "${party}_span" (null where the party is not named)`;
  const spans = Array.isArray(many) ? many : one === null || one === undefined ? [] : [one];
  for (const span of spans) {
    const [start, end] = Array.isArray(span) ? span : [];
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length)
      return `"${party}_span" is no [start, end] inside the sentence of ${length} characters`;
  }
  return spans as [number, number][];
}
