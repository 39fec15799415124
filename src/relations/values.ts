/**
 * Claims come in; they go out by what each gives as its date, with what the events made of them ask of all: the kind, the first day of
 * publication, the number of reports. Counted in one pass, as a busy pair has very many claims.
 */
import type { Kind } from '../ledger/index.js';
import type { Edtf } from '../time/index.js';
import { daysOf } from './days.js';
import { type ClaimFacts, FAR, type FactDate, firstDay, lastDay, wholeDay } from './fact.js';

/** All claims of one date; of those without any, all that are published on one day. None is empty. */
export interface Value {
  readonly date: FactDate;
  /** First and last day on which it can have happened, inclusive; -FAR and FAR where they are open. */
  readonly lo: number;
  readonly hi: number;
  readonly sort: 'day' | 'news' | 'span';
  readonly claims: ClaimFacts[];
  /** Of all claims, null where they are of different kinds. */
  kind: Kind | null;
  /** The earliest day of publication; null where no report has one. */
  published: Edtf | null;
  /** The reports that tell it. */
  reports: number;
}

/** A value while claims are still added. */
interface Growing extends Value {
  /** The highest row of a report so far. */
  last: number;
  /** Whether reports came in the order of their rows, so that each was seen to be new or the last. */
  order: 'ascending' | 'mixed';
}

/** By the number of a date the place of its value, counted from 1; all are 0 between two calls. */
let placeOfDate = new Int32Array(1024);

/** Claims by their dates, in the order in which the dates are first met. News without a date word tells of `newsDays` days before it. */
export function valuesOf(claims: readonly ClaimFacts[], newsDays: number): readonly Value[] {
  const values: Growing[] = [];
  let undated: Map<string | null, Growing> | null = null;
  for (const claim of claims) {
    const { date, published } = claim;
    let there: Growing | undefined;
    if (date.basis === 'none') {
      undated ??= new Map();
      const key = date.edtf === null ? published : `${date.edtf}|${published ?? ''}`;
      there = undated.get(key);
      if (there === undefined) undated.set(key, begin(values, claim, published, newsDays));
    } else {
      const { number } = date;
      if (number >= placeOfDate.length) placeOfDate = roomFor(number);
      const place = placeOfDate[number]!;
      if (place > 0) there = values[place - 1]!;
      else {
        begin(values, claim, published, newsDays);
        placeOfDate[number] = values.length;
      }
    }
    if (there !== undefined) add(there, claim, published);
  }
  for (const { date } of values) if (date.basis !== 'none') placeOfDate[date.number] = 0;
  for (const value of values) {
    if (value.order === 'mixed') value.reports = new Set(value.claims.map(({ report }) => report)).size;
  }
  return values;
}

function roomFor(number: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 * number);
  grown.set(placeOfDate);
  return grown;
}

function begin(values: Growing[], claim: ClaimFacts, published: Edtf | null, newsDays: number): Growing {
  const value = valueFrom(claim, published, newsDays);
  values.push(value);
  return value;
}

/** A value of one claim. */
export function valueOfOne(claim: ClaimFacts): Value {
  return valueFrom(claim, claim.published, 0);
}

function valueFrom(claim: ClaimFacts, published: Edtf | null, newsDays: number): Growing {
  const { date, kind, report } = claim;
  const { edtf, basis } = date;
  let lo = firstDay(date);
  let hi = lastDay(date);
  let sort: Value['sort'] = lo === hi ? 'day' : 'span';
  if (basis === 'reported') {
    if (lo !== -FAR) lo -= newsDays;
    sort = 'news';
  } else if (edtf === null) {
    // Told without a date: at any time up to the day of telling.
    lo = -FAR;
    hi = wholeDay(daysOf(published).hi);
    sort = 'span';
  }
  return { date, lo, hi, sort, claims: [claim], kind, published, reports: 1, last: report, order: 'ascending' };
}

function add(value: Growing, claim: ClaimFacts, published: Edtf | null): void {
  value.claims.push(claim);
  if (value.kind !== null && claim.kind !== value.kind) value.kind = null;
  if (published !== value.published && published !== null && (value.published === null || published < value.published))
    value.published = published;
  const { report } = claim;
  if (report > value.last) {
    value.last = report;
    value.reports++;
  } else if (report < value.last) value.order = 'mixed';
}
