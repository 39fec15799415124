/** `chancery correct`: what a person says of a claim or an event, in a name and for a reason. */
import type { Command } from 'commander';
import type { CorrectionRequest, Told } from '../../query/index.js';
import { fail, onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import { clean } from '../terminal.js';

interface Options {
  readonly store?: string;
  readonly format?: string;
  readonly by: string;
  readonly reason: string;
}

interface ChangeOptions extends Options {
  readonly actors?: string;
  readonly recipients?: string;
  readonly date?: string;
  readonly status?: string;
  readonly act?: string;
}

type Doing = CorrectionRequest extends infer R ? (R extends unknown ? Omit<R, 'by' | 'reason'> : never) : never;

const ID = 'the id of an event or a claim, or its beginning';

export const correct: Register = (program, context) => {
  const group = program
    .command('correct')
    .description('say that the record is wrong; a correction is a record of its own and shows in `why`')
    .addHelpText(
      'after',
      `
A correction of an event is one of all its claims. It follows the words: when a newer version reads the report again, it still holds.

Examples:
  chancery correct retract ev-1a2b3c4d --by "A. Reader" --reason "a football match"
  chancery correct supersede ev-1a2b3c4d --date 2022-06-29 --by "A. Reader" --reason "the decree is of that day"
  chancery correct same-as ev-1a2b3c4d ev-5e6f7a8b --by "A. Reader" --reason "one visit, told twice"
  chancery correct confirm c-0a1b2c3d --by "A. Reader" --reason "read the decree"
  chancery correct append r-9f8e7d6c --quote "Fiji broke with Chad" --act sever --actors FJI --recipients TCD --date 2021-03-02 \\
      --by "A. Reader" --reason "missed by the coder"`,
    );
  const verb = (name: string, description: string): Command => {
    const command = group
      .command(name)
      .description(description)
      .requiredOption('--by <name>', 'who says so')
      .requiredOption('--reason <words>', 'why');
    command.exitOverride().configureOutput({ writeOut: context.terminal.out, writeErr: context.terminal.err });
    return withFormat(withStore(command), 'text', 'json');
  };
  const enter = (options: Options, doing: Doing) =>
    onRecord(options, async (connection) => {
      const { by, reason } = options;
      const kept = await connection.correct({ ...doing, by, reason } as CorrectionRequest);
      if (options.format === 'json') return printJson(context.terminal, kept);
      const claims = kept.claims.length === 1 ? '1 claim' : `${kept.claims.length} claims`;
      context.terminal.out(
        `${kept.id}: ${claims}: ${clean(kept.summary)}, by ${clean(kept.by)}: ${clean(kept.reason)} (${connection.via})\n`,
      );
    });

  verb('retract', 'it is no event')
    .argument('<id>', ID)
    .action((id: string, options: Options) => enter(options, { id, verb: 'retract' }));
  verb('confirm', 'it is so')
    .argument('<id>', ID)
    .action((id: string, options: Options) => enter(options, { id, verb: 'confirm' }));
  verb('same-as', 'it is the same event as another')
    .argument('<id>', ID)
    .argument('<other>', 'the id of the other event or claim')
    .action((id: string, other: string, options: Options) =>
      enter(options, { id, verb: 'supersede', change: { sameAs: other } }),
    );
  withChange(verb('supersede', 'it is otherwise: other parties, date, act or status'))
    .argument('<id>', ID)
    .action((id: string, options: ChangeOptions) =>
      enter(options, { id, verb: 'supersede', change: changeOf(options) }),
    );
  withChange(verb('append', 'a report tells an event that was not found in it'))
    .argument('<report>', 'the id of the report')
    .requiredOption('--quote <words>', 'the words of the report that tell it, letter by letter')
    .action((id: string, options: ChangeOptions & { readonly quote: string }) =>
      enter(options, { id, verb: 'append', told: toldOf(options) }),
    );
};

function withChange(command: Command): Command {
  return command
    .option('--actors <codes>', 'who does it, codes with commas between; "" for nobody')
    .option('--recipients <codes>', 'to whom')
    .option('--date <edtf>', 'when, EDTF; "none" where the words give no date')
    .option('--act <act>', 'what: sever, recognise, open-mission ...')
    .option('--status <status>', 'happened, ongoing, planned, threatened, requested, denied or hypothetical');
}

function changeOf({ actors, recipients, date, act, status }: ChangeOptions) {
  const change = {
    ...(actors !== undefined && { actors: codesOf(actors) }),
    ...(recipients !== undefined && { recipients: codesOf(recipients) }),
    ...(date !== undefined && { date: date === 'none' ? null : date }),
    ...(act !== undefined && { act }),
    ...(status !== undefined && { status }),
  };
  if (Object.keys(change).length === 0)
    fail('usage', 'it is not said what is so instead', 'give --actors, --recipients, --date, --act or --status');
  // Whether the words are acts and statuses is for the record to say.
  return change as Extract<CorrectionRequest, { verb: 'supersede' }>['change'];
}

function toldOf(options: ChangeOptions & { readonly quote: string }): Told {
  const { quote, act, actors = '', recipients = '', date = 'none', status = 'happened' } = options;
  if (act === undefined) fail('usage', 'it is not said what was done', 'give --act');
  const told = { quote, act, actors: codesOf(actors), recipients: codesOf(recipients), status };
  return { ...told, date: date === 'none' ? null : date } as Told;
}

function codesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
