import type { Problem } from '../base/index.js';
import { conflicts, findDates } from './dates.js';
import { faults } from './faults.js';
import { type DateSource, readLine, type StatedDate, type Tally } from './header-lines.js';

/**
 * A plain text in; byline, day, title, address and outlet out, where its first lines (or, for the day, its last ones) say so in a form
 * that means just that. The lines stay in the text. Reads no sentence: a date in the story is not the day of publication.
 */

export interface Header {
  readonly byline: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly problems: readonly Problem[];
}

const ranks: readonly DateSource[] = ['byline', 'published', 'header', 'line', 'updated', 'closing'];
const sourceNames: Record<DateSource, string> = {
  byline: 'the byline',
  published: 'the line of publication',
  header: 'the bare header',
  line: 'a date line',
  updated: 'the line of the last update',
  closing: 'the closing line',
};
const rules: Record<DateSource, string> = {
  byline: "the date beside the author's name is the publisher's own and a bare header is a system's field",
  published: "the line that says when it was published is the publisher's own",
  header: 'it is the first date field',
  line: 'it is the first date line',
  updated: 'it is the only date field',
  closing: 'it is the only date line',
};
const linesMax = 12;

/** Reads the header of a plain text. `name` is what a Problem calls the input. */
export function readHeader(text: string, name: string): Header {
  const tally: Tally = { byline: null, title: null, url: null, outlet: null, dates: [] };
  let seen = 0;
  let first: string | null = null;
  for (const line of text.slice(0, 8_000).split('\n').slice(0, 40)) {
    const words = line.trim();
    if (words === '') continue;
    if (++seen > linesMax) break;
    if (readLine(words, tally)) continue;
    if (first === null && seen <= 3 && isTitle(words)) first = words;
    else if (words.length > 200 || /[.!?]["”]?$/.test(words.slice(-3))) break;
  }
  if (first !== null && text.trim() !== first) tally.title ??= first;
  const closing = tally.dates.length === 0 ? closingDay(text) : null;
  if (closing !== null) tally.dates.push({ source: 'closing', edtf: closing });
  const { byline, title, url, outlet, dates } = tally;
  return { byline, title, url, outlet, ...choose(dates, name) };
}

/** The day that stands alone, or behind a place, in the last lines, as at the foot of a statement: "Minsk, December 6, 2021". */
function closingDay(text: string): string | null {
  const lines = text
    .slice(-600)
    .trim()
    .split('\n')
    .slice(-4)
    .map((line) => line.trim());
  for (const line of lines.reverse()) {
    const date = findDates(line)[0];
    if (date === undefined || date.edtf.length < 10 || date.end < line.length) continue;
    if (/^(?:\p{Lu}[\p{L}.' -]{1,40},\s*)?$/u.test(line.slice(0, date.start))) return date.edtf;
  }
  return null;
}

/** The best of the stated dates, and a Problem where another disagrees. A later update is no disagreement. */
function choose(dates: readonly StatedDate[], name: string): { published: string | null; problems: Problem[] } {
  const sorted = [...dates].sort((a, b) => ranks.indexOf(a.source) - ranks.indexOf(b.source));
  const best = sorted[0];
  if (best === undefined) return { published: null, problems: [] };
  const other = sorted.find(
    ({ source, edtf }) => conflicts(edtf, best.edtf) && !(source === 'updated' && edtf > best.edtf),
  );
  if (other === undefined) return { published: best.edtf, problems: [] };
  const problem = faults.dateConflict(
    name,
    best.edtf,
    sourceNames[best.source],
    other.edtf,
    sourceNames[other.source],
    rules[best.source],
  );
  return { published: best.edtf, problems: [problem] };
}

/** A first line that can be a title: short, with no final mark. */
function isTitle(line: string): boolean {
  const count = line.split(/\s+/, 19).length;
  return (
    line.length <= 120 &&
    count >= 2 &&
    count <= 18 &&
    /^["“‘'«¿]?[\p{L}\p{N}]/u.test(line) &&
    !/[.:;,]["”]?$/.test(line)
  );
}
