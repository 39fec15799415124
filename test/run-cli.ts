/** The command line run in this process: arguments and what comes on standard input in; the exit code and what was printed out. */
import { createColors } from 'picocolors';
import { run } from '../src/cli/main.js';

/** What a command gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command without colours, as if its output went to a file. */
export async function runCli(args: readonly string[], stdin = ''): Promise<Outcome> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    colours: createColors(false),
    interactive: false,
  };
  async function* stream() {
    yield stdin;
  }
  const code = await run(args, { terminal, stdin: stream() });
  return { code, out, err };
}
