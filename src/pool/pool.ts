/**
 * Documents come in, their readings go out, coded by threads that each hold the models once. A document gives the same claims as in one thread.
 * A text on which a thread spends too long, or too much memory, is given up with a Problem: its thread is replaced and the others go on.
 */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { type Problem, ProblemError, problem } from '../base/index.js';
import type { Document, Pipeline, PipelineOptions, ReadReport } from '../pipeline.js';

/** Whatever codes a document: a pipeline at once, a pool when its turn comes. */
export interface Coder {
  /** The signal says that nobody wants it any more: a pool then gives it up and throws, a pipeline is done before it can be told. */
  code(document: Document, signal?: AbortSignal): ReadReport | Promise<ReadReport>;
}

/** Sentences and trees of a text. */
export type Parsed = ReturnType<Pipeline['parse']>;

/** Whatever codes and parses. */
export interface Reader extends Coder {
  /** A pool throws ProblemError 'text-too-slow' or 'text-too-heavy' where it gives a text up. */
  parse(text: string): Parsed | Promise<Parsed>;
}

/** Threads that code. */
export interface Pool extends Reader {
  readonly threads: number;
  /** Codes one document; those asked for first are begun first. Fails by the signal, by 'busy' where there is a bound, else only by a bug. */
  code(document: Document, signal?: AbortSignal): Promise<ReadReport>;
  parse(text: string): Promise<Parsed>;
  /** Ends the threads; what is under way is given up. */
  close(): Promise<void>;
}

/** How a pool works. */
export interface PoolOptions extends PipelineOptions {
  /** Threads; as many as the machine runs side by side where left out. */
  readonly threads?: number;
  /** Milliseconds that a text of so many characters may take; generous where left out. */
  readonly limitMs?: (characters: number) => number;
  /** Texts that may wait for a thread; one more is refused with ProblemError 'busy'. Without a bound where left out. */
  readonly waitingMax?: number;
}

/** What a thread may hold beside its models, in MiB: a report takes a few. */
const HEAP_MIB = 1024;

/** Twenty times what a slow machine takes, and time for a thread to begin. */
const usualLimit = (characters: number): number => 30_000 + characters / 2;

/** Starts a pool. The threads load their models while the first documents wait. */
export function openPool(options: PoolOptions = {}): Pool {
  const { threads = availableParallelism(), limitMs = usualLimit, waitingMax = Infinity, ...pipeline } = options;
  const { filename, execArgv } = workerFile();
  const piscina = new Piscina({
    ...{ filename, execArgv, workerData: pipeline, minThreads: threads, maxThreads: threads },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
  let free = threads;
  const waiting: (() => void)[] = [];
  const turn = async () => {
    if (free > 0) free--;
    else if (waiting.length >= waitingMax)
      throw new ProblemError(
        problem('busy', `${waiting.length} texts wait to be read already`, 'ask again in a moment'),
      );
    else await new Promise<void>((go) => waiting.push(go));
  };
  const done = () => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  /** Has a thread do it in its turn; a text that is given up is a Problem. */
  const inThread = async (
    work: { readonly name: 'default' | 'parse'; readonly on: unknown },
    text: Text,
    signal?: AbortSignal,
  ): Promise<unknown> => {
    await turn();
    // The clock of a text runs from its turn on, not while others are coded.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), limitMs(text.characters));
    try {
      signal?.throwIfAborted();
      const stop = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]);
      return await piscina.run(work.on, { name: work.name, signal: stop });
    } catch (error) {
      const why = givenUp(error, late.signal, text);
      throw why === null ? error : new ProblemError(why);
    } finally {
      clearTimeout(timer);
      done();
    }
  };
  return {
    threads,
    async code(document, signal) {
      const { title, id, url, text } = document;
      const told = { name: title ?? id, where: url, characters: text.length };
      try {
        return (await inThread({ name: 'default', on: document }, told, signal)) as ReadReport;
      } catch (error) {
        if (!(error instanceof ProblemError) || !GIVEN_UP.test(error.problem.code)) throw error;
        return { document, claims: [], problems: [...document.problems, error.problem], notes: [] };
      }
    },
    async parse(text) {
      const told = { name: 'the text', where: null, characters: text.length };
      return (await inThread({ name: 'parse', on: text }, told)) as Parsed;
    },
    close: () => piscina.destroy(),
  };
}

/** What is said of a text that is given up. */
interface Text {
  readonly name: string;
  readonly where: string | null;
  readonly characters: number;
}

const GIVEN_UP = /^text-too-(slow|heavy)$/;

/** Why a text was given up; null where it was not, and the error is a bug. */
function givenUp(error: unknown, { aborted }: AbortSignal, { name, where }: Text): Problem | null {
  const hint = 'look at its text';
  if (aborted) return problem('text-too-slow', `"${name}" took too long and was not read`, hint, where);
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return problem('text-too-heavy', `"${name}" took too much memory and was not read`, hint, where);
  return null;
}

/** The thread's module, and what Node needs to run it: from the sources it is TypeScript. */
function workerFile(): { filename: string; execArgv: string[] } {
  if (!import.meta.url.endsWith('.ts'))
    return { filename: fileURLToPath(new URL('./worker.js', import.meta.url)), execArgv: [] };
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { filename: fileURLToPath(new URL('./worker.ts', import.meta.url)), execArgv: ['--import', tsx] };
}
