/** The values that occur on a track in; the words for each tone out, in the order near, between, far, nothing. */
import { texts } from '../texts.js';
import { type Tone, toneOf } from './tone.js';

const ORDER: readonly Tone[] = ['near', 'between', 'far', 'none'];

/** Only tones that occur. */
export function legendOf(track: string, values: Iterable<string>): [tone: Tone, words: string][] {
  const found = new Map<Tone, Set<string>>();
  for (const value of values) {
    const tone = toneOf(track, value);
    found.set(tone, (found.get(tone) ?? new Set()).add(texts.value[value] ?? value));
  }
  return ORDER.flatMap((tone) => {
    const words = found.get(tone);
    return words ? [[tone, [...words].sort().join(', ')] as [Tone, string]] : [];
  });
}
