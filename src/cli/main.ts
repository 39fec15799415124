/** The command line: one module a command, one line for every expected failure, exit codes that differ. */
import { Command, CommanderError } from 'commander';
import { type Problem, ProblemError } from '../base/index.js';
import type { Context, Register } from './command.js';
import { add } from './commands/add.js';
import { classify } from './commands/classify.js';
import { correct } from './commands/correct.js';
import { events } from './commands/events.js';
import { exportRecord } from './commands/export.js';
import { history } from './commands/history.js';
import { importRecord } from './commands/import.js';
import { mcp } from './commands/mcp.js';
import { parse } from './commands/parse.js';
import { read } from './commands/read.js';
import { resolve } from './commands/resolve.js';
import { serve } from './commands/serve.js';
import { status } from './commands/status.js';
import { backup, rebuild, restore, verify } from './commands/upkeep.js';
import { watch } from './commands/watch.js';
import { when } from './commands/when.js';
import { why } from './commands/why.js';
import { EXIT_CODES, exitCodeOf } from './exit-codes.js';
import { problemLine, processTerminal } from './terminal.js';
import { VERSION } from './version.js';

const COMMANDS: readonly Register[] = [
  read,
  add,
  status,
  history,
  events,
  why,
  correct,
  resolve,
  when,
  classify,
  parse,
  serve,
  mcp,
  exportRecord,
  importRecord,
  watch,
  backup,
  restore,
  verify,
  rebuild,
];

/** The program with all its commands; built afresh for each run, and by the test that holds the documentation to it. */
export function program(context: Context): Command {
  const root = new Command('chancery')
    .description(
      'The record of relations between states, read from what the world publishes, with the exact words as evidence.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: context.terminal.out, writeErr: context.terminal.err })
    .addHelpText(
      'after',
      '\nTry: chancery read samples/dispatches.jsonl\nEach command has its own help with an example: chancery status --help',
    );
  for (const register of COMMANDS) register(root, context);
  for (const command of root.commands)
    command.exitOverride().configureOutput({ writeOut: context.terminal.out, writeErr: context.terminal.err });
  return root;
}

/** Runs one command line (without node and script). Returns the exit code; never throws for what a user can cause. */
export async function run(
  args: readonly string[],
  context: Context = { terminal: processTerminal(), stdin: process.stdin },
): Promise<number> {
  try {
    await program(context).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return failed(error, context);
  }
}

function failed(error: unknown, context: Context): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? 0 : (EXIT_CODES.usage as number);
  }
  const problem = problemOf(error);
  if (problem === null) throw error;
  context.terminal.err(`chancery: ${problemLine(problem)}\n`);
  return exitCodeOf(problem.code);
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE')
    return { code: 'closed', message: 'the output was closed', hint: null, where: null };
  return null;
}
