/** `chancery resolve`: what a name stands for on a day, and why. */
import { loadGazetteer } from '../../pipeline.js';
import { fail, printJson, type Register, withFormat } from '../command.js';
import { clean } from '../terminal.js';

export const resolve: Register = (program, context) => {
  const command = program
    .command('resolve')
    .argument('<name>', 'a name as it stands in a text')
    .description('what a name stands for on a day: candidates, the choice and why')
    .option('--on <day>', 'the day, EDTF (default: any time)')
    .addHelpText(
      'after',
      '\nExamples:\n  chancery resolve Damascus --on 2022-06-30\n  chancery resolve "President Assad" --on 2015',
    );
  withFormat(command, 'text', 'json').action((name: string, options: { on?: string; format?: string }) => {
    const found = loadGazetteer().find(name, { on: options.on ?? null });
    if (options.format === 'json') return printJson(context.terminal, found);
    const { choice } = found;
    if (choice === null)
      fail(
        'unknown-state',
        `nothing in the gazetteer is called "${name}"`,
        found.reasons.at(-1) ?? 'try a state, a capital, a leader or an organisation',
      );
    const { out, colours } = context.terminal;
    for (const c of found.candidates) {
      const party = c.party;
      const words =
        party === null
          ? c.entity.name
          : `${party.code}  ${party.name}${party.role === null ? '' : `, ${party.role}`}${party.government === null ? '' : ` (${party.government})`}`;
      out(`${c === choice ? colours.bold('→') : ' '} ${clean(words)}\n`);
    }
    for (const reason of found.reasons) out(`  ${clean(reason)}\n`);
  });
};
