/** `chancery add`: codes inputs and keeps the reports in which an event was found. */

import { ProblemError } from '../../base/index.js';
import { type Document, readDocuments } from '../../pipeline.js';
import type { KeptLine } from '../../serve/index.js';
import {
  type CommonOptions,
  fail,
  onRecord,
  printJson,
  type Register,
  withFacts,
  withFormat,
  withStore,
  withThreads,
} from '../command.js';
import { inputOf } from '../input.js';
import { problemLine, type Terminal } from '../terminal.js';

/** Reports kept in one transaction. */
const BATCH = 200;

/** What an add did, for people and programs. */
interface Tally {
  added: number;
  alreadyThere: number;
  withoutEvent: number;
  refused: number;
  claims: number;
}

export const add: Register = (program, context) => {
  const command = program
    .command('add')
    .argument('<input...>', 'files, folders, addresses, feeds, web archives (WARC), JSON Lines of reports, or -')
    .description('code reports and keep them; adding the same report again changes nothing and says so')
    .option('--published <date>', 'the day of publication (EDTF) of a report that does not say it')
    .addHelpText(
      'after',
      `
Reports in which no event is found are not kept. An add that was cut off can be run again: what is there already is passed over.

Examples:
  chancery add article.txt
  chancery add reports/ more.jsonl --store my-record.duckdb`,
    );
  withFormat(withThreads(withFacts(withStore(command))), 'text', 'json').action(
    async (inputs: string[], options: CommonOptions & { readonly published?: string }) => {
      const tally: Tally = { added: 0, alreadyThere: 0, withoutEvent: 0, refused: 0, claims: 0 };
      let firstFault: { code: string; message: string; hint: string | null } | null = null;
      const documents: Document[] = [];
      const onFault = (problem: { code: string; message: string; hint: string | null; where: string | null }) => {
        tally.refused++;
        if (firstFault === null) firstFault = problem;
        context.terminal.err(`chancery: ${problemLine(problem)}\n`);
      };
      // The inputs are looked at before the store is opened, so that a bad input alone leaves it untouched.
      const queue = readAll(inputs, options.published, context, onFault);
      const first = await queue.next();
      if (first.done === true) {
        const fault = firstFault as { code: string; message: string; hint: string | null } | null;
        if (fault === null)
          fail(
            'empty-folder',
            `there is no report in "${inputs.join(' ')}"`,
            'name a file, folder or address with reports',
          );
        context.terminal.err('nothing was kept\n');
        throw new ProblemError({ ...fault, where: null });
      }
      await onRecord(options, async (connection) => {
        documents.push(first.value);
        let last: Promise<void> = Promise.resolve();
        const flush = async () => {
          const batch = documents.splice(0);
          const before = last;
          // While a batch is written to the store at hand, the next one is coded; a server is asked one after the other.
          if (connection.served === 'yes') await before;
          const kept = batch.length === 0 ? Promise.resolve([]) : connection.keep(batch);
          kept.catch(() => {});
          last = before.then(async () => {
            tellBatch(await kept, batch.length, tally, options.format ?? 'text', context.terminal);
            progress(context.terminal, tally);
          });
          last.catch(() => {});
          await before;
        };
        for await (const document of queue) {
          documents.push(document);
          if (documents.length >= BATCH) await flush();
        }
        await flush();
        await last;
        if ((options.format ?? 'text') === 'json') printJson(context.terminal, { ...tally, via: connection.via });
        else context.terminal.out(`${summary(tally)} (${connection.via})\n`);
      });
      if (tally.added + tally.alreadyThere === 0) {
        if (tally.refused > 0) fail('report-changed', 'nothing was kept', 'see the lines above');
        fail(
          'no-event',
          `no event between political actors was found in "${inputs.join(' ')}", so nothing was kept`,
          'see what is read with: chancery read',
        );
      }
    },
  );
};

async function* readAll(
  inputs: readonly string[],
  published: string | undefined,
  context: Parameters<Register>[1],
  onFault: (problem: { code: string; message: string; hint: string | null; where: string | null }) => void,
): AsyncGenerator<Document> {
  for (const input of inputs) {
    for await (const result of readDocuments(inputOf(input, context), published === undefined ? {} : { published })) {
      if (result.ok) yield result.value;
      else onFault(result.problem);
    }
  }
}

function tellBatch(
  lines: readonly KeptLine[],
  documents: number,
  tally: Tally,
  format: string,
  terminal: Terminal,
): void {
  for (const line of lines) {
    if (line.outcome === 'new' || line.outcome === 're-coded') tally.added++;
    else if (line.outcome === 'already-there') tally.alreadyThere++;
    else if (line.outcome === 'no-event') tally.withoutEvent++;
    else tally.refused++;
    tally.claims += line.claims;
    if (line.problem !== null) terminal.err(`chancery: ${problemLine(line.problem)}\n`);
    else if (format === 'text' && documents <= 5)
      terminal.out(`${line.report}: ${describe(line.outcome, line.claims)}\n`);
  }
}

function describe(outcome: string, claims: number): string {
  const words: Record<string, string> = {
    new: `added, ${claims} claims`,
    're-coded': `coded anew, ${claims} claims`,
    'already-there': 'already there, nothing changed',
    'no-event': 'no event found, not kept',
  };
  return words[outcome] ?? outcome;
}

function summary(t: Tally): string {
  const parts = [`${t.added} added with ${t.claims} claims`, `${t.alreadyThere} already there`];
  if (t.withoutEvent > 0) parts.push(`${t.withoutEvent} without an event`);
  if (t.refused > 0) parts.push(`${t.refused} refused`);
  return parts.join(', ');
}

function progress(terminal: Terminal, t: Tally): void {
  const seen = t.added + t.alreadyThere + t.withoutEvent + t.refused;
  if (terminal.interactive && seen > BATCH) terminal.err(`\r${seen} reports read, ${t.claims} claims `);
}
