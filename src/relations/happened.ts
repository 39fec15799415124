/** Events come in, in any order; what the fold into standings asks of every one of them goes out by their numbers, without making any. */
import type { DateBasis } from '../time/index.js';
import { type Days, daysOfEvent, toldBy, wholeDay, wholePlace } from './days.js';
import { type Effect, effectsOf } from './effects.js';
import type { FoldedEvent } from './types.js';

/** Events by their numbers, from 0 on. */
export interface Happened<E extends FoldedEvent = FoldedEvent> {
  readonly length: number;
  /** The very event: made when it is asked for, and of most it is not. */
  event(number: number): E;
  /** What it does to the tracks of its pair; equal lists are one where they can be. */
  effects(number: number): readonly Effect[];
  /** As `wholePlace`. */
  place(number: number): number;
  /** The days that its date can mean. */
  days(number: number): Days;
  /** How its date is known. */
  basis(number: number): DateBasis;
  /** As `toldBy`, FAR where it is infinite. */
  toldBy(number: number): number;
  /** Whether it asserts a standing without an act. */
  asserts(number: number): boolean;
  /** The party that acts; '' of a joint act, and where the actor is not known. */
  mover(number: number): string;
  /** Whether two surely have the same parties in the same roles. */
  sameParties(a: number, b: number): boolean;
  /** Negative where the id of the first comes before that of the second. */
  compareIds(a: number, b: number): number;
}

/** See `Happened.mover`. */
export function moverOf({ joint, actors }: Pick<FoldedEvent, 'joint' | 'actors'>): string {
  return joint === 'joint' ? '' : (actors[0] ?? '');
}

/** Events that are at hand. */
export class Listed<E extends FoldedEvent> implements Happened<E> {
  constructor(private readonly events: readonly E[]) {}

  get length(): number {
    return this.events.length;
  }

  event(number: number): E {
    return this.events[number]!;
  }

  effects(number: number): readonly Effect[] {
    return effectsOf(this.event(number));
  }

  place(number: number): number {
    return wholePlace(this.event(number));
  }

  days(number: number): Days {
    return daysOfEvent(this.event(number));
  }

  basis(number: number): DateBasis {
    return this.event(number).date.basis;
  }

  toldBy(number: number): number {
    return wholeDay(toldBy(this.event(number)));
  }

  asserts(number: number): boolean {
    return this.event(number).standing !== null;
  }

  mover(number: number): string {
    return moverOf(this.event(number));
  }

  sameParties(a: number, b: number): boolean {
    const [one, other] = [this.event(a), this.event(b)];
    return one.actors === other.actors && one.recipients === other.recipients && one.joint === other.joint;
  }

  compareIds(a: number, b: number): number {
    const [one, other] = [this.event(a).id, this.event(b).id];
    return one < other ? -1 : one > other ? 1 : 0;
  }
}
