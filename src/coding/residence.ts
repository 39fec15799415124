/**
 * Heads of mission who live elsewhere: "Hornibrook was also accredited to Persia and was resident at Tehran". Comes in: the sentence, and the
 * claim of the head's accreditation told last. Goes out: the words that say where he lives, where that is another state than the one he is sent to.
 */
import type { Claim } from '../plover/index.js';
import { baseRel, caseOf, childrenBy, type Graph, wordAt } from './graph.js';
import type { MentionIndex } from './parties.js';

/** The words of residence in another state, as the instrument of the accreditation; null where the sentence has none. */
export function residenceAbroad(
  g: Graph,
  accredited: Claim,
  mentions: MentionIndex,
  text: string,
): Claim['instrument'] {
  const host = accredited.recipients[0]?.code ?? null;
  if (host === null || IN_EXILE.test(text.slice(g.tree.start, g.tree.end))) return null;
  for (let i = 0; i < g.words.length; i++) {
    const word = wordAt(g, i);
    // "Minister Resident" is a rank.
    // "the consul at Brazzaville presented his credentials": he lives where he is consul.
    const consul = /^consul$/i.test(word.lemma) && g.sentence === accredited.evidence.sentence;
    if (!consul && !/^(resident|resided?|residing)$/.test(word.form)) continue;
    for (const c of placesOf(g, i)) {
      const mention = mentions.at(g.sentence, c);
      const country = mention?.place?.country ?? mention?.parties[0]?.code ?? null;
      if (mention === null || country === null || country === host) continue;
      const span: [number, number] = [word.start, mention.span[1]];
      return { text: text.slice(...span), span };
    }
  }
  return null;
}

/** A government that is abroad itself: he lives where it is. */
const IN_EXILE = /\bin[- ]exile\b|\bnear the (?:\p{L}+ ){0,3}government\b/iu;

/** "resident at Tehran": the parser may hang the place on the word or beside it, on what the word hangs on. */
function placesOf(g: Graph, i: number): number[] {
  const near = [i, wordAt(g, i).head].filter((k) => k >= 0);
  return near
    .flatMap((k) => childrenBy(g, k, 'obl', 'nmod'))
    .filter((c) => c > i && c < i + 5 && /^(at|in)$/.test(caseOf(g, c)) && baseRel(wordAt(g, c).deprel) !== 'case');
}
