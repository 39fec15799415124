/**
 * A tree with its children at hand: what the rules ask of syntax (who depends on whom, by which relation, through which preposition).
 * Knows UD and nothing of events.
 */
import type { Tree, Word } from '../grammar/index.js';

/** A tree, its children by head, and its sentence's index in the report. */
export interface Graph {
  readonly sentence: number;
  readonly tree: Tree;
  readonly words: readonly Word[];
  /** Children of each word, in order of the text. */
  readonly children: readonly (readonly number[])[];
  /** What has been worked out for single words, a row for each question (see `perWord`). */
  readonly worked: unknown[][];
}

/** Makes the graph of one tree. */
export function toGraph(tree: Tree, sentence: number): Graph {
  const children: number[][] = tree.words.map(() => []);
  tree.words.forEach((word, i) => {
    if (word.head >= 0) children[word.head]?.push(i);
  });
  return { sentence, tree, words: tree.words, children, worked: [] };
}

let questions = 0;

/** The function `make`, asked once for each word of a graph: the same question comes up for many entries and roles. */
export function perWord<T>(make: (g: Graph, i: number) => T): (g: Graph, i: number) => T {
  const question = questions++;
  return (g, i) => {
    let row = g.worked[question] as (T | undefined)[] | undefined;
    if (row === undefined) {
      row = [];
      g.worked[question] = row;
    }
    const known = row[i];
    if (known !== undefined) return known;
    const made = make(g, i);
    row[i] = made;
    return made;
  };
}

/** The relation without its subtype. */
export function baseRel(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** The word at an index; throws on an index outside the sentence, which is a bug. */
export function wordAt(g: Graph, i: number): Word {
  const word = g.words[i];
  if (word === undefined) throw new Error(`word ${i} is outside a sentence of ${g.words.length}`);
  return word;
}

/** The lemma of a word in small letters. */
export const lemmaAt = perWord((g, i) => wordAt(g, i).lemma.toLowerCase());

/** Children of `i` whose relation (or base relation) is one of `rels`. */
export function childrenBy(g: Graph, i: number, ...rels: string[]): readonly number[] {
  const children = g.children[i];
  if (children === undefined || children.length === 0) return NONE;
  let found: number[] | null = null;
  for (let k = 0; k < children.length; k++) {
    const c = children[k] as number;
    const { deprel } = g.words[c] as Word;
    for (let r = 0; r < rels.length; r++) {
      const rel = rels[r] as string;
      if (deprel !== rel && !isSubtype(deprel, rel)) continue;
      if (found === null) found = [c];
      else found.push(c);
      break;
    }
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];

/** Whether a relation is a subtype of another: "nmod:poss" of "nmod". */
function isSubtype(deprel: string, rel: string): boolean {
  return deprel.length > rel.length && deprel.charCodeAt(rel.length) === COLON && deprel.startsWith(rel);
}

const COLON = 58;

/** The prepositions of a nominal or clause, lower-cased, fixed expressions joined: "because of", "with"; "" where there are none. */
export const caseOf = perWord(readCase);

function readCase(g: Graph, i: number): string {
  const below = g.children[i];
  if (below === undefined || below.length === 0) return '';
  // What stands behind the noun is another's: "with Colombia ahead of the vote" has "with" alone.
  const own = (k: number) => childrenBy(g, k, 'case', 'mark').filter((c) => c < k && !isPossessive(wordAt(g, c).form));
  // In a name of several words the parser may hang the preposition on a later one.
  const marked = own(i);
  const marks =
    marked.length > 0
      ? marked
      : childrenBy(g, i, 'flat', 'nmod:desc')
          .flatMap(own)
          .filter((c) => c < i);
  const first = marks[0];
  if (first === undefined) return '';
  const fixed = childrenBy(g, first, 'fixed').map((f) => lemmaAt(g, f));
  const others = marks.slice(1).map((m) => lemmaAt(g, m));
  const word = wordAt(g, first);
  // "following", "including": prepositions that a tagger may take for verbs.
  const head = (word.upos === 'VERB' ? word.form : word.lemma).toLowerCase();
  return [head, ...fixed, ...others].join(' ');
}

function isPossessive(form: string): boolean {
  return form === "'s" || form === '’s' || form === "'" || form === '’';
}

/** Whether `ancestor` lies on the way from `i` to the root, `i` itself included. */
export function isWithin(g: Graph, i: number, ancestor: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps <= g.words.length; at = wordAt(g, at).head, steps++) {
    if (at === ancestor) return true;
  }
  return false;
}

/** Every word below `i`, itself included, in order of the text; clauses that `stop` names are left out with all below them. */
export function subtree(g: Graph, i: number, stop: (child: number) => boolean = () => false): number[] {
  const found: number[] = [];
  const stack = [i];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    found.push(at);
    for (const c of g.children[at] ?? []) if (!stop(c)) stack.push(c);
  }
  return found.sort((a, b) => a - b);
}

/** The nominals coordinated with `i`: itself and its conj children ("Bulgaria, Croatia and Hungary"). */
export const coordinated: (g: Graph, i: number) => readonly number[] = perWord(readCoordinated);

function readCoordinated(g: Graph, i: number): number[] {
  const found = [i];
  for (let k = 0; k < found.length; k++) {
    const at = found[k] as number;
    found.push(...childrenBy(g, at, 'conj'), ...childrenBy(g, at, 'flat').flatMap((f) => childrenBy(g, f, 'conj')));
  }
  return found;
}

/** Whether a word is the head of a clause or could be: a verb, or a predicate with a copula. */
export function isPredicate(g: Graph, i: number): boolean {
  const { upos } = wordAt(g, i);
  return upos === 'VERB' || childrenBy(g, i, 'cop').length > 0;
}

/** Whether the word carries a UD feature: `hasFeat(word, 'VerbForm=Part')`. */
export function hasFeat(word: Word, feat: string): boolean {
  const { feats } = word;
  for (let at = feats.indexOf(feat); at >= 0; at = feats.indexOf(feat, at + 1)) {
    const end = at + feat.length;
    if ((at === 0 || feats[at - 1] === '|') && (end === feats.length || feats[end] === '|')) return true;
  }
  return false;
}
