/** `chancery export`: the record as lines that `import` reads, or events and standings as tables. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadGazetteer } from '../../pipeline.js';
import { TRACK_NAMES, type Track } from '../../query/index.js';
import { EXPORTS, type ExportWhat, exportBytes } from '../../serve/index.js';
import { fail, onRecord, type Register, withStore } from '../command.js';
import { factsOf } from '../connection.js';

interface Options {
  readonly store?: string;
  readonly format?: string;
  readonly output?: string;
  readonly track?: string;
}

export const exportRecord: Register = (program, context) => {
  const command = program
    .command('export')
    .argument('<what>', `one of ${Object.keys(EXPORTS).join(', ')}`)
    .description('write the record as lines that "import" reads, or events and standings as tables')
    .option(
      '--format <format>',
      'record: jsonl; events: csv, jsonl, parquet, gdelt, icews, polecat; standings: csv, jsonl, parquet; json is jsonl',
    )
    .option('--output <file>', 'write to this file (default: standard output)')
    .option('--track <track>', `of standings: one of ${TRACK_NAMES.join(', ')} (default: relations)`)
    .addHelpText(
      'after',
      `
Examples:
  chancery export record --output record.jsonl
  chancery export events --format parquet --output events.parquet
  chancery export standings --track recognition`,
    );
  withStore(command).action(async (what: string, options: Options) => {
    if (!(what in EXPORTS))
      fail('usage', `there is no "${what}" to export`, `it is one of ${Object.keys(EXPORTS).join(', ')}`);
    const formats: readonly string[] = EXPORTS[what as ExportWhat];
    // As elsewhere on the command line, json is an object a line where there are many.
    const format = options.format === 'json' ? 'jsonl' : (options.format ?? formats[0]!);
    if (!formats.includes(format))
      fail('usage', `${what} cannot be written as "${format}"`, `as ${formats.join(', ')}`);
    const track = options.track ?? 'relations';
    if (!(TRACK_NAMES as readonly string[]).includes(track))
      fail('bad-filter', `"${track}" is no track`, `the tracks are ${TRACK_NAMES.join(', ')}`);
    if (format === 'parquet' && options.output === undefined)
      fail('usage', 'Parquet is not written to a terminal', 'name a file with --output');
    await onRecord(options, async ({ query }) => {
      const bytes = await exportBytes(query, what as ExportWhat, format, {
        track: track as Track,
        codes: () => loadGazetteer(factsOf({})),
      });
      if (options.output !== undefined) {
        await pipeline(Readable.from(bytes), createWriteStream(options.output)).catch((error: Error) =>
          fail('not-readable', `cannot write "${options.output}": ${error.message}`, 'name a file that can be written'),
        );
        return;
      }
      for await (const piece of bytes) {
        context.terminal.out(Buffer.from(piece).toString('utf8'));
        if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
      }
    });
  });
};
