/**
 * What is learnt, joined to what the lexicon reads: types for predicates that no entry has read, and how sure each claim is. Words, parties,
 * status and date are found by the same rules as ever; a claim whose type is learnt says so by its rule ("learnt-assault").
 */
import type { Span } from '../base/index.js';
import type { Parser } from '../grammar/index.js';
import { EVENT_TYPES, type EventType } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import { type Classifier, loadClassifier } from './classify/classifier.js';
import { type Judge, loadJudge, type Opinion } from './confidence.js';
import type { Graph } from './graph.js';
import { dataFolder } from './lexicon.js';
import type { Entry } from './lexicon-format.js';
import type { Found, MentionIndex } from './parties.js';
import { proposalsOf } from './propose.js';
import { readStatus } from './status.js';

/** The learnt parts that coding uses. */
export interface Learnt {
  readonly classifier: Pick<Classifier, 'opinion' | 'named'>;
  readonly judge: Judge;
  /** A claim of learnt type is kept from this confidence on. */
  readonly least: number;
}

/** A learnt type is claimed where readers said the same of half the claims or more like it; fewer would drown what the lexicon reads. */
const LEAST = 0.5;

/** The package's own classifier and judge, over a parser. */
export function loadLearnt(parser: Parser): Learnt {
  return { classifier: loadClassifier(parser), judge: loadJudge(dataFolder('../models')), least: LEAST };
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

/** Candidates of a sentence at predicates that no entry has read, each of the type that the classifier thinks likeliest. */
export function learntCandidates(
  g: Graph,
  mentions: MentionIndex,
  read: readonly Candidate[],
  learnt: Learnt,
): Candidate[] {
  const taken = new Set(read.map((c) => c.frame.pred));
  return proposalsOf(g, mentions, taken).flatMap(({ frame, actors, recipients, joint, slot }): Candidate[] => {
    // What an entry has said of the same parties stands.
    const counterparts = joint ? actors : recipients;
    if (
      read.some(
        (c) => shares(c.actors, actors) && (slot === 'solo' || shares([...c.recipients, ...c.actors], counterparts)),
      )
    )
      return [];
    const opinion = opinionOf(learnt, { g, actors, recipients });
    if (opinion === null) return [];
    const [type] = [...opinion].reduce((best, one) => (one[1] > best[1] ? one : best));
    const named = learnt.classifier.named(g.tree, spans(actors), spans(recipients), type);
    return [
      {
        g,
        entry: entryOf(named.root, named.mode),
        frame,
        actors,
        recipients,
        joint,
        reading: readStatus(g, frame.pred),
        instrument: null,
        slot,
      },
    ];
  });
}

const spans = (found: readonly Found[]) => found.map((f) => f.span as Span);

function shares(a: readonly Found[], b: readonly Found[]): boolean {
  return a.some((p) => b.some((q) => q.code === p.code));
}

/** The entry that a learnt type stands for: no words, no act. */
function entryOf(eventType: EventType, mode: string | null): Entry {
  return { ...EMPTY, id: `learnt-${eventType.toLowerCase()}`, eventType, mode };
}

const EMPTY: Entry = {
  id: 'learnt',
  file: 'models/classify.bin',
  line: 0,
  verbs: [],
  nouns: [],
  adjectives: [],
  constraints: [],
  actor: [],
  recipient: [],
  nounActor: [],
  nounRecipient: [],
  act: null,
  eventType: EVENT_TYPES[0],
  mode: null,
  standing: null,
  joint: 'no',
  need: 'both',
  status: null,
  when: [],
  parties: 'any',
  actorSectors: [],
  recipientSectors: [],
  fact: false,
  actorElse: null,
  recipientElse: null,
  instrument: null,
  rank: 'general',
  third: [],
  examples: [],
};
