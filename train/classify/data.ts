/**
 * The labelled sets come in (plv_train, cameo_class); rows with parsed sentences and folds go out. Twins, and sentences that the two sets
 * share, stand in one fold.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/base/index.js';

/** A marked sentence with its gold root (YIELD for CONCEDE and RETREAT), as the labelled sets have it. */
export interface Row {
  readonly id: string;
  readonly sentence: string;
  readonly sources: readonly (readonly [number, number])[];
  readonly targets: readonly (readonly [number, number])[];
  readonly root: string | null;
  readonly quad: number | null;
  readonly group: string;
}

const SPELT: Readonly<Record<string, string>> = { CONCEDE: 'YIELD', RETREAT: 'YIELD', DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT' };

/** The label as the sets' scorer spells it. */
export const spelt = (root: string): string => SPELT[root.toUpperCase()] ?? root.toUpperCase();

/** Reads a file of marked sentences. */
export function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => {
      const r = JSON.parse(l);
      return {
        id: r.id,
        sentence: r.sentence,
        sources: r.source_spans ?? (r.source_span ? [r.source_span] : []),
        targets: r.target_spans ?? (r.target_span ? [r.target_span] : []),
        root: r.gold_root ? spelt(r.gold_root) : null,
        quad: r.gold_quad ?? null,
        group: String(r.group ?? r.id),
      };
    });
}

/** The file of a set in `data`/plover: the first whose name begins with one of `names` ("plv" finds plv_train.jsonl, plv-dev.jsonl). */
export function setFile(data: string, ...names: string[]): string | null {
  const folder = join(data, 'plover');
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder)
    .sort()
    .find((f) => f.endsWith('.jsonl') && names.some((name) => f.startsWith(name)));
  return file === undefined ? null : join(folder, file);
}

const wordsOf = (s: string): Set<string> => new Set(s.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** The number of the fold of each row: rows of one group, near repeats (half their words shared), and repeats by way of `others` stay together. */
export function foldsOf(rows: readonly Row[], others: readonly Row[], folds: number, seed: number): number[] {
  const all = [...rows, ...others];
  const parent = all.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  const bags = all.map((r) => wordsOf(r.sentence));
  const groups = new Map<string, number>();
  const posting = new Map<string, number[]>();
  bags.forEach((bag, i) => {
    if (i < rows.length) {
      const g = groups.get(all[i]!.group);
      if (g === undefined) groups.set(all[i]!.group, i);
      else parent[find(i)] = find(g);
    }
    const shared = new Map<number, number>();
    for (const w of bag) {
      const list = posting.get(w) ?? [];
      if (list.length < 60) for (const k of list) shared.set(k, (shared.get(k) ?? 0) + 1);
      list.push(i);
      posting.set(w, list);
    }
    for (const [k] of shared) {
      const other = bags[k] as Set<string>;
      let both = 0;
      for (const w of bag) if (other.has(w)) both++;
      if (both / Math.min(bag.size, other.size) >= 0.7 && both >= 5) parent[find(i)] = find(k);
    }
  });
  const order = new Map<number, number>();
  const random = seededRandom(seed);
  const heads = [...new Set(rows.map((_, i) => find(i)))].map((h) => ({ h, key: random() })).sort((a, b) => a.key - b.key);
  // the groups of each root in turn, so that every fold has its share
  const perRoot = new Map<string, number>();
  for (const { h } of heads) {
    const root = rows.find((_, i) => find(i) === h)?.root ?? '';
    const n = perRoot.get(root) ?? Math.floor(random() * folds);
    order.set(h, n % folds);
    perRoot.set(root, n + 1);
  }
  return rows.map((_, i) => order.get(find(i)) as number);
}
