import { describe, expect, it } from 'vitest';
import { openPipeline } from '../pipeline.js';
import { toGraph } from './graph.js';
import { openAt } from './open-nouns.js';
import { readStatus } from './status.js';

const pipeline = openPipeline({ events: null });

/** How the noun is told: open, by the word that leaves it so, or not; and its status. */
function told(text: string, noun: string) {
  const g = toGraph(pipeline.parse(text).trees[0]!, 0);
  const at = g.words.findIndex((w) => w.form === noun);
  return [openAt(g, at)?.by ?? null, readStatus(g, at).status];
}

describe('event nouns of which nobody says that they happened', () => {
  it.each([
    ['Peru warned that a Chadian invasion of Fiji would be a disaster.', 'invasion', 'would'],
    ['A Chadian attack on Fiji is imminent, says Peru.', 'attack', 'imminent'],
    ['Peru fears a Chadian invasion of Fiji.', 'invasion', 'fears'],
    ['Families left Fiji in anticipation of a Chadian attack.', 'attack', 'anticipation'],
    ['In the event of an attack on Fiji, Peru would send troops.', 'attack', 'event'],
  ])('are left open: %s', (text, noun, by) => {
    expect(told(text, noun)).toEqual([by, 'hypothetical']);
  });

  it.each([
    ['Fijian police foiled a Chadian attack on the port.', 'attack', 'foiled'],
    ['Peru helped to deter a Chadian attack on Fiji.', 'attack', 'deter'],
  ])('did not come: %s', (text, noun, by) => {
    expect(told(text, noun)).toEqual([by, 'denied']);
  });

  it.each([
    ['Peru condemned the Chadian invasion of Fiji.', 'invasion'],
    ['A Chadian attack on Fiji killed ten soldiers.', 'attack'],
    ['The attack on Fiji will be remembered.', 'attack'],
    ['The attack on Fiji could strain ties, says Peru.', 'attack'],
    ['Peru voiced fears about the arrest of two journalists in Fiji.', 'arrest'],
    ['Police failed to prevent an attack on the embassy of Peru.', 'attack'],
    ['Peru threatens Chad with sanctions if it continues its invasion of Fiji.', 'invasion'],
  ])('are told as facts: %s', (text, noun) => {
    expect(told(text, noun)[0]).toBeNull();
  });

  it('make no claim that they happened, whatever is likely of their kind', () => {
    const document = { id: 'r', url: null, outlet: null, byline: null, title: null, retrieved: null, problems: [] };
    const { claims } = openPipeline().code({
      ...{ ...document, published: '2024-05-01', language: 'en' },
      text: 'The president warned that a Russian invasion of Moldova would be a disaster.',
    });
    expect(claims.filter((c) => c.act === 'invade').map((c) => c.status)).toEqual(['hypothetical']);
  });
});
