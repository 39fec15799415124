/**
 * `npm run eval -- relations-over-time`: what the record keeps over time, against four sets: the US missions by country, the chronicle of
 * changes since 1990, the standings after each labelled passage, and news grouped by event. A set that the folder lacks is left out, saying so.
 */
import { openPipeline } from '../src/pipeline.js';
import type { MeasureOptions } from './dispatch.js';
import { missionsOverTime } from './over-time/missions.js';

interface Part {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly errors: readonly string[];
}

/** Prints the figures; with CHANCERY_ERRORS in the environment, what was missed and what was wrong too. */
export async function run({ data, json }: MeasureOptions): Promise<Record<string, unknown>> {
  const pipeline = openPipeline();
  const parts: readonly (readonly [string, () => Part | null])[] = [
    ['us_state missions', () => missionsOverTime(data, pipeline)],
  ];
  const figures: Record<string, unknown> = {};
  for (const [name, measure] of parts) {
    const part = measure();
    figures[name] = part?.figures ?? null;
    if (json) continue;
    process.stdout.write(`${name}: ${part === null ? `no such set in "${data}"` : JSON.stringify(part.figures)}\n`);
    if (process.env.CHANCERY_ERRORS !== undefined)
      for (const line of part?.errors ?? []) process.stdout.write(`  ${line}\n`);
  }
  return figures;
}
