/** The stretch of days in sight: how it moves and grows, always within what there is to see. */

/** First and last day in sight, fractions allowed. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** The least days in sight. */
const LEAST_DAYS = 14;

/** Brings a view within the bounds, its length kept where that can be. */
export function within(view: View, bounds: readonly [number, number]): View {
  const room = bounds[1] - bounds[0];
  const length = Math.min(room, Math.max(LEAST_DAYS, view.to - view.from));
  const middle = (view.from + view.to) / 2;
  const from = Math.min(bounds[1] - length, Math.max(bounds[0], middle - length / 2));
  return { from, to: from + length };
}

/** Zooms by a factor (under 1: nearer) around a day that stays where it is. */
export function zoom(view: View, factor: number, around: number, bounds: readonly [number, number]): View {
  const length = Math.min(bounds[1] - bounds[0], Math.max(LEAST_DAYS, (view.to - view.from) * factor));
  const share = (around - view.from) / (view.to - view.from);
  const from = Math.min(bounds[1] - length, Math.max(bounds[0], around - share * length));
  return { from, to: from + length };
}

/** Moves by days. */
export function pan(view: View, days: number, bounds: readonly [number, number]): View {
  const length = view.to - view.from;
  const from = Math.min(bounds[1] - length, Math.max(bounds[0], view.from + days));
  return { from, to: from + length };
}
