/**
 * For tests and the bench: a child process appends reports and says which are kept; it is killed at a random moment; the store is opened
 * again and what was said to be kept is looked for. Nothing of the program imports it.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Problem, seededRandom } from '../base/index.js';
import { openLedger } from './ledger.js';

export interface KillOptions {
  readonly path: string;
  readonly rounds: number;
  readonly seed: number;
}

export interface KillOutcome {
  readonly rounds: number;
  /** Reports that the child said were kept. */
  readonly acknowledged: number;
  /** Of those, the ones that are not there. */
  readonly lost: number;
  /** What `verify` found after each round, and reports whose claims are not all there. */
  readonly problems: readonly Problem[];
}

/** Kills the child `rounds` times; each child goes on where the last one stopped. */
export async function killRounds({ path, rounds, seed }: KillOptions): Promise<KillOutcome> {
  const random = seededRandom(seed);
  const acknowledged = new Set<string>();
  const problems: Problem[] = [];
  let lost = 0;
  for (let round = 0; round < rounds; round++) {
    await childRound(path, round, Math.floor(random() * 250), acknowledged);
    const ledger = await openLedger(path);
    try {
      problems.push(...(await ledger.verify()).problems);
      const there = new Set<string>();
      for await (const chunk of ledger.claims()) for (const { claim } of chunk) there.add(claim.report.id);
      for (const id of acknowledged) if (!there.has(id)) lost++;
    } finally {
      await ledger.close();
    }
  }
  return { rounds, acknowledged: acknowledged.size, lost, problems };
}

/** Runs one child until so many milliseconds after its first report was kept. */
function childRound(path: string, round: number, delayMs: number, acknowledged: Set<string>): Promise<void> {
  const program = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, path, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    let timer: NodeJS.Timeout | null = null;
    child.stdout.on('data', (data: Buffer) => {
      text += data.toString('utf8');
      timer ??= setTimeout(() => child.kill('SIGKILL'), delayMs);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      // A line cut off was not fully said; it may be kept all the same.
      const lines = text.split('\n').slice(0, -1);
      for (const line of lines) acknowledged.add(line);
      if (lines.length === 0) reject(new Error(`the child kept nothing (exit code ${code})`));
      else resolve();
    });
  });
}
