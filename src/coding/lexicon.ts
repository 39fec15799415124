/**
 * The lexicon in memory: every entry under the lemmas that can trigger it. Reads data/lexicon once; knows no syntax.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Concept, type Entry, type PathLists, parseLexicon } from './lexicon-format.js';

/** Entries by trigger, and the noun classes that their constraints name. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Entries that a verb lemma, with its particle where it has one ("break off"), can trigger. */
  readonly byVerb: ReadonlyMap<string, readonly Entry[]>;
  readonly byNoun: ReadonlyMap<string, readonly Entry[]>;
  readonly byAdjective: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of rank 'learnt', by the type that the event model proposes. */
  readonly learnt: ReadonlyMap<string, Entry>;
}

/** The folder of a data table, found from this file both in src and in dist. */
export function dataFolder(name: string): string {
  let at = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up++, at = dirname(at)) {
    const folder = join(at, 'data', name);
    try {
      readdirSync(folder);
      return folder;
    } catch {
      // one folder further up
    }
  }
  throw new Error(`cannot find the folder data/${name} beside the program; reinstall the package`);
}

/** Loads every .lex file of a folder (the package's own where none is named), in order of their names. */
export function loadLexicon(folder: string = dataFolder('lexicon')): Lexicon {
  const concepts = new Map<string, Concept>();
  const entries: Entry[] = [];
  const paths: PathLists = new Map();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.lex')) continue;
    const file = parseLexicon(readFileSync(join(folder, name), 'utf8'), name, paths);
    for (const concept of file.concepts) concepts.set(concept.name, concept);
    entries.push(...file.entries);
  }
  checkNames(entries, concepts);
  return {
    entries,
    concepts,
    byVerb: index(entries, (e) => e.verbs),
    byNoun: index(entries, (e) => e.nouns),
    byAdjective: index(entries, (e) => e.adjectives),
    learnt: new Map(entries.filter((e) => e.rank === 'learnt').map((e) => [e.eventType ?? e.act ?? e.id, e])),
  };
}

function index(entries: readonly Entry[], keys: (e: Entry) => readonly string[]): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const found = map.get(key);
      if (found === undefined) map.set(key, [entry]);
      else found.push(entry);
    }
  }
  return map;
}

function checkNames(entries: readonly Entry[], concepts: ReadonlyMap<string, Concept>): void {
  const ids = new Set<string>();
  for (const entry of entries) {
    if (ids.has(entry.id)) throw new Error(`${entry.file}:${entry.line}: the entry "${entry.id}" stands twice`);
    ids.add(entry.id);
    for (const { classes } of entry.constraints) {
      for (const name of classes) {
        if (/^[A-Z][A-Z-]*$/.test(name) && !concepts.has(name) && !BUILT_IN.has(name)) {
          throw new Error(`${entry.file}:${entry.line}: no concept "${name}" for the entry "${entry.id}"`);
        }
      }
    }
  }
}

/** Classes that are no concept: the slot is filled by a party, by anything, by a clause. */
export const BUILT_IN: ReadonlySet<string> = new Set(['PARTY', 'ANY', 'CLAUSE']);
