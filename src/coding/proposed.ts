/**
 * What the models add to what the lexicon reads in a sentence: types where no entry reads, parties where syntax finds none, and how sure they are of each
 * candidate. Refuses an event without words and parties of its own, and any act of record.
 */
import { ACTS, GROUPS_OF_STATES, type Status } from '../plover/index.js';
import { agreementOf } from './agreement.js';
import type { Candidate } from './candidate.js';
import { ploverOf } from './claim.js';
import { type Discourse, remember } from './discourse.js';
import { fill, isAlwaysJoint, toldAs } from './fill.js';
import { type Frame, frameOf } from './frame.js';
import { caseOf, type Graph, wordAt } from './graph.js';
import { type Cast, castsOf, chancesOf } from './learnt/cast.js';
import { type EventModels, mostLikely, type SentenceRead } from './learnt/model.js';
import { markOf, placesOf } from './learnt/places.js';
import { lemmaAt, mayTell, predicatesIn, readAt, seeAt } from './learnt/propose.js';
import { askRoles, type Likely } from './learnt/roles.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';
import type { MentionIndex } from './parties.js';
import { isMeant, isOpen, readStatus } from './status.js';
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
const PROPOSED_LEAST = 0.15;

/** Casts that are tried before what syntax found stands: an entry may not allow the likeliest. */
const CASTS_TRIED = 4;

/** Chance below which the model overrules a general entry, or one whose parties it gave itself. */
const AGREED_LEAST = 0.2;

/** Puts a sentence before the models. */
export function ask(sentence: Sentence): Asked {
  const { g, lexicon, mentions, models } = sentence;
  const types = new Map<number, Float64Array | null>();
  const roles = new Map<string, readonly Likely[]>();
  let read: SentenceRead | null | undefined;
  let rolesOf: ReturnType<typeof askRoles> = () => [];
  const whole = () => {
    if (read !== undefined) return read;
    const places = placesOf(g, mentions);
    read = readWhole(sentence, places);
    if (read !== null) rolesOf = askRoles(read, g, places);
    return read;
  };
  return {
    ...sentence,
    types(pred) {
      let known = types.get(pred);
      if (known === undefined) {
        known = (mayTell(g, pred) ? whole()?.types(pred, (to) => seeAt(to, g, pred, lexicon, mentions)) : null) ?? null;
        types.set(pred, known);
      }
      return known;
    },
    roles(frame, type) {
      const key = `${frame.pred} ${type}`;
      let known = roles.get(key);
      if (known === undefined) {
        known = whole() === null ? [] : rolesOf(frame, type);
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
    lemmas: g.words.map((_, i) => lemmaAt(g, i, marks[i] === null ? 'none' : 'a mention')),
    wanted,
  });
}

/** The candidate with what the models think of its type and its parties. */
export function weigh(asked: Asked, read: Candidate): Candidate {
  const c = restated(asked, read);
  const chance = chanceOf(asked, c);
  const agreement = agreementOf(asked.roles(c.frame, roleType(c.entry)), c);
  const told = statusChance(asked, c);
  return { ...c, agreement, ...(chance === undefined ? {} : { chance }), ...(told === null ? {} : { told }) };
}

/** What the event model gives for the type of what is told; undefined where it does not know the type or was not asked. */
function chanceOf(asked: Asked, told: Pick<Candidate, 'entry' | 'frame' | 'reading'>): number | undefined {
  const type = ploverOf(told).eventType ?? told.entry.act;
  const at = type === null ? -1 : asked.models.classes.indexOf(type);
  return at < 0 ? undefined : asked.types(told.frame.pred)?.[at];
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

/**
 * The candidate with the status that the model takes for likelier, where it is sure: its status and the type that goes with it are weighed together.
 * Acts of record keep what the rules read.
 */
function restated(asked: Asked, c: Candidate): Candidate {
  const chances = asked.statuses(c.frame.pred);
  const { entry, reading } = c;
  if (chances === null || mustStand(entry) || entry.status !== null) return c;
  const scoreOf = (status: Status) => {
    const told = (chances.get(status) ?? 0) + (status === 'happened' ? (chances.get('ongoing') ?? 0) : 0);
    const type = chanceOf(asked, { ...c, reading: { ...reading, status } });
    return { status, told, score: told * (type ?? 1) };
  };
  const own = scoreOf(reading.status === 'ongoing' ? 'happened' : reading.status);
  // What the words of its own clause deny or leave open is not told as done.
  const notDone =
    isOpen(reading, c.frame.kind) ||
    isMeant(reading) ||
    (c.frame.kind === 'verb' && /^(denied|hypothetical)$/.test(reading.status));
  const may = (s: Status) =>
    (entry.when.length === 0 || entry.when.includes(s)) &&
    !(s === 'happened' && notDone) &&
    !(/^(planned|threatened)$/.test(s) && own.status === 'happened' && lookedBackOn(asked.g, c.frame.pred)) &&
    // The threat itself was made; its type says that what it is of was not done.
    !(s === 'threatened' && entry.act === 'threaten');
  const best = RESTATED.filter((s) => s !== own.status && may(s))
    .map(scoreOf)
    .reduce((a, b) => (b.score > a.score ? b : a), own);
  if (best === own || best.told < STATUS_LEAST || best.score < STATUS_RATIO * own.score) return c;
  return { ...c, reading: { ...reading, status: best.status } };
}

/** "Paris decided to deploy its troops in Mali in 2013": what a past tense tells of a year no longer lies ahead. */
function lookedBackOn(g: Graph, pred: number): boolean {
  let top = pred;
  while (/^xcomp/.test(wordAt(g, top).deprel)) top = wordAt(g, top).head;
  if (wordAt(g, top).xpos !== 'VBD') return false;
  return g.words.some(
    ({ form }, i) =>
      /^(1[6-9]|20)\d\d$/.test(form) && caseOf(g, i) === 'in' && /^(obl|nmod)/.test(wordAt(g, i).deprel) && told(i),
  );

  /** Whether the year stands in the clause: the parser may hang it on a noun of it. */
  function told(year: number): boolean {
    let at = wordAt(g, year).head;
    while (at >= 0 && wordAt(g, at).upos !== 'VERB' && /^(obl|nmod|obj|iobj|conj|appos)/.test(wordAt(g, at).deprel))
      at = wordAt(g, at).head;
    return at === pred || at === top;
  }
}

/** Statuses that the model may put in the place of what the rules read; what goes on has happened. */
const RESTATED: readonly Status[] = ['happened', 'planned', 'threatened', 'requested', 'denied', 'hypothetical'];

/** How likely, and how many times likelier together with its type, another status must be. */
const STATUS_LEAST = 0.6;
const STATUS_RATIO = 2;

/** Whether the model takes the type of what is told for unlikely. */
export function isUnlikely(asked: Asked, told: Pick<Candidate, 'entry' | 'frame' | 'reading'>): boolean {
  const chance = chanceOf(asked, told);
  return chance !== undefined && chance < AGREED_LEAST;
}

/** The candidate weighed, with the likeliest cast where that is not the one that syntax found. */
export function weighAndMend(asked: Asked, c: Candidate): Candidate {
  const cast = castOf(asked, c.entry, c.frame, c) ?? c;
  return { ...weigh(asked, cast), instrument: c.instrument ?? cast.instrument };
}

/** Predicates that entries apply to and whose parties syntax has not found: the first entry for which the role model has them. */
export function linkUnfilled(asked: Asked, found: Candidate[], unfilled: readonly Unfilled[]): void {
  for (const { entry, frame } of unfilled) {
    if (found.some((c) => c.frame.pred === frame.pred)) continue;
    // The type is the same whoever takes part; mostly it is unlikely, and no cast need be thought of.
    const reading = mustStand(entry) ? null : toldAs(asked.g, entry, frame);
    if (reading === null || isUnlikely(asked, { entry, frame, reading })) continue;
    const candidate = castOf(asked, entry, frame, null);
    if (candidate === null || found.some((c) => tellsOf(c, candidate))) continue;
    found.push(weigh(asked, candidate));
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
    const candidate = castOf(
      asked,
      entry,
      frame,
      fill(g, entry, frame, mentions, discourse, () => []),
    );
    if (candidate === null) continue;
    const told = found.filter((c) => tellsOf(c, candidate));
    const echo = told.length === 0 ? 'none' : told.some((c) => typeOf(c.entry) === typeOf(entry)) ? 'same' : 'other';
    found.push({ ...weigh(asked, candidate), chance, echo });
    remember(discourse, candidate);
  }
}

/** Whether the parties of an entry must stand where it says: of acts of record, and of standings. */
function mustStand(entry: Entry): boolean {
  return entry.standing !== null || isOfRecord(entry);
}

/**
 * The candidate with the likeliest cast that its entry allows, `given` being what syntax found; null where nobody is likely to take part. Acts of record
 * keep what syntax found.
 */
function castOf(asked: Asked, entry: Entry, frame: Frame, given: Candidate | null): Candidate | null {
  if (mustStand(entry)) return given;
  const { g, mentions, discourse, models } = asked;
  const casts = castsOf({
    ...{ g, frame, type: roleType(entry), likely: asked.roles(frame, roleType(entry)) },
    shape: isAlwaysJoint(entry) ? 'joint' : 'sided',
    given: given === null ? null : { sides: given, rank: entry.rank },
  });
  // A party of syntax that stands in another sentence: the casts do not know it.
  if (casts.length === 0 || (given !== null && !casts.some((c) => c.by === 'syntax'))) return given;
  const chances = chancesOf(casts, models.casts);
  const order = casts.map((_, k) => k).sort((a, b) => (chances[b] as number) - (chances[a] as number));
  for (const k of order.slice(0, CASTS_TRIED)) {
    const { sides, by } = casts[k] as Cast;
    const cast = chances[k] as number;
    if (by === 'syntax' && given !== null) return { ...given, cast };
    const candidate = fill(g, entry, frame, mentions, discourse, () => [], 'left', sides);
    if (candidate !== null) return { ...candidate, cast, linked: true };
  }
  return given;
}

function roleType(entry: Entry): string {
  return typeOf(entry) ?? entry.act ?? 'none';
}

/** Acts that move a standing: they are rare and their entries strict. */
const OF_RECORD: ReadonlySet<string> = new Set([...GROUPS_OF_STATES, 'persons']);

/** Whether an entry reads an act of record: what is learnt, from few of them, does not overrule it. */
export function isOfRecord({ act }: Entry): boolean {
  return act !== null && OF_RECORD.has(ACTS[act].group);
}
