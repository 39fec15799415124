/**
 * What a person says of an event or a claim comes in; a correction in the ledger and what it changed go out. An event is corrected by
 * correcting all its claims.
 */
import { assert, ProblemError, problem } from '../base/index.js';
import type { CorrectionChange, Ledger, ToldClaim } from '../ledger/index.js';
import { type Act, isAct, STATUSES, type Status } from '../plover/index.js';
import { isEdtf } from '../time/index.js';
import { fault } from './asked.js';
import type { CorrectionView, Query } from './types.js';
import { correctionView } from './views.js';

/** What to correct, and how. */
export type CorrectionRequest = {
  /** Event or claim id, or an unambiguous beginning of one; for `append` the id of a report. */
  readonly id: string;
  readonly by: string;
  readonly reason: string;
} & (
  | { readonly verb: 'retract' | 'confirm' }
  /** What is so instead; `sameAs` is the id of the event or claim that is told too. */
  | { readonly verb: 'supersede'; readonly change: CorrectionChange }
  | { readonly verb: 'append'; readonly told: Told }
);

/** An event that a report tells and no coder found. */
export interface Told extends Pick<ToldClaim, 'quote' | 'act' | 'actors' | 'recipients' | 'date' | 'status'> {}

/**
 * Enters a correction. `sentenceAt` gives the sentence of a text that an offset lies in; only `append` needs it. Throws 'unknown-id', 'ambiguous-id', 'bad-filter'
 * (a standing cannot be corrected), 'bad-correction', 'unknown-report'.
 */
export async function correctRecord(
  ledger: Ledger,
  query: Query,
  request: CorrectionRequest,
  sentenceAt?: (text: string, offset: number) => number,
): Promise<CorrectionView> {
  const { id, by, reason } = request;
  const said = request.verb === 'append' ? request.told : request.verb === 'supersede' ? request.change : {};
  const wrong = wrongIn(said);
  if (wrong !== null) {
    const hint = 'Give an act of the list, a status, an EDTF date, or codes of parties.';
    throw new ProblemError(problem('bad-correction', `The correction was not kept: ${wrong}.`, hint));
  }
  if (request.verb === 'append') {
    assert(sentenceAt !== undefined, 'an append needs to know the sentences of the report');
    const text = (await ledger.report(id))?.report.text ?? '';
    const sentence = sentenceAt(text, Math.max(0, text.indexOf(request.told.quote)));
    return correctionView(await ledger.correct({ verb: 'append', report: id, sentence, by, reason, ...request.told }));
  }
  const claims = request.verb === 'confirm' ? await confirmed(ledger, query, id) : await claimsOf(query, id);
  if (request.verb !== 'supersede')
    return correctionView(await ledger.correct({ verb: request.verb, claims, by, reason }));
  const { sameAs, ...rest } = request.change;
  const target = sameAs === undefined ? undefined : (await claimsOf(query, sameAs))[0];
  const change = target === undefined ? rest : { ...rest, sameAs: target };
  return correctionView(await ledger.correct({ verb: 'supersede', claims, by, reason, change }));
}

/** What a change says that cannot be, or null. */
function wrongIn({ act, status, date }: { act?: Act; status?: Status; date?: string | null }): string | null {
  if (act !== undefined && !isAct(act)) return `"${act}" is no act`;
  if (status !== undefined && !STATUSES.includes(status)) return `"${status}" is no status`;
  if (date !== undefined && date !== null && !isEdtf(date)) return `"${date}" is no EDTF date`;
  return null;
}

/** The claims of an id; of one that was retracted all that were retracted with it, as an event's claims are. */
async function confirmed(ledger: Ledger, query: Query, id: string): Promise<readonly string[]> {
  const claims = await claimsOf(query, id);
  const [first, ...others] = await ledger.claimsById(claims);
  const last = first?.corrections.findLast(({ verb }) => verb === 'retract' || verb === 'confirm');
  return others.length === 0 && last?.verb === 'retract' ? last.claims : claims;
}

async function claimsOf(query: Query, id: string): Promise<readonly string[]> {
  const found = await query.why(id);
  if (found.kind === 'claim') return [found.claim.id];
  if (found.kind === 'event') return found.event.claims;
  throw fault(
    'bad-filter',
    `"${id}" is a standing, and cannot be corrected.`,
    'Correct one of the events that it rests on.',
    id,
  );
}
