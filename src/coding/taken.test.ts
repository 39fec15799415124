import { describe, expect, it } from 'vitest';
import { findMentions } from '../gazetteer/index.js';
import { openPipeline } from '../pipeline.js';
import { candidatesOf } from './candidate.js';
import { toGraph } from './graph.js';
import { loadLexicon } from './lexicon.js';
import { partyKey } from './parties.js';

const pipeline = openPipeline({ events: null });
const lexicon = loadLexicon();
const read = (text: string) => {
  const { segmented, trees } = pipeline.parse(text);
  const mentions = findMentions({ text, trees, quotations: segmented.quotations, published: null }, pipeline.gazetteer);
  return trees.flatMap((tree, s) => candidatesOf(toGraph(tree, s), lexicon, mentions));
};

describe('persons whom a verb takes for its object', () => {
  it('are of the people of the state that stands before them', () => {
    const [arrest] = read('Chadian police arrested a Fijian diver.');
    expect(arrest?.recipients.map(partyKey)).toEqual(['FJI-CVL']);
  });

  it('take the office to which they are appointed, for the state of who appoints them', () => {
    const [taken] = read('The Chadian parliament appointed Ali Omar as prime minister.').filter(
      (c) => c.entry.act === 'take-office',
    );
    expect(taken?.actors.map((p) => [p.code, p.sector, p.text])).toEqual([['TCD', 'GOV', 'Ali Omar']]);
  });

  it('take it for their party where a party chose them, and stand in the words of the report', () => {
    const text = 'The Fijian opposition nominated Kim Min-seok as prime minister.';
    const [taken] = read(text).filter((c) => c.entry.act === 'take-office');
    expect(taken?.actors.map(partyKey)).toEqual(['FJI-OPP']);
    const coded = openPipeline().code({
      ...{ id: 'r', url: null, outlet: null, byline: null, title: null, published: '2025-07-03', retrieved: null },
      ...{ language: 'en', text: 'The Fijian parliament appointed Kim Min-seok as prime minister.', problems: [] },
    });
    const parties = coded.claims.flatMap((c) => [...c.actors, ...c.recipients]);
    expect(parties.map((p) => p.text)).toEqual(parties.map((p) => coded.document.text.slice(...p.span)));
    expect(parties.map((p) => p.text)).toContain('Kim Min-seok');
  });
});
