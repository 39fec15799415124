/** `chancery resolve`: what a name stands for on a day, and why. */
import { type Candidate, isEdtf, loadGazetteer } from '../../pipeline.js';
import { fail, printJson, type Register, withFacts, withFormat } from '../command.js';
import { factsOf } from '../connection.js';
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
  withFormat(withFacts(command), 'text', 'json').action(
    (name: string, options: { on?: string; facts?: string; format?: string }) => {
      const on = options.on ?? null;
      if (on !== null && !isEdtf(on)) fail('bad-date', `"${on}" is no day`, 'give one as 2022-06-30, 2022-06 or 2022');
      const found = loadGazetteer(factsOf(options)).find(name, { on });
      if (options.format === 'json') return printJson(context.terminal, found);
      if (found.choice === null)
        fail('unknown-name', found.problem?.message ?? `nothing is called "${name}"`, found.problem?.hint ?? null);
      const { out, colours } = context.terminal;
      for (const c of found.candidates.slice(0, SHOWN_MAX)) {
        const line = `${c === found.choice ? '→' : ' '} ${clean(words(c))}`;
        out(`${c === found.choice ? colours.bold(line) : line}\n`);
        for (const reason of c.reasons) out(`    ${clean(reason)}\n`);
      }
      const more = found.candidates.length - SHOWN_MAX;
      if (more > 0) out(`  and ${more} more, less likely: --format json shows all\n`);
      const [first, second] = found.candidates;
      if (first && second) out(`${clean(why(first, second))}\n`);
    },
  );
};

const SHOWN_MAX = 8;

/** "UKR  Volodymyr Zelenskyy, President  person  0.97". */
function words({ party, entity, score }: Candidate): string {
  const name =
    party === null
      ? entity.name
      : `${party.code}  ${party.name}${party.role === null ? '' : `, ${party.role}`}${party.government === null ? '' : ` (${party.government})`}`;
  return `${name}  [${entity.kind}, ${score.toFixed(2)}]`;
}

function why(first: Candidate, second: Candidate): string {
  return first.score === second.score
    ? `The first is as likely as the second; a day (--on) or a title may part them.`
    : `Chosen: the likeliest reading, ${first.score.toFixed(2)} against ${second.score.toFixed(2)}.`;
}
