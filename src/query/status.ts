/** A pair and a day come in; what held on each track goes out, with its basis down to the words. Unknown stays unknown. */
import { TRACK_NAMES } from '../plover/index.js';
import type { Held, Standing } from '../relations/index.js';
import type { Edtf } from '../time/index.js';
import { BASIS_SHOWN_MAX } from './basis.js';
import { NOW } from './claim-columns.js';
import type { RecordIndex } from './record-index.js';
import type { EventWithEvidence, PartyRef, StatusAnswer, TrackStatus } from './types.js';
import type { Views } from './views.js';

/** The most claims of one event whose words a status shows; `why` shows more. */
const WORDS_SHOWN_MAX = 6;

/** The most claims and reports that an event of a status names; the event itself names all. */
const NAMED_MAX = 24;

/** The key under which the index keeps a pair. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** What held between two parties on a day, as known at an instant. */
export async function statusOf(
  index: RecordIndex,
  views: Views,
  a: PartyRef,
  b: PartyRef,
  on: Edtf,
  known: number,
): Promise<StatusAnswer> {
  const pair = pairKey(a.code, b.code);
  const held = index.heldOn(pair, on, known);
  const shown = held.map((lane) => lane.shown.standing);
  const evidence = await basisOf(index, views, pair, shown, known);
  const tracks = held.map((lane) => trackStatus(lane, views, evidence)).sort(byTrack);
  const all = tracks[0]?.track === 'relations' ? tracks : [unknownRelations(a, b), ...tracks];
  return {
    a,
    b,
    on,
    known: known === NOW ? null : new Date(known).toISOString(),
    sentence: sentenceOf(a, b, on, all[0]!),
    tracks: all,
  };
}

/** The events of standings with their words, by event id. */
export async function basisOf(
  index: RecordIndex,
  views: Views,
  pair: string,
  standings: readonly Standing[],
  known: number,
  shownMax = BASIS_SHOWN_MAX,
  wordsMax = WORDS_SHOWN_MAX,
): Promise<ReadonlyMap<string, EventWithEvidence>> {
  const events = index.basisOf(pair, standings, known, shownMax);
  return new Map((await views.evidence(events, known, wordsMax, NAMED_MAX)).map((shown) => [shown.event.id, shown]));
}

function trackStatus(
  { shown, others }: Held,
  views: Views,
  evidence: ReadonlyMap<string, EventWithEvidence>,
): TrackStatus {
  const { standing, holds } = shown;
  return {
    track: standing.track,
    holder: views.names.ref(standing.holder),
    counterpart: views.names.ref(standing.counterpart),
    value: standing.value,
    detail: standing.detail,
    since: standing.validFrom,
    until: standing.validTo,
    ground: standing.ground,
    holds,
    standing: standing.id,
    basis: standing.basis.flatMap((id) => evidence.get(id) ?? []),
    alternatives: [...standing.alternatives, ...others],
  };
}

function unknownRelations(a: PartyRef, b: PartyRef): TrackStatus {
  const [holder, counterpart] = a.code < b.code ? [a, b] : [b, a];
  return {
    track: 'relations',
    holder,
    counterpart,
    value: 'unknown',
    detail: null,
    since: null,
    until: null,
    ground: 'unknown',
    holds: 'maybe',
    standing: null,
    basis: [],
    alternatives: [],
  };
}

function byTrack(x: TrackStatus, y: TrackStatus): number {
  return (
    TRACK_NAMES.indexOf(x.track) - TRACK_NAMES.indexOf(y.track) ||
    compare(x.holder.code, y.holder.code) ||
    compare(x.counterpart.code, y.counterpart.code) ||
    compare(x.detail ?? '', y.detail ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "Ukraine and Syria on 2023-05-01: relations severed since 2022-06-30. Ukraine severed relations with Syria (Example Wire)." */
function sentenceOf(a: PartyRef, b: PartyRef, on: Edtf, relations: TrackStatus): string {
  const lead = `${a.name} and ${b.name} on ${on}:`;
  if (relations.value === 'unknown') return `${lead} the record knows nothing of their relations.`;
  const value = relations.value === 'none' ? 'no relations' : `relations ${relations.value}`;
  const since = relations.since === null ? ', since when is not known' : ` since ${relations.since}`;
  const first = relations.basis[0];
  if (relations.ground === 'inferred') {
    return `${lead} ${value}${since}; no report says so, but it follows from this: ${first?.event.title ?? 'a later act'}.`;
  }
  const sure = relations.holds === 'yes' ? '' : ' (perhaps: the dates leave it open)';
  const teller = first?.evidence[0] === undefined ? '' : ` (${first.evidence[0].claimant})`;
  return `${lead} ${value}${since}${sure}.${first === undefined ? '' : ` ${first.event.title}${teller}.`}`;
}
