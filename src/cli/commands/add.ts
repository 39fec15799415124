/** `chancery add`: codes inputs and keeps the reports in which an event was found, itself or by way of the server that holds the store. */

import { resolve } from 'node:path';
import { type Problem, ProblemError } from '../../base/index.js';
import { type Document, readDocuments } from '../../pipeline.js';
import { until } from '../../pool/index.js';
import { findServer, remoteAdd, type ServerRef } from '../../serve/index.js';
import {
  type CommonOptions,
  type Context,
  fail,
  onRecord,
  printJson,
  type Register,
  withFacts,
  withFormat,
  withStore,
  withThreads,
} from '../command.js';
import { storePath } from '../connection.js';
import { inputOf } from '../input.js';
import { interruptible } from '../interrupt.js';
import { countLines, drawProgress, emptyTally, summary, type Tally, tellLines } from '../tally.js';
import { problemLine } from '../terminal.js';

/** Reports kept in one transaction. */
const BATCH = 200;

interface Options extends CommonOptions {
  readonly published?: string;
}

/** What was done, and by whom. */
interface Added {
  readonly tally: Tally;
  readonly via: string;
  /** The first fault of an input; null where all could be read. */
  readonly fault: Problem | null;
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
Reports in which no event is found are not kept. An add that was stopped (Ctrl-C) or cut off can be run again: what is there already is
passed over. While a server holds the store, the server adds them, as one of its jobs.

Examples:
  chancery add article.txt
  chancery add reports/ more.jsonl --store my-record.duckdb`,
    );
  withFormat(withThreads(withFacts(withStore(command))), 'text', 'json').action(
    async (inputs: string[], options: Options) => {
      const interrupt = interruptible();
      try {
        const server = await findServer(storePath(options.store));
        const work = server !== null && takesAll(server, inputs) ? addByServer(server) : addHere;
        const added = await work(inputs, options, context, interrupt.signal);
        tell(added, inputs, options, context, interrupt.signal);
      } finally {
        interrupt.end();
      }
    },
  );
};

type Work = (inputs: readonly string[], options: Options, context: Context, signal: AbortSignal) => Promise<Added>;

/** Whether a server can read all of that itself. */
function takesAll({ places }: ServerRef, inputs: readonly string[]): boolean {
  return inputs.every((input) => input !== '-' && (places === 'files-too' || isAddress(input)));
}

function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** As a job of the server: it reads, codes and keeps, and this command looks on. */
function addByServer(server: ServerRef): Work {
  return async (inputs, options, { terminal }, signal) => {
    const via = `the server at ${server.url}`;
    if ((options.format ?? 'text') === 'text') terminal.out(`adding by way of ${via}\n`);
    for (const name of ['facts', 'threads'] as const)
      if (options[name] !== undefined)
        terminal.err(`chancery: --${name} is passed over: the server reads with its own\n`);
    let told = 0;
    const job = await remoteAdd(server, {
      places: inputs.map((input) => (isAddress(input) ? input : resolve(input))),
      ...{ published: options.published, signal },
      onProgress: ({ problems, progress, state }) => {
        for (const problem of problems.slice(told)) terminal.err(`chancery: ${problemLine(problem)}\n`);
        told = problems.length;
        drawProgress(terminal, progress, state);
      },
    });
    if (job.problem !== null) throw new ProblemError(job.problem);
    const { read, ...tally } = job.progress;
    if (tally.refused > job.problems.length)
      terminal.err(`chancery: ${tally.refused - job.problems.length} more were refused and are not named\n`);
    if ((options.format ?? 'text') === 'text' && job.kept.length === read) tellLines(job.kept, terminal);
    return { tally, via, fault: job.problems[0] ?? null };
  };
}

/** In this process; or, where a server cannot read the inputs itself, read here and sent to it. */
const addHere: Work = async (inputs, options, context, signal) => {
  const { terminal } = context;
  const tally = emptyTally();
  let fault: Problem | null = null;
  const onFault = (problem: Problem) => {
    tally.refused++;
    fault ??= problem;
    terminal.err(`chancery: ${problemLine(problem)}\n`);
  };
  // The inputs are looked at before the store is opened, so that a bad input alone leaves it untouched.
  const queue = until(readAll(inputs, options.published, context, onFault), signal);
  const first = await queue.next();
  if (first.done === true) return { tally, via: 'nothing was opened', fault };
  return onRecord(options, async (connection) => {
    const documents: Document[] = [first.value];
    let last: Promise<void> = Promise.resolve();
    const flush = async () => {
      const batch = documents.splice(0);
      const before = last;
      // While a batch is written to the store at hand, the next one is coded; a server is asked one after the other.
      if (connection.served === 'yes') await before;
      const kept = batch.length === 0 ? Promise.resolve([]) : connection.keep(batch);
      kept.catch(() => {});
      last = before.then(async () => {
        const lines = await kept;
        countLines(lines, tally, terminal);
        if ((options.format ?? 'text') === 'text') tellLines(lines, terminal);
        drawProgress(terminal, tally);
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
    return { tally, via: connection.via, fault };
  });
};

async function* readAll(
  inputs: readonly string[],
  published: string | undefined,
  context: Context,
  onFault: (problem: Problem) => void,
): AsyncGenerator<Document> {
  for (const input of inputs) {
    for await (const result of readDocuments(inputOf(input, context), published === undefined ? {} : { published })) {
      if (result.ok) yield result.value;
      else onFault(result.problem);
    }
  }
}

/** Prints the sum; fails where nothing came of it, or where it was stopped. */
function tell(
  { tally, via, fault }: Added,
  inputs: readonly string[],
  options: Options,
  { terminal }: Context,
  { aborted }: AbortSignal,
): void {
  const { added, alreadyThere, withoutEvent, refused } = tally;
  const read = added + alreadyThere + withoutEvent;
  if (read === 0 && !aborted) {
    if (fault === null && refused === 0)
      fail(
        'empty-folder',
        `there is no report in "${inputs.join(' ')}"`,
        'name a file, folder or address with reports',
      );
    // The faults were told as they came; the first one's code is that of the whole.
    fail(fault?.code ?? 'report-changed', 'nothing was kept', 'see the lines above');
  }
  if ((options.format ?? 'text') === 'json') printJson(terminal, { ...tally, via });
  else terminal.out(`${summary(tally)} (${via})\n`);
  if (aborted) fail('stopped', 'the adding was stopped', 'run it again to go on: what is kept is passed over');
  if (added + alreadyThere > 0) return;
  if (refused > 0) fail('report-changed', 'nothing was kept', 'see the lines above');
  fail(
    'no-event',
    `no event between political actors was found in "${inputs.join(' ')}", so nothing was kept`,
    'see what is read with: chancery read',
  );
}
