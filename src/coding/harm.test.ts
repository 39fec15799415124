import { describe, expect, it } from 'vitest';
import { openPipeline } from '../pipeline.js';
import { partyKey } from './parties.js';

const pipeline = openPipeline();
const attacks = (text: string) =>
  pipeline
    .code({
      ...{ id: 'r', url: null, outlet: null, byline: null, title: null, published: '2023-05-01', retrieved: null },
      ...{ language: 'en', text, problems: [] },
    })
    .claims.filter((c) => c.eventType === 'ASSAULT')
    .map((c) => `${c.actors.map(partyKey).join('&')} > ${c.recipients.map(partyKey).join('&')}`);

describe('people harmed whom nobody says to be of a state', () => {
  it('are of the place that was attacked, not of the attacker', () => {
    expect(
      attacks('Russian forces shell the city of Kherson, killing six civilians and injuring eight others.'),
    ).toEqual(['RUS > UKR-CVL']);
  });

  it("are the attacker's own where he attacks nobody else", () => {
    expect(attacks('The Syrian army killed six civilians in a raid on Monday.')).toEqual(['SYR > SYR-CVL']);
  });
});
