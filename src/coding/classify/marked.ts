/**
 * A sentence with two marked parties comes in as a tree; what holds the two together goes out: the words of each party, the path between
 * them, and the predicates that govern them with their modality. Knows syntax and no meaning.
 */
import type { Span } from '../../base/index.js';
import type { Tree } from '../../grammar/index.js';
import { baseRel, caseOf, childrenBy, type Graph, toGraph, wordAt } from '../graph.js';

/** Which part a word plays: of the source, of the target, of neither. */
export type Side = 'S' | 'T' | '';

/** A predicate on the way between the parties, or below one that is: its word, and how it is meant. */
export interface Predicate {
  readonly at: number;
  /** 0 for those that the parties hang on, 1 and more for what these govern ("agreed to LIFT"). */
  readonly depth: number;
  readonly modality: Modality;
}

/** What auxiliaries, marks and negation make of a predicate. */
export interface Modality {
  readonly negated: boolean;
  readonly passive: boolean;
  /** will, would, shall; may, might, could, can; must, should; an infinitive; a condition; or done. */
  readonly mood: 'future' | 'may' | 'must' | 'infinitive' | 'conditional' | 'plain';
}

/** A marked sentence read. */
export interface MarkedGraph {
  readonly g: Graph;
  readonly side: readonly Side[];
  /** Heads of the parties; -1 where a party has no word in the sentence. */
  readonly source: number;
  readonly target: number;
  /** Words from the source up to where the ways meet, the meeting word, and down to the target; parties left out. */
  readonly path: readonly number[];
  readonly meeting: number;
  readonly predicates: readonly Predicate[];
}

/** Reads the tree of a sentence whose parties stand at these spans (offsets as the tree's words have them). */
export function readMarked(tree: Tree, sources: readonly Span[], targets: readonly Span[]): MarkedGraph {
  const g = toGraph(tree, 0);
  const side: Side[] = g.words.map((w) =>
    sources.some(([s, e]) => w.start < e && s < w.end)
      ? 'S'
      : targets.some(([s, e]) => w.start < e && s < w.end)
        ? 'T'
        : '',
  );
  const source = headOf(g, side, 'S');
  const target = headOf(g, side, 'T');
  const up = ancestors(g, source);
  const down = ancestors(g, target);
  const meeting =
    source < 0
      ? (down[1] ?? down[0] ?? -1)
      : target < 0
        ? (up[1] ?? up[0] ?? -1)
        : (up.find((i) => down.includes(i)) ?? -1);
  const way = [
    ...(source < 0 ? [] : until(up, meeting)),
    meeting,
    ...(target < 0 ? [] : until(down, meeting).reverse()),
  ];
  const path = way.filter((i) => i >= 0 && side[i] === '');
  return { g, side, source, target, path, meeting, predicates: predicatesOf(g, side, path, source, target) };
}

function until(way: readonly number[], end: number): number[] {
  const at = way.indexOf(end);
  return at < 0 ? [...way] : way.slice(0, at);
}

function headOf(g: Graph, side: readonly Side[], which: Side): number {
  return g.words.findIndex((w, i) => side[i] === which && (w.head < 0 || side[w.head] !== which));
}

function ancestors(g: Graph, i: number): number[] {
  const found: number[] = [];
  for (let at = i; at >= 0 && found.length <= g.words.length; at = wordAt(g, at).head) found.push(at);
  return found;
}

const VERBAL = /^(VERB|AUX)$/;

/** Predicates on the path, else the nearest above a party, and what they govern by way of xcomp, ccomp and "to" clauses. */
function predicatesOf(
  g: Graph,
  side: readonly Side[],
  path: readonly number[],
  source: number,
  target: number,
): Predicate[] {
  const tops = path.filter((i) => isPredicative(g, i));
  for (const party of [source, target]) {
    const above = ancestors(g, party).find((i) => i !== party && side[i] === '' && isPredicative(g, i));
    if (above !== undefined && !tops.includes(above)) tops.push(above);
  }
  if (tops.length === 0) {
    const root = g.words.findIndex((w) => w.head < 0);
    if (root >= 0) tops.push(root);
  }
  const found = new Map<number, Predicate>();
  const add = (at: number, depth: number): void => {
    if (found.has(at) || depth > 3) return;
    found.set(at, { at, depth, modality: modalityOf(g, at) });
    for (const c of g.children[at] ?? []) {
      const rel = baseRel(wordAt(g, c).deprel);
      if (rel === 'xcomp' || rel === 'ccomp') add(c, depth + 1);
      else if (rel === 'advcl' && caseOf(g, c) === 'to') add(c, depth + 1);
      else if (rel === 'obj' || rel === 'obl')
        for (const a of childrenBy(g, c, 'acl')) if (caseOf(g, a) === 'to') add(a, depth + 1);
    }
  };
  for (const top of tops) add(top, 0);
  return [...found.values()];
}

function isPredicative(g: Graph, i: number): boolean {
  return VERBAL.test(wordAt(g, i).upos) || childrenBy(g, i, 'cop', 'nsubj').length > 0;
}

/** Reads auxiliaries, marks and negation of a predicate. */
export function modalityOf(g: Graph, at: number): Modality {
  const aux = childrenBy(g, at, 'aux').map((c) => wordAt(g, c).form.toLowerCase());
  const marks = childrenBy(g, at, 'mark').map((c) => wordAt(g, c).form.toLowerCase());
  const negated = childrenBy(g, at, 'advmod', 'det').some((c) => /^(not|n['’]t|never|no)$/i.test(wordAt(g, c).form));
  const passive =
    childrenBy(g, at, 'aux').some((c) => wordAt(g, c).deprel === 'aux:pass') ||
    childrenBy(g, at, 'nsubj').some((c) => wordAt(g, c).deprel === 'nsubj:pass');
  const mood = aux.some((a) => /^(will|['’]ll|would|['’]d|shall|wo|going)$/.test(a))
    ? 'future'
    : aux.some((a) => /^(may|might|could|can|ca)$/.test(a))
      ? 'may'
      : aux.some((a) => /^(must|should|ought|need)$/.test(a))
        ? 'must'
        : marks.some((m) => /^(if|unless|until|should)$/.test(m))
          ? 'conditional'
          : marks.includes('to')
            ? 'infinitive'
            : 'plain';
  return { negated, passive, mood };
}
