import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from './grammar.js';

const data = fileURLToPath(new URL('../../shared/data', import.meta.url));

// Needs the treebanks of ../shared/data (ud and ud_pud), which a fresh clone does not have.
test.skipIf(!existsSync(`${data}/ud_pud`))(
  'the parser reaches what is asked of it (skipped without ../shared/data/ud and ud_pud)',
  async () => {
    const out = (await run({ data, json: true })) as Record<
      string,
      { gold: Record<string, number>; raw: Record<string, number> }
    >;
    expect(out['EWT test']!.gold.upos).toBeGreaterThanOrEqual(95.7);
    expect(out['EWT test']!.gold.uas).toBeGreaterThanOrEqual(86.5);
    expect(out['EWT test']!.gold.las).toBeGreaterThanOrEqual(83.5);
    expect(out['EWT test']!.gold.lemmas).toBeGreaterThanOrEqual(97);
    expect(out['PUD news']!.gold.las).toBeGreaterThanOrEqual(82.5);
  },
);
