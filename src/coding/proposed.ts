/**
 * What the models add to what the lexicon reads in a sentence: types where no entry reads, parties where syntax finds none, and how sure they are of each
 * candidate. Refuses an event without words and parties of its own, and any act of record.
 */
import { ACTS, type Status } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import { ploverOf } from './claim.js';
import { type Discourse, remember } from './discourse.js';
import { fill, isAlwaysJoint } from './fill.js';
import { type Frame, frameOf } from './frame.js';
import type { Graph } from './graph.js';
import { type EventModels, mostLikely, type SentenceRead } from './learnt/model.js';
import { predicatesIn, readAt, seenAt } from './learnt/propose.js';
import { type Likely, likelyRoles, markOf, placesOf } from './learnt/roles.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';
import { agreementOf, likelySides } from './linked.js';
import type { MentionIndex } from './parties.js';
import { readStatus } from './status.js';
import { tellsOf, typeOf } from './told-once.js';

/** A sentence before the models. */
interface Sentence {
  readonly g: Graph;
  readonly lexicon: Lexicon;
  readonly mentions: MentionIndex;
  readonly discourse: Discourse;
  readonly models: EventModels;
}

/** The models' answers about a sentence, each asked for once. */
export interface Asked extends Sentence {
  /** Chances of the types at a predicate; null where it is no verb or common noun. */
  types(pred: number): Float64Array | null;
  /** Chances of the mentions for a predicate read as a type. */
  roles(frame: Frame, type: string): readonly Likely[];
  /** Chances of the statuses of a predicate; null where the sentence is not read. */
  statuses(pred: number): ReadonlyMap<Status, number> | null;
}

/** An entry that applies at a predicate and whose parties syntax has not found. */
export interface Unfilled {
  readonly entry: Entry;
  readonly frame: Frame;
}

/** Chance from which a type that the model proposes is taken up; the judge has the last word. */
const PROPOSED_LEAST = 0.25;

/** Chance below which the model overrules a general entry, or one whose parties it gave itself. */
const AGREED_LEAST = 0.2;

/** Puts a sentence before the models. */
export function ask(sentence: Sentence): Asked {
  const { g, lexicon, mentions, models } = sentence;
  const types = new Map<number, Float64Array | null>();
  const roles = new Map<string, readonly Likely[]>();
  let places: ReturnType<typeof placesOf> | null = null;
  let read: SentenceRead | null | undefined;
  const whole = () => {
    if (read !== undefined) return read;
    places = placesOf(g, mentions);
    read = readWhole(sentence, places);
    return read;
  };
  return {
    ...sentence,
    types(pred) {
      let known = types.get(pred);
      if (known === undefined) {
        const seen = seenAt(g, pred, lexicon, mentions);
        known = (seen === null ? null : whole()?.types(pred, seen)) ?? null;
        types.set(pred, known);
      }
      return known;
    },
    roles(frame, type) {
      const key = `${frame.pred} ${type}`;
      let known = roles.get(key);
      if (known === undefined) {
        const by = whole();
        known = by === null ? [] : likelyRoles(by, g, frame, type, places as ReturnType<typeof placesOf>);
        roles.set(key, known);
      }
      return known;
    },
    statuses(pred) {
      const chances = whole()?.statuses(pred, readStatus(g, pred).status);
      return chances === undefined || chances === null
        ? null
        : new Map(models.statuses.map((s, k) => [s as Status, chances[k] as number]));
    },
  };
}

/** The model's reading of a sentence; null where the parser gave no states or it is too long. */
function readWhole({ g, lexicon, models }: Sentence, places: ReturnType<typeof placesOf>): SentenceRead | null {
  const { states } = g.tree;
  if (states === undefined) return null;
  const marks: (string | null)[] = g.words.map(() => null);
  for (const place of places) marks[place.word] = markOf(place);
  const entries = g.words.map((_, i) => readAt(g, i, lexicon));
  const wanted = g.words.flatMap(({ upos, lemma }, i) =>
    marks[i] !== null ||
    (entries[i] as string[]).length > 0 ||
    ((upos === 'VERB' || upos === 'NOUN') && !models.quiet.has(lemma.toLowerCase()))
      ? [i]
      : [],
  );
  if (!wanted.some((i) => g.words[i]?.upos !== 'PROPN')) return null;
  return models.read({
    states,
    heads: g.words.map((w) => w.head),
    relations: g.words.map((w) => w.deprel),
    tags: g.words.map((w) => w.upos),
    marks,
    entries,
    wanted,
  });
}

/** The candidate with what the models think of its type and its parties. */
export function weigh(asked: Asked, c: Candidate): Candidate {
  const type = ploverOf(c).eventType ?? c.entry.act;
  const at = type === null ? -1 : asked.models.classes.indexOf(type);
  const chance = at < 0 ? undefined : asked.types(c.frame.pred)?.[at];
  const agreement = agreementOf(asked.roles(c.frame, roleType(c.entry)), c);
  const told = statusChance(asked, c);
  return { ...c, agreement, ...(chance === undefined ? {} : { chance }), ...(told === null ? {} : { told }) };
}

/** How likely the status that the rules read is to the model; what goes on has happened. */
function statusChance(asked: Asked, { frame, reading }: Candidate): number | null {
  const chances = asked.statuses(frame.pred);
  if (chances === null) return null;
  const of = (status: Status) => chances.get(status) ?? 0;
  return reading.status === 'happened' || reading.status === 'ongoing'
    ? of('happened') + of('ongoing')
    : of(reading.status);
}

/** Whether the model takes the type of a candidate for unlikely. */
export function isUnlikely({ chance }: Candidate): boolean {
  return chance !== undefined && chance < AGREED_LEAST;
}

/** Agreement under which the parties that syntax found give way to those of the model: one that it takes for none, or one that it misses. */
const GIVEN_LEAST = 0.2;
const LEFT_MOST = 0.5;

/** The candidate weighed, with the parties of the role model where it is sure that those found by syntax are not the right ones. */
export function weighAndMend(asked: Asked, c: Candidate): Candidate {
  const weighed = weigh(asked, c);
  const { given, left } = weighed.agreement ?? { given: 1, left: 0 };
  if (given >= GIVEN_LEAST && left < LEFT_MOST) return weighed;
  const linked = fillLinked(asked, c.entry, c.frame);
  if (linked === null) return weighed;
  const other = weigh(asked, linked);
  const better = (other.agreement?.given ?? 0) > given || (other.agreement?.left ?? 1) < left;
  return better ? { ...other, instrument: c.instrument ?? other.instrument } : weighed;
}

/** Predicates that entries apply to and whose parties syntax has not found: the first entry for which the role model has them. */
export function linkUnfilled(asked: Asked, found: Candidate[], unfilled: readonly Unfilled[]): void {
  for (const { entry, frame } of unfilled) {
    if (found.some((c) => c.frame.pred === frame.pred)) continue;
    const candidate = fillLinked(asked, entry, frame);
    if (candidate === null || found.some((c) => tellsOf(c, candidate))) continue;
    const weighed = weigh(asked, candidate);
    if (isUnlikely(weighed)) continue;
    found.push(weighed);
    remember(asked.discourse, candidate);
  }
}

/** What the event model sees in predicates that no entry read, grounded by the entry of its type: no parties, no event. */
export function propose(asked: Asked, found: Candidate[], used: ReadonlySet<number>): void {
  const { g, lexicon, mentions, discourse, models } = asked;
  const taken = new Set(found.map((c) => c.frame.pred));
  for (const pred of predicatesIn(g, mentions, models.quiet)) {
    if (taken.has(pred) || used.has(pred)) continue;
    const chances = asked.types(pred);
    if (chances === null) continue;
    const { name, chance } = mostLikely(models.classes, chances);
    const entry = lexicon.learnt.get(name);
    if (entry === undefined || chance < PROPOSED_LEAST) continue;
    const frame = frameOf(g, pred);
    const candidate = fillLinked(asked, entry, frame) ?? fill(g, entry, frame, mentions, discourse, () => []);
    if (candidate === null || found.some((c) => tellsOf(c, candidate))) continue;
    found.push({ ...weigh(asked, candidate), chance });
    remember(discourse, candidate);
  }
}

/** The candidate with the parties that the role model finds; null for acts of record, whose parties must stand where their entry says. */
function fillLinked(asked: Asked, entry: Entry, frame: Frame): Candidate | null {
  if (entry.standing !== null || isOfRecord(entry)) return null;
  const sides = likelySides(
    asked.roles(frame, roleType(entry)),
    isAlwaysJoint(entry) ? 'joint' : entry.need === 'both' ? 'both' : 'one',
  );
  if (sides === null) return null;
  const candidate = fill(asked.g, entry, frame, asked.mentions, asked.discourse, () => [], 'left', sides);
  return candidate === null ? null : { ...candidate, linked: true };
}

function roleType(entry: Entry): string {
  return typeOf(entry) ?? entry.act ?? 'none';
}

/** Acts that move a standing: they are rare and their entries strict. */
const OF_RECORD = new Set([
  'relations',
  'recognition',
  'missions',
  'heads',
  'protection',
  'consular',
  'agreement',
  'persons',
]);

/** Whether an entry reads an act of record: what is learnt, from few of them, does not overrule it. */
export function isOfRecord({ act }: Entry): boolean {
  return act !== null && OF_RECORD.has(ACTS[act].group);
}
