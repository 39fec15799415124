/**
 * What is learnt, joined to what the lexicon reads: types for predicates that no entry has read, and how sure each claim is. Words, parties,
 * status and date are found by the same rules as ever; a claim whose type is learnt says so by its rule ("learnt-assault").
 */
import type { Span } from '../base/index.js';
import type { Parser } from '../grammar/index.js';
import type { Candidate } from './candidate.js';
import { type Classifier, loadClassifier } from './classify/classifier.js';
import type { Opinion } from './confidence.js';
import type { Found } from './found.js';
import { type Judge, type JudgeAtMost, loadJudge } from './judge.js';
import { loadEventModels } from './learnt/load.js';
import type { EventModels } from './learnt/model.js';
import { dataFolder } from './lexicon.js';

/** The learnt parts that coding uses. */
export interface Learnt {
  readonly classifier: Pick<Classifier, 'opinion' | 'named'>;
  readonly judge: Judge;
  /** A bound of the judge's before the classifier is asked; where there is none, it is asked of every candidate. */
  readonly judgeAtMost?: JudgeAtMost;
  /** Propose types at predicates and parts of parties; the types must agree with general entries. */
  readonly events: EventModels | null;
  /** The confidence from which a claim is kept. */
  readonly least: Least;
}

/** Confidences from which claims are kept; acts that move a standing, read by their own entries, are kept at any. */
export interface Least {
  readonly any: number;
  /** Of an entry's acts in what a report tells after its news: the judge was taught on news of one to three sentences and knows less of them. */
  readonly background: number;
  /** Of rulers overthrown, asylum and extradition: the record wants them, and the judge has seen few. */
  readonly persons: number;
  /** Of offices taken and left. */
  readonly offices: number;
}

/** From there on 302 of 350 claims of 2025 that readers judged were right (decision 0160). */
const LEAST: Least = { any: 0.65, background: 0.5, persons: 0.2, offices: 0.3 };

/** The package's own models, over a parser; `events` takes the place of the event models (null: none is asked), for training. */
export function loadLearnt(parser: Parser, events: EventModels | null = loadEventModels()): Learnt {
  return {
    classifier: loadClassifier(parser),
    ...loadJudge(dataFolder('../models')),
    events,
    least: LEAST,
  };
}

/** What the classifier thinks that the parties of a candidate do; null where they do not stand in the sentence. */
export function opinionOf(learnt: Learnt, candidate: Pick<Candidate, 'g' | 'actors' | 'recipients'>): Opinion | null {
  const { g, actors, recipients } = candidate;
  const here = (found: readonly Found[]) =>
    found.map((f) => f.span as Span).filter(([start]) => start >= g.tree.start && start < g.tree.end);
  const [sources, targets] =
    recipients.length === 0 && actors.length > 1
      ? [here(actors.slice(0, 1)), here(actors.slice(1))]
      : [here(actors), here(recipients)];
  if (sources.length === 0 && targets.length === 0) return null;
  return learnt.classifier.opinion(g.tree, sources, targets);
}
