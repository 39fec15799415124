/** Reports come in as the similarity hashes of their texts; the number of independent voices goes out: copies of one text speak once. */
import { voiceDistance } from '../ledger/index.js';

/** Texts whose hashes differ in so many of 64 bits or fewer are one text, copied and trimmed. */
const SAME_TEXT_BITS = 3;
/** Beyond so many different texts nearly equal ones are no longer looked for: the number is then large either way. */
const COMPARED_MAX = 64;

type Voice = readonly [number, number];

/** The voices of some facts, to be counted over any of them. */
export class Voices {
  /** The number of each fact's voice; equal for equal hashes. */
  private readonly numbers: Int32Array;
  private readonly distinct: Voice[] = [];
  private nearly: readonly (readonly [number, number])[] | null = null;

  constructor(voices: readonly Voice[]) {
    this.numbers = new Int32Array(voices.length);
    const known = new Map<number, number[]>();
    voices.forEach((voice, at) => {
      const alike = known.get(voice[0]) ?? [];
      let number = alike.find((other) => this.distinct[other]![1] === voice[1]);
      if (number === undefined) {
        number = this.distinct.push(voice) - 1;
        alike.push(number);
        known.set(voice[0], alike);
      }
      this.numbers[at] = number;
    });
  }

  /** Independent voices among the facts at some places; nearly equal texts are joined, also through others between them. */
  count(places: readonly number[]): number {
    if (places.length < 2) return places.length;
    const numbers = new Set<number>();
    for (const place of places) numbers.add(this.numbers[place]!);
    return this.independent(numbers);
  }

  /** Independent voices among all. */
  all(): number {
    return this.independent(new Set(this.distinct.keys()));
  }

  private independent(numbers: ReadonlySet<number>): number {
    if (numbers.size < 2 || numbers.size > COMPARED_MAX) return numbers.size;
    this.nearly ??= nearPairs(this.distinct);
    if (this.nearly.length === 0) return numbers.size;
    const root = new Map([...numbers].map((number) => [number, number]));
    const find = (number: number): number => (root.get(number) === number ? number : find(root.get(number)!));
    for (const [a, b] of this.nearly) if (numbers.has(a) && numbers.has(b)) root.set(find(b), find(a));
    let count = 0;
    for (const [number, parent] of root) if (number === parent) count++;
    return count;
  }
}

/**
 * The pairs that are nearly equal. Two hashes that differ in three bits at most have at least one of their four quarters in common, so only
 * those that do are compared.
 */
function nearPairs(voices: readonly Voice[]): readonly (readonly [number, number])[] {
  if (voices.length < 2) return [];
  const pairs: [number, number][] = [];
  const quarters = [0, 1, 2, 3].map(() => new Map<number, number[]>());
  voices.forEach((voice, at) => {
    const seen = new Set<number>();
    quarters.forEach((quarter, index) => {
      const half = voice[index >> 1]!;
      const bits = index % 2 === 0 ? half >>> 16 : half & 0xffff;
      const alike = quarter.get(bits);
      if (alike === undefined) {
        quarter.set(bits, [at]);
        return;
      }
      for (const other of alike) {
        if (seen.has(other) || voiceDistance(voices[other]!, voice) > SAME_TEXT_BITS) continue;
        seen.add(other);
        pairs.push([other, at]);
      }
      alike.push(at);
    });
  });
  return pairs;
}
