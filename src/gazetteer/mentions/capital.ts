/**
 * The noun "capital" and its neighbours come in ("the Georgian capital", "the capital of Chad", "its capital"), the state whose capital it is goes
 * out with the city of that day, and whether it acts or is only where something happens. It reads no name.
 */
import type { Tree, Word } from '../../grammar/index.js';
import { holds } from '../period.js';
import type { Mention, Party } from '../types.js';
import type { Discourse } from './discourse.js';
import type { Document } from './document.js';
import { type OwnerContext, ownerOf } from './owner.js';
import { readingOf } from './reading.js';

/** What "capital" stands for in its place. */
export interface Capital {
  readonly first: number;
  readonly last: number;
  readonly party: Party;
  readonly reading: 'actor' | 'place';
  readonly place: NonNullable<Mention['place']>;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** Reads "capital" at word `w`; null where it is money, a letter, beside the city's own name, or of nobody known. */
export function capitalAt(context: OwnerContext, discourse: Discourse, s: number, w: number): Capital | null {
  const { doc } = context;
  const tree = doc.trees[s] as Tree;
  const word = tree.words[w] as Word;
  if (word.form !== 'capital' || !/^(NOUN|PROPN)$/.test(word.upos)) return null;
  const next = tree.words[w + 1];
  // "The Georgian capital Tbilisi", "the capital, Tbilisi": the name says it; "capital punishment" is none.
  if (namedAt(doc, s, w + 1) || (next?.form === ',' && namedAt(doc, s, w + 2))) return null;
  if (next && /^(NOUN|PROPN)$/.test(next.upos) && next.head !== w) return null;
  const owner = ownerOf(context, s, w, w, 'person');
  const bare = owner === null && /^the$/i.test(tree.words[w - 1]?.form ?? '');
  const found = owner ?? (bare ? discourse.country(s, w, () => true, null) : null);
  const [party] = found?.parties ?? [];
  const state = party ? doc.gazetteer.state(party.code) : null;
  if (found?.parties.length !== 1 || !party || !state) return null;
  const city = state.capitals.find((c) => holds(c.period, doc.published) !== 'no') ?? state.capitals[0];
  if (!city) return null;
  // Without an owner, and where no verb makes it act, it is a city.
  const acts = owner !== null && word.deprel === 'nsubj' && tree.words[word.head]?.upos === 'VERB';
  const { reading, reason } = acts
    ? readingOf(tree, w, 'capital', city.name)
    : { reading: 'place' as const, reason: '' };
  const known = doc.gazetteer.place(city.name, state.code);
  return {
    first: owner?.from ?? w,
    last: owner?.to ?? w,
    party: { ...party, sector: reading === 'actor' ? 'GOV' : null, entity: null, role: null, name: state.name },
    reading,
    place: { name: city.name, country: state.code, lat: known?.lat ?? null, lon: known?.lon ?? null },
    confidence: Math.min(0.85, found.confidence),
    reasons: [`the capital of ${state.name}, ${city.name}: ${found.reason}`, ...(reason === '' ? [] : [reason])],
  };
}

function namedAt(doc: Document, s: number, w: number): boolean {
  const name = doc.nameAt[s]?.[w];
  return name?.hit.candidates.some((r) => r.via === 'capital' || r.form === 'place') === true;
}
