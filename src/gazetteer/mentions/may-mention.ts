/**
 * A word of a sentence in which no name stands comes in; whether it could stand for a party after all goes out: an agent noun, a pronoun, a description.
 * Asked before anything is parsed, so it knows the word alone and says yes wherever it cannot tell.
 */
import type { Gazetteer } from '../gazetteer.js';
import { agentEndings, lastRun, singularForms } from './agents.js';
import { TWINS } from './kinds.js';
import { describes } from './reference.js';

/** What a word could be before anything is parsed. */
export interface WordTest {
  /** Whether it could stand for a party that is named elsewhere in the report. */
  mayMention(form: string): boolean;
  /** Whether it is a word that does so by itself, such as "it": quicker, and enough for most sentences. */
  pointsBack(form: string): boolean;
  /** Whether it stands for parties though the report has no name: "Koreas". */
  namesAlone(form: string): boolean;
}

/** Words that point back to what was spoken of, or to who speaks. */
const POINTS_BACK =
  /^(he|she|him|her|his|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves|other|another|former|latter|both|we|us|our|ours|ourselves|i|me|my|myself|capitals?|counterparts?|colleagues?)$/;

/** The test over a gazetteer; `lemmas` gives every lemma that a form could have. */
export function wordTest(gazetteer: Gazetteer, lemmas: (form: string) => readonly string[]): WordTest {
  const ends = agentEndings(gazetteer);
  const agent = (form: string, lemma: string) =>
    singularForms(form, form, lemma).some((singular) => ends.has(lastRun(singular)));
  return {
    mayMention(written) {
      const form = written.toLowerCase().replace(/’/g, "'");
      if (POINTS_BACK.test(form)) return true;
      return [form, ...lemmas(written).map((l) => l.toLowerCase())].some(
        (lemma) => agent(form, lemma) || describes(form, lemma),
      );
    },
    pointsBack: (form) => form.length < 11 && POINTS_BACK.test(form.toLowerCase()),
    namesAlone: (form) => TWINS.has(form.toLowerCase()),
  };
}
