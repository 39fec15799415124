/** `chancery why`: the evidence chain of an event, a standing or a claim, down to the words. */
import { onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import { showEvent, showEvidence, showStanding } from '../show.js';
import { clean } from '../terminal.js';

export const why: Register = (program, context) => {
  const command = program
    .command('why')
    .argument('<id>', 'the id of an event, a standing or a claim, or its beginning')
    .description('who says so, in which words')
    .addHelpText('after', '\nExample:\n  chancery why e-1a2b3c4d');
  withFormat(withStore(command), 'text', 'json').action(
    async (id: string, options: { store?: string; format?: string }) => {
      await onRecord(options, async ({ query }) => {
        const answer = await query.why(id);
        if (options.format === 'json') return printJson(context.terminal, answer);
        const { colours, out } = context.terminal;
        const code = (c: string) => c;
        switch (answer.kind) {
          case 'event':
            out(`${showEvent({ event: answer.event, evidence: answer.evidence }, colours)}\n`);
            for (const d of answer.event.dates) out(`  dated ${clean(String(d.edtf))}\n`);
            for (const row of answer.moved) out(`  moved ${showStanding(row, code)}\n`);
            return;
          case 'standing':
            out(`${showStanding(answer.standing, code)}\n  ${clean(answer.rule)}\n`);
            for (const e of answer.basis) out(`${showEvent(e, colours)}\n`);
            return;
          case 'claim':
            out(
              `${answer.event === null ? 'no longer part of an event' : clean(answer.event.title)}\n${showEvidence(answer.evidence, colours)}\n`,
            );
            out(`  rule ${answer.claim.evidence.rule}, confidence ${answer.claim.confidence}\n`);
        }
      });
    },
  );
};
