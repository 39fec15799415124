/**
 * A text and the automaton of names come in, every occurrence of a known name goes out, longest first, in order and without overlap.
 * One pass over the text; only words that begin with a capital can begin a name. It decides no ambiguity: see context.ts.
 */
import type { Span } from '../base/index.js';
import { consonantKey, foldWord, PARTICLES, soundKey } from './fold.js';
import { COMMA, CONSONANTS, isAcronym, type Lexicon } from './lexicon.js';
import type { Reading } from './names.js';
import { nameWords } from './people.js';
import { ROOT } from './trie.js';
import { gapAfter, isUpper, UNITS, wordEnd } from './words.js';

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
  const { words, sounds, consonants: givens } = lexicon;
  const comma = words.get(COMMA) ?? -1;
  const { names, persons } = lexicon;
  const starts = (trie: { child(node: number, key: number): number }, key: number): boolean =>
    key >= 0 && trie.child(ROOT, key) > 0;
  let cache = new Map<string, WordKeys>();

  const keysOf = (word: string): WordKeys => {
    let found = cache.get(word);
    if (found) return found;
    if (cache.size > CACHE_MAX) cache = new Map();
    const folded = foldWord(word);
    const upper = isAcronym(word) ? (words.get(`^${word.replace(/\./g, '')}`) ?? -1) : -1;
    const lower = words.get(folded) ?? -1;
    const sound = sounds.get(soundKey(folded)) ?? -1;
    const given = givens.get(consonantKey(folded));
    const consonants = given === undefined ? -1 : given + CONSONANTS;
    found = {
      upper,
      lower,
      sound,
      consonants,
      particle: PARTICLES.has(folded),
      patronymic: /(?:vich|vna|vych|ovic|oglu|uulu)$/.test(folded) || folded.length === 1,
      known: starts(names, upper) || starts(names, lower) || starts(persons, sound) || starts(persons, consonants),
    };
    cache.set(word, found);
    return found;
  };

  const nameStep = (node: number, word: WordKeys): number => {
    const upper = names.child(node, word.upper);
    return upper > 0 ? upper : names.child(node, word.lower);
  };

  const matchName = (text: string, end: number, first: WordKeys): Match | null => {
    let node = nameStep(ROOT, first);
    let best: Match | null = null;
    let at = end;
    for (let words = 0; node > 0 && words < 12; words++) {
      const readings = lexicon.readingsAt(node);
      if (readings) best = { end: at, readings };
      if (!names.goesOn(node)) break;
      const gap = gapAfter(text, at);
      if (gap.next < 0) break;
      if (gap.kind === 'comma') {
        node = names.child(node, comma);
        if (node < 0) break;
      }
      at = wordEnd(text, gap.next);
      node = nameStep(node, keysOf(text.slice(gap.next, at)));
    }
    return best;
  };

  const matchPerson = (text: string, end: number, first: WordKeys): Match | null => {
    let best: Match | null = null;
    const walk = (node: number, at: number, depth: number): void => {
      const readings = persons.at(node);
      if (readings && (best === null || at > best.end))
        best = { end: at, readings: readings.map(lexicon.personReading) };
      if (!persons.goesOn(node) || depth > 6) return;
      let from = at;
      // Up to two words may stand between: articles ("al-"), an initial or a patronymic.
      for (let skipped = 0; skipped < 3; skipped++) {
        const gap = gapAfter(text, from);
        if (gap.next < 0 || gap.kind === 'comma') return;
        const stop = wordEnd(text, gap.next);
        const word = keysOf(text.slice(gap.next, stop));
        const capital = isUpper(text.charCodeAt(gap.next));
        if (capital || gap.kind === 'hyphen' || stop - gap.next <= 4) {
          const given = persons.child(node, word.consonants);
          const surname = persons.child(node, word.sound);
          if (surname > 0) walk(surname, stop, depth + 1);
          if (given > 0) walk(given, stop, depth + 1);
          if (surname > 0 || given > 0) return;
        }
        if (!word.particle && !(word.patronymic && capital)) return;
        from = stop;
      }
    };
    const given = persons.child(ROOT, first.consonants);
    const surname = persons.child(ROOT, first.sound);
    if (given > 0) walk(given, end, 0);
    if (surname > 0) walk(surname, end, 0);
    return best;
  };

  // The same names come again and again: what their words mean does not depend on the place.
  let shapes = new Map<string, Persons>();
  const meant = (shape: string, match: Match): Persons => {
    const known = shapes.get(shape);
    if (known) return known;
    if (shapes.size > CACHE_MAX) shapes = new Map();
    const made = personsOf(shape, match.readings);
    shapes.set(shape, made);
    return made;
  };

  const scan = (text: string): RawHit[] => {
    const hits: RawHit[] = [];
    const n = text.length;
    let i = 0;
    while (i < n) {
      const unit = UNITS[text.charCodeAt(i)];
      if (unit !== 2) {
        i++;
        if (unit === 1) while (i < n && UNITS[text.charCodeAt(i)] !== 0) i++;
        continue;
      }
      const end = Math.max(wordEnd(text, i), i + 1);
      const word = text.slice(i, end);
      const first = keysOf(word);
      // "US$20 billion" is money, not a state.
      if (!first.known || (first.particle && text.charCodeAt(end) === HYPHEN) || text.charCodeAt(end) === DOLLAR) {
        i = end;
        continue;
      }
      const name = matchName(text, end, first);
      const person = matchPerson(text, end, first);
      const hit = better(
        text,
        i,
        name,
        person?.end ?? -1,
        person === null ? NOBODY : meant(text.slice(i, person.end), person),
      );
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

/** What a shape of words means as a person's name: those so called in full, else those called so for short. */
interface Persons {
  readonly readings: readonly Reading[];
  readonly full: boolean;
  readonly bySound: boolean;
}

const HYPHEN = 45;
const DOLLAR = 36;

const NOBODY: Persons = { readings: [], full: false, bySound: false };

function personsOf(shape: string, readings: readonly Reading[]): Persons {
  const full = readings.filter((r) => r.form === 'full');
  const named = closest(shape, full);
  if (named.length > 0) return { readings: named, full: true, bySound: false };
  if (full.length > 0) return NOBODY;
  const short = closest(shape, readings);
  return short.length === 0 ? NOBODY : { readings: short, full: false, bySound: !spelled(shape, short) };
}

/** The better of two matches: the longer; at equal length a person in full, then the name, then a person for short. */
function better(text: string, start: number, name: Match | null, end: number, persons: Persons): RawHit | null {
  const person = persons.readings.length > 0 && (persons.full ? end >= (name?.end ?? -1) : name === null);
  if (person)
    return {
      span: [withArticle(text, start), withNumeral(text, end)],
      readings: persons.readings,
      bySound: persons.bySound,
    };
  return name === null ? null : { span: [withArticle(text, start), name.end], readings: name.readings, bySound: false };
}

/** Of persons who sound alike, those whose name is written letter for letter so, where there are any. */
function closest(shape: string, readings: readonly Reading[]): readonly Reading[] {
  const exact = readings.filter((r) => spelled(shape, [r]));
  if (exact.length > 0) return exact;
  const words = nameWords(shape);
  // A short word sounds like too many others, unless two more words agree.
  return (words.at(-1) ?? '').length >= 5 || words.length >= 3 ? readings : [];
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

/** Takes the number of a monarch or pope after a name into its span: "King Abdullah II". */
function withNumeral(text: string, end: number): number {
  const next = text.charCodeAt(end + 1);
  if (next !== 73 && next !== 86 && next !== 88) return end;
  const numeral = /^ (?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})(?![\p{L}\d])/u.exec(text.slice(end, end + 8));
  return numeral ? end + numeral[0].length : end;
}

/** Takes an Arabic article before a name into its span: "al-Assad", "el-Sisi". */
function withArticle(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  const letter = text.charCodeAt(start - 2) | 32;
  if ((before !== 45 && before !== 32) || (letter !== 108 && before === 32)) return start;
  const article = /(?:^|[^\p{L}])((?:al|el|ad|ash?|an|ar|az)-|(?:Al|El)[- ])$/iu.exec(
    text.slice(Math.max(0, start - 5), start),
  );
  return article ? start - (article[1] as string).length : start;
}
