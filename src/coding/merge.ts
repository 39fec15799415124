/**
 * One event told twice in a report is one claim with two pieces of evidence: the telling with the better date and parties stays, the other's
 * words are added to it. Comes in: the claims of one report in order. Goes out: fewer claims, and which took in which.
 */
import type { Claim } from '../plover/index.js';
import { before, intersect } from '../time/index.js';
import { partyKey } from './parties.js';

/** The merged claims, and for each claim that was taken in, the id of the one that took it. */
export interface Merged {
  readonly claims: readonly Claim[];
  readonly into: ReadonlyMap<string, string>;
}

/** Merges the claims that tell the same event of one report. */
export function mergeClaims(claims: readonly Claim[]): Merged {
  const kept: Claim[] = [];
  const into = new Map<string, string>();
  for (const claim of claims) {
    const at = kept.findIndex((k) => sameEvent(k, claim));
    const known = kept[at];
    if (known === undefined) {
      kept.push(claim);
      continue;
    }
    const better = rank(claim) > rank(known) ? claim : known;
    const other = better === claim ? known : claim;
    if (other.id !== better.id) into.set(other.id, better.id);
    kept[at] = take(better, other);
  }
  return { claims: kept, into };
}

function sameEvent(a: Claim, b: Claim): boolean {
  if (a.eventType === 'PROTEST' && b.eventType === 'PROTEST' && statusClass(a) === statusClass(b) && sameCrowd(a, b))
    return datesAgree(a, b);
  if (isAssault(a) && isAssault(b) && statusClass(a) === statusClass(b) && sameFight(a, b)) return datesAgree(a, b);
  if (a.act !== b.act && (a.eventType === null || a.eventType !== b.eventType || (a.act !== null && b.act !== null)))
    return false;
  if (a.act === null && a.eventType !== b.eventType) return false;
  if (a.standing?.track !== b.standing?.track || a.standing?.value !== b.standing?.value) return false;
  if (statusClass(a) !== statusClass(b)) return false;
  // A host that closes another's mission, and that other's closing of its own: the missions of two states.
  if (byHost(a) !== byHost(b)) return false;
  if (!sameParties(a, b) || otherPersons(a, b)) return false;
  return datesAgree(a, b);
}

const byHost = (c: Claim): boolean => c.evidence.rule.endsWith('-by-host');

const isAssault = (c: Claim): boolean => c.eventType === 'ASSAULT' && (c.act === null || c.act === 'attack');

/** An attack told by what was hit and again by who was hurt or who owned up to it: the doer and the state that suffered are the same. */
function sameFight(a: Claim, b: Claim): boolean {
  const doer = (c: Claim) => c.actors.map(partyKey).sort().join();
  const hit = (c: Claim) => [...new Set(c.recipients.map((p) => p.code))].sort().join();
  const near = Math.abs(a.evidence.sentence - b.evidence.sentence) <= 1;
  return near && doer(a) === doer(b) && hit(a) === hit(b) && hit(a) !== '';
}

/** A protest told twice: by the same people, against the same or once against nobody but their own state. */
function sameCrowd(a: Claim, b: Claim): boolean {
  const crowd = (c: Claim) => c.actors.map(partyKey).sort().join();
  const against = (c: Claim) => c.recipients.map(partyKey).sort().join();
  const own = (c: Claim) => c.recipients.every((p) => c.actors.some((q) => q.code === p.code));
  return crowd(a) === crowd(b) && (against(a) === against(b) || own(a) || own(b));
}

const statusClass = (c: Claim): string => (c.status === 'ongoing' ? 'happened' : c.status);

function sameParties(a: Claim, b: Claim): boolean {
  const side = (list: Claim['actors']) => new Set(list.map(partyKey));
  const [aa, ar, ba, br] = [side(a.actors), side(a.recipients), side(b.actors), side(b.recipients)];
  const equal = (x: Set<string>, y: Set<string>) => x.size === y.size && [...x].every((k) => y.has(k));
  if (equal(aa, ba) && equal(ar, br)) return true;
  return equal(new Set([...aa, ...ar]), new Set([...ba, ...br])) && (ar.size === 0 || br.size === 0);
}

/** A minister's meeting is not the president's: both name a person for one state, and not the same. */
function otherPersons(a: Claim, b: Claim): boolean {
  const people = (c: Claim) => [...c.actors, ...c.recipients].filter((p) => p.entity?.startsWith('person:') === true);
  return people(a).some((p) => {
    const same = people(b).filter((q) => q.code === p.code);
    return same.length > 0 && !same.some((q) => q.entity === p.entity);
  });
}

function datesAgree(a: Claim, b: Claim): boolean {
  const [x, y] = [a.date.edtf, b.date.edtf];
  if (x === null || y === null || x === y) return true;
  const plain = (d: string) => d.replace(/[~?%]/g, '');
  const rough = (c: Claim) => c.date.basis === 'reported';
  if (rough(a) || rough(b)) {
    // News without a date word: the same event when the other is dated within a few days of it, or bounded around it.
    const gap = days(plain(x), plain(y));
    if (gap !== null) return gap <= 3;
  }
  if (before(plain(x), plain(y)) === 'yes' || before(plain(y), plain(x)) === 'yes') return false;
  return intersect(plain(x), plain(y)) !== null;
}

function days(a: string, b: string): number | null {
  const t = [Date.parse(`${a}T00:00:00Z`), Date.parse(`${b}T00:00:00Z`)] as const;
  return a.length === 10 && b.length === 10 && !Number.isNaN(t[0]) && !Number.isNaN(t[1])
    ? Math.abs(t[0] - t[1]) / 86_400_000
    : null;
}

const BASIS_RANK = { stated: 4, resolved: 4, bounded: 2, reported: 3, none: 0 } as const;

function rank(c: Claim): number {
  return (
    (c.act === null ? 0 : 100) +
    BASIS_RANK[c.date.basis] * 10 +
    exactness(c.date.edtf) +
    (c.recipients.length > 0 || c.actors.length > 1 ? 4 : 0) +
    c.confidence
  );
}

/** Of dates told, the day says more than the month, the month more than the year. */
function exactness(edtf: string | null): number {
  const plain = edtf?.replace(/[~?%]/g, '') ?? '';
  return plain.includes('/') ? 0 : plain.length === 10 ? 2 : plain.length === 7 ? 1 : 0;
}

function take(better: Claim, other: Claim): Claim {
  const span = other.evidence.spans[0];
  const also =
    span === undefined || better.evidence.quote === other.evidence.quote
      ? better.evidence.also
      : [
          ...better.evidence.also,
          { sentence: other.evidence.sentence, span, quote: other.evidence.quote },
          ...other.evidence.also,
        ];
  return {
    ...better,
    attribution: better.attribution.length > 0 ? better.attribution : other.attribution,
    place: better.place ?? other.place,
    instrument: better.instrument ?? other.instrument,
    evidence: { ...better.evidence, also },
    confidence: Math.max(better.confidence, other.confidence),
  };
}
