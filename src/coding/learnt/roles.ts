/**
 * Who plays which part in an event, learnt: a predicate, the type that it is read as and the mentions of its sentence come in; how likely each mention is
 * its actor or its recipient goes out.
 */

import type { Found } from '../found.js';
import type { Frame } from '../frame.js';
import type { Graph } from '../graph.js';
import type { PartChances, SentenceRead } from './model.js';
import type { Place } from './places.js';
import { type PlaceSeen, seenPlaces, seePlace, seePlaceAs } from './role-features.js';

/** A mention with the chances of its parts. */
export interface Likely extends Place {
  readonly actor: number;
  readonly recipient: number;
}

/** Chance from which a side that a mention does not name itself is thought of. */
const SIDE_LEAST = 0.1;

/** Asks a model of the mentions of a sentence; `places` are those of `placesOf`. What does not depend on the type is added up once a predicate. */
export function askRoles(read: SentenceRead, g: Graph, places: readonly Place[]) {
  const known = new Map<number, { readonly seen: PlaceSeen; readonly sum: Int32Array }[]>();
  const at = (frame: Frame) => {
    let all = known.get(frame.pred);
    if (all === undefined) {
      all = seenPlaces(g, frame, places).map((seen) => ({
        seen,
        sum: read.partsSum((to) => seePlace(to, g, frame, seen, places)),
      }));
      known.set(frame.pred, all);
    }
    return all;
  };
  /** The chances of each mention, and of sides of its state that it does not name ("in Chad": its people). */
  return (frame: Frame, type: string): Likely[] =>
    at(frame).flatMap(({ seen, sum }) => {
      const { place } = seen;
      const chances = read.parts(frame.pred, type, place.word, sum, (to) => seePlaceAs(to, type, seen));
      return chances === null ? [] : likelyOf(place, chances);
    });
}

function likelyOf(place: Place, { actor, recipient, sides }: PartChances): Likely[] {
  const out: Likely[] = [{ ...place, actor: place.scene ? 0 : actor, recipient }];
  for (const s of sides) {
    if (Math.max(s.actor, s.recipient) < SIDE_LEAST) continue;
    const parties = place.parties.map((p) => onSide(p, s.sector));
    out.push({ ...place, parties, actor: s.actor, recipient: s.recipient });
  }
  return out;
}

/** The people, the rebels, the opposition or the state itself where a mention names another side of the same state. */
function onSide(party: Found, sector: string): Found {
  return { ...party, sector: sector === 'STATE' ? null : sector, role: null, entity: null, implied: true };
}
