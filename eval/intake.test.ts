import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../src/intake/index.js';
import { run } from './intake.js';

const data = fileURLToPath(new URL('../../shared/data', import.meta.url));

describe.skipIf(!existsSync(data))('reports given beside the repository', () => {
  it('reads a report whose header and byline name two days', async () => {
    const found = [];
    for await (const result of readDocuments({ kind: 'file', path: join(data, 'seed', 'ukraine-syria.txt') }))
      found.push(result);
    expect(found).toMatchObject([
      {
        ok: true,
        value: {
          byline: 'Luis Francisco Orozco',
          published: '2025-09-24',
          url: null,
          problems: [{ code: 'date-conflict' }],
        },
      },
    ]);
  });

  it('keeps its level on saved pages', async () => {
    const scores = await run({ data, json: true });
    expect(scores.read).toBe(scores.pages);
    expect(scores.wordF1).toBeGreaterThan(0.99);
    expect(scores.same?.published[0]).toBe(scores.same?.published[1]);
    expect(scores.same?.title[0]).toBeGreaterThan(0.93 * (scores.same?.title[1] ?? 1));
  });
});
