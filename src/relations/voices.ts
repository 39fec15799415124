/** Reports come in as the similarity hashes of their texts; the number of independent voices goes out: copies of one text speak once. */
import { voiceDistance } from '../ledger/index.js';

/** Texts whose hashes differ in so many of 64 bits or fewer are one text, copied and trimmed. */
const SAME_TEXT_BITS = 3;
/** Beyond so many different texts nearly equal ones are no longer looked for: the number is then large either way. */
const COMPARED_MAX = 64;

type Voice = readonly [number, number];

/** Number of independent voices; nearly equal texts are joined, also through others between them. */
export function countVoices(voices: readonly Voice[]): number {
  if (voices.length < 2) return voices.length;
  const distinct = [...new Map(voices.map((voice) => [`${voice[0]} ${voice[1]}`, voice])).values()];
  if (distinct.length < 2 || distinct.length > COMPARED_MAX) return distinct.length;
  const root = distinct.map((_, index) => index);
  const find = (index: number): number => (root[index] === index ? index : find(root[index]!));
  for (let i = 0; i < distinct.length; i++) {
    for (let j = i + 1; j < distinct.length; j++) {
      if (voiceDistance(distinct[i]!, distinct[j]!) <= SAME_TEXT_BITS) root[find(j)] = find(i);
    }
  }
  return root.filter((parent, index) => parent === index).length;
}
