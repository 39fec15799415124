/**
 * Sides of acts on heads of mission that a clause leaves out or only lets guess: "the foreign ministry summoned Russia's ambassador", "the envoy was
 * declared persona non grata", "Peru recalls its ambassador". Comes in: the sides that the clause names, and what was told before. Goes out: both sides, what
 * was found again with less confidence. Refuses a state that expels or summons its own.
 */
import type { Act } from '../plover/index.js';
import { type Discourse, unsure } from './discourse.js';
import type { Found } from './found.js';
import { type Frame, slotWords } from './frame.js';
import { type Graph, lemmaAt, wordAt } from './graph.js';
import type { Entry } from './lexicon-format.js';
import { distinct, foundAt, isGuess, type MentionIndex, partyKey, type Sides } from './parties.js';

/** Acts of the host on those whom another state or body has sent. */
const OF_HOST: ReadonlySet<Act> = new Set<Act>(['expel', 'persona-non-grata', 'summon']);
const OF_RECALL: ReadonlySet<Act> = new Set<Act>(['recall', 'recall-for-consultations']);

/** The sides of an act of the host, none of them the host on both; `named` are all whom the words for the counterpart name. */
export function hostSides(
  discourse: Discourse,
  g: Graph,
  entry: Entry,
  { actors, recipients }: Sides,
  named: () => readonly Found[],
  mentions: MentionIndex,
): Sides {
  if (entry.act === null || !OF_HOST.has(entry.act)) return { actors, recipients };
  const sent = recipients.length > 0 ? recipients : named();
  const sure = sent.filter((p) => !isGuess(p));
  // "Diplomats expelled from Chad and their families": the parser may join the families to Chad.
  const hosts = actors.filter((a) => a.sector !== 'CVL' || !sure.some((p) => p.code === a.code));
  if (hosts.length > 0 && hosts.length < actors.length)
    return hostSides(discourse, g, entry, { actors: hosts, recipients }, named, mentions);
  // "The Foreign Ministry summoned Russia's ambassador": a ministry that is taken for Russia's is that of who acted last.
  const guessed = actors.every((a) => isGuess(a) && sure.some((p) => p.code === a.code));
  if (guessed && sure.length > 0) {
    const host = lastActor(discourse, g, sure);
    return host === null ? { actors: [], recipients: sure } : { actors: unsure([host]), recipients: sure };
  }
  const others = sent.filter((p) => actors.every((a) => a.code !== p.code));
  const whole = others.filter(
    (p) => p.sector !== 'CVL' || !others.some((o) => o !== p && o.code === p.code && o.sector !== 'CVL'),
  );
  if (whole.length > 0 || sent.length === 0) return { actors, recipients: whole };
  if (actors.length !== 1) return { actors, recipients: [] };
  const host = actors[0] as Found;
  // "bans Ana Diaz and declares her persona non grata": nobody does that to himself.
  if (sent.every((p) => p.via === 'pronoun' || /^(its|their|his|her)\b/i.test(p.text))) {
    const other = otherPerson(g, Math.min(...sent.map((p) => p.word)), host, mentions);
    if (other.length > 0) return { actors, recipients: other };
    // "Chad says that Fiji has expelled its ambassador": that of who says so.
    const speaker = mainSubject(g, mentions);
    return { actors, recipients: speaker === null || speaker.code === host.code ? [] : unsure([speaker]) };
  }
  if (!sent.every(isGuess)) return { actors, recipients: [] };
  // "declared ambassador Ana Diaz persona non grata": of the state whose head of mission here was spoken of.
  const titled = discourse.titled.findLast((t) => g.sentence - t.sentence <= 1 && t.host.code === host.code);
  if (titled !== undefined) return { actors, recipients: unsure([titled.sender]) };
  const pair = discourse.pairs.at(-1) ?? [];
  const other = pair.some((p) => p.code === host.code) ? pair.filter((p) => p.code !== host.code) : [];
  return { actors, recipients: unsure(other) };
}

/** The last person or agent before a word who is not the host's. */
function otherPerson(g: Graph, word: number, host: Found, mentions: MentionIndex): Found[] {
  for (let i = word - 1; i >= 0; i--) {
    const found = foundAt(g, i, mentions).filter((p) => /^(agent|person|office)$/.test(p.via));
    if (found.length === 0 || found.some((p) => p.code === null || p.code === host.code || isGuess(p))) continue;
    return unsure(found);
  }
  return [];
}

/** Who acted in the sentence before, if that is a state other than those. */
function lastActor(discourse: Discourse, g: Graph, others: readonly Found[]): Found | null {
  const last = discourse.subjects.findLast(({ sentence }) => sentence < g.sentence);
  if (last === undefined || g.sentence - last.sentence > 1) return null;
  return others.some((p) => p.code === last.subject.code) ? null : { ...last.subject, sector: null, role: null };
}

/**
 * The state from which a head is called back where the clause does not say it: the other side of what was last told of the two, else the only
 * other state that acts in the sentence, else who acted in the sentence before.
 */
export function recalledFrom(
  discourse: Discourse,
  g: Graph,
  entry: Entry,
  frame: Frame,
  actors: readonly Found[],
  mentions: MentionIndex,
): Found[] {
  if (entry.act === null || !OF_RECALL.has(entry.act) || actors.length !== 1) return [];
  const own = new Set(actors.map((a) => a.code));
  const elsewhere = PLACES.flatMap((path) => slotWords(g, frame, path)).some((i) => {
    const mention = mentions.at(g.sentence, i);
    const code = mention?.place?.country ?? mention?.parties[0]?.code ?? null;
    return code === null
      ? /^(PROPN|NUM)$|^NNS$/.test(wordAt(g, i).upos) || wordAt(g, i).xpos === 'NNS'
      : !own.has(code);
  });
  const ofAnother = slotWords(g, frame, 'obj').some((i) => {
    if (!/^(ambassador|envoy|chargé|nuncio|representative|commissioner)$/.test(lemmaAt(g, i))) return false;
    const before = mentions.modifier(g.sentence, i);
    return before?.via !== 'pronoun' && before?.parties.some((p) => p.code !== null && !own.has(p.code));
  });
  if (elsewhere || ofAnother) return [];
  const pair = discourse.pairs.findLast((sides) => sides.some((p) => own.has(p.code)));
  const other = pair?.filter((p) => !own.has(p.code)) ?? [];
  if (other.length === 1) return unsure(other);
  const states = distinct(
    g.words
      .flatMap((_, i) => foundAt(g, i, mentions))
      .filter(
        (p) => p.code !== null && !own.has(p.code) && (p.sector === null || /^(GOV|LEG|JUD|MIL)$/.test(p.sector)),
      ),
  );
  if (states.length > 0) return states.length === 1 ? unsure(states) : [];
  const last = lastActor(discourse, g, actors);
  return last === null ? [] : unsure([last]);
}

const PLACES = ['to', 'from', 'at', 'obj.to', 'obj.from', 'obj.in', 'obj.at'];

/** Who acts in a sentence: the state, body or official that is the subject of its main clause; null where it is none. */
export function mainSubject(g: Graph, mentions: MentionIndex): Found | null {
  const root = g.words.findIndex((w) => w.head < 0);
  if (root < 0) return null;
  const subject = (g.children[root] ?? []).find((c) => /^nsubj/.test(wordAt(g, c).deprel));
  const found = subject === undefined ? [] : foundAt(g, subject, mentions);
  const [one] = found;
  return one === undefined || found.length > 1 || isGuess(one) || !/^[A-Z]+$/.test(partyKey(one)) ? null : one;
}
