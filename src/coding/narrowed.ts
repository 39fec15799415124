/**
 * People told twice: "36 people, mainly Chadian refugees", "two tourists, a Peruvian and a Fijian". Comes in: a candidate. Goes out: the same without the
 * wider of two sides where narrower words say who it is, and without a bare state whose adjective stands inside another side of that state.
 */
import type { Candidate } from './candidate.js';
import type { Found } from './found.js';
import { type Graph, isWithin, wordAt } from './graph.js';
import { partyKey } from './parties.js';

/** The candidate with each side told once, by the narrowest words. */
export function withoutWider(candidate: Candidate): Candidate {
  const { g, actors, recipients } = candidate;
  const told = (side: readonly Found[]) => {
    const kept = side.filter(
      (p) => !side.some((q) => q !== p && (isNarrower(g, q, p) || isInside(p, q) || isListed(g, p, q))),
    );
    return kept.length === side.length ? side : kept;
  };
  const [as, rs] = [told(actors), told(recipients)];
  return as === actors && rs === recipients ? candidate : { ...candidate, actors: as, recipients: rs };
}

/** Whether `wide` is people whose state is only guessed, and `narrow` stands beside it and says whose they are. */
function isNarrower(g: Graph, narrow: Found, wide: Found): boolean {
  if (!isUnowned(wide) || !/\p{Lu}/u.test(narrow.text) || narrow.word <= wide.word || wide.implied === true)
    return false;
  if (partyKey(narrow) === partyKey(wide) || !/-(CVL|REB)$/.test(partyKey(wide))) return false;
  if (!isWithin(g, narrow.word, wide.word)) return false;
  const between = g.words.slice(wide.word + 1, narrow.word);
  return between.some(({ form }) => MOSTLY.test(form)) || isBeside(g, narrow.word, wide.word);
}

/** Whether no name in its words says whose it is, so that its state is told by the place or is a guess. */
function isUnowned(p: Found): boolean {
  return p.via === 'agent' && !/\p{Lu}/u.test(p.text.slice(1));
}

const MOSTLY = /^(mainly|mostly|predominantly|primarily|largely|chiefly|namely)$/i;

/** "Two tourists, a Peruvian and a Fijian": the words below are an apposition of those above. */
function isBeside(g: Graph, low: number, top: number): boolean {
  for (let at = low, steps = 0; at >= 0 && steps < STEPS_MOST; steps++) {
    const { head, deprel } = wordAt(g, at);
    if (head === top) return deprel === 'appos';
    if (!/^(conj|appos)/.test(deprel)) return false;
    at = head;
  }
  return false;
}

const STEPS_MOST = 4;

/** Whether `bare` is a state that only an adjective tells, inside the words of another side of the same state. */
function isInside(bare: Found, other: Found): boolean {
  const [start, end] = other.span;
  return (
    bare.code === other.code &&
    bare.via === 'demonym' &&
    bare.sector === null &&
    bare.entity === null &&
    (other.via !== 'demonym' || other.sector !== null) &&
    start <= bare.span[0] &&
    bare.span[1] <= end &&
    end - start > bare.span[1] - bare.span[0]
  );
}

/** "Peruvian, Chadian and Fijian trawlers": an adjective of a list whose people are told as another side is no state besides. */
function isListed(g: Graph, bare: Found, other: Found): boolean {
  const last = g.words.findLastIndex((w) => w.start < bare.span[1] && w.end > bare.span[0]);
  return (
    /^(,|and|or)$/.test(g.words[last + 1]?.form ?? '') &&
    bare.code === other.code &&
    bare.via === 'demonym' &&
    bare.sector === null &&
    bare.entity === null &&
    partyKey(other).endsWith('-CVL') &&
    Math.abs(other.span[0] - bare.span[0]) < LIST_CHARACTERS
  );
}

const LIST_CHARACTERS = 60;
