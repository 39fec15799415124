import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHeader, checkPhrase, describe } from '../src/time/check.js';
import { findTimes, type TimeExpression } from '../src/time/index.js';

/**
 * Measures the reading of dates: the project's own table of phrases, its table of headers, and sentences drawn at random from the WCEP
 * lists (years 2003 to 2024) and labelled by reading, kept as row ids and offsets without their text.
 */

const TABLES = new URL('../data/time/', import.meta.url);
const DRAWN_MAX = 60;

interface Share {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** Gives the figures, and prints them with what was wrong unless `json` is asked; `data` is the folder of data sets with `wcep/` in it. */
export async function run(options: { data: string; json: boolean }): Promise<Record<string, number | null>> {
  const phrases = measurePhrases();
  const headers = measureHeaders();
  const drawn = measureDrawn(join(options.data, 'wcep'));
  const figures: Record<string, number | null> = {
    phrases: phrases.of,
    phrases_right: phrases.right,
    headers: headers.of,
    headers_right: headers.right,
  };
  for (const [set, shares] of drawn) {
    figures[`wcep_${set}_sentences`] = shares.sentences.of;
    figures[`wcep_${set}_sentences_right`] = shares.sentences.right;
    figures[`wcep_${set}_expressions`] = shares.expressions.of;
    figures[`wcep_${set}_expressions_right`] = shares.expressions.right;
    figures[`wcep_${set}_invented`] = shares.invented;
  }
  if (options.json) return figures;
  console.log(line('phrase table', phrases));
  console.log(line('header table, nine languages', headers));
  if (drawn.size === 0) console.log(`wcep: not measured, ${join(options.data, 'wcep')} is not there`);
  for (const [set, shares] of drawn) {
    console.log(line(`wcep set ${set}, sentences with a date, all of it right`, shares.sentences));
    console.log(line(`wcep set ${set}, expressions`, shares.expressions));
    console.log(`wcep set ${set}, dates read where there is none: ${shares.invented}`);
  }
  return figures;
}

function line(name: string, { right, of, wrong }: Share): string {
  const percent = of === 0 ? '' : ` (${((100 * right) / of).toFixed(1)} %)`;
  return [`${name}: ${right} of ${of}${percent}`, ...wrong.map((words) => `  wrong: ${words}`)].join('\n');
}

/** Rows of a tab-separated table, without its heading. */
function tableRows(name: string): string[][] {
  const lines = readFileSync(new URL(name, TABLES), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((row) => row.split('\t'));
}

function measurePhrases(): Share {
  const rows = tableRows('phrases.tsv');
  const wrong = rows.flatMap((row) => {
    const read = checkPhrase(row);
    return read === null ? [] : [`${row[0]} wants ${row[4] || 'nothing'}, read ${read}`];
  });
  return { right: rows.length - wrong.length, of: rows.length, wrong };
}

function measureHeaders(): Share {
  const rows = tableRows('bylines.tsv');
  const wrong = rows.flatMap((row) =>
    checkHeader(row) === null ? [] : [`${row[1]} wants ${row[3]}, read ${checkHeader(row)}`],
  );
  return { right: rows.length - wrong.length, of: rows.length, wrong };
}

interface Drawn {
  readonly sentences: Share;
  readonly expressions: Share;
  readonly invented: number;
}

/** The drawn sentences by set. A sentence counts where it holds a date; the first sixty of a set, with those between them that hold none. */
function measureDrawn(folder: string): Map<string, Drawn> {
  const measured = new Map<string, Drawn>();
  if (!existsSync(folder)) return measured;
  const labels = new Map<string, Map<string, string[][]>>();
  for (const row of tableRows('wcep-read.tsv')) {
    const set = labels.get(row[0]!) ?? new Map<string, string[][]>();
    labels.set(row[0]!, set.set(row[1]!, [...(set.get(row[1]!) ?? []), row]));
  }
  for (const [name, rows] of labels) measured.set(name, measureSet(folder, rows));
  return measured;
}

function measureSet(folder: string, rows: ReadonlyMap<string, readonly string[][]>): Drawn {
  let sentences = 0;
  let sentencesRight = 0;
  let expressions = 0;
  let expressionsRight = 0;
  let invented = 0;
  const wrong: string[] = [];
  const wrongRows: string[] = [];
  for (const [id, labelled] of rows) {
    if (sentences === DRAWN_MAX) break;
    const text = sentenceOf(folder, id);
    if (text === null) continue;
    const found = findTimes(text, [0, text.length], { published: id.slice(0, 10) });
    const meant = labelled.filter((row) => row[6] !== 'none');
    const needed = meant.filter((row) => row[6] !== 'optional');
    const right = needed.filter((row) => found.some((time) => fits(row, time)));
    const extra = found.filter((time) => !meant.some((row) => touches(row, time)));
    for (const row of needed) {
      if (!right.includes(row))
        wrong.push(
          `${id} ${row[2]}-${row[3]} wants ${row[4]} ${row[5]}, read ${
            found
              .filter((t) => touches(row, t))
              .map(describe)
              .join('; ') || 'nothing'
          }`,
        );
    }
    for (const time of extra) wrong.push(`${id} holds no date, read ${describe(time)}`);
    expressions += needed.length;
    expressionsRight += right.length;
    invented += extra.length;
    if (needed.length === 0) continue;
    sentences++;
    if (right.length === needed.length && extra.length === 0) sentencesRight++;
    else wrongRows.push(id);
  }
  return {
    sentences: { right: sentencesRight, of: sentences, wrong: wrongRows },
    expressions: { right: expressionsRight, of: expressions, wrong },
    invented,
  };
}

function touches(row: readonly string[], time: TimeExpression): boolean {
  return time.span[0] < Number(row[3]) && Number(row[2]) < time.span[1];
}

function fits(row: readonly string[], time: TimeExpression): boolean {
  return touches(row, time) && time.edtf === row[4] && time.relation === row[5];
}

const files = new Map<string, Map<string, string>>();

function sentenceOf(folder: string, id: string): string | null {
  const year = id.slice(0, 4);
  let rows = files.get(year);
  if (!rows) {
    rows = new Map();
    const file = join(folder, `wcep_${year}.jsonl`);
    for (const text of existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []) {
      const row = JSON.parse(text) as { date: string; n: number; text: string };
      rows.set(`${row.date}#${row.n}`, row.text);
    }
    files.set(year, rows);
  }
  return rows.get(id) ?? null;
}
