/**
 * A pronoun or a description comes in ("they", "its", "the two countries", "that country", "his Syrian counterpart"), the parties that it
 * points back to go out, with a reason. First-person words in quotations are left for the speaker, who may come later.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Mention, MentionVia } from '../types.js';
import type { Antecedent, Discourse } from './discourse.js';
import { caseOf, children, type Document } from './document.js';
import { kindTest, TWINS } from './kinds.js';
import { partyOfCode, partyOfReading } from './party.js';
import { civilWarIn } from './scene.js';

export interface Reference extends Antecedent {
  readonly via: MentionVia;
  readonly first: number;
  readonly last: number;
}

const PERSONAL = /^(he|she|him|her|his|hers|himself|herself)$/;
const NEUTER = /^(it|its|itself)$/;
const PLURAL = /^(they|them|their|theirs|themselves)$/;
const PAIR_NOUNS = new Set(
  `country countries nation nations government governments side sides leader leaders neighbour neighbours neighbor neighbors state states president presidents minister ministers
  capital capitals party parties ally allies rival rivals foe foes official officials diplomat diplomats delegation delegations people peoples army armies military militaries
  power powers republic republics counterpart counterparts statesmen enemy enemies adversary adversaries premier premiers heads`.split(
    /\s+/,
  ),
);
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTRY_NOUNS =
  /^(country|nation|state|kingdom|republic|island|sultanate|emirate|archipelago|homeland|monarchy)$/;

/** Reads the pronoun at word `w`; null where it is none or points to nothing known. */
export function pronoun(
  doc: Document,
  s: number,
  w: number,
  discourse: Discourse,
  mentionAt: (w: number) => Mention | null,
): Reference | null {
  const tree = doc.trees[s] as Tree;
  const word = tree.words[w] as Word;
  const form = word.form.toLowerCase();
  const as = (antecedent: Antecedent | null): Reference | null =>
    antecedent ? { ...antecedent, via: 'pronoun', first: w, last: w } : null;
  if (PERSONAL.test(form)) return as(discourse.person(s, w));
  if (NEUTER.test(form)) {
    if (word.deprel === 'expl' || pleonastic(tree, w)) return null;
    return as((form === 'its' && !discourse.spokenOf(s, w) ? ahead(doc, s, w) : null) ?? discourse.thing(s, w));
  }
  if (PLURAL.test(form)) return as(discourse.several(s, w));
  if (form === 'other' && w > 0 && /^each$/i.test((tree.words[w - 1] as Word).form)) return as(discourse.pair(s, w));
  if (form === 'another' && w > 0 && /^one$/i.test((tree.words[w - 1] as Word).form)) return as(discourse.pair(s, w));
  if (/^(former|latter)$/.test(form)) {
    const found = alone(tree, w) ? discourse.lastTwo(s, w) : null;
    return as(found && (form === 'former' ? found.former : found.latter));
  }
  if (form === 'both' && word.upos === 'PRON') return as(discourse.pair(s, w));
  if (/^(who|whom|whose|which|that)$/.test(form) && (word.upos === 'PRON' || word.upos === 'DET')) {
    const noun = relativeHead(tree, w);
    const antecedent = noun === null ? null : mentionAt(noun);
    if (antecedent)
      return as({
        parties: discourse.withConjuncts(antecedent),
        reason: `"${word.form}" stands for "${antecedent.text}"`,
        confidence: antecedent.confidence * 0.95,
      });
  }
  return null;
}

/** "The former", "the latter's": with an article and without a noun. */
function alone(tree: Tree, w: number): boolean {
  const next = tree.words[w + 1];
  return (
    /^the$/i.test(tree.words[w - 1]?.form ?? '') &&
    (next === undefined || next.xpos === 'POS' || !/^(NOUN|PROPN|ADJ|NUM)$/.test(next.upos))
  );
}

/** The subject still to come: "After the raid on its embassy in Quito, Mexico broke off relations". */
function ahead(doc: Document, s: number, w: number): Antecedent | null {
  const tree = doc.trees[s] as Tree;
  const root = tree.words.findIndex((word) => word.head < 0);
  const subject = children(tree, root).find((c) => c > w && /^nsubj/.test((tree.words[c] as Word).deprel));
  const name = subject === undefined || root <= w ? null : (doc.nameAt[s]?.[subject] ?? null);
  const reading = name?.hit.candidates[0];
  if (!name || !reading || reading.via === 'person' || reading.form === 'place') return null;
  const party = partyOfReading(reading, doc.published, doc.gazetteer);
  return party === null
    ? null
    : { parties: [party], reason: `the subject that follows, "${name.hit.text}"`, confidence: 0.8 };
}

/** Whether a noun of this form and lemma, both in small letters, could end a description. */
export function describes(form: string, lemma: string): boolean {
  return TWINS.has(form) || PAIR_NOUNS.has(form) || /^(sides|neighbou?rs)$/.test(form) || COUNTRY_NOUNS.test(lemma);
}

/** Reads a description that ends at noun `w`: "the two countries", "both governments", "that country", "the Gulf state". */
export function description(doc: Document, s: number, w: number, discourse: Discourse): Reference | null {
  const tree = doc.trees[s] as Tree;
  const word = tree.words[w] as Word;
  const twins = TWINS.get(word.form.toLowerCase());
  if (twins) {
    const parties = twins.map((code) => partyOfCode(code, doc.published, doc.gazetteer));
    const reason = `"${word.form}" are ${parties.map((party) => party.name).join(' and ')}`;
    return { parties, reason, confidence: 0.9, via: 'description', first: phraseStart(tree, w), last: w };
  }
  // A tagger may take a common noun for a name; written small it is none.
  if (word.upos !== 'NOUN' && !(word.upos === 'PROPN' && word.form === word.form.toLowerCase())) return null;
  const form = word.form.toLowerCase();
  const start = phraseStart(tree, w);
  const before = tree.words.slice(start, w).map((v) => v.form.toLowerCase());
  const definite =
    before.find((v) => /^(the|this|that|both|these|those|either|neither|each|its|their)$/.test(v)) ?? null;
  if (
    (form === 'sides' || form === 'parties') &&
    before.some((v) => /^(both|all|two|warring|rival|opposing)$/.test(v))
  ) {
    const war = sidesOf(doc, s, w);
    if (war) return { ...war, via: 'description', first: start };
  }
  if (
    PAIR_NOUNS.has(form) &&
    (before.includes('both') || before.includes('two') || (before.includes('either') && form === 'side')) &&
    !before.includes('other')
  ) {
    if (before.includes('two') && definite === null && !/^(sides)$/.test(form)) return null;
    const pair = discourse.pair(s, w);
    return pair ? { ...pair, via: 'description', first: start, last: w } : null;
  }
  if (
    (form === 'sides' || form === 'neighbours' || form === 'neighbors') &&
    (definite === 'the' || before.length === 0)
  ) {
    const pair = discourse.pair(s, w);
    return pair ? { ...pair, confidence: pair.confidence * 0.8, via: 'description', first: start, last: w } : null;
  }
  const lemma = singular(word);
  // "these countries", "the three states": those last named together.
  if (COUNTRY_NOUNS.test(lemma) && form !== lemma) {
    const count = before.map((v) => COUNTS.indexOf(v)).find((n) => n > 2) ?? null;
    if (count === null && !/^(these|those|both)$/.test(definite ?? '')) return null;
    const together = discourse.together(s, w, count);
    return together ? { ...together, via: 'description', first: start, last: w } : null;
  }
  if (COUNTRY_NOUNS.test(lemma) && /^(the|this|that)$/.test(definite ?? '') && form === lemma) {
    const named = namedAfter(doc, s, w);
    if (named) return { ...named, via: 'description', first: start };
    const adjectives = before.filter((v) => !/^(the|this|that)$/.test(v));
    // "The neighbouring country" is another than the one last spoken of; which one, the words do not say.
    if (adjectives.some((v) => /^(neighbou?ring|other|another|foreign|host|third)$/.test(v))) return null;
    const fits = kindTest(adjectives, lemma, doc.gazetteer);
    const not =
      definite === 'that' && /^(in|from|to|into|against)$/.test(caseOf(tree, w))
        ? subjectCode(tree, s, w, discourse)
        : null;
    const found = fits === null ? null : discourse.country(s, w, fits, not);
    return found ? { ...found, via: 'description', first: start, last: w } : null;
  }
  return null;
}

/** "All sides in the Yemeni civil war": the state and those who fight it. */
function sidesOf(doc: Document, s: number, w: number): (Antecedent & { last: number }) | null {
  const words = (doc.trees[s] as Tree).words;
  if (!/^(in|of|to)$/.test(words[w + 1]?.form ?? '')) return null;
  const last = words.findIndex((word, at) => at > w + 1 && at < w + 7 && word.form.toLowerCase() === 'war');
  const war = last < 0 ? null : civilWarIn(doc, (words[w + 1] as Word).start, (words[last] as Word).end);
  if (war === null) return null;
  return {
    parties: [war.party, { ...war.party, sector: 'REB', role: 'rebels' }],
    reason: `the sides of the war in ${war.party.name}`,
    confidence: 0.75,
    last,
  };
}

/** "The Gulf state of Qatar", "the kingdom of Saudi Arabia": the name that follows says which. */
function namedAfter(doc: Document, s: number, w: number): (Antecedent & { last: number }) | null {
  const words = (doc.trees[s] as Tree).words;
  if (words[w + 1]?.form !== 'of') return null;
  const name = doc.nameAt[s]?.[/^the$/i.test(words[w + 2]?.form ?? '') ? w + 3 : w + 2];
  const reading = name?.hit.candidates[0];
  if (!name || !reading || reading.form !== 'name' || reading.entity.kind !== 'state') return null;
  const party = partyOfReading(reading, doc.published, doc.gazetteer);
  return party === null ? null : { parties: [party], reason: `"of ${name.hit.text}"`, confidence: 0.93, last: w };
}

/** The code of the subject of the clause in which the word stands. */
function subjectCode(tree: Tree, s: number, w: number, discourse: Discourse): string | null {
  let head = (tree.words[w] as Word).head;
  for (let steps = 0; steps < 6 && head >= 0; steps++) {
    for (const child of children(tree, head)) {
      if (!/^nsubj/.test((tree.words[child] as Word).deprel)) continue;
      const code = discourse.codeAt(s, child);
      if (code) return code;
    }
    // A relative clause: its subject may be the noun above it.
    const above = tree.words[head] as Word;
    if (above.deprel.startsWith('acl') && above.head >= 0) {
      const code = discourse.codeAt(s, above.head);
      if (code) return code;
    }
    head = above.head;
  }
  return null;
}

/** The first word of a noun's phrase: its determiner or its first modifier, in an unbroken run to its left. */
function phraseStart(tree: Tree, w: number): number {
  let start = w;
  for (let i = w - 1; i >= 0 && i > w - 7; i--) {
    const word = tree.words[i] as Word;
    if (!/^(DET|ADJ|NUM|NOUN|PROPN|ADV|CCONJ)$/.test(word.upos) && !/^[-‐‑–]$/.test(word.form)) break;
    if (word.upos === 'CCONJ' && word.form.toLowerCase() !== 'both') break;
    start = i;
    if (word.upos === 'DET' && word.form.toLowerCase() !== 'both') break;
  }
  return start;
}

function singular(word: Word): string {
  const lemma = word.lemma.toLowerCase();
  return lemma === '_' ? word.form.toLowerCase() : lemma;
}

/** "It is clear that", "it rained": no referent. */
function pleonastic(tree: Tree, w: number): boolean {
  const word = tree.words[w] as Word;
  if (word.form.toLowerCase() !== 'it' || !/^nsubj/.test(word.deprel)) return false;
  const governor = tree.words[word.head];
  if (!governor) return false;
  if (governor.upos === 'ADJ')
    return children(tree, word.head).some((c) => /^(csubj|ccomp|xcomp|advcl)/.test((tree.words[c] as Word).deprel));
  return /^(seem|appear|happen|emerge|rain|snow|turn)$/.test(governor.lemma.toLowerCase());
}

/** The noun that a relative pronoun stands for. */
function relativeHead(tree: Tree, w: number): number | null {
  let at = w;
  for (let steps = 0; steps < 5; steps++) {
    const word = tree.words[at] as Word;
    if (word.deprel.startsWith('acl:relcl')) return word.head >= 0 && word.head < w ? word.head : null;
    if (word.head < 0) return null;
    at = word.head;
  }
  return null;
}
