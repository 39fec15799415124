/**
 * Deltas of the ledger come in; events and standings of any pair go out, as known at any instant. Claims are kept by what can be one event
 * (the group), groups by pair; what is asked again is remembered until a claim of its group arrives.
 */
import type { Delta, Ledger } from '../ledger/index.js';
import {
  type Dyad,
  eventsOfGroup,
  type Fact,
  factIn,
  factsOf,
  foldStandings,
  movesTracks,
  type RowEvent,
  type Standing,
} from '../relations/index.js';
import { ClaimColumns, NOW } from './claim-columns.js';
import { IntColumn } from './columns.js';

/** Claims that can be one event, of one or two parties. */
interface Group {
  readonly key: string;
  readonly dyad: Dyad;
  /** Whether its events can move a track. */
  readonly moves: 'tracks' | 'nothing';
  readonly rows: IntColumn;
  events: readonly RowEvent[] | null;
}

interface Pair {
  readonly key: string;
  readonly groups: number[];
  standings: readonly Standing[] | null;
}

/** Events are remembered up to so many claims in the store; beyond, standings are, and events are made anew when asked for. */
const REMEMBERED_CLAIMS_MAX = 400_000;

export class RecordIndex {
  readonly columns = new ClaimColumns();
  private readonly groups: Group[] = [];
  private readonly groupRows = new Map<string, number>();
  private readonly pairs = new Map<string, Pair>();
  private readonly codes = new Set<string>();
  private readonly combinations = new Map<number, Int32Array>();
  /** Counts appends, so that what is made of the whole can be remembered. */
  version = 0;

  /** Reads the whole ledger and follows it from then on. */
  static async open(ledger: Ledger): Promise<RecordIndex> {
    const index = new RecordIndex();
    for await (const delta of ledger.deltas()) {
      index.take(delta);
    }
    ledger.listen((delta) => index.take(delta));
    return index;
  }

  take(delta: Delta): void {
    const first = this.columns.claims;
    this.columns.take(delta);
    for (let row = first; row < this.columns.claims; row++) {
      for (const group of this.groupsOf(row)) this.put(group, row);
    }
    for (const { row } of delta.marks) this.lookAgain(row);
    this.version++;
  }

  /** Whether a code is a party of any claim. */
  hasParty(code: string): boolean {
    return this.codes.has(code);
  }

  /** Pairs of which anything is known: "SYR UKR"; with one code or none for events that bind fewer. */
  pairKeys(): IterableIterator<string> {
    return this.pairs.keys();
  }

  /** Events of a pair in order of time; only those that can move a track where asked. */
  eventsOf(pair: string, known = NOW, which: 'all' | 'tracks' = 'all'): readonly RowEvent[] {
    const groups = this.pairs.get(pair)?.groups ?? [];
    return groups.flatMap((row) => {
      const group = this.groups[row]!;
      return which === 'tracks' && group.moves === 'nothing' ? [] : this.eventsOfGroup(group, known);
    });
  }

  /** Standings of a pair. */
  standingsOf(pair: string, known = NOW): readonly Standing[] {
    const there = this.pairs.get(pair);
    if (there === undefined) return [];
    if (known !== NOW) return foldStandings(this.eventsOf(pair, known, 'tracks'));
    there.standings ??= foldStandings(this.eventsOf(pair, known, 'tracks'));
    return there.standings;
  }

  /** Events that a claim tells. */
  eventsOfClaim(row: number, known = NOW): readonly RowEvent[] {
    const facts = this.columns.facts(row, known);
    if (facts === null) return [];
    const target = facts.sameAs === null ? null : this.columns.facts(facts.sameAs, known);
    return factsOf(target ?? facts).flatMap(({ group }) => {
      const found = this.groupRows.get(group);
      return found === undefined
        ? []
        : this.eventsOfGroup(this.groups[found]!, known).filter(({ rows }) => rows.includes(row));
    });
  }

  private eventsOfGroup(group: Group, known: number): readonly RowEvent[] {
    if (known === NOW && group.events !== null) return group.events;
    const facts: Fact[] = [];
    const joined = [];
    for (const row of group.rows.view()) {
      const claim = this.columns.facts(row, known);
      if (claim === null) continue;
      const target = claim.sameAs === null || claim.sameAs === row ? null : this.columns.facts(claim.sameAs, known);
      if (target !== null && target.sameAs === null) joined.push(claim);
      else if (!this.columns.isMarked(row)) facts.push(factIn(group.key, group.dyad, claim));
      else facts.push(...factsOf(claim).filter((fact) => fact.group === group.key));
    }
    const events = eventsOfGroup(facts, joined);
    if (known === NOW && this.columns.claims <= REMEMBERED_CLAIMS_MAX) group.events = events;
    return events;
  }

  /** Rows of the groups that a claim falls into as coded: the same for all claims of one kind and parties. */
  private groupsOf(row: number): Int32Array {
    const [kind, parties] = [this.columns.kindRow(row), this.columns.partiesRow(row)];
    const combination = parties * 65_536 + kind;
    const known = this.combinations.get(combination);
    if (known !== undefined) return known;
    const facts = this.columns.facts(row, NOW);
    const groups = Int32Array.from(
      facts === null ? [] : factsOf({ ...facts, sameAs: null }).map((fact) => this.group(fact)),
    );
    if (facts !== null && !this.columns.isMarked(row)) this.combinations.set(combination, groups);
    return groups;
  }

  private group(fact: Fact): number {
    const known = this.groupRows.get(fact.group);
    if (known !== undefined) return known;
    const row = this.groups.length;
    const { act, standing } = fact.claim.kind;
    const moves = fact.level === 'states' && (standing !== null || movesTracks(act)) ? 'tracks' : 'nothing';
    this.groups.push({ key: fact.group, dyad: dyadOf(fact), moves, rows: new IntColumn(), events: null });
    this.groupRows.set(fact.group, row);
    for (const code of [...fact.actors, ...fact.recipients]) this.codes.add(code);
    const pair = this.pairs.get(fact.pair) ?? { key: fact.pair, groups: [], standings: null };
    pair.groups.push(row);
    this.pairs.set(fact.pair, pair);
    return row;
  }

  private put(groupRow: number, row: number): void {
    const group = this.groups[groupRow]!;
    group.rows.push(row);
    this.forget(group);
  }

  private forget(group: Group): void {
    group.events = null;
    if (group.moves === 'tracks') this.pairs.get(group.dyad.pair)!.standings = null;
  }

  /** A corrected claim stays in the groups that it was in, for answers as known before, and joins those that it is in now. */
  private lookAgain(row: number): void {
    for (const group of this.groupsOf(row)) this.forget(this.groups[group]!);
    const now = this.columns.facts(row, NOW);
    if (now === null) return;
    const target = now.sameAs === null ? null : this.columns.facts(now.sameAs, NOW);
    for (const facts of target === null ? [now] : [now, target]) {
      for (const fact of factsOf(facts)) {
        const group = this.groups[this.group(fact)]!;
        if (!group.rows.view().includes(row)) group.rows.push(row);
        this.forget(group);
      }
    }
  }
}

function dyadOf({ actors, recipients, joint, key, pair, level }: Fact): Dyad {
  return { actors, recipients, joint, key, pair, level };
}
