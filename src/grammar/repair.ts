/**
 * A decoded tree comes in; the same tree with some habits of the network put right goes out. All follow UD's rules: the members of a list
 * all hang on the first one; a title before a name describes the name (nmod:desc), which is the head; an oblique nominal has a
 * preposition; a verb is not coordinated with a noun; what has an object is no passive.
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

const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl', 'nsubj:outer']);
const NOUN_UNDER_VERB = new Set(['obj', 'obl', 'iobj', 'xcomp']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** Changes heads (0 the root, words from 1) and relations in place. The result is a tree where the input was one. */
export function repair(tokens: readonly Token[], tags: readonly Tags[], heads: Int32Array, deprels: string[]): void {
  for (let w = 0; w < heads.length; w++) titleBeforeName(w, tokens, tags, heads, deprels);
  for (let w = 0; w < heads.length; w++) listMember(w, tags, heads, deprels);
  for (let w = 0; w < heads.length; w++) bareOblique(w, tags, heads, deprels);
  for (let w = 0; w < heads.length; w++) verbWithNoun(w, tags, heads, deprels);
  for (let w = 0; w < heads.length; w++) activeSubject(w, tags, heads, deprels);
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

/** "after Saudi Arabia executed": a nominal before a finite verb that has no subject, called oblique but without a preposition. */
function bareOblique(word: number, tags: readonly Tags[], heads: Int32Array, deprels: string[]): void {
  const verb = heads[word]! - 1;
  if (
    deprels[word] !== 'obl' ||
    verb < word ||
    !alike(tags[word]!.upos, 'NOUN') ||
    !isFiniteVerb(verb, tags, heads, deprels)
  )
    return;
  if (children(word, heads).some((w) => deprels[w] === 'case')) return;
  const others = children(verb, heads);
  if (others.some((w) => SUBJECTS.has(deprels[w]!))) return;
  deprels[word] = others.some((w) => deprels[w] === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
}

/** "follow the lead and cut relations": a verb with an object on the noun "lead" goes to the verb that governs the noun. */
function verbWithNoun(verb: number, tags: readonly Tags[], heads: Int32Array, deprels: string[]): void {
  const noun = heads[verb]! - 1;
  if (deprels[verb] !== 'conj' || tags[verb]!.upos !== 'VERB' || noun < 0 || noun > verb || tags[noun]!.upos !== 'NOUN')
    return;
  const governor = heads[noun]! - 1;
  if (governor < 0 || governor > noun || tags[governor]!.upos !== 'VERB' || !NOUN_UNDER_VERB.has(deprels[noun]!))
    return;
  const own = children(verb, heads);
  if (!own.some((w) => deprels[w] === 'obj') || own.some((w) => SUBJECTS.has(deprels[w]!) || deprels[w] === 'mark'))
    return;
  if (children(noun, heads).some((w) => deprels[w] === 'cop')) return;
  heads[verb] = governor + 1;
}

/** "Cuba named Ana ambassador": a subject called passive whose verb has no passive auxiliary but two complements is an active one. */
function activeSubject(word: number, tags: readonly Tags[], heads: Int32Array, deprels: string[]): void {
  if (deprels[word] !== 'nsubj:pass') return;
  const own = children(heads[word]! - 1, heads);
  if (own.some((w) => deprels[w] === 'aux:pass')) return;
  const objects = own.filter(
    (w) => w > word && (deprels[w] === 'obj' || (deprels[w] === 'xcomp' && alike(tags[w]!.upos, 'NOUN'))),
  );
  if (objects.length < 2) return;
  deprels[word] = 'nsubj';
  deprels[objects[0]!] = 'obj';
}

/** Whether a verb is finite by its tag or by an auxiliary's. */
function isFiniteVerb(verb: number, tags: readonly Tags[], heads: Int32Array, deprels: string[]): boolean {
  if (FINITE.has(tags[verb]!.xpos)) return true;
  return children(verb, heads).some(
    (w) => deprels[w]!.startsWith('aux') && (FINITE.has(tags[w]!.xpos) || tags[w]!.xpos === 'MD'),
  );
}

function children(word: number, heads: Int32Array): number[] {
  const out: number[] = [];
  for (let w = 0; w < heads.length; w++) if (heads[w] === word + 1) out.push(w);
  return out;
}

function alike(a: string, b: string): boolean {
  return a === b || ((a === 'NOUN' || a === 'PROPN') && (b === 'NOUN' || b === 'PROPN'));
}
