/**
 * The moves of one lane come in, in order; its turns go out: spells of one value, with what began each, what else speaks for it, and the
 * turns that nobody tells but an act implies (a break implies relations before it). Knows no dates beyond their place in the order.
 */
import { holds } from './days.js';
import type { Effect } from './effects.js';
import type { Move, Moves } from './lanes.js';

export interface Turn {
  readonly value: string;
  /** 'inferred': only `starts[0]`, which ends it, implies it; 'implied': `starts[0]`, which begins it, does. */
  readonly ground: 'told' | 'inferred' | 'implied';
  /** Acts (or words) that begin it: one, or several dates and parties told of the one change. */
  readonly starts: Move[];
  /** Places of moves: other words that it held, and acts that only do it again; the first of them, where more are not asked for. */
  readonly support: number[];
  /** Acts of the very day that speak for another value. */
  readonly rivals: Move[];
}

/** The same act again by the same party after so many days is no other date for the first: something lay between. */
const MISSED_TURN_DAYS = 365;
/** A head who is received so many days before his mission opens is setting it up. */
const SETTLING_DAYS = 31;

/** The turns of a lane, in order; what only does again what holds is left out beyond so many. */
export function turnsOf(moves: Moves, supportMax: number): readonly Turn[] {
  const turns: Turn[] = [];
  for (let at = 0; at < moves.length; at++) {
    const last = turns[turns.length - 1];
    if (last !== undefined && onlyAgain(last, moves.effect(at))) {
      if (last.support.length < supportMax) last.support.push(at);
      continue;
    }
    const move = moves.move(at);
    if (!hasEffect(move, last)) {
      // "raised to an embassy in 1947", and its ambassador received on 9 May: the day of the year that the words give.
      if (last?.value !== move.effect.after) continue;
      if (holds(last.starts[0]!.days, move.days)) last.starts.push(move);
      else last.support.push(at);
      continue;
    }
    if (last !== undefined && tellsWhatWasImplied(move, last)) {
      turns.pop();
      // The head was there long before the embassy that he implied was opened: he lived elsewhere.
      if (move.place - last.starts[0]!.place > SETTLING_DAYS)
        turns.push({ ...last, value: 'non-resident', support: [] });
      const heads = last.support.map((of) => moves.move(of)).filter(({ days }) => holds(move.days, days));
      if (heads.length > 0) {
        turns.push({ ...turn(move.effect.after, 'told', move), starts: [move, ...heads] });
        continue;
      }
    }
    const current = turns[turns.length - 1];
    const { before, after } = move.effect;
    const ground = move.effect.ground;
    if (current !== undefined && agrees(current, move)) {
      if (missedTurn(current, move)) turns.push(turn(move.effect.missed!, 'inferred', move), turn(after, 'told', move));
      else if (move.effect.repeat === 'again') current.support.push(at);
      else current.starts.push(move);
      // "raised to an embassy in 1930", and its ambassador received that May: words tell of it now.
      if (current.ground === 'implied' && ground === 'told' && holds(move.days, current.starts[0]!.days))
        turns[turns.length - 1] = { ...current, ground };
    } else if (current !== undefined && rivals(current, move)) {
      if (ground === 'told') turns[turns.length - 1] = decide(current, move);
    } else {
      if (before.length > 0 && (current === undefined || !before.includes(current.value))) {
        turns.push(turn(before[0]!, 'inferred', move));
      }
      turns.push(turn(after, ground, move));
    }
  }
  return turns;
}

/** Whether a move can do nothing but support a turn, whatever else is known of it. */
function onlyAgain({ value, ground }: Turn, { after, repeat, missed, only, unless }: Effect): boolean {
  return (
    ground === 'told' &&
    after === value &&
    repeat === 'again' &&
    missed === null &&
    only === null &&
    unless.length === 0
  );
}

function hasEffect({ effect }: Move, current: Turn | undefined): boolean {
  if (current === undefined) return effect.only === null;
  return (effect.only?.includes(current.value) ?? true) && !effect.unless.includes(current.value);
}

/** An embassy that was only implied by its head began when words say that it was opened. */
function tellsWhatWasImplied(move: Move, current: Turn): boolean {
  return (
    current.ground === 'implied' &&
    move.effect.ground === 'told' &&
    move.start === 'begins' &&
    move.effect.track === 'mission' &&
    move.days.lo > current.starts[0]!.days.hi &&
    move.effect.after === current.value &&
    move.effect.after !== 'non-resident'
  );
}

function turn(value: string, ground: Turn['ground'], start: Move): Turn {
  return { value, ground, starts: [start], support: [], rivals: [] };
}

/** Whether a move only says again what holds. Words that there are "no relations" fit a break as well as their never having been. */
function agrees(current: Turn, { asserts, effect }: Move): boolean {
  if (effect.after === current.value) return true;
  return asserts && effect.after === 'none' && (current.value === 'severed' || current.value === 'withdrawn');
}

function missedTurn(current: Turn, move: Move): boolean {
  if (move.effect.missed === null) return false;
  const { basis } = move;
  if (basis === 'bounded' || basis === 'none') return false;
  const own = current.starts.filter(({ mover }) => mover === move.mover || mover === '');
  return own.length > 0 && own.every(({ place }) => move.place - place > MISSED_TURN_DAYS);
}

/** Whether two acts of one day cannot both stand, as the second does not follow from the first. */
function rivals(current: Turn, move: Move): boolean {
  if (current.ground !== 'told' || move.effect.before.includes(current.value)) return false;
  const start = current.starts[0]!;
  if (start.start !== 'begins' || move.start !== 'begins') return false;
  const { lo, hi } = move.days;
  return lo === hi && start.days.lo === lo && start.days.hi === lo;
}

function decide(current: Turn, move: Move): Turn {
  const strongest = current.starts[0]!;
  if (compareStrength(strongest, move) <= 0) {
    current.rivals.push(move);
    return current;
  }
  return { ...turn(move.effect.after, 'told', move), rivals: [...current.starts, ...current.rivals] };
}

/**
 * Rule 4 of the record: most independent reports, then the party's own statement, then the earliest published; then the earlier place and
 * the id, so that there is always an answer. Negative where the first is stronger.
 */
export function compareStrength(a: Move, b: Move): number {
  return (
    tier(a) - tier(b) ||
    b.event.independent - a.event.independent ||
    Number(b.event.statedBy === 'party') - Number(a.event.statedBy === 'party') ||
    compare(a.event.firstReported ?? '~', b.event.firstReported ?? '~') ||
    a.place - b.place ||
    compare(a.event.id, b.event.id)
  );
}

/** A date that the words give outweighs one that is only that of the news, and that one outweighs a bound. */
function tier({ basis }: Move): number {
  return basis === 'stated' || basis === 'resolved' ? 0 : basis === 'reported' ? 1 : basis === 'bounded' ? 2 : 3;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
