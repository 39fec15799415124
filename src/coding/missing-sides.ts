/**
 * Whose mission, and where: "the Legation was reopened", "Ely Palmer presented his credentials to the Afghan government". What a clause leaves
 * out is the mission last spoken of, or the other side of the pair last spoken of. Comes in: the sides that the clause names. Goes out: both,
 * what was found again with less confidence, or nothing.
 */
import { ACTS } from '../plover/index.js';
import { type Discourse, lastName, type Titled, unsure } from './discourse.js';
import type { Found } from './found.js';
import { type Frame, slotWords } from './frame.js';
import { caseOf, childrenBy, type Graph, wordAt } from './graph.js';
import type { Entry } from './lexicon-format.js';
import { distinct, foundAt, type MentionIndex, ownersOf, partyKey, type Sides } from './parties.js';
import { postBefore } from './post.js';

const GROUPS = new Set(['missions', 'consular', 'protection', 'heads']);
/** Acts on heads whose doer is the mission's own state; the rest (expel, summon) are the host's. */
const SENDERS = new Set(['accredit', 'appoint', 'return-head']);
/** Nouns that stand for a mission or its head. */
const MISSION =
  /^(embassy|legation|consulate|consulate[ -]general|agency|mission|section|office|nunciature|post|credentials?|ambassador|minister|chargé|envoy|representative|consul)$/i;

/** Both sides of a mission of which the clause names one or none; null where the report has spoken of no mission or pair that fits. */
export function missingSides(
  discourse: Discourse,
  g: Graph,
  entry: Entry,
  frame: Frame,
  named: Sides,
  mentions: MentionIndex,
): Sides | null {
  if (entry.act === null || !GROUPS.has(ACTS[entry.act].group) || entry.need !== 'both') return null;
  if (ACTS[entry.act].group === 'heads' && !SENDERS.has(entry.act)) return null;
  const { actors, recipients } =
    ACTS[entry.act].group === 'heads' ? ofHead(discourse, g, frame, named, mentions) : withoutGuesses(named);
  if (actors.length > 1 || recipients.length > 1 || ownedByAnother(g, entry, frame, named, mentions)) return null;
  if (actors.length > 0 && recipients.length > 0) return { actors, recipients };
  const head = ACTS[entry.act].group === 'heads';
  const known = [...actors, ...recipients][0];
  // "it", "the office": the consulate last spoken of, and no embassy.
  const ofConsulate = /consulate$/.test(entry.act);
  if (ofConsulate && vagueMission(g, frame) && discourse.missions.at(-1)?.kind !== 'consulate') return null;
  if (known === undefined && !head) {
    // "Minister Hale of the United States left, and the legation was closed": the mission of whose officer or post was named last.
    const owner = ownersBefore(g, frame.pred, mentions).at(-1) ?? discourse.owners.at(-1)?.owner;
    const pair = owner && lastPairWith(discourse, owner);
    const host = pair?.filter((side) => partyKey(side) !== partyKey(owner as Found)) ?? [];
    if (owner !== undefined && host.length === 1) return { actors: unsure([owner]), recipients: unsure(host) };
  }
  const last = discourse.missions.findLast(({ sender, host, sentence }) =>
    // Of a head whose state no word gives only a mission of the same sentence tells it: "the legation was raised, when X presented ...".
    known === undefined
      ? !head || sentence === g.sentence
      : partyKey(actors.length > 0 ? sender : host) === partyKey(known),
  );
  if (vagueMission(g, frame)) {
    if (ofConsulate && last?.kind !== 'consulate') return null;
    if (entry.act === 'upgrade-mission' && last?.kind === 'consulate' && toConsulate(g, frame)) return null;
  }
  if (last !== undefined)
    return {
      actors: actors.length > 0 ? actors : unsure([last.sender]),
      recipients: recipients.length > 0 ? recipients : unsure([last.host]),
    };
  if (known === undefined) return null;
  const pair = lastPairWith(discourse, known);
  const other = pair?.filter((side) => partyKey(side) !== partyKey(known)) ?? [];
  if (other.length !== 1) return null;
  return actors.length > 0 ? { actors, recipients: unsure(other) } : { actors: unsure(other), recipients };
}

/** The pair last told of to which a party belongs; else the two that last met or signed, if it is one of them. */
function lastPairWith(discourse: Discourse, party: Found): readonly Found[] | undefined {
  const within = (p: readonly Found[]) => p.some((side) => partyKey(side) === partyKey(party));
  return discourse.pairs.findLast(within) ?? (within(discourse.together) ? discourse.together : undefined);
}

/** "The legation" alone, with a guess at whose it is, names no side. */
function withoutGuesses({ actors, recipients }: Sides): Sides {
  const named = (p: Found) =>
    p.via !== 'agent' ||
    !/^(?:the |its |this )?(?:embassy|legation|consulate|mission|office)(?: general)?$/i.test(p.text);
  return { actors: actors.filter(named), recipients: recipients.filter(named) };
}

/** Whose the missions and their officers are that a sentence names before a word, in order. */
export function ownersBefore(g: Graph, end: number, mentions: MentionIndex): Found[] {
  return g.words
    .slice(0, end)
    .flatMap((word, i) =>
      TITLE.test(word.lemma) || /^(embassy|legation|consulate|mission)$/i.test(word.lemma)
        ? ownersOf(g, i, mentions).slice(0, 1)
        : [],
    );
}

/** Titles of heads of mission, whose nationality stands before or behind them. */
const TITLE = /^(ambassador|minister|chargé|charge|envoy|representative|commissioner|nuncio|agent|consul)$/i;

/**
 * The state of a head: by his name, if he was spoken of before, or "he", if the last head was; else by the nationality of a title in the
 * sentence ("Austria's first representative was Prochnik, who presented ..."). A head is not sent to his own state.
 */
function ofHead(discourse: Discourse, g: Graph, frame: Frame, named: Sides, mentions: MentionIndex): Sides {
  const subjects = slotWords(g, frame, 'subj');
  const to = distinct(
    ['to', 'as.to'].flatMap((slot) => slotWords(g, frame, slot)).flatMap((i) => foundAt(g, i, mentions)),
  );
  const host = to.length === 1 ? to : named.recipients;
  const apart = (found: readonly Found[]) => found.filter((p) => !host.some((h) => partyKey(h) === partyKey(p)));
  // "presented his credentials to President Ana Diaz": whose president that is no word tells, so the host is not known.
  const name = lastName(g, subjects);
  const pronoun = subjects.some((i) => /^(he|she)$/i.test(wordAt(g, i).form));
  if (named.actors.length === 0 && name === null && !pronoun && subjects.length > 0) return named;
  const known = pronoun
    ? discourse.missions.at(-1)
    : discourse.missions.findLast(({ head }) => head === name && name !== null);
  const byRank = distinct(slotWords(g, frame, 'as').flatMap((i) => ownersOf(g, i, mentions)));
  const byTitle = distinct(g.words.flatMap((word, i) => (TITLE.test(word.lemma) ? titledBy(g, i, mentions) : [])));
  if (
    to.length === 0 &&
    byRank.length === 0 &&
    byTitle.length === 0 &&
    slotWords(g, frame, 'to').some((i) => wordAt(g, i).upos === 'PROPN')
  )
    return { actors: [], recipients: [] };
  const near =
    ownersBefore(g, frame.pred, mentions).at(-1) ??
    discourse.owners.findLast(({ sentence }) => g.sentence - sentence <= 2)?.owner;
  const candidates = [
    byRank,
    byTitle.length === 1 ? byTitle : [],
    named.actors,
    known === undefined ? [] : [known.sender],
    near === undefined || byTitle.length > 0 ? [] : [near],
  ];
  const actors = candidates.map(apart).find((found) => found.length > 0) ?? [];
  return { actors, recipients: host };
}

/** "Chad's ambassador", "the ambassador of the Republic of Chad". */
function titledBy(g: Graph, i: number, mentions: MentionIndex): Found[] {
  const before = ownersOf(g, i, mentions);
  if (before.length > 0) return before;
  return childrenBy(g, i, 'nmod')
    .filter((c) => caseOf(g, c) === 'of')
    .flatMap((c) => foundAt(g, c, mentions));
}

/** Whether the words name an owner or place that nothing resolved: "the Ruritanian embassy" is not the one last spoken of. */
function ownedByAnother(g: Graph, entry: Entry, frame: Frame, named: Sides, mentions: MentionIndex): boolean {
  const paths = [...(frame.kind === 'noun' ? entry.nounActor : entry.actor), ...entry.recipient].map(
    ({ path }) => path,
  );
  // "it" is a mission only for the entries that ask for it: those that also need a mission to have been spoken of.
  const vague = entry.constraints.some(({ classes }) => classes.includes('it'));
  const nouns = ['subj', 'obj', 'of']
    .flatMap((slot) => slotWords(g, frame, slot))
    .filter((i) => MISSION.test(wordAt(g, i).lemma) || postBefore(g, i) !== null || (vague && isIt(g, i)));
  if (nouns.length === 0) return true;
  const strange = (c: number) =>
    /^\p{Lu}/u.test(wordAt(g, c).form) &&
    wordAt(g, c).upos !== 'DET' &&
    !MISSION.test(wordAt(g, c).lemma) &&
    !PART_OF_NAME.test(wordAt(g, c).form) &&
    mentions.at(g.sentence, c) === null &&
    ![...named.actors, ...named.recipients].some(
      ({ span }) => span[0] <= wordAt(g, c).start && wordAt(g, c).end <= span[1],
    );
  if (nouns.some((n) => postBefore(g, n) === null && childrenBy(g, n, 'amod', 'compound', 'nmod:poss').some(strange)))
    return true;
  // A person who presents his credentials stands for the state that the report is about; another party does not.
  return named.actors.length === 0 && paths.length === 0;
}

/** "it", "the post", "the office": a mission by no name of its own. */
function vagueMission(g: Graph, frame: Frame): boolean {
  return ['subj', 'obj']
    .flatMap((slot) => slotWords(g, frame, slot))
    .some((i) => isIt(g, i) || /^(office|post)$/i.test(wordAt(g, i).lemma));
}

/** "it became a Consular Agency": a consulate that stays one. */
const toConsulate = (g: Graph, frame: Frame): boolean =>
  slotWords(g, frame, 'xcomp').some((i) => /^consul|^agency$/i.test(wordAt(g, i).lemma));

const isIt = (g: Graph, i: number): boolean => /^it$/i.test(wordAt(g, i).form);

/** The titles before a word that name both sides: "the first U.S. Ambassador to Poland". */
export function titledIn(g: Graph, end: number, mentions: MentionIndex): Titled[] {
  return g.words.slice(0, end).flatMap((word, i) => {
    if (!TITLE.test(word.lemma)) return [];
    const [sender, second] = distinct(titledBy(g, i, mentions));
    const [host, other] = distinct(
      childrenBy(g, i, 'nmod')
        .filter((c) => caseOf(g, c) === 'to')
        .flatMap((c) => stateAt(g, c, mentions)),
    );
    if (sender === undefined || host === undefined || second !== undefined || other !== undefined) return [];
    return sender.code === host.code ? [] : [{ sender, host, sentence: g.sentence }];
  });
}

function stateAt(g: Graph, i: number, mentions: MentionIndex): Found[] {
  const found = foundAt(g, i, mentions);
  const region = mentions.at(g.sentence, i)?.place?.country;
  if (found.length > 0 || region === null || region === undefined) return found;
  const word = wordAt(g, i);
  const span: [number, number] = [word.start, word.end];
  const rest = { sector: null, entity: null, government: null, role: null, via: 'name', confidence: 0.8 } as const;
  return [{ text: word.form, span, code: region, word: i, ...rest }];
}

/**
 * The sides of an accreditation by the title of its head: in the sentence before the verb, or in the one before. Null where no title names both,
 * or where it does not fit the states that the clause names.
 */
export function titledSides(
  discourse: Discourse,
  g: Graph,
  entry: Entry,
  frame: Frame,
  named: Sides,
  mentions: MentionIndex,
): Sides | null {
  if (entry.act !== 'accredit' || frame.kind !== 'verb' || !entry.verbs.includes('present')) return null;
  const here = titledIn(g, frame.pred, mentions).at(-1);
  const earlier = discourse.titled.findLast(({ sentence }) => g.sentence - sentence === 1);
  const titled = here ?? (namesOwner(g, frame, mentions) ? undefined : earlier);
  if (titled === undefined) return null;
  const { sender, host } = titled;
  const same = (a: Found, b: Found) => a.code !== null && a.code === b.code;
  // What the clause says of its own goes before the title: "presented to San Marino", "to the President of the United States".
  const said = (p: Found) => (p.role === null || (here === undefined && same(p, sender))) && !same(p, host);
  if (named.recipients.some(said)) return null;
  if (here === undefined && [...named.actors, ...named.recipients].some((p) => !same(p, sender) && !same(p, host)))
    return null;
  if (named.recipients.some((p) => same(p, host)) && named.actors.some((p) => same(p, sender))) return null;
  return { actors: [sender], recipients: here === undefined ? unsure([host]) : [host] };
}

/** Whether a title before the verb says whose head he is. */
function namesOwner(g: Graph, frame: Frame, mentions: MentionIndex): boolean {
  return g.words.slice(0, frame.pred).some((word, i) => TITLE.test(word.lemma) && titledBy(g, i, mentions).length > 0);
}

const PART_OF_NAME = /^(general|vice|liaison|interests?|diplomatic|consular|american?)$/i;
