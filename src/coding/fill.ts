/**
 * The roles of an entry filled at a predicate: an entry that applies, its frame and the mentions come in; a candidate with its parties goes out, or null
 * where those it needs are not named. `spare` gives counterparts for a clause that names none of its own.
 */
import { ACTS, type Act } from '../plover/index.js';
import type { Candidate } from './candidate.js';
import { type Discourse, recognisedAgain } from './discourse.js';
import type { Found } from './found.js';
import { type Frame, slotWords } from './frame.js';
import { caseOf, childrenBy, type Graph, subtree, wordAt } from './graph.js';
import { hostSides } from './heads.js';
import type { Entry } from './lexicon-format.js';
import { isForeign, localParty, mayBeUnnamed } from './local.js';
import { missingSides, titledSides } from './missing-sides.js';
import { asDoingNations, asNations, asToldNations } from './nations.js';
import { mayBeWithin, withinParty } from './own-party.js';
import { distinct, isGuess, type MentionIndex, partyKey, roleParties, type Sides } from './parties.js';
import { isFoe, targetOfProtest } from './protest.js';
import { isMeant, isNegated, isOpen, readStatus, type StatusReading } from './status.js';
import { typeOf } from './told-once.js';

/** Fills the entry's roles; `spare` gives counterparts for a clause that names none of its own; `linked` gives both sides where syntax has not. */
export function fill(
  g: Graph,
  entry: Entry,
  frame: Frame,
  mentions: MentionIndex,
  discourse: Discourse,
  spare: (actors: readonly Found[]) => readonly Found[],
  gaps: 'left' | 'filled' = 'left',
  linked: Sides | null = null,
): Candidate | null {
  const noun = frame.kind === 'noun';
  const reading = toldAs(g, entry, frame);
  if (reading === null) return null;
  const regions = entry.act !== null && ACTS[entry.act].group === 'recognition' ? 'as-parties' : 'as-places';
  let actors =
    linked?.actors.slice() ??
    roleParties(g, frame, noun ? entry.nounActor : entry.actor, mentions).filter((p) => !isFoe(g, p));
  // Soldiers overthrow the government of their own state.
  const mutiny = entry.act === 'overthrow' && entry.need !== 'actor' && actors.some((p) => p.sector === 'MIL');
  const taken = new Set(mutiny ? [] : actors.map(partyKey));
  let recipients =
    linked?.recipients.slice() ??
    roleParties(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions, taken, regions);
  if (recipients.length === 0 || recipients.every((p) => p.via === 'pronoun' || p.via === 'description')) {
    const again = recognisedAgain(discourse, g, entry, frame.slots.get('obj') ?? [], actors);
    if (again.length > 0) recipients = again;
  }
  // "embassies in each other's capitals": whose capitals is no guess.
  if (linked === null && actors.length === 2 && eachOther(g, frame, actors, mentions)) recipients = [];
  const titled = titledSides(discourse, g, entry, frame, { actors, recipients }, mentions);
  if (titled !== null) {
    actors = [...titled.actors];
    recipients = [...titled.recipients];
  }
  const reciprocal =
    linked === null && recipients.length === 0 && actors.length >= 2 && isReciprocal(g, frame, actors, mentions);
  // "announced the closure of the Chadian embassy": by Chad's own, so not by the host.
  if (entry.id.endsWith('-by-host') && actors.length > 0) {
    const owners = roleParties(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions);
    if (owners.some((o) => actors.some((a) => a.code === o.code))) return null;
  }
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
  if (linked === null) {
    const named = () => roleParties(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions);
    const sides = hostSides(discourse, g, entry, { actors, recipients }, named, mentions);
    actors = [...sides.actors];
    recipients = [...sides.recipients];
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
  let untargeted = false;
  const alreadyNamed = (): boolean =>
    roleParties(g, frame, noun ? entry.nounRecipient : entry.recipient, mentions, new Set(), regions).length > 0;
  if (
    recipients.length === 0 &&
    entry.recipientElse !== null &&
    (actors.length > 0 || entry.need === 'recipient') &&
    !alreadyNamed()
  ) {
    const told = typeOf(entry) === 'PROTEST' ? targetOfProtest(g, frame, actors, mentions) : undefined;
    untargeted = told === null;
    if (told !== undefined) recipients = [...(told ?? [])];
    else if (!isForeign(g, frame)) recipients = localParty(entry.recipientElse, g, at('obj'), actors, mentions);
  }
  // "the ousted president": he was overthrown in office, whatever he is since.
  if (entry.act === 'overthrow') recipients = recipients.map(inOffice);
  // "Palestinian riots": of a people, not of its government.
  if (entry.actorSectors.includes('CVL'))
    actors = actors.map((p) => (p.sector === null && p.via === 'demonym' ? { ...p, sector: 'CVL' } : p));
  // Who is granted asylum is one of the people, whatever he was.
  if (entry.act === 'grant-asylum')
    recipients = recipients.map((p) =>
      partyKey(p) === p.code && p.via !== 'person' && /^[A-Z]{3}$/.test(p.code) ? { ...p, sector: 'CVL' } : p,
    );
  if (entry.act === 'take-office' || entry.act === 'leave-office') actors = actors.map(inOffice);
  actors = asDoingNations(g, entry, actors, recipients);
  if (entry.recipientSectors.length > 0 && !recipients.some((p) => entry.recipientSectors.includes(p.sector ?? '')))
    return null;
  if (entry.actorSectors.length > 0 && !actors.some((p) => entry.actorSectors.includes(p.sector ?? 'GOV'))) return null;
  if (entry.third.length > 0 && recipients.length > 0) {
    const own = new Set([...actors, ...recipients].map(partyKey));
    recipients = distinct([...recipients, ...roleParties(g, frame, entry.third, mentions, own)]);
  }
  if (bindsTwo(entry)) {
    actors = actors.filter((p) => !isMembers(p));
    recipients = recipients.filter((p) => !isMembers(p));
  }
  // "The embassy of Chad in Peru was attacked by protesters": whose they are no word says, but hardly Chad's.
  if (entry.act === 'attack-mission')
    actors = actors.filter((a) => !(isGuess(a) && recipients.some((r) => r.code === a.code)));
  actors = asNations(g, entry, actors);
  recipients = asToldNations(g, entry, recipients, actors);
  if (!suits(entry, actors, recipients)) return null;
  const mayBeJoint = reciprocal || jointByNature(entry);
  let joint = false;
  // "three states cut ties with it": the counterpart is named, though not known, so they did it to another, not among themselves.
  const named =
    !reciprocal &&
    (noun ? entry.nounRecipient : entry.recipient).some(
      (r) => WITH.test(r.path) && slotWords(g, frame, r.path).some((i) => /^(PROPN|PRON)$/.test(wordAt(g, i).upos)),
    );
  if (recipients.length === 0 && mayBeJoint && actors.length >= 2 && !named) joint = true;
  else if (isAlwaysJoint(entry) && recipients.length > 0 && bindsTwo(entry) && actors.length + recipients.length > 2) {
    // "Chad established relations with Fiji and Peru": each of them with Chad, not with each other.
    recipients = recipients.filter((p) => !actors.some((a) => partyKey(a) === partyKey(p)));
    joint = recipients.length === 0;
  } else if (isAlwaysJoint(entry) && recipients.length > 0) {
    actors = distinct([...actors, ...recipients]);
    recipients = [];
    joint = actors.length >= 2;
  }
  if (!(untargeted && actors.length > 0) && !enough(entry, actors, recipients, joint)) return null;
  const instrument = entry.instrument === null ? null : (slotWords(g, frame, entry.instrument)[0] ?? null);
  return { g, entry, frame, actors, recipients, joint, reading, instrument };
}

/** How an entry's event is told at a predicate, whoever takes part; null where the entry asks for another status. */
export function toldAs(g: Graph, entry: Entry, frame: Frame): StatusReading | null {
  const reading = entry.standing === null ? readStatus(g, frame.pred) : standingReading(g, frame.pred);
  // What the predicate itself makes of it ("pledged") holds where the clause says that this was done; "denied having pledged" stays a denial.
  const done = reading.status === 'happened' || reading.status === 'ongoing';
  const presupposed =
    entry.fact &&
    (frame.kind === 'noun' || entry.nouns.length === 0) &&
    !isOpen(reading, frame.kind) &&
    !isMeant(reading) &&
    (reading.aim === 'purpose' || /^(denied|hypothetical)$/.test(reading.status));
  const told = presupposed || isAttempted(g, frame.pred, entry, reading);
  // "turned down a request": it was made, though nothing came of it.
  const asked =
    frame.kind === 'noun' && reading.status === 'denied' && typeOf(entry) === 'REQUEST' && isRefused(reading.reasons);
  const status = asked
    ? 'requested'
    : entry.status !== null && done
      ? entry.status
      : told
        ? 'happened'
        : reading.status;
  const onlyAimed = reading.aim === 'purpose' && reading.reasons.length === 1 && !presupposed;
  if (entry.when.length > 0 && (!entry.when.includes(status) || onlyAimed)) return null;
  // "met to discuss", "summoned him to protest": the aim is part of the act that was told.
  if (reading.aim === 'purpose' && entry.act !== null && /^(contact|words)$/.test(ACTS[entry.act].group)) return null;
  return { ...reading, status };
}

/** Whether only a verb of refusal makes it undone. */
function isRefused(reasons: readonly string[]): boolean {
  return reasons.length > 0 && reasons.every((r) => REFUSED.test(r));
}

const REFUSED = /^under "(refus|reject|declin|dismiss|resist|oppos|block|exclud|veto)\w*"$/i;

/** "tried to storm the embassy", "attempts to break through": force that is tried is used, whether or not it succeeds; no standing moves by it. */
function isAttempted(g: Graph, pred: number, entry: Entry, { status, reasons }: StatusReading): boolean {
  const type = typeOf(entry);
  if (status !== 'planned' || type === null || !/^(ASSAULT|COERCE|PROTEST)$/.test(type)) return false;
  if (entry.act !== null && entry.act !== 'attack') return false;
  const { head } = wordAt(g, pred);
  const ahead =
    head < 0 || wordAt(g, head).xpos === 'VB' || childrenBy(g, head, 'aux').some((c) => wordAt(g, c).xpos === 'MD');
  return !ahead && reasons.length > 0 && reasons.every((r) => /^under "(try|tries|tried|trying|attempt\w*)"$/i.test(r));
}

/** Who takes, leaves or is driven from an office is in it then, whatever the report calls him since. */
function inOffice(p: Found): Found {
  return p.sector === 'CVL' || p.sector === 'ELI' ? { ...p, sector: 'GOV' } : p;
}

/** Whether all parties of an entry do it together. */
export function isAlwaysJoint({ joint, act }: Entry): boolean {
  return joint === 'yes' || (joint === 'by-act' && act !== null && ACTS[act].joint === 'always');
}

/** "European Union countries", "members of the United Nations": what they do in their own name the body does not. */
function isMembers({ text, sector }: Found): boolean {
  return (
    sector === 'IGO' &&
    /\b(member(s| states?)?|countries|nations|states)$/i.test(text) &&
    !/^(the )?united nations$/i.test(text)
  );
}

/** Whether it is between two states, each for itself, however many are told of: relations, recognition, missions, heads, and standings. */
function bindsTwo({ act, standing }: Entry): boolean {
  return (
    standing !== null || (act !== null && /^(relations|recognition|missions|consular|heads)$/.test(ACTS[act].group))
  );
}

function jointByNature(entry: Entry): boolean {
  return entry.joint === 'yes' || (entry.joint === 'by-act' && entry.act !== null && ACTS[entry.act].joint !== 'never');
}

function eachOther(g: Graph, frame: Frame, actors: readonly Found[], mentions: MentionIndex): boolean {
  const where = ['obj', 'to', 'from'].flatMap((slot) => slotWords(g, frame, slot));
  if (where.some((i) => namesAnother(g, i, actors, mentions))) return false;
  const other = /^(others?|another|reciprocally|mutually|respective)$/i;
  return subtree(g, frame.pred).some(
    (i) => other.test(wordAt(g, i).form) && /^(each|the|one|their)$/i.test(g.words[i - 1]?.form ?? ''),
  );
}

/** Whether what they do it to is somebody else's: "their ambassadors to Peru", "their Peruvian envoys". */
function namesAnother(g: Graph, word: number, actors: readonly Found[], mentions: MentionIndex): boolean {
  const own = new Set(actors.map((a) => a.code));
  return subtree(g, word).some((i) => {
    const of = [mentions.at(g.sentence, i), mentions.modifier(g.sentence, i)];
    return of.some((m) =>
      [m?.place?.country, ...(m?.parties.map((p) => p.code) ?? [])].some((c) => typeof c === 'string' && !own.has(c)),
    );
  });
}

/** "each named an ambassador to the other", "each other's ambassadors": what each does to the other. */
function isReciprocal(g: Graph, frame: Frame, actors: readonly Found[], mentions: MentionIndex): boolean {
  if (eachOther(g, frame, actors, mentions)) return true;
  // "Chad and Iran recalled their ambassadors", "each expelled two diplomats": nobody else is named. Three that do so do it to another.
  if (actors.length > 2) return false;
  if (['in', 'to', 'from', 'at', 'with'].some((prep) => slotWords(g, frame, prep).length > 0)) return false;
  const objects = slotWords(g, frame, 'obj').filter((i) => !namesAnother(g, i, actors, mentions));
  const owner = (i: number) => childrenBy(g, i, 'nmod:poss').map((c) => wordAt(g, c).form.toLowerCase());
  return objects.some(
    (i) =>
      /^(ambassador|diplomat|envoy)$/.test(wordAt(g, i).lemma) &&
      owner(i).every((o) => o === 'their') &&
      childrenBy(g, i, 'nmod').every(
        (c) => wordAt(g, c).deprel === 'nmod:poss' || /^(amid|after|over)$/.test(caseOf(g, c)),
      ),
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
