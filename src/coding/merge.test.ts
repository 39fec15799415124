import { describe, expect, it } from 'vitest';
import { openPipeline } from '../pipeline.js';
import { mergeClaims } from './merge.js';

const { claims } = openPipeline().code({
  ...{ id: 'r', url: null, outlet: null, byline: null, title: null, published: '2021-03-03', retrieved: null },
  ...{ language: 'en', text: 'Chad severed diplomatic relations with Fiji. Peru condemned Kenya.', problems: [] },
});
const [severed, condemned] = [claims.find((c) => c.act === 'sever')!, claims.find((c) => c.act === 'condemn')!];

describe('claims of one report', () => {
  it('that tell the same are one, with the words of both', () => {
    const other = { ...severed, id: 'other', confidence: 0.1, evidence: { ...severed.evidence, quote: 'cut ties' } };
    const merged = mergeClaims([severed, condemned, other]);
    expect(merged.claims.map((c) => c.id)).toEqual([severed.id, condemned.id]);
    expect([...merged.into]).toEqual([['other', severed.id]]);
    expect(merged.claims[0]!.evidence.also.map((a) => a.quote)).toEqual(['cut ties']);
  });

  it('that are the same to the letter do not lead to themselves', () => {
    const merged = mergeClaims([severed, severed]);
    expect(merged.claims.map((c) => c.id)).toEqual([severed.id]);
    expect(merged.into.size).toBe(0);
  });
});
