/** `chancery when`: reads a date phrase as the coder would. */
import { findEventAnchors, isEdtf, readEventAnchor, readTime } from '../../pipeline.js';
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
    .option('--event <day>', 'the day of the event that the words count from, or that the report last spoke of')
    .addHelpText(
      'after',
      '\nExamples:\n  chancery when "last Wednesday" --from 2025-09-29\n  chancery when "a month after the coup" --event 2020-08-18',
    );
  withFormat(command, 'text', 'json').action(
    (phrase: string, options: { from?: string; event?: string; tense: string; format?: string }) => {
      if (!/^(past|present|future)$/.test(options.tense))
        fail('usage', `"${options.tense}" is no tense`, 'give past, present or future');
      for (const day of [options.from, options.event])
        if (day !== undefined && !isEdtf(day)) fail('bad-date', `"${day}" is no day`, 'give one as 2022-06-30');
      const told = readTime(phrase, {
        published: options.from ?? null,
        narrative: options.event ?? null,
        tense: options.tense as 'past' | 'present' | 'future',
      });
      const read = 'code' in told ? (byEvent(phrase, options.event) ?? told) : told;
      if ('code' in read) fail(read.code, read.message, read.hint);
      if (options.format === 'json') return printJson(context.terminal, read);
      context.terminal.out(
        clean(`${read.edtf}  ${showDate(read.edtf)}  (${read.basis}, ${read.relation}): ${read.reason}`).concat('\n'),
      );
    },
  );
};

/** The reading of words that count from another event; null where they do not. */
function byEvent(phrase: string, event: string | undefined): ReturnType<typeof readEventAnchor> {
  const anchor = findEventAnchors(phrase, [0, phrase.length])[0];
  if (!anchor) return null;
  if (event !== undefined) return readEventAnchor(anchor, event);
  const words = phrase.slice(anchor.event[0], anchor.event[1]);
  return fail('date-unread', `"${anchor.text}" is dated by another event, "${words}"`, 'give its day with --event DAY');
}
