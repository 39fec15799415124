/**
 * The party that a clause leaves out because everybody knows it: "is arrested in Matamoros" is the state's doing, a curfew falls on the people, a
 * crowd protests against its government. Comes in: an event's type, the parties that the words name, the scene. Goes out: both sides, the implied
 * party with the words that imply it and the role "implied". Refuses where the words leave more than one choice.
 */
import type { EventType } from '../plover/index.js';
import type { Frame } from './frame.js';
import { caseOf, type Graph, subtree, wordAt } from './graph.js';
import { type Found, type MentionIndex, partyKey } from './parties.js';

/** Two sides of an event. */
export interface Sides {
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
}

const IMPLIED_SURENESS = 0.8;

/** Types of which only a state's organs are the doers when nobody is named: arrests, sentences, releases. */
const OF_STATES: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'RETREAT']);

/** Fills the side that is empty where type and words imply who it is; gives the sides back as they are where they do not. */
export function completed(g: Graph, frame: Frame, type: EventType, sides: Sides, mentions: MentionIndex): Sides {
  const { actors, recipients } = sides;
  const [doer] = actors;
  const [other] = recipients;
  if (doer === undefined && other !== undefined) {
    const agentless =
      frame.kind === 'noun' ? !frame.slots.has('poss') && !frame.slots.has('by') : !frame.slots.has('subj');
    if (!agentless) return sides;
    if (OF_STATES.has(type) && frame.passive && isPrivate(other)) {
      const state = sceneOf(g, frame.pred, mentions) ?? other;
      return { actors: [implied(state, null)], recipients };
    }
    if (type === 'PROTEST' && !isPrivate(other)) {
      const place = sceneOf(g, frame.pred, mentions) ?? other;
      return { actors: [implied(place, 'CVL')], recipients };
    }
    return sides;
  }
  if (doer === undefined || other !== undefined) return sides;
  if (type === 'PROTEST' && isPrivate(doer)) return { actors, recipients: [implied(doer, null)] };
  if (type === 'COERCE') {
    if (isPrivate(doer)) return /-REB$/.test(partyKey(doer)) ? { actors, recipients: [implied(doer, null)] } : sides;
    return isBody(doer) ? sides : { actors, recipients: [implied(doer, 'CVL')] };
  }
  if (type === 'ASSAULT') {
    const place = sceneOf(g, frame.pred, mentions);
    if (place !== null && place.code !== doer.code) return { actors, recipients: [implied(place, null)] };
    if (isPrivate(doer)) return { actors, recipients: [implied(doer, null)] };
    return place === null ? sides : { actors, recipients: [implied(doer, 'CVL')] };
  }
  return sides;
}

function isPrivate(p: Found): boolean {
  return /-(OPP|REB|CVL)$/.test(partyKey(p));
}

function isBody(p: Found): boolean {
  return /^(IGO|UNO|EUR)$/.test(p.sector ?? '');
}

/** A party of the same state as another: the state itself (sector null) or its people. */
function implied(by: Found, sector: 'CVL' | null): Found {
  return {
    ...by,
    sector,
    entity: null,
    government: null,
    role: 'implied',
    confidence: by.confidence * IMPLIED_SURENESS,
  };
}

/** The state of the place where the predicate says that it happened: under it first, else anywhere in the sentence where only one is named as a place. */
function sceneOf(g: Graph, pred: number, mentions: MentionIndex): Found | null {
  const near = placesAmong(g, subtree(g, pred), mentions);
  if (near.length > 0) return near.length === 1 ? (near[0] as Found) : null;
  const all = placesAmong(
    g,
    g.words.map((_, i) => i),
    mentions,
  );
  return all.length === 1 ? (all[0] as Found) : null;
}

function placesAmong(g: Graph, words: readonly number[], mentions: MentionIndex): Found[] {
  const found = new Map<string, Found>();
  for (const i of words) {
    const mention = mentions.at(g.sentence, i);
    const country = mention?.place?.country ?? null;
    if (mention === null || country === null || found.has(country)) continue;
    if (
      mention.reading !== 'place' &&
      !/^(in|at|near|across|outside|throughout|around|within|inside)\b/.test(caseOf(g, i))
    )
      continue;
    if (wordAt(g, i).deprel === 'compound') continue;
    found.set(country, {
      text: mention.text,
      span: [...mention.span] as [number, number],
      code: country,
      sector: null,
      entity: null,
      government: null,
      role: null,
      word: i,
      via: mention.via,
      confidence: mention.confidence,
    });
  }
  return [...found.values()];
}
