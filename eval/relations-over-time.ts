/**
 * `npm run eval -- relations-over-time`: what the record keeps over time, against four sets: the US missions by country, the chronicle of
 * changes since 1990, the standings after each labelled passage, and news grouped by event. A set that the folder lacks is left out, saying so.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPipeline } from '../src/pipeline.js';
import type { MeasureOptions } from './dispatch.js';
import { chronicleInNews } from './over-time/chronicle.js';
import { clustersOfNews } from './over-time/clusters.js';
import { fileOf } from './over-time/files.js';
import { missionsOverTime } from './over-time/missions.js';
import { run as relations } from './relations.js';

interface Part {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly errors: readonly string[];
}

/** Prints the figures; with CHANCERY_ERRORS in the environment, what was missed and what was wrong too. */
export async function run({ data, json }: MeasureOptions): Promise<Record<string, unknown>> {
  const pipeline = openPipeline();
  // A folder of test sets may come without the news that its chronicle is looked for in.
  const shared = fileURLToPath(new URL('../../shared/data', import.meta.url));
  const news = existsSync(join(data, 'wcep')) ? data : shared;
  const parts: readonly (readonly [string, () => Part | null | Promise<Part | null>])[] = [
    ['us_state missions', () => missionsOverTime(data, pipeline)],
    ['chronicle in news', () => chronicleInNews(data, news, pipeline)],
    ['standings after passages', () => standingsAfterPassages(data)],
    ['news clusters', () => clustersOfNews(data, pipeline)],
  ];
  const figures: Record<string, unknown> = {};
  for (const [name, measure] of parts) {
    const part = await measure();
    figures[name] = part?.figures ?? null;
    if (json) continue;
    process.stdout.write(`${name}: ${part === null ? `no such set in "${data}"` : JSON.stringify(part.figures)}\n`);
    if (process.env.CHANCERY_ERRORS !== undefined)
      for (const line of part?.errors ?? []) process.stdout.write(`  ${line}\n`);
  }
  return figures;
}

async function standingsAfterPassages(data: string): Promise<Part | null> {
  const scorer = join(data, '..', 'eval', 'score-standings.mjs');
  if (fileOf(data, 'relations', 'relations', 'jsonl') === null || !existsSync(scorer)) return null;
  const { standings } = await relations({ data, json: true });
  return { figures: standings as Part['figures'], errors: [] };
}
