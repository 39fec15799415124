/** Parties as they are found: a mention and the word that leads to it come in; participants that know both go out. */
import type { Span } from '../base/index.js';
import type { Mention, Party } from '../gazetteer/index.js';
import type { Participant } from '../plover/index.js';

/** A participant and the word that it was found at. */
export interface Found extends Participant {
  readonly word: number;
  readonly via: Mention['via'];
  readonly confidence: number;
  /** Whether no words name it: the state where the event plays, its people. */
  readonly implied?: true;
}

/** A party of a mention, as found at a word. */
export function toFound(party: Party, mention: Mention, word: number): Found {
  return {
    text: mention.text,
    span: [...mention.span] as [number, number],
    code: party.code,
    sector: party.sector,
    entity: party.entity,
    government: party.government,
    role: party.role,
    word,
    via: mention.via,
    confidence: mention.confidence,
  };
}

/** The parties of a mention, as found at a word; the country of a place that names no party. */
export function foundOf(mention: Mention, word: number): Found[] {
  if (mention.parties.length > 0) return mention.parties.map((party) => toFound(party, mention, word));
  return mention.place?.country ? [stateOf(mention.place.country, mention, word)] : [];
}

/** The participant without what only coding needs. */
export function toParticipant(found: Found): Participant {
  const { word: _word, via: _via, confidence: _confidence, implied: _implied, ...participant } = found;
  return participant;
}

/** The stretch of text from the first to the last of some spans. */
export function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

/** A state that a mention stands for, as found at a word. */
export function stateOf(code: string, mention: Mention, word: number): Found {
  return {
    text: mention.text,
    span: [...mention.span] as [number, number],
    code,
    sector: null,
    entity: null,
    government: null,
    role: null,
    word,
    via: mention.via,
    confidence: mention.confidence,
  };
}
