/**
 * A seeded world for benches: 200 states whose pairs and acts come as often as they do in 24 years of one-sentence world news (a tenth of
 * wcep read by `chancery add`: 1,191 claims, 868 of them between two parties), reports from 1990 to 2025 in the order of their days. Only
 * frequencies are taken from there; no words.
 */
import { seededRandom } from '../../src/base/index.js';
import { type ClaimWords, entryOf } from '../../src/ledger/fixture.js';
import type { Entry } from '../../src/ledger/index.js';
import { type Act, actFacts, type Status } from '../../src/plover/index.js';
import type { DateBasis } from '../../src/time/index.js';

/** 200 codes of three letters. */
export const STATES = Array.from({ length: 200 }, (_, i) => `${letter(i / 676)}${letter(i / 26)}${letter(i)}`);

function letter(n: number): string {
  return String.fromCharCode(65 + (Math.floor(n) % 26));
}

/** Acts by their number in that tenth. */
const ACTS: readonly (readonly [Act, number])[] = [
  ['invade', 162],
  ['attack', 160],
  ['leave-office', 150],
  ['visit', 73],
  ['meet', 71],
  ['accuse', 69],
  ['take-office', 59],
  ['condemn', 34],
  ['overthrow', 28],
  ['impose-sanctions', 28],
  ['sign', 27],
  ['occupy', 23],
  ['withdraw-from', 20],
  ['demand', 18],
  ['expel', 16],
  ['withdraw-forces', 15],
  ['accede', 15],
  ['recall', 12],
  ['deploy-forces', 11],
  ['threaten', 11],
  ['recognise', 11],
  ['sever', 6],
  ['apologise', 6],
  ['close-border', 5],
  ['cancel-meeting', 5],
  ['restore', 4],
  ['ceasefire', 4],
  ['recall-for-consultations', 4],
  ['summon', 4],
  ['close-mission', 3],
  ['open-border', 3],
  ['establish', 2],
  ['pledge-support', 2],
  ['open-mission', 2],
  ['lift-sanctions', 1],
];
const STATUSES: readonly (readonly [Status, number])[] = [
  ['happened', 988],
  ['planned', 97],
  ['requested', 57],
  ['hypothetical', 21],
  ['denied', 15],
  ['threatened', 7],
  ['ongoing', 6],
];
const BASES: readonly (readonly [DateBasis, number])[] = [
  ['reported', 802],
  ['none', 173],
  ['bounded', 148],
  ['resolved', 51],
  ['stated', 17],
];
/** Of a thousand claims so many name two parties. */
const BETWEEN_TWO = 729;
/** Instruments named in words, so that the track of agreements has as many lanes between two states. */
const INSTRUMENTS = 30;
/** One report in so many comes late: it tells of a day up to ten years before the others of its time. */
const LATE = 20;

type Draw<T> = (random: () => number) => T;

function drawer<T>(shares: readonly (readonly [T, number])[]): Draw<T> {
  const ends: number[] = [];
  let sum = 0;
  for (const [, share] of shares) {
    sum += share;
    ends.push(sum);
  }
  return (random) => {
    const place = random() * sum;
    let [lo, hi] = [0, ends.length - 1];
    while (lo < hi) {
      const middle = (lo + hi) >> 1;
      if (ends[middle]! > place) hi = middle;
      else lo = middle + 1;
    }
    return shares[lo]![0];
  };
}

/** A pair with its share. The first has a fifth of all, the second a twelfth; then it falls as there: slowly to the hundredth, then fast. */
function pairShares(random: () => number): readonly (readonly [readonly [string, string], number])[] {
  const pairs = STATES.flatMap((a, i) => STATES.slice(i + 1).map((b) => [a, b] as const));
  // Which states they are does not matter; that each has partners of every rank does.
  for (let i = pairs.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [pairs[i], pairs[j]] = [pairs[j]!, pairs[i]!];
  }
  return pairs.map((pair, index) => [pair, shareOf(index + 1)] as const);
}

function shareOf(rank: number): number {
  if (rank === 1) return 0.203;
  if (rank === 2) return 0.078;
  return rank <= 100 ? 0.0423 * rank ** -0.65 : 0.00212 * (rank / 100) ** -1.77;
}

const drawAct = drawer(ACTS);
const drawStatus = drawer(STATUSES);
const drawBasis = drawer(BASES);
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = 36 * 365.25;

export interface World {
  /** Reports of one to five claims each, as many as give so many claims, by day; the same for the same seed. */
  reports(claims: number): Generator<Entry>;
  /** Pairs, each once, the more told the sooner, by chance. */
  pairs(): Generator<readonly [string, string]>;
  /** A day from 1995 on. */
  day(): string;
}

/** The world of a seed. */
export function world(seed: number): World {
  const random = seededRandom(seed);
  const shares = pairShares(random);
  const drawPair = drawer(shares);
  const day = (at: number) => new Date(FIRST_DAY + Math.floor(at) * 86_400_000).toISOString().slice(0, 10);
  const claim = (told: number, published: string): ClaimWords => {
    const [a, b] = drawPair(random);
    const act = drawAct(random);
    const basis = drawBasis(random);
    const two = random() * 1000 < BETWEEN_TWO;
    const joint = actFacts(act).joint === 'always';
    const named = act === 'sign' || act === 'accede' || act === 'withdraw-from';
    return {
      act,
      actors: two && joint ? [a, b] : [random() < 0.6 ? a : b],
      recipients: two && !joint ? [b] : [],
      date: dateOf(basis, day(told), published),
      basis,
      status: drawStatus(random),
      ...(named ? { instrument: `agreement ${Math.floor(random() * INSTRUMENTS)}` } : {}),
    };
  };
  return {
    *reports(claims) {
      let made = 0;
      for (let number = 0; made < claims; number++) {
        const at = (made / claims) * DAYS;
        const published = day(at);
        const told = number % LATE === 0 ? Math.max(0, at - random() * 3650) : at;
        const words = Array.from({ length: Math.min(1 + Math.floor(random() * 5), claims - made) }, () =>
          claim(told, published),
        ).map((one) => (one.recipients?.[0] === one.actors[0] ? { ...one, recipients: [] } : one));
        made += words.length;
        yield entryOf(`r${number}`, published, words);
      }
    },
    *pairs() {
      const seen = new Set<string>();
      while (seen.size < shares.length / 4) {
        const pair = drawPair(random);
        if (!seen.has(pair.join())) yield pair;
        seen.add(pair.join());
      }
    },
    day: () => day(1826 + random() * (DAYS - 1826)),
  };
}

function dateOf(basis: DateBasis, day: string, published: string): string | null {
  if (basis === 'none') return null;
  if (basis === 'reported') return `${published}~`;
  if (basis === 'bounded') return `../${published}`;
  return basis === 'stated' ? day.slice(0, 7) : day;
}
