/**
 * What is learnt, joined to what the lexicon reads: types for predicates that no entry has read, and how sure each claim is. Words, parties,
 * status and date are found by the same rules as ever; a claim whose type is learnt says so by its rule ("learnt-assault").
 */
import type { Span } from '../base/index.js';
import type { Parser } from '../grammar/index.js';
import type { Candidate } from './candidate.js';
import { type Classifier, loadClassifier } from './classify/classifier.js';
import { type Judge, loadJudge, type Opinion } from './confidence.js';
import { loadEventModel } from './learnt/load.js';
import type { EventModel } from './learnt/model.js';
import { dataFolder } from './lexicon.js';
import type { Found } from './parties.js';

/** The learnt parts that coding uses. */
export interface Learnt {
  readonly classifier: Pick<Classifier, 'opinion' | 'named'>;
  readonly judge: Judge;
  /** Proposes types at predicates, and must agree with general entries. */
  readonly events: EventModel | null;
  /** A claim of learnt type, or of a general entry, is kept from this confidence on. */
  readonly least: number;
  /** The same for entries of words and deeds that move no diplomatic standing. */
  readonly leastOfEntries: number;
}

/** A learnt type is claimed where readers said the same of half the claims or more like it; fewer would drown what the lexicon reads. */
const LEAST = 0.5;

/** What an entry reads is left out where fewer than three in ten like it were right. */
const LEAST_OF_ENTRIES = 0.3;

/** The package's own models, over a parser; `events` takes the place of the event model (null: none is asked), for training. */
export function loadLearnt(parser: Parser, events: EventModel | null = loadEventModel(parser.wordVector)): Learnt {
  return {
    classifier: loadClassifier(parser),
    judge: loadJudge(dataFolder('../models')),
    events,
    least: LEAST,
    leastOfEntries: LEAST_OF_ENTRIES,
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
