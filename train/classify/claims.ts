/**
 * The labelled rows come in; every claim that the program would make of them goes out with its features and whether readers said the same
 * (type, parties, status), learnt types of any confidence included.
 */
import { agree, codingOfClaim, codingOfLabel } from '../../eval/labels/labels.js';
import { codeReport, loadClassifier, loadLexicon } from '../../src/coding/index.js';
import type { Judge } from '../../src/coding/confidence.js';
import { findMentions } from '../../src/gazetteer/index.js';
import { openPipeline } from '../../src/pipeline.js';
import type { LabelledText } from './labelled.js';

/** A claim to learn from. */
export interface TaughtClaim {
  readonly row: string;
  readonly features: readonly string[];
  readonly right: boolean;
  readonly learnt: boolean;
}

/** Codes the rows and compares. */
export function taughtClaims(rows: readonly LabelledText[]): TaughtClaim[] {
  const pipeline = openPipeline();
  const lexicon = loadLexicon();
  const classifier = loadClassifier(pipeline.parser);
  let seen: (readonly string[])[] = [];
  // The confidence of a claim is the number of its features here.
  const judge: Judge = (features) => seen.push(features) - 1;
  return rows.flatMap(({ row, date, text, events }) => {
    seen = [];
    const { segmented, trees } = pipeline.parse(text);
    const found = findMentions({ text, trees, quotations: segmented.quotations, published: date }, pipeline.gazetteer);
    const mentions = { ...found, partyOfRegion: (name: string) => pipeline.gazetteer.partyOfRegion(name) };
    const nothing = { url: null, outlet: null, byline: null, title: null, retrieved: null };
    const report = { ...nothing, id: row, published: date, language: 'en' };
    const { claims } = codeReport({ report, segmented, trees, mentions }, lexicon, { classifier, judge, least: 0 });
    const gold = events.map(codingOfLabel);
    return claims.map((claim) => ({
      row,
      features: seen[claim.confidence] ?? [],
      right: gold.some((g) => agree(codingOfClaim(claim), g)),
      learnt: claim.evidence.rule.startsWith('learnt-'),
    }));
  });
}
