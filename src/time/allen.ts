import { FOREVER, readPeriod } from './period.js';
import type { Edtf } from './types.js';

/**
 * Two EDTF values in; the set of Allen's thirteen relations that they may stand in out, ends unknown or imprecise included.
 * Periods are half-open in days: one meets another where the day after its last is the other's first.
 */

/** Allen's relations, named as in "A before B". */
export type AllenRelation =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'starts'
  | 'during'
  | 'finishes'
  | 'equals'
  | 'after'
  | 'met-by'
  | 'overlapped-by'
  | 'started-by'
  | 'contains'
  | 'finished-by';

/**
 * How a value is meant: as a `period` that fills it (a standing "2015" held all 2015; only ends that are unknown or have unspecified
 * digits move), or as an `event` that lies somewhere within it and may have lasted a day.
 */
export type Reading = 'period' | 'event';

/** Names of all relations, and the converse of each. */
export const ALLEN_CONVERSE: Readonly<Record<AllenRelation, AllenRelation>> = {
  before: 'after',
  meets: 'met-by',
  overlaps: 'overlapped-by',
  starts: 'started-by',
  during: 'contains',
  finishes: 'finished-by',
  equals: 'equals',
  after: 'before',
  'met-by': 'meets',
  'overlapped-by': 'overlaps',
  'started-by': 'starts',
  contains: 'during',
  'finished-by': 'finishes',
};

// Each relation as order of the four ends: start of A, end of A, start of B, end of B (0, 1, 2, 3).
type Order = readonly [left: 0 | 1 | 2 | 3, sign: '<' | '=', right: 0 | 1 | 2 | 3];
const ORDERS: Readonly<Record<AllenRelation, readonly Order[]>> = {
  before: [[1, '<', 2]],
  meets: [[1, '=', 2]],
  overlaps: [
    [0, '<', 2],
    [2, '<', 1],
    [1, '<', 3],
  ],
  starts: [
    [0, '=', 2],
    [1, '<', 3],
  ],
  during: [
    [2, '<', 0],
    [1, '<', 3],
  ],
  finishes: [
    [2, '<', 0],
    [1, '=', 3],
  ],
  equals: [
    [0, '=', 2],
    [1, '=', 3],
  ],
  after: [[3, '<', 0]],
  'met-by': [[3, '=', 0]],
  'overlapped-by': [
    [2, '<', 0],
    [0, '<', 3],
    [3, '<', 1],
  ],
  'started-by': [
    [0, '=', 2],
    [3, '<', 1],
  ],
  contains: [
    [0, '<', 2],
    [3, '<', 1],
  ],
  'finished-by': [
    [0, '<', 2],
    [1, '=', 3],
  ],
};

type Range = [lo: number, hi: number];

/**
 * Every Allen relation that A and B may stand in. One relation: certain. Values that are no EDTF give the empty list.
 * Readings default to `period`.
 */
export function allen(a: Edtf, b: Edtf, readA: Reading = 'period', readB: Reading = readA): AllenRelation[] {
  const endsA = ranges(a, readA);
  const endsB = ranges(b, readB);
  if (!endsA || !endsB) return [];
  const ends = [...endsA, ...endsB];
  return (Object.keys(ORDERS) as AllenRelation[]).filter((name) => possible(ends, ORDERS[name]));
}

/** First day and day after the last, each as the range it may lie in. */
function ranges(edtf: Edtf, reading: Reading): [Range, Range] | null {
  const period = readPeriod(edtf);
  if (!period) return null;
  const { start, end } = period;
  const stop = (day: number) => (day === FOREVER ? day : day + 1);
  if (reading === 'event') {
    const last = Math.min(end.hi, FOREVER - 1);
    return [
      [Math.max(start.lo, 1 - FOREVER), last],
      [start.lo + 1, stop(last)],
    ];
  }
  const unknownStart: Range = [1 - FOREVER, start.hi];
  const unknownEnd: Range = [stop(end.lo), FOREVER - 1];
  return [
    start.kind === 'unknown' ? unknownStart : [start.lo, start.hi],
    end.kind === 'unknown' ? unknownEnd : [stop(end.lo), stop(end.hi)],
  ];
}

// Order constraints on ranges of whole numbers are min-closed: narrowing to a fixed point decides whether a solution exists.
function possible(ends: readonly Range[], orders: readonly Order[]): boolean {
  const r = ends.map(([lo, hi]): Range => [lo, hi]);
  const all: Order[] = [[0, '<', 1], [2, '<', 3], ...orders];
  for (let round = 0; round < 8; round++) {
    let changed = false;
    for (const [left, sign, right] of all) {
      const x = r[left]!;
      const y = r[right]!;
      const step = sign === '<' ? 1 : 0;
      const before = [x[0], x[1], y[0], y[1]];
      y[0] = Math.max(y[0], x[0] + step);
      x[1] = Math.min(x[1], y[1] - step);
      if (sign === '=') {
        x[0] = Math.max(x[0], y[0]);
        y[1] = Math.min(y[1], x[1]);
      }
      if (x[0] > x[1] || y[0] > y[1]) return false;
      changed ||= before[0] !== x[0] || before[1] !== x[1] || before[2] !== y[0] || before[3] !== y[1];
    }
    if (!changed) return true;
  }
  return true;
}
