/**
 * A claim without its words comes in; the two parties that it binds go out, or every two of several. What a claim does to a pair is the same
 * whether its report tells it of two states or of twenty.
 */
import type { Detail, Kind, Parties, ShapeParty } from '../ledger/index.js';
import { actFacts, isJoint } from '../plover/index.js';
import type { Edtf } from '../time/index.js';
import type { FactDate } from './fact-date.js';
import { doingOf } from './family.js';

/** What the relations know of a claim; `row` and `report` are whatever the caller counts claims and reports by. */
export interface ClaimFacts {
  readonly row: number;
  /** Of the claim's id; see `claimKey`. */
  readonly key: number;
  readonly report: number;
  readonly kind: Kind;
  readonly parties: Parties;
  readonly detail: Detail;
  /** From `factDate`. */
  readonly date: FactDate;
  readonly published: Edtf | null;
  readonly voice: Voice;
  /** 0 to 1. */
  readonly confidence: number;
  /** Row of a claim that tells the same event, by a correction. */
  readonly sameAs: number | null;
}

/** The similarity hash of a report's text, as two halves. */
export type Voice = readonly [number, number];

/** Two parties, or one where there is no other. */
export interface Dyad {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly joint: 'joint' | 'directed';
  /** Equal for the same parties in the same roles; parties that are not the state itself (rebels, firms) are told apart. */
  readonly key: string;
  /** Both codes in order, "SYR UKR"; one code, or '', where fewer are known. */
  readonly pair: string;
  /** The state that protects the interests of the one in the other; null for all other acts. */
  readonly by: string | null;
  /** Whether the state itself acts on both sides: only then can a track move. */
  readonly level: 'states' | 'others';
}

/** What claims must share to be able to tell one event: two parties in their roles, the doing, and whether it was done. */
export interface Group {
  readonly key: string;
  readonly dyad: Dyad;
}

/** Sectors that act for the state; the rest of PLOVER's act for themselves. */
const STATE_SECTORS = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'IGO']);
/** The most pairs that one claim is spread over: a summit of thirty gives 435, and nothing is learned beyond. */
const PAIRS_MAX = 500;

/** The groups that a claim falls into. */
export function groupsOf({ kind, parties }: Pick<ClaimFacts, 'kind' | 'parties'>): readonly Group[] {
  const doing = doingOf(kind);
  return dyadsOf(kind, parties).map((dyad) => ({ key: groupKey(dyad, doing), dyad }));
}

/** What claims of a dyad must share to be able to tell one event. */
export function groupKey(dyad: Dyad, doing: string): string {
  return `${dyad.key}|${doing}`;
}

/** Whether one of the two parties says so itself. */
export function isOwnWord({ speakers }: Detail, { actors, recipients }: Dyad): boolean {
  return speakers.length > 0 && speakers.some((code) => actors.includes(code) || recipients.includes(code));
}

/** Every two parties that a claim binds. */
export function dyadsOf(kind: Kind, { actors, recipients }: Parties): readonly Dyad[] {
  const [from, to] = [distinct(actors), distinct(recipients)];
  if (to.length === 0 && from.length < 2) return from.map((party) => dyad([party], [], 'directed'));
  const protection = kind.act === 'name-protecting-power' ? protectedIn(from, to) : null;
  if (protection !== null) return [protection];
  if (from.length === 0) return to.map((party) => dyad([], [party], 'directed'));
  const joint = isJointKind(kind) || to.length === 0;
  const dyads = new Map<string, Dyad>();
  const others = to.length === 0 ? from : to;
  for (const a of from) {
    for (const b of others) {
      if (a.key === b.key || dyads.size >= PAIRS_MAX) continue;
      const made = joint ? dyad(a.key < b.key ? [a, b] : [b, a], [], 'joint') : dyad([a], [b], 'directed');
      dyads.set(made.key, made);
    }
  }
  return [...dyads.values()];
}

/** "Sweden looks after the interests of Chad in Peru": what it does is Chad's standing in Peru. */
function protectedIn(from: readonly KeyedParty[], to: readonly KeyedParty[]): Dyad | null {
  const [power, own, host] = [from[0], to[0], to[1]];
  if (power === undefined || own === undefined || host === undefined || from.length > 1 || to.length > 2) return null;
  const made = dyad([own], [host], 'directed');
  return { ...made, key: `${made.key} by ${power.key}`, by: power.code };
}

function isJointKind({ act, standing }: Kind): boolean {
  if (standing !== null) return isJoint(standing.track);
  return act !== null && actFacts(act).joint === 'always';
}

interface KeyedParty extends ShapeParty {
  readonly key: string;
}

function distinct(parties: readonly ShapeParty[]): readonly KeyedParty[] {
  const keyed = new Map<string, KeyedParty>();
  for (const party of parties) {
    const own = party.sector === null || STATE_SECTORS.has(party.sector);
    const key = `${party.code ?? `?${party.text ?? ''}`}${own ? '' : `/${party.sector}`}`;
    if (!keyed.has(key)) keyed.set(key, { ...party, key });
  }
  return [...keyed.values()];
}

function dyad(actors: readonly KeyedParty[], recipients: readonly KeyedParty[], joint: Dyad['joint']): Dyad {
  const parties = [...actors, ...recipients];
  const codes = [...new Set(parties.flatMap(({ code }) => (code === null ? [] : [code])))].sort();
  const states = parties.length === 2 && codes.length === 2 && parties.every(({ key, code }) => key === code);
  return {
    actors: actors.flatMap(({ code }) => (code === null ? [] : [code])),
    recipients: recipients.flatMap(({ code }) => (code === null ? [] : [code])),
    joint,
    key:
      joint === 'joint'
        ? parties.map(({ key }) => key).join('+')
        : `${actors.map(({ key }) => key).join()}>${recipients.map(({ key }) => key).join()}`,
    pair: codes.join(' '),
    by: null,
    level: states ? 'states' : 'others',
  };
}
