// AssemblyScript: what happens to rows of numbers between two products. src/grammar/kernel.ts says what each does; kernel-js.ts holds the
// same steps one number at a time, rounded to 32 bits after each, so that both give the same bits. Widths are multiples of 8. Limits are
// put on by pmin and pmax, one instruction each: no number here is NaN.

// The rational approximation of tanh that Eigen uses for 32-bit floats; 4.7e-7 off at most.
const TANH_MOST: f32 = 9.0;
const A1: f32 = 4.89352455891786e-3;
const A3: f32 = 6.37261928875436e-4;
const A5: f32 = 1.48572235717979e-5;
const A7: f32 = 5.12229709037114e-8;
const A9: f32 = -8.60467152213735e-11;
const A11: f32 = 2.00018790482477e-13;
const A13: f32 = -2.76076847742355e-16;
const B0: f32 = 4.89352518554385e-3;
const B2: f32 = 2.268434632439e-3;
const B4: f32 = 1.18534705686654e-4;
const B6: f32 = 1.19825839466702e-6;
const MOST: f32 = 32000;

// @ts-ignore: decorator
@inline
function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

// @ts-ignore: decorator
@inline
function short(v: v128): v128 {
  // Halves go to the even one, as the sum with 3 * 2^22 has no digits behind the point; its bits count up from those of that number.
  return i32x4.sub(f32x4.add(v, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
}

// @ts-ignore: decorator
@inline
function within(v: v128, low: v128, high: v128): v128 {
  return f32x4.pmax(low, f32x4.pmin(high, v));
}

export function norm(x: usize, count: i32, width: i32, gains: usize, into: usize): void {
  const bytes = <usize>width << 2;
  const n: f32 = <f32>width;
  let r = 0;
  // Two rows at once: each one's sums wait for the addition before.
  for (; r + 2 <= count; r += 2) {
    const y = x + bytes;
    let sum = f32x4.splat(0);
    let other = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      sum = f32x4.add(sum, v128.load(x + i));
      other = f32x4.add(other, v128.load(y + i));
    }
    const mean = f32x4.splat(total(sum) / n);
    const otherMean = f32x4.splat(total(other) / n);
    let squares = f32x4.splat(0);
    let others = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const d = f32x4.sub(v128.load(x + i), mean);
      const e = f32x4.sub(v128.load(y + i), otherMean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
      others = f32x4.add(others, f32x4.mul(e, e));
    }
    scaleRow(x, bytes, mean, total(squares) / n, gains, into);
    scaleRow(y, bytes, otherMean, total(others) / n, gains, into + (bytes >> 1));
    x += bytes << 1;
    into += bytes;
  }
  if (r < count) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) sum = f32x4.add(sum, v128.load(x + i));
    const mean = f32x4.splat(total(sum) / n);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const d = f32x4.sub(v128.load(x + i), mean);
      squares = f32x4.add(squares, f32x4.mul(d, d));
    }
    scaleRow(x, bytes, mean, total(squares) / n, gains, into);
  }
}

// @ts-ignore: decorator
@inline
function scaleRow(x: usize, bytes: usize, mean: v128, variance: f32, gains: usize, into: usize): void {
  const low = f32x4.splat(-MOST);
  const high = f32x4.splat(MOST);
  const scale = f32x4.splat(<f32>2048 / sqrt<f32>(variance + <f32>1e-5));
  for (let i: usize = 0; i < bytes; i += 32) {
    let a = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(x + i), mean), scale), v128.load(gains + i));
    a = within(f32x4.add(a, v128.load(gains + bytes + i)), low, high);
    let b = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(x + i, 16), mean), scale), v128.load(gains + i, 16));
    b = within(f32x4.add(b, v128.load(gains + bytes + i, 16)), low, high);
    v128.store(into + (i >> 1), i16x8.narrow_i32x4_s(short(a), short(b)));
  }
}

export function addRelu(x: usize, count: i32, width: i32, sums: usize, cols: i32, scale: usize): void {
  const bytes = <usize>width << 2;
  const line = <usize>cols << 2;
  const bias = scale + line;
  const zero = f32x4.splat(0);
  for (let r = 0; r < count; r++) {
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + i)), v128.load(scale + i)), v128.load(bias + i));
      v128.store(x + i, f32x4.add(v128.load(x + i), f32x4.pmax(zero, v)));
    }
    x += bytes;
    sums += line;
  }
}

export function addScaled(x: usize, count: i32, width: i32, sums: usize, cols: i32, scale: usize, steps: usize): void {
  const bytes = <usize>width << 2;
  const line = <usize>cols << 2;
  const bias = scale + line;
  for (let r = 0; r < count; r++) {
    const step = f32x4.splat(load<f32>(steps + (<usize>r << 2)));
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + i)), v128.load(scale + i)), step);
      v128.store(x + i, f32x4.add(v128.load(x + i), f32x4.add(v, v128.load(bias + i))));
    }
    x += bytes;
    sums += line;
  }
}

export function read(sums: usize, cols: i32, count: i32, width: i32, scale: usize, bias: usize, low: f32, into: usize): void {
  const bytes = <usize>width << 2;
  const line = <usize>cols << 2;
  const least = f32x4.splat(low);
  for (let r = 0; r < count; r++) {
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + i)), v128.load(scale + i)), v128.load(bias + i));
      v128.store(into + i, f32x4.pmax(least, v));
    }
    sums += line;
    into += bytes;
  }
}

export function readScaled(sums: usize, cols: i32, count: i32, width: i32, scale: usize, bias: usize, steps: usize, into: usize): void {
  const bytes = <usize>width << 2;
  const line = <usize>cols << 2;
  for (let r = 0; r < count; r++) {
    const step = f32x4.splat(load<f32>(steps + (<usize>r << 2)));
    for (let i: usize = 0; i < bytes; i += 16) {
      const v = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums + i)), v128.load(scale + i)), step);
      v128.store(into + i, f32x4.add(v, v128.load(bias + i)));
    }
    sums += line;
    into += bytes;
  }
}

export function round(x: usize, count: i32, width: i32, into: usize, limit: f32, steps: usize): void {
  const bytes = <usize>width << 2;
  for (let r = 0; r < count; r++) {
    let m = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) m = f32x4.pmax(m, f32x4.abs(v128.load(x + i)));
    const largest = max<f32>(
      max<f32>(f32x4.extract_lane(m, 0), f32x4.extract_lane(m, 1)),
      max<f32>(f32x4.extract_lane(m, 2), f32x4.extract_lane(m, 3)),
    );
    const scale = f32x4.splat(largest > 0 ? limit / largest : 0);
    for (let i: usize = 0; i < bytes; i += 32) {
      const a = short(f32x4.mul(v128.load(x + i), scale));
      const b = short(f32x4.mul(v128.load(x + i, 16), scale));
      v128.store(into + (i >> 1), i16x8.narrow_i32x4_s(a, b));
    }
    store<f32>(steps + (<usize>r << 2), largest / limit);
    x += bytes;
    into += bytes >> 1;
  }
}

// @ts-ignore: decorator
@inline
function gate(v: v128): v128 {
  const x = within(f32x4.mul(v, f32x4.splat(0.5)), f32x4.splat(-TANH_MOST), f32x4.splat(TANH_MOST));
  const q = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(q, f32x4.splat(A13)), f32x4.splat(A11));
  p = f32x4.add(f32x4.mul(q, p), f32x4.splat(A9));
  p = f32x4.add(f32x4.mul(q, p), f32x4.splat(A7));
  p = f32x4.add(f32x4.mul(q, p), f32x4.splat(A5));
  p = f32x4.add(f32x4.mul(q, p), f32x4.splat(A3));
  p = f32x4.add(f32x4.mul(q, p), f32x4.splat(A1));
  p = f32x4.mul(x, p);
  let d = f32x4.add(f32x4.mul(q, f32x4.splat(B6)), f32x4.splat(B4));
  d = f32x4.add(f32x4.mul(q, d), f32x4.splat(B2));
  d = f32x4.add(f32x4.mul(q, d), f32x4.splat(B0));
  return f32x4.add(f32x4.mul(f32x4.div(p, d), f32x4.splat(0.5)), f32x4.splat(0.5));
}

export function scan(sums: usize, cols: i32, count: i32, hidden: i32, scale: usize, state: usize, way: i32): void {
  const bytes = <usize>hidden << 2;
  const line: isize = (<isize>cols << 2) * way;
  const step: isize = (<isize>bytes * 2) * way;
  const bias = scale + (<usize>cols << 2);
  const candidate = bytes * 2;
  for (let i: usize = 0; i < bytes; i += 16) {
    const gs = v128.load(scale + i);
    const gb = v128.load(bias + i);
    const cs = v128.load(scale + candidate + i);
    const cb = v128.load(bias + candidate + i);
    let h = f32x4.splat(0);
    let from: isize = <isize>(sums + i);
    let to: isize = <isize>(state + i);
    for (let r = 0; r < count; r++) {
      const g = gate(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(<usize>from)), gs), gb));
      const c = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(<usize>from + candidate)), cs), cb);
      h = f32x4.add(h, f32x4.mul(g, f32x4.sub(c, h)));
      v128.store(<usize>to, h);
      from += line;
      to += step;
    }
  }
}

export function join(one: usize, other: usize, width: i32, into: usize): void {
  const zero = f32x4.splat(0);
  for (let i: usize = 0, bytes = <usize>width << 2; i < bytes; i += 16)
    v128.store(into + i, f32x4.pmax(zero, f32x4.add(v128.load(one + i), v128.load(other + i))));
}
