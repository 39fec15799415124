/**
 * Sentences that are passed over before parsing, because no actor stands in them and nothing in them can be told of actors named elsewhere. Comes in: a
 * segmented text with its names. Goes out: which sentences. It only tests that words are absent, so that no claim changes; what is left of a sentence
 * that was passed over (its place, its dates) is read from its words alone.
 */
import type { WordTest } from '../gazetteer/index.js';
import { ACTS } from '../plover/index.js';
import type { Segmented, Sentence } from '../text/index.js';
import { BUILT_IN, type Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';

/** Where names stand. */
interface Hit {
  readonly span: readonly [number, number] | readonly number[];
}

/** For each sentence of a text, whether it is passed over; `hits` are the names of the text in order. */
export type PassingOver = (segmented: Segmented, hits: readonly Hit[]) => boolean[];

const KEPT = 50_000;

/** What is known of a form. */
interface Form {
  /** Whether it could stand for a party. */
  readonly actor: 'maybe' | 'never';
  /** The form and its lemmas, in small letters. */
  readonly lemmas: readonly string[];
  /** What it could trigger that tells of parties whom the sentence does not name. */
  readonly gaps: readonly Gap[];
}

/** An entry that may find its parties elsewhere: for each noun that it asks for, the last words of those that would do. */
type Gap = readonly ReadonlySet<string>[];

/** The filter over a lexicon; `lemmas` gives every lemma that a form could have. */
export function passingOver(
  lexicon: Lexicon,
  words: WordTest,
  lemmas: (form: string) => readonly string[],
): PassingOver {
  const triggers = gapsByTrigger(lexicon);
  const known = new Map<string, Form>();
  const look = (written: string): Form => {
    let found = known.get(written);
    if (found === undefined) {
      if (known.size >= KEPT) known.clear();
      const own = [...new Set([written, ...lemmas(written)].map((l) => l.toLowerCase()))];
      const actor = words.mayMention(written) || own.some((l) => TITLES.has(l)) ? 'maybe' : 'never';
      found = { actor, lemmas: own, gaps: own.flatMap((l) => triggers.get(l) ?? []) };
      known.set(written, found);
    }
    return found;
  };
  const isSilent = ({ tokens }: Sentence): boolean => {
    if (tokens.some(({ form }) => words.pointsBack(form))) return false;
    const forms: Form[] = [];
    for (const { form } of tokens) {
      const found = look(form);
      if (found.actor === 'maybe') return false;
      forms.push(found);
    }
    const gaps = forms.flatMap((form) => form.gaps);
    if (gaps.length === 0) return true;
    const here = new Set(forms.flatMap((form) => form.lemmas));
    return !gaps.some((gap) => gap.every((nouns) => [...nouns].some((noun) => here.has(noun))));
  };
  return (segmented, hits) => {
    const { sentences, quotations } = segmented;
    // Whoever a report tells of, it names: without a name there is nobody that a pronoun, an office or a place could stand for.
    if (hits.length === 0 && !sentences.some((s) => isGlued(s) || s.tokens.some(({ form }) => words.namesAlone(form))))
      return sentences.map(() => true);
    // Who speaks the words of a quotation is looked for in its own sentences, the one after and the one before.
    const beside = new Set<number>();
    for (const { span } of quotations)
      sentences.forEach(({ start, end }, s) => {
        if (start < span[1] && span[0] < end) for (const n of [s - 1, s, s + 1]) beside.add(n);
      });
    let h = 0;
    return sentences.map((sentence, s) => {
      while (h < hits.length && ((hits[h] as Hit).span[1] as number) <= sentence.start) h++;
      const named = h < hits.length && ((hits[h] as Hit).span[0] as number) < sentence.end;
      return !named && !beside.has(s) && !isGlued(sentence) && isSilent(sentence);
    });
  };
}

/** Whether words stand in a row without a space, so that a name may hide in them. */
function isGlued({ tokens }: Sentence): boolean {
  return tokens.some(({ form, start }, i) => {
    const before = tokens[i - 1];
    return (
      before !== undefined && before.end === start && /[\p{L}\p{N}]$/u.test(before.form) && /^[\p{L}\p{N}]/u.test(form)
    );
  });
}

/** The entries that may tell of parties whom the sentence does not name, by what triggers them: of relations, missions and recognition, and of who is unnamed. */
function gapsByTrigger(lexicon: Lexicon): ReadonlyMap<string, readonly Gap[]> {
  const found = new Map<string, Gap[]>();
  for (const map of [lexicon.byVerb, lexicon.byNoun, lexicon.byAdjective])
    for (const [key, entries] of map) {
      const trigger = key.split(' ')[0] as string;
      for (const entry of entries.filter(fillsGaps))
        found.set(trigger, [...(found.get(trigger) ?? []), gapOf(entry, lexicon)]);
    }
  return found;
}

/** What must stand in the sentence for an entry to apply. */
function gapOf({ constraints }: Entry, lexicon: Lexicon): Gap {
  return constraints
    .filter(({ polarity, classes }) => polarity === 'must' && !classes.some((name) => BUILT_IN.has(name)))
    .map(({ classes }) => {
      const nouns = classes.flatMap((name) => [...(lexicon.concepts.get(name)?.nouns ?? [name])]);
      return new Set(nouns.map((noun) => noun.slice(noun.lastIndexOf(' ') + 1)));
    });
}

/** The rank of a head of mission may stand in the sentence before the one that tells of him. */
const TITLES = new Set(['ambassador', 'minister', 'chargé', 'charge', 'envoy']);

const GROUPS = new Set(['relations', 'recognition', 'missions', 'heads', 'protection', 'consular']);

function fillsGaps({ act, actorElse, recipientElse }: Entry): boolean {
  return actorElse !== null || recipientElse !== null || (act !== null && GROUPS.has(ACTS[act].group));
}
