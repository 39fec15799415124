/**
 * Deltas of the ledger come in; events and standings of any pair go out, as known at any instant. Claims are kept by what can be one event
 * (the group), groups by pair; what is asked again is remembered until a claim of its group arrives.
 */
import type { Delta, Ledger } from '../ledger/index.js';
import type { Track } from '../plover/index.js';
import {
  type BasedStanding,
  type ClaimFacts,
  doingOf,
  dyadsOf,
  foldHeldOn,
  foldWithBasis,
  groupHash,
  groupKey,
  type Held,
  heldOf,
  idBegins,
  type RowEvent,
  type Standing,
  standingsOn,
  type Telling,
  type ToldEvent,
  tracksMovedBy,
} from '../relations/index.js';
import { Basis } from './basis.js';
import { ClaimColumns, NOW } from './claim-columns.js';
import { Groups } from './groups.js';
import { oneByOne, tell, toldWith } from './tell.js';

interface Pair {
  readonly groups: number[];
  /** Claims in groups that can move a track. */
  moving: number;
  /** What was made of its tracks and still holds: a claim touches only the tracks that it can move. */
  readonly tracks: Map<Track, Made>;
  /** The standings of all tracks together, null where one is to be made. */
  all: readonly Standing[] | null;
}

/** The standings of one track and what they rest on. */
interface Made {
  readonly standings: readonly Standing[];
  readonly basis: Basis;
}

/** What is remembered once made. */
export interface Limits {
  /** In a record of so many claims all events and standings; in a larger one standings, and of busy pairs only. */
  readonly rememberedClaims: number;
  /** A pair with so many claims that can move a track is busy: the rest is made anew within a millisecond or so. */
  readonly busyClaims: number;
}
const LIMITS: Limits = { rememberedClaims: 400_000, busyClaims: 64 };

/** Standings of tracks in the order of the tracks' names, in which the fold gives those of all. */
function inOrder(byTrack: readonly (readonly [Track, readonly Standing[]])[]): readonly Standing[] {
  return [...byTrack].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, standings]) => standings);
}

/** Which events of a pair. */
type Wanted = 'all' | 'tracks' | ReadonlySet<Track>;

/** A pair as it was known when the record had so many claims. */
interface Then {
  readonly pair: string;
  readonly asKnown: number;
  readonly version: number;
  /** What moves its tracks. */
  readonly told: Telling;
  /** Events that standings rest on, so far as they were asked for, by id. */
  readonly named: Map<string, RowEvent>;
  standings: readonly Standing[] | null;
}

const NOTHING: ReadonlyMap<Track, Made> = new Map();

export class RecordIndex {
  readonly columns = new ClaimColumns();
  private readonly groups = new Groups();
  private readonly events = new Map<number, readonly RowEvent[]>();
  private readonly pairs = new Map<string, Pair>();
  private readonly codes = new Set<string>();
  private lastThen: Then | null = null;
  private readonly combinations = new Map<number, number | readonly number[]>();
  /** Pairs whose standings are to be made anew. */
  private readonly stale = new Set<string>();
  /** Counts appends, so that what is made of the whole can be remembered. */
  version = 0;

  constructor(private readonly limits: Limits = LIMITS) {}

  /** Reads the whole ledger and follows it from then on. */
  static async open(ledger: Ledger, limits = LIMITS): Promise<RecordIndex> {
    const index = await RecordIndex.read(ledger, limits);
    ledger.listen((delta) => index.take(delta));
    return index;
  }

  /** Reads the whole ledger as it is at the end of the reading. */
  static async read(ledger: Ledger, limits = LIMITS): Promise<RecordIndex> {
    for (;;) {
      const index = new RecordIndex(limits);
      let overtaken = 0;
      const stop = ledger.listen(() => {
        overtaken++;
      });
      for await (const delta of ledger.deltas()) index.take(delta);
      stop();
      // Where something was appended meanwhile, what was read may be of two states of the store.
      if (overtaken === 0) return index;
    }
  }

  /** Takes all of another index, which is not to be used any more. */
  become(other: RecordIndex): void {
    Object.assign(this, other, { version: this.version + 1 });
  }

  take(delta: Delta): void {
    const first = this.columns.claims;
    this.columns.take(delta);
    for (let row = first; row < this.columns.claims; row++) {
      const groups = this.groupsOf(row);
      if (typeof groups === 'number') this.put(groups, row);
      else for (const group of groups) this.put(group, row);
    }
    for (const { row } of delta.marks) this.lookAgain(row);
    this.version++;
  }

  /** Makes the standings that are remembered and do not hold any more, pair by pair; the caller goes on as long as it has time. */
  *deriving(): Generator<void> {
    for (const pair of this.stale) {
      this.stale.delete(pair);
      const there = this.pairs.get(pair)!;
      if (!this.remembers() && there.moving < this.limits.busyClaims) continue;
      this.standingsOf(pair);
      yield;
    }
  }

  /** Whether a code is a party of any claim. */
  hasParty(code: string): boolean {
    return this.codes.has(code);
  }

  /** Pairs of which anything is known: "SYR UKR"; with one code or none for events that bind fewer. */
  pairKeys(): IterableIterator<string> {
    return this.pairs.keys();
  }

  /** Events of a pair, in no order; only those that can move one of some tracks where asked. */
  eventsOf(pair: string, known = NOW, which: Wanted = 'all'): readonly RowEvent[] {
    return this.wantedGroups(pair, which).flatMap((group) => this.eventsOfGroup(group, known));
  }

  private wantedGroups(pair: string, which: Wanted): readonly number[] {
    const groups = this.pairs.get(pair)?.groups ?? [];
    if (which === 'all') return groups;
    return groups.filter((group) => {
      const tracks = this.groups.tracks(group);
      return which === 'tracks' ? tracks.length > 0 : tracks.some((track) => which.has(track));
    });
  }

  /** Standings of a pair, by track. */
  standingsOf(pair: string, known = NOW): readonly Standing[] {
    const there = this.pairs.get(pair);
    if (there === undefined) return [];
    if (known !== NOW) {
      const then = this.asKnownThen(pair, known);
      then.standings ??= foldWithBasis(then.told).map(({ standing }) => standing);
      return then.standings;
    }
    if (there.all !== null) return there.all;
    const missing = new Set<Track>();
    for (const group of there.groups) {
      for (const track of this.groups.tracks(group)) if (!there.tracks.has(track)) missing.add(track);
    }
    const made = new Map([...there.tracks, ...this.make(pair, missing)]);
    const all = inOrder([...made].map(([track, { standings }]) => [track, standings]));
    if (this.remembers() || there.moving >= this.limits.busyClaims) {
      for (const [track, of] of made) there.tracks.set(track, of);
      there.all = all;
    }
    return all;
  }

  /** What may hold between a pair on a day, lane by lane. */
  heldOn(pair: string, day: string, known = NOW): readonly Held[] {
    if (known === NOW) return standingsOn(this.standingsOf(pair), day).map(heldOf);
    const { told, named } = this.asKnownThen(pair, known);
    return foldHeldOn(told, day).map((lane) => {
      for (const event of lane.events) named.set(event.id, event);
      return lane;
    });
  }

  /** What moves the tracks of a pair, as known at an instant before now; the last is remembered, as who asks for standings asks for their basis next. */
  private asKnownThen(pair: string, known: number): Then {
    const last = this.lastThen;
    const asKnown = this.columns.known(known);
    if (last !== null && last.pair === pair && last.asKnown === asKnown && last.version === this.version) return last;
    const told = this.tell(this.wantedGroups(pair, 'tracks'), known);
    this.lastThen = { pair, asKnown, version: this.version, told, named: new Map(), standings: null };
    return this.lastThen;
  }

  /** Makes the standings of some tracks of a pair as known now. */
  private make(pair: string, tracks: ReadonlySet<Track>): ReadonlyMap<Track, Made> {
    if (tracks.size === 0) return NOTHING;
    const groups = this.wantedGroups(pair, tracks);
    const told = this.tell(groups, NOW);
    const made = new Map<Track, BasedStanding<ToldEvent>[]>([...tracks].map((track) => [track, []]));
    // An event can move a track that was not asked for too; of that one not all events are at hand.
    for (const based of foldWithBasis(told)) made.get(based.standing.track)?.push(based);
    const groupOf = ({ number }: ToldEvent) => groups[told.groupNumber(number)]!;
    return new Map(
      [...made].map(([track, standings]) => [
        track,
        { standings: standings.map(({ standing }) => standing), basis: Basis.of(standings, groupOf) },
      ]),
    );
  }

  /** The events that standings of a pair rest on, at most `shownMax` of each. */
  basisOf(pair: string, standings: readonly Standing[], known: number, shownMax: number): readonly RowEvent[] {
    const found = new Map<string, RowEvent>();
    const wanted = new Set<string>();
    const tracks = new Set<Track>();
    const kept = known === NOW ? this.pairs.get(pair)?.tracks : undefined;
    const make = oneByOne(this.columns, this.groups);
    for (const standing of standings) {
      const events = kept?.get(standing.track)?.basis.eventsOf(standing, shownMax, make) ?? null;
      for (const event of events ?? []) found.set(event.id, event);
      if (events !== null) continue;
      tracks.add(standing.track);
      for (const id of standing.basis.slice(0, shownMax)) wanted.add(id);
    }
    if (tracks.size === 0) return [...found.values()];
    if (known !== NOW) {
      const { told, named } = this.asKnownThen(pair, known);
      if (![...wanted].every((id) => named.has(id))) for (const event of told.events()) named.set(event.id, event);
      return [...wanted].map((id) => named.get(id)!);
    }
    for (const event of this.eventsOf(pair, known, tracks)) if (wanted.has(event.id)) found.set(event.id, event);
    return [...found.values()];
  }

  /** Events that a claim tells. */
  eventsOfClaim(row: number, known = NOW): readonly RowEvent[] {
    const facts = this.columns.facts(row, known);
    if (facts === null) return [];
    const { kind, parties } = toldWith(this.columns, facts, known) ?? facts;
    const doing = doingOf(kind);
    return dyadsOf(kind, parties).flatMap((dyad) => {
      const group = this.groups.find(dyad, doing);
      return group === null ? [] : this.eventsOfGroup(group, known).filter(({ rows }) => rows.includes(row));
    });
  }

  /** Groups and claims in them that give their event an id that begins so. */
  *namesBeginning(prefix: string): Generator<readonly [group: number, row: number]> {
    const begins = idBegins(prefix);
    for (let group = 0; group < this.groups.length; group++) {
      const hash = groupHash(groupKey(this.groups.dyad(group), this.groups.doing(group)));
      for (const row of this.groups.claims(group)) {
        if (begins(hash, this.columns.keyOf(row))) yield [group, row];
      }
    }
  }

  /** The events that a claim of a group tells now, or the claim that reads its words in a later coding. */
  eventsNamedBy(group: number, row: number): readonly RowEvent[] {
    const inGroup = this.eventsOfGroup(group, NOW).filter(({ rows }) => rows.includes(row));
    if (inGroup.length > 0) return inGroup;
    const { pair } = this.groups.dyad(group);
    const events = this.eventsOfClaim(this.columns.latest(row));
    const same = events.filter((event) => event.pair === pair);
    return same.length > 0 ? same : events;
  }

  private remembers(): boolean {
    return this.columns.claims <= this.limits.rememberedClaims;
  }

  private eventsOfGroup(group: number, known: number): readonly RowEvent[] {
    const there = known === NOW ? this.events.get(group) : undefined;
    if (there !== undefined) return there;
    const events = this.tell([group], known).events();
    if (known === NOW && this.remembers()) this.events.set(group, events);
    return events;
  }

  private tell(groups: readonly number[], known: number): Telling {
    return tell(this.columns, this.groups, groups, known);
  }

  /** Groups that a claim falls into as coded: the same for all claims of one kind and parties. */
  private groupsOf(row: number): number | readonly number[] {
    const combination = this.columns.partiesRow(row) * 65_536 + this.columns.kindRow(row);
    const known = this.combinations.get(combination);
    if (known !== undefined) return known;
    const groups = this.groupsFor(this.columns.coded(row));
    const kept = groups.length === 1 ? groups[0]! : groups;
    this.combinations.set(combination, kept);
    return kept;
  }

  private groupsFor({ kind, parties }: Pick<ClaimFacts, 'kind' | 'parties'>): readonly number[] {
    const doing = doingOf(kind);
    return dyadsOf(kind, parties).map((dyad) =>
      this.groups.group(
        dyad,
        doing,
        () => (kind.status === 'happened' || kind.status === 'ongoing' ? tracksMovedBy(kind) : []),
        (group) => {
          const pair = this.pairs.get(dyad.pair);
          if (pair === undefined)
            this.pairs.set(dyad.pair, { groups: [group], moving: 0, tracks: new Map(), all: null });
          else pair.groups.push(group);
          for (const code of [...dyad.actors, ...dyad.recipients]) this.codes.add(code);
        },
      ),
    );
  }

  private put(group: number, row: number): void {
    this.groups.put(group, row, this.columns);
    this.forget(group, 1);
  }

  /** What was made of a group no longer holds. */
  private forget(group: number, added: number): void {
    this.events.delete(group);
    const tracks = this.groups.tracks(group);
    if (tracks.length === 0) return;
    const pair = this.pairs.get(this.groups.dyad(group).pair)!;
    pair.moving += added;
    this.stale.add(this.groups.dyad(group).pair);
    pair.all = null;
    for (const track of tracks) pair.tracks.delete(track);
  }

  /** A corrected claim stays in the groups that it was in, for answers as known before, and joins those that it is in now. */
  private lookAgain(row: number): void {
    const coded = this.groupsOf(row);
    for (const group of typeof coded === 'number' ? [coded] : coded) this.forget(group, 0);
    const now = this.columns.facts(row, NOW);
    if (now === null) return;
    const target = toldWith(this.columns, now, NOW);
    for (const facts of target === null ? [now] : [now, target]) {
      for (const group of this.groupsFor(facts)) {
        if (this.groups.claims(group).includes(row)) this.forget(group, 0);
        else this.put(group, row);
      }
    }
  }
}
