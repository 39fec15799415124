/**
 * A text and the automaton of names come in, every occurrence of a known name goes out, longest first, in order and without overlap.
 * One pass over the text; only words that begin with a capital can begin a name. It decides no ambiguity: see context.ts.
 */
import type { Span } from '../base/index.js';
import { consonantKey, foldWord, PARTICLES, soundKey } from './fold.js';
import { COMMA, isAcronym, type Lexicon, type Node, type Reading } from './lexicon.js';
import { gapAfter, isUpper, isWordUnit, wordEnd } from './words.js';

/** An occurrence of a name before any decision. */
export interface RawHit {
  readonly span: Span;
  readonly readings: readonly Reading[];
  /** True where only a short form of a person's name matched, by sound and not letter for letter. */
  readonly bySound: boolean;
}

/** Scans texts against one automaton; keeps the keys of the words that it has seen. */
export interface Scanner {
  scan(text: string): RawHit[];
}

interface WordKeys {
  /** Numbers of the word's keys in the automaton, -1 where it has none. */
  readonly upper: number;
  readonly lower: number;
  readonly sound: number;
  readonly consonants: number;
  readonly particle: boolean;
  readonly patronymic: boolean;
  readonly known: boolean;
}

interface Match {
  readonly end: number;
  readonly readings: readonly Reading[];
}

const CACHE_MAX = 60_000;

/** Makes a scanner over `lexicon`. */
export function makeScanner(lexicon: Lexicon): Scanner {
  const { keys } = lexicon;
  const comma = keys.get(COMMA) ?? -1;
  const starts = new Set([...(lexicon.names.next?.keys() ?? []), ...(lexicon.persons.next?.keys() ?? [])]);
  let cache = new Map<string, WordKeys>();

  const keysOf = (word: string): WordKeys => {
    let found = cache.get(word);
    if (found) return found;
    if (cache.size > CACHE_MAX) cache = new Map();
    const folded = foldWord(word);
    const upper = isAcronym(word) ? (keys.get(`^${word.replace(/\./g, '')}`) ?? -1) : -1;
    const lower = keys.get(folded) ?? -1;
    const sound = keys.get(`s:${soundKey(folded)}`) ?? -1;
    const consonants = keys.get(`c:${consonantKey(folded)}`) ?? -1;
    found = {
      upper,
      lower,
      sound,
      consonants,
      particle: PARTICLES.has(folded),
      patronymic: /(?:vich|vna|vych|ovic|oglu|uulu)$/.test(folded) || folded.length === 1,
      known: starts.has(upper) || starts.has(lower) || starts.has(sound) || starts.has(consonants),
    };
    cache.set(word, found);
    return found;
  };

  const matchName = (text: string, start: number, end: number, first: WordKeys): Match | null => {
    let node: Node | undefined = child(lexicon.names, first.upper) ?? child(lexicon.names, first.lower);
    let best: Match | null = null;
    let at = end;
    for (let words = 0; node && words < 12; words++) {
      if (node.readings) best = { end: at, readings: node.readings };
      if (!node.next) break;
      const gap = gapAfter(text, at);
      if (gap.next < 0) break;
      if (gap.kind === 'comma') {
        node = child(node, comma);
        if (!node) break;
      }
      const stop = wordEnd(text, gap.next);
      const word = keysOf(text.slice(gap.next, stop));
      node = child(node, word.upper) ?? child(node, word.lower);
      at = stop;
    }
    return best !== null && best.end > start ? best : null;
  };

  const matchPerson = (text: string, end: number, first: WordKeys): Match | null => {
    let best: Match | null = null;
    const walk = (node: Node, at: number, depth: number): void => {
      if (node.readings && (best === null || at > best.end)) best = { end: at, readings: node.readings };
      if (!node.next || depth > 6) return;
      let from = at;
      // Up to two words may stand between: articles ("al-"), an initial or a patronymic.
      for (let skipped = 0; skipped < 3; skipped++) {
        const gap = gapAfter(text, from);
        if (gap.next < 0 || gap.kind === 'comma') return;
        const stop = wordEnd(text, gap.next);
        const word = keysOf(text.slice(gap.next, stop));
        if (isUpper(text.charCodeAt(gap.next)) || gap.kind === 'hyphen') {
          const given = child(node, word.consonants);
          const surname = child(node, word.sound);
          if (surname) walk(surname, stop, depth + 1);
          if (given) walk(given, stop, depth + 1);
          if (surname || given) return;
        }
        if (!word.particle && !(word.patronymic && isUpper(text.charCodeAt(gap.next)))) return;
        from = stop;
      }
    };
    const given = child(lexicon.persons, first.consonants);
    const surname = child(lexicon.persons, first.sound);
    if (given) walk(given, end, 0);
    if (surname) walk(surname, end, 0);
    return best;
  };

  const scan = (text: string): RawHit[] => {
    const hits: RawHit[] = [];
    const n = text.length;
    let i = 0;
    while (i < n) {
      const c = text.charCodeAt(i);
      if (!isWordUnit(c)) {
        i++;
        continue;
      }
      if (!isUpper(c)) {
        do i++;
        while (i < n && isWordUnit(text.charCodeAt(i)));
        continue;
      }
      const end = Math.max(wordEnd(text, i), i + 1);
      const word = text.slice(i, end);
      const first = keysOf(word);
      if (!first.known || (first.particle && text.charCodeAt(end) === 45)) {
        i = end;
        continue;
      }
      const name = matchName(text, i, end, first);
      const person = matchPerson(text, end, first);
      const hit = longer(text, i, name, person);
      if (hit === null) {
        i = end;
        continue;
      }
      hits.push(hit);
      i = Math.max(hit.span[1], end);
    }
    return hits;
  };
  return { scan };
}

function child(node: Node, key: number): Node | undefined {
  return key < 0 ? undefined : node.next?.get(key);
}

/** The better of two matches: the longer; at equal length a person in full, then the name. */
function longer(text: string, start: number, name: Match | null, person: Match | null): RawHit | null {
  if (person !== null) {
    const full = person.readings.filter((r) => r.form === 'full');
    const nameEnd = name?.end ?? -1;
    if (full.length > 0 && person.end >= nameEnd && person.end - start > 0) {
      return {
        span: [withArticle(text, start), person.end],
        readings: closest(text.slice(start, person.end), full),
        bySound: false,
      };
    }
    if (name === null && full.length === 0) {
      const shape = text.slice(start, person.end);
      const readings = closest(shape, person.readings);
      if (readings.length === 0) return null;
      return { span: [withArticle(text, start), person.end], readings, bySound: !spelled(shape, readings) };
    }
  }
  return name === null ? null : { span: [withArticle(text, start), name.end], readings: name.readings, bySound: false };
}

/** Of persons who sound alike, those whose name is written letter for letter so, where there are any. */
function closest(shape: string, readings: readonly Reading[]): readonly Reading[] {
  const exact = readings.filter((r) => spelled(shape, [r]));
  if (exact.length > 0) return exact;
  const last = foldWord(shape.split(/[\s-]/).at(-1) ?? '');
  return last.length >= 4 ? readings : [];
}

function spelled(shape: string, readings: readonly Reading[]): boolean {
  const words = shape.split(/[\s\-–]+/).map(foldWord);
  return readings.some((reading) => {
    const person = reading.person;
    if (!person) return true;
    const own = new Set([person.name, ...person.aliases].flatMap((name) => name.split(/[\s\-–]+/).map(foldWord)));
    return words.every((word) => own.has(word));
  });
}

/** Takes an Arabic article before a name into its span: "al-Assad", "el-Sisi". */
function withArticle(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 45 && text.charCodeAt(start - 1) !== 32) return start;
  const article = /(?:^|[^\p{L}])((?:al|el|ad|ash?|an|ar|az)-|(?:Al|El)[- ])$/iu.exec(
    text.slice(Math.max(0, start - 5), start),
  );
  return article ? start - (article[1] as string).length : start;
}
