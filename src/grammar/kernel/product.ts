// AssemblyScript: products of 16-bit inputs with packed weights, four rows by eight columns at a time. src/grammar/kernel.ts says what
// the arguments mean and holds the same sums in plain JavaScript. Build with `node scripts/build-kernel.mjs`.

export function product(
  input: usize,
  stride: i32,
  rows: i32,
  k: i32,
  taps: i32,
  dilation: i32,
  weights: usize,
  cols: i32,
  output: usize,
): void {
  const bytes: usize = <usize>stride << 1;
  const span: usize = <usize>k << 1;
  const middle = taps >> 1;
  const line: usize = <usize>cols << 2;
  for (let column = 0; column < cols; column += 8) {
    const first = weights + <usize>(column * k * taps) * 2;
    for (let row = 0; row < rows; row += 4) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let c0 = i32x4.splat(0);
      let c1 = i32x4.splat(0);
      let d0 = i32x4.splat(0);
      let d1 = i32x4.splat(0);
      let w = first;
      for (let tap = 0; tap < taps; tap++) {
        let at = input + <usize>((row + (tap - middle) * dilation) * stride) * 2;
        const end = at + span;
        while (at < end) {
          const w0 = v128.load(w);
          const w1 = v128.load(w, 16);
          const a = v128.load32_splat(at);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, w0));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, w1));
          const b = v128.load32_splat(at + bytes);
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, w0));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, w1));
          const c = v128.load32_splat(at + bytes * 2);
          c0 = i32x4.add(c0, i32x4.dot_i16x8_s(c, w0));
          c1 = i32x4.add(c1, i32x4.dot_i16x8_s(c, w1));
          const d = v128.load32_splat(at + bytes * 3);
          d0 = i32x4.add(d0, i32x4.dot_i16x8_s(d, w0));
          d1 = i32x4.add(d1, i32x4.dot_i16x8_s(d, w1));
          at += 4;
          w += 32;
        }
      }
      const out = output + <usize>row * line + (<usize>column << 2);
      v128.store(out, a0);
      v128.store(out, a1, 16);
      v128.store(out + line, b0);
      v128.store(out + line, b1, 16);
      v128.store(out + line * 2, c0);
      v128.store(out + line * 2, c1, 16);
      v128.store(out + line * 3, d0);
      v128.store(out + line * 3, d1, 16);
    }
  }
}
