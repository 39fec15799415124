/**
 * The labelled rows come in; every claim that the program would make of them goes out with its features and whether readers said the same
 * (type, parties, status), learnt types of any confidence included.
 */
import { agree, codingOfClaim, codingOfLabel } from '../../eval/labels/labels.js';
import { codeReport, loadClassifier, loadLexicon } from '../../src/coding/index.js';
import { openEventModel } from '../../src/coding/learnt/model.js';
import type { Judge } from '../../src/coding/confidence.js';
import { findMentions } from '../../src/gazetteer/index.js';
import { openPipeline } from '../../src/pipeline.js';
import { fifthOf, teachingCases } from '../events/cases.js';
import { fit } from '../events/fit.js';
import type { LabelledText } from './labelled.js';

/** A claim to learn from. */
export interface TaughtClaim {
  readonly row: string;
  readonly features: readonly string[];
  readonly right: boolean;
  readonly learnt: boolean;
}

/** Codes the rows and compares; the event model that reads a row was taught without it. */
export function taughtClaims(rows: readonly LabelledText[], data: string): TaughtClaim[] {
  const pipeline = openPipeline({ events: null });
  const vectorOf = pipeline.parser.wordVector;
  const { cases, classes } = teachingCases(data, pipeline);
  const without = [0, 1, 2, 3, 4].map((k) =>
    openEventModel(fit({ cases: cases.filter((c) => c.fold !== k), classes, vectorOf }), vectorOf),
  );
  const lexicon = loadLexicon();
  const classifier = loadClassifier(pipeline.parser);
  let seen: (readonly string[])[] = [];
  // The confidence of a claim is the number of its features here.
  const judge: Judge = (features) => seen.push(features) - 1;
  return rows.flatMap(({ row, date, text, events: labels }) => {
    seen = [];
    const { segmented, trees } = pipeline.parse(text);
    const found = findMentions({ text, trees, quotations: segmented.quotations, published: date }, pipeline.gazetteer);
    const mentions = { ...found, partyOfRegion: (name: string) => pipeline.gazetteer.partyOfRegion(name) };
    const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null };
    const report = { ...nothing, id: row, published: date, language: 'en' };
    const events = without[fifthOf(row)] ?? null;
    const learnt = { classifier, judge, events, least: 0, leastOfEntries: 0 };
    const { claims } = codeReport({ report, segmented, trees, mentions }, lexicon, learnt);
    const gold = labels.map(codingOfLabel);
    return claims.map((claim) => ({
      row,
      features: seen[claim.confidence] ?? [],
      right: gold.some((g) => agree(codingOfClaim(claim), g)),
      learnt: claim.evidence.rule.startsWith('learnt-'),
    }));
  });
}
