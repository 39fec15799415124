/**
 * Scores of heads come in; a tree goes out: one root, no cycle. Where the best head of every word already makes a tree, that is it;
 * elsewhere the maximum spanning arborescence with one root (Chu, Liu and Edmonds). Scores are [words][words + 1], head 0 the root.
 */

/** The heads (0 the root, words from 1) of the best tree. */
export function decodeHeads(scores: Float32Array, words: number): Int32Array {
  const heads = new Int32Array(words);
  for (let w = 0; w < words; w++) {
    const row = w * (words + 1);
    let best = 0;
    for (let h = 1; h <= words; h++) if (h !== w + 1 && scores[row + h]! > scores[row + best]!) best = h;
    heads[w] = best;
  }
  return isTree(heads) ? heads : spanningTree(scores, words);
}

/** Whether heads have exactly one root and no cycle. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head === 0) roots++;
  return roots === 1 && findCycle(heads) === null;
}

/**
 * The best tree with one root: for the few words whose root score could win, the root is fixed to each and the best total kept.
 * All ties go to the lower index, so that the same scores always give the same tree.
 */
function spanningTree(scores: Float32Array, words: number): Int32Array {
  const free = arborescence(scores, words, null);
  if (isTree(free)) return free;
  let best: Int32Array | null = null;
  let bestTotal = Number.NEGATIVE_INFINITY;
  for (const root of rootCandidates(scores, words)) {
    const heads = arborescence(scores, words, root);
    let total = 0;
    for (let w = 0; w < words; w++) total += scores[w * (words + 1) + heads[w]!]!;
    if (total > bestTotal) {
      best = heads;
      bestTotal = total;
    }
  }
  return best!;
}

/** The five words that lose least by having the root for a head. */
function rootCandidates(scores: Float32Array, words: number): number[] {
  const loss = (w: number) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let h = 1; h <= words; h++) if (h !== w + 1) best = Math.max(best, scores[w * (words + 1) + h]!);
    return best - scores[w * (words + 1)]!;
  };
  const losses = Array.from({ length: words }, (_, w) => ({ w, loss: loss(w) }));
  losses.sort((a, b) => a.loss - b.loss || a.w - b.w);
  return losses.slice(0, 5).map((x) => x.w + 1);
}

/** Chu-Liu-Edmonds with contraction. With `root`, only that word may have the root for a head. */
function arborescence(scores: Float32Array, words: number, root: number | null): Int32Array {
  const size = words + 1;
  const weight = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY); // [dependent][head]
  for (let w = 1; w < size; w++) {
    for (let h = 0; h < size; h++) {
      if (h === w || (h === 0 && root !== null && w !== root) || (h !== 0 && w === root)) continue;
      weight[w * size + h] = scores[(w - 1) * size + h]!;
    }
  }
  return contract(weight, size).subarray(1);
}

/** Heads by node for a weight matrix [dependent][head]; node 0 has none. Contracts one cycle at a time. */
function contract(weight: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let w = 1; w < size; w++) {
    let best = 0;
    for (let h = 1; h < size; h++) if (weight[w * size + h]! > weight[w * size + best]!) best = h;
    heads[w] = best;
  }
  const cycle = findCycle(heads.subarray(1));
  if (cycle === null) return heads;
  const inside = new Uint8Array(size);
  for (const w of cycle) inside[w] = 1;
  const outside: number[] = [];
  for (let w = 0; w < size; w++) if (inside[w] === 0) outside.push(w);
  const merged = outside.length; // the cycle's node in the smaller graph
  const small = merged + 1;
  const next = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(small); // by head: the word of the cycle that it would take
  const leaves = new Int32Array(small); // by dependent: its head in the cycle
  for (let a = 0; a < merged; a++) {
    const node = outside[a]!;
    for (let b = 0; b < merged; b++) if (node !== 0) next[a * small + b] = weight[node * size + outside[b]!]!;
    for (const w of cycle) {
      const gain = weight[w * size + node]! - weight[w * size + heads[w]!]!;
      if (gain > next[merged * small + a]!) {
        next[merged * small + a] = gain;
        enters[a] = w;
      }
      if (node !== 0 && weight[node * size + w]! > next[a * small + merged]!) {
        next[a * small + merged] = weight[node * size + w]!;
        leaves[a] = w;
      }
    }
  }
  const solved = contract(next, small);
  for (let a = 1; a < merged; a++) {
    const head = solved[a]!;
    heads[outside[a]!] = head === merged ? leaves[a]! : outside[head]!;
  }
  const entry = solved[merged]!;
  heads[enters[entry]!] = outside[entry]!;
  return heads;
}

/** The words (from 1) of a cycle, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length + 1); // 0 not seen, otherwise the walk that saw it
  for (let start = 1; start <= heads.length; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at - 1]!;
    }
    if (at === 0 || seen[at] !== start) continue;
    const cycle = [at];
    for (let w = heads[at - 1]!; w !== at; w = heads[w - 1]!) cycle.push(w);
    return cycle;
  }
  return null;
}
