/** `chancery when`: reads a date phrase as the coder would. */
import { readTime } from '../../pipeline.js';
import { fail, printJson, type Register, withFormat } from '../command.js';
import { showDate } from '../show.js';
import { clean } from '../terminal.js';

export const when: Register = (program, context) => {
  const command = program
    .command('when')
    .argument('<phrase>', 'date words, as in a report')
    .description('the date that words give, as EDTF, and why')
    .option('--from <day>', 'the day of publication, EDTF')
    .option('--tense <tense>', 'past, present or future: where a bare weekday looks', 'past')
    .addHelpText('after', '\nExample:\n  chancery when "last Wednesday" --from 2025-09-29');
  withFormat(command, 'text', 'json').action(
    (phrase: string, options: { from?: string; tense: string; format?: string }) => {
      if (!/^(past|present|future)$/.test(options.tense))
        fail('usage', `"${options.tense}" is no tense`, 'give past, present or future');
      const read = readTime(phrase, {
        published: options.from ?? null,
        tense: options.tense as 'past' | 'present' | 'future',
      });
      if ('code' in read) fail(read.code, read.message, read.hint);
      if (options.format === 'json') return printJson(context.terminal, read);
      context.terminal.out(
        clean(`${read.edtf}  ${showDate(read.edtf)}  (${read.basis}, ${read.relation}): ${read.reason}`).concat('\n'),
      );
    },
  );
};
