/**
 * Where a sentence plays: its places come in, the one state that they lie in goes out. "Protesters clash with police in Santiago, Chile": whose the
 * police are is told by the place alone. Refuses to choose between two states.
 */
import type { Tree, Word } from '../../grammar/index.js';
import type { Reading } from '../names.js';
import type { Party } from '../types.js';
import type { Document, Name } from './document.js';
import type { Owner } from './owner.js';
import { partyOfReading } from './party.js';

const AT = /^(in|at|near|outside|across|around|throughout|within|inside|over|from|of|on)$/i;

/** Nouns that an adjective of a state makes a place of that state: "the Tunisian town of Tebourba". */
const PLACES =
  /^(town|city|province|region|capital|village|district|state|coast|island|border|port|resort|suburb|neighbou?rhood|municipality|county|department|prefecture|governorate|oblast|republic|parliament|prison|airport|university|area|countryside|side|territory|soil|waters)$/i;

/** The state that a sentence's places lie in; null where it names none, or more than one. */
export function sceneOf(doc: Document, sentence: number): Owner | null {
  const [only, second] = [...scenes(doc, sentence).values()];
  if (only === undefined || second !== undefined) return null;
  return {
    parties: [only.party],
    from: null,
    to: null,
    reason: `where the sentence plays, "${only.text}"`,
    confidence: 0.75,
  };
}

/** The states that a sentence's places lie in, by code. */
function scenes(doc: Document, sentence: number): Map<string, { readonly party: Party; readonly text: string }> {
  const tree = doc.trees[sentence] as Tree;
  const found = new Map<string, { readonly party: Party; readonly text: string }>();
  for (const name of new Set((doc.nameAt[sentence] ?? []).filter((n): n is Name => n !== null))) {
    const party = isScene(tree, name) ? stateOf(doc, name) : null;
    if (party !== null && !found.has(party.code)) found.set(party.code, { party, text: name.hit.text });
  }
  return found;
}

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
  if (reading.form === 'adjective')
    return [1, 2].some((k) => PLACES.test((tree.words[name.last + k] as Word | undefined)?.lemma ?? ''));
  if (reading.form === 'people' || reading.via === 'person' || reading.via === 'organisation') return false;
  for (let w = name.first - 1, steps = 0; w >= 0 && steps < 5; w--, steps++) {
    const word = tree.words[w] as Word;
    if (AT.test(word.form)) return next === undefined || next.upos !== 'NOUN' || PLACES.test(next.lemma);
    if (!/^(PROPN|ADJ|DET|NUM)$/.test(word.upos) && word.form !== ',' && word.xpos !== 'POS') return false;
  }
  return false;
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
