// AssemblyScript: attention over rows of queries, keys and values. src/grammar/kernel.ts says what the arguments mean; kernel-js-attend.ts holds the
// same sums one number at a time, in doubles and in the same order, so that both give the same bits.

// What fdlibm's exp is made of (as V8's Math.exp), for numbers of at most 0.
const LN2_HIGH: f64 = 6.93147180369123816490e-1;
const LN2_LOW: f64 = 1.90821492927058770002e-10;
const OF_LN2: f64 = 1.44269504088896338700;
const P1: f64 = 1.66666666666666019037e-1;
const P2: f64 = -2.77777777770155933842e-3;
const P3: f64 = 6.61375632143793436117e-5;
const P4: f64 = -1.65339022054652515390e-6;
const P5: f64 = 4.13813679705723846039e-8;
const LEAST: f64 = -708;

function exp(x: f64): f64 {
  const size = <u32>(reinterpret<u64>(x) >> 32) & 0x7fffffff;
  if (size < 0x3e300000) return 1 + x;
  // Less than this adds nothing to a sum that holds exp(0).
  if (x < LEAST) return 0;
  let k = 0;
  let high = x;
  let low: f64 = 0;
  if (size > 0x3fd62e42) {
    k = size < 0x3ff0a2b2 ? -1 : <i32>(OF_LN2 * x - 0.5);
    high = x - <f64>k * LN2_HIGH;
    low = <f64>k * LN2_LOW;
    x = high - low;
  }
  const t = x * x;
  const c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k == 0) return 1 - ((x * c) / (c - 2) - x);
  return (1 - (low - (x * c) / (2 - c) - high)) * reinterpret<f64>((<u64>(1023 + k)) << 52);
}

export function attend(
  rows: usize,
  n: i32,
  width: i32,
  heads: i32,
  asking: usize,
  count: i32,
  bias: usize,
  least: f64,
  scratch: usize,
  into: usize,
): void {
  const size = width / heads;
  const root = sqrt<f64>(<f64>size);
  const line = <usize>width * 12;
  // Words are taken by fours; those behind the last are zeros.
  const padded = (n + 3) & ~3;
  const column = <usize>padded << 3;
  const keys = scratch;
  const values = keys + <usize>size * column;
  const scores = values + <usize>(padded + 1) * (<usize>size << 3);
  const shares = scores + column;
  const heard = shares + column + 32;
  const query = heard + (<usize>(padded + 4) << 2);
  for (let h = 0; h < heads; h++) {
    const own = rows + (<usize>(h * size) << 2);
    for (let j = 0; j < padded; j++) {
      const key = own + <usize>j * line + (<usize>width << 2);
      for (let k = 0; k < size; k++) {
        const there = j < n;
        store<f64>(keys + <usize>k * column + (<usize>j << 3), there ? <f64>load<f32>(key + (<usize>k << 2)) : 0);
        store<f64>(values + ((<usize>(j * size + k)) << 3), there ? <f64>load<f32>(key + (<usize>(width + k) << 2)) : 0);
      }
    }
    for (let r = 0; r < count; r++) {
      const i = load<i32>(asking + (<usize>r << 2));
      const from = own + <usize>i * line;
      for (let k = 0; k < size; k++) store<f64>(query + (<usize>k << 3), <f64>load<f32>(from + (<usize>k << 2)));
      const most = score(query, keys, column, size, n, root, bias + ((<usize>((h * n + i) * n)) << 2), scores);
      gather(values, scores, n, size, most, least, shares, heard, into + (<usize>(r * width + h * size) << 2));
    }
  }
}

/** Scores of all words for a query; gives the highest. */
function score(query: usize, keys: usize, column: usize, size: i32, n: i32, root: f64, bias: usize, scores: usize): f64 {
  for (let j: usize = 0; j < column; j += 32) {
    let one = f64x2.splat(0);
    let two = f64x2.splat(0);
    let at = keys + j;
    let q = query;
    for (let k = 0; k < size; k += 4) {
      let w = v128.load64_splat(q);
      let a = f64x2.mul(w, v128.load(at));
      let b = f64x2.mul(w, v128.load(at, 16));
      at += column;
      w = v128.load64_splat(q, 8);
      a = f64x2.add(a, f64x2.mul(w, v128.load(at)));
      b = f64x2.add(b, f64x2.mul(w, v128.load(at, 16)));
      at += column;
      w = v128.load64_splat(q, 16);
      a = f64x2.add(a, f64x2.mul(w, v128.load(at)));
      b = f64x2.add(b, f64x2.mul(w, v128.load(at, 16)));
      at += column;
      w = v128.load64_splat(q, 24);
      a = f64x2.add(a, f64x2.mul(w, v128.load(at)));
      b = f64x2.add(b, f64x2.mul(w, v128.load(at, 16)));
      at += column;
      one = f64x2.add(one, a);
      two = f64x2.add(two, b);
      q += 32;
    }
    v128.store(scores + j, f64x2.div(one, f64x2.splat(root)));
    v128.store(scores + j, f64x2.div(two, f64x2.splat(root)), 16);
  }
  let most: f64 = -Infinity;
  for (let j = 0; j < n; j++) {
    const at = scores + (<usize>j << 3);
    const s = load<f64>(at) + <f64>load<f32>(bias + (<usize>j << 2));
    store<f64>(at, s);
    if (s > most) most = s;
  }
  return most;
}

/** Sums of the values of the words that are heard, by their shares. */
function gather(
  values: usize,
  scores: usize,
  n: i32,
  size: i32,
  most: f64,
  least: f64,
  shares: usize,
  heard: usize,
  into: usize,
): void {
  let total: f64 = 0;
  for (let j = 0; j < n; j++) {
    const at = scores + (<usize>j << 3);
    const e = exp(load<f64>(at) - most);
    store<f64>(at, e);
    total += e;
  }
  const line = <usize>size << 3;
  let count = 0;
  for (let j = 0; j < n; j++) {
    const share = load<f64>(scores + (<usize>j << 3)) / total;
    if (share < least) continue;
    store<f64>(shares + (<usize>count << 3), share);
    store<usize>(heard + (<usize>count << 2), values + <usize>j * line);
    count++;
  }
  for (let k = count; k < count + 3; k++) {
    store<f64>(shares + (<usize>k << 3), 0);
    store<usize>(heard + (<usize>k << 2), values);
  }
  for (let k: usize = 0; k < line; k += 32) {
    let one = f64x2.splat(0);
    let two = f64x2.splat(0);
    for (let i = 0; i < count; i += 4) {
      const s = shares + (<usize>i << 3);
      const v = heard + (<usize>i << 2);
      let share = v128.load64_splat(s);
      let at = load<usize>(v) + k;
      let a = f64x2.mul(share, v128.load(at));
      let b = f64x2.mul(share, v128.load(at, 16));
      share = v128.load64_splat(s, 8);
      at = load<usize>(v, 4) + k;
      a = f64x2.add(a, f64x2.mul(share, v128.load(at)));
      b = f64x2.add(b, f64x2.mul(share, v128.load(at, 16)));
      share = v128.load64_splat(s, 16);
      at = load<usize>(v, 8) + k;
      a = f64x2.add(a, f64x2.mul(share, v128.load(at)));
      b = f64x2.add(b, f64x2.mul(share, v128.load(at, 16)));
      share = v128.load64_splat(s, 24);
      at = load<usize>(v, 12) + k;
      a = f64x2.add(a, f64x2.mul(share, v128.load(at)));
      b = f64x2.add(b, f64x2.mul(share, v128.load(at, 16)));
      one = f64x2.add(one, a);
      two = f64x2.add(two, b);
    }
    const low = f32x4.demote_f64x2_zero(one);
    const high = f32x4.demote_f64x2_zero(two);
    v128.store(into + (k >> 1), v128.shuffle<i64>(low, high, 0, 2));
  }
}
