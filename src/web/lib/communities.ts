/**
 * The links of a day in; groups of parties that are bound more among themselves than with others out, by the Louvain method over what binds
 * (or, where nothing binds, over all links). The same links give the same groups.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Link } from './network.js';

/** The groups of three and more, the largest first, their members in the order of their codes. */
export function communitiesOf(links: readonly Link[]): string[][] {
  const binding = links.filter((link) => link.tone === 'near');
  const graph = new Graph({ type: 'undirected' });
  const used = [...(binding.length > 0 ? binding : links)].sort((x, y) => (x.key < y.key ? -1 : 1));
  for (const { a, b } of used) graph.mergeEdge(a, b);
  if (graph.size === 0) return [];
  const groups = new Map<number, string[]>();
  for (const [code, group] of Object.entries(louvain(graph, { randomWalk: false }))) {
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= 3)
    .map((group) => group.sort())
    .sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}
