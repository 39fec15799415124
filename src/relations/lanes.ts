/** Events come in; the moves that they make on each track of their pair go out, in order of their place in time. */
import { isJoint, type Track } from '../plover/index.js';
import { type Days, daysOf, daysOfEvent, placeOf, toldBy } from './days.js';
import { ANY_DETAIL, type Effect, effectsOf } from './effects.js';
import type { FoldedEvent } from './types.js';

/** An event that moves a track, or asserts its value. */
export interface Move {
  readonly event: FoldedEvent;
  readonly effect: Effect;
  /** When the value began, or a time at which it is said to hold. */
  readonly edtf: string | null;
  /** 'holds': the words say that it held then, not that it began. */
  readonly start: 'begins' | 'holds';
  readonly days: Days;
  /** The day by which it takes its place among the moves. */
  readonly place: number;
  /** Who moves: acts of another party are no other date for this one's. */
  readonly mover: string;
}

/** One track between two parties, and on the track of agreements one instrument. */
export interface Lane {
  readonly track: Track;
  readonly holder: string;
  readonly counterpart: string;
  readonly detail: string | null;
  readonly moves: Move[];
}

/** A move for every lane of a track between two parties. */
interface ForAll {
  readonly track: Track;
  readonly holder: string;
  readonly counterpart: string;
  readonly move: Move;
}

/** The lanes of events between two states, each with its moves in order. */
export function lanesOf(events: readonly FoldedEvent[]): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  const forAll: ForAll[] = [];
  // Events come group by group: those of one group mostly move the same lanes.
  let last: FoldedEvent | null = null;
  let lastEffects: readonly Effect[] | null = null;
  let same: readonly (readonly [Effect, Lane])[] = [];
  for (const event of events) {
    const effects = effectsOf(event);
    if (effects.length === 0) continue;
    if (effects === lastEffects && last !== null && sameParties(event, last)) {
      for (const [effect, lane] of same) lane.moves.push(moveOf(event, effect));
      continue;
    }
    const moved: [Effect, Lane][] = [];
    const before = forAll.length;
    for (const effect of effects) {
      for (const [holder, counterpart] of holders(event, effect)) {
        if (effect.detail === ANY_DETAIL) {
          forAll.push({ track: effect.track, holder, counterpart, move: moveOf(event, effect) });
          continue;
        }
        const lane = laneAt(lanes, effect, holder, counterpart);
        lane.moves.push(moveOf(event, effect));
        moved.push([effect, lane]);
      }
    }
    last = event;
    lastEffects = forAll.length === before ? effects : null;
    same = moved;
  }
  for (const lane of lanes.values()) {
    const { track, holder, counterpart } = lane;
    for (const all of forAll) {
      if (all.track === track && all.holder === holder && all.counterpart === counterpart) lane.moves.push(all.move);
    }
    lane.moves.sort(byPlace);
    // What no word dates has no place among dated moves: it comes last.
    const dated = lane.moves.findIndex(({ place }) => place === Number.POSITIVE_INFINITY);
    if (dated > 0) lane.moves.length = dated;
  }
  return [...lanes.keys()].sort().map((key) => lanes.get(key)!);
}

function sameParties(a: FoldedEvent, b: FoldedEvent): boolean {
  return a.actors === b.actors && a.recipients === b.recipients && a.joint === b.joint;
}

function laneAt(lanes: Map<string, Lane>, { track, detail }: Effect, holder: string, counterpart: string): Lane {
  const key = `${track}|${holder}|${counterpart}|${detail ?? ''}`;
  let lane = lanes.get(key);
  if (lane === undefined) {
    lane = { track, holder, counterpart, detail, moves: [] };
    lanes.set(key, lane);
  }
  return lane;
}

function holders(event: FoldedEvent, effect: Effect): readonly (readonly [string, string])[] {
  const [a, b] = event.joint === 'joint' ? event.actors : [event.actors[0], event.recipients[0]];
  if (a === undefined || b === undefined) return [];
  if (isJoint(effect.track)) return [a < b ? [a, b] : [b, a]];
  // What two states do together towards each other moves the standing of each.
  if (event.joint === 'joint') {
    return [
      [a, b],
      [b, a],
    ];
  }
  return [effect.whose === 'recipient' ? [b, a] : [a, b]];
}

function moveOf(event: FoldedEvent, effect: Effect): Move {
  const { standing } = event;
  const since = standing === null ? null : sinceOf(event.date.edtf);
  const days = since === null ? daysOfEvent(event) : daysOf(since);
  return {
    event,
    effect,
    edtf: since ?? event.date.edtf,
    start: standing === null || since !== null ? 'begins' : 'holds',
    days,
    place: placeOf(days) ?? toldBy(event),
    mover: event.joint === 'joint' ? '' : (event.actors[0] ?? ''),
  };
}

/** A standing asserted since a date begins there: "1980/.." since 1980. */
function sinceOf(edtf: string | null): string | null {
  return edtf?.endsWith('/..') ? edtf.slice(0, -3) : null;
}

function byPlace(a: Move, b: Move): number {
  return (
    a.place - b.place ||
    // What is only bounded by a day came before what happened on it.
    Number(Number.isFinite(a.days.lo)) - Number(Number.isFinite(b.days.lo)) ||
    Number(a.effect.ground === 'implied') - Number(b.effect.ground === 'implied') ||
    // "closed the legation, and it became a consulate": what goes on after a close of the same day.
    Number(b.effect.after === 'closed') - Number(a.effect.after === 'closed') ||
    toldBy(a.event) - toldBy(b.event) ||
    (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
  );
}
