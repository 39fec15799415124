/**
 * Candidates: every place in a sentence where an entry of the lexicon applies, with the parties that fill its roles. Comes in: a graph,
 * the lexicon, the mentions. Goes out: entry, frame and parties. Knows no dates and no speakers.
 */
import { ACTS, type Act } from '../plover/index.js';
import {
  type Discourse,
  missingCounterpart,
  missingPair,
  newDiscourse,
  recognisedAgain,
  remember,
} from './discourse.js';
import { type Frame, frameOf, slotWords } from './frame.js';
import { childrenBy, coordinated, type Graph, subtree, wordAt } from './graph.js';
import { isAccident, onceEach, withHarmed } from './harm.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './lexicon-format.js';
import { localParty, mayBeUnnamed } from './local.js';
import { applies, consumed, instrumentOf } from './match.js';
import { missingSides, ownersBefore } from './missing-sides.js';
import { mayBeWithin, withinParty } from './own-party.js';
import { distinct, type Found, type MentionIndex, partyKey, roleParties } from './parties.js';
import { didSoBefore } from './so-did.js';
import { isNegated, readStatus, type StatusReading } from './status.js';
import { hangsOn, toldByAnother, typeOf } from './told-once.js';

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
  /** Of a candidate whose type is learnt: the slot in which its counterpart stood. */
  readonly slot?: string;
}

/** All candidates of a sentence, in the order of their predicates. */
export function candidatesOf(
  g: Graph,
  lexicon: Lexicon,
  mentions: MentionIndex,
  discourse: Discourse = newDiscourse(),
): Candidate[] {
  const found: Candidate[] = [];
  const used = new Set<number>();
  for (const rank of ['specific', 'general'] as const) {
    for (let i = 0; i < g.words.length; i++) {
      const entries = triggered(g, i, lexicon).filter((e) => e.rank === rank);
      if (entries.length === 0) continue;
      const frame = frameOf(g, i);
      for (const entry of entries) {
        if (!applies(g, frame, entry, lexicon)) continue;
        const candidate =
          fill(g, entry, frame, mentions, discourse, () => joinedTo(g, i, entry, found)) ??
          (rank === 'specific' ? fillGap(g, entry, frame, mentions, discourse) : null);
        if (candidate === null || found.some((c) => sameMeaning(c, candidate))) continue;
        if (rank === 'general' && found.some((c) => tellsOf(c, candidate) || sameTold(c, candidate))) continue;
        found.push({ ...candidate, instrument: instrumentOf(g, frame, entry, lexicon) ?? candidate.instrument });
        remember(discourse, candidate);
        for (const word of consumed(g, frame, entry, lexicon)) used.add(word);
      }
    }
  }
  for (const owner of ownersBefore(g, g.words.length, mentions)) discourse.owners.push({ owner, sentence: g.sentence });
  // "lifted sanctions": the verb has said what became of the sanctions, so the noun is no event of its own.
  const kept = onceEach(
    found
      .filter((c) => (c.frame.kind === 'verb' || !used.has(c.frame.pred)) && !toldByAnother(c, found))
      .filter((c) => !isAccident(c))
      .map(withHarmed),
  );
  return [...kept, ...didSoBefore(g, kept, mentions)];
}

/** The candidate with what its clause leaves out taken from the report so far. */
function fillGap(g: Graph, entry: Entry, frame: Frame, mentions: MentionIndex, discourse: Discourse): Candidate | null {
  const withCounterpart = fill(g, entry, frame, mentions, discourse, (actors) =>
    missingCounterpart(discourse, g, entry, actors, mentions),
  );
  if (withCounterpart !== null) return withCounterpart;
  const ofMission = fill(g, entry, frame, mentions, discourse, () => [], 'filled');
  if (ofMission !== null || !bareTies(g, frame)) return ofMission;
  const they = (frame.slots.get('subj') ?? []).some((i) => /^(they|both)$/i.test(wordAt(g, i).form));
  const pair = missingPair(discourse, entry, they ? 'they' : 'other');
  return pair.length === 2 && entry.act !== null && ACTS[entry.act].joint === 'always'
    ? {
        g,
        entry,
        frame,
        actors: pair,
        recipients: [],
        joint: true,
        reading: readStatus(g, frame.pred),
        instrument: null,
      }
    : null;
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

/** Whether an event already found above or below another has all its parties: what a general entry reads is then the same told less well. */
function tellsOf(known: Candidate, other: Candidate): boolean {
  const [a, b] = [known.frame.pred, other.frame.pred];
  if (!hangsOn(known.g, a, b) && !hangsOn(known.g, b, a)) return false;
  const have = new Set([...known.actors, ...known.recipients].map((p) => p.code));
  return [...other.actors, ...other.recipients].every((p) => have.has(p.code));
}

function sameMeaning(a: Candidate, b: Candidate): boolean {
  return a.frame.pred === b.frame.pred && a.entry.act === b.entry.act && a.entry.eventType === b.entry.eventType;
}

/** Whether a known event of the same word and type makes what a general entry reads there superfluous. */
function sameTold(known: Candidate, other: Candidate): boolean {
  return known.frame.pred === other.frame.pred && typeOf(known.entry) === typeOf(other.entry);
}

function triggered(g: Graph, i: number, lexicon: Lexicon): readonly Entry[] {
  const word = wordAt(g, i);
  const lemma = word.lemma.toLowerCase();
  if (word.upos === 'VERB' || word.upos === 'AUX') {
    const particle = particleOf(g, i);
    const phrasal = particle === null ? undefined : lexicon.byVerb.get(`${lemma} ${particle}`);
    // A gerund or participle tagged as a verb may still be listed as an event noun.
    return (
      phrasal ??
      lexicon.byVerb.get(lemma) ??
      (/ing$/i.test(word.form) ? lexicon.byNoun.get(word.form.toLowerCase()) : undefined) ??
      []
    );
  }
  if (word.upos === 'NOUN' || word.upos === 'PROPN') return lexicon.byNoun.get(lemma) ?? [];
  if (word.upos === 'ADJ') return lexicon.byAdjective.get(lemma) ?? [];
  return [];
}

function particleOf(g: Graph, i: number): string | null {
  const own = childrenBy(g, i, 'compound:prt')[0];
  if (own !== undefined) return wordAt(g, own).form.toLowerCase();
  // "ordered the ambassadors and consuls out": the parser may hang it on the last noun.
  for (const o of childrenBy(g, i, 'obj').flatMap((c) => coordinated(g, c))) {
    const far = childrenBy(g, o, 'compound:prt')[0];
    if (far !== undefined) return wordAt(g, far).form.toLowerCase();
  }
  const next = g.words[i + 1];
  if (
    next !== undefined &&
    next.head === i &&
    /^(advmod|case)$/.test(next.deprel) &&
    /^(off|out|up|down|back|home|in|over|aside)$/i.test(next.form)
  )
    return next.form.toLowerCase();
  return null;
}

/** Fills the entry's roles; `spare` gives counterparts for a clause that names none of its own. */
function fill(
  g: Graph,
  entry: Entry,
  frame: Frame,
  mentions: MentionIndex,
  discourse: Discourse,
  spare: (actors: readonly Found[]) => readonly Found[],
  gaps: 'left' | 'filled' = 'left',
): Candidate | null {
  const noun = frame.kind === 'noun';
  const reading = entry.standing === null ? readStatus(g, frame.pred) : standingReading(g, frame.pred);
  // What the predicate itself makes of it ("pledged") holds where the clause says that this was done; "denied having pledged" stays a denial.
  const done = reading.status === 'happened' || reading.status === 'ongoing';
  const presupposed =
    entry.fact &&
    (noun || entry.nouns.length === 0) &&
    !reading.reasons.some((r) => /^"(potential|possible|imminent|planned|proposed|feared|threatened)/i.test(r)) &&
    (reading.aim === 'purpose' || /^(denied|hypothetical)$/.test(reading.status));
  const status = entry.status !== null && done ? entry.status : presupposed ? 'happened' : reading.status;
  if (entry.when.length > 0 && (!entry.when.includes(status) || (reading.aim === 'purpose' && !presupposed)))
    return null;
  // "met to discuss", "summoned him to protest": the aim is part of the act that was told.
  if (reading.aim === 'purpose' && entry.act !== null && /^(contact|words)$/.test(ACTS[entry.act].group)) return null;
  const regions = entry.act !== null && ACTS[entry.act].group === 'recognition' ? 'as-parties' : 'as-places';
  let actors = roleParties(g, frame, noun ? entry.nounActor : entry.actor, mentions);
  const taken = new Set(actors.map(partyKey));
  let recipients = roleParties(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions, taken, regions);
  if (recipients.length === 0 || recipients.every((p) => p.via === 'pronoun' || p.via === 'description')) {
    const again = recognisedAgain(discourse, g, entry, frame.slots.get('obj') ?? [], actors);
    if (again.length > 0) recipients = again;
  }
  const reciprocal = recipients.length === 0 && actors.length === 2 && isReciprocal(g, frame);
  if (gaps === 'filled') {
    const sides = missingSides(discourse, g, entry, frame, { actors, recipients }, mentions);
    if (sides === null) return null;
    actors = [...sides.actors];
    recipients = [...sides.recipients];
  }
  if (
    recipients.length === 0 &&
    entry.need === 'both' &&
    actors.length > 0 &&
    !reciprocal &&
    !(actors.length >= 2 && jointByNature(entry))
  ) {
    recipients = spare(actors).filter((p) => !taken.has(partyKey(p)));
    if (recipients.length === 0 && entry.rank === 'specific' && mayBeWithin(typeOf(entry)))
      recipients = withinParty(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions, actors);
  }
  if (entry.need === 'recipient' && recipients.length === 0 && noun) {
    recipients = roleParties(g, frame, entry.nounRecipient, mentions);
    actors = [];
  }
  const at = (slot: string) => (frame.slots.get(slot) ?? [])[0] ?? frame.pred;
  if (
    actors.length === 0 &&
    entry.actorElse !== null &&
    (entry.constraints.some((c) => c.slot === 'subj' && c.polarity === 'must') ||
      mayBeUnnamed(g, frame, entry.act === null ? 'unknown' : 'named'))
  )
    actors = localParty(entry.actorElse, g, frame.pred, recipients, mentions);
  const alreadyNamed = (): boolean =>
    roleParties(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions, new Set(), regions).length > 0;
  if (recipients.length === 0 && actors.length > 0 && entry.recipientElse !== null && !alreadyNamed())
    recipients = localParty(entry.recipientElse, g, at('obj'), actors, mentions);
  if (entry.act === 'take-office' || entry.act === 'leave-office') actors = actors.map(inOffice);
  if (entry.recipientSectors.length > 0 && !recipients.some((p) => entry.recipientSectors.includes(p.sector ?? '')))
    return null;
  if (entry.actorSectors.length > 0 && !actors.some((p) => entry.actorSectors.includes(p.sector ?? 'GOV'))) return null;
  if (entry.third.length > 0 && recipients.length > 0) {
    const own = new Set([...actors, ...recipients].map(partyKey));
    recipients = distinct([...recipients, ...roleParties(g, frame, entry.third, mentions, own)]);
  }
  if (!suits(entry, actors, recipients)) return null;
  const mayBeJoint = reciprocal || jointByNature(entry);
  const always =
    entry.joint === 'yes' || (entry.joint === 'by-act' && entry.act !== null && ACTS[entry.act].joint === 'always');
  let joint = false;
  // "three states cut ties with it": the counterpart is named, though not known, so they did it to another, not among themselves.
  const named =
    !reciprocal &&
    (noun ? entry.nounRecipient : entry.recipient).some(
      (r) => WITH.test(r.path) && slotWords(g, frame, r.path).some((i) => /^(PROPN|PRON)$/.test(wordAt(g, i).upos)),
    );
  if (recipients.length === 0 && mayBeJoint && actors.length >= 2 && !named) joint = true;
  else if (always && recipients.length > 0) {
    actors = distinct([...actors, ...recipients]);
    recipients = [];
    joint = actors.length >= 2;
  }
  if (!enough(entry, actors, recipients, joint)) return null;
  const instrument = entry.instrument === null ? null : (slotWords(g, frame, entry.instrument)[0] ?? null);
  return { g, entry, frame, actors, recipients, joint, reading: { ...reading, status }, instrument };
}

/** Who takes or leaves an office does so for the state, whatever the report calls him since. */
function inOffice(p: Found): Found {
  return p.sector === 'CVL' || p.sector === 'ELI' ? { ...p, sector: 'GOV' } : p;
}

function jointByNature(entry: Entry): boolean {
  return entry.joint === 'yes' || (entry.joint === 'by-act' && entry.act !== null && ACTS[entry.act].joint !== 'never');
}

/** "each named an ambassador to the other", "each other's ambassadors": what each does to the other. */
function isReciprocal(g: Graph, frame: Frame): boolean {
  const below = subtree(g, frame.pred);
  const other = /^(others?|another|reciprocally|mutually|respective)$/i;
  if (below.some((i) => other.test(wordAt(g, i).form) && /^(each|the|one|their)$/i.test(g.words[i - 1]?.form ?? '')))
    return true;
  // "Chad and Iran recalled their ambassadors", "each expelled two diplomats": nobody else is named.
  if (['in', 'to', 'from', 'at', 'with'].some((prep) => slotWords(g, frame, prep).length > 0)) return false;
  const objects = slotWords(g, frame, 'obj');
  const owner = (i: number) => childrenBy(g, i, 'nmod:poss').map((c) => wordAt(g, c).form.toLowerCase());
  return objects.some(
    (i) =>
      /^(ambassador|diplomat|envoy)$/.test(wordAt(g, i).lemma) &&
      owner(i).every((o) => o === 'their') &&
      childrenBy(g, i, 'nmod').every((c) => wordAt(g, c).deprel === 'nmod:poss'),
  );
}

const WITH = /(^|\.)(with|to|from)$/;

/** A standing is asserted or it is not: its own "no" and "not" are part of what it says. */
function standingReading(g: Graph, pred: number): StatusReading {
  const reading = readStatus(g, pred);
  if (reading.status === 'denied' || isNegated(g, pred)) return { ...reading, status: 'ongoing', refusal: 'none' };
  return reading.status === 'happened' ? { ...reading, status: 'ongoing' } : reading;
}

function enough(entry: Entry, actors: readonly Found[], recipients: readonly Found[], joint: boolean): boolean {
  if (joint) return true;
  if (entry.need === 'recipient') return recipients.length > 0;
  if (entry.need === 'actor') return actors.length > 0;
  return actors.length > 0 && recipients.length > 0;
}

/** Sectors that act and are acted on for a state or body; the rest (citizens, firms, media) cannot sever relations or recognise. */
const OFFICIAL = new Set([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'SPY',
  'COP',
  'IGO',
  'OPP',
  'REB',
  'PTY',
  'UNK',
  'PRE',
  'UNO',
  'EUR',
]);
const FREE_ACTS: ReadonlySet<Act> = new Set([
  'attack-mission',
  'attack',
  'grant-asylum',
  'extradite',
  'accuse',
  'condemn',
  'demand',
  'overthrow',
  'take-office',
  'leave-office',
  'pledge-support',
]);

function suits(entry: Entry, actors: readonly Found[], recipients: readonly Found[]): boolean {
  const official = (p: Found) => p.sector === null || OFFICIAL.has(p.sector);
  if (entry.parties === 'doer') return actors.every(official);
  if (entry.parties === 'states') return actors.every(official) && recipients.every(official);
  if (entry.act !== null && !FREE_ACTS.has(entry.act)) return actors.every(official);
  return true;
}
