/**
 * The parts of the network that are not products: norms, rounding to 16 bits, gates, adding back. All in plain double arithmetic with
 * a fixed order and no function whose last bit an engine may choose, so that every machine gives the same numbers.
 */

/** Inputs after a norm are rounded to steps of 1/2048. */
export const normScale = 2048;
/** The largest 16-bit input: 528 of them against weights of 127 still fit into 32 bits. */
export const most = 32000;

const GATE_STEPS = 4096;
const GATE_RANGE = 12;
const gates = gateTable();

/** The layer norm of one row of `x`, rounded into `into`. `norm` holds the gains, then the shifts. */
export function normRow(
  x: Float32Array,
  at: number,
  width: number,
  norm: Float32Array,
  into: Int16Array,
  to: number,
): void {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < width; i++) {
    const v = x[at + i]!;
    sum += v;
    squares += v * v;
  }
  const mean = sum / width;
  const scale = normScale / Math.sqrt(squares / width - mean * mean + 1e-5);
  for (let i = 0; i < width; i++) {
    let v = (x[at + i]! - mean) * scale * norm[i]! + norm[width + i]! * normScale;
    v = v > most ? most : v < -most ? -most : v;
    into[to + i] = ((v + 32768.5) | 0) - 32768;
  }
}

/** The layer norm of one row of `x` in place. */
export function normInPlace(x: Float32Array, at: number, width: number, norm: Float32Array): void {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < width; i++) {
    const v = x[at + i]!;
    sum += v;
    squares += v * v;
  }
  const mean = sum / width;
  const scale = 1 / Math.sqrt(squares / width - mean * mean + 1e-5);
  for (let i = 0; i < width; i++) x[at + i] = (x[at + i]! - mean) * scale * norm[i]! + norm[width + i]!;
}

/** Rounds a row to 16 bits by its own largest number (`limit` at most); gives the size of one step, 0 for a row of zeros. */
export function roundRow(
  x: Float32Array,
  at: number,
  width: number,
  into: Int16Array,
  to: number,
  limit: number,
): number {
  let largest = 0;
  for (let i = 0; i < width; i++) {
    const v = x[at + i]!;
    const a = v < 0 ? -v : v;
    if (a > largest) largest = a;
  }
  if (largest === 0) {
    into.fill(0, to, to + width);
    return 0;
  }
  const scale = limit / largest;
  for (let i = 0; i < width; i++) into[to + i] = ((x[at + i]! * scale + 32768.5) | 0) - 32768;
  return largest / limit;
}

/** The logistic function from a table of 4,096 steps between -12 and 12. */
export function gate(v: number): number {
  const step = ((v + GATE_RANGE) * (GATE_STEPS / (2 * GATE_RANGE)) + 0.5) | 0;
  return gates[step < 0 ? 0 : step > GATE_STEPS ? GATE_STEPS : step]!;
}

/** Built from sums and products alone: Math.exp may differ between engines in its last bit. */
function gateTable(): Float64Array {
  const table = new Float64Array(GATE_STEPS + 1);
  for (let i = 0; i <= GATE_STEPS; i++) {
    const x = ((i / GATE_STEPS) * 2 - 1) * GATE_RANGE;
    const small = -x / 1024;
    let e = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + small / 4)));
    for (let k = 0; k < 10; k++) e *= e;
    table[i] = 1 / (1 + e);
  }
  return table;
}
