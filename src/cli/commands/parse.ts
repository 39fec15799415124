/** `chancery parse`: sentences, tokens and trees of a text. */
import { formatTree, openPipeline, readDocuments, toConllu } from '../../pipeline.js';
import { sentencesOf } from '../../serve/index.js';
import { fail, type Register, withFacts, withFormat } from '../command.js';
import { factsOf } from '../connection.js';
import { inputOf } from '../input.js';
import { clean } from '../terminal.js';

export const parse: Register = (program, context) => {
  const command = program
    .command('parse')
    .argument('<input>', 'a file, or - for standard input')
    .description('the Universal Dependencies trees of a text, readable or as CoNLL-U')
    .addHelpText('after', '\nExample:\n  echo "Chad cut ties with Fiji." | chancery parse - --format conllu');
  withFormat(withFacts(command), 'text', 'json', 'conllu').action(
    async (input: string, options: { facts?: string; format?: string }) => {
      const pipeline = openPipeline(factsOf(options));
      for await (const result of readDocuments(inputOf(input, context))) {
        if (!result.ok) fail(result.problem.code, result.problem.message, result.problem.hint);
        const { text } = result.value;
        if (options.format === 'json') {
          context.terminal.out(`${JSON.stringify(await sentencesOf(pipeline, text))}\n`);
          continue;
        }
        const { trees } = pipeline.parse(text);
        for (const tree of trees) {
          context.terminal.out(
            options.format === 'conllu'
              ? `${toConllu(tree, text)}\n`
              : `${formatTree(tree).split('\n').map(clean).join('\n')}\n`,
          );
        }
      }
    },
  );
};
