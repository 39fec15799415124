/**
 * A decoded tree comes in; the same tree with two habits of the network put right goes out. Both follow UD's rules: the members of a list
 * all hang on the first one, and a title before a name describes the name (nmod:desc), which is the head.
 */

import type { Token } from '../text/index.js';
import type { Tags } from './tags.js';

/** Titles that stand before names; multiword ones end in these. From the titles of EWT and GUM, and of states' offices. */
const TITLES = new Set(
  `president minister premier chancellor secretary general gen. senator sen. king queen prince princess sultan emir sheikh ayatollah pope
  ambassador envoy judge justice governor gov. mayor leader chief chairman chairwoman spokesman spokeswoman spokesperson director
  commander colonel col. captain capt. major maj. lieutenant lt. sergeant sgt. admiral adm. representative rep. congressman
  congresswoman deputy speaker mr. mrs. ms. dr. mr mrs ms dr sir lord lady professor prof. bishop archbishop cardinal patriarch`.split(
    /\s+/,
  ),
);
/** What stays with a title when its name becomes the head: the words that modify it. */
const STAYS = new Set(['amod', 'compound', 'nmod:poss', 'det', 'nmod', 'nummod', 'flat', 'advmod']);

/** Changes heads (0 the root, words from 1) and relations in place. The result is a tree where the input was one. */
export function repair(tokens: readonly Token[], tags: readonly Tags[], heads: Int32Array, deprels: string[]): void {
  for (let w = 0; w < heads.length; w++) titleBeforeName(w, tokens, tags, heads, deprels);
  for (let w = 0; w < heads.length; w++) listMember(w, tags, heads, deprels);
}

/** "Chancellor <- Olaf <- Scholz" as one flat name becomes "Olaf" with "Chancellor" for its nmod:desc. */
function titleBeforeName(
  title: number,
  tokens: readonly Token[],
  tags: readonly Tags[],
  heads: Int32Array,
  deprels: string[],
): void {
  const name = title + 1;
  if (name >= heads.length || heads[name] !== title + 1 || deprels[name] !== 'flat' || tags[name]!.upos !== 'PROPN')
    return;
  if (!TITLES.has(tokens[title]!.form.toLowerCase())) return;
  for (let w = 0; w < heads.length; w++) {
    if (heads[w] === title + 1 && w !== name && (w > name || !STAYS.has(deprels[w]!))) heads[w] = name + 1;
  }
  heads[name] = heads[title]!;
  deprels[name] = deprels[title]!;
  heads[title] = name + 1;
  deprels[title] = 'nmod:desc';
}

/** "A, B and C" with C on B: C goes to A where B is a member without a conjunction of its own. */
function listMember(word: number, tags: readonly Tags[], heads: Int32Array, deprels: string[]): void {
  for (let steps = 0; steps < heads.length; steps++) {
    if (deprels[word] !== 'conj' || heads[word] === 0) return;
    const member = heads[word]! - 1;
    if (deprels[member] !== 'conj' || member > word) return;
    for (let w = 0; w < heads.length; w++) if (heads[w] === member + 1 && deprels[w] === 'cc') return;
    const first = heads[member]! - 1;
    if (first > member || !alike(tags[word]!.upos, tags[member]!.upos) || !alike(tags[first]!.upos, tags[member]!.upos))
      return;
    heads[word] = first + 1;
  }
}

function alike(a: string, b: string): boolean {
  return a === b || ((a === 'NOUN' || a === 'PROPN') && (b === 'NOUN' || b === 'PROPN'));
}
