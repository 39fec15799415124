/**
 * How fast reports are read, raw text to claims, one thread: one-sentence news of 2025 and whole articles, each with the share of parsing alone; CPU time
 * beside the clock, and the machine.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { openPipeline, type Pipeline } from '../src/pipeline.js';

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
}

const REPORTS_MAX = 2000;

/** Measures on wcep/wcep_2025.jsonl and news/news_cluster.jsonl of `data`. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, unknown>> {
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
  const out = {
    machine,
    'one-sentence news': measured(pipeline, rows.slice(0, REPORTS_MAX)),
    articles: measured(pipeline, articles.slice(0, REPORTS_MAX)),
  };
  if (!options.json) {
    process.stdout.write(`${machine}\n`);
    for (const name of ['one-sentence news', 'articles'] as const) {
      const s = out[name];
      process.stdout.write(
        `${name}: ${s.reports} reports, ${s.tokens} tokens, ${s.claims} claims; raw text to claims ${s.tokensPerSecond} tokens/s by the clock, ${s.tokensPerCpuSecond} by CPU time; parsing alone ${s.parsedTokensPerCpuSecond}\n`,
      );
    }
  }
  return out;
}

function measured(pipeline: Pipeline, reports: readonly Report[]): Speed {
  const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
  const started = performance.now();
  const cpu = process.cpuUsage();
  let claims = 0;
  reports.forEach((report, i) => {
    claims += pipeline.code({ ...nothing, id: `r${i}`, language: 'en', ...report }).claims.length;
  });
  const clockMs = performance.now() - started;
  const cpuMs = cpuSince(cpu);
  const again = process.cpuUsage();
  let tokens = 0;
  for (const { text } of reports)
    tokens += pipeline.parse(text).segmented.sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  const rate = (ms: number) => Math.round((1000 * tokens) / ms);
  return {
    reports: reports.length,
    tokens,
    claims,
    tokensPerSecond: rate(clockMs),
    tokensPerCpuSecond: rate(cpuMs),
    parsedTokensPerCpuSecond: rate(cpuSince(again)),
  };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
