/**
 * How fast reports are read, raw text to claims: one-sentence news of 2025 and whole articles, in one thread, each with the share of parsing alone and of
 * what is passed over before it, and by a pool of threads. CPU time beside the clock, and the machine.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Document, openPipeline, type Pipeline } from '../src/pipeline.js';
import { compileLater, inOrder, openPool } from '../src/pool/index.js';

interface Report {
  readonly text: string;
  readonly published: string;
}

interface Speed {
  readonly reports: number;
  readonly tokens: number;
  readonly claims: number;
  readonly tokensPerSecond: number;
  readonly tokensPerCpuSecond: number;
  /** Segmenting, tagging and parsing alone. */
  readonly parsedTokensPerCpuSecond: number;
  /** Share of the tokens in sentences that are passed over before parsing. */
  readonly passedOver: number;
}

interface PoolSpeed {
  readonly threads: number;
  readonly reports: number;
  readonly tokensPerSecond: number;
  readonly reportsPerSecond: number;
}

const REPORTS_MAX = 2000;

/** Measures on wcep/wcep_2025.jsonl and news/news_cluster.jsonl of `data`. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, unknown>> {
  // As the command line does where it reads many reports.
  compileLater();
  const pipeline = openPipeline();
  const lines = (name: string) =>
    readFileSync(join(options.data, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
  const rows = lines('wcep/wcep_2025.jsonl')
    .filter((r) => r.kind === 'event')
    .map((r): Report => ({ text: r.text ?? '', published: r.date ?? '' }));
  const articles = lines('news/news_cluster.jsonl').map(
    (r): Report => ({ text: r.text ?? '', published: (r.date_publish ?? '').slice(0, 10) }),
  );
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  measured(pipeline, rows.slice(-200));
  const news = rows.slice(0, REPORTS_MAX);
  const long = articles.slice(0, REPORTS_MAX);
  const out = {
    machine,
    'one-sentence news': measured(pipeline, news),
    articles: measured(pipeline, long),
    pool: await pooled(pipeline, [...news, ...long]),
  };
  if (!options.json) {
    process.stdout.write(`${machine}\n`);
    for (const name of ['one-sentence news', 'articles'] as const) {
      const s = out[name];
      process.stdout.write(
        `${name}: ${s.reports} reports, ${s.tokens} tokens, ${s.claims} claims; raw text to claims ${s.tokensPerSecond} tokens/s by the clock, ${s.tokensPerCpuSecond} by CPU time; parsing alone ${s.parsedTokensPerCpuSecond}; passed over ${(100 * s.passedOver).toFixed(1)} %\n`,
      );
    }
    const { threads, reports, tokensPerSecond, reportsPerSecond } = out.pool;
    process.stdout.write(
      `pool of ${threads} threads: ${reports} reports of both kinds, ${tokensPerSecond} tokens/s, ${reportsPerSecond} reports/s by the clock\n`,
    );
  }
  return out;
}

const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, language: 'en', problems: [] };

const documentOf = (report: Report, i: number): Document => ({ ...nothing, id: `r${i}`, ...report });

const tokensIn = (pipeline: Pipeline, { text }: Report): number =>
  pipeline.passed(text).segmented.sentences.reduce((sum, s) => sum + s.tokens.length, 0);

/** The pool's rate, its threads warm. */
async function pooled(pipeline: Pipeline, reports: readonly Report[]): Promise<PoolSpeed> {
  const threads = availableParallelism();
  const pool = openPool({ threads });
  const code = async (some: readonly Report[]) => {
    async function* documents() {
      yield* some.map(documentOf);
    }
    for await (const _ of inOrder(documents(), pool.code, 64));
  };
  await code(reports.slice(0, 100 * threads));
  const started = performance.now();
  await code(reports);
  const seconds = (performance.now() - started) / 1000;
  await pool.close();
  const tokens = reports.reduce((sum, report) => sum + tokensIn(pipeline, report), 0);
  return {
    threads,
    reports: reports.length,
    tokensPerSecond: Math.round(tokens / seconds),
    reportsPerSecond: Math.round(reports.length / seconds),
  };
}

function measured(pipeline: Pipeline, reports: readonly Report[]): Speed {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let claims = 0;
  reports.forEach((report, i) => {
    claims += pipeline.code(documentOf(report, i)).claims.length;
  });
  const clockMs = performance.now() - started;
  const cpuMs = cpuSince(cpu);
  const again = process.cpuUsage();
  for (const { text } of reports) pipeline.parse(text);
  const parsedMs = cpuSince(again);
  let tokens = 0;
  let over = 0;
  for (const { text } of reports) {
    const { segmented, passed } = pipeline.passed(text);
    segmented.sentences.forEach((sentence, s) => {
      tokens += sentence.tokens.length;
      if (passed[s]) over += sentence.tokens.length;
    });
  }
  const rate = (ms: number) => Math.round((1000 * tokens) / ms);
  return {
    reports: reports.length,
    tokens,
    claims,
    tokensPerSecond: rate(clockMs),
    tokensPerCpuSecond: rate(cpuMs),
    parsedTokensPerCpuSecond: rate(parsedMs),
    passedOver: Math.round((1000 * over) / tokens) / 1000,
  };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
