import { describe, expect, it } from 'vitest';
import { openPipeline } from '../pipeline.js';
import { partyKey } from './parties.js';

const pipeline = openPipeline();
const told = (text: string) =>
  pipeline
    .code({
      ...{ id: 'r', url: null, outlet: null, byline: null, title: null, published: '2023-05-01', retrieved: null },
      ...{ language: 'en', text, problems: [] },
    })
    .claims.map(
      (c) => `${c.act ?? c.eventType} ${c.actors.map(partyKey).join('&')} > ${c.recipients.map(partyKey).join('&')}`,
    );

describe('a people told by its name alone', () => {
  it('is its state where only states do what is told', () => {
    expect(told('The Congolese recognised Kosovo on Monday.')).toContain('recognise COD > XKX');
    expect(told('Danes expelled two Chadian diplomats.')).toContain('expel DNK > TCD');
    expect(told('Chad severed diplomatic relations with the Portuguese.')).toContain('sever TCD > PRT');
    expect(told('The Iranians summoned the Chadian ambassador.')).toContain('summon IRN > TCD');
  });

  it('is itself where people can do or bear it, and where some are told apart', () => {
    expect(told('Chadian soldiers killed the Danes in a raid on Monday.').join()).toContain('DNK-CVL');
    expect(told('Norway sent food to the Syrians.').join()).toContain('SYR-CVL');
    expect(told('Three Danes recognised Kosovo on Monday.')).not.toContain('recognise DNK > XKX');
    expect(told('Chad granted asylum to the Danes on Monday.').join()).not.toContain('> DNK,');
  });
});
