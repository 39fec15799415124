/**
 * Events of one pair come in; cooperation and conflict over time go out, by the PLOVER score of each event, whatever the number of its
 * reports. The balance halves what is past every `halfLifeDays`.
 */
import { dayName, dayNumber, daysOf } from './days.js';
import type { Event } from './types.js';

export type Step = 'day' | 'week' | 'month' | 'year';

/** One step of time; see the query's SeriesPoint. */
export interface Point {
  readonly at: string;
  readonly cooperationAB: number;
  readonly conflictAB: number;
  readonly cooperationBA: number;
  readonly conflictBA: number;
  readonly events: number;
  readonly balance: number;
}

type Scored = Pick<Event, 'actors' | 'joint' | 'score' | 'status' | 'date' | 'standing'>;

/** The series of a pair, and how many events were left out, because their date is wider than the step or not known. */
export function seriesOf(
  events: readonly Scored[],
  a: string,
  step: Step,
  halfLifeDays: number,
): { readonly points: readonly Point[]; readonly undated: number } {
  const bins = new Map<string, { from: number; ab: [number, number]; ba: [number, number]; events: number }>();
  let undated = 0;
  for (const event of events) {
    if (event.score === null || event.standing !== null || (event.status !== 'happened' && event.status !== 'ongoing'))
      continue;
    const bin = binOf(event, step);
    if (bin === null) {
      undated++;
      continue;
    }
    const there = bins.get(bin.at) ?? { from: bin.from, ab: [0, 0], ba: [0, 0], events: 0 };
    const side = event.score >= 0 ? 0 : 1;
    if (event.joint === 'joint' || event.actors.includes(a)) there.ab[side] += event.score;
    if (event.joint === 'joint' || !event.actors.includes(a)) there.ba[side] += event.score;
    there.events++;
    bins.set(bin.at, there);
  }
  let balance = 0;
  let last = 0;
  const points = [...bins]
    .sort(([, x], [, y]) => x.from - y.from)
    .map(([at, bin]): Point => {
      const gap = balance === 0 ? 0 : bin.from - last;
      balance = balance * 0.5 ** (gap / halfLifeDays) + bin.ab[0] + bin.ab[1] + bin.ba[0] + bin.ba[1];
      last = bin.from;
      return {
        at,
        cooperationAB: round(bin.ab[0]),
        conflictAB: round(bin.ab[1]),
        cooperationBA: round(bin.ba[0]),
        conflictBA: round(bin.ba[1]),
        events: bin.events,
        balance: round(balance),
      };
    });
  return { points, undated };
}

/** The step that the whole of the event's date lies in; null where it is wider. */
function binOf({ date }: Scored, step: Step): { readonly at: string; readonly from: number } | null {
  const { lo, hi } = daysOf(date.edtf);
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return null;
  const [first, last] = [nameOf(lo, step), nameOf(hi, step)];
  if (first !== last) return null;
  const day = step === 'year' ? `${first}-01-01` : step === 'month' ? `${first}-01` : first;
  return { at: first, from: dayNumber(day) };
}

function nameOf(day: number, step: Step): string {
  if (step === 'year') return dayName(day).slice(0, 4);
  if (step === 'month') return dayName(day).slice(0, 7);
  // Day 0, 1970-01-01, was a Thursday: three days after its Monday.
  return dayName(step === 'week' ? day - ((((day + 3) % 7) + 7) % 7) : day);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
