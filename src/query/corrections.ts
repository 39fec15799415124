/** What people have said of claims comes in, in the order of time; a page of it goes out, the newest first, with the events it bears on. */
import type { Correction, Ledger } from '../ledger/index.js';
import { askedCursor, askedLimit, cursorOf } from './asked.js';
import type { Catalogue } from './catalogue.js';
import type { RecordIndex } from './record-index.js';
import type { CorrectionItem, Page } from './types.js';
import { correctionView } from './views.js';

const isBefore = (value: unknown): value is readonly [number] => Array.isArray(value) && typeof value[0] === 'number';

/** One page of corrections; `of` is the id of a claim, an event or a report. */
export async function correctionsPage(
  ledger: Ledger,
  index: RecordIndex,
  catalogue: Catalogue,
  asked: { readonly of?: string; readonly limit?: number; readonly cursor?: string },
): Promise<Page<CorrectionItem>> {
  const limit = askedLimit(asked.limit, 50);
  const all = index.columns.correctionsByPeople();
  const before = askedCursor(asked.cursor, isBefore)?.[0] ?? all.length;
  const about = asked.of === undefined ? null : await claimsOf(asked.of, all, ledger, index, catalogue);
  const numbered = all.map((correction, number) => ({ correction, number }));
  const wanted = numbered.filter(({ correction }) => about === null || correction.claims.some((id) => about.has(id)));
  const items = wanted
    .filter(({ number }) => number < before)
    .reverse()
    .slice(0, limit);
  const last = items[items.length - 1];
  const more = last !== undefined && last.number > (wanted[0]?.number ?? 0);
  return {
    items: await Promise.all(items.map(({ correction }) => itemOf(correction, ledger, index))),
    total: wanted.length,
    next: more ? cursorOf([last.number]) : null,
  };
}

async function itemOf(correction: Correction, ledger: Ledger, index: RecordIndex): Promise<CorrectionItem> {
  const claims = await ledger.claimsById(correction.claims);
  const events = claims.flatMap(({ row }) => index.eventsOfClaim(row).map(({ id }) => id));
  return { ...correctionView(correction), change: correction.change, events: [...new Set(events)] };
}

/** The claims that an id means; of a report those that were corrected, retracted ones too. */
async function claimsOf(
  id: string,
  all: readonly Correction[],
  ledger: Ledger,
  index: RecordIndex,
  catalogue: Catalogue,
): Promise<ReadonlySet<string>> {
  if ((await ledger.report(id)) !== null) {
    const corrected = await ledger.claimsById([...new Set(all.flatMap(({ claims }) => claims))]);
    return new Set(corrected.filter(({ claim }) => claim.report.id === id).map(({ claim }) => claim.id));
  }
  const rows = catalogue.find(id).flatMap((event) => event.rows);
  return new Set([id, ...rows.map((row) => index.columns.idOf(row))]);
}
