/** `chancery read`: codes an input and prints it; stores nothing. */
import { type Document, openPipeline, type ReadReport, type Result, readDocuments } from '../../pipeline.js';
import { inOrder } from '../../pool/index.js';
import {
  type CommonOptions,
  fail,
  lazyPool,
  MANY,
  type Register,
  withFacts,
  withFormat,
  withThreads,
} from '../command.js';
import { factsOf } from '../connection.js';
import { inputOf } from '../input.js';
import { showClaim, showDate } from '../show.js';
import { clean, problemLine, type Terminal } from '../terminal.js';

/** Reports that are held at a time, coded or waiting. */
const AHEAD = 64;

export const read: Register = (program, context) => {
  const command = program
    .command('read')
    .argument(
      '<input>',
      'a file (text, Markdown, HTML, JSON Lines of reports, feed, WARC), a folder, an address, or - for standard input',
    )
    .description('code a text and print its events; stores nothing')
    .option('--published <date>', 'the day of publication (EDTF), where the text does not say it or says it wrong')
    .addHelpText(
      'after',
      `
jsonl prints one claim a line; json prints one object a report.

Examples:
  chancery read article.txt
  chancery read article.html --published 2025-09-24 --format jsonl
  pbpaste | chancery read -`,
    );
  withFormat(withThreads(withFacts(command)), 'text', 'json', 'jsonl').action(
    async (input: string, options: CommonOptions & { readonly published?: string }) => {
      const pipeline = openPipeline(factsOf(options));
      let failed: { readonly code: string; readonly message: string; readonly hint: string | null } | null = null;
      let reports = 0;
      let claims = 0;
      const readOptions = options.published === undefined ? {} : { published: options.published };
      const pool = lazyPool(options);
      let begun = 0;
      const code = async (result: Result<Document>): Promise<Result<ReadReport>> => {
        if (!result.ok) return result;
        const coder = begun++ < MANY ? pipeline : pool.get();
        return { ok: true, value: await coder.code(result.value), problems: result.problems };
      };
      try {
        for await (const result of inOrder(readDocuments(inputOf(input, context), readOptions), code, AHEAD)) {
          if (!result.ok) {
            failed ??= result.problem;
            if (reports > 0) context.terminal.err(`chancery: ${problemLine(result.problem)}\n`);
            continue;
          }
          if (failed !== null && reports === 0) context.terminal.err(`chancery: ${clean(failed.message)}\n`);
          reports++;
          claims += result.value.claims.length;
          print(result.value, options.format ?? 'text', context.terminal, (code) => pipeline.gazetteer.describe(code));
        }
      } finally {
        await pool.close();
      }
      if (reports === 0 && failed !== null) fail(failed.code, failed.message, failed.hint);
      if (claims === 0)
        fail(
          'no-event',
          `no event between political actors was found in "${input}"`,
          'nothing is wrong with the text; try --format json to see what was read',
        );
    },
  );
};

function print(report: ReadReport, format: string, terminal: Terminal, nameOf: (code: string) => string): void {
  if (format === 'jsonl') {
    for (const claim of report.claims) terminal.out(`${JSON.stringify(claim)}\n`);
    return;
  }
  if (format === 'json') {
    const { document, claims, problems, notes } = report;
    terminal.out(`${JSON.stringify({ report: document, claims, problems, notes })}\n`);
    return;
  }
  const { colours } = terminal;
  const { document } = report;
  const head = [
    document.title ?? document.id,
    document.outlet,
    document.byline,
    document.published === null ? 'no day of publication' : showDate(document.published),
  ];
  terminal.out(`${colours.underline(clean(head.filter((h) => h !== null).join(' · ')))}\n`);
  for (const p of report.problems) terminal.out(colours.yellow(`! ${problemLine(p)}\n`));
  for (const claim of report.claims) terminal.out(`\n${showClaim(claim, colours, nameOf)}`);
  for (const note of report.notes) terminal.out(`${clean(note)}\n`);
  terminal.out('\n');
}
