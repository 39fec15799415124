/** `chancery import`: takes back what `export record` wrote, each line held to the laws of claims. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Entry, entryLine, type SaidOf, saidOf } from '../../serve/index.js';
import { fail, onRecord, printJson, type Register, withFormat, withStore } from '../command.js';
import type { Connection } from '../connection.js';
import { problemLine } from '../terminal.js';

/** Reports, and characters of text, sent on at a time. */
const BATCH = 200;
const BATCH_CHARACTERS_MAX = 4_000_000;

interface Tally {
  added: number;
  alreadyThere: number;
  refused: number;
  claims: number;
  corrections: number;
}

export const importRecord: Register = (program, context) => {
  const command = program
    .command('import')
    .argument('<file...>', 'files that "export record" wrote, or - for standard input')
    .description('take in reports with their claims; what is there already is passed over')
    .addHelpText('after', '\nExample:\n  chancery import record.jsonl --store another.duckdb');
  withFormat(withStore(command), 'text', 'json').action(
    async (files: string[], options: { store?: string; format?: string }) => {
      const tally: Tally = { added: 0, alreadyThere: 0, refused: 0, claims: 0, corrections: 0 };
      await onRecord(options, async (connection) => {
        const there = new Set((await saidOf(connection.query)).flatMap(keysOf));
        let batch: Entry[] = [];
        const flush = async () => {
          if (batch.length === 0) return;
          for (const line of await connection.append(batch)) {
            if (line.outcome === 'new' || line.outcome === 're-coded') tally.added++;
            else if (line.outcome === 'already-there') tally.alreadyThere++;
            else tally.refused++;
            tally.claims += line.claims;
            if (line.problem !== null) context.terminal.err(`chancery: ${problemLine(line.problem)}\n`);
          }
          batch = [];
        };
        let size = 0;
        for await (const line of linesOf(files, context.stdin)) {
          if (line.kind === 'correction') {
            await flush();
            await say(connection, line.correction, there, tally);
            continue;
          }
          batch.push(line.entry);
          size += line.entry.report.text.length;
          if (batch.length < BATCH && size < BATCH_CHARACTERS_MAX) continue;
          await flush();
          size = 0;
        }
        await flush();
        if (options.format === 'json') return printJson(context.terminal, { ...tally, via: connection.via });
        const { added, claims, alreadyThere, refused, corrections } = tally;
        const parts = [
          `${added} added with ${claims} claims`,
          `${alreadyThere} already there`,
          `${corrections} corrections`,
        ];
        if (refused > 0) parts.push(`${refused} refused`);
        context.terminal.out(`${parts.join(', ')} (${connection.via})\n`);
      });
      if (tally.refused > 0 && tally.added + tally.alreadyThere === 0)
        fail('report-changed', 'nothing was taken in', 'see the lines above');
    },
  );
};

/** Says of each claim what was said of it, where that is not on record yet. */
async function say(connection: Connection, said: SaidOf, there: Set<string>, tally: Tally): Promise<void> {
  for (const [at, id] of said.claims.entries()) {
    const key = keysOf(said)[at]!;
    if (there.has(key)) continue;
    const { verb, change, by, reason } = said;
    if (verb === 'append') {
      if (said.told === undefined) continue;
      const { report, ...told } = said.told;
      await connection.correct({ id: report, verb, told, by, reason });
    } else if (verb === 'supersede' && change !== null) await connection.correct({ id, verb, change, by, reason });
    else if (verb === 'retract' || verb === 'confirm') await connection.correct({ id, verb, by, reason });
    there.add(key);
    tally.corrections++;
  }
}

/** What makes a correction of a claim the same as one on record. */
function keysOf({ verb, claims, change, by, reason }: SaidOf): string[] {
  return claims.map((claim) => JSON.stringify([verb, claim, change, by, reason]));
}

async function* linesOf(files: readonly string[], stdin: AsyncIterable<Uint8Array | string>) {
  for (const file of files) {
    const input = file === '-' ? stdin : createReadStream(file);
    const name = file === '-' ? 'standard input' : file;
    let number = 0;
    try {
      for await (const text of createInterface({ input: input as NodeJS.ReadableStream, crlfDelay: Infinity })) {
        number++;
        if (text.trim() !== '') yield entryLine(parsed(text, `${name} line ${number}`), `${name} line ${number}`);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        fail('not-found', `cannot read "${file}": there is no such file`, 'check the path');
      throw error;
    }
  }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail(
      'bad-line',
      `cannot take the line at ${where}: it is no JSON`,
      'give a file that "chancery export record" wrote',
    );
  }
}
