/** Events come in; the moves that they make on each track of their pair go out, in order of their place in time. */
import { isJoint, type Track } from '../plover/index.js';
import type { DateBasis } from '../time/index.js';
import { type Days, daysOf, FAR, placeOf, toldBy, wholeDay } from './days.js';
import { ANY_DETAIL, type Effect, NO_EFFECT } from './effects.js';
import type { Happened } from './happened.js';
import { inOrder } from './in-order.js';
import type { FoldedEvent } from './types.js';

/** An event that moves a track, or asserts its value. Most only say again what holds: of those no move is made. */
export class Move {
  constructor(
    private readonly events: Happened,
    private readonly number: number,
    readonly effect: Effect,
    /** The day by which it takes its place among the moves, FAR where it has none. */
    readonly place: number,
  ) {}

  get event(): FoldedEvent {
    return this.events.event(this.number);
  }

  /** 'holds': the words say that it held then, not that it began. */
  get start(): 'begins' | 'holds' {
    return this.asserts && sinceOf(this.event) === null ? 'holds' : 'begins';
  }

  /** When the value began, or a time at which it is said to hold. */
  get edtf(): string | null {
    return sinceOf(this.event) ?? this.event.date.edtf;
  }

  get days(): Days {
    return daysOfMove(this.events, this.number);
  }

  /** How the date of the event is known. */
  get basis(): DateBasis {
    return this.events.basis(this.number);
  }

  /** Whether the words only say that it holds, without an act. */
  get asserts(): boolean {
    return this.events.asserts(this.number);
  }

  /** Who moves: acts of another party are no other date for this one's. '' where both do. */
  get mover(): string {
    return this.events.mover(this.number);
  }
}

/** Moves by their places in a row: in the order in which they were added, until they are sorted. */
export class Moves {
  private readonly numbers: number[] = [];
  private readonly effects: Effect[] = [];
  private readonly places: number[] = [];
  private order: Int32Array | null = null;

  constructor(private readonly events: Happened) {}

  get length(): number {
    return this.order === null ? this.numbers.length : this.order.length;
  }

  effect(at: number): Effect {
    return this.effects[this.number(at)]!;
  }

  move(at: number): Move {
    const number = this.number(at);
    return new Move(this.events, this.numbers[number]!, this.effects[number]!, this.places[number]!);
  }

  add(event: number, effect: Effect): void {
    this.put(event, effect, placeOfMove(this.events, event));
  }

  addAll({ numbers, effects, places }: Moves): void {
    for (let i = 0; i < numbers.length; i++) this.put(numbers[i]!, effects[i]!, places[i]!);
  }

  /** Puts them in order of their place in time. What no word dates has no place among dated moves: it is left out where there are any. */
  sort(): void {
    const { places } = this;
    const order = inOrder(
      places.length,
      (at) => places[at]!,
      (a, b) => this.compare(a, b),
    );
    const far = order.findIndex((at) => places[at] === FAR);
    this.order = far > 0 ? order.subarray(0, far) : order;
  }

  private number(at: number): number {
    return this.order === null ? at : this.order[at]!;
  }

  private put(event: number, effect: Effect, place: number): void {
    this.numbers.push(event);
    this.effects.push(effect);
    this.places.push(place);
  }

  /** Of two that have one place. */
  private compare(a: number, b: number): number {
    const { events, numbers, effects } = this;
    const [one, other] = [numbers[a]!, numbers[b]!];
    const [effect, after] = [effects[a]!, effects[b]!];
    return (
      // What is only bounded by a day came before what happened on it.
      Number(Number.isFinite(daysOfMove(events, one).lo)) - Number(Number.isFinite(daysOfMove(events, other).lo)) ||
      Number(effect.ground === 'implied') - Number(after.ground === 'implied') ||
      // "closed the legation, and it became a consulate": what goes on after a close of the same day.
      Number(after.after === 'closed') - Number(effect.after === 'closed') ||
      events.toldBy(one) - events.toldBy(other) ||
      events.compareIds(one, other)
    );
  }
}

/** One track between two parties, and on the track of agreements one instrument. */
export interface Lane {
  readonly track: Track;
  readonly holder: string;
  readonly counterpart: string;
  readonly detail: string | null;
  readonly moves: Moves;
}

/** Where moves go: those of one lane, or those of all lanes of a track between two parties. */
interface Target {
  readonly effect: Effect;
  readonly moves: Moves;
}

const NO_TARGET: readonly Target[] = [];

/** Moves for every lane of a track between two parties. */
type ForAll = Omit<Lane, 'detail'>;

/** The lanes of events between two states, each with its moves in order. */
export function lanesOf(events: Happened): readonly Lane[] {
  const lanes = new Map<string, Lane>();
  const forAll: ForAll[] = [];
  // Events come group by group: those of one group have the same parties, and mostly move the same lanes.
  let parties: number | null = null;
  let targets = new Map<readonly Effect[], readonly Target[]>();
  let [last, lastMoved] = [NO_EFFECT, NO_TARGET];
  for (let event = 0; event < events.length; event++) {
    const effects = events.effects(event);
    if (effects.length === 0) continue;
    if (parties === null || !events.sameParties(event, parties)) {
      targets = new Map();
      last = NO_EFFECT;
    }
    parties = event;
    let moved = effects === last ? lastMoved : targets.get(effects);
    if (moved === undefined) {
      moved = effects.flatMap((effect) => targetsOf(events, event, effect, lanes, forAll));
      targets.set(effects, moved);
    }
    [last, lastMoved] = [effects, moved];
    for (const { effect, moves } of moved) moves.add(event, effect);
  }
  for (const lane of lanes.values()) {
    const { track, holder, counterpart } = lane;
    for (const all of forAll) {
      if (all.track === track && all.holder === holder && all.counterpart === counterpart) lane.moves.addAll(all.moves);
    }
    lane.moves.sort();
  }
  return [...lanes.keys()].sort().map((key) => lanes.get(key)!);
}

function targetsOf(
  events: Happened,
  number: number,
  effect: Effect,
  lanes: Map<string, Lane>,
  forAll: ForAll[],
): readonly Target[] {
  const { track, detail } = effect;
  return holders(events.event(number), effect).map(([holder, counterpart]) => {
    if (detail === ANY_DETAIL) {
      const all = { track, holder, counterpart, moves: new Moves(events) };
      forAll.push(all);
      return { effect, moves: all.moves };
    }
    const key = `${track}|${holder}|${counterpart}|${detail ?? ''}`;
    let lane = lanes.get(key);
    if (lane === undefined) {
      lane = { track, holder, counterpart, detail, moves: new Moves(events) };
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

/** A standing asserted since a date begins there: "1980/.." since 1980. Null where the words do not say so. */
function sinceOf({ standing, date }: FoldedEvent): string | null {
  return standing !== null && date.edtf?.endsWith('/..') ? date.edtf.slice(0, -3) : null;
}

function placeOfMove(events: Happened, number: number): number {
  if (!events.asserts(number)) return events.place(number);
  const event = events.event(number);
  const since = sinceOf(event);
  return since === null ? events.place(number) : wholeDay(placeOf(daysOf(since)) ?? toldBy(event));
}

function daysOfMove(events: Happened, number: number): Days {
  if (!events.asserts(number)) return events.days(number);
  const since = sinceOf(events.event(number));
  return since === null ? events.days(number) : daysOf(since);
}
