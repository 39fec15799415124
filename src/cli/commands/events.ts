/** `chancery events`: lists and filters events. */
import type { EventFilter } from '../../query/index.js';
import { fail, onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import { showDate } from '../show.js';
import { clean } from '../terminal.js';

type Options = Record<
  | 'store'
  | 'format'
  | 'type'
  | 'act'
  | 'actor'
  | 'recipient'
  | 'party'
  | 'from'
  | 'to'
  | 'status'
  | 'report'
  | 'text'
  | 'limit'
  | 'cursor',
  string | undefined
>;

export const events: Register = (program, context) => {
  const command = program
    .command('events')
    .description('list and filter events, newest first')
    .option('--type <type>', 'a PLOVER type: SANCTION, CONSULT ...')
    .option('--act <act>', 'an act: sever, recognise, visit ...')
    .option('--actor <party>', 'who did it')
    .option('--recipient <party>', 'to whom')
    .option('--party <party>', 'either side')
    .option('--from <day>', 'from this day on, EDTF')
    .option('--to <day>', 'up to this day, EDTF')
    .option('--status <status>', 'happened, planned, threatened, requested, denied ...')
    .option('--report <id>', 'told by this report')
    .option('--text <words>', 'words in the title')
    .option('--limit <n>', 'how many, 1 to 1000 (default 50)')
    .option('--cursor <cursor>', 'go on from the page before')
    .addHelpText('after', '\nExample:\n  chancery events --act sever --from 2016 --to 2018');
  withFormat(withStore(command), 'text', 'json').action(async (options: Options) => {
    const { store, format, limit, ...rest } = options;
    const count = limit === undefined ? undefined : Number(limit);
    if (count !== undefined && !Number.isInteger(count))
      fail('bad-filter', `--limit ${limit} is not a number`, 'give a whole number from 1 to 1000');
    const filter = Object.fromEntries(
      Object.entries({ ...rest, limit: count }).filter(([, v]) => v !== undefined),
    ) as EventFilter;
    await onRecord({ ...(store !== undefined && { store }) }, async ({ query }) => {
      const page = await query.events(filter);
      if (format === 'json') return printJson(context.terminal, page);
      for (const e of page.items)
        context.terminal.out(
          clean(
            `${e.id.slice(0, 12)}  ${showDate(e.date.edtf)}  ${e.title}  (${e.reportCount} report${e.reportCount === 1 ? '' : 's'})`,
          ).concat('\n'),
        );
      context.terminal.out(
        `${page.items.length} of ${page.total} events${page.next === null ? '' : `; next page: --cursor ${page.next}`}\n`,
      );
    });
  });
};
