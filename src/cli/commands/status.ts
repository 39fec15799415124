/** `chancery status`: every track of a pair on a day, with its basis. */
import { onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import { showTrack } from '../show.js';
import { clean } from '../terminal.js';

export const status: Register = (program, context) => {
  const command = program
    .command('status')
    .argument('<a>', 'a state, by name, code or capital')
    .argument('<b>', 'the other state')
    .description("what two states' relations were on a day, and in whose words")
    .option('--on <day>', 'the day asked about, EDTF (default: today)')
    .option('--known <instant>', 'as the record knew it at this instant, ISO 8601')
    .addHelpText('after', '\nExample:\n  chancery status Ukraine Syria --on 2023-05-01');
  withFormat(withStore(command), 'text', 'json').action(
    async (a: string, b: string, options: { store?: string; format?: string; on?: string; known?: string }) => {
      await onRecord(options, async ({ query }) => {
        const answer = await query.status(a, b, {
          ...(options.on && { on: options.on }),
          ...(options.known && { known: options.known }),
        });
        if (options.format === 'json') return printJson(context.terminal, answer);
        context.terminal.out(`${clean(answer.sentence)}\n`);
        for (const track of answer.tracks) context.terminal.out(`\n${showTrack(track, context.terminal.colours)}\n`);
      });
    },
  );
};
