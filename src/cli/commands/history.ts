/** `chancery history`: the standings of a pair over time, the events that moved them and who says so. */
import { TRACK_NAMES, type Track } from '../../query/index.js';
import { fail, onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import { showEvent, showStanding } from '../show.js';

export const history: Register = (program, context) => {
  const command = program
    .command('history')
    .argument('<a>', 'a state, by name, code or capital')
    .argument('<b>', 'the other state')
    .description('the standings of a pair over time and the events that moved them')
    .option('--track <track>', `one of ${TRACK_NAMES.join(', ')}`)
    .option('--known <instant>', 'as the record knew it at this instant, ISO 8601')
    .addHelpText('after', '\nExample:\n  chancery history UKR SYR --track relations');
  withFormat(withStore(command), 'text', 'json').action(
    async (a: string, b: string, options: { store?: string; format?: string; track?: string; known?: string }) => {
      const track = options.track;
      if (track !== undefined && !(TRACK_NAMES as readonly string[]).includes(track)) {
        fail('bad-filter', `"${track}" is no track`, `the tracks are ${TRACK_NAMES.join(', ')}`);
      }
      await onRecord(options, async ({ query }) => {
        const answer = await query.history(a, b, {
          ...(track && { track: track as Track }),
          ...(options.known && { known: options.known }),
        });
        if (options.format === 'json') return printJson(context.terminal, answer.standings);
        const name = (code: string) =>
          code === answer.a.code ? answer.a.name : code === answer.b.code ? answer.b.name : code;
        if (answer.standings.length === 0)
          context.terminal.out(`Nothing is on record for ${answer.a.name} and ${answer.b.name}.\n`);
        for (const row of answer.standings) context.terminal.out(`${showStanding(row, name)}\n`);
        for (const event of answer.events) context.terminal.out(`\n${showEvent(event, context.terminal.colours)}\n`);
      });
    },
  );
};
