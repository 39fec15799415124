/**
 * The teaching rows come in; every claim that the program would make of them goes out with its features and whether readers said the same
 * (type, parties, status), claims of any confidence included.
 */
import { agree, type Coding, codingOfClaim, codingOfLabel, isJoint } from '../../eval/labels/labels.js';
import { codeReport, loadClassifier, loadLexicon } from '../../src/coding/index.js';
import type { Judge, Seen } from '../../src/coding/judge.js';
import type { EventModels } from '../../src/coding/learnt/model.js';
import type { Pipeline } from '../../src/pipeline.js';
import type { TaughtRow } from './rows.js';

/** A claim to learn from. */
export interface TaughtClaim {
  readonly row: string;
  readonly fold: number;
  readonly rule: string;
  readonly seen: Seen;
  readonly coding: Coding;
  /** Whether a label says the same. */
  readonly labelled: boolean;
  /** What a reader who was shown it found; null where nobody was asked. */
  readonly verdict: boolean | null;
}

/** Codes the rows and compares; `models` were taught without them. */
export function taughtClaims(rows: readonly TaughtRow[], pipeline: Pipeline, models: EventModels): TaughtClaim[] {
  const lexicon = loadLexicon();
  const classifier = loadClassifier(pipeline.parser);
  let seen: Seen[] = [];
  // The confidence of a claim is the number of what is seen of it here.
  const judge: Judge = (of) => seen.push(of) - 1;
  return rows.flatMap(({ row, fold, date, segmented, trees, mentions, events, judged }) => {
    seen = [];
    const report = { id: row, url: null, outlet: null, byline: null, title: null, retrieved: null, published: date, language: 'en' };
    const learnt = { classifier, judge, events: models, least: LEAST_OF_ALL };
    const gold = events.map(codingOfLabel);
    return codeReport({ report, segmented, trees, mentions }, lexicon, learnt).claims
      .filter((claim) => claim.standing === null)
      .map((claim) => {
        const coding = codingOfClaim(claim);
        const labelled = gold.some((g) => agree(coding, g) && (TOGETHER.has(String(g.eventType)) || isJoint(g) || !isJoint(coding)));
        const asked = judged.filter((c) => c.act === coding.act && c.parties === coding.parties && agree(c, coding));
        const verdict = asked.length === 0 ? null : asked.some((c) => c.right);
        return { row, fold, rule: claim.evidence.rule, seen: seen[claim.confidence]!, coding, labelled, verdict };
      });
  });
}

const LEAST_OF_ALL = { any: 0, background: 0, persons: 0, offices: 0 };

/** Types whose parties may as well stand all together as on two sides. */
const TOGETHER = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE']);
