/**
 * Documents come in, their readings go out, coded by threads that each hold the models once. A document gives the same claims as in one thread.
 * A text on which a thread spends too long, or too much memory, is given up with a Problem: its thread is replaced and the others go on.
 */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { type Problem, problem } from '../base/index.js';
import type { Document, PipelineOptions, ReadReport } from '../pipeline.js';

/** Whatever codes a document: a pipeline at once, a pool when its turn comes. */
export interface Coder {
  code(document: Document): ReadReport | Promise<ReadReport>;
}

/** Threads that code. */
export interface Pool extends Coder {
  readonly threads: number;
  /** Codes one document; those asked for first are begun first. Fails only by a bug. */
  code(document: Document): Promise<ReadReport>;
  /** Ends the threads; what is under way is given up. */
  close(): Promise<void>;
}

/** How a pool works. */
export interface PoolOptions extends PipelineOptions {
  /** Threads; as many as the machine runs side by side where left out. */
  readonly threads?: number;
  /** Milliseconds that a text of so many characters may take; generous where left out. */
  readonly limitMs?: (characters: number) => number;
}

/** What a thread may hold beside its models, in MiB: a report takes a few. */
const HEAP_MIB = 1024;

/** Twenty times what a slow machine takes, and time for a thread to begin. */
const usualLimit = (characters: number): number => 30_000 + characters / 2;

/** Starts a pool. The threads load their models while the first documents wait. */
export function openPool(options: PoolOptions = {}): Pool {
  const { threads = availableParallelism(), limitMs = usualLimit, ...pipeline } = options;
  const { filename, execArgv } = workerFile();
  const piscina = new Piscina({
    ...{ filename, execArgv, workerData: pipeline, minThreads: threads, maxThreads: threads },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
  let free = threads;
  const waiting: (() => void)[] = [];
  const turn = async () => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const done = () => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  return {
    threads,
    async code(document) {
      await turn();
      // The clock of a text runs from its turn on, not while others are coded.
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), limitMs(document.text.length));
      try {
        return (await piscina.run(document, { signal: stop.signal })) as ReadReport;
      } catch (error) {
        const why = givenUp(error, stop.signal, document);
        if (why === null) throw error;
        return { document, claims: [], problems: [...document.problems, why], notes: [] };
      } finally {
        clearTimeout(timer);
        done();
      }
    },
    close: () => piscina.destroy(),
  };
}

/** Why a text was given up; null where it was not, and the error is a bug. */
function givenUp(error: unknown, { aborted }: AbortSignal, document: Document): Problem | null {
  const name = document.title ?? document.id;
  if (aborted)
    return problem('text-too-slow', `"${name}" took too long and was not coded`, 'look at its text', document.url);
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return problem(
      'text-too-heavy',
      `"${name}" took too much memory and was not coded`,
      'look at its text',
      document.url,
    );
  return null;
}

/** The thread's module, and what Node needs to run it: from the sources it is TypeScript. */
function workerFile(): { filename: string; execArgv: string[] } {
  if (!import.meta.url.endsWith('.ts'))
    return { filename: fileURLToPath(new URL('./worker.js', import.meta.url)), execArgv: [] };
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { filename: fileURLToPath(new URL('./worker.ts', import.meta.url)), execArgv: ['--import', tsx] };
}
