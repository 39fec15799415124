/** First-person words inside quotations stand for whoever speaks them: "we" and "our" for his state, "I" for himself. */
import type { Mention, Party } from '../types.js';
import type { Document } from './document.js';
import { speakerAt } from './speaker.js';

/** A first-person word and its parties. */
export interface FirstPerson {
  readonly sentence: number;
  readonly word: number;
  readonly parties: readonly Party[];
  readonly confidence: number;
  readonly reason: string;
}

/** All first-person words of a report whose speaker is known; `all` are the mentions found so far. */
export function firstPersons(doc: Document, all: readonly Mention[]): FirstPerson[] {
  return doc.trees.flatMap((tree, sentence) =>
    tree.words.flatMap((word, w) => {
      const form = word.form.toLowerCase();
      const mine =
        /^(we|us|our|ours|ourselves|i|me|my|myself)$/.test(form) && word.form !== 'US' && word.upos === 'PRON';
      const speaker = mine ? speakerAt(doc, word.start, all) : null;
      if (!speaker) return [];
      const parties = /^(we|us|our|ours|ourselves)$/.test(form)
        ? speaker.parties.map((party) => stateOf(party, doc))
        : speaker.parties;
      const reason = `"${word.form}" in a quotation: the speaker is "${speaker.text}"`;
      return [{ sentence, word: w, parties, confidence: speaker.confidence * 0.85, reason }];
    }),
  );
}

function stateOf(party: Party, doc: Document): Party {
  const sector = party.sector === 'ELI' ? 'ELI' : 'GOV';
  return { ...party, sector, entity: null, role: null, name: doc.gazetteer.describe(party.code) };
}
