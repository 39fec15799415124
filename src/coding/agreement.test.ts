import { describe, expect, it } from 'vitest';
import { findMentions } from '../gazetteer/index.js';
import { openPipeline } from '../pipeline.js';
import { agreementOf } from './agreement.js';
import { candidatesOf } from './candidate.js';
import { newDiscourse } from './discourse.js';
import type { Found } from './found.js';
import { toGraph } from './graph.js';
import type { EventModels } from './learnt/model.js';
import { placesOf } from './learnt/places.js';
import type { Likely } from './learnt/roles.js';
import { loadLexicon } from './lexicon.js';
import { partyKey, type Sides } from './parties.js';

const party = (code: string, sector: string | null = null): Found => ({
  text: code,
  span: [0, 1],
  code,
  sector,
  entity: null,
  government: null,
  role: null,
  word: 0,
  via: 'name',
  confidence: 1,
});
const likely = (code: string, actor: number, recipient: number, sector: string | null = null): Likely => ({
  word: 0,
  scene: false,
  parties: [party(code, sector)],
  actor,
  recipient,
});
const told = (sides: Sides) => `${sides.actors.map(partyKey).join('&')}>${sides.recipients.map(partyKey).join('&')}`;

describe('agreement', () => {
  const all = [likely('TCD', 0.9, 0.05), likely('FJI', 0.1, 0.7), likely('PER', 0.4, 0.2)];
  it('is the least chance of a part that was given, and the highest of who was left out', () => {
    expect(agreementOf(all, { actors: [party('TCD')], recipients: [party('FJI')] })).toEqual({ given: 0.7, left: 0.4 });
    expect(agreementOf(all, { actors: [party('FJI')], recipients: [party('TCD')] })).toEqual({
      given: 0.05,
      left: 0.4,
    });
  });

  it('passes over a party that stands nowhere in the sentence', () => {
    expect(agreementOf(all, { actors: [party('KEN')], recipients: [] })).toEqual({ given: 1, left: 0.9 });
  });
});

describe('the parts of a sentence', () => {
  const pipeline = openPipeline();
  const lexicon = loadLexicon();
  const read = (text: string, models: EventModels) => {
    const { segmented, trees } = pipeline.parse(text);
    const mentions = findMentions(
      { text, trees, quotations: segmented.quotations, published: null },
      pipeline.gazetteer,
    );
    const g = toGraph(trees[0]!, 0);
    return {
      places: placesOf(g, mentions).map((p) => p.parties.map(partyKey).join('&')),
      candidates: candidatesOf(g, lexicon, mentions, newDiscourse(), models),
    };
  };
  /** A model that knows one party for the doer and one for the other side, by the order of the mentions. */
  const inOrder = (...parts: readonly ('none' | 'actor' | 'recipient')[]): EventModels => {
    let asked = 0;
    return {
      classes: ['none'],
      statuses: ['happened'],
      quiet: new Set(),
      casts: {},
      read: () => ({
        types: () => Float64Array.of(1),
        statuses: () => Float64Array.of(1),
        partsSum: () => new Int32Array(0),
        parts: () => {
          const part = parts[asked++ % parts.length];
          return { actor: part === 'actor' ? 0.9 : 0.05, recipient: part === 'recipient' ? 0.9 : 0.05, sides: [] };
        },
      }),
    };
  };

  it('are asked of each mention once, those before a noun included', () => {
    expect(read('Chadian tanks entered Fiji after talks with Peru.', inOrder('none')).places).toEqual([
      'TCD',
      'FJI',
      'PER',
    ]);
  });

  it('mend parties of words and deeds of which the model is sure that one was missed', () => {
    const sentence = 'Chad condemned Fiji in a letter to Peru.';
    const found = (models: EventModels) =>
      read(sentence, models)
        .candidates.filter((c) => c.entry.act === 'condemn')
        .map((c) => [told(c), c.linked === true]);
    expect(found(inOrder('actor', 'recipient', 'none'))).toEqual([['TCD>FJI', false]]);
    expect(found(inOrder('actor', 'none', 'recipient'))).toEqual([['TCD>PER', true]]);
  });

  it('leave acts of the record as their entries read them', () => {
    const { candidates } = read('Chad severed diplomatic relations with Fiji.', inOrder('recipient', 'actor'));
    expect(candidates.map((c) => [c.entry.act, told(c), c.linked === true])).toEqual([['sever', 'TCD>FJI', false]]);
  });
});
