import { describe, expect, it } from 'vitest';
import { loadParser } from '../../grammar/index.js';
import { segment } from '../../text/index.js';
import { loadGazetteer } from '../gazetteer.js';
import { findMentions } from './find-mentions.js';

const gazetteer = loadGazetteer();
const parser = loadParser();

/** The parties of the mention whose words end with a phrase; null where there is none. */
function whose(text: string, phrase: string): string | null {
  const segmented = segment(text);
  const trees = parser.parse(segmented.sentences);
  const mentions = findMentions({ text, trees, quotations: segmented.quotations, published: '2016-03-01' }, gazetteer);
  const found = mentions.all.find((m) => m.text === phrase);
  return found === undefined ? null : found.parties.map((p) => `${p.code}/${p.sector ?? '-'}`).join(' ');
}

describe('people who are told to be from elsewhere', () => {
  it.each([
    ['Kenya bans visas for foreign nationals.', 'nationals'],
    ['Police in Lima, Peru, arrest several foreign tourists.', 'tourists'],
    ['Peru urges the international community to help.', 'community'],
    ['Chad expels visiting engineers.', 'engineers'],
  ])('%s', (text, phrase) => {
    expect(whose(text, phrase)).toBeNull();
  });

  it('are of the state that the words name', () => {
    expect(whose('Kenya expels two foreign workers from Peru.', 'foreign workers from Peru')).toMatch(/^PER|^$/);
    expect(whose('Chilean tourists are detained in Kenya.', 'Chilean tourists')).toBe('CHL/CVL');
  });

  it('are not ministers of foreign affairs', () => {
    expect(whose('The Kenyan foreign minister arrived.', 'Kenyan foreign minister')).toBe('KEN/GOV');
  });
});

describe('fighters whom no word owns', () => {
  it('are of the one armed group that the report names', () => {
    const text = 'Militants kill ten people in Bamako, Mali. Islamic State said that its men did it.';
    expect(whose(text, 'Militants')).toBe('X-ISIS/REB');
    expect(whose('Militants kill ten people in Bamako, Mali.', 'Militants')).toBe('MLI/REB');
  });

  it('are not of a group to which they are only close, nor is a rebel of its foe', () => {
    expect(whose('Militants linked to Islamic State kill ten people in Bamako, Mali.', 'Militants')).toBe('MLI/REB');
    expect(whose('Rebels in Mali fought Islamic State near Gao.', 'Rebels in Mali')).toBe('MLI/REB');
  });

  it('are those that fight Turkey, where Turkey strikes Kurdish fighters elsewhere', () => {
    expect(whose('Turkish jets kill six Kurdish militants in Iraq.', 'militants in Iraq')).toBe('TUR/REB');
  });
});

describe('those of a body of states', () => {
  it.each([
    ['Gunmen attack UN personnel near Gao, Mali.', 'UN personnel', 'UN/IGO'],
    ['Gunmen attack Red Cross workers near Gao, Mali.', 'Red Cross workers', 'RED-CROSS/NGO'],
    ['Gunmen attack UN peacekeepers near Gao, Mali.', 'UN peacekeepers', 'UN/MIL'],
  ])('%s', (text, phrase, party) => {
    expect(whose(text, phrase)).toBe(party);
  });
});

describe('things of civil and of state kind', () => {
  it.each([
    ['Kenya seizes a Chinese container ship.', 'Chinese container ship', 'CHN/BUS'],
    ['Kenya meets two Chinese surveillance ships.', 'Chinese surveillance ships', 'CHN/MIL'],
    ['The Kenyan inspector general resigned.', 'Kenyan inspector general', 'KEN/GOV'],
  ])('%s', (text, phrase, party) => {
    expect(whose(text, phrase)).toBe(party);
  });
});

describe('a state before a word for protest', () => {
  it('is whom it is against after "anti-"', () => {
    expect(whose('Anti-Chilean protests shook Lima, Peru.', 'Anti-Chilean')).toMatch(/^CHL/);
  });
});

describe('a head of government named by surname alone', () => {
  it.each([
    ['Putin met Xi in Moscow.', 'Putin', 'RUS/GOV'],
    ['Putin met Xi in Moscow.', 'Xi', 'CHN/GOV'],
    ['Lukashenko threatens Poland.', 'Lukashenko', 'BLR/GOV'],
  ])('is read at the head of a sentence, as in headlines: %s', (text, phrase, expected) => {
    expect(whose(text, phrase)).toBe(expected);
  });

  it.each([
    ['Obama was praised by Peter Xi, a dentist.', 'Xi'],
    ['Angela Putin opened a bakery.', 'Putin'],
    ['Merkel Street was closed.', 'Merkel'],
    ['Queen and Adele sold out.', 'Queen'],
  ])('is nobody where it is part of another name: %s', (text, phrase) => {
    expect(whose(text, phrase)).toBeNull();
  });
});
