/** Things come in by whole numbers that order most of them; their order goes out. Nothing is compared but what is equal by its number. */

/** So many things can be ordered at once by numbers of up to 31 bits without a loss: what a number holds exactly, less these. */
const MOST = 2 ** 21;

/** The places of things, from 0 on, by their numbers, and of equal ones as `compare` says. */
export function inOrder(
  count: number,
  numberOf: (thing: number) => number,
  compare: (a: number, b: number) => number,
): Int32Array {
  const order = new Int32Array(count);
  if (count > MOST) {
    for (let i = 0; i < count; i++) order[i] = i;
    return order.sort((a, b) => numberOf(a) - numberOf(b) || compare(a, b));
  }
  const keys = new Float64Array(count);
  let state: 'rising' | 'mixed' = 'rising';
  for (let i = 0, last = Number.NEGATIVE_INFINITY; i < count; i++) {
    const number = numberOf(i);
    keys[i] = number * MOST + i;
    if (number < last) state = 'mixed';
    last = number;
  }
  if (state === 'mixed') keys.sort();
  for (let i = 0; i < count; i++) order[i] = keys[i]! - Math.floor(keys[i]! / MOST) * MOST;
  for (let from = 0; from < count; ) {
    const number = Math.floor(keys[from]! / MOST);
    let to = from + 1;
    while (to < count && Math.floor(keys[to]! / MOST) === number) to++;
    if (to - from > 1) sortFew(order, from, to, compare);
    from = to;
  }
  return order;
}

/** Mostly there are two or three of one number: each is put where it belongs among those before it. */
function sortFew(order: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > 16) {
    order.subarray(from, to).sort(compare);
    return;
  }
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
