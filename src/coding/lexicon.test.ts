/** Every entry of the lexicon says what it codes and what it must not; here each of its sentences is read. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findMentions, type Gazetteer, loadGazetteer } from '../gazetteer/index.js';
import { loadParser, mendTree, type Parser } from '../grammar/index.js';
import type { Claim } from '../plover/index.js';
import { segment } from '../text/index.js';
import { codeReport, type Learnt, loadLearnt, loadLexicon } from './index.js';
import { parseLexicon } from './lexicon-format.js';

const lexicon = loadLexicon();
let parser: Parser;
let gazetteer: Gazetteer;
let model: Learnt;

beforeAll(() => {
  parser = loadParser();
  gazetteer = loadGazetteer();
  model = loadLearnt(parser);
});

function read(sentence: string, learnt: Learnt | null): readonly Claim[] {
  const published = '2025-11-01';
  const segmented = segment(sentence, { single: true });
  const trees = parser.parse(segmented.sentences).map(mendTree);
  const mentions = {
    ...findMentions({ text: sentence, trees, quotations: segmented.quotations, published }, gazetteer),
    partyOfRegion: (name: string) => gazetteer.partyOfRegion(name),
  };
  const report = {
    id: 'example',
    url: null,
    outlet: null,
    byline: null,
    title: null,
    published,
    retrieved: null,
    language: 'en',
  };
  return codeReport({ report, segmented, trees, mentions }, lexicon, learnt).claims;
}

const side = (list: Claim['actors']) =>
  list
    .map((p) =>
      p.sector === 'OPP' || p.sector === 'REB' || p.sector === 'CVL' ? `${p.code}-${p.sector}` : String(p.code),
    )
    .sort();

/** "IRN > ARG", "SYR & IRQ" for a joint act, with the status where it is not "happened". */
function shown(c: Claim): string {
  const parties =
    c.recipients.length > 0 || c.actors.length < 2
      ? `${side(c.actors).join(' + ')} > ${side(c.recipients).join(' + ')}`
      : side(c.actors).join(' & ');
  const status = c.status === 'happened' || c.status === 'ongoing' ? '' : ` ${c.status}`;
  return `${parties.trim()}${status}`;
}

const normal = (gives: string): string => {
  const [, parties = '', status = ''] =
    /^(.*?)((?: (?:planned|threatened|requested|denied|hypothetical))?)$/.exec(gives) ?? [];
  const sorted = parties.includes('&')
    ? parties.split(' & ').sort().join(' & ')
    : parties
        .split(' > ')
        .map((s) => s.trim().split(' + ').sort().join(' + '))
        .join(' > ');
  return `${sorted.trim()}${status}`;
};

describe('the lexicon', () => {
  for (const entry of lexicon.entries) {
    for (const example of entry.examples) {
      const { sentence, gives } = example;
      it(`${entry.id}: ${sentence}`, () => {
        // An entry is tried by itself: what the model makes of its words is the model's measure (npm run eval -- labels).
        const claims = read(sentence, gives === null ? model : null);
        // Where two entries say the same of a sentence, either may have been first.
        const same = claims.filter(
          (c) => c.evidence.rule === entry.id || (entry.act === null ? c.act === null : c.act === entry.act),
        );
        if (gives === null) expect(claims.filter((c) => c.evidence.rule === entry.id).map(shown)).toEqual([]);
        else
          expect(same.map(shown), claims.map((c) => `${c.evidence.rule}: ${shown(c)}`).join('; ')).toContain(
            normal(gives),
          );
      });
    }
  }

  it('has an example that codes in every entry that words trigger', () => {
    expect(
      lexicon.entries.filter((e) => e.rank !== 'learnt' && !e.examples.some((x) => x.gives !== null)).map((e) => e.id),
    ).toEqual([]);
  });

  it('says where a file breaks the form', () => {
    expect(() => parseLexicon('[x]\nact nonsense\n', 'a.lex')).toThrow('a.lex:1: "nonsense" is no act, in entry "x"');
    expect(() => parseLexicon('act sever\n', 'a.lex')).toThrow('a.lex:1');
  });
});
