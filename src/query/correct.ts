/**
 * What a person says of an event or a claim comes in; a correction in the ledger and what it changed go out. An event is corrected by
 * correcting all its claims.
 */
import { ProblemError, problem } from '../base/index.js';
import type { CorrectionChange, Ledger } from '../ledger/index.js';
import { isAct, STATUSES } from '../plover/index.js';
import { isEdtf } from '../time/index.js';
import { fault } from './asked.js';
import type { CorrectionView, Query } from './types.js';
import { correctionView } from './views.js';

/** What to correct, and how. */
export interface CorrectionRequest {
  /** Event or claim id, or an unambiguous beginning of one. */
  readonly id: string;
  readonly verb: 'retract' | 'supersede' | 'confirm';
  /** For `supersede`: what is so instead; `sameAs` is the id of the event or claim that is told too. */
  readonly change?: CorrectionChange;
  readonly by: string;
  readonly reason: string;
}

/** Enters a correction. Throws 'unknown-id', 'ambiguous-id', 'bad-filter' (a standing cannot be corrected), 'bad-correction'. */
export async function correctRecord(ledger: Ledger, query: Query, request: CorrectionRequest): Promise<CorrectionView> {
  const { id, verb, by, reason, change = {} } = request;
  const wrong = wrongIn(change);
  if (wrong !== null) {
    const hint = 'Give an act of the list, a status, an EDTF date, or codes of parties.';
    throw new ProblemError(problem('bad-correction', `The correction was not kept: ${wrong}.`, hint));
  }
  const claims = await claimsOf(query, id);
  if (verb !== 'supersede') return correctionView(await ledger.correct({ verb, claims, by, reason }));
  const { sameAs, ...rest } = change;
  const target = sameAs === undefined ? undefined : (await claimsOf(query, sameAs))[0];
  const whole = target === undefined ? rest : { ...rest, sameAs: target };
  return correctionView(await ledger.correct({ verb, claims, by, reason, change: whole }));
}

/** What a change says that cannot be, or null. */
function wrongIn({ act, status, date }: CorrectionChange): string | null {
  if (act !== undefined && !isAct(act)) return `"${act}" is no act`;
  if (status !== undefined && !STATUSES.includes(status)) return `"${status}" is no status`;
  if (date !== undefined && date !== null && !isEdtf(date)) return `"${date}" is no EDTF date`;
  return null;
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
