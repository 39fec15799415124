/** Ways through a tree in words: from a mention to the slot of a frame under which it stands, and to where it meets a predicate. */
import type { Frame } from '../frame.js';
import { baseRel, caseOf, type Graph, wordAt } from '../graph.js';

/** The slot in which each word of a frame's slots stands. */
export function slotsOf(frame: Frame): ReadonlyMap<number, string> {
  const slotOf = new Map<number, string>();
  for (const [name, words] of frame.slots) for (const w of words) if (!slotOf.has(w)) slotOf.set(w, name);
  return slotOf;
}

/** The slot of the frame under which a word stands, and the relations on the way to it; "out" and the way up where it stands under none. */
export function slotPath(g: Graph, word: number, pred: number, slotOf: ReadonlyMap<number, string>): string {
  const way: string[] = [];
  for (let at = word, steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === pred) return `own/${way.join('<')}`;
    const slot = slotOf.get(at);
    if (slot !== undefined) return `${slot}/${way.join('<')}`;
    const { deprel, head } = wordAt(g, at);
    if (!/^(conj|flat|appos)/.test(deprel)) way.push(step(g, at));
    at = head;
  }
  return 'out/';
}

/** The relations up from a word to where it meets the predicate, and down to that. */
export function rawPath(g: Graph, word: number, pred: number): string {
  const above = new Map<number, number>();
  for (let at = pred, k = 0; at >= 0 && k < 8; k++) {
    above.set(at, k);
    at = wordAt(g, at).head;
  }
  const up: string[] = [];
  let at = word;
  for (let k = 0; at >= 0 && !above.has(at) && k < 8; k++) {
    const { deprel, head } = wordAt(g, at);
    if (!/^(conj|flat)/.test(deprel)) up.push(step(g, at));
    at = head;
  }
  if (at < 0) return 'none';
  const down: string[] = [];
  for (let k = pred; k !== at && k >= 0; k = wordAt(g, k).head) down.unshift(baseRel(wordAt(g, k).deprel));
  return up.length + down.length > 5 ? 'long' : `${up.join('<')}|${down.join('>')}`;
}

function step(g: Graph, i: number): string {
  const { deprel } = wordAt(g, i);
  const base = baseRel(deprel);
  return base === 'nmod' || base === 'obl' ? `${deprel === 'nmod:poss' ? 'poss' : base}[${caseOf(g, i)}]` : deprel;
}
