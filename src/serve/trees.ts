/** A text in; its sentences as plain trees out, for people who want to see why a text was read as it was. */
import type { Reader } from '../pool/index.js';

/** A word of a tree. `head` is an index in the same sentence; the root's is -1. */
interface WordView {
  readonly form: string;
  /** UTF-16 offsets into the text, half-open. */
  readonly span: readonly [number, number];
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}

interface SentenceView {
  readonly span: readonly [number, number];
  readonly words: readonly WordView[];
}

/** The sentences of a text, in order. */
export async function sentencesOf(
  reader: Reader,
  text: string,
): Promise<{ readonly sentences: readonly SentenceView[] }> {
  const { trees } = await reader.parse(text);
  return {
    sentences: trees.map(({ start, end, words }) => ({
      span: [start, end] as const,
      words: words.map(({ form, start, end, lemma, upos, xpos, feats, head, deprel }) => ({
        form,
        span: [start, end] as const,
        lemma,
        upos,
        xpos,
        feats,
        head,
        deprel,
      })),
    })),
  };
}
