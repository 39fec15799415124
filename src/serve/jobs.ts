/**
 * Long work in; its progress out, for as many as want to look on, and a way to stop it. One job runs at a time, the others wait their turn;
 * what is done is remembered for a while. Knows nothing of HTTP.
 */
import { randomUUID } from 'node:crypto';
import { type Problem, ProblemError, problem } from '../base/index.js';
import type { KeptLine } from './kept.js';

/** How far a job is. */
export interface JobView {
  readonly id: string;
  readonly what: string;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  /** Instants; null where it has not come to that. */
  readonly asked: string;
  readonly started: string | null;
  readonly ended: string | null;
  readonly progress: Progress;
  /** What became of the first reports. */
  readonly kept: readonly KeptLine[];
  /** The first faults met on the way; the work went on. */
  readonly problems: readonly Problem[];
  /** Why it failed; null where it did not. */
  readonly problem: Problem | null;
}

/** What an adding job has done so far, in reports. */
export interface Progress {
  readonly read: number;
  readonly added: number;
  readonly alreadyThere: number;
  readonly withoutEvent: number;
  readonly refused: number;
  readonly claims: number;
}

/** What the work may do beside working. */
export interface Worker {
  /** Set when it is to stop; work looks at it between two steps. */
  readonly signal: AbortSignal;
  report(progress: Progress): void;
  kept(line: KeptLine): void;
  fault(problem: Problem): void;
}

export type Work = (worker: Worker) => Promise<void>;

interface Job {
  view: JobView;
  readonly stop: AbortController;
  readonly work: Work;
  watchers: (() => void)[];
}

const NOTHING: Progress = { read: 0, added: 0, alreadyThere: 0, withoutEvent: 0, refused: 0, claims: 0 };
const WAITING_MAX = 20;
const REMEMBERED_MAX = 100;
const PROBLEMS_MAX = 50;
const KEPT_MAX = 20;

/** The jobs of a server. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private running: Promise<void> = Promise.resolve();
  private closed: 'open' | 'closed' = 'open';

  /** Takes work on. Throws ProblemError 'busy' where too many wait. */
  start(what: string, work: Work): JobView {
    const waiting = [...this.jobs.values()].filter(({ view }) => isLive(view)).length;
    if (waiting >= WAITING_MAX || this.closed === 'closed')
      throw new ProblemError(problem('busy', `${waiting} jobs wait already`, 'ask again when one of them is done'));
    const view: JobView = {
      ...{ id: `job-${randomUUID()}`, what, state: 'waiting', asked: now(), started: null, ended: null },
      ...{ progress: NOTHING, kept: [], problems: [], problem: null },
    };
    const job: Job = { view, stop: new AbortController(), work, watchers: [] };
    this.jobs.set(view.id, job);
    for (const [id, old] of this.jobs) {
      if (this.jobs.size <= REMEMBERED_MAX) break;
      if (!isLive(old.view)) this.jobs.delete(id);
    }
    this.running = this.running.then(() => this.run(job));
    return view;
  }

  /** All that are remembered, the newest first. */
  list(): readonly JobView[] {
    return [...this.jobs.values()].map(({ view }) => view).reverse();
  }

  /** Throws ProblemError 'unknown-id'. */
  get(id: string): JobView {
    return this.find(id).view;
  }

  /** Asks a job to stop; it does so at its next step. What it has kept stays. */
  cancel(id: string): JobView {
    const job = this.find(id);
    job.stop.abort();
    if (job.view.state === 'waiting') change(job, { state: 'cancelled', ended: now() });
    return job.view;
  }

  /** Resolves when a job is no longer as it was seen, at once where it has ended, or when the time is up. */
  async next(id: string, seen: JobView, timeoutMs: number): Promise<JobView> {
    const job = this.find(id);
    if (!isLive(job.view) || job.view !== seen) return job.view;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((done) => {
      timer = setTimeout(done, timeoutMs);
      job.watchers.push(done);
    });
    clearTimeout(timer);
    return job.view;
  }

  /** Stops all, and waits for the one that runs. */
  async close(): Promise<void> {
    this.closed = 'closed';
    for (const { view } of this.jobs.values()) if (isLive(view)) this.cancel(view.id);
    await this.running;
  }

  private find(id: string): Job {
    const job = this.jobs.get(id);
    if (job !== undefined) return job;
    throw new ProblemError(
      problem('unknown-id', `no job has the id "${id.slice(0, 60)}"`, 'ended jobs are forgotten after a while'),
    );
  }

  private async run(job: Job): Promise<void> {
    if (job.view.state !== 'waiting') return;
    change(job, { state: 'running', started: now() });
    try {
      await job.work({
        signal: job.stop.signal,
        report: (progress) => change(job, { progress }),
        kept: (line) => {
          if (job.view.kept.length < KEPT_MAX) change(job, { kept: [...job.view.kept, line] });
        },
        fault: (fault) => {
          if (job.view.problems.length < PROBLEMS_MAX) change(job, { problems: [...job.view.problems, fault] });
        },
      });
      change(job, { state: job.stop.signal.aborted ? 'cancelled' : 'done', ended: now() });
    } catch (error) {
      if (!(error instanceof ProblemError)) console.error(error);
      const unknown = problem('internal', 'the work could not be done', 'the log of the server tells more');
      const why = error instanceof ProblemError ? error.problem : unknown;
      change(job, { state: 'failed', ended: now(), problem: why });
    }
  }
}

/** Whether a job has not ended. */
export function isLive({ state }: JobView): boolean {
  return state === 'waiting' || state === 'running';
}

function change(job: Job, what: Partial<JobView>): void {
  job.view = { ...job.view, ...what };
  const { watchers } = job;
  job.watchers = [];
  for (const watcher of watchers) watcher();
}

function now(): string {
  return new Date().toISOString();
}
