import { describe, expect, it } from 'vitest';
import { distance, treeWays, WAYS } from './tree-ways.js';

describe('ways through a tree', () => {
  // 1 is the root; 0 and 2 hang on it, 3 on 2.
  const heads = [1, -1, 1, 2];
  const ways = treeWays(heads);
  const way = (from: number, to: number) => ways[from * heads.length + to];

  it('say how far up and down the way goes', () => {
    expect(way(1, 1)).toBe(1);
    expect(way(0, 1)).toBe(1 + 5);
    expect(way(1, 0)).toBe(1 + 1);
    expect(way(0, 2)).toBe(1 + 5 + 1);
    expect(way(3, 0)).toBe(1 + 10 + 1);
  });

  it('are cut at four steps', () => {
    const chain = Array.from({ length: 12 }, (_, i) => i - 1);
    const deep = treeWays(chain);
    expect(deep[11 * 12]).toBe(1 + 4 * 5);
    expect(Math.max(...deep)).toBeLessThan(WAYS);
  });
});

describe('the distance between two words', () => {
  it('has two buckets for each doubling and sides of its own', () => {
    expect([distance(5, 5), distance(5, 4), distance(5, 6), distance(5, 7), distance(5, 8), distance(5, 9)]).toEqual([
      0, 1, 13, 15, 16, 17,
    ]);
    expect(distance(0, 399)).toBe(24);
  });
});
