/** Events come in; the moves that they make on each track of their pair go out, in order of their place in time. */
import { isJoint, type Track } from '../plover/index.js';
import { type Days, daysOf, daysOfEvent, FAR, placeOf, toldBy, wholeDay, wholePlace } from './days.js';
import { ANY_DETAIL, type Effect, effectsOf } from './effects.js';
import type { FoldedEvent } from './types.js';

/** An event that moves a track, or asserts its value. Most moves only say again what holds, so little of them is asked. */
export class Move {
  /** The day by which it takes its place among the moves, FAR where it has none. */
  readonly place: number;

  constructor(
    readonly event: FoldedEvent,
    readonly effect: Effect,
  ) {
    const { since } = this;
    this.place = since === null ? wholePlace(event) : wholeDay(placeOf(daysOf(since)) ?? toldBy(event));
  }

  /** 'holds': the words say that it held then, not that it began. */
  get start(): 'begins' | 'holds' {
    return this.event.standing === null || this.since !== null ? 'begins' : 'holds';
  }

  /** When the value began, or a time at which it is said to hold. */
  get edtf(): string | null {
    return this.since ?? this.event.date.edtf;
  }

  get days(): Days {
    const { since } = this;
    return since === null ? daysOfEvent(this.event) : daysOf(since);
  }

  /** Who moves: acts of another party are no other date for this one's. */
  get mover(): string {
    return this.event.joint === 'joint' ? '' : (this.event.actors[0] ?? '');
  }

  /** Since when the words say that it holds, where they do. */
  private get since(): string | null {
    return this.event.standing === null ? null : sinceOf(this.event.date.edtf);
  }
}

/** One track between two parties, and on the track of agreements one instrument. */
export interface Lane {
  readonly track: Track;
  readonly holder: string;
  readonly counterpart: string;
  readonly detail: string | null;
  readonly moves: Move[];
}

/** Where moves go: those of one lane, or those of all lanes of a track between two parties. */
interface Target {
  readonly effect: Effect;
  readonly moves: Move[];
}

/** Moves for every lane of a track between two parties. */
type ForAll = Omit<Lane, 'detail'>;

/** The lanes of events between two states, each with its moves in order. */
export function lanesOf(events: readonly FoldedEvent[]): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  const forAll: ForAll[] = [];
  // Events come group by group: those of one group have the same parties, and mostly move the same lanes.
  let parties: FoldedEvent | null = null;
  let targets = new Map<readonly Effect[], readonly Target[]>();
  for (const event of events) {
    const effects = effectsOf(event);
    if (effects.length === 0) continue;
    if (parties === null || !sameParties(event, parties)) {
      parties = event;
      targets = new Map();
    }
    let moved = targets.get(effects);
    if (moved === undefined) {
      moved = effects.flatMap((effect) => targetsOf(event, effect, lanes, forAll));
      targets.set(effects, moved);
    }
    for (const { effect, moves } of moved) moves.push(new Move(event, effect));
  }
  for (const lane of lanes.values()) {
    const { track, holder, counterpart } = lane;
    for (const all of forAll) {
      if (all.track === track && all.holder === holder && all.counterpart === counterpart)
        for (const move of all.moves) lane.moves.push(move);
    }
    lane.moves.sort(byPlace);
    // What no word dates has no place among dated moves: it comes last.
    const dated = lane.moves.findIndex(({ place }) => place === FAR);
    if (dated > 0) lane.moves.length = dated;
  }
  return [...lanes.keys()].sort().map((key) => lanes.get(key)!);
}

function sameParties(a: FoldedEvent, b: FoldedEvent): boolean {
  return a.actors === b.actors && a.recipients === b.recipients && a.joint === b.joint;
}

function targetsOf(event: FoldedEvent, effect: Effect, lanes: Map<string, Lane>, forAll: ForAll[]): readonly Target[] {
  const { track, detail } = effect;
  return holders(event, effect).map(([holder, counterpart]) => {
    if (detail === ANY_DETAIL) {
      const all = { track, holder, counterpart, moves: [] };
      forAll.push(all);
      return { effect, moves: all.moves };
    }
    const key = `${track}|${holder}|${counterpart}|${detail ?? ''}`;
    let lane = lanes.get(key);
    if (lane === undefined) {
      lane = { track, holder, counterpart, detail, moves: [] };
      lanes.set(key, lane);
    }
    return { effect, moves: lane.moves };
  });
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
