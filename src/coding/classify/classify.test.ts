import { describe, expect, it } from 'vitest';
import { loadParser } from '../../grammar/index.js';
import { EVENT_TYPES, PLOVER } from '../../plover/index.js';
import { createClassifier, loadClassifier, type MarkedSentence } from './classifier.js';

const parser = loadParser();
const classifier = loadClassifier(parser);

/** "{Chad} cut ties with <Fiji>." marks the source in braces, the target in angles. */
function marked(notation: string): MarkedSentence {
  const source = /\{(.+?)\}/.exec(notation);
  const target = /<(.+?)>/.exec(notation);
  const sentence = notation.replace(/[{}<>]/g, '');
  const span = (text: string | undefined): [number, number][] => {
    if (text === undefined) return [];
    const at = sentence.indexOf(text);
    return [[at, at + text.length]];
  };
  return { sentence, sources: span(source?.[1]), targets: span(target?.[1]) };
}

const CASES: readonly (readonly [notation: string, root: string])[] = [
  ['{Chad} severed diplomatic relations with <Fiji> over the arrests.', 'SANCTION'],
  ['{Chad} restored diplomatic relations with <Fiji> in May.', 'SUPPORT'],
  ['{Chad} will send food aid to <Fiji>.', 'AGREE'],
  ['{Chad} sent food aid to <Fiji> after the storm.', 'AID'],
  ['{Chad} refused to send food aid to <Fiji>.', 'REJECT'],
  ['{Chad} demanded that <Fiji> send food aid.', 'REQUEST'],
  ['{Chad} threatened to bomb <Fiji>.', 'THREATEN'],
  ['{Chadian warplanes} bombed <the capital of Fiji>.', 'ASSAULT'],
  ['<The capital of Fiji> was bombed by {Chadian warplanes}.', 'ASSAULT'],
  ['{Farmers} marched through the capital to protest against <the government>.', 'PROTEST'],
  ['{The Chadian president} held talks with <his Fijian counterpart>.', 'CONSULT'],
  ['{Chadian police} arrested <a Fijian journalist> on spying charges.', 'COERCE'],
  ['{Chad} denounced <Fiji> as an aggressor.', 'ACCUSE'],
];

describe('the classifier', () => {
  it.each(CASES)('%s is %s', (notation, root) => {
    expect(classifier.classify([marked(notation)])[0]?.root).toBe(root);
  });

  it('tells a release from a concession, and a mode where one is plain', () => {
    const [release, concession] = classifier.classify([
      marked('{Fijian authorities} released <two Chadian fishermen> from prison.'),
      marked('{The government} gave in to the demands of <the miners>.'),
    ]);
    expect(release).toMatchObject({ root: 'RETREAT', mode: 'release' });
    expect(concession).toMatchObject({ root: 'CONCEDE', mode: null });
  });

  it('answers the same one by one and together, with types and modes of PLOVER and a confidence between 0 and 1', () => {
    const all = CASES.map(([notation]) => marked(notation));
    const together = classifier.classify(all);
    expect(all.map((one) => classifier.classify([one])[0])).toEqual(together);
    for (const { root, mode, confidence } of together) {
      expect(EVENT_TYPES).toContain(root);
      if (mode !== null) expect(Object.keys(PLOVER[root].modes)).toContain(mode);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('gives an answer where a party is not named, and where there is hardly a sentence', () => {
    for (const sentence of ['Chad cut ties.', '...', '\n', 'Fiji']) {
      const [answer] = classifier.classify([{ sentence, sources: [], targets: [] }]);
      expect(EVENT_TYPES).toContain(answer?.root);
    }
  });

  it('refuses bytes that are no classifier', () => {
    expect(() => createClassifier(new Uint8Array(20), parser)).toThrow(/"CHCL"/);
  });
});
