/**
 * Draws the rows that are labelled: Wikipedia Current Events of 2002 to 2024 come in; 3,000 rows at random and 1,000 more whose words may tell a
 * diplomatic act go out, as row ids ("2014-03-02/17": day and number in the day), in batches. The seed is fixed: the same rows each time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/base/index.js';

export interface DrawnRow {
  readonly row: string;
  readonly date: string;
  readonly text: string;
}

const RANDOM_ROWS = 3000;
const DIPLOMATIC_ROWS = 1000;
const SEED = 20261127;

/** Words near which diplomatic acts are told. Wide on purpose: rows that only look like one are labelled as nothing. */
const DIPLOMATIC =
  /\b(ambassadors?|embass(?:y|ies)|consul\w*|diplomat(?:s|ic)?|recogni[sz]\w+|sanctions?|expel\w*|expulsion|summon\w*|treat(?:y|ies)|accords?|persona non grata|envoys?|sever\w*|normali[sz]\w+|bilateral|summit|cease-?fire|relations with|ties with|foreign minist\w+|annex\w*|ratif\w+)\b/i;

/** All event rows of the years, in the order of the files. */
export function eventRows(data: string): DrawnRow[] {
  return readdirSync(join(data, 'wcep'))
    .filter((name) => /^wcep_20(0[2-9]|1\d|2[0-4])\.jsonl$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(data, 'wcep', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as { date: string; n: number; kind: string; text: string })
    .filter((r) => r.kind === 'event')
    .map((r) => ({ row: `${r.date}/${r.n}`, date: r.date, text: r.text }));
}

/** The rows to label, in the order drawn: every fourth one is of the diplomatic kind. */
export function draw(data: string): DrawnRow[] {
  const random = seededRandom(SEED);
  const rows = shuffled(eventRows(data), random);
  const any = rows.slice(0, RANDOM_ROWS);
  const diplomatic = rows
    .slice(RANDOM_ROWS)
    .filter((r) => DIPLOMATIC.test(r.text))
    .slice(0, DIPLOMATIC_ROWS);
  return diplomatic.flatMap((d, k) => [...any.slice(3 * k, 3 * k + 3), d]);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
