import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './tokens.js';

const data = fileURLToPath(new URL('../../shared/data', import.meta.url));

describe.skipIf(!existsSync(data))('segmentation measured on treebanks', () => {
  it('keeps its level', async () => {
    const rows = new Map((await run({ data, json: true })).rows.map((row) => [row.treebank, row]));
    for (const name of ['EWT dev', 'EWT test', 'GUM dev', 'GUM test', 'PUD'])
      expect(rows.get(name)?.tokenF1).toBeGreaterThan(0.99);
    expect(rows.get('PUD')?.sentenceF1).toBeGreaterThan(0.99);
    expect(rows.get('GUM test')?.sentenceF1).toBeGreaterThan(0.95);
  });
});
