/**
 * A group and a claim's key come in; the id of an event goes out. An event is named after the claim that tells it first: each of its
 * claims gives it a name, the first of them the one that is shown, so that an old name still leads to it.
 */

type Half = number;

/** 64 bits of a group as two halves, to be had once for all of its claims. */
export function groupHash(group: string): readonly [Half, Half] {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < group.length; i++) {
    const code = group.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [mixed(a), mixed(b)];
}

/** 64 bits of a text as 16 hexadecimal digits. */
export function hashText(text: string): string {
  const [a, b] = groupHash(text);
  return `${hex(a)}${hex(b)}`;
}

/** "ev-" and 16 hexadecimal digits, of the group that the claims of an event share (see `groupHash`) and of the key of one of them. */
export function eventIdOf(hash: readonly [Half, Half], key: number): string {
  const [high, low] = [Math.floor(key / 0x1_00_00_00), key % 0x1_00_00_00];
  const second = mixed(hash[1] ^ mixed(low + 0x7f4a7c15) ^ Math.imul(high, 0x85ebca77));
  return `ev-${hex(firstHalf(hash, key))}${hex(second)}`;
}

/** Negative where the id of the first comes before that of the second, without writing them out. */
export function compareEventIds(
  hash: readonly [Half, Half],
  key: number,
  otherHash: readonly [Half, Half],
  otherKey: number,
): number {
  const difference = firstHalf(hash, key) - firstHalf(otherHash, otherKey);
  if (difference !== 0) return difference;
  const [a, b] = [eventIdOf(hash, key), eventIdOf(otherHash, otherKey)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the id begins so, without writing it out: for looking through many. */
export function idBegins(prefix: string): (hash: readonly [Half, Half], key: number) => boolean {
  const digits = prefix.slice(3, 11);
  if (prefix === 'ev-') return () => true;
  if (!prefix.startsWith('ev-') || !/^[0-9a-f]+$/.test(digits)) return () => false;
  const shift = 32 - 4 * digits.length;
  const wanted = Number.parseInt(digits, 16);
  return (hash, key) =>
    firstHalf(hash, key) >>> shift === wanted && (shift > 0 || eventIdOf(hash, key).startsWith(prefix));
}

function firstHalf([a]: readonly [Half, Half], key: number): Half {
  return mixed(a ^ mixed(Math.floor(key / 0x1_00_00_00)) ^ Math.imul(key % 0x1_00_00_00, 0x9e3779b1)) >>> 0;
}

function mixed(value: number): number {
  let v = value ^ (value >>> 16);
  v = Math.imul(v, 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return v ^ (v >>> 16);
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(half: number): string {
  return BYTES[half >>> 24]! + BYTES[(half >>> 16) & 255]! + BYTES[(half >>> 8) & 255]! + BYTES[half & 255]!;
}
