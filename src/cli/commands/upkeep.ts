/** `chancery backup`, `restore`, `verify`, `rebuild`: looking after the store. */
import { resolve } from 'node:path';
import { restoreLedger } from '../../pipeline.js';
import { findServer } from '../../serve/index.js';
import { fail, onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import { openUpkeep, storePath, type Upkeep } from '../connection.js';
import { problemLine } from '../terminal.js';

interface Options {
  readonly store?: string;
  readonly format?: string;
}

async function onStore<T>(options: Options, work: (upkeep: Upkeep) => Promise<T>): Promise<T> {
  const upkeep = await openUpkeep(storePath(options.store));
  try {
    return await work(upkeep);
  } finally {
    await upkeep.close();
  }
}

export const backup: Register = (program, context) => {
  const command = program
    .command('backup')
    .argument('<file>', 'the new file')
    .description('copy the store to a new file, complete or not at all, also while it is served')
    .addHelpText('after', '\nExample:\n  chancery backup record-2026-11-27.duckdb');
  withFormat(withStore(command), 'text', 'json').action((file: string, options: Options) =>
    onStore(options, async (upkeep) => {
      const made = await upkeep.backup(resolve(file));
      if (options.format === 'json') return printJson(context.terminal, { ...made, via: upkeep.via });
      context.terminal.out(`${made.path}: ${made.reports} reports, ${made.claims} claims (from ${upkeep.via})\n`);
    }),
  );
};

export const restore: Register = (program, context) => {
  const command = program
    .command('restore')
    .argument('<backup>', 'a file that `backup` made')
    .description('make the store from a backup, once the backup has been found whole; a store that is there stays')
    .addHelpText('after', '\nExample:\n  chancery restore record-2026-11-27.duckdb --store record.duckdb');
  withFormat(withStore(command), 'text', 'json').action(async (file: string, options: Options) => {
    const store = storePath(options.store);
    const server = await findServer(store);
    if (server !== null)
      fail(
        'store-busy',
        `the server at ${server.url} holds the store "${store}"`,
        'stop it, or name another with --store',
      );
    const found = await restoreLedger(resolve(file), store);
    if (options.format === 'json') return printJson(context.terminal, { ...found, store });
    context.terminal.out(`${store}: ${found.reports} reports, ${found.claims} claims\n`);
  });
};

export const verify: Register = (program, context) => {
  const command = program
    .command('verify')
    .description('check the store: its laws, and the digests of all that was ever appended')
    .addHelpText('after', '\nExample:\n  chancery verify --store record.duckdb');
  withFormat(withStore(command), 'text', 'json').action((options: Options) =>
    onStore(options, async (upkeep) => {
      const found = await upkeep.verify();
      const [first] = found.problems;
      if (options.format === 'json') printJson(context.terminal, { ...found, via: upkeep.via });
      else {
        const { reports, claims, corrections, appends, format } = found;
        context.terminal.out(
          `${reports} reports, ${claims} claims, ${corrections} corrections in ${appends} appends, format ${format} (${upkeep.via})\n`,
        );
        for (const problem of found.problems) context.terminal.err(`chancery: ${problemLine(problem)}\n`);
      }
      if (first !== undefined)
        fail(
          'store-damaged',
          `${found.problems.length} things are wrong in the store`,
          'restore the last backup that verifies',
        );
      if ((options.format ?? 'text') === 'text') context.terminal.out('all is well\n');
    }),
  );
};

export const rebuild: Register = (program, context) => {
  const command = program
    .command('rebuild')
    .description('make all that is derived (events, standings) anew from the claims, and say whether it was the same')
    .addHelpText('after', '\nExample:\n  chancery rebuild --store record.duckdb');
  withFormat(withStore(command), 'text', 'json').action((options: Options) =>
    onRecord(options, async ({ query, via }) => {
      const made = await query.rebuild();
      if (options.format === 'json') return printJson(context.terminal, { ...made, via });
      const { claims, events, standings, digest, before, seconds } = made;
      context.terminal.out(
        `${events} events and ${standings} standings from ${claims} claims in ${seconds} s, digest ${digest} (${via})\n`,
      );
      if (before !== 'nothing')
        context.terminal.out(`what was kept before was ${before === 'same' ? 'the same' : 'not the same'}\n`);
    }),
  );
};
