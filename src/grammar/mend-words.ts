/** What the mends of trees share: words that may be changed, and questions about them. */
import type { Word } from './types.js';

export type Loose = { -readonly [K in keyof Word]: Word[K] };

export type Mend = (words: Loose[]) => void;

export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

export const FINITE = new Set(['VBZ', 'VBD', 'VBP']);

export const has = (words: readonly Loose[], at: number, ...rels: string[]): boolean => {
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Loose;
    if (w.head === at && rels.includes(w.deprel)) return true;
  }
  return false;
};

export const base = (rel: string): string => {
  const colon = rel.indexOf(':');
  return colon < 0 ? rel : rel.slice(0, colon);
};

export const hasCase = (words: readonly Loose[], i: number): boolean => has(words, i, 'case', 'mark');

export function clauseAbove(words: readonly Loose[], noun: number): number {
  let at = words[noun]?.head ?? -1;
  for (let steps = 0; at >= 0 && words[at]?.upos !== 'VERB' && steps < words.length; steps++)
    at = words[at]?.head ?? -1;
  return at;
}

export function isBelow(words: readonly Loose[], i: number, top: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < words.length; at = words[at]?.head ?? -1, steps++)
    if (at === top) return true;
  return false;
}
