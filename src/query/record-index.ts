/**
 * Deltas of the ledger come in; events and standings of any pair go out, as known at any instant. Claims are kept by what can be one event
 * (the group), groups by pair; what is asked again is remembered until a claim of its group arrives.
 */
import type { Delta, Ledger } from '../ledger/index.js';
import type { Track } from '../plover/index.js';
import {
  type ClaimFacts,
  doingOf,
  dyadsOf,
  eventsOfGroup,
  foldStandings,
  groupHash,
  groupKey,
  groupsOf,
  idBegins,
  plainEvent,
  type RowEvent,
  type Standing,
  tracksMovedBy,
} from '../relations/index.js';
import { ClaimColumns, NOW } from './claim-columns.js';
import { Groups } from './groups.js';

interface Pair {
  readonly groups: number[];
  /** Claims in groups that can move a track. */
  moving: number;
  /** What was made of its tracks and still holds: a claim touches only the tracks that it can move. */
  readonly tracks: Map<Track, Made>;
}

/** The standings of one track. */
interface Made {
  readonly standings: readonly Standing[];
  /** Events that the standings rest on, whole: making them anew takes as long as the standings. */
  readonly basis: ReadonlyMap<string, RowEvent>;
}

/** What is remembered once made. */
export interface Limits {
  /** In a record of so many claims all events and standings; in a larger one standings, and of busy pairs only. */
  readonly rememberedClaims: number;
  /** A pair with so many claims that can move a track is busy: the rest is made anew within a millisecond or so. */
  readonly busyClaims: number;
  /** The most events remembered as basis of standings, over all pairs. */
  readonly basisEvents: number;
}
const LIMITS: Limits = { rememberedClaims: 400_000, busyClaims: 64, basisEvents: 300_000 };
/** The most events of one standing so remembered: as many as a status shows. */
export const BASIS_SHOWN_MAX = 4;

const NONE: ReadonlyMap<string, RowEvent> = new Map();

/** Standings of tracks in the order of the tracks' names, in which the fold gives those of all. */
function inOrder(byTrack: readonly (readonly [Track, readonly Standing[]])[]): readonly Standing[] {
  return [...byTrack].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, standings]) => standings);
}

export class RecordIndex {
  readonly columns = new ClaimColumns();
  private readonly groups = new Groups();
  private readonly events = new Map<number, readonly RowEvent[]>();
  private readonly pairs = new Map<string, Pair>();
  private readonly codes = new Set<string>();
  private basisEvents = 0;
  private lastThen: {
    readonly pair: string;
    readonly known: number;
    readonly version: number;
    readonly events: readonly RowEvent[];
  } | null = null;
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
  eventsOf(pair: string, known = NOW, which: 'all' | 'tracks' | ReadonlySet<Track> = 'all'): readonly RowEvent[] {
    const groups = this.pairs.get(pair)?.groups ?? [];
    return groups.flatMap((group) => {
      const tracks = this.groups.tracks(group);
      const wanted =
        which === 'all' || (which === 'tracks' ? tracks.length > 0 : tracks.some((track) => which.has(track)));
      return wanted ? this.eventsOfGroup(group, known) : [];
    });
  }

  /** Standings of a pair, by track. */
  standingsOf(pair: string, known = NOW): readonly Standing[] {
    const there = this.pairs.get(pair);
    if (there === undefined) return [];
    if (known !== NOW) return foldStandings(this.movingThen(pair, known));
    const missing = new Set<Track>();
    for (const group of there.groups) {
      for (const track of this.groups.tracks(group)) if (!there.tracks.has(track)) missing.add(track);
    }
    if (missing.size === 0) return inOrder([...there.tracks].map(([track, { standings }]) => [track, standings]));
    const made = this.make(pair, missing);
    const kept = [...there.tracks].map(([track, { standings }]) => [track, standings] as const);
    if (this.remembers() || there.moving >= this.limits.busyClaims) this.keep(there, made);
    return inOrder([...kept, ...[...made].map(([track, { standings }]) => [track, standings] as const)]);
  }

  /** Events that can move a track, as known at an instant before now; the last are remembered, as who asks for standings asks for these next. */
  private movingThen(pair: string, known: number): readonly RowEvent[] {
    const last = this.lastThen;
    if (last !== null && last.pair === pair && last.known === known && last.version === this.version)
      return last.events;
    const events = this.eventsOf(pair, known, 'tracks');
    this.lastThen = { pair, known, version: this.version, events };
    return events;
  }

  /** Makes the standings of some tracks of a pair as known now. */
  private make(pair: string, tracks: ReadonlySet<Track>): ReadonlyMap<Track, Made> {
    const events = this.eventsOf(pair, NOW, tracks);
    const made = new Map<Track, Standing[]>([...tracks].map((track) => [track, []]));
    // An event can move a track that was not asked for too; of that one not all events are at hand.
    for (const standing of foldStandings(events)) made.get(standing.track)?.push(standing);
    const byId = new Map(events.map((event) => [event.id, event]));
    return new Map(
      [...made].map(([track, standings]) => {
        const wanted = new Set(standings.flatMap(({ basis }) => basis.slice(0, BASIS_SHOWN_MAX)));
        return [track, { standings, basis: new Map([...wanted].map((id) => [id, plainEvent(byId.get(id)!)])) }];
      }),
    );
  }

  private keep(pair: Pair, made: ReadonlyMap<Track, Made>): void {
    for (const [track, { standings, basis }] of made) {
      const room = this.basisEvents < this.limits.basisEvents;
      pair.tracks.set(track, { standings, basis: room ? basis : NONE });
      this.basisEvents += room ? basis.size : 0;
    }
  }

  /** The events that standings of a pair rest on, at most `shownMax` of each. */
  basisOf(pair: string, standings: readonly Standing[], known: number, shownMax: number): readonly RowEvent[] {
    const wanted = new Set(standings.flatMap(({ basis }) => basis.slice(0, shownMax)));
    const found = new Map<string, RowEvent>();
    const tracks = new Set<Track>();
    const kept = known === NOW && shownMax <= BASIS_SHOWN_MAX ? this.pairs.get(pair)?.tracks : undefined;
    for (const { track, basis } of standings) {
      const of = kept?.get(track)?.basis;
      for (const id of basis.slice(0, shownMax)) {
        const event = of?.get(id);
        if (event !== undefined) found.set(id, event);
        else tracks.add(track);
      }
    }
    if (tracks.size > 0) {
      const events = known === NOW ? this.eventsOf(pair, known, tracks) : this.movingThen(pair, known);
      for (const event of events) if (wanted.has(event.id)) found.set(event.id, event);
    }
    return [...found.values()];
  }

  /** Events that a claim tells. */
  eventsOfClaim(row: number, known = NOW): readonly RowEvent[] {
    const facts = this.columns.facts(row, known);
    if (facts === null) return [];
    const { kind, parties } = this.targetOf(facts, known) ?? facts;
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

  /** The claim whose event a claim tells too, by a correction; null where there is none or it tells another's event itself. */
  private targetOf({ row, sameAs }: ClaimFacts, known: number): ClaimFacts | null {
    const target = sameAs === null || sameAs === row ? null : this.columns.facts(sameAs, known);
    return target === null || target.sameAs !== null ? null : target;
  }

  private eventsOfGroup(group: number, known: number): readonly RowEvent[] {
    const there = known === NOW ? this.events.get(group) : undefined;
    if (there !== undefined) return there;
    const claims: ClaimFacts[] = [];
    const joined: ClaimFacts[] = [];
    const { columns } = this;
    const dyad = this.groups.dyad(group);
    const key = groupKey(dyad, this.groups.doing(group));
    // Claims come in the order of their rows: those known at an instant are the first so many.
    const end = columns.known(known);
    this.groups.forEach(group, (row) => {
      if (row >= end) return;
      if (!columns.isMarked(row)) {
        claims.push(columns.asCoded(row));
        return;
      }
      const claim = columns.facts(row, known);
      if (claim === null) return;
      if (this.targetOf(claim, known) !== null) joined.push(claim);
      else if (groupsOf(claim).some((of) => of.key === key)) claims.push(claim);
    });
    const events = eventsOfGroup({ key, dyad }, claims, joined);
    if (known === NOW && this.remembers()) this.events.set(group, events);
    return events;
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
          if (pair === undefined) this.pairs.set(dyad.pair, { groups: [group], moving: 0, tracks: new Map() });
          else pair.groups.push(group);
          for (const code of [...dyad.actors, ...dyad.recipients]) this.codes.add(code);
        },
      ),
    );
  }

  private put(group: number, row: number): void {
    this.groups.put(group, row);
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
    for (const track of tracks) {
      this.basisEvents -= pair.tracks.get(track)?.basis.size ?? 0;
      pair.tracks.delete(track);
    }
  }

  /** A corrected claim stays in the groups that it was in, for answers as known before, and joins those that it is in now. */
  private lookAgain(row: number): void {
    const coded = this.groupsOf(row);
    for (const group of typeof coded === 'number' ? [coded] : coded) this.forget(group, 0);
    const now = this.columns.facts(row, NOW);
    if (now === null) return;
    const target = this.targetOf(now, NOW);
    for (const facts of target === null ? [now] : [now, target]) {
      for (const group of this.groupsFor(facts)) {
        if (this.groups.has(group, row)) this.forget(group, 0);
        else this.put(group, row);
      }
    }
  }
}
