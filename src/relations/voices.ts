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
    const find = voices.length <= COMPARED_MAX ? findOfFew(this.distinct) : findOfMany(this.distinct);
    voices.forEach((voice, at) => {
      this.numbers[at] = find(voice);
    });
  }

  /** Whether no two of all are nearly equal: each fact is then a voice of its own. */
  get apart(): boolean {
    return this.distinct.length === this.numbers.length && this.near.length === 0;
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
    if (this.near.length === 0) return numbers.size;
    const root = new Map([...numbers].map((number) => [number, number]));
    const find = (number: number): number => (root.get(number) === number ? number : find(root.get(number)!));
    for (const [a, b] of this.near) if (numbers.has(a) && numbers.has(b)) root.set(find(b), find(a));
    let count = 0;
    for (const [number, parent] of root) if (number === parent) count++;
    return count;
  }

  private get near(): readonly (readonly [number, number])[] {
    this.nearly ??= this.distinct.length <= COMPARED_MAX ? nearOfFew(this.distinct) : nearOfMany(this.distinct);
    return this.nearly;
  }
}

/** Whether no two of a few voices, their halves after one another, are equal or nearly. */
export function areApart(halves: readonly number[]): boolean {
  for (let i = 2; i < halves.length; i += 2) {
    for (let j = 0; j < i; j += 2) {
      const [upper, lower] = [halves[i]! ^ halves[j]!, halves[i + 1]! ^ halves[j + 1]!];
      if (!hasEmptyHalf(upper) && !hasEmptyHalf(lower)) continue;
      if (voiceDistance([halves[i]!, halves[i + 1]!], [halves[j]!, halves[j + 1]!]) <= SAME_TEXT_BITS) return false;
    }
  }
  return true;
}

/** Gives each voice its place in a list of different ones, at the end of which new ones are put. */
function findOfFew(distinct: Voice[]): (voice: Voice) => number {
  return (voice) => {
    for (let at = 0; at < distinct.length; at++) {
      const other = distinct[at]!;
      if (other[0] === voice[0] && other[1] === voice[1]) return at;
    }
    return distinct.push(voice) - 1;
  };
}

/** As `findOfFew`, without looking at all of many. */
function findOfMany(distinct: Voice[]): (voice: Voice) => number {
  const known = new Map<number, number[]>();
  return (voice) => {
    const alike = known.get(voice[0]) ?? [];
    const there = alike.find((other) => distinct[other]![1] === voice[1]);
    if (there !== undefined) return there;
    const number = distinct.push(voice) - 1;
    alike.push(number);
    known.set(voice[0], alike);
    return number;
  };
}

/** The pairs of voices that are nearly equal, every two compared. */
function nearOfFew(voices: readonly Voice[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let i = 1; i < voices.length; i++) {
    const voice = voices[i]!;
    for (let j = 0; j < i; j++) {
      const other = voices[j]!;
      if (shareQuarter(voice[0], other[0]) || shareQuarter(voice[1], other[1]))
        if (voiceDistance(other, voice) <= SAME_TEXT_BITS) pairs.push([j, i]);
    }
  }
  return pairs;
}

/** Whether the upper or the lower half of 32 bits is the same: of nearly equal voices one of the four quarters is. */
function shareQuarter(a: number, b: number): boolean {
  return hasEmptyHalf(a ^ b);
}

function hasEmptyHalf(bits: number): boolean {
  return (bits & 0xffff) === 0 || bits >>> 16 === 0;
}

/** As `nearOfFew`, of many: only those that share a quarter are compared. */
function nearOfMany(voices: readonly Voice[]): readonly (readonly [number, number])[] {
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
