/** The heights of the parts of a lane, in pixels. */
import type { Lane } from './lanes.js';

export const LABEL = 17;
export const BAR = 20;
export const ROW = 24;
export const OTHER = 9;
const GAP = 8;

/** The height of a lane with all its rows. */
export function laneHeight(lane: Lane): number {
  return LABEL + lane.rows * ROW + (lane.others.length > 0 ? OTHER : 0) + GAP;
}
