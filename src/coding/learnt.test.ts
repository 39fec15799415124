import { describe, expect, it } from 'vitest';
import { findMentions } from '../gazetteer/index.js';
import { openPipeline } from '../pipeline.js';
import { loadClassifier } from './classify/classifier.js';
import { codeReport } from './code-report.js';
import { judgeAtMostBy, judgeBy } from './judge.js';
import { loadEventModels } from './learnt/load.js';
import { loadLexicon } from './lexicon.js';

const pipeline = openPipeline();
const read = (text: string) =>
  pipeline.code({
    id: 'r',
    url: null,
    outlet: null,
    byline: null,
    title: null,
    published: '2021-03-03',
    retrieved: null,
    language: 'en',
    text,
    problems: [],
  }).claims;

/** Claims with a judge that gives everything the same confidence. */
function judged(text: string, confidence: number) {
  const { segmented, trees } = pipeline.parse(text);
  const mentions = findMentions({ text, trees, quotations: [], published: null }, pipeline.gazetteer);
  const nothing = { url: null, outlet: null, byline: null, title: null, published: null, retrieved: null };
  const events = loadEventModels();
  const learnt = {
    classifier: loadClassifier(pipeline.parser),
    judge: () => confidence,
    events,
    least: { any: 0.5, background: 0, persons: 0, offices: 0 },
  };
  const report = { ...nothing, id: 'r', language: 'en' };
  // No word triggers an entry here: what is read is the model's.
  const lexicon = { ...loadLexicon(), byVerb: new Map(), byNoun: new Map(), byAdjective: new Map() };
  return codeReport({ report, segmented, trees, mentions }, lexicon, learnt).claims;
}

describe('learnt types', () => {
  it('are claimed where no entry reads the predicate and the judge is sure, and say so', () => {
    const text = 'Chadian soldiers attacked Fijian villages.';
    const [claim] = judged(text, 0.9);
    expect(claim).toMatchObject({ eventType: 'ASSAULT', act: null, confidence: 0.9 });
    expect(claim?.evidence.rule).toBe('learnt-assault');
    expect(claim?.actors.map((p) => p.code)).toEqual(['TCD']);
    expect(claim?.recipients.map((p) => p.code)).toEqual(['FJI']);
    expect(judged(text, 0.2)).toEqual([]);
  });

  it('leave a predicate that an entry reads to the entry', () => {
    const claims = read('Chad severed diplomatic relations with Fiji.');
    expect(claims.map((c) => c.act)).toEqual(['sever']);
  });

  it('stay silent about sport and about what has no parties', () => {
    expect(read('Chad played Fiji in the final and won.')).toEqual([]);
    expect(read('The storm battered the coast.')).toEqual([]);
  });
});

describe('the confidence of a claim', () => {
  it('is higher where the names and the verb are plain than where the report must be asked', () => {
    const plain = read('Chad severed diplomatic relations with Fiji.')[0];
    const filled = read('Chad had quarrelled with Fiji for years. It severed them again.').find(
      (c) => c.act === 'sever',
    );
    expect(plain?.confidence).toBeGreaterThan(0.5);
    if (filled !== undefined) expect(filled.confidence).toBeLessThan(plain?.confidence as number);
  });

  it('is a logistic function of the weights of the features, and of the leaves that the numbers lead to', () => {
    const weights = { bias: 0, weights: { a: 2, b: -2 } };
    const plain = judgeBy({ ...weights, trees: null });
    const seen = (features: string[], ...numbers: number[]) => ({ features, numbers });
    expect(plain(seen([]))).toBe(0.5);
    expect(plain(seen(['a', 'b', 'unknown']))).toBe(0.5);
    expect(plain(seen(['a']))).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    const tree = [[1, 0.5, 1, 2], -1, [0, 3, 3, 4], 1, 3] as const;
    const judge = judgeBy({ ...weights, trees: { bias: 1, trees: [tree, [0]] } });
    const logistic = (z: number) => 1 / (1 + Math.exp(-z));
    expect(judge(seen([], 9, 0.5))).toBeCloseTo((0.5 + logistic(0)) / 2, 12);
    expect(judge(seen([], 3, 0.6))).toBeCloseTo((0.5 + logistic(2)) / 2, 12);
    expect(judge(seen([], 9, 0.6))).toBeCloseTo((0.5 + logistic(4)) / 2, 12);
  });

  it('is nowhere above the bound that is given before the classifier is asked', () => {
    const trees = {
      bias: 1,
      trees: [[[1, 0.5, 1, 2], -1, [0, 3, 3, 4], 1, 3] as const, [[1, 0.2, 1, 2], 2, -2] as const],
    };
    const learnt = { bias: 0, weights: { a: 2, b: -2, c: 1 }, trees };
    const [judge, atMost] = [judgeBy(learnt), judgeAtMostBy(learnt)];
    const either = [['b'], ['c', 'unknown'], []];
    for (const other of [3, 3.5])
      for (const group of either)
        for (const opinion of [-1, 0.2, 0.21, 0.5, 0.51, 1]) {
          const bound = atMost({ features: ['a'], either, numbers: [other, Number.NaN] });
          expect(judge({ features: ['a', ...group], numbers: [other, opinion] })).toBeLessThanOrEqual(bound);
          expect(bound).toBeLessThan(1);
        }
  });
});
