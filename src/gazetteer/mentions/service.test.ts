import { describe, expect, it } from 'vitest';
import { loadParser } from '../../grammar/index.js';
import { segment } from '../../text/index.js';
import { loadGazetteer } from '../gazetteer.js';
import { findMentions } from './find-mentions.js';

const gazetteer = loadGazetteer();
const parser = loadParser();

/** The parties of all mentions of a text, as "words: code/sector". */
function parties(text: string): string[] {
  const segmented = segment(text);
  const trees = parser.parse(segmented.sentences);
  const mentions = findMentions({ text, trees, quotations: segmented.quotations, published: '2016-03-01' }, gazetteer);
  return mentions.all.map((m) => `${m.text}: ${m.parties.map((p) => `${p.code}/${p.sector ?? '-'}`).join(' ')}`);
}

describe('who serves a body of a state', () => {
  it('is of the state', () => {
    expect(parties('Chad detained a Fijian embassy driver.')).toContain('Fijian embassy driver: FJI/GOV');
    expect(parties('Chad hit a Peruvian army cargo plane.')).toContain('Peruvian army cargo plane: PER/MIL');
  });

  it('is one of the people where no body stands beside him', () => {
    expect(parties('Chad detained a Fijian lorry driver.')).toContain('Fijian lorry driver: FJI/CVL');
    expect(parties('Chad seized a Fijian cargo ship.')).toContain('Fijian cargo ship: FJI/BUS');
  });

  it('is of the rebels where it stands for them', () => {
    expect(parties('Chad freed a Malian rebel spokesman.')).toContain('Malian rebel spokesman: MLI/REB');
    expect(parties('Chad met a Fijian spokesman.')).toContain('Fijian spokesman: FJI/GOV');
  });

  it('is out of government where he is of the opposition', () => {
    expect(parties('A Chilean opposition senator praised Chad.')).toContain('Chilean opposition senator: CHL/OPP');
    expect(parties('A Chilean senator praised Chad.')).toContain('Chilean senator: CHL/LEG');
  });
});

describe('whose those are whom a state harms', () => {
  it.each([
    ['Fiji said on Monday that Chad had kidnapped two of its engineers.', 'its: FJI/-'],
    ['Fiji lodged a protest after Chad arrested its engineers.', 'its: FJI/-'],
    ['Peru accused Chad of fraud and impounded one of its tankers.', 'its: TCD/-'],
  ])('%s', (text, told) => {
    expect(parties(text)).toContain(told);
  });

  it('are its own where no other stands above', () => {
    expect(parties('On Monday Chad arrested its critics.')).toContain('its: TCD/-');
    expect(parties('Fiji said that Chad had praised its engineers.')).toContain('its: TCD/-');
  });
});

describe('those who live under a law', () => {
  it.each([
    ['Fiji praised Togo, while Burundi freed two jailed pensioners.', 'pensioners: BDI/CVL'],
    ['Fiji sent envoys home from Lomé after troops had shot four protesters dead in Khartoum.', 'protesters: SDN/CVL'],
    ['Fiji will help Togo, a day after Malian police had arrested a former minister.', 'former minister: MLI/ELI'],
  ])('%s', (text, told) => {
    expect(parties(text)).toContain(told);
  });
});

describe('Brussels', () => {
  it('is the European Union where the text speaks of it and of no Belgians', () => {
    expect(parties('EU diplomats met. Brussels condemned Chad.').join()).toContain('Brussels: EU/');
    expect(parties('EU diplomats met. Brussels condemned Chad, Belgian radio said.').join()).not.toContain(
      'Brussels: EU/',
    );
  });

  it('is the Union too where the text tells nothing that Belgium alone has', () => {
    expect(parties('Brussels fined a Chadian airline.').join()).toContain('Brussels: EU/');
    expect(parties('Brussels recalled its ambassador from Chad.').join()).toContain('Brussels: BEL/');
  });
});
