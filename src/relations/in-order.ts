/**
 * Things come in by whole numbers that order most of them; their order goes out. Only those of equal numbers are compared. Numbers are put in order
 * digit by digit, as there are thousands of things and few days.
 */

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Fewer are put in order by looking at them. */
const FEW = 16;

type Whole = Int32Array<ArrayBuffer>;

const counts = new Int32Array(DIGITS);

/** The places of things, from 0 on, by their numbers, which are of 31 bits, and of equal ones as `compare` says. */
export function inOrder(
  count: number,
  numberOf: (thing: number) => number,
  compare: (a: number, b: number) => number,
): Whole {
  const numbers = new Int32Array(count);
  let [least, most, rising] = [0, 0, true];
  for (let i = 0; i < count; i++) {
    const number = numberOf(i);
    numbers[i] = number;
    if (i === 0) least = most = number;
    else if (number >= most) most = number;
    else {
      rising = false;
      if (number < least) least = number;
    }
  }
  let order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  if (!rising && count <= FEW) {
    sortFew(order, 0, count, (a, b) => numbers[a]! - numbers[b]! || compare(a, b));
    return order;
  }
  if (!rising) order = byDigits(order, numbers, least, most);
  for (let from = 0; from < count; ) {
    const number = numbers[order[from]!]!;
    let to = from + 1;
    while (to < count && numbers[order[to]!]! === number) to++;
    if (to - from > FEW) order.subarray(from, to).sort(compare);
    else if (to - from > 1) sortFew(order, from, to, compare);
    from = to;
  }
  return order;
}

/** Things by their numbers; of equal ones the order stays. */
function byDigits(things: Whole, numbers: Whole, least: number, most: number): Whole {
  let [from, to] = [things, new Int32Array(things.length)];
  for (let shift = 0; shift < 32 && (most - least) >>> shift > 0; shift += DIGIT_BITS) {
    counts.fill(0);
    for (let i = 0; i < from.length; i++) counts[((numbers[from[i]!]! - least) >>> shift) & (DIGITS - 1)]!++;
    let sum = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const own = counts[digit]!;
      counts[digit] = sum;
      sum += own;
    }
    for (let i = 0; i < from.length; i++) {
      const thing = from[i]!;
      const digit = ((numbers[thing]! - least) >>> shift) & (DIGITS - 1);
      to[counts[digit]!++] = thing;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Mostly there are two or three of one number: each is put where it belongs among those before it. */
function sortFew(order: Whole, from: number, to: number, compare: (a: number, b: number) => number): void {
  for (let i = from + 1; i < to; i++) {
    const thing = order[i]!;
    let at = i;
    while (at > from && compare(order[at - 1]!, thing) > 0) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = thing;
  }
}
