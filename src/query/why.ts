/** An id or an unambiguous beginning of one comes in; the chain of evidence goes out, down to the words. */
import type { Ledger } from '../ledger/index.js';
import type { RowEvent, Standing } from '../relations/index.js';
import { fault } from './asked.js';
import type { Catalogue } from './catalogue.js';
import { NOW } from './claim-columns.js';
import { historyRow } from './history.js';
import type { RecordIndex } from './record-index.js';
import { basisOf, pairKey } from './status.js';
import type { EventWithEvidence, WhyAnswer } from './types.js';
import type { Views } from './views.js';

/** The evidence of an event, a standing or a claim. Throws 'unknown-id' or 'ambiguous-id'. */
export async function whyOf(
  id: string,
  ledger: Ledger,
  index: RecordIndex,
  catalogue: Catalogue,
  views: Views,
): Promise<WhyAnswer> {
  const asked = id.trim();
  if (asked.length < 3)
    throw fault('ambiguous-id', `"${asked}" is too short for an id.`, 'Give at least three characters.', asked);
  const events = catalogue.find(asked);
  const standings = catalogue.standings().filter(({ standing }) => standing.id.startsWith(asked));
  const claims = await ledger.claimsByPrefix(asked, 10);
  const found = [
    ...events.map((event) => event.id),
    ...standings.map(({ standing }) => standing.id),
    ...claims.map((claim) => claim.id),
  ];
  if (found.length === 0) {
    // An event whose claims were retracted is no more; the claim that named it is, and can be confirmed again.
    const row = catalogue.claimNamed(asked);
    if (row !== null) return whyClaim(row, ledger, index, views);
    throw fault(
      'unknown-id',
      `No event, standing or claim has the id "${asked}".`,
      'Take an id from "chancery events" or "chancery history".',
      asked,
    );
  }
  if (found.length > 1 && !found.includes(asked)) {
    const some = found.slice(0, 4).map((one) => `"${one}"`);
    throw fault(
      'ambiguous-id',
      `${found.length} ids begin with "${asked}".`,
      `Give more of it: ${some.join(', ')}.`,
      asked,
    );
  }
  const event = events[0];
  if (event !== undefined) return whyEvent(event, index, views);
  const standing = standings[0]?.standing;
  if (standing !== undefined) return whyStanding(standing, index, views);
  return whyClaim(claims[0]!.row, ledger, index, views);
}

/** One event with its words. Throws 'unknown-id' or 'ambiguous-id'. */
export async function eventOf(id: string, catalogue: Catalogue, views: Views): Promise<EventWithEvidence> {
  const found = catalogue.find(id.trim());
  if (found.length === 1) return (await views.evidence(found, NOW, undefined, Number.POSITIVE_INFINITY))[0]!;
  throw found.length === 0
    ? fault('unknown-id', `No event has the id "${id}".`, 'Take an id from "chancery events".', id)
    : fault('ambiguous-id', `${found.length} events have ids that begin with "${id}".`, 'Give more of the id.', id);
}

async function whyEvent(event: RowEvent, index: RecordIndex, views: Views): Promise<WhyAnswer> {
  const [shown] = await views.evidence([event], NOW, undefined, Number.POSITIVE_INFINITY);
  const moved = index.standingsOf(event.pair).filter(({ basis }) => basis.includes(event.id));
  return { kind: 'event', event: shown!.event, evidence: shown!.evidence, moved: moved.map(historyRow) };
}

async function whyStanding(standing: Standing, index: RecordIndex, views: Views): Promise<WhyAnswer> {
  const pair = pairKey(standing.holder, standing.counterpart);
  const basis = await basisOf(index, views, pair, [standing], NOW, Number.MAX_SAFE_INTEGER, 40);
  return {
    kind: 'standing',
    standing: historyRow(standing),
    rule: ruleOf(standing),
    basis: standing.basis.flatMap((id) => basis.get(id) ?? []),
  };
}

function ruleOf({ ground, value, track, alternatives, basis }: Standing): string {
  if (ground === 'inferred')
    return `No report says it: the act in its basis implies ${track} "${value}" before it; since when is not known.`;
  const others =
    alternatives.length === 0
      ? ''
      : ` Reports disagree: shown is what most independent reports give, then the party's own statement, then the earliest published; ${alternatives.length} other readings are kept.`;
  const many =
    basis.length === 1
      ? 'The act in its basis begins it.'
      : `The first of the ${basis.length} acts in its basis begins it; the others say or do it again.`;
  return `${many}${others}`;
}

async function whyClaim(row: number, ledger: Ledger, index: RecordIndex, views: Views): Promise<WhyAnswer> {
  const [record] = await ledger.claimsByRow([row]);
  const [event] = await views.events(index.eventsOfClaim(row).slice(0, 1), NOW);
  const words = await ledger.words([{ row, id: record!.claim.id }]);
  const evidence = views.evidenceOf({ row, words: words.get(row)! }, NOW);
  return { kind: 'claim', claim: record!.claim, evidence, event: event ?? null };
}
