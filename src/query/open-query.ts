/** A ledger and a gazetteer come in; the door to every question goes out. It keeps an index in memory and follows the ledger. */
import type { Ledger } from '../ledger/index.js';
import type { Edtf } from '../time/index.js';
import { deriveAhead } from './ahead.js';
import { askedDay, askedInstant, askedLimit, fault } from './asked.js';
import { Catalogue } from './catalogue.js';
import { correctionsPage } from './corrections.js';
import { HALF_LIFE_DAYS, historyOf, pairOf, seriesAnswer } from './history.js';
import { listEvents, streamEvents } from './list.js';
import { Names, type NameTable } from './names.js';
import { changesOf, pairsOf, reportAnswer, reportsPage, statesOf, summaryOf } from './overview.js';
import { profileOf } from './profile.js';
import { rebuild } from './rebuild.js';
import { type Limits, RecordIndex } from './record-index.js';
import { searchFor } from './search.js';
import { networkOf, recognitionOf, standingsOf } from './standings.js';
import { statusOf } from './status.js';
import type { PartyRef, Query } from './types.js';
import { Views } from './views.js';
import { eventOf, whyOf } from './why.js';

export interface QueryOptions {
  /** The clock, for "today". */
  readonly now?: () => Date;
  /** 'ahead': standings are made before they are asked for, for who stays to be asked. 'when-asked' when left out. */
  readonly derive?: 'ahead' | 'when-asked';
  /** What is remembered of a large record; for tests. */
  readonly limits?: Limits;
}

/** Opens the questions on a ledger; reads it once and follows it from then on. */
export async function openQuery(ledger: Ledger, gazetteer: NameTable, options: QueryOptions = {}): Promise<Query> {
  const now = options.now ?? (() => new Date());
  const index = await RecordIndex.open(ledger, options.limits);
  if (options.derive === 'ahead') deriveAhead(ledger, index);
  const names = new Names(gazetteer);
  const views = new Views(ledger, index, names);
  const catalogue = new Catalogue(index);
  const today = (): Edtf => now().toISOString().slice(0, 10);
  const party = (name: string, on: Edtf | null = null): PartyRef =>
    names.party(name, on, (code) => index.hasParty(code));
  const both = (a: string, b: string, on: Edtf | null = null): readonly [PartyRef, PartyRef] => {
    const [x, y] = [party(a, on), party(b, on)];
    if (x.code !== y.code) return [x, y];
    throw fault('bad-filter', `"${a}" and "${b}" are both ${x.name}.`, 'Name two different states.', b);
  };
  const rowsOfReport = async (id: string): Promise<readonly number[]> =>
    (await ledger.report(id))?.claims.map(({ row }) => row) ?? [];

  return {
    summary: () => summaryOf(ledger, catalogue),
    status: async (a, b, { on, known } = {}) => {
      const day = on === undefined ? today() : askedDay(on);
      const [x, y] = both(a, b, day);
      return statusOf(index, views, x, y, day, askedInstant(known));
    },
    history: async (a, b, { track, known } = {}) => {
      const [x, y] = both(a, b);
      return historyOf(index, views, x, y, track ?? null, askedInstant(known));
    },
    pair: async (a, b, { on, known, limit, step } = {}) => {
      const day = on === undefined ? today() : askedDay(on);
      const [x, y] = both(a, b, day);
      const asked = {
        on: day,
        known: askedInstant(known),
        limit: askedLimit(limit, 100),
        step: step ?? 'month',
      } as const;
      return pairOf(index, views, x, y, asked);
    },
    events: (filter = {}) => listEvents(index, catalogue, views, filter, (name) => party(name).code, rowsOfReport),
    allEvents: (filter = {}, words = 0) =>
      streamEvents(index, views, filter, (name) => party(name).code, rowsOfReport, words),
    event: (id) => eventOf(id, catalogue, views),
    why: (id) => whyOf(id, ledger, index, catalogue, views),
    report: (id) => reportAnswer(id, ledger, index),
    reports: (asked = {}) => reportsPage(ledger, asked),
    states: async () => statesOf(catalogue, names),
    pairs: async ({ limit, cursor, party: name } = {}) =>
      pairsOf(index, catalogue, names, today(), { limit, cursor, party: name === undefined ? null : party(name).code }),
    changes: async (limit, name) =>
      changesOf(index, catalogue, views, {
        limit: askedLimit(limit, 20),
        today: today(),
        party: name === undefined ? null : party(name).code,
      }),
    profile: async (name) => profileOf(party(name), gazetteer, names),
    search: (q, limit) => searchFor(q, askedLimit(limit, 10), ledger, index, names),
    series: async (a, b, { step, halfLifeDays, known } = {}) => {
      const [x, y] = both(a, b);
      const life = halfLifeDays ?? HALF_LIFE_DAYS;
      if (!(life > 0))
        throw fault('bad-filter', `${life} is no half-life.`, 'Give a number of days greater than 0.', 'halfLifeDays');
      return seriesAnswer(index, x, y, step ?? 'month', life, askedInstant(known));
    },
    standings: async ({ party: name, track = 'relations', known } = {}) =>
      standingsOf(index, names, {
        party: name === undefined ? null : party(name),
        track,
        known: askedInstant(known),
      }),
    network: async ({ track = 'relations', on, known } = {}) =>
      networkOf(index, names, {
        track,
        on: on === undefined ? today() : askedDay(on),
        known: askedInstant(known),
      }),
    recognition: async (name, { on, known } = {}) => {
      const day = on === undefined ? today() : askedDay(on);
      return recognitionOf(index, names, { party: party(name, day), on: day, known: askedInstant(known) });
    },
    corrections: (asked = {}) => correctionsPage(ledger, index, catalogue, asked),
    rebuild: () => rebuild(ledger, index),
  };
}
