/**
 * Words around a name or title come in; what they make of it goes out: a former holder, a name after the title, a place beside a place.
 * It looks at the row of words and their tags, and resolves nothing.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Reading } from '../names.js';
import { type AgentNoun, EX } from './agents.js';
import { type Document, headOf, type Name } from './document.js';
import type { Manner } from './party.js';
import type { Identity } from './persons.js';

const FORMER =
  /^(former|ex|late|ousted|deposed|onetime|exiled|fallen|toppled|one-time|erstwhile|outgoing-former|ex-president|retired|disgraced)$/i;

/** The pronoun or name that possesses a noun, within a few words before it. */
export function possessorAt(doc: Document, s: number, w: number): number | null {
  for (let v = w - 1; v >= 0 && v > w - 5; v--) {
    const word = (doc.trees[s] as Tree).words[v] as Word;
    if (/^(his|her|their|its)$/i.test(word.form)) return v;
    if (word.xpos === 'POS') return v - 1;
  }
  return null;
}

/** "Beirut, Lebanon", "Arlit, Niger": a state after a comma that says where the place before it lies. */
export function besidePlace(doc: Document, name: Name, head: number): { reading: 'place'; reason: string } | null {
  const tree = doc.trees[name.sentence] as Tree;
  const row = doc.nameAt[name.sentence] as readonly (Name | null)[];
  const comma = tree.words[name.first - 1];
  const before = tree.words[name.first - 2];
  const shouted = name.hit.text.length > 3 && name.hit.text === name.hit.text.toUpperCase();
  if (name.first === 0 && shouted && /^[(:\-–—,]/.test(tree.words[name.last + 1]?.form ?? ''))
    return { reading: 'place', reason: 'where the report was written' };
  if (comma?.form !== ',' || !before || (tree.words[head] as Word).deprel === 'nsubj') return null;
  const beside = row[name.first - 2];
  const reading = beside?.hit.candidates[0] as Reading | undefined;
  const code = (name.hit.candidates[0] as Reading).code;
  const inside =
    reading !== undefined && reading.code === code && (reading.form === 'place' || reading.via === 'capital');
  const unknown =
    beside === null &&
    before.upos === 'PROPN' &&
    /^(appos|nmod|list|dep|flat|obl)/.test((tree.words[head] as Word).deprel);
  return inside || unknown ? { reading: 'place', reason: 'says where the place before it lies' } : null;
}

/** Whether a name only modifies the noun after it: "NATO summit". */
export function followedByNoun(tree: Tree, name: Name): boolean {
  const next = tree.words[name.last + 1];
  if (!next) return false;
  const after = tree.words[name.last + 2];
  // "The Israel Defense Forces arrest a man": a noun right before a determiner is a verb misread.
  if (next.upos === 'NOUN' && after?.upos === 'DET') return false;
  if (/^(NOUN|PROPN)$/.test(next.upos))
    return !/^(nsubj|root)$/.test((tree.words[headOf(tree, name.first, name.last)] as Word).deprel);
  return next.upos === 'ADJ' && after !== undefined && /^(NOUN|PROPN|ADJ)$/.test(after.upos);
}

/** The last word of a ship's name after its prefix ("USS Ronald Reagan"); the name's own last word where it is no prefix. */
export function shipEnd(tree: Tree, name: Name): number {
  let last = name.last;
  if (/^(USS|HMS|HMAS|HMCS)$/.test(name.hit.text))
    while (last < name.last + 4 && tree.words[last + 1]?.upos === 'PROPN') last++;
  return last;
}

/** How the words before a name or title speak of its holder. */
export function mannerOf(tree: Tree, from: number, to: number, titled = false): Manner {
  if (EX.test(tree.words[to]?.form ?? '')) return 'former';
  for (let w = Math.max(0, from - 2); w < to; w++) {
    const form = (tree.words[w] as Word).form;
    // "The former's embassy" is that of the first of two, not a former one.
    // "Current and former soldiers" are both.
    const both =
      w > 1 &&
      /^(and|or)$/i.test((tree.words[w - 1] as Word).form) &&
      /^(current|serving|active|present)$/i.test((tree.words[w - 2] as Word).form);
    if (FORMER.test(form) && !both && tree.words[w + 1]?.xpos !== 'POS' && unbroken(tree, w + 1, to)) return 'former';
    if (/^then$/i.test(form) && unbroken(tree, w, to)) return 'then';
  }
  return titled ? 'titled' : 'plain';
}

/** No comma, verb or preposition between two words of one phrase. */
function unbroken(tree: Tree, from: number, to: number): boolean {
  return tree.words
    .slice(from, to)
    .every(
      (word) => /^(ADJ|NOUN|PROPN|ADV|X|NUM|DET)$/.test(word.upos) || /^[-‐‑–]$/.test(word.form) || word.xpos === 'POS',
    );
}

/** Where the phrase begins with "former", "then-" and the like taken in. */
export function withFormer(tree: Tree, first: number): number {
  let start = first;
  while (
    start > 0 &&
    (FORMER.test((tree.words[start - 1] as Word).form) || /^(then|[-‐‑])$/i.test((tree.words[start - 1] as Word).form))
  )
    start--;
  return start;
}

/** The person's name that follows "<title> of <state>" without a comma. */
export function nameAfterOwner(
  doc: Document,
  identities: ReadonlyMap<Name, Identity>,
  s: number,
  noun: AgentNoun,
): Name | null {
  const tree = doc.trees[s] as Tree;
  const row = doc.nameAt[s] as readonly (Name | null)[];
  if (noun.agent.kind !== 'person' || !/^(of|for)$/i.test(tree.words[noun.last + 1]?.form ?? '')) return null;
  let w = noun.last + 2;
  if (/^the$/i.test(tree.words[w]?.form ?? '')) w++;
  const owner = row[w];
  const next = owner ? row[owner.last + 1] : null;
  return next && identities.has(next) && (next.hit.candidates[0] as Reading).via === 'person' ? next : null;
}

/** The last word of an unknown person's name after a title: "Foreign Minister Jane Doe". */
export function unknownName(
  doc: Document,
  identities: ReadonlyMap<Name, Identity>,
  s: number,
  noun: AgentNoun,
): number {
  const tree = doc.trees[s] as Tree;
  const row = doc.nameAt[s] as readonly (Name | null)[];
  if (noun.agent.kind === 'body' || noun.plural) return noun.last;
  let last = noun.last;
  for (let w = noun.last + 1; w < tree.words.length && w <= noun.last + 5; w++) {
    const word = tree.words[w] as Word;
    const known = row[w];
    if (known && ((known.hit.candidates[0] as Reading).via !== 'person' || identities.has(known))) break;
    if (word.upos !== 'PROPN' && !(/^[-‐‑]$/.test(word.form) && w > noun.last + 1)) break;
    last = w;
  }
  return last;
}

/** Whether a noun is only part of a longer run of nouns ("foreign ministry" in "foreign ministry statement"). */
export function modifies(doc: Document, s: number, w: number): boolean {
  const tree = doc.trees[s] as Tree;
  const word = tree.words[w] as Word;
  const next = tree.words[w + 1];
  if (!next || !/^(NOUN|PROPN)$/.test(next.upos)) return false;
  return /^compound/.test(word.deprel) && word.head > w && word.upos === 'NOUN' && next.upos === 'NOUN';
}
