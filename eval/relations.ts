/**
 * The record of relations against hand-labelled passages (relations-dev): events, acts, parties, status and dates, then the standings after
 * each passage. Runs the pipeline on each passage alone and hands its claims to the scorers that come with the data.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../src/intake/index.js';
import { openPipeline } from '../src/pipeline.js';
import { foldStandings, groupEvents, standingsOn } from '../src/relations/index.js';
import type { MeasureOptions } from './dispatch.js';

interface Row {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string;
  readonly lang: string;
  readonly text: string;
  readonly relation_after?: readonly { readonly as_of: string | null }[];
}

/** Prints the scorers' figures; with --errors in the environment variable CHANCERY_ERRORS, their errors too. */
export async function run({ data, json }: MeasureOptions): Promise<Record<string, unknown>> {
  const gold = ['relations-dev', 'relations-test', 'relations_visible', 'relations']
    .map((n) => join(data, 'relations', `${n}.jsonl`))
    .find(existsSync);
  if (gold === undefined) throw new Error(`there is no relations set in "${data}"`);
  const scorers = join(data, '..', 'eval');
  const pipeline = openPipeline();
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as Row);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-eval-'));
  try {
    const claims: string[] = [];
    const standings: string[] = [];
    for (const row of rows) {
      const read = pipeline.code(documentOf(row));
      claims.push(JSON.stringify({ id: row.id, claims: read.claims }));
      standings.push(JSON.stringify({ id: row.id, standings: standingsAfter(read.claims, daysOf(row)) }));
    }
    writeFileSync(join(folder, 'claims.jsonl'), claims.join('\n'));
    writeFileSync(join(folder, 'standings.jsonl'), standings.join('\n'));
    const flags = process.env.CHANCERY_ERRORS === undefined ? [] : ['--errors'];
    const score = (name: string, file: string) =>
      execFileSync(process.execPath, [join(scorers, name), gold, join(folder, file), ...flags], { encoding: 'utf8' });
    const events = score('score-relations.mjs', 'claims.jsonl');
    const held = score('score-standings.mjs', 'standings.jsonl');
    if (!json) process.stdout.write(`${events}${held}`);
    return { relations: figures(events), standings: figures(held) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function documentOf(row: Row): Document {
  return {
    id: row.id,
    url: row.url,
    outlet: row.outlet,
    byline: null,
    title: null,
    published: row.published,
    retrieved: null,
    language: row.lang,
    text: row.text,
    problems: [],
  };
}

/** The days on which the gold row says what held; a bound stands for its later end. */
function daysOf(row: Row): string[] {
  const days = (row.relation_after ?? []).map(({ as_of }) =>
    as_of === null ? row.published : as_of.replace(/^.*(\.\.|\/)/, ''),
  );
  return [...new Set([row.published, ...days.filter((d) => d !== '')])];
}

/**
 * What holds on those days by this passage alone. The gold file writes an expelled head under the state that expelled it; the record holds it
 * under the state that sent it (docs/decisions/0010), so it is turned round here.
 */
function standingsAfter(claims: Parameters<typeof groupEvents>[0], days: readonly string[]): unknown[] {
  const standings = foldStandings(groupEvents(claims));
  return days.flatMap((day) =>
    standingsOn(standings, day)
      .flat()
      .map(({ standing: { track, holder, counterpart, value } }) =>
        track === 'head' && value === 'expelled'
          ? { track, holder: counterpart, counterpart: holder, value }
          : { track, holder, counterpart, value },
      ),
  );
}

/** The JSON object at the head of a scorer's output. */
function figures(output: string): unknown {
  const last = output.trim().split('\n').at(-1) ?? '';
  // The standings' scorer prints its errors before the figures.
  if (last.startsWith('{') && last.endsWith('}')) return JSON.parse(last);
  for (let end = output.lastIndexOf('}'); end > 0; end = output.lastIndexOf('}', end - 1)) {
    try {
      return JSON.parse(output.slice(0, end + 1));
    } catch {
      // errors follow the figures; try a shorter piece
    }
  }
  return null;
}
