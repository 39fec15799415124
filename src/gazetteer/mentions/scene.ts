/**
 * Where a sentence plays: its places come in, the one state that they lie in goes out. "Protesters clash with police in Santiago, Chile": whose the
 * police are is told by the place alone. Refuses to choose between two states.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Reading } from '../names.js';
import type { Party } from '../types.js';
import type { AgentNoun } from './agents.js';
import { caseOf, type Document, type Name, verbAbove } from './document.js';
import type { Owner } from './owner.js';
import { partyOfCode, partyOfReading } from './party.js';

/** Prepositions that a place follows. */
const AT = /^(in|at|near|outside|across|around|throughout|within|inside|over|from|of|on)$/i;

/** Nouns that an adjective of a state makes a place of that state: "the Tunisian town of Tebourba". */
const PLACES =
  /^(town|city|province|region|capital|village|district|state|coast|island|border|port|resort|suburb|neighbou?rhood|municipality|county|department|prefecture|governorate|oblast|republic|parliament|prison|airport|university|area|countryside|side|territory|soil|waters)$/i;

/** Nouns for what happens at home: "the 2011 Egyptian revolution", "the Yemeni civil war". */
const HAPPENINGS =
  /^(uprising|revolution|revolt|unrest|insurgency|protests?|crisis|conflict|war|coup|elections?|referendum|insurrection|rebellion|riots?|strikes?)$/i;

type Scene = { readonly party: Party; readonly text: string };

/** What a document's sentences were found to play in; asked again for every agent without an owner. */
const known = new WeakMap<Document, (ReadonlyMap<string, Scene> | undefined)[]>();

/** The state that a sentence's places lie in; of several the one that a heading names; null where it names none, or more than one. */
export function sceneOf(doc: Document, sentence: number): Owner | null {
  const found = scenes(doc, sentence);
  const heading = found.size === 1 ? null : headingOf(doc, sentence);
  const only =
    found.size === 1
      ? [...found.values()][0]
      : heading && (found.size === 0 || found.has(heading.party.code))
        ? heading
        : undefined;
  if (only === undefined) return null;
  return {
    parties: [only.party],
    from: null,
    to: null,
    reason: `where the sentence plays, "${only.text}"`,
    confidence: 0.75,
  };
}

/** The one state of the places in the noun's own clause: "sent delegates home from Addis Ababa after soldiers had shot four protesters in Khartoum". */
export function clauseScene(doc: Document, sentence: number, noun: AgentNoun): Owner | null {
  if (scenes(doc, sentence).size < 2) return null;
  const tree = doc.trees[sentence] as Tree;
  const verb = verbAbove(tree, noun.last);
  const found = new Map<string, Scene>();
  tree.words.forEach(({ deprel }, c) => {
    const name = doc.nameAt[sentence]?.[c] ?? null;
    if (name === null || !/^obl/.test(deprel) || !/^(in|at|near|outside)$/.test(caseOf(tree, c))) return;
    const party = verbAbove(tree, c) === verb && isScene(tree, name) ? stateOf(doc, name) : null;
    if (party !== null) found.set(party.code, { party, text: name.hit.text });
  });
  const [only, second] = [...found.values()];
  return only === undefined || second !== undefined
    ? null
    : {
        parties: [only.party],
        from: null,
        to: null,
        reason: `where its clause plays, "${only.text}"`,
        confidence: 0.75,
      };
}

/** The states that a sentence's places lie in, by code. */
function scenes(doc: Document, sentence: number): ReadonlyMap<string, Scene> {
  let all = known.get(doc);
  if (all === undefined) {
    all = [];
    known.set(doc, all);
  }
  const made = all[sentence];
  if (made !== undefined) return made;
  const tree = doc.trees[sentence] as Tree;
  const found = new Map<string, Scene>();
  let last: Name | null = null;
  for (const name of doc.nameAt[sentence] ?? []) {
    if (name === null || name === last) continue;
    last = name;
    const party = isScene(tree, name) ? stateOf(doc, name) : null;
    if (party !== null && !found.has(party.code)) found.set(party.code, { party, text: name.hit.text });
  }
  const war = found.size === 0 ? civilWarIn(doc, tree.start, tree.end) : null;
  if (war) found.set(war.party.code, war);
  all[sentence] = found;
  return found;
}

/** The state whose civil war a stretch of text names; the name of a war is no name of a state (the table of blocks), but says where it plays. */
export function civilWarIn(doc: Document, start: number, end: number): Scene | null {
  const text = doc.text.slice(start, end);
  const war = text.includes('ivil ') ? /(\p{Lu}\p{L}+) [Cc]ivil [Ww]ar\b/u.exec(text) : null;
  const [hit] = war === null ? [] : doc.gazetteer.scan(war[1] as string);
  const reading = hit?.candidates.find((r) => r.form === 'adjective');
  if (war === null || !reading?.code || doc.gazetteer.state(reading.code) === null) return null;
  const party = partyOfCode(reading.code, doc.published, doc.gazetteer);
  return { party, text: war[0] };
}

/** The one state that a heading before a colon names, of this sentence or of the text: "2011 Bahraini protests: Authorities release ...". */
function headingOf(doc: Document, sentence: number): Scene | null {
  for (const s of sentence === 0 ? [0] : [sentence, 0]) {
    const words = (doc.trees[s] as Tree).words;
    const colon = words.findIndex((word, w) => w <= HEADING_WORDS_MAX && word.form === ':');
    if (colon < 1) continue;
    const names = new Set((doc.nameAt[s] ?? []).slice(0, colon).filter((n): n is Name => n !== null));
    const states = new Map<string, Scene>();
    for (const name of names) {
      const party = (name.hit.candidates[0] as Reading).via === 'person' ? null : stateOf(doc, name);
      if (party) states.set(party.code, { party, text: name.hit.text });
    }
    const [only, second] = [...states.values()];
    if (only && !second) return only;
  }
  return null;
}

/** The most words that a heading has. */
const HEADING_WORDS_MAX = 10;

/** The state that a sentence's places lie in, else that of the nearest sentence before it that names one. */
export function sceneNear(doc: Document, sentence: number): Party | null {
  for (let s = sentence; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
    const scene = sceneOf(doc, s);
    if (scene !== null) return scene.parties[0] ?? null;
    if (scenes(doc, s).size > 1) return null;
  }
  return null;
}

/** How many sentences back a place still says where a sentence plays. */
const SENTENCES_BACK = 3;

/** Whether a name is told as a place: after "in" and the like, after another place and a comma, or as an adjective before a kind of place. */
function isScene(tree: Tree, name: Name): boolean {
  const next = tree.words[name.last + 1] as Word | undefined;
  const reading = name.hit.candidates[0] as Reading;
  if (/^(anti|pro)-/i.test((tree.words[name.first] as Word).form)) return false;
  if (reading.form === 'adjective') return placeAfter(tree, name.last) || happeningAfter(tree, name.last);
  if (reading.form === 'people' || reading.via === 'person' || reading.via === 'organisation') return false;
  for (let w = name.first - 1, steps = 0; w >= 0 && steps < 5; w--, steps++) {
    const word = tree.words[w] as Word;
    if (AT.test(word.form) || (PLACES.test(word.lemma) && w === name.first - 1 && reading.form === 'place'))
      return next === undefined || next.upos !== 'NOUN' || PLACES.test(next.lemma);
    if (!/^(PROPN|ADJ|DET|NUM)$/.test(word.upos) && word.form !== ',' && word.xpos !== 'POS') return false;
  }
  return false;
}

/** "The Tunisian town", "the Russian border town", and not "Turkish state media". */
function placeAfter(tree: Tree, last: number): boolean {
  for (const k of [1, 2]) {
    const word = tree.words[last + k] as Word | undefined;
    if (word === undefined || !PLACES.test(word.lemma)) continue;
    const next = tree.words[last + k + 1] as Word | undefined;
    if (next?.upos !== 'NOUN' || word.head !== last + k + 1 || PLACES.test(next.lemma)) return true;
  }
  return false;
}

/** "The Yemeni civil war", "Syrian uprising"; a war that a state wages elsewhere is told otherwise ("the Russian war against ..."). */
function happeningAfter(tree: Tree, last: number): boolean {
  const [one, two, three] = [1, 2, 3].map((k) => tree.words[last + k] as Word | undefined);
  if (one === undefined) return false;
  const home = /^(civil|constitutional|political|presidential|parliamentary|general|legislative|local|economic)$/i;
  const noun = home.test(one.form) ? two : one;
  const after = home.test(one.form) ? three : two;
  if (noun === undefined || !HAPPENINGS.test(noun.form) || /^(against|with|on|in)$/i.test(after?.form ?? ''))
    return false;
  return !/^(war|conflict|strikes?)$/i.test(noun.form) || /^civil$/i.test(one.form);
}

function stateOf(doc: Document, name: Name): Party | null {
  const reading = name.hit.candidates[0] as Reading;
  const { code } = reading;
  if (code === null || doc.gazetteer.state(code) === null) return null;
  return partyOfReading(
    {
      ...reading,
      entity: { id: `state:${code}`, kind: 'state', name: doc.gazetteer.describe(code) },
      via: 'name',
      form: 'name',
      place: null,
      sector: null,
    },
    doc.published,
    doc.gazetteer,
  );
}
