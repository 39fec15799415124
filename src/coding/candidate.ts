/**
 * Candidates: every place in a sentence where an entry of the lexicon applies, with the parties that fill its roles. Comes in: a graph,
 * the lexicon, the mentions. Goes out: entry, frame and parties. Knows no dates and no speakers.
 */
import { ACTS } from '../plover/index.js';
import type { Agreement } from './agreement.js';
import { type Discourse, missingCounterpart, missingPair, newDiscourse, remember } from './discourse.js';
import { fill } from './fill.js';
import type { Found } from './found.js';
import { type Frame, frameOf, slotWords } from './frame.js';
import { childrenBy, type Graph, wordAt } from './graph.js';
import { isAccident, onceEach, withHarmed, withoutOwnGuesses, withPeopleOfPlace } from './harm.js';
import { mainSubject, recalledFrom } from './heads.js';
import type { EventModels } from './learnt/model.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';
import { consumed, instrumentOf } from './match.js';
import { ownersBefore, titledIn } from './missing-sides.js';
import { withoutWider } from './narrowed.js';
import type { MentionIndex } from './parties.js';
import { isPrivateCrime } from './private-crime.js';
import { ask, isUnlikely, linkUnfilled, propose, weighAndMend } from './proposed.js';
import { isBareRiot, withoutPlaceAsTarget } from './protest.js';
import { didSoBefore } from './so-did.js';
import { readStatus, type StatusReading } from './status.js';
import { withPersons, withTaker } from './taken.js';
import { tellsOf, toldByAnother, typeOf } from './told-once.js';
import { applying } from './trigger.js';

/** An entry that applies at a predicate, with its parties. */
export interface Candidate {
  readonly g: Graph;
  readonly entry: Entry;
  readonly frame: Frame;
  readonly actors: readonly Found[];
  readonly recipients: readonly Found[];
  readonly joint: boolean;
  readonly reading: StatusReading;
  /** Word of the instrument or mission that the entry names; null where it names none. */
  readonly instrument: number | null;
  /** What the event model gave for its type; not there where no model was asked. */
  readonly chance?: number;
  /** What the event model gave for its status; not there where no model was asked. */
  readonly told?: number;
  /** How its parties agree with the role model; not there where no model was asked. */
  readonly agreement?: Agreement;
  /** How likely its cast is among those that were thought of; not there where none was. */
  readonly cast?: number;
  /** Whether an event above or below it has all its parties, of the same type or another; of proposed ones. */
  readonly echo?: 'none' | 'same' | 'other';
  /** Whether the models gave its parties, where syntax had not. */
  readonly linked?: true;
}

/** All candidates of a sentence, in the order of their predicates. */
export function candidatesOf(
  g: Graph,
  lexicon: Lexicon,
  mentions: MentionIndex,
  discourse: Discourse = newDiscourse(),
  models: EventModels | null = null,
): Candidate[] {
  const found: Candidate[] = [];
  const used = new Set<number>();
  const unfilled: { readonly entry: Entry; readonly frame: Frame }[] = [];
  const asked = models === null ? null : ask({ g, lexicon, mentions, discourse, models });
  const told = g.words.flatMap((_, i) => (applying(g, i, lexicon).length > 0 ? [i] : []));
  for (const rank of ['specific', 'late', 'general'] as const) {
    for (const i of told) {
      const entries = applying(g, i, lexicon).filter((e) => e.rank === rank);
      if (entries.length === 0) continue;
      const frame = frameOf(g, i);
      for (const entry of entries) {
        const candidate =
          fill(g, entry, frame, mentions, discourse, () => joinedTo(g, i, entry, found)) ??
          (rank === 'specific' ? fillGap(g, entry, frame, mentions, discourse) : null);
        if (candidate === null) unfilled.push({ entry, frame });
        if (candidate === null || found.some((c) => sameMeaning(c, candidate))) continue;
        if (rank !== 'specific' && found.some((c) => tellsOf(c, candidate) || sameTold(c, candidate))) continue;
        if (rank === 'general' && asked !== null && isUnlikely(asked, candidate)) continue;
        const weighed = asked === null ? candidate : weighAndMend(asked, candidate);
        const instrument = instrumentOf(g, frame, entry, lexicon) ?? candidate.instrument;
        found.push({ ...weighed, instrument });
        remember(discourse, weighed);
        for (const word of consumed(g, frame, entry, lexicon)) used.add(word);
      }
    }
  }
  if (asked !== null) {
    linkUnfilled(asked, found, unfilled);
    propose(asked, found, used);
  }
  for (const owner of ownersBefore(g, g.words.length, mentions)) discourse.owners.push({ owner, sentence: g.sentence });
  discourse.titled.push(...titledIn(g, g.words.length, mentions));
  const subject = mainSubject(g, mentions);
  if (subject !== null) discourse.subjects.push({ subject, sentence: g.sentence });
  // "lifted sanctions": the verb has said what became of the sanctions, so the noun is no event of its own.
  const kept = onceEach(
    withPeopleOfPlace(
      found
        .filter(
          (c) =>
            (c.frame.kind === 'verb' || !used.has(c.frame.pred) || onMission(c) || refused(c)) &&
            !toldByAnother(c, found),
        )
        .filter((c) => !isAccident(c) && !isPrivateCrime(c) && !isBareRiot(c))
        .map(withoutWider)
        .map(withoutOwnGuesses),
    )
      .map(withHarmed)
      .map(withPersons)
      .flatMap((c) => withTaker(c) ?? [])
      .map((c) => withoutPlaceAsTarget(c, mentions)),
  );
  return [...kept, ...didSoBefore(g, kept, mentions)];
}

/** An attack on a mission is more than the attack that a verb beside it tells: "an attack on the embassy killed two". */
function onMission({ entry }: Candidate): boolean {
  return entry.act === 'attack-mission';
}

/** A request was made before the verb that refuses it: "turned down Chad's request". */
function refused({ entry, frame }: Candidate): boolean {
  return entry.act === 'demand' && frame.slots.has('refused');
}

/** The candidate with what its clause leaves out taken from the report so far. */
function fillGap(g: Graph, entry: Entry, frame: Frame, mentions: MentionIndex, discourse: Discourse): Candidate | null {
  const withCounterpart = fill(g, entry, frame, mentions, discourse, (actors) =>
    withStrangers(g, frame) ? [] : missingCounterpart(discourse, g, entry, actors, mentions),
  );
  if (withCounterpart !== null) return withCounterpart;
  const recalled = fill(g, entry, frame, mentions, discourse, (actors) =>
    recalledFrom(discourse, g, entry, frame, actors, mentions),
  );
  if (recalled !== null) return recalled;
  const ofMission = fill(g, entry, frame, mentions, discourse, () => [], 'filled');
  if (ofMission !== null || !bareTies(g, frame)) return ofMission;
  const they = (frame.slots.get('subj') ?? []).some((i) =>
    /^(they|both|two|countries|nations|states|governments|sides|neighbou?rs)$/i.test(wordAt(g, i).form),
  );
  const pair = missingPair(discourse, entry, they ? 'they' : 'other');
  const reading = readStatus(g, frame.pred);
  const holds = entry.when.length === 0 || (entry.when.includes(reading.status) && reading.aim === 'none');
  return holds && pair.length === 2 && entry.act !== null && ACTS[entry.act].joint === 'always'
    ? {
        g,
        entry,
        frame,
        actors: pair,
        recipients: [],
        joint: true,
        reading,
        instrument: null,
      }
    : null;
}

/** Nouns for a state that was spoken of: "severed ties with the country". */
const SOME_STATE =
  /^(country|neighbou?r|state|nation|government|side|counterpart|republic|kingdom|regime|capital|island|ally|rival|administration|entity|enemy|leadership|latter|former|other)$/i;

/** "severed ties with other groups", "broke with a tradition": the counterpart is told, though it is nobody known, so none is missing. */
function withStrangers(g: Graph, frame: Frame): boolean {
  return ['with', 'obj.with'].some((path) =>
    slotWords(g, frame, path).some((i) => {
      const { xpos, lemma } = wordAt(g, i);
      return xpos === 'NNS' || (xpos === 'NN' && !SOME_STATE.test(lemma));
    }),
  );
}

/** Whether the relations that the predicate is about are nobody's in the clause: "relations were restored", "the two resumed relations". */
function bareTies(g: Graph, frame: Frame): boolean {
  const objects = frame.slots.get('obj') ?? [];
  const subjects = frame.slots.get('subj') ?? [];
  const vague = subjects.every(
    (i) =>
      /^(NUM|PRON|DET)$/.test(wordAt(g, i).upos) ||
      /^(country|side|state|government|nation|neighbour|neighbor|capital)$/.test(wordAt(g, i).lemma),
  );
  return objects.length === 1 && vague && childrenBy(g, objects[0] as number, 'nmod', 'nmod:poss').length === 0;
}

/** Acts that leave out their counterpart in a coordinated clause: "cut ties with Iran and downgraded relations". */
const ELLIPTIC = new Set(['relations', 'missions', 'heads', 'pressure', 'consular']);

/** The counterparts of the event whose clause this one is coordinated with or attached to. */
function joinedTo(g: Graph, pred: number, entry: Entry, found: readonly Candidate[]): readonly Found[] {
  if (entry.act === null || !ELLIPTIC.has(ACTS[entry.act].group)) return [];
  for (let at = pred, steps = 0; steps < 4; steps++) {
    const word = wordAt(g, at);
    if (word.head < 0 || !/^(conj|advcl|xcomp|parataxis)/.test(word.deprel)) return [];
    at = word.head;
    const top = at;
    const near = (c: Candidate) =>
      c.frame.pred === top || (wordAt(g, c.frame.pred).head === top && wordAt(g, c.frame.pred).deprel === 'conj');
    const other = found.find((c) => near(c) && c.entry.act !== null && ELLIPTIC.has(ACTS[c.entry.act].group));
    if (other !== undefined) return other.recipients;
  }
  return [];
}

function sameMeaning(a: Candidate, b: Candidate): boolean {
  return a.frame.pred === b.frame.pred && a.entry.act === b.entry.act && a.entry.eventType === b.entry.eventType;
}

/** Whether a known event of the same word and type makes what a general entry reads there superfluous. */
function sameTold(known: Candidate, other: Candidate): boolean {
  return known.frame.pred === other.frame.pred && typeOf(known.entry) === typeOf(other.entry);
}
