/**
 * What is looked at to tell a mention's part in an event: a predicate with its frame and the mentions of its sentence come in; features are told to a namer.
 * It looks at syntax, order and kinds of party, never at names.
 */

import type { Found } from '../found.js';
import type { Frame } from '../frame.js';
import { baseRel, caseOf, type Graph, lemmaAt, wordAt } from '../graph.js';
import { partyKey } from '../parties.js';
import type { Namer } from './named.js';
import { rawPath, slotPath, slotsOf } from './paths.js';
import type { Place } from './places.js';

/** What is seen of a mention for a predicate, whatever that is read as. */
export interface PlaceSeen {
  readonly place: Place;
  /** The slot under which it stands and the way there, the way through the tree, the slot alone. */
  readonly by: string;
  readonly path: string;
  readonly slot: string;
  /** Whether others hold the subject and the object. */
  readonly rivals: string;
  readonly rel: string;
  readonly prep: string;
  readonly before: 'before' | 'after';
  /** Mentions between it and the predicate. */
  readonly between: string;
  readonly side: string;
}

/** What is seen of each mention for a predicate, in the order of `places`. */
export function seenPlaces(g: Graph, frame: Frame, places: readonly Place[]): PlaceSeen[] {
  const { pred } = frame;
  const slotOf = slotsOf(frame);
  const ways = places.map((p) => slotPath(g, p.word, pred, slotOf));
  const inSubject = ways.filter((way) => way.startsWith('subj/')).length;
  const inObject = ways.filter((way) => way.startsWith('obj/')).length;
  const held = (count: number, own: boolean) => (count > (own ? 1 : 0) ? 'held' : 'free');
  return places.map((place, i) => {
    const by = ways[i] as string;
    return {
      place,
      by,
      path: rawPath(g, place.word, pred),
      slot: by.slice(0, by.indexOf('/')),
      rivals: `${held(inSubject, by.startsWith('subj/'))} ${held(inObject, by.startsWith('obj/'))}`,
      rel: baseRel(wordAt(g, place.word).deprel),
      prep: caseOf(g, place.word),
      before: place.word < pred ? 'before' : 'after',
      between: String(places.filter((p) => p !== place && inside(p.word, place.word, pred)).length),
      side: sideOf(place.parties[0] as Found),
    };
  });
}

/** Tells the features of a mention for a predicate that do not depend on what that is read as. */
export function seePlace(to: Namer, g: Graph, { pred, kind }: Frame, seen: PlaceSeen, places: readonly Place[]): void {
  const { place, by, path, slot, rivals, before, between } = seen;
  const lemma = lemmaAt(g, pred);
  const party = place.parties[0] as Found;
  const word = wordAt(g, place.word);
  const own = places.some((p) => p !== place && p.parties.some((q) => place.parties.some((r) => r.code === q.code)));
  const distance = Math.abs(place.word - pred);
  const bin = distance <= 2 ? '2' : distance <= 5 ? '5' : distance <= 10 ? '10' : distance <= 18 ? '18' : 'far';
  const bare = place.parties.every((p) => p.role === null && p.sector === null && p.entity === null);
  to.has('by', by);
  to.has('by', by, kind);
  to.has('by', by, lemma);
  to.has('by', by, rivals);
  to.has('slot', slot);
  to.has('slot', slot, lemma);
  to.has('slot', slot, kind, seen.side);
  to.has('path', path);
  to.has('path', path, kind);
  to.has('path', path, lemma);
  to.has('rel', seen.rel, seen.prep);
  to.has('over', word.head >= 0 && word.head !== pred ? lemmaAt(g, word.head) : '-', word.deprel);
  to.has('order', before, between, places.length > 3 ? 'many' : String(places.length));
  to.has('order', before, between, kind === 'verb' ? `verb ${rivals}` : `noun ${rivals}`);
  to.has('far', before, bin);
  to.has('far', before, bin, kind);
  to.has('via', party.via, slot);
  to.has('own', String(own), slot);
  to.has('bare', String(bare), slot);
}

/** Tells the features of a mention for a predicate that is read as `type`. */
export function seePlaceAs(to: Namer, type: string, { place, by, path, slot, ...seen }: PlaceSeen): void {
  to.has('by', by, type);
  to.has('slot', slot, type);
  to.has('slot', slot, type, seen.rivals);
  to.has('path', path, type);
  to.has('rel', seen.rel, seen.prep, type);
  to.has('order', seen.before, seen.between, type);
  to.has('side', seen.side, type);
  to.has('side', seen.side, seen.before, type);
  to.has('rivals', seen.rivals, type);
  to.has('many', String(place.parties.length > 1), type);
  to.has('type', type);
}

function inside(i: number, a: number, b: number): boolean {
  return i > Math.min(a, b) && i < Math.max(a, b);
}

function sideOf(party: Found): string {
  if (/^(IGO|UNO|EUR)$/.test(party.sector ?? '')) return 'body';
  const side = /-(OPP|REB|CVL)$/.exec(partyKey(party))?.[1] ?? 'state';
  return party.sector !== null && /^(COP|JUD|LEG|MIL)$/.test(party.sector) ? party.sector : side;
}
