/**
 * "X recognises Y, the third state to do so after A and B": A and B did the same, before. Comes in: the candidates of a sentence. Goes out: one
 * more for each such phrase, with the act and counterpart of the candidate that it speaks of.
 */
import type { Candidate } from './candidate.js';
import type { Found } from './found.js';
import { frameOf, slotWords } from './frame.js';
import { childrenBy, type Graph, isWithin, subtree, wordAt } from './graph.js';
import { distinct, foundAt, type MentionIndex, partyKey } from './parties.js';

/** Candidates for those who did the same before. */
export function didSoBefore(g: Graph, found: readonly Candidate[], mentions: MentionIndex): Candidate[] {
  return g.words.flatMap((word, i) => {
    if (
      word.lemma !== 'do' ||
      !childrenBy(g, i, 'advmod', 'obj').some((c) => /^(so|this|the)$/i.test(wordAt(g, c).form))
    )
      return [];
    // The parser hangs "to do so" on "nation" or beside it, on "becoming".
    const noun = [word.head, ...childrenBy(g, word.head, 'xcomp', 'obj')].find(
      (n) => n >= 0 && STATE_NOUN.test(wordAt(g, n).lemma),
    );
    if (word.head < 0 || noun === undefined || noun === i) return [];
    const before = afterWhom(g, i, noun, mentions);
    const model = found.findLast((c) => c.frame.pred < i && (isWithin(g, noun, c.frame.pred) || c.g === g));
    if (model === undefined || before.length === 0) return [];
    const own = new Set(model.recipients.map(partyKey));
    const actors = before.filter((p) => !own.has(partyKey(p)));
    if (actors.length === 0 || model.recipients.length === 0) return [];
    const reading = { ...model.reading, status: 'happened', ground: 'background', refusal: 'none' } as const;
    return [{ ...model, frame: frameOf(g, i), actors, joint: false, reading, instrument: null }];
  });
}

const STATE_NOUN = /^(country|nation|state|government|member)$/;

function afterWhom(g: Graph, verb: number, noun: number, mentions: MentionIndex): Found[] {
  const phrases = [...slotWords(g, frameOf(g, verb), 'after'), ...slotWords(g, frameOf(g, noun), 'after')];
  return distinct(phrases.flatMap((i) => (subtree(g, i).length > 12 ? [] : foundAt(g, i, mentions))));
}
