import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../src/intake/index.js';

/**
 * Saved pages with the text and the data that a reader should get from them in; how much of it the intake room gets, out: the F1 of the
 * words of the text, and the share of titles, bylines, days and languages that are the same.
 */

interface Expected {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
  readonly lang?: string | null;
  readonly siteName?: string | null;
}

interface IntakeScores {
  readonly pages: number;
  readonly read: number;
  readonly wordF1: number;
  readonly wordF1Median: number;
  /** Of the pages whose expected data give the field, the share with the same value (days compared as days). */
  readonly same: Readonly<
    Record<'title' | 'byline' | 'published' | 'language' | 'outlet', readonly [same: number, of: number]>
  >;
  readonly milliseconds: number;
  readonly worst: readonly string[];
}

/** Measures on the pages of `data`/html/readability and prints the figures, or only gives them where JSON is asked for. */
export async function run(options: { data: string; json: boolean }): Promise<Partial<IntakeScores>> {
  const folder = join(options.data, 'html', 'readability');
  if (!existsSync(folder)) {
    if (!options.json) console.log('intake: no pages to measure on');
    return {};
  }
  const scores = await measure(folder);
  if (options.json) return { ...scores };
  console.log(`pages ${scores.pages}, read ${scores.read}, ${scores.milliseconds.toFixed(0)} ms a page`);
  console.log(`words of the text: mean F1 ${percent(scores.wordF1)}, median ${percent(scores.wordF1Median)}`);
  for (const [field, [same, of]] of Object.entries(scores.same))
    console.log(`${field.padEnd(10)} same ${same} of ${of} (${percent(same / Math.max(1, of))})`);
  console.log(`lowest: ${scores.worst.join(', ')}`);
  return { ...scores };
}

async function measure(folder: string): Promise<IntakeScores> {
  const same = { title: [0, 0], byline: [0, 0], published: [0, 0], language: [0, 0], outlet: [0, 0] } as Record<
    keyof IntakeScores['same'],
    [number, number]
  >;
  const f1s: { page: string; f1: number }[] = [];
  let read = 0;
  const begin = performance.now();
  for (const page of readdirSync(folder).sort()) {
    const source = join(folder, page, 'source.html');
    if (!existsSync(source)) continue;
    const expected = JSON.parse(readFileSync(join(folder, page, 'expected-metadata.json'), 'utf8')) as Expected;
    const expectedText = wordsOfHtml(readFileSync(join(folder, page, 'expected.html'), 'utf8'));
    for await (const result of readDocuments({ kind: 'file', path: source })) {
      if (result.ok) read++;
      const found = result.ok ? result.value : null;
      f1s.push({ page, f1: wordF1(words(found?.text ?? ''), expectedText) });
      count(same.title, found?.title, expected.title);
      count(same.byline, found?.byline, expected.byline);
      count(same.published, found?.published?.slice(0, 10), expected.publishedTime?.slice(0, 10));
      count(same.language, found?.language, expected.lang);
      count(same.outlet, found?.outlet, expected.siteName);
    }
  }
  const sorted = f1s.map(({ f1 }) => f1).sort((a, b) => a - b);
  const worst = [...f1s].sort((a, b) => a.f1 - b.f1).slice(0, 8);
  return {
    pages: f1s.length,
    read,
    wordF1: sorted.reduce((sum, f1) => sum + f1, 0) / Math.max(1, sorted.length),
    wordF1Median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    same,
    milliseconds: (performance.now() - begin) / Math.max(1, f1s.length),
    worst: worst.map(({ page, f1 }) => `${page} ${percent(f1)}`),
  };
}

/** Counts a page where a value is expected; equal but for case, white space and a leading "By". */
function count(tally: [number, number], found: string | null | undefined, expected: string | null | undefined): void {
  const plain = (value: string) =>
    value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/^by /, '');
  if (!expected || expected.trim() === '') return;
  tally[1]++;
  if (found && plain(found) === plain(expected)) tally[0]++;
}

/** The words of an expected page: tags and what is never read aloud taken out by rule, apart from the code that is measured. */
function wordsOfHtml(html: string): Map<string, number> {
  const text = html
    .replace(/<(script|style|svg|math|video|audio|iframe|form|button|object)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(
      /<\/?(?:a|b|i|em|strong|span|code|sup|sub|abbr|font|u|small|mark|time|q|cite|kbd|var|tt|big|del|ins|s|wbr|bdi|dfn|samp)\b[^>]*>/gi,
      '',
    )
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos|nbsp);/gi, (_, name: string) => entity(name.toLowerCase()));
  return words(text);
}

function entity(name: string): string {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }[name];
  if (named !== undefined) return named;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}

/** How often each word stands in a text; words of letters and digits, single characters in scripts without spaces. */
function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordF1(found: Map<string, number>, expected: Map<string, number>): number {
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let common = 0;
  for (const [word, n] of found) common += Math.min(n, expected.get(word) ?? 0);
  const all = total(found) + total(expected);
  return all === 0 ? 1 : (2 * common) / all;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
