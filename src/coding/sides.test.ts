import { describe, expect, it } from 'vitest';
import { findMentions } from '../gazetteer/index.js';
import { openPipeline } from '../pipeline.js';
import { candidatesOf } from './candidate.js';
import { toGraph } from './graph.js';
import { loadLexicon } from './lexicon.js';
import { partyKey } from './parties.js';

const pipeline = openPipeline({ events: null });
const lexicon = loadLexicon();

/** The sides of the events of a text by the lexicon alone: doers > those done to. */
function sides(text: string): string[] {
  const { segmented, trees } = pipeline.parse(text);
  const mentions = findMentions({ text, trees, quotations: segmented.quotations, published: null }, pipeline.gazetteer);
  return trees
    .flatMap((tree, s) => candidatesOf(toGraph(tree, s), lexicon, mentions))
    .map((c) => `${c.actors.map(partyKey).join(' & ')} > ${c.recipients.map(partyKey).join(' & ')}`);
}

describe('a noun that an adjective of a state stands before', () => {
  it('is one party, and not the state besides', () => {
    expect(sides('Chad seized a Fijian fishing vessel.')).toEqual(['TCD > FJI-CVL']);
    expect(sides('Peru impounded a Fijian owned oil tanker.')).toEqual(['PER > FJI-CVL']);
  });
});

describe('people told twice', () => {
  it('are those whom the narrower words name', () => {
    expect(sides('Two tourists, a Peruvian and a Fijian, are kidnapped in Mali by rebels.')).toEqual([
      'MLI-REB > PER-CVL & FJI-CVL',
    ]);
  });
});

describe('court news', () => {
  it('of private crime is no event', () => {
    expect(sides('A court in Kenya sentenced a nurse to ten years in prison for the murder of her husband.')).toEqual(
      [],
    );
    expect(sides('A Fijian court convicted a Peruvian singer of rape.')).toEqual([]);
  });

  it('is one where the charge is political, or the crime the state’s own', () => {
    expect(sides('A court in Kenya sentenced a journalist to ten years in prison for terrorism.')).toHaveLength(1);
    expect(sides('A court in Kenya sentenced a man to ten years in prison for murdering an activist.')).toHaveLength(1);
  });
});

describe('a side that the words leave unnamed', () => {
  it('is the state whose place the clause names', () => {
    expect(sides('A Fijian activist was arrested in Kenya.')).toEqual(['KEN > FJI-CVL']);
  });

  it('is nobody where the object is from elsewhere', () => {
    expect(sides('Chad seized two foreign oil tankers.')).toEqual([]);
    expect(sides('Chad seized two oil tankers.')).toEqual(['TCD > TCD-CVL']);
  });

  it('is no target of those who demonstrate for power', () => {
    expect(sides('Pro-government students demonstrate in Lima, Peru.')).toEqual(['PER-CVL > ']);
    expect(sides('Students demonstrate in Lima, Peru.')).toEqual(['PER-CVL > PER']);
  });

  it('is the state that the protest is called after', () => {
    expect(sides('Anti-Chilean protests are held in Lima, Peru.')).toContain('PER-CVL > CHL');
  });
});

describe('a whole people, told with its article', () => {
  it('is its state in what another says to it', () => {
    expect(sides('Chad accused the Danes of spying.')).toContain('TCD > DNK');
    expect(sides('Chad urged the Danes to lift the embargo.')).toContain('TCD > DNK');
    expect(sides('Chad accused two Danes of spying.')).toContain('TCD > DNK-CVL');
  });
});

describe('a convoy', () => {
  it('is of the people where it brings aid, else of the state', () => {
    expect(sides('Chadian rebels ambushed a Peruvian aid convoy.')).toContain('TCD-REB > PER-CVL');
    expect(sides('Chadian rebels ambushed a Peruvian convoy.')).toContain('TCD-REB > PER');
  });
});

describe('a crowd that gathers at a mission', () => {
  it('is against those whose it is', () => {
    expect(sides('Peruvian students demonstrated outside the Chadian embassy in Lima.')).toContain('PER-CVL > TCD');
    expect(sides('Peruvian students took to the streets against the Chadians.')).toContain('PER-CVL > TCD');
  });
});
