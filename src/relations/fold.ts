/**
 * Events come in, in any order; the standings of every track go out, by the rules of the record of relations. A standing is what the
 * claims say or imply, never a mean of them: where they disagree one is shown and the others stand beside it.
 */
import { type Days, daysOf, holds, meet } from './days.js';
import { hashText } from './event-id.js';
import { type Happened, Listed } from './happened.js';
import { alternativeOf, type Held, type Holding, holdsOn, likeliestFirst } from './hold.js';
import { type Lane, lanesOf, type Move } from './lanes.js';
import { compareStrength, type Turn, turnsOf } from './turns.js';
import type { FoldedEvent, Standing, StandingAlternative } from './types.js';

/** The most events that a standing names as its basis. */
const BASIS_MAX = 24;

/** The standings that events give, by track, parties and time. Events of any pairs may be given together. */
export function foldStandings(events: readonly FoldedEvent[]): readonly Standing[] {
  return foldWithBasis(new Listed(events)).map(({ standing }) => standing);
}

/** A standing with the events that it names as its basis. */
export interface BasedStanding<E extends FoldedEvent> {
  readonly standing: Standing;
  readonly events: readonly E[];
}

/** As `foldStandings`, of events that are made when they are asked for. */
export function foldWithBasis<E extends FoldedEvent>(events: Happened<E>): readonly BasedStanding<E>[] {
  return lanesOf(events).flatMap((lane) =>
    spellsOf(lane).map((spell) => {
      const basis = basisOf(lane, spell);
      return { standing: standingOf(lane, spell, basis), events: asGiven<E>(basis) };
    }),
  );
}

/** What is shown of a lane on a day, with the events that it rests on. */
export interface HeldLane<E extends FoldedEvent> extends Held {
  readonly events: readonly E[];
}

/** As `heldOf` each of `standingsOn` of `foldStandings`, without making what is not shown: of a busy pair that is thousands of standings. */
export function foldHeldOn<E extends FoldedEvent>(events: Happened<E>, day: string): readonly HeldLane<E>[] {
  const on = daysOf(day);
  return lanesOf(events).flatMap((lane): readonly HeldLane<E>[] => {
    const found: { readonly standing: Spell; readonly holds: Holding['holds'] }[] = [];
    for (const standing of spellsOf(lane, on)) {
      const holds = holdsOn(standing, on);
      if (holds !== 'no') found.push({ standing, holds });
    }
    const [first, ...more] = likeliestFirst(found, on);
    if (first === undefined) return [];
    const basis = basisOf(lane, first.standing);
    const shown = { standing: standingOf(lane, first.standing, basis), holds: first.holds };
    const others = more.flatMap(({ standing }) => {
      const {
        turn: { value },
        validFrom,
        validTo,
      } = standing;
      return value === shown.standing.value
        ? []
        : [alternativeOf({ value, validFrom, validTo }, idsOf(basisOf(lane, standing)))];
    });
    return [{ shown, others, events: asGiven<E>(basis) }];
  });
}

/** Moves keep the very events that were given. */
function asGiven<E extends FoldedEvent>(events: readonly FoldedEvent[]): readonly E[] {
  return events as readonly unknown[] as readonly E[];
}

/** A turn with its time. */
interface Spell {
  readonly turn: Turn;
  /** The move whose date it shows. */
  readonly start: Move;
  readonly ground: Standing['ground'];
  readonly validFrom: Standing['validFrom'];
  readonly validTo: Standing['validTo'];
}

/** The turns of a lane with their times: each ends where the next begins. Where days are asked for, without those that surely do not hold then. */
function spellsOf({ moves }: Lane, on: Days | null = null): readonly Spell[] {
  const turns = turnsOf(moves, BASIS_MAX);
  const chosen = turns.map(choose);
  const spells: Spell[] = [];
  for (let index = 0; index < turns.length; index++) {
    const [turn, start] = [turns[index]!, chosen[index]!];
    const [next, nextStart] = [turns[index + 1], chosen[index + 1]];
    if (on !== null && (beginsAfter(turn, start, on) || (nextStart !== undefined && endsBefore(next!, nextStart, on))))
      continue;
    const from = validFrom(turn, start);
    const begun = next === undefined ? null : validFrom(next, nextStart!);
    const to = next === undefined ? '..' : endsAt(next, begun, nextStart!);
    const ground = turn.ground === 'told' ? 'told' : 'inferred';
    spells.push({ turn, start, ground, validFrom: from, validTo: turn.ground === 'inferred' ? begun : to });
  }
  return spells;
}

/** Whether a turn has surely not begun by some days, without writing its dates out. */
function beginsAfter({ ground }: Turn, start: Move, on: Days): boolean {
  return ground !== 'inferred' && start.start === 'begins' && start.days.lo > on.hi;
}

/** Whether the turn before has surely ended before some days. */
function endsBefore(next: Turn, start: Move, on: Days): boolean {
  return next.ground !== 'inferred' && start.start === 'begins' && start.days.hi <= on.lo;
}

function standingOf(lane: Lane, spell: Spell, basis: readonly FoldedEvent[]): Standing {
  const { track, holder, counterpart, detail } = lane;
  const { turn, start } = spell;
  return {
    id: standingId(lane, turn, start),
    track,
    holder,
    counterpart,
    value: turn.value,
    detail,
    validFrom: spell.validFrom,
    validTo: spell.validTo,
    basis: idsOf(basis),
    ground: spell.ground,
    alternatives: turn.ground !== 'told' ? [] : alternativesOf(turn, start, spell.validTo),
  };
}

function idsOf(events: readonly FoldedEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}

/** The move whose date a turn shows: of each party the strongest, of those the first, since one side can break. */
function choose(turn: Turn): Move {
  if (turn.starts.length === 1) return turn.starts[0]!;
  const byMover = new Map<string, Move>();
  // A date that only says less exactly what another says is no rival to it.
  const exact = turn.starts.filter(
    ({ days }) => days.lo === days.hi || !turn.starts.some((other) => holds(days, other.days)),
  );
  for (const start of exact) {
    const there = byMover.get(start.mover);
    if (there === undefined || compareStrength(start, there) < 0) byMover.set(start.mover, start);
  }
  return [...byMover.values()].reduce((a, b) => (tierless(a, b) <= 0 ? a : b));
}

/** A dated act goes before an undated one; then the earlier. */
function tierless(a: Move, b: Move): number {
  const dated = (move: Move) => (move.basis === 'none' || !Number.isFinite(move.days.lo) ? 1 : 0);
  return dated(a) - dated(b) || a.place - b.place || compareStrength(a, b);
}

function validFrom(turn: Turn, start: Move): string | null {
  if (turn.ground === 'inferred') return null;
  if (start.start === 'begins') return start.edtf;
  const { hi } = start.days;
  return Number.isFinite(hi) && start.edtf !== null ? `../${lastPart(start.edtf)}` : null;
}

function lastPart(edtf: string): string {
  return (edtf.split('/').pop() ?? edtf).replace(/~$/, '');
}

/** When a standing ends: where the next begins, unless the record has missed what lay between. */
function endsAt(next: Turn, from: string | null, start: Move): string | null {
  return next.ground === 'inferred' || start.start === 'holds' ? null : from;
}

/** What began it first, then the rest in order of time. Of what only speaks for it, which can be much, the first are in order already. */
function basisOf({ moves }: Lane, { turn: { ground, starts, support }, start }: Spell): readonly FoldedEvent[] {
  if (ground === 'inferred') return [starts[0]!.event];
  const rest = [...starts.filter((move) => move !== start), ...support.slice(0, BASIS_MAX).map((at) => moves.move(at))];
  rest.sort((a, b) => a.place - b.place);
  return [...new Set([start, ...rest.slice(0, BASIS_MAX)].map(({ event }) => event))].slice(0, BASIS_MAX);
}

/** Other dates for the same change by the same party, other dates told of the shown one, and acts of the day for another value. */
function alternativesOf(turn: Turn, start: Move, validTo: Standing['validTo']): readonly StandingAlternative[] {
  const found: StandingAlternative[] = [];
  const { value } = turn;
  for (const date of start.event.otherDates ?? start.event.dates.slice(1)) {
    if (date.edtf === null || date.edtf === start.edtf || holds(daysOf(date.edtf), start.days)) continue;
    found.push({ value, validFrom: date.edtf, validTo, basis: [start.event.id], supporters: date.independent });
  }
  for (const other of turn.starts) {
    if (other === start || other.mover !== start.mover || meet(other.days, start.days)) continue;
    found.push({ value, validFrom: other.edtf, validTo, basis: [other.event.id], supporters: other.event.independent });
  }
  for (const rival of turn.rivals) {
    const { event, effect, edtf } = rival;
    found.push({ value: effect.after, validFrom: edtf, validTo, basis: [event.id], supporters: event.independent });
  }
  if (found.length < 2) return found;
  const written = found.map((alternative) => ({ alternative, text: JSON.stringify(alternative) }));
  written.sort((a, b) => b.alternative.supporters - a.alternative.supporters || (a.text < b.text ? -1 : 1));
  return written.map(({ alternative }) => alternative);
}

/** Named after what it is and the act that begins it (of an inferred one the act that implies it), so that turns found before it leave it alone. */
function standingId(
  { track, holder, counterpart, detail }: Lane,
  { value, ground, starts }: Turn,
  start: Move,
): string {
  const { id } = (ground === 'inferred' ? starts[0]! : start).event;
  return `st-${hashText(`${track}|${holder}|${counterpart}|${detail ?? ''}|${value}|${ground}|${id}`)}`;
}
