/**
 * A track comes in; its standings go out, of one party or of all: over time for a page that slides through the days itself, on one day as
 * the edges of a network, and for a state in doubt as a list of who recognises it.
 */
import type { Track } from '../plover/index.js';
import { daysOf, type Standing, standingsOn } from '../relations/index.js';
import type { Edtf } from '../time/index.js';
import { NOW } from './claim-columns.js';
import { historyRow } from './history.js';
import type { Names } from './names.js';
import type { RecordIndex } from './record-index.js';
import type { NetworkAnswer, NetworkEdge, PartyRef, Recogniser, RecognitionAnswer, StandingsAnswer } from './types.js';

/** What the standings of a whole record are asked with. */
interface Asked {
  readonly track: Track;
  /** As known at this instant, milliseconds. */
  readonly known: number;
}

/** Every standing of a track, of one party with everybody or of all, in the order of the pairs' codes. */
export function standingsOf(
  index: RecordIndex,
  names: Names,
  asked: Asked & { readonly party: PartyRef | null },
): StandingsAnswer {
  const { party, track, known } = asked;
  const standings = rowsOf(index, asked, party);
  const partners = codesOf(standings).filter((code) => code !== party?.code);
  return {
    party,
    track,
    known: instantOf(known),
    partners: partners.map((code) => names.ref(code)),
    standings: standings.map(historyRow),
  };
}

/** Who stands how with whom on a day: the likeliest standing of each lane that may hold then. */
export function networkOf(index: RecordIndex, names: Names, asked: Asked & { readonly on: Edtf }): NetworkAnswer {
  const edges = standingsOn(rowsOf(index, asked, null), asked.on).map((holdings): NetworkEdge => {
    const { standing, holds } = holdings[0]!;
    const { id, holder, counterpart, value, detail, validFrom, validTo, ground, basis } = standing;
    const others = holdings.slice(1).filter((other) => other.standing.value !== value).length;
    return {
      standing: id,
      holder,
      counterpart,
      value,
      detail,
      since: validFrom,
      until: validTo,
      ground,
      holds,
      basis,
      contested: others + standing.alternatives.length,
    };
  });
  const degrees = new Map<string, number>();
  for (const { holder, counterpart } of edges) {
    for (const code of [holder, counterpart]) degrees.set(code, (degrees.get(code) ?? 0) + 1);
  }
  return {
    track: asked.track,
    on: asked.on,
    known: instantOf(asked.known),
    nodes: codesOf(edges).map((code) => ({ ...names.ref(code), edges: degrees.get(code) ?? 0 })),
    edges,
  };
}

/** Who recognises a party and whom it recognises: on a day, since when, and when it was taken back. */
export function recognitionOf(
  index: RecordIndex,
  names: Names,
  asked: { readonly party: PartyRef; readonly on: Edtf; readonly known: number },
): RecognitionAnswer {
  const { party, on, known } = asked;
  const rows = rowsOf(index, { track: 'recognition', known }, party);
  const list = (side: 'holder' | 'counterpart'): readonly Recogniser[] => {
    const lanes = new Map<string, Standing[]>();
    for (const row of rows) {
      if (row[side] !== party.code) lanes.set(row[side], [...(lanes.get(row[side]) ?? []), row]);
    }
    return [...lanes].map(([code, lane]) => recogniser(names.ref(code), lane, on)).sort(byFirst);
  };
  return { party, on, known: instantOf(known), by: list('holder'), of: list('counterpart') };
}

function recogniser(party: PartyRef, lane: readonly Standing[], on: Edtf): Recogniser {
  const [holding] = standingsOn(lane, on)[0] ?? [];
  const first = (value: string) => lane.find((standing) => standing.value === value);
  const last = lane.findLast(({ value }) => value === 'withdrawn' || value === 'frozen');
  return {
    party,
    value: holding?.standing.value ?? 'unknown',
    holds: holding?.holds ?? 'maybe',
    standing: holding?.standing.id ?? null,
    recognised: first('recognised')?.validFrom ?? null,
    withdrawn: last?.validFrom ?? null,
    rows: lane.map(historyRow),
  };
}

function byFirst(a: Recogniser, b: Recogniser): number {
  const day = ({ recognised }: Recogniser) =>
    recognised === null ? Number.POSITIVE_INFINITY : Math.min(daysOf(recognised).hi, Number.MAX_SAFE_INTEGER);
  return day(a) - day(b) || (a.party.name < b.party.name ? -1 : 1);
}

function rowsOf(index: RecordIndex, { track, known }: Asked, party: PartyRef | null): readonly Standing[] {
  const keys = [...index.pairKeys()].filter((key) => {
    const codes = key.split(' ');
    return codes.length === 2 && (party === null || codes.includes(party.code));
  });
  return keys.sort().flatMap((key) => index.standingsOf(key, known).filter((standing) => standing.track === track));
}

function codesOf(rows: readonly { readonly holder: string; readonly counterpart: string }[]): readonly string[] {
  return [...new Set(rows.flatMap(({ holder, counterpart }) => [holder, counterpart]))].sort();
}

function instantOf(known: number): string | null {
  return known === NOW ? null : new Date(known).toISOString();
}
