/**
 * One-sentence world news by category comes in; how many rows name two states, how many of those give a claim between the two, and how
 * many rows of categories that are no politics give a claim between states at all, go out. There are no labels: it measures breadth.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPipeline } from '../src/pipeline.js';

interface Row {
  readonly date: string;
  readonly kind: string;
  readonly category: string;
  readonly text: string;
}

interface Count {
  rows: number;
  /** Rows with a claim that has two states or more among its parties. */
  told: number;
  /** Rows that name exactly two states, and those of them with a claim that has both. */
  two: number;
  both: number;
}

/** Reads wcep/wcep_linked_2025.jsonl in `data`, its topic rows left out; prints a line per category. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, Count>> {
  const pipeline = openPipeline();
  const isState = (code: string | null | undefined): code is string =>
    !!code && pipeline.gazetteer.state(code) !== null;
  const counts: Record<string, Count> = {};
  const rows = readFileSync(join(options.data, 'wcep/wcep_linked_2025.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.kind !== 'topic');
  rows.forEach((row, i) => {
    const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
    const document = { ...nothing, id: `row-${i}`, published: row.date, language: 'en', text: row.text };
    const parties = pipeline
      .code(document)
      .claims.map((c) => new Set([...c.actors, ...c.recipients].map((p) => p.code).filter(isState)));
    counts[row.category] ??= { rows: 0, told: 0, two: 0, both: 0 };
    const count = counts[row.category] as Count;
    count.rows++;
    if (parties.some((codes) => codes.size > 1)) count.told++;
    const named = new Set<string>();
    for (const { candidates } of pipeline.gazetteer.scan(row.text)) {
      const first = candidates[0];
      if (first && /name|demonym|capital/.test(first.via) && isState(first.code)) named.add(first.code);
    }
    if (named.size !== 2) return;
    count.two++;
    if (parties.some((codes) => [...named].every((code) => codes.has(code)))) count.both++;
  });
  if (!options.json)
    for (const [category, { rows: all, told, two, both }] of Object.entries(counts))
      process.stdout.write(
        `${category}: ${told} of ${all} rows give a claim between states (${percent(told, all)}); of ${two} that name two states, ${both} give one between the two (${percent(both, two)})\n`,
      );
  return counts;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
