/** Acts on heads of mission whose sides are told in the sentence before. */
import { expect, it } from 'vitest';
import { openPipeline } from '../pipeline.js';
import { partyKey } from './parties.js';

const pipeline = openPipeline();

function told(text: string): string[] {
  const document = {
    ...{
      id: 'example',
      text,
      published: '2025-11-01',
      url: null,
      outlet: null,
      byline: null,
      title: null,
      retrieved: null,
    },
    ...{ language: 'en', problems: [] },
  };
  return pipeline
    .code(document)
    .claims.map((c) => `${c.act} ${c.actors.map(partyKey).join()} > ${c.recipients.map(partyKey).join()}`);
}

it.each([
  [
    'Chad said that a plane of Niger had crossed its border. The foreign ministry summoned the ambassador of Niger.',
    'summon TCD > NER',
  ],
  [
    'Chad recalled its ambassador to Togo. The president of Togo declared the ambassador persona non grata.',
    'persona-non-grata TGO > TCD',
  ],
  ['Togo shelled the town of Bawku on Monday. Ghana recalled its ambassador.', 'recall GHA > TGO'],
])('takes a side from the sentence before: %s', (text, claim) => {
  expect(told(text)).toContain(claim);
});

it.each([
  'Chad summoned its ambassadors to a meeting in Lima.',
  'Chad ordered all its diplomats to leave Togo.',
  'Chad called on its envoys to be calm.',
])('lets no state expel or summon its own: %s', (text) => {
  expect(told(text).filter((claim) => /^(expel|summon|persona)/.test(claim))).toEqual([]);
});

it('does not guess where a head was sent', () => {
  expect(told('Peru recalled its ambassadors from 30 countries.').filter((c) => c.startsWith('recall'))).toEqual([]);
  expect(told('Guests from Chad and Togo came to Accra. Ghana recalled its ambassador.')).toEqual([]);
});
