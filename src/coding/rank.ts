/**
 * The rank of a head of mission who presents his credentials, where no "as ambassador" says it: the title last given to him, in the sentence
 * ("was appointed Minister to Bulgaria and presented ...") or, for "he", in the one before. Knows no names.
 */
import { phraseSpan } from './attribution.js';
import { childrenBy, type Graph, wordAt } from './graph.js';

const RANK = /^(ambassador|minister|chargé|charge|envoy)$/i;
const NO_RANK = /^(prime|foreign|interior|defen[cs]e|finance|former|defence)$/i;

/** The words of the rank as an instrument of the claim; null where none was given. `before` is the sentence before, if of the same paragraph. */
export function rankOf(
  g: Graph,
  pred: number,
  subjects: readonly number[],
  before: Graph | null,
  text: string,
): { text: string; span: [number, number] } | null {
  const here = becomes(g, pred) ?? lastRank(g, pred) ?? rankAfter(g, pred);
  if (here !== null) return wordsOf(g, here, text);
  // "Stanton presented his credentials": who was spoken of before, by his last name.
  const he =
    subjects.length === 0 ||
    subjects.some((i) => /^(he|she)$/i.test(wordAt(g, i).form) || wordAt(g, i).upos === 'PROPN');
  if (before === null || !he) return null;
  const there = lastRank(before, before.words.length);
  return there === null ? null : wordsOf(before, there, text);
}

/** "presented his credentials as Minister Resident", wherever the parser hangs it. */
function rankAfter(g: Graph, pred: number): number | null {
  const as = g.words.findIndex((w, i) => i > pred && i < pred + 6 && w.form === 'as');
  if (as < 0) return null;
  const rank = g.words.findIndex((w, i) => i > as && i < as + 5 && RANK.test(w.lemma));
  return rank < 0 ? null : rank;
}

/** "presented his credentials, becoming the first ambassador since 1961". */
function becomes(g: Graph, pred: number): number | null {
  const at = g.words.findIndex((w, i) => i > pred && /^becom/i.test(w.form));
  const rank = at < 0 ? -1 : g.words.findIndex((w, i) => i > at && i < at + 7 && RANK.test(w.lemma));
  return rank < 0 ? null : rank;
}

function lastRank(g: Graph, end: number): number | null {
  for (let i = end - 1; i >= 0; i--) {
    if (!RANK.test(wordAt(g, i).lemma) || /^NNP?S$/.test(wordAt(g, i).xpos)) continue;
    if (childrenBy(g, i, 'amod', 'compound').some((c) => NO_RANK.test(wordAt(g, c).form))) continue;
    return i;
  }
  return null;
}

function wordsOf(g: Graph, i: number, text: string): { text: string; span: [number, number] } {
  const [start, end] = phraseSpan(g, i);
  const word = wordAt(g, i);
  // A title inside a longer name: the title alone.
  const span: [number, number] = end - start > 60 ? [word.start, word.end] : [start, end];
  return { text: text.slice(...span), span };
}
