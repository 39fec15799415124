/** The library as a program would use it: through its door alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keep, openLedger, openPipeline, openQuery, read } from '../src/index.js';

const TEXT = 'Chad cut diplomatic ties with Fiji on Tuesday.';

it('reads a text into claims, the same each time', () => {
  const first = read(TEXT, { published: '2021-03-03' });
  expect(first.claims.map((c) => [c.act, c.actors[0]?.code, c.recipients[0]?.code, c.date.edtf])).toEqual([
    ['sever', 'TCD', 'FJI', '2021-03-02'],
  ]);
  expect(read(TEXT, { published: '2021-03-03' }).claims).toEqual(first.claims);
});

it('says so where a sentence is too long to be parsed whole', () => {
  const list = Array.from({ length: 450 }, () => 'grey').join(' ');
  const { problems } = read(`Chad cut ties with ${list} Fiji.`);
  expect(problems.map((p) => p.code)).toContain('long-sentence');
});

it('keeps a report and answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-library-'));
  const pipeline = openPipeline();
  const ledger = await openLedger(join(folder, 'record.duckdb'));
  try {
    const query = await openQuery(ledger, pipeline.gazetteer);
    await keep(pipeline, ledger, [read(TEXT, { published: '2021-03-03' }).document]);
    const status = await query.status('Chad', 'Fiji', { on: '2022-01-01' });
    expect(status.tracks[0]?.value).toBe('severed');
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
});
