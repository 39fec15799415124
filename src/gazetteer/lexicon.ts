/**
 * The tables come in, an automaton over words goes out that maps every known name to its readings. It knows spellings and no context:
 * what a name means in a place of a text is decided later.
 */
import { consonantKey, consonantsOf, foldWord, PARTICLES, soundKey } from './fold.js';
import { makeReading, type Name, namesOf, type Reading } from './names.js';
import { formsOf, type Person } from './people.js';
import type { Tables } from './tables.js';
import { type PackedTrie, ROOT, Trie } from './trie.js';

/** The automaton: keys of words to numbers, and the two tries that they walk. */
export interface Lexicon {
  /** Folded words, "^" and a word in capitals, and a comma. */
  readonly words: ReadonlyMap<string, number>;
  /** Words of persons' names by sound, and given names by their consonants. */
  readonly sounds: ReadonlyMap<string, number>;
  readonly consonants: ReadonlyMap<string, number>;
  /** Paths of names; what ends at a node is for `readingsAt`. */
  readonly names: Trie;
  readonly readingsAt: (node: number) => readonly Reading[] | undefined;
  /** Paths of persons' names end in numbers for `personReading`: names repeat too often to hold a reading for each. */
  readonly persons: Trie;
  readonly personReading: (number: number) => Reading;
}

/** A lexicon without its readings, which the tables give: what is kept on disk. */
export interface PackedLexicon {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly consonants: readonly string[];
  readonly names: PackedTrie;
  readonly persons: PackedTrie;
}

export const COMMA = ',';

/** Builds the automaton from the tables. */
export function buildLexicon(tables: Tables): Lexicon {
  const words = new Map<string, number>();
  const sounds = new Map<string, number>();
  const consonants = new Map<string, number>();
  const names = new Trie();
  const persons = new Trie();
  const known = namesOf(tables);
  known.forEach(({ text, reading }, index) => {
    let node = ROOT;
    for (const key of nameKeys(text)) node = names.grow(node, number(words, key));
    const own = names.at(node) ?? [];
    if (node !== ROOT && !own.some((n) => sameReading((known[n] as Name).reading, reading))) names.add(node, index);
  });

  // Sounds and consonants share one trie: the numbers of consonants lie above.
  const ids = new Map<string, { readonly sound: number; readonly given: number }>();
  const idsOf = (word: string): { readonly sound: number; readonly given: number } => {
    const made = ids.get(word);
    if (made !== undefined) return made;
    const sound = soundKey(word);
    const own = { sound: number(sounds, sound), given: number(consonants, consonantsOf(sound)) + CONSONANTS };
    ids.set(word, own);
    return own;
  };
  const put = (form: readonly string[], value: number): void => {
    let node = ROOT;
    for (let i = 0; i < form.length; i++) {
      const word = idsOf(form[i] as string);
      node = persons.grow(node, i === form.length - 1 ? word.sound : word.given);
    }
    if (node !== ROOT && !persons.at(node)?.includes(value)) persons.add(node, value);
  };
  let index = 0;
  for (const person of tables.persons.values()) {
    const { full, short } = formsOf(person);
    for (const form of full) put(form, index * 2);
    for (const form of short) put(form, index * 2 + 1);
    index++;
  }
  return lexiconOf(tables, known, { words, sounds, consonants, names, persons });
}

/** What a later load needs, so as not to build the automaton again. */
export function packLexicon({ words, sounds, consonants, names, persons }: Lexicon): PackedLexicon {
  return {
    words: [...words.keys()],
    sounds: [...sounds.keys()],
    consonants: [...consonants.keys()],
    names: names.pack(),
    persons: persons.pack(),
  };
}

/** The lexicon that was packed. Its numbers mean what they meant only with the very tables that it was built from. */
export function unpackLexicon(tables: Tables, packed: PackedLexicon): Lexicon {
  return lexiconOf(tables, namesOf(tables), {
    words: numbered(packed.words),
    sounds: numbered(packed.sounds),
    consonants: numbered(packed.consonants),
    names: Trie.unpack(packed.names),
    persons: Trie.unpack(packed.persons),
  });
}

type Parts = Omit<Lexicon, 'readingsAt' | 'personReading'>;

function lexiconOf(tables: Tables, known: readonly Name[], parts: Parts): Lexicon {
  const people = [...tables.persons.values()];
  const byNode: (readonly Reading[] | undefined)[] = [];
  const byNumber: (Reading | undefined)[] = [];
  return {
    ...parts,
    readingsAt: (node) => {
      const made = byNode[node];
      if (made !== undefined) return made;
      const readings = parts.names.at(node)?.map((n) => (known[n] as Name).reading);
      byNode[node] = readings;
      return readings;
    },
    personReading: (n) => {
      let made = byNumber[n];
      if (made === undefined) {
        const person = people[n >> 1] as Person;
        const form = n % 2 === 0 ? 'full' : 'short';
        const entity = { id: person.id, kind: 'person', name: person.name } as const;
        made = makeReading(entity, person.code, 'person', form, { person });
        byNumber[n] = made;
      }
      return made;
    },
  };
}

function numbered(keys: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) numbers.set(keys[i] as string, i);
  return numbers;
}

/** Where the numbers of consonant keys begin in the trie of persons. */
export const CONSONANTS = 1 << 20;

function number(keys: Map<string, number>, key: string): number {
  const known = keys.get(key);
  if (known !== undefined) return known;
  keys.set(key, keys.size);
  return keys.size - 1;
}

const sameReading = (a: Reading, b: Reading): boolean => a.form === b.form && a.entity.id === b.entity.id;

/** The readings of a name that a person may have typed, walked word by word. */
export function readingsOf(lexicon: Lexicon, name: string): readonly Reading[] {
  let node = ROOT;
  for (const key of nameKeys(name)) node = node < 0 ? -1 : lexicon.names.child(node, lexicon.words.get(key) ?? -1);
  return node > ROOT ? (lexicon.readingsAt(node) ?? []) : [];
}

/** The readings of the words of a person's name. */
export function personReadingsOf(lexicon: Lexicon, words: readonly string[]): readonly Reading[] {
  const found = new Set<number>();
  const walk = (node: number, i: number): void => {
    if (node < 0) return;
    if (i === words.length) {
      for (const n of lexicon.persons.at(node) ?? []) found.add(n);
      return;
    }
    const word = words[i] as string;
    walk(lexicon.persons.child(node, lexicon.sounds.get(soundKey(word)) ?? -1), i + 1);
    const given = lexicon.consonants.get(consonantKey(word));
    if (given !== undefined) walk(lexicon.persons.child(node, given + CONSONANTS), i + 1);
  };
  if (words.length > 0) walk(ROOT, 0);
  return [...found].map((n) => lexicon.personReading(n));
}

/** The keys of a name's words: capitals stay capitals ("US" is not "us"), the rest is folded; a comma is a word. */
function nameKeys(name: string): string[] {
  if (/^[A-Z]?[a-z]+$/.test(name)) return [name.toLowerCase()];
  const words = name
    .replace(/['’]s(?=\W|$)/g, '')
    .replace(/,/g, ' , ')
    .split(/[\s\-‐‑–—()/]+/)
    .filter((word) => word !== '');
  const keys = words.map((word) =>
    word === COMMA ? COMMA : isAcronym(word) ? `^${word.replace(/\./g, '')}` : foldWord(word),
  );
  return (keys.length > 1 && PARTICLES.has(keys[0] as string) ? keys.slice(1) : keys).filter((key) => key !== '');
}

/** Whether a word is written in capitals throughout, with or without dots; one letter is none. */
export function isAcronym(word: string): boolean {
  const plain = word.replace(/\./g, '');
  return plain.length >= 2 && plain === plain.toUpperCase() && /\p{Lu}/u.test(plain);
}
