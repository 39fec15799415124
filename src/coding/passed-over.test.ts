/** Passing sentences over changes no claim: reports are coded with and without the filter, and must give the same, down to the ids. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Document, openPipeline } from '../pipeline.js';

const every = openPipeline({ sentences: 'every' });
const some = openPipeline();
const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const lines = (path: string): Record<string, string | null>[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string | null>);

const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null, language: 'en', problems: [] };
const report = (text: string, published: string | null, n: number): Document => ({
  ...nothing,
  ...{ id: `r${n}`, text, published },
});

/** Sentences of the reports; those of reports in which one is passed over are coded both ways. */
function compare(reports: readonly Document[]): { sentences: number; passed: number; tokens: number; total: number } {
  const count = { sentences: 0, passed: 0, tokens: 0, total: 0 };
  for (const document of reports) {
    const { segmented, passed } = some.passed(document.text);
    count.sentences += passed.length;
    segmented.sentences.forEach(({ tokens }, s) => {
      count.total += tokens.length;
      if (passed[s]) count.tokens += tokens.length;
    });
    const over = passed.filter(Boolean).length;
    count.passed += over;
    if (over > 0) expect(some.code(document)).toEqual(every.code(document));
  }
  return count;
}

describe('passing sentences over', () => {
  it('passes over what tells of no actor, and no more', () => {
    const over = (text: string) => some.passed(text).passed;
    expect(over('A man was bitten by a dog. He shouted.')).toEqual([true, true]);
    expect(over('Chad cut ties with Fiji. The rain went on. It will restore them.')).toEqual([false, true, false]);
    expect(over('Chad cut ties with Fiji. Relations were restored in May.')).toEqual([false, false]);
    expect(over('Chad cut ties with Fiji. "The rain went on," he said. The night was long. The sun shone.')).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(over('The two Koreas met.')).toEqual([false]);
  });

  it('changes nothing in the samples', () => {
    const reports = lines(file('samples/dispatches.jsonl')).map((r, n) => report(r.text ?? '', r.published ?? null, n));
    const quiet = 'The rain went on for three days. On 3 May 2021 the sun shone again. The streets were wet.';
    const mixed = reports.map((d) => ({ ...d, text: d.text.replace(/(?<=[a-z]\.) (?=[A-Z])/g, ` ${quiet} `) }));
    expect(compare(mixed).passed).toBeGreaterThan(50);
    compare(reports);
  });

  const data = file('../shared/data');
  it.skipIf(!existsSync(data))(
    'changes nothing in 20,000 sentences of news (skipped without ../shared/data)',
    () => {
      const articles = lines(`${data}/news/news_cluster.jsonl`).slice(0, 60);
      const rows = [2004, 2012, 2016, 2020, 2025].flatMap((year) =>
        lines(`${data}/wcep/wcep_${year}.jsonl`).filter((_, n) => n % 2 === 0),
      );
      const reports = [
        ...articles.map((r) => [r.text ?? '', (r.date_publish ?? '').slice(0, 10)] as const),
        ...rows.slice(0, 15_500).map((r) => [r.text ?? '', r.date ?? ''] as const),
      ].map(([text, day], n) => report(text, day, n));
      const { sentences, passed, tokens, total } = compare(reports);
      expect(sentences).toBeGreaterThanOrEqual(20_000);
      expect(passed).toBeGreaterThan(500);
      process.stdout.write(`passed over ${passed} of ${sentences} sentences, ${tokens} of ${total} tokens\n`);
    },
    240_000,
  );
});
